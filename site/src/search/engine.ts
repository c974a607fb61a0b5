import type { SiteLanguage } from "../i18n/languages.ts";
import { suitability, type Wishes } from "./fit.ts";
import { fold } from "./fold.ts";
import { TOPIC } from "./index-format.ts";
import type { IndexReader } from "./index-reader.ts";
import { hasOtherLetters } from "./letters.ts";
import { FAILS, FITS, type Filter, levelOf } from "./levels.ts";
import { countFitting, fittingSets, matchWord, type WordMatch } from "./match.ts";
import { LIVES_IN, TAKES_PLACE_IN } from "./place-facets.ts";
import { type NamedPlace, placesIn } from "./places.ts";
import { parseQuery } from "./query.ts";
import { rarity } from "./rarity.ts";
import { covering, highest, keepPhrases, LEAST_COVERAGE, nameHits, partial, scoreOf, WEAK, type Weighed } from "./scores.ts";
import { isByDistance, type SearchState } from "./state.ts";
import { stemOf } from "./stem.ts";
import { isPostcode } from "./tokens.ts";
import { type Reason, reasonsFor } from "./why.ts";
import { isFunctionWord } from "./words.ts";

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
	/** places that the words name: what is there comes first */
	places: NamedPlace[];
	/** age of a child that the words tell, in whole months */
	age: number | null;
	/** what filters are counted in */
	scope: Scope;
	filters: readonly Filter[];
	/** why a service is among the results; empty when no words, place or age were asked for */
	why(number: number): Reason[];
}

/** What fits the words, before any filter. */
export interface Scope {
	/** by number, 0 for those that do not fit; null when nothing was asked */
	all: Float64Array | null;
	/** the same for some of the words; null when one word, or none, was asked */
	some: Float64Array | null;
}

const NO_SCORES = new Float64Array(0);
/* Fewer stand for a phase: „Schule“, „Kita“. */
const PHASE = "phase";
const FEW_WORDS = 2;
/* A phone's screen shows so many. */
const FEW_HITS = 3;
/* What was put right may have been meant otherwise. */
const CORRECTED = 0.7;
const MOST_OTHERS = 6;
const LEAST_OF_OTHERS = 0.15;

/*
 * Score and number as one, for numbers are sorted several times faster than by a comparison. Rounded: sums of the same weights
 * in another order must not decide. Among equals the number does, which comes from a hash of the address: always the same, and
 * nobody is first because of a name.
 */
const ROUNDING = 1e4;
const NUMBERS = 2 ** 17;
const HIGHEST = 2 ** 34;

/* Loops, for this runs over thousands of numbers at every key press: `from` calls a function for each. */
function sortedBy(numbers: readonly number[], rankOf: (number: number) => number): number[] {
	const keys = new Float64Array(numbers.length);
	for (let at = 0; at < keys.length; at += 1) keys[at] = rankOf(numbers[at] as number) * NUMBERS + (numbers[at] as number);
	keys.sort();
	const sorted: number[] = [];
	for (let at = 0; at < keys.length; at += 1) sorted.push((keys[at] as number) % NUMBERS);
	return sorted;
}

const ranked = (numbers: readonly number[], scores: Float64Array) =>
	sortedBy(numbers, (number) => HIGHEST - Math.round((scores[number] as number) * ROUNDING));

/* The nearest first, in steps of 100 m; what is nowhere in particular comes last. */
const byDistance = (numbers: readonly number[], distances: Float64Array) =>
	sortedBy(numbers, (number) => {
		const distance = distances[number] as number;
		return Number.isNaN(distance) ? NUMBERS : Math.min(Math.round(distance * 10), NUMBERS - 1);
	});

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

/* Whatever fits at all. */
function fitting(scores: Float64Array): number[] {
	const numbers: number[] = [];
	for (let number = 0; number < scores.length; number += 1) if ((scores[number] as number) > 0) numbers.push(number);
	return numbers;
}

interface ReadWords {
	words: (Weighed & { shown: string; match: WordMatch })[];
	corrections: Correction[];
	places: NamedPlace[];
}

/** Looks the words up. Those that name a place say where, and need not stand in the text. */
function readWords(reader: IndexReader, { words, spoken }: ReturnType<typeof parseQuery>, state: SearchState): ReadWords {
	const corrections: Correction[] = [];
	const total = reader.entry.services.count;
	const places = placesIn(reader, spoken);
	const inPlaces = new Set(places.flatMap((place) => place.words));
	/* A postcode of the district says where, and nothing else. */
	const asked = words.filter(({ folded }) => !(isPostcode(folded) && inPlaces.has(folded)));
	const somethingTells = asked.some(({ weak }) => !weak);
	const looked = asked.map((word) => {
		/* Nothing is to be put right about a place, nor about a word that tells little or nothing: beside others, it is not worth a file more. */
		const asItIs = state.literal || word.weak || isFunctionWord(word.folded) || inPlaces.has(word.folded);
		const most = asItIs ? "related" : state.urgent ? "surely" : "corrected";
		const match = matchWord(reader, word, word.weak && somethingTells ? "known" : most);
		const used = match.corrected;
		if (used !== undefined) {
			corrections.push({ typed: word.shown, used });
			const [place] = placesIn(reader, [fold(used)]);
			if (place) {
				places.push({ ...place, words: [word.folded] });
				inPlaces.add(word.folded);
			}
		}
		const folded = used === undefined ? word.folded : fold(used);
		return {
			shown: used ?? word.shown,
			typed: word.folded,
			folded,
			match,
			weak: word.weak,
			rarity: rarity(total, match.count) * (used === undefined ? 1 : CORRECTED),
			stem: used === undefined ? word.stem : stemOf(folded),
		};
	});
	for (const word of looked) {
		if (inPlaces.has(word.typed) || isPostcode(word.typed)) word.weak = true;
		if (word.weak) word.rarity *= WEAK;
	}
	return { words: looked, corrections, places };
}

function wishesOf({ filters }: SearchState, places: readonly NamedPlace[], age: number | null): Wishes {
	const named = places.flatMap(({ values }) => values);
	return { places: named.length > 0 ? named : [...(filters[LIVES_IN] ?? []), ...(filters[TAKES_PLACE_IN] ?? [])], age };
}

/* Nothing but a place, an age, or words that tell little: everything fits, a place leaves what is open to its families. */
function startWithAll(reader: IndexReader, scores: Float64Array, places: readonly NamedPlace[]): void {
	const column = places.length > 0 ? reader.column(LIVES_IN) : undefined;
	const fits =
		column &&
		fittingSets(
			column,
			places.flatMap(({ values }) => values),
		);
	for (const number of reader.numbers()) {
		if (column && !fits?.[column.codes[number] as number]) scores[number] = 0;
		else scores[number] = (scores[number] as number) + 1;
	}
}

/* A page that has the words somewhere in its text is no help beside one that is about them. */
function bestOthers(numbers: readonly number[], scores: Float64Array): number[] {
	const least = (scores[numbers[0] ?? 0] ?? 0) * LEAST_OF_OTHERS;
	return numbers.filter((number) => (scores[number] as number) >= least).slice(0, MOST_OTHERS);
}

/* Most searches have none. */
function setFilters(reader: IndexReader, state: SearchState): readonly Filter[] {
	if (!state.origin && Object.keys(state.filters).length === 0) return [];
	return reader.code("filters")?.filtersOf(reader, state) ?? [];
}

/** Looks at what every search for words looks at, where the page is in these letters. */
export function lookAhead(reader: IndexReader, letters: SiteLanguage["letters"]): void {
	if (letters) reader.code("otherLetters");
	reader.column(TOPIC);
	suitability(reader, { places: [], age: null });
}

/** Looks at what some searches look at as soon as their words are there. */
export function lookFurther(reader: IndexReader): void {
	reader.column(PHASE);
}

function nothingAsked(): Omit<Found, "results" | "sure" | "filters"> {
	return { others: [], partly: false, corrections: [], places: [], age: null, scope: { all: null, some: null }, why: () => [] };
}

/**
 * Searches for nobody, for a word that every service has. A browser makes quick only what has run: the first search would take several
 * times as long as those that follow, and it answers the first key of somebody who waits.
 */
export function practise(reader: IndexReader): void {
	const word = "uebung";
	const { results, why } = find(reader.allWith(fold(word)), { q: word, filters: {} });
	for (const number of results.slice(0, FEW_HITS)) why(number);
}

/** All services for a state, best first, and a few pages of other kinds. Asked again while files are missing. */
export function find(reader: IndexReader, state: SearchState): Found {
	/* Without it the words are other ones. */
	if (hasOtherLetters(state.q) && !reader.code("otherLetters")) return { ...nothingAsked(), results: [], sure: 0, filters: [] };
	const query = parseQuery(state.q);
	const filters = setFilters(reader, state);
	const distances = isByDistance(state) ? filters.find(({ view }) => view)?.view?.distances : undefined;
	if (query.words.length === 0 && query.age === null) {
		const [sure, unsure] = passing(distances ? reader.numbers() : reader.byTitle(), filters);
		const results = [sure, unsure].flatMap((list) => (distances ? byDistance(list, distances) : list));
		return { ...nothingAsked(), results, sure: sure.length, filters };
	}

	const { words, corrections, places } = readWords(reader, query, state);
	const wishes = wishesOf(state, places, query.age);
	const telling = words.filter(({ weak }) => !weak);
	/* Of a whole sentence, not every word needs to be there; of two words, both. */
	const least = telling.length > FEW_WORDS ? LEAST_COVERAGE : 1;
	const unknown = telling.some(({ match }) => match.count === 0 && fitting(match.weights.others).length === 0);
	const mayBePart = telling.length > 1 && query.phrases.length === 0;
	const hits = nameHits(reader, words, query.saying);
	const services = scoreOf(words, hits, "services");
	const pages = scoreOf(words, hits, "others");
	const onlyPlaces = telling.length === 0 && (places.length > 0 || query.age !== null);
	if (reader.missing.size > 0) {
		/* It is asked again with what is missing: until then, nothing is worked out, only noted what that takes beside it. */
		suitability(reader, wishes);
		if (onlyPlaces && places.length > 0) reader.column(LIVES_IN);
		keepPhrases(reader, NO_SCORES, "services", query.phrases);
		return { ...nothingAsked(), results: [], sure: 0, filters };
	}
	const nobody = unknown && telling.length <= FEW_WORDS;
	const some = mayBePart ? partial(services) : null;
	const whole = covering(services, nobody ? 2 : least);
	/* What has all words by chance somewhere in its text must not hide what is about one of them, nor be all there is to see. */
	const count = countFitting(whole);
	const isTooLittle = count > 0 && (count < FEW_HITS || (some && highest(some) > highest(whole)));
	const all = some && isTooLittle ? some.slice() : whole;
	if (onlyPlaces) startWithAll(reader, all, places);
	keepPhrases(reader, all, "services", query.phrases);

	const numbers = reader.numbers();
	const factor = suitability(reader, wishes);
	for (const scores of some ? [all, some] : [all]) {
		for (const number of numbers) if (scores[number] !== 0) scores[number] = (scores[number] as number) * factor(number);
	}
	const full = passing(numbers, filters, all);
	const part: Passing = isEmpty(full) && some ? passing(numbers, filters, some) : [[], []];
	const isPart = !isEmpty(part);
	const scores = isPart && some ? some : all;
	const [sure, unsure] = isPart ? part : full;
	const inOrder = (list: number[]) => (distances ? byDistance(list, distances) : ranked(list, scores));
	const results = [...inOrder(sure), ...inOrder(unsure)];
	const others = covering(pages, nobody ? 2 : least);
	keepPhrases(reader, others, "others", query.phrases);
	const otherScores = mayBePart && fitting(others).length === 0 ? partial(pages) : others;
	const evidence = {
		words: words.flatMap((word) => [...(word.match.onlyParts ? [] : [word]), ...(word.match.parts ?? [])]),
		groups: hits.groups,
		wishes,
	};
	return {
		results,
		sure: sure.length,
		others: bestOthers(ranked(fitting(otherScores), otherScores), otherScores),
		partly:
			results.length > 0 &&
			telling.length > 0 &&
			(unknown || telling.some(({ match }) => match.onlyParts) || !results.some((number) => services.coverage[number] === 1)),
		corrections,
		places,
		age: query.age,
		scope: { all, some },
		filters,
		why: (number) => reasonsFor(reader, evidence, number),
	};
}
