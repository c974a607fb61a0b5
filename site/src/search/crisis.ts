import { editDistance } from "./edit-distance.ts";
import { fold } from "./fold.ts";

/** Which crisis lines a search asks for, by the words that the lines themselves bring along. */

/** Further words for lines, by their names. */
export type CrisisWords = Readonly<Record<string, readonly string[]>>;

const STAR = "*";
const BETWEEN = " * ";
const GAP = /\s\*\s/;
/* „fasst * an“ is in „fasst meine kleine Tochter an“, but not where a whole sentence stands between them. */
const OTHER_WORDS = " (?:[^ ]+ ){0,3}";
/* Long words are recognised with one wrong letter, too. */
const SHORTEST_TO_GUESS = 8;

/** An expression, made ready to be looked for at every key press. */
export interface Expression {
	/** what is in a text with a space around each word; other words may stand between two of them */
	parts: readonly string[];
	letters: number;
	/** the word for which a mistyped one may stand; null where nothing is guessed */
	guessed: string | null;
}

/**
 * Expressions as pages hold them: folded beforehand, for that takes a phone longer than a search.
 * @param written with a star at the beginning or end where any letters may stand, and between two words where others may
 * @returns without those in which nothing else is, and without what is the same twice
 */
export function foldedExpressions(written: readonly string[]): string[] {
	const folded = written.map((one) => {
		const words = one
			.split(GAP)
			.map(fold)
			.filter((word) => word !== "");
		if (words.length === 0) return "";
		return (one.startsWith(STAR) ? STAR : "") + words.join(BETWEEN) + (one.endsWith(STAR) ? STAR : "");
	});
	return [...new Set(folded)].filter((one) => one !== "");
}

/** @param folded one of `foldedExpressions` */
export function expression(folded: string): Expression {
	const isOpen = folded.startsWith(STAR);
	const bare = folded.slice(isOpen ? 1 : 0, folded.endsWith(STAR) ? -1 : undefined);
	const core = bare.replaceAll(BETWEEN, " ");
	return {
		parts: `${isOpen ? "" : " "}${bare}${folded.endsWith(STAR) ? "" : " "}`.split(BETWEEN),
		letters: core.length,
		guessed: !isOpen && core.length >= SHORTEST_TO_GUESS && !core.includes(" ") ? core : null,
	};
}

function isIn(text: string, parts: readonly string[]): boolean {
	/* Nothing but letters, digits and spaces is left by folding. */
	return parts.every((part) => text.includes(part)) && (parts.length === 1 || new RegExp(parts.join(OTHER_WORDS)).test(text));
}

function lettersThatFit({ parts, letters, guessed }: Expression, text: string, words: readonly string[]): number {
	if (isIn(text, parts)) return letters;
	return guessed !== null && words.some((word) => editDistance(word, guessed, 1) <= 1) ? letters - 1 : 0;
}

/** The lines that fit a search, the one with the longest fitting expression first, equals in the order given. */
export function fittingLines<L extends { expressions: readonly Expression[] }>(query: string, lines: readonly L[]): L[] {
	const folded = fold(query);
	const text = ` ${folded} `;
	const words = folded.split(" ").filter((word) => word.length >= SHORTEST_TO_GUESS - 1);
	return lines
		.map((line) => ({
			line,
			letters: line.expressions.reduce((best, one) => (one.letters > best ? Math.max(best, lettersThatFit(one, text, words)) : best), 0),
		}))
		.filter(({ letters }) => letters > 0)
		.sort((a, b) => b.letters - a.letters)
		.map(({ line }) => line);
}
