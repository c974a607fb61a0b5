import { editDistance } from "./edit-distance.ts";
import { fold } from "./fold.ts";

/** Which crisis lines a search asks for, by the words that the lines themselves bring along. */

/** Further words for lines, by their names. */
export type CrisisWords = Readonly<Record<string, readonly string[]>>;

const STAR = "*";
const GAP = /\s\*\s/;
/* „fasst * an“ is in „fasst meine kleine Tochter an“, but not where a whole sentence stands between them. */
const OTHER_WORDS = " (?:[^ ]+ ){0,3}";
/* Long words are recognised with one wrong letter, too. */
const SHORTEST_TO_GUESS = 8;

/** An expression, made ready to be looked for at every key press. */
export interface Expression {
	/** is in a text with a space around each word */
	pattern: RegExp;
	letters: number;
	/** the word for which a mistyped one may stand; null where nothing is guessed */
	guessed: string | null;
}

/**
 * @param written with a star at the beginning or end where any letters may stand, and between two words where others may;
 *   null when nothing else is in it
 */
export function expression(written: string): Expression | null {
	const core = fold(written);
	if (core === "") return null;
	const words = written
		.split(GAP)
		.map(fold)
		.filter((word) => word !== "");
	return {
		/* Nothing but letters, digits and spaces is left by folding. */
		pattern: new RegExp((written.startsWith(STAR) ? "" : " ") + words.join(OTHER_WORDS) + (written.endsWith(STAR) ? "" : " ")),
		letters: core.length,
		guessed: !written.startsWith(STAR) && core.length >= SHORTEST_TO_GUESS && !core.includes(" ") ? core : null,
	};
}

function lettersThatFit({ pattern, letters, guessed }: Expression, text: string, words: readonly string[]): number {
	if (pattern.test(text)) return letters;
	return guessed !== null && words.some((word) => editDistance(word, guessed, 1) <= 1) ? letters - 1 : 0;
}

/** The lines that fit a search, the one with the longest fitting expression first, equals in the order given. */
export function fittingLines<L extends { expressions: readonly Expression[] }>(query: string, lines: readonly L[]): L[] {
	const folded = fold(query);
	const text = ` ${folded} `;
	const words = folded.split(" ").filter((word) => word.length >= SHORTEST_TO_GUESS - 1);
	return lines
		.map((line) => ({ line, letters: line.expressions.reduce((best, one) => Math.max(best, lettersThatFit(one, text, words)), 0) }))
		.filter(({ letters }) => letters > 0)
		.sort((a, b) => b.letters - a.letters)
		.map(({ line }) => line);
}
