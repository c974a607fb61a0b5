import type { Space } from "./index-format.ts";
import type { Column, IndexReader, Numbers } from "./index-reader.ts";
import { addGroups, fittingSets, type Match, matchWord } from "./match.ts";
import { parseQuery } from "./query.ts";
import type { FacetSpec, SearchState } from "./state.ts";
import { stemmerOf } from "./stem.ts";
import { LINE_GLUE, pairHash } from "./tokens.ts";

/** Answers a search from the index: which entries, in which order, and how many each filter would give. */

export interface Correction {
	typed: string;
	used: string;
}

export interface Found {
	/** numbers of services, best first */
	results: number[];
	/** numbers of pages of other kinds that fit the words, best first */
	others: number[];
	/** nothing fits all words, these fit some of them */
	partly: boolean;
	/** words that were looked up in another spelling */
	corrections: Correction[];
	/** what filters are counted in */
	scope: Scope;
}

/** What fits the words, before any filter. */
interface Scope {
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

interface Filter {
	facet: string;
	column: Column | undefined;
	/** by set of the column */
	fits: readonly boolean[];
}

function filtersOf(reader: IndexReader, state: SearchState): Filter[] {
	return Object.entries(state.filters).map(([facet, values]) => {
		const column = reader.column(facet);
		return { facet, column, fits: column ? fittingSets(column, values) : [] };
	});
}

function passes({ column, fits }: Filter, number: number): boolean {
	return column !== undefined && fits[column.codes[number] as number] === true;
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

function fitting(scores: Float64Array, filters: readonly Filter[]): number[] {
	const numbers: number[] = [];
	for (let number = 0; number < scores.length; number += 1) {
		if ((scores[number] as number) > 0 && filters.every((filter) => passes(filter, number))) numbers.push(number);
	}
	return numbers;
}

/** All services for a state, best first, and a few pages of other kinds. Asked again while files are missing. */
export function find(reader: IndexReader, state: SearchState, locale = "de"): Found {
	const stem = stemmerOf(locale);
	const query = parseQuery(state.q, locale, stem);
	const numbers = reader.numbers("services");
	const filters = filtersOf(reader, state);
	if (query.words.length === 0) {
		const results = [...numbers.order].filter((number) => filters.every((filter) => passes(filter, number)));
		return { results, others: [], partly: false, corrections: [], scope: { all: null, some: null } };
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
	const full = fitting(all, filters);
	const part = full.length === 0 && some ? fitting(some, filters) : [];
	const partly = part.length > 0;
	return {
		results: ranked(partly ? part : full, partly && some ? some : all, numbers),
		others: ranked(fitting(others, []), others, reader.numbers("others")).slice(0, MOST_OTHERS),
		partly,
		corrections,
		scope: { all, some },
	};
}

/**
 * By facet and value: how many services there would be with this value chosen, all other filters staying.
 */
export function countFilters(
	reader: IndexReader,
	state: SearchState,
	{ all, some }: Scope,
	facets: readonly FacetSpec[],
): Record<string, Record<string, number>> {
	const filters = filtersOf(reader, state);
	const { rising } = reader.numbers("services");
	/* For each service: the filters that it fails. One that fails a single filter counts for the choices of that facet. */
	const failed = new Int8Array(reader.capacity("services"));
	const failedLast = new Int8Array(failed.length);
	filters.forEach((filter, index) => {
		for (const number of rising) {
			if (passes(filter, number)) continue;
			failed[number] = (failed[number] as number) + 1;
			failedLast[number] = index;
		}
	});
	const numbersIn = (scores: Float64Array | null) => (scores ? rising.filter((number) => (scores[number] as number) > 0) : rising);
	const inAll = numbersIn(all);
	const inSome = some ? numbersIn(some) : undefined;
	const counts: Record<string, Record<string, number>> = {};
	for (const { name } of facets) {
		const column = reader.column(name);
		if (!column) {
			counts[name] = {};
			continue;
		}
		const own = filters.findIndex(({ facet }) => facet === name);
		const count = (numbers: Int32Array): Int32Array => {
			const bySet = new Int32Array(column.sets.length);
			for (const number of numbers) {
				if (failed[number] !== 0 && !(failed[number] === 1 && failedLast[number] === own)) continue;
				const code = column.codes[number] as number;
				bySet[code] = (bySet[code] as number) + 1;
			}
			const byValue = new Int32Array(column.values.length);
			column.sets.forEach((set, code) => {
				for (const place of set) byValue[place] = (byValue[place] as number) + (bySet[code] as number);
			});
			return byValue;
		};
		const full = count(inAll);
		const part = inSome ? count(inSome) : undefined;
		/* A choice that leaves nothing for all words shows what fits some of them. */
		counts[name] = Object.fromEntries(column.values.map((value, place) => [value, full[place] || (part?.[place] ?? 0)]));
	}
	return counts;
}
