const GERMAN: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

/** Makes web addresses from names, each once: a name that comes again gets a number. */
export class Slugs {
	readonly #taken = new Set<string>();

	of(name: string): string {
		const plain = name
			.toLowerCase()
			.replace(/[äöüß]/g, (letter) => GERMAN[letter] as string)
			.replace(/[^a-z0-9]+/g, "-")
			.replace(/^-+|-+$/g, "")
			.slice(0, 70)
			.replace(/-+$/, "");
		let slug = plain;
		for (let number = 2; this.#taken.has(slug); number += 1) slug = `${plain}-${number}`;
		this.#taken.add(slug);
		return slug;
	}
}
