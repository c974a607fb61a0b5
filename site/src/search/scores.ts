import { PLACE, type Postings, type Space } from "./index-format.ts";
import type { IndexReader } from "./index-reader.ts";
import { addGroups, type Match } from "./match.ts";
import { stemOf } from "./stem.ts";
import { LINE_GLUE, LONGEST_LINE, pairHash, SAYING_MARK } from "./tokens.ts";

/** Adds up over the words of a question how well each entry fits. */

/* The whole name, or the whole everyday expression, is what was typed. */
const WHOLE_NAME_BONUS = 20;
/** Which part of a sentence must be there: not every word of it needs to. What is said in two of its words is there. */
export const LEAST_COVERAGE = 0.6;
/** Of words that say little, even a rare one does. */
export const WEAK = 0.35;
/** Of results that fit only some of the words, those are left out that weigh less than this part of the best one. */
const LEAST_SHARE = 1 / 10;

export interface Weighed {
	match: Match;
	weak: boolean;
	rarity: number;
	/** stem that was looked up, of the corrected word where it was corrected */
	stem: string;
	/** the word itself, folded, of the corrected one likewise */
	folded: string;
}

/** Entries whose name, or whose topic's everyday expression, is a run of words of the question. */
export interface NameHits {
	/** by number: what it adds to the score */
	bonus: Record<Space, Float64Array>;
	/** by number: 1 where at least two telling words are one of its names */
	named: Record<Space, Uint8Array>;
	/** by number: a bit for each word that the name includes */
	covered: Record<Space, Int32Array>;
	/** facets and values: "thema:kita" */
	groups: Set<string>;
}

/* Where a compound is no name, it stands there by chance. */
const inNames = (places: Postings["services"]) => places.slice(PLACE.names, PLACE.partOfText).flat();

/* "Familienhilfe", "Schulplatz", "Arbeitszimmer" */
function compoundsOf(first: Weighed, second: Weighed): string[] {
	const joined = first.folded + (first.folded.endsWith("e") ? "n" : "s");
	return [first.folded, first.stem, joined].map((beginning) => stemOf(beginning + second.folded));
}

/*
 * Under what a run of words may stand: as a line of all; two words as a compound and the other way round, too, as „Platz im Kindergarten“
 * is a „Kindergartenplatz“.
 */
function keysOf(run: readonly Weighed[]): Set<string> {
	const lines = [run.map(({ stem }) => stem).join(LINE_GLUE)];
	const [first, second] = run;
	if (run.length > 2 || !first || !second) return new Set(lines);
	return new Set([...lines, `${second.stem}${LINE_GLUE}${first.stem}`, ...compoundsOf(first, second), ...compoundsOf(second, first)]);
}

/* A word that tells little is a small part of a question. */
const saidBy = (words: readonly Weighed[]) => words.reduce((sum, { weak }) => sum + (weak ? WEAK : 1), 0);

/* All runs of two words and more that a name may have. */
function* runsOf(length: number): Generator<[start: number, end: number]> {
	for (let start = 0; start < length - 1; start += 1) {
		for (let end = start + 2; end <= Math.min(length, start + LONGEST_LINE); end += 1) yield [start, end];
	}
}

/**
 * Looks the words up as whole names, longest first: "amt für kinder", "geld für klassenfahrt".
 * @param saying all words in their order, where none tells much: "was soll ich werden"
 */
export function nameHits(reader: IndexReader, words: readonly Weighed[], saying: readonly string[]): NameHits {
	const make = <T>(of: (size: number) => T): Record<Space, T> => ({
		services: of(reader.capacity("services")),
		others: of(reader.capacity("others")),
	});
	const hits: NameHits = {
		bonus: make((size) => new Float64Array(size)),
		named: make((size) => new Uint8Array(size)),
		covered: make((size) => new Int32Array(size)),
		groups: new Set(),
	};
	const look = (key: string, share: number, bits: number, isTelling: boolean) => {
		const { services, others, groups } = reader.postings(key);
		const bonus = WHOLE_NAME_BONUS * share;
		const note = (space: Space, number: number, points: number) => {
			hits.bonus[space][number] = Math.max(hits.bonus[space][number] as number, points);
			hits.covered[space][number] = (hits.covered[space][number] as number) | bits;
			if (isTelling) hits.named[space][number] = 1;
		};
		for (const number of inNames(services)) note("services", number, bonus);
		for (const number of inNames(others)) note("others", number, bonus);
		if (groups.length === 0) return;
		const inGroup = new Float64Array(reader.capacity("services"));
		addGroups(reader, inGroup, groups, bonus / 2);
		for (const number of reader.numbers()) {
			const points = inGroup[number] as number;
			if (points > 0) note("services", number, points);
		}
		for (const group of groups) hits.groups.add(group);
	};
	for (const [start, end] of runsOf(words.length)) {
		const run = words.slice(start, end);
		if (run.every(({ weak }) => weak) && run.length < words.length) continue;
		let bits = 0;
		for (let word = start; word < end; word += 1) bits |= 1 << word;
		const isTelling = run.filter(({ weak }) => !weak).length > 1;
		const share = saidBy(run) / saidBy(words);
		for (const key of keysOf(run)) look(key, share, bits, isTelling);
	}
	/* All that was asked is in it. */
	const all = (1 << words.length) - 1;
	for (const [start, end] of runsOf(saying.length))
		look(SAYING_MARK + saying.slice(start, end).join(LINE_GLUE), (end - start) / saying.length, all, false);
	return hits;
}

/** By number. */
export interface Scores {
	/** 0 for what fits no word */
	points: Float64Array;
	/** which part of what the words say is there: 0 to 1 */
	coverage: Float64Array;
}

/* Of two entries with the same points in sum, the one that has them from more of the words is meant. */
const COVERAGE_COUNTS = 2;

/**
 * Adds up, word by word over all numbers: the fewest steps, for this runs at every key press. A word that nothing fits leaves
 * the coverage of the others as it is.
 */
export function scoreOf(words: readonly Weighed[], hits: NameHits, space: Space): Scores {
	const points = hits.bonus[space].slice();
	const coverage = new Float64Array(points.length);
	const covered = hits.covered[space];
	const named = hits.named[space];
	let whole = 0;
	/* Words that tell little are no answer where nothing else is known. */
	const unknown = words.some(({ weak }) => !weak) ? 0 : 1;
	words.forEach(({ match, weak, rarity }, index) => {
		const weights = match.weights[space];
		let known = false;
		for (let number = 0; number < points.length; number += 1) {
			const weight = weights[number] as number;
			if (weight === 0 && (((covered[number] as number) >> index) & 1) === 0) continue;
			known = true;
			points[number] = (points[number] as number) + weight * rarity;
			if (!weak) coverage[number] = (coverage[number] as number) + rarity;
		}
		if (known && !weak) whole += rarity;
	});
	for (let number = 0; number < points.length; number += 1) {
		if (points[number] === 0) {
			coverage[number] = 0;
			continue;
		}
		const counted = whole === 0 ? unknown : (coverage[number] as number) / whole;
		const share = named[number] === 1 ? Math.max(counted, LEAST_COVERAGE) : counted;
		/* Sums of the same numbers in another order must not decide. */
		const isWhole = share > 1 - 1e-9;
		coverage[number] = isWhole ? 1 : share;
		if (!isWhole) points[number] = (points[number] as number) * share ** COVERAGE_COUNTS;
	}
	return { points, coverage };
}

/** The points of those that have at least this part of the words. */
export function covering({ points, coverage }: Scores, least: number): Float64Array {
	const kept = new Float64Array(points.length);
	for (let number = 0; number < points.length; number += 1) {
		if ((coverage[number] as number) >= least) kept[number] = points[number] as number;
	}
	return kept;
}

export function highest(points: Float64Array): number {
	let best = 0;
	for (let number = 0; number < points.length; number += 1) best = Math.max(best, points[number] as number);
	return best;
}

/** The points of all that fit some of the words, without those that are far behind the best one. */
export function partial({ points }: Scores): Float64Array {
	const best = highest(points);
	const kept = new Float64Array(points.length);
	for (let number = 0; number < points.length; number += 1) {
		if ((points[number] as number) >= best * LEAST_SHARE) kept[number] = points[number] as number;
	}
	return kept;
}

/** A phrase in quotation marks fits where each two of its words stand next to each other. */
export function keepPhrases(reader: IndexReader, scores: Float64Array, space: Space, phrases: readonly string[][]): void {
	for (const phrase of phrases) {
		for (let at = 1; at < phrase.length; at += 1) {
			const fitting = new Set(reader.pair(pairHash(phrase[at - 1] ?? "", phrase[at] ?? ""))[space]);
			scores.forEach((score, number) => {
				if (score > 0 && !fitting.has(number)) scores[number] = 0;
			});
		}
	}
}
