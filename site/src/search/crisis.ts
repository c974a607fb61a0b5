import { editDistance } from "./edit-distance.ts";
import { fold } from "./fold.ts";

/** Which crisis lines a search asks for, by the words that the lines themselves bring along. */

/** Further words for lines, by their names. */
export type CrisisWords = Readonly<Record<string, readonly string[]>>;

const STAR = "*";
/* At the beginning: where this fits, only a longer expression counts. */
const EXCEPT = "!";
/* Between two words: others may stand there, or the two may stand in either order. */
const GAP = /\s([*+])\s/;
const EITHER_ORDER = " + ";
const OTHERS_BETWEEN = " * ";
/* „fasst * an“ is in „fasst meine kleine Tochter an“, but not where a whole sentence stands between them. */
const OTHER_WORDS = " (?:[^ ]+ ){0,3}";
const ANY_LETTERS = "[^ ]*";
/* Long words are recognised with one wrong letter, too. */
const SHORTEST_TO_GUESS = 8;

const APOSTROPHE = /(\p{L})['’ʼ](?=\p{L})/gu;
/* Romanian „m-a bătut“, „mi-e frică“, written without the hyphen as often. */
const CLITIC = /(^|[^\p{L}])([cilmnsv]|le|mi|ne|te|ți|ti)-(?=\p{L})/giu;
/* Persian „می‌زند“, written as one word or as two. */
const PERSIAN_PREFIX = /(^| )(ن?مي) /g;

/* Coarser than `fold`: somebody in need writes „dont“ and „ma batut“. */
function foldRoughly(text: string): string {
	return fold(text.replaceAll(APOSTROPHE, "$1").replaceAll(CLITIC, "$1$2")).replaceAll(PERSIAN_PREFIX, "$1$2");
}

/** An expression, made ready to be looked for at every key press. */
export interface Expression {
	/** all of these are in a text, with a space around each word, in which the expression is */
	pieces: readonly string[];
	/** one of these fits such a text; none where the pieces say all */
	patterns: readonly string[];
	letters: number;
	/** where it fits, shorter ones of the same line do not count */
	excepts: boolean;
	/** the word for which a mistyped one may stand; null where nothing is guessed */
	guessed: string | null;
}

function foldedWord(word: string): string {
	const folded = foldRoughly(word);
	if (folded === "") return "";
	return (word.startsWith(STAR) ? STAR : "") + folded + (word.endsWith(STAR) ? STAR : "");
}

function foldedOne(written: string): string {
	if (written.startsWith(EXCEPT)) {
		const folded = foldedOne(written.slice(EXCEPT.length));
		return folded && EXCEPT + folded;
	}
	/* Every second one is the sign between two of the others. */
	const [first = "", ...rest] = written.split(GAP).map((part, at) => {
		if (at % 2 === 1) return part;
		const words = part.includes(STAR) ? part.split(/\s+/).map(foldedWord) : [foldRoughly(part)];
		return words.filter((word) => word !== "").join(" ");
	});
	let folded = first;
	for (let at = 1; at < rest.length; at += 2) {
		const part = rest[at] ?? "";
		if (part !== "") folded += folded === "" ? part : ` ${rest[at - 1]} ${part}`;
	}
	return folded.replaceAll(PERSIAN_PREFIX, "$1$2");
}

/**
 * Expressions as pages hold them: folded beforehand, for that takes a phone longer than a search.
 * @param written with a star at a word's beginning or end where any letters may stand, and between two words where others may; with a
 * plus between two words that may stand in either order, and others between them; an exclamation mark before what is no emergency
 * @returns without those in which nothing else is, and without what another one says, too
 */
export function foldedExpressions(written: readonly string[]): string[] {
	const folded = new Set(written.map(foldedOne));
	folded.delete("");
	const open = new Set([...folded].filter((one) => one.includes(OTHERS_BETWEEN) || one.includes(EITHER_ORDER)).map(bare));
	return [...folded].filter((one) => bare(one) !== one || !open.has(one));
}

const bare = (folded: string) => folded.replaceAll(OTHERS_BETWEEN, " ").replaceAll(EITHER_ORDER, " ");

function patternOf(folded: string): string {
	const blocks = folded.split(OTHERS_BETWEEN).map((block) => block.replaceAll(STAR, ANY_LETTERS));
	return ` ${blocks.join(OTHER_WORDS)} `;
}

/** @param folded one of `foldedExpressions` */
export function expression(folded: string): Expression {
	if (folded.startsWith(EXCEPT)) return { ...expression(folded.slice(EXCEPT.length)), excepts: true, guessed: null };
	const isOpen = folded.startsWith(STAR);
	const isCut = folded.endsWith(STAR);
	const core = folded.slice(isOpen ? 1 : 0, isCut ? -1 : undefined);
	const letters = bare(folded).replaceAll(STAR, "").length;
	if (core.includes(STAR) || core.includes(EITHER_ORDER)) {
		const [first = "", ...others] = folded.split(EITHER_ORDER);
		const second = others.join(OTHERS_BETWEEN);
		const orders = second === "" ? [first] : [first + OTHERS_BETWEEN + second, second + OTHERS_BETWEEN + first];
		const pieces = folded.split(/ [*+] |\*/).filter((piece) => piece !== "");
		return { pieces, patterns: orders.map(patternOf), letters, excepts: false, guessed: null };
	}
	return {
		pieces: [`${isOpen ? "" : " "}${core}${isCut ? "" : " "}`],
		patterns: [],
		letters,
		excepts: false,
		guessed: !isOpen && core.length >= SHORTEST_TO_GUESS && !core.includes(" ") ? core : null,
	};
}

function isIn(text: string, { pieces, patterns }: Expression): boolean {
	/* Nothing but letters, digits and spaces is left by folding. */
	return pieces.every((piece) => text.includes(piece)) && (patterns.length === 0 || patterns.some((one) => new RegExp(one).test(text)));
}

function lettersThatFit(expression: Expression, text: string, words: readonly string[]): number {
	const { letters, guessed } = expression;
	if (isIn(text, expression)) return letters;
	return guessed !== null && words.some((word) => editDistance(word, guessed, 1) <= 1) ? letters - 1 : 0;
}

/** The lines that fit a search, the one with the longest fitting expression first, equals in the order given. */
export function fittingLines<L extends { expressions: readonly Expression[] }>(query: string, lines: readonly L[]): L[] {
	const folded = foldRoughly(query);
	const text = ` ${folded} `;
	const words = folded.split(" ").filter((word) => word.length >= SHORTEST_TO_GUESS - 1);
	const longest = (expressions: readonly Expression[], excepts: boolean) =>
		expressions.reduce(
			(best, one) => (one.excepts === excepts && one.letters > best ? Math.max(best, lettersThatFit(one, text, words)) : best),
			0,
		);
	return lines
		.map((line) => {
			const letters = longest(line.expressions, false);
			const excepted = letters === 0 ? 0 : longest(line.expressions, true);
			return { line, letters: letters > excepted ? letters : 0 };
		})
		.filter(({ letters }) => letters > 0)
		.sort((a, b) => b.letters - a.letters)
		.map(({ line }) => line);
}
