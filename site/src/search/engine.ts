import { suitability, type Wishes } from "./fit.ts";
import { fold } from "./fold.ts";
import type { Column, IndexReader, Numbers } from "./index-reader.ts";
import { fittingSets, matchWord } from "./match.ts";
import { isPostcode, LIVES_IN, type NamedPlace, placesIn, TAKES_PLACE_IN } from "./places.ts";
import { parseQuery } from "./query.ts";
import { covering, keepPhrases, nameHits, partial, rarity, scoreOf, type Weighed } from "./scores.ts";
import type { FacetSpec, SearchState } from "./state.ts";
import { stemOf } from "./stem.ts";
import { type Reason, reasonsFor } from "./why.ts";

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
	/** places that the words name: what is there comes first */
	places: NamedPlace[];
	/** age of a child that the words tell, in whole months */
	age: number | null;
	/** what filters are counted in */
	scope: Scope;
	/** why a service is among the results; empty when no words, place or age were asked for */
	why(number: number): Reason[];
}

/** What fits the words, before any filter. */
interface Scope {
	/** by number, 0 for those that do not fit; null when nothing was asked */
	all: Float64Array | null;
	/** the same for some of the words; null when one word, or none, was asked */
	some: Float64Array | null;
}

const FEW_WORDS = 2;
const LEAST_COVERAGE = 0.6;
/* What was put right may have been meant otherwise. */
const CORRECTED = 0.7;
const MOST_OTHERS = 6;
const LEAST_OF_OTHERS = 0.15;

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

interface ReadWords {
	words: (Weighed & { shown: string })[];
	corrections: Correction[];
	places: NamedPlace[];
}

/** Looks the words up. Those that name a place say where, and need not stand in the text. */
function readWords(reader: IndexReader, { words, spoken }: ReturnType<typeof parseQuery>, literal: boolean): ReadWords {
	const corrections: Correction[] = [];
	const total = reader.entry.services.count;
	const places = placesIn(reader, spoken);
	const inPlaces = new Set(places.flatMap((place) => place.words));
	/* A postcode of the district says where, and nothing else. */
	const asked = words.filter(({ folded }) => !(isPostcode(folded) && inPlaces.has(folded)));
	const looked = asked.map((word) => {
		/* Nothing is to be guessed about a place, nor about a word that tells little. */
		const match = matchWord(reader, word, literal || word.weak || inPlaces.has(word.folded));
		const used = match.corrected;
		if (used !== undefined) {
			corrections.push({ typed: word.shown, used });
			const [place] = placesIn(reader, [fold(used)]);
			if (place) {
				places.push({ ...place, words: [word.folded] });
				inPlaces.add(word.folded);
			}
		}
		const stem = used === undefined ? word.stem : stemOf(fold(used));
		return {
			shown: used ?? word.shown,
			folded: word.folded,
			match,
			weak: word.weak,
			rarity: rarity(total, match.count) * (used === undefined ? 1 : CORRECTED),
			stem,
		};
	});
	for (const word of looked) if (inPlaces.has(word.folded) || isPostcode(word.folded)) word.weak = true;
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
	for (const number of reader.numbers("services").rising) {
		if (column && !fits?.[column.codes[number] as number]) scores[number] = 0;
		else scores[number] = (scores[number] as number) + 1;
	}
}

/* A page that has the words somewhere in its text is no help beside one that is about them. */
function bestOthers(numbers: readonly number[], scores: Float64Array): number[] {
	const least = (scores[numbers[0] ?? 0] ?? 0) * LEAST_OF_OTHERS;
	return numbers.filter((number) => (scores[number] as number) >= least).slice(0, MOST_OTHERS);
}

/** All services for a state, best first, and a few pages of other kinds. Asked again while files are missing. */
export function find(reader: IndexReader, state: SearchState): Found {
	const query = parseQuery(state.q);
	const numbers = reader.numbers("services");
	const filters = filtersOf(reader, state);
	if (query.words.length === 0 && query.age === null) {
		const results = [...numbers.order].filter((number) => filters.every((filter) => passes(filter, number)));
		const nothing = { others: [], partly: false, corrections: [], places: [], age: null, scope: { all: null, some: null } };
		return { ...nothing, results, why: () => [] };
	}

	const { words, corrections, places } = readWords(reader, query, state.literal === true);
	const wishes = wishesOf(state, places, query.age);
	const telling = words.filter(({ weak }) => !weak);
	/* Of a whole sentence, not every word needs to be there; of two words, both. */
	const least = telling.length > FEW_WORDS ? LEAST_COVERAGE : 1;
	const unknown = telling.some(({ match }) => match.count === 0 && fitting(match.weights.others, []).length === 0);
	const mayBePart = telling.length > 1 && query.phrases.length === 0;
	const hits = nameHits(reader, words);
	const services = scoreOf(words, hits, "services");
	const pages = scoreOf(words, hits, "others");
	const nobody = unknown && telling.length <= FEW_WORDS;
	const all = covering(services, nobody ? 2 : least);
	if (telling.length === 0 && (places.length > 0 || query.age !== null)) startWithAll(reader, all, places);
	keepPhrases(reader, all, "services", query.phrases);
	const some = mayBePart ? partial(services) : null;

	const factor = suitability(reader, wishes);
	for (const scores of some ? [all, some] : [all]) {
		for (const number of numbers.rising) if (scores[number] !== 0) scores[number] = (scores[number] as number) * factor(number);
	}
	const full = fitting(all, filters);
	const part = full.length === 0 && some ? fitting(some, filters) : [];
	const shown = part.length > 0 ? part : full;
	const others = covering(pages, nobody ? 2 : least);
	keepPhrases(reader, others, "others", query.phrases);
	const otherScores = mayBePart && fitting(others, []).length === 0 ? partial(pages) : others;
	const evidence = { words, groups: hits.groups, wishes };
	return {
		results: ranked(shown, part.length > 0 && some ? some : all, numbers),
		others: bestOthers(ranked(fitting(otherScores, []), otherScores, reader.numbers("others")), otherScores),
		partly: shown.length > 0 && telling.length > 0 && (unknown || !shown.some((number) => services.coverage[number] === 1)),
		corrections,
		places,
		age: query.age,
		scope: { all, some },
		why: (number) => reasonsFor(reader, evidence, number),
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
