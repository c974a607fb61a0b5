/* What is longer is rarely said twice. */
const LONGEST_TEXT = 40;
const LONGEST_PART = 120;

/**
 * Makes one of what many entries say in the same words: references to an entry, times, choices, opening hours. Thousands of
 * entries take a fifth less memory. Lives as long as there is much to read; what it gave out must not be changed in place.
 */
export class SharedValues {
	readonly #known = new Map<string, unknown>();

	/** An entry as it was parsed, with parts that others have, too. It is changed in place. */
	entry<T extends Record<string, unknown>>(entry: T): T {
		this.#shareWithin(entry);
		return entry;
	}

	#shareWithin(values: Record<string, unknown>): void {
		for (const name of Object.keys(values)) {
			const value = values[name];
			if (typeof value === "string" || (typeof value === "object" && value !== null)) values[name] = this.#share(value);
		}
	}

	#share(value: string | object): unknown {
		if (typeof value === "string") return value.length > LONGEST_TEXT ? value : this.#one(`"${value}`, value);
		this.#shareWithin(value as Record<string, unknown>);
		const json = JSON.stringify(value);
		return json.length > LONGEST_PART ? value : this.#one(json, value);
	}

	#one(name: string, value: unknown): unknown {
		const known = this.#known.get(name);
		if (known !== undefined) return known;
		this.#known.set(name, value);
		return value;
	}
}
