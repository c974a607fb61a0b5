import type { Space } from "./index-format.ts";
import type { IndexReader } from "./index-reader.ts";
import { addGroups, type Match } from "./match.ts";
import { LINE_GLUE, LONGEST_LINE, pairHash } from "./tokens.ts";

/** Adds up over the words of a question how well each entry fits. */

/* The whole name, or the whole everyday expression, is what was typed. */
const WHOLE_NAME_BONUS = 20;
/** Of results that fit only some of the words, those are left out that weigh less than this part of the best one. */
const LEAST_SHARE = 1 / 10;

export interface Weighed {
	match: Match;
	weak: boolean;
	rarity: number;
	/** stem that was looked up, of the corrected word where it was corrected */
	stem: string;
}

/** Entries whose name, or whose topic's everyday expression, is a run of words of the question. */
export interface NameHits {
	/** by number: what it adds to the score */
	bonus: Record<Space, Float64Array>;
	/** by number: a bit for each word that the name includes */
	covered: Record<Space, Int32Array>;
	/** facets and values: "thema:kita" */
	groups: Set<string>;
}

/** Looks the words up as whole names, longest first: "amt für kinder", "geld für klassenfahrt". */
export function nameHits(reader: IndexReader, words: readonly Weighed[]): NameHits {
	const make = <T>(of: (size: number) => T): Record<Space, T> => ({
		services: of(reader.capacity("services")),
		others: of(reader.capacity("others")),
	});
	const hits: NameHits = {
		bonus: make((size) => new Float64Array(size)),
		covered: make((size) => new Int32Array(size)),
		groups: new Set(),
	};
	for (let start = 0; start < words.length - 1; start += 1) {
		for (let end = start + 2; end <= Math.min(words.length, start + LONGEST_LINE); end += 1) {
			const run = words.slice(start, end);
			if (run.every(({ weak }) => weak) && run.length < words.length) continue;
			const { services, others, groups } = reader.postings(run.map(({ stem }) => stem).join(LINE_GLUE));
			const bonus = (WHOLE_NAME_BONUS * run.length) / words.length;
			let bits = 0;
			for (let word = start; word < end; word += 1) bits |= 1 << word;
			const note = (space: Space, number: number, points: number) => {
				hits.bonus[space][number] = Math.max(hits.bonus[space][number] as number, points);
				hits.covered[space][number] = (hits.covered[space][number] as number) | bits;
			};
			for (const number of services.flat()) note("services", number, bonus);
			for (const number of others.flat()) note("others", number, bonus);
			if (groups.length === 0) continue;
			const inGroup = new Float64Array(reader.capacity("services"));
			addGroups(reader, inGroup, groups, bonus / 2);
			for (const number of reader.numbers()) {
				const points = inGroup[number] as number;
				if (points > 0) note("services", number, points);
			}
			for (const group of groups) hits.groups.add(group);
		}
	}
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
	const points = Float64Array.from(hits.bonus[space]);
	const coverage = new Float64Array(points.length);
	const covered = hits.covered[space];
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
		const share = whole === 0 ? unknown : (coverage[number] as number) / whole;
		/* Sums of the same numbers in another order must not decide. */
		coverage[number] = share > 1 - 1e-9 ? 1 : share;
		points[number] = (points[number] as number) * share ** COVERAGE_COUNTS;
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
