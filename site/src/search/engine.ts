import type { FacetSpec, SearchState } from "./state.ts";
import { without } from "./state.ts";
import { tellingWords } from "./words.ts";

/** Asks the search index (Pagefind, `/pagefind/`) and counts what each filter would give. */

type FilterValue = string | { any: string[] } | { none: string[] };

export interface PagefindFragment {
	url: string;
	meta: Record<string, string>;
}

export interface PagefindResult {
	id: string;
	score: number;
	data(): Promise<PagefindFragment>;
}

export interface PagefindAnswer {
	results: PagefindResult[];
	/** how many of the results have each value of each filter */
	filters: Record<string, Record<string, number>>;
}

export interface Pagefind {
	options(options: Record<string, unknown>): Promise<void>;
	init(): Promise<void>;
	filters(): Promise<unknown>;
	search(query: string | null, options: { filters: Record<string, FilterValue>; sort?: Record<string, "asc"> }): Promise<PagefindAnswer>;
}

export interface Found {
	results: PagefindResult[];
	/** by facet and value: how many services there would be with this value chosen; undefined when that cannot be told */
	counts: Record<string, Record<string, number>> | undefined;
	/** pages of other kinds that fit the words */
	others: PagefindResult[];
	/** nothing fits all words, these fit some of them */
	partly: boolean;
}

const SERVICES = "angebot";
const MOST_OTHERS = 6;

function pagefindFilters(state: SearchState): Record<string, FilterValue> {
	const entries = Object.entries(state.filters).map(([name, values]): [string, FilterValue] => [
		name,
		values.length === 1 ? (values[0] ?? "") : { any: [...values] },
	]);
	return { art: SERVICES, ...Object.fromEntries(entries) };
}

async function services(pagefind: Pagefind, state: SearchState): Promise<PagefindAnswer> {
	const filters = pagefindFilters(state);
	return state.q === "" ? pagefind.search(null, { filters, sort: { title: "asc" } }) : pagefind.search(state.q, { filters });
}

/** Of results that fit only some of the words, those are left out that weigh less than this part of the best one. */
const LEAST_SHARE = 1 / 15;

/* Every word on its own; a rare word says more than one that fits nearly everything. */
async function partlyFitting(pagefind: Pagefind, state: SearchState, words: readonly string[]): Promise<PagefindAnswer> {
	const answers = await Promise.all(words.map((q) => services(pagefind, { ...state, q })));
	const fits = new Map<string, { result: PagefindResult; weight: number; score: number }>();
	for (const { results } of answers) {
		for (const result of results) {
			const before = fits.get(result.id);
			fits.set(result.id, { result, weight: (before?.weight ?? 0) + 1 / results.length, score: (before?.score ?? 0) + result.score });
		}
	}
	const best = Math.max(0, ...[...fits.values()].map(({ weight }) => weight));
	const results = [...fits.values()]
		.filter(({ weight }) => weight >= best * LEAST_SHARE)
		.sort((a, b) => b.weight - a.weight || b.score - a.score)
		.map(({ result }) => result);
	return { results, filters: {} };
}

/**
 * What a choice in one facet would give, all other filters staying: for a facet that is set, that takes a search without
 * it, or its other values would all count nothing.
 */
async function countsFor(pagefind: Pagefind, state: SearchState, facets: readonly FacetSpec[], answer: PagefindAnswer) {
	const counts = await Promise.all(
		facets.map(async ({ name }): Promise<[string, Record<string, number>]> => {
			const source = state.filters[name] ? await services(pagefind, without(state, name)) : answer;
			return [name, source.filters[name] ?? {}];
		}),
	);
	return Object.fromEntries(counts);
}

/** All services for a state, best first, with counts per filter and a few pages of other kinds. */
export async function find(pagefind: Pagefind, state: SearchState, facets: readonly FacetSpec[]): Promise<Found> {
	const words = tellingWords(state.q);
	let answer = await services(pagefind, state);
	/* "mein Kind spricht nicht": without the small words more fits. */
	let asked = state;
	if (answer.results.length === 0 && words.length > 0 && words.join(" ") !== state.q) {
		asked = { ...state, q: words.join(" ") };
		answer = await services(pagefind, asked);
	}
	const partly = answer.results.length === 0 && words.length > 1;
	const [shown, counts, others] = await Promise.all([
		partly ? partlyFitting(pagefind, state, words) : answer,
		countsFor(pagefind, asked, facets, answer),
		state.q === "" ? { results: [] } : pagefind.search(asked.q, { filters: { art: { none: [SERVICES] } } }),
	]);
	return {
		results: shown.results,
		counts: partly && shown.results.length > 0 ? undefined : counts,
		others: others.results.slice(0, MOST_OTHERS),
		partly: partly && shown.results.length > 0,
	};
}

const INDEX = "/pagefind/pagefind.js";

let loading: Promise<Pagefind> | undefined;

/** Loads the index once; a failed attempt is tried again the next time. */
export function loadPagefind(): Promise<Pagefind> {
	loading ??= (import(/* @vite-ignore */ INDEX) as Promise<Pagefind>)
		.then(async (pagefind) => {
			await pagefind.init();
			/* Counts are complete only once all filters are loaded. */
			await pagefind.filters();
			return pagefind;
		})
		.catch((error: unknown) => {
			loading = undefined;
			throw error;
		});
	return loading;
}
