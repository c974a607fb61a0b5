/**
 * The files of the search index, as the builder writes and the browser reads them. They lie in
 * `INDEX_FOLDER`: `index.json` (an `IndexEntry`) names all others, whose names carry a hash of what is in them.
 *
 * Entries are numbered sparsely: an entry's number comes from a hash of its address, so that a new entry leaves the numbers of
 * nearly all others alone. Services and pages of other kinds are numbered apart.
 */

/** Digits of a number as text: five bits each, the sixth says that there are more. */
export const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const VALUE_OF: readonly number[] = (() => {
	const values = new Array<number>(128).fill(0);
	for (let i = 0; i < DIGITS.length; i += 1) values[DIGITS.charCodeAt(i)] = i;
	return values;
})();

/** Reads numbers as text, one after the other. */
export class NumberReader {
	readonly text: string;
	at = 0;

	constructor(text: string, at = 0) {
		this.text = text;
		this.at = at;
	}

	get done(): boolean {
		return this.at >= this.text.length;
	}

	next(): number {
		let value = 0;
		for (let shift = 0; this.at < this.text.length; shift += 5) {
			const digit = VALUE_OF[this.text.charCodeAt(this.at)] ?? 0;
			this.at += 1;
			value |= (digit & 31) << shift;
			if (digit < 32) break;
		}
		return value >>> 0;
	}

	/** A rising list: how many, then the gaps between them. */
	list(): number[] {
		const list: number[] = [];
		let last = -1;
		for (let count = this.next(); count > 0 && !this.done; count -= 1) {
			last += this.next() + 1;
			list.push(last);
		}
		return list;
	}
}

/** Where in an entry a word stands; the better the place, the higher. The last three are words inside longer words. */
export const PLACES = ["body", "summary", "names", "title", "shortTitle", "wholeName", "partOfText", "partOfName", "partOfTitle"] as const;
export type Place = (typeof PLACES)[number];
export const PLACE = Object.fromEntries(PLACES.map((name, index) => [name, index])) as Record<Place, number>;

export type Space = "services" | "others";
/** Sign of the first place; those of the others follow. */
export const FIRST_LETTER: Record<Space, number> = { services: 0x30, others: 0x61 };

/** Entries with a word, by place, with holes where there are none; each entry stands under its best place only. */
export type PlaceLists<List = number[]> = List[];

/** What the index knows of a word. */
export interface Postings<List = number[]> {
	services: PlaceLists<List>;
	others: PlaceLists<List>;
	/** values of facets whose services are meant by the word: "thema:kita" */
	groups: string[];
	/** the same, for words inside longer words */
	partGroups: string[];
}

export const GROUPS = "~";
export const PART_GROUPS = "^";

export function decodePostings(text: string): Postings {
	const found: Postings = { services: [], others: [], groups: [], partGroups: [] };
	const reader = new NumberReader(text);
	while (!reader.done) {
		const mark = text[reader.at] ?? "";
		if (mark === GROUPS || mark === PART_GROUPS) break;
		const code = mark.charCodeAt(0);
		const space: Space = code >= FIRST_LETTER.others ? "others" : "services";
		reader.at += 1;
		found[space][code - FIRST_LETTER[space]] = reader.list();
	}
	if (reader.done) return found;
	const [groups = "", partGroups = ""] = text.slice(reader.at).replace(GROUPS, "").split(PART_GROUPS);
	if (groups !== "") found.groups = groups.split(",");
	if (partGroups !== "") found.partGroups = partGroups.split(",");
	return found;
}

/** Sorted keys, cut into files: a file holds the keys from its own first one to the next file's. */
export interface RangeFiles {
	/** first keys, rising; the first one is "" */
	from: string[];
	/** the files' hashes, all in one, `HASH_LENGTH` characters each */
	hashes: string;
}

export interface SpaceFiles {
	count: number;
	/** `1 << shift` numbers share a file of cards */
	shift: number;
	/** hashes of the files with what a result shows; `NO_FILE` where there is none */
	cards: string;
}

export interface IndexEntry {
	version: 5;
	services: SpaceFiles & {
		/** hash of the file with what every search for words looks at */
		base: string;
		/** hash of the file with all numbers, in the order of the titles */
		order: string;
		/** hashes of the files with the services' values of a facet, by facet, but for those in `base` */
		columns: Record<string, string>;
		/** hash of the file with the first services by title */
		opening: string;
	};
	others: SpaceFiles;
	/** words and whole names → postings */
	terms: RangeFiles;
	/** hash of the file that names the files for words that stand nowhere as they are typed */
	guesses: string;
	/** hash of the file that names the files for phrases */
	phrases: string;
	/** by language: hash of the file that names the files with translated titles; languages without any are left out */
	translations: Record<string, string>;
}

/** The list of all hashes is the most that a search loads: a changed file gets its old name once in thirty million times. */
export const HASH_LENGTH = 5;
export const NO_FILE = "-".repeat(HASH_LENGTH);

/** What the file that `guesses` names holds: most searches need nothing of it. */
export interface GuessesFile {
	/** words without the endings of other languages → postings */
	light: RangeFiles;
	/** spellings, by their beginning and by their end */
	spellings: RangeFiles;
	endings: RangeFiles;
}

/** What `terms-*` holds: key, postings, key, postings … */
export type TermsFile = string[];

/** What `spellings-*` and `endings-*` hold: a digit for how often (powers of two), and the word as it is written. */
export type SpellingsFile = string[];

/** What `cards-*` and `other-cards-*` hold, by number. */
export type CardsFile = Record<string, Card>;
export interface Card {
	url: string;
	meta: Record<string, string>;
}

/** What the file that `opening` names holds: numbers and cards of the first `OPENING_SIZE` services by title. */
export type OpeningFile = [number: number, card: Card][];

/** What a result shows in another language, by number; empty texts are not translated. */
export type TranslatedCardsFile = Record<string, TranslatedCard>;
export interface TranslatedCard {
	title: string;
	summary: string;
}

/** What the file that `translations` names holds: hashes as in `SpaceFiles.cards`. */
export type TranslationsFile = Record<Space, string>;

/** Families of the files for a language. */
export const TRANSLATIONS = {
	list: (locale: string) => `uebersetzungen-${locale}`,
	services: (locale: string) => `angebotskarten-${locale}`,
	others: (locale: string) => `seitenkarten-${locale}`,
};

/** What `column-*` holds: for each service, by rising number, which set of values it has. */
export interface ColumnFile {
	values: string[];
	/** places in `values`, that of the main value first */
	sets: number[][];
	/** numbers: places in `sets` */
	codes: string;
}

/** Nearly every word stands for some topic. */
export const TOPIC = "thema";
/** When an entry was checked, and whether it is for professionals. No filter: what is found is sorted by it. */
export const STANDING = "rang";
/** Facets that every search for words looks at: their columns lie in one file, for a request costs more than what is in it. */
export const IN_EVERY_SEARCH: readonly string[] = [TOPIC, STANDING];

/** What `angebotsgrund-*` holds. */
export interface BaseFile {
	/** numbers of all services, rising: a list */
	numbers: string;
	/** folded names of places, and postcodes → values of the facet `ort` */
	places: Record<string, string[]>;
	/** columns of the facets `IN_EVERY_SEARCH`; those that no service has are left out */
	columns: Record<string, ColumnFile>;
}

/** What `angebotsfolge-*` holds: the numbers in the order of the titles, one after the other. */
export type OrderFile = string;

/** What `phrases` holds: hashes of the `pairs-*` files; their number is a power of two, and they share the 16-bit numbers evenly. */
export type PhrasesFile = string;

/** What `pairs-*` holds: per pair the gap to the number before, the services, the others. */
export type PairsFile = string;

/** Path of a file within the folder of the index; a key is kept to what every file system can bear. */
export function fileName(family: string, key: string | number, hash: string): string {
	const safe = String(key).replace(/[^a-z0-9]/g, (letter) => `_${letter.charCodeAt(0).toString(36)}_`);
	return `${family}${safe === "" ? "" : `-${safe}`}.${hash}.json`;
}

export function hashAt(hashes: string, index: number): string {
	return hashes.slice(index * HASH_LENGTH, (index + 1) * HASH_LENGTH);
}

/** Which file of a family holds a key. */
export function rangeOf(from: readonly string[], key: string): number {
	let low = 0;
	let high = from.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((from[middle] as string) <= key) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
