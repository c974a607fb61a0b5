import { FAILS, FITS, type Filter, filtersOf, levelOf } from "./filters.ts";
import type { Space } from "./index-format.ts";
import type { IndexReader, Numbers } from "./index-reader.ts";
import { addGroups, type Match, matchWord } from "./match.ts";
import { parseQuery } from "./query.ts";
import { isByDistance, type SearchState } from "./state.ts";
import { stemmerOf } from "./stem.ts";
import { LINE_GLUE, pairHash } from "./tokens.ts";

/** Answers a search from the index: which entries, and in which order. */

export interface Correction {
	typed: string;
	used: string;
}

export interface Found {
	/** numbers of services, best first: those that fit the filters, then those of which nobody knows */
	results: number[];
	/** how many of the results are sure to fit the filters */
	sure: number;
	/** numbers of pages of other kinds that fit the words, best first */
	others: number[];
	/** nothing fits all words, these fit some of them */
	partly: boolean;
	/** words that were looked up in another spelling */
	corrections: Correction[];
	/** what filters are counted in */
	scope: Scope;
	filters: readonly Filter[];
}

/** What fits the words, before any filter. */
export interface Scope {
	/** by number, 0 for those that do not fit; null when nothing was asked */
	all: Float64Array | null;
	/** the same for some of the words; null when one word, or none, was asked */
	some: Float64Array | null;
}

const MOST_OTHERS = 6;
/* The whole name is what was typed. */
const WHOLE_NAME_BONUS = 20;
/** Of results that fit only some of the words, those are left out that weigh less than this part of the best one. */
const LEAST_SHARE = 1 / 15;

/** A rare word says more than one that nearly everything fits. */
function rarity(total: number, count: number): number {
	return Math.log(1 + total / (count + 0.5));
}

/* A phrase fits where each two of its words stand next to each other. */
function keepPhrases(reader: IndexReader, scores: Float64Array, space: Space, phrases: readonly string[][]): void {
	for (const phrase of phrases) {
		for (let at = 1; at < phrase.length; at += 1) {
			const fitting = new Set(reader.pair(pairHash(phrase[at - 1] ?? "", phrase[at] ?? ""))[space]);
			scores.forEach((score, number) => {
				if (score > 0 && !fitting.has(number)) scores[number] = 0;
			});
		}
	}
}

interface Weighed {
	match: Match;
	weak: boolean;
	rarity: number;
}

/* Word by word over all numbers: the fewest steps, for this runs at every key press. */
function scoreAll(matches: readonly Weighed[], space: Space, size: number): Float64Array {
	const scores = new Float64Array(size);
	for (const { match, rarity } of matches) {
		const weights = match.weights[space];
		for (let number = 0; number < size; number += 1) scores[number] = (scores[number] as number) + (weights[number] as number) * rarity;
	}
	for (const { match, weak } of matches) {
		if (weak) continue;
		const weights = match.weights[space];
		for (let number = 0; number < size; number += 1) if (weights[number] === 0) scores[number] = 0;
	}
	return scores;
}

function scoreSome(matches: readonly Weighed[], size: number): Float64Array {
	const shares = new Float64Array(size);
	const fine = new Float64Array(size);
	let best = 0;
	for (const { match, weak, rarity } of matches) {
		if (weak) continue;
		const weights = match.weights.services;
		for (let number = 0; number < size; number += 1) {
			const weight = weights[number] as number;
			if (weight === 0) continue;
			shares[number] = (shares[number] as number) + 1 / match.count;
			fine[number] = (fine[number] as number) + weight * rarity;
			best = Math.max(best, shares[number] as number);
		}
	}
	/* Which words fit decides; how well they fit, only among equals. */
	return shares.map((share, number) => (share < best * LEAST_SHARE ? 0 : (share / best) * 1000 + (fine[number] as number) / 1000));
}

/* Entries whose whole name is the query come first, and those of the topic that has the name. */
function addWholeNames(reader: IndexReader, scores: Record<Space, Float64Array>, line: readonly string[]): void {
	if (line.length < 2) return;
	const { services, others, groups } = reader.postings(line.join(LINE_GLUE));
	const add = (list: Float64Array, number: number, bonus: number) => {
		list[number] = (list[number] as number) + bonus;
	};
	for (const number of services.flat()) add(scores.services, number, WHOLE_NAME_BONUS);
	for (const number of others.flat()) add(scores.others, number, WHOLE_NAME_BONUS);
	addGroups(reader, scores.services, groups, WHOLE_NAME_BONUS / 2);
}

/*
 * Score and place by title as one number, for numbers are sorted several times faster than by a comparison. Rounded: sums of the
 * same weights in another order must not decide.
 */
const ROUNDING = 1e4;
const TITLES = 2 ** 17;
const HIGHEST = 2 ** 34;

function ranked(numbers: readonly number[], scores: Float64Array, { order, titlePlace }: Numbers): number[] {
	const keys = new Float64Array(numbers.length);
	numbers.forEach((number, at) => {
		keys[at] = (HIGHEST - Math.round((scores[number] as number) * ROUNDING)) * TITLES + (titlePlace[number] as number);
	});
	keys.sort();
	return Array.from(keys, (key) => order[key % TITLES] as number);
}

/* The nearest first; what is nowhere in particular comes last. In steps of 100 m, and among equals by title. */
function byDistance(numbers: readonly number[], distances: Float64Array, { order, titlePlace }: Numbers): number[] {
	const keys = new Float64Array(numbers.length);
	numbers.forEach((number, at) => {
		const distance = distances[number] as number;
		const steps = Number.isNaN(distance) ? TITLES : Math.min(Math.round(distance * 10), TITLES - 1);
		keys[at] = steps * TITLES + (titlePlace[number] as number);
	});
	keys.sort();
	return Array.from(keys, (key) => order[key % TITLES] as number);
}

/* Numbers that pass the filters: first those that are sure to, then those of which nobody knows. */
type Passing = [sure: number[], unsure: number[]];

function passing(numbers: ArrayLike<number>, filters: readonly Filter[], scores?: Float64Array): Passing {
	const lists: Passing = [[], []];
	for (let at = 0; at < numbers.length; at += 1) {
		const number = numbers[at] as number;
		if (scores && !((scores[number] as number) > 0)) continue;
		const level = levelOf(filters, number);
		if (level !== FAILS) lists[level === FITS ? 0 : 1].push(number);
	}
	return lists;
}

const isEmpty = ([sure, unsure]: Passing) => sure.length + unsure.length === 0;

/** All services for a state, best first, and a few pages of other kinds. Asked again while files are missing. */
export function find(reader: IndexReader, state: SearchState, locale = "de"): Found {
	const stem = stemmerOf(locale);
	const query = parseQuery(state.q, locale, stem);
	const numbers = reader.numbers("services");
	const filters = filtersOf(reader, state);
	const distances = isByDistance(state) ? filters.find(({ view }) => view)?.view?.distances : undefined;
	if (query.words.length === 0) {
		const [sure, unsure] = passing(numbers.order, filters);
		const results = [sure, unsure].flatMap((list) => (distances ? byDistance(list, distances, numbers) : list));
		return { results, sure: sure.length, others: [], partly: false, corrections: [], scope: { all: null, some: null }, filters };
	}

	const corrections: Correction[] = [];
	const total = reader.entry.services.count;
	const matches = query.words.map((word) => {
		const match = matchWord(reader, word, stem, state.literal === true);
		if (match.corrected !== undefined) corrections.push({ typed: word.shown, used: match.corrected });
		return { match, weak: word.weak, rarity: rarity(total, match.count) };
	});
	const size = reader.capacity("services");
	const all = scoreAll(matches, "services", size);
	const others = scoreAll(matches, "others", reader.capacity("others"));
	if (corrections.length === 0) addWholeNames(reader, { services: all, others }, query.line);
	keepPhrases(reader, all, "services", query.phrases);
	keepPhrases(reader, others, "others", query.phrases);

	const telling = query.words.filter(({ weak }) => !weak).length;
	const some = telling > 1 && query.phrases.length === 0 ? scoreSome(matches, size) : null;
	const full = passing(numbers.rising, filters, all);
	const part: Passing = isEmpty(full) && some ? passing(numbers.rising, filters, some) : [[], []];
	const partly = !isEmpty(part);
	const scores = partly && some ? some : all;
	const [sure, unsure] = partly ? part : full;
	const inOrder = (list: number[]) => (distances ? byDistance(list, distances, numbers) : ranked(list, scores, numbers));
	const otherNumbers = reader.numbers("others");
	const [fittingOthers] = passing(otherNumbers.rising, [], others);
	return {
		results: [...inOrder(sure), ...inOrder(unsure)],
		sure: sure.length,
		others: ranked(fittingOthers, others, otherNumbers).slice(0, MOST_OTHERS),
		partly,
		corrections,
		scope: { all, some },
		filters,
	};
}
