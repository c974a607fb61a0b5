import { fold } from "./fold.ts";
import {
	type BaseFile,
	type Card,
	type CardsFile,
	type ColumnFile,
	decodePostings,
	FIRST_LETTER,
	fileName,
	type GuessesFile,
	HASH_LENGTH,
	hashAt,
	IN_EVERY_SEARCH,
	type IndexEntry,
	NO_FILE,
	NumberReader,
	type OpeningFile,
	type Postings,
	type RangeFiles,
	rangeOf,
	type Space,
	TRANSLATIONS,
	type TranslatedCard,
	type TranslatedCardsFile,
	type TranslationsFile,
} from "./index-format.ts";
import type { LaterCode, LaterName } from "./later-code.ts";
import { hasOtherLetters } from "./letters.ts";
import { LIGHT_MARK } from "./tokens.ts";

/** Content of the index's files, and of code that comes later, that are here, by name; undefined for those that are not. */
export type FileContents = (name: string) => unknown;

/** A facet's values of all services. */
export interface Column {
	/** value → its place in `sets` */
	placeOf: ReadonlyMap<string, number>;
	values: readonly string[];
	sets: readonly (readonly number[])[];
	/** by a service's number: which set it has */
	codes: Uint16Array;
}

export interface SpelledWord {
	/** as it is written */
	shown: string;
	/** folded */
	key: string;
	/** power of two: how many entries have it */
	frequency: number;
}

interface TermTable {
	keys: string[];
	postings: string[];
}

/* What is made of a file once is kept as long as the file. */
const made = new WeakMap<object, unknown>();
function madeOf<F extends object, T>(file: F, make: (file: F) => T): T {
	const known = made.get(file);
	if (known !== undefined) return known as T;
	const result = make(file);
	made.set(file, result as unknown);
	return result;
}

const CARDS: Record<Space, string> = { services: "angebotskarten", others: "seitenkarten" };

const WORDS = "woerter";

/** The language of all cards. */
const GERMAN = "de";
const NO_NUMBERS = new Int32Array(0);
const EMPTY_POSTINGS = decodePostings("");
/* How many files one beginning of a word may ask for. */
const MOST_FILES = 3;

/**
 * Reads one state of the index. Nothing here waits: what is not loaded yet counts as empty and is noted in `missing`, and the
 * same question is put again once it is here.
 */
export class IndexReader {
	readonly entry: IndexEntry;
	/** names of files, and of code, that an answer needed and did not find */
	readonly missing = new Set<string>();
	readonly #contents: FileContents;
	readonly #columns: ReadonlyMap<string, string>;

	constructor(entry: IndexEntry, contents: FileContents) {
		this.entry = entry;
		this.#columns = new Map(Object.entries(entry.services.columns));
		this.#contents = contents;
	}

	/** Code that few answers need; undefined while it is missing. */
	code<N extends LaterName>(name: N): LaterCode<N> | undefined {
		const code = this.#contents(name);
		if (code === undefined) this.missing.add(name);
		return code as LaterCode<N> | undefined;
	}

	#file<T extends object>(family: string, key: string | number, hash: string | undefined): T | undefined {
		if (hash === undefined || hash === "" || hash === NO_FILE) return undefined;
		const name = fileName(family, key, hash);
		const content = this.#contents(name);
		if (content === undefined) this.missing.add(name);
		return content as T | undefined;
	}

	#ranges<T extends object>(family: string, { from, hashes }: RangeFiles, first: number, last: number): T[] {
		const files: T[] = [];
		for (let index = Math.max(0, first); index <= last; index += 1) {
			const file = this.#file<T>(family, from[index] ?? "", hashAt(hashes, index));
			if (file) files.push(file);
		}
		return files;
	}

	#terms(family: string, ranges: RangeFiles, first: number, last: number): TermTable[] {
		return this.#ranges<string[]>(family, ranges, first, last).map((file) =>
			madeOf(file, (flat): TermTable => {
				const table: TermTable = { keys: [], postings: [] };
				flat.forEach((text, index) => {
					(index % 2 === 0 ? table.keys : table.postings).push(text);
				});
				return table;
			}),
		);
	}

	/** The same services, each with this one word in it: to search among them is as much work as a search can be, and needs no files. */
	allWith(word: string): IndexReader {
		const postings = String.fromCharCode(FIRST_LETTER.services) + (this.#base()?.numbers ?? "");
		const file = [word, postings];
		return new IndexReader({ ...this.entry, terms: { from: [""], hashes: "0".repeat(HASH_LENGTH) } }, (name) =>
			name.startsWith(WORDS) ? file : this.#contents(name),
		);
	}

	/** Values of the facet `ort` that a folded name, or a postcode, means. */
	placesNamed(name: string): readonly string[] {
		const places = this.#base()?.places;
		if (!places) return [];
		const named = madeOf(places, () => new Map(Object.entries(places))).get(name);
		if (named || !hasOtherLetters(name)) return named ?? [];
		return this.code("otherLetters")?.placesSounding(places, name) ?? [];
	}

	/** What the index knows of a stem or a whole name. */
	postings(key: string): Postings {
		return this.#postings(WORDS, this.entry.terms, key);
	}

	/** What it knows of a word without the endings of other languages (`lightStems`). */
	lightPostings(light: string): Postings {
		const ranges = this.#guesses()?.light;
		return ranges ? this.#postings("staemme", ranges, LIGHT_MARK + light) : EMPTY_POSTINGS;
	}

	#postings(family: string, ranges: RangeFiles, key: string): Postings {
		const index = rangeOf(ranges.from, key);
		for (const { keys, postings } of this.#terms(family, ranges, index, index)) {
			const at = rangeOf(keys, key);
			if (at >= 0 && keys[at] === key) return decodePostings(postings[at] ?? "");
		}
		return EMPTY_POSTINGS;
	}

	/** Stems that begin like this; of a short beginning only the first ones by the alphabet. */
	beginningWith(beginning: string): { key: string; postings: Postings }[] {
		const { terms } = this.entry;
		const { from } = terms;
		const first = rangeOf(from, beginning);
		const last = Math.min(rangeOf(from, `${beginning}\uffff`), first + MOST_FILES - 1);
		const found: { key: string; postings: Postings }[] = [];
		for (const { keys, postings } of this.#terms(WORDS, terms, first, last)) {
			for (let at = Math.max(0, rangeOf(keys, beginning)); at < keys.length; at += 1) {
				const key = keys[at] as string;
				if (key > beginning && !key.startsWith(beginning)) break;
				if (key.startsWith(beginning) && !key.includes(" ")) found.push({ key, postings: decodePostings(postings[at] ?? "") });
			}
		}
		return found;
	}

	#guesses(): GuessesFile | undefined {
		return this.#file<GuessesFile>("raten", "", this.entry.guesses);
	}

	/** Words whose spelling may be near this one: those that share its first or its last letters. */
	spelledLike(folded: string): SpelledWord[] {
		const ranges = this.#guesses();
		if (!ranges) return [];
		const near = (family: string, words: RangeFiles, key: string) => {
			const shared = key.slice(0, Math.max(2, key.length >> 1));
			const own = rangeOf(words.from, key);
			const first = Math.max(rangeOf(words.from, shared), own - 1);
			const last = Math.min(rangeOf(words.from, `${shared}\uffff`), first + MOST_FILES - 1);
			return this.#ranges<string[]>(family, words, first, last);
		};
		const files = [...near("anfaenge", ranges.spellings, folded), ...near("endungen", ranges.endings, [...folded].reverse().join(""))];
		return files.flatMap((file) =>
			madeOf(file, (words) =>
				words.map((word): SpelledWord => ({ frequency: Number(word[0]), shown: word.slice(1), key: fold(word.slice(1)) })),
			),
		);
	}

	/** How many numbers a space has at most. */
	capacity(space: Space): number {
		const { cards, shift } = this.entry[space];
		return (cards.length / HASH_LENGTH) << shift;
	}

	#base(): BaseFile | undefined {
		return this.#file<BaseFile>("angebotsgrund", "", this.entry.services.base);
	}

	/** The numbers of all services, rising. */
	numbers(): Int32Array {
		const file = this.#base();
		return file ? madeOf(file, ({ numbers }) => Int32Array.from(new NumberReader(numbers).list())) : NO_NUMBERS;
	}

	/** The numbers of all services, in the order of their titles. */
	byTitle(): Int32Array {
		const file = this.#file<{ text: string }>("angebotsfolge", "", this.entry.services.order);
		if (!file) return NO_NUMBERS;
		return madeOf(file, ({ text }) => {
			const reader = new NumberReader(text);
			return Int32Array.from({ length: this.entry.services.count }, () => reader.next());
		});
	}

	/** A facet's column; undefined for facets that no service has, and while it is missing. */
	column(facet: string): Column | undefined {
		const file = IN_EVERY_SEARCH.includes(facet)
			? this.#base()?.columns[facet]
			: this.#file<ColumnFile>("filter", facet, this.#columns.get(facet));
		const rising = this.numbers();
		if (!file || rising.length === 0) return undefined;
		const ofNumbers = madeOf(file, () => new WeakMap<Int32Array, Column>());
		const known = ofNumbers.get(rising);
		if (known) return known;
		/* The file tells only of the first, the second … service; which these are may change without it. */
		const { values, sets, codes } = file;
		const byNumber = new Uint16Array(this.capacity("services"));
		const reader = new NumberReader(codes);
		for (const number of rising) byNumber[number] = reader.next();
		const column: Column = { values, sets, placeOf: new Map(values.map((value, place) => [value, place])), codes: byNumber };
		ofNumbers.set(rising, column);
		return column;
	}

	/**
	 * What a result shows.
	 * @param language the title and summary in it where there are some; `meta.german` then names those that are German still
	 */
	card(space: Space, number: number, language = GERMAN): Card | undefined {
		const index = number >> this.entry[space].shift;
		const file = this.#file<CardsFile>(CARDS[space], index, hashAt(this.entry[space].cards, index));
		const card = file?.[String(number)];
		return card && this.#inLanguage(card, space, number, language);
	}

	/** Cards of services by title, from a file that holds the first ones; undefined for others, and while it is missing. */
	opening(language: string, from: number, most: number): Card[] | undefined {
		const { opening, count } = this.entry.services;
		const file = this.#file<OpeningFile>("angebotsanfang", "", opening);
		if (!file || file.length < Math.min(from + most, count)) return undefined;
		return file.slice(from, from + most).map(([number, card]) => this.#inLanguage(card, "services", number, language));
	}

	#inLanguage(card: Card, space: Space, number: number, language: string): Card {
		if (language === GERMAN) return card;
		const { title = "", summary = "" } = this.#translated(space, number, language) ?? {};
		const german = [title === "" && "title", summary === "" && "summary"].filter(Boolean).join(" ");
		return { ...card, meta: { ...card.meta, ...(title && { title, seams: "" }), ...(summary && { summary }), german } };
	}

	#translated(space: Space, number: number, language: string): TranslatedCard | undefined {
		const known = new Map(Object.entries(this.entry.translations)).get(language);
		const list = this.#file<TranslationsFile>(TRANSLATIONS.list(language), "", known);
		if (!list) return undefined;
		const index = number >> this.entry[space].shift;
		return this.#file<TranslatedCardsFile>(TRANSLATIONS[space](language), index, hashAt(list[space], index))?.[String(number)];
	}

	/** Entries in which two folded words stand next to each other; `hash` is their `pairHash`. */
	pair(hash: number): Record<Space, number[]> {
		const none = { services: [], others: [] };
		const list = this.#file<{ text: string }>("paarliste", "", this.entry.phrases)?.text;
		if (list === undefined) return none;
		const size = 65_536 / (list.length / HASH_LENGTH);
		const index = Math.floor(hash / size);
		const file = this.#file<{ text: string }>("paare", index, hashAt(list, index))?.text;
		if (file === undefined) return none;
		const reader = new NumberReader(file);
		for (let at = index * size; !reader.done; ) {
			at += reader.next();
			const services = reader.list();
			const others = reader.list();
			if (at === hash) return { services, others };
			if (at > hash) break;
		}
		return none;
	}
}
