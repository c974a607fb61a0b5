/** How text falls into words, the same for what is indexed and for what is asked. */

/* Marks belong to the letter before them: Arabic vowel signs, combining accents. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** Words as they are written, in their order. */
export function wordsIn(text: string): string[] {
	return text.match(WORD) ?? [];
}

const SHORTEST_WORD = 2;
const LONGEST_WORD = 60;

/** True for folded words that are worth an entry in the index. */
export function isSearchable(folded: string): boolean {
	return folded.length >= SHORTEST_WORD && folded.length <= LONGEST_WORD;
}

/** How many words a name may have to be found as a whole. */
export const LONGEST_LINE = 6;

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
