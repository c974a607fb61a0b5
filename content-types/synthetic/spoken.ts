import { fillIn, type Language, type Slots, type Text } from "./texts/text.ts";

/** Something that is said in every language: what stands in a localized field of an entry that is being made. */
export abstract class Spoken {
	abstract in(language: Language): string;
}

/** A sentence (or part of one) with its gaps filled. */
export class Phrase extends Spoken {
	readonly #text: Text;
	readonly #slots: Slots;
	readonly #sentence: boolean;

	/** `sentence`: begins with a capital letter whatever fills its first gap */
	constructor(text: Text, slots: Slots = {}, sentence = true) {
		super();
		this.#text = text;
		this.#slots = slots;
		this.#sentence = sentence;
	}

	in(language: Language): string {
		const said = fillIn(this.#text, this.#slots, language);
		return this.#sentence ? said.charAt(0).toLocaleUpperCase(language) + said.slice(1) : said;
	}
}

/** Several texts with something between them: sentences of a paragraph, paragraphs of a description. */
export class Joined extends Spoken {
	readonly #parts: readonly Spoken[];
	readonly #between: string;
	readonly #before: string;

	constructor(parts: readonly Spoken[], between: string, before = "") {
		super();
		this.#parts = parts;
		this.#between = between;
		this.#before = before;
	}

	in(language: Language): string {
		return this.#parts.map((part) => this.#before + part.in(language)).join(this.#between);
	}
}

/** Values of an entry with everything that is spoken said in one language; what is not spoken is the same in all. */
export function sayIn<T>(values: T, language: Language): T {
	if (values instanceof Spoken) return values.in(language) as T;
	if (Array.isArray(values)) return values.map((value) => sayIn(value, language)) as T;
	if (values === null || typeof values !== "object") return values;
	return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, sayIn(value, language)])) as T;
}
