import { type PublishedEntry, Random } from "@kinderstark/content-types/synthetic";

/** What editors do all day, in the shares in which they do it. */

export type EditKind = "phone" | "summary" | "description" | "hours" | "cost" | "title" | "new";

const SHARES: Record<EditKind, number> = { phone: 20, summary: 20, description: 20, hours: 13, cost: 12, title: 10, new: 5 };

export interface Edit {
	kind: EditKind;
	/** undefined: an entry that does not exist yet */
	documentId: string | undefined;
	slug: string;
	/** what the form sends */
	values: Record<string, unknown>;
	/** stands on the page once the edit is live, and nowhere before */
	mark: string;
	/** a new word of the text; undefined where none is added (a phone number) */
	word: string | undefined;
}

type Service = PublishedEntry & { slug: string; name: string };

/* No letter that search folds, no ending that it cuts off, nothing that looks like two words. */
const LETTERS = "bdfgkmpvxz";

const toConnect = (value: unknown) => ({
	connect: ([value ?? []].flat() as { documentId: string }[]).map(({ documentId }) => ({ documentId, locale: "de" })),
	disconnect: [],
});

/** Thinks up edits of the services of a directory; the same seed gives the same edits but for words never used before. */
export class EditMaker {
	readonly #random: Random;
	readonly #services: readonly Service[];
	readonly #run = Date.now();
	#count = 0;

	/** `services`: as the database has them, with its documentIds */
	constructor(services: readonly PublishedEntry[], seed: number) {
		this.#services = services as Service[];
		this.#random = new Random(seed);
	}

	/** An edit of a random service; `kind` when it has to be of one kind. */
	next(kind: EditKind = this.#random.weighted(SHARES)): Edit {
		const service = this.#random.pick(this.#services);
		const word = this.#word();
		const edit = { kind, documentId: service.documentId, slug: service.slug, mark: word, word };
		switch (kind) {
			case "phone": {
				const phone = `05971 000 0${String(this.#run).slice(-6)} ${String(this.#count).padStart(4, "0")}`;
				const [first = { label: "Büro", email: null, note: null }, ...others] = service.contactPoints as Record<string, unknown>[];
				return { ...edit, values: { contactPoints: [{ ...first, phone }, ...others] }, mark: phone, word: undefined };
			}
			case "summary":
				return { ...edit, values: { summary: `${String(service.summary).slice(0, 200)} Neu: ${word}.` } };
			case "description":
				return { ...edit, values: { description: `${service.description}\n\nNeu ist ${word}.` } };
			case "hours": {
				const schedule = { days: ["TU", "TH"], opensAt: "09:30:00.000", closesAt: "11:45:00.000", rhythm: "jede_woche" };
				return { ...edit, values: { schedules: [schedule], hoursNote: `Neue Zeiten, Stichwort ${word}.` } };
			}
			case "cost":
				return { ...edit, values: { cost: "kostenpflichtig", coveredByBut: "unbekannt", costNote: `4 € je Treffen, ${word}` } };
			case "title":
				return { ...edit, values: { name: `${service.name.slice(0, 90)} ${word}` } };
			case "new":
				return { ...edit, documentId: undefined, slug: `neu-${word}`, values: this.#newService(service, word) };
		}
	}

	#newService(like: Service, word: string): Record<string, unknown> {
		const { documentId: _, updatedAt, publishedAt, locale, shortId, formerSlugs, ...values } = like;
		const relations = ["organization", "phases", "topics", "locations", "serviceAreaMunicipalities"];
		const links = Object.fromEntries(relations.map((name) => [name, toConnect(values[name])]));
		return { ...values, ...links, name: `Neues Angebot ${word}`, slug: `neu-${word}` };
	}

	#word(): string {
		this.#count += 1;
		let rest = this.#run * 1000 + this.#count;
		let word = "";
		/* Two letters never stand next to their like: some stemmers make one of them. */
		for (let i = 0; i < 16; i += 1) {
			let at = rest % 9;
			rest = Math.floor(rest / 9);
			if (word !== "" && LETTERS[at] === word.at(-1)) at = 9;
			word += LETTERS[at];
		}
		return `${word}x`.replace(/xx$/, "x");
	}
}
