import { fold } from "./fold.ts";

/** How text falls into words, the same for what is indexed and for what is asked. */

/*
 * Marks belong to the letter before them: Arabic vowel signs, combining accents. An apostrophe belongs to the word where
 * Ukrainian writes it ("здоров'я").
 */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’](?=\p{Script=Cyrillic})[\p{L}\p{M}\p{N}]+)*/gu;
/* Soft hyphens, joiners, marks of direction: nobody sees them. The non-joiner parts the words of Persian and stays. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\u200d/g;

/** Text without the characters that nobody sees. */
export function withoutInvisible(text: string): string {
	return text.replaceAll(INVISIBLE, "");
}

/** Words as they are written, in their order. */
export function wordsIn(text: string): string[] {
	return withoutInvisible(text).match(WORD) ?? [];
}

const SHORTEST_WORD = 2;
const LONGEST_WORD = 60;

/** True for folded words that are worth an entry in the index. */
export function isSearchable(folded: string): boolean {
	return folded.length >= SHORTEST_WORD && folded.length <= LONGEST_WORD;
}

/** True for what looks like a postcode. */
export function isPostcode(word: string): boolean {
	return /^\d{5}$/.test(word);
}

/** How many words a name may have to be found as a whole. */
export const LONGEST_LINE = 6;

/** Begins words without their endings, in languages other than German: no German word is mistaken for one of them. */
export const LIGHT_MARK = "~";

/** Begins expressions in which no word tells much, with all of their words: together in the index, where one file has them all. */
export const SAYING_MARK = "=";

/** Stands between the words of a whole name in the index; sorts before every letter and digit. */
export const LINE_GLUE = " ";

/**
 * A number of 16 bits for two words that stand next to each other. Phrases are looked up by it: two pairs that share a
 * number can make a phrase seem to be where only its words are.
 */
export function pairHash(first: string, second: string): number {
	let hash = 0x811c9dc5;
	for (const text of [first, " ", second]) {
		for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	}
	return ((hash >>> 16) ^ hash) & 0xffff;
}

/** A question without some of its words; `folded` are the words to leave out. */
export function withoutWords(text: string, folded: readonly string[]): string {
	return text
		.replaceAll(WORD, (word) => (folded.includes(fold(word)) ? "" : word))
		.replaceAll(/\s+/g, " ")
		.trim();
}
