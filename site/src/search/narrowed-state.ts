import { say } from "../i18n/say.ts";
import {
	cleanQuery,
	type FacetSpec,
	ORDERS,
	PARAMS,
	type PlaceAsked,
	RADII,
	type SearchState,
	type SearchWords,
	shorten,
	wordsOfAddress,
} from "./state.ts";

/** A search that filters narrow down: read from an address, taken apart into what can be taken away. Nothing here touches the page. */

export interface ParsedState {
	state: SearchState;
	/** sentences about what in the address could not be used */
	notes: string[];
	/** the same about the place, for the page to say */
	placeNotes: PlaceNote[];
}

export type PlaceNote = { about: "tooLong" } | { about: "noRadius"; value: string };

export const LONGEST_PLACE = 80;
const MOST_NOTES = 3;
/* What takes place somewhere was a facet of its own once, and links to it are about. */
const FORMER_PLACE = "vorort";

/* Text that a person typed into a field of the form, cut. */
function placeOf(params: URLSearchParams, facets: readonly FacetSpec[], notes: PlaceNote[]): PlaceAsked | undefined {
	const former = params.get(FORMER_PLACE) ?? "";
	const isChoice = facets.some(({ name, options }) => name === FORMER_PLACE && options.some(({ value }) => value === former));
	const here = params.get(PARAMS.place) ?? "";
	const text = here === "" && !isChoice ? former : here;
	const clean = cleanQuery(text.slice(0, LONGEST_PLACE * 4));
	const typed = [...clean].slice(0, LONGEST_PLACE).join("").trim();
	if (typed === "") return undefined;
	if (typed !== clean || text.length > LONGEST_PLACE * 4) notes.push({ about: "tooLong" });
	const asked = params.get(PARAMS.radius) ?? "";
	const radius = RADII.find((known) => known === asked);
	if (radius === undefined) notes.push({ about: "noRadius", value: shorten(asked) });
	return {
		typed,
		radius: here === "" ? "hier" : (radius ?? ""),
		...(params.get(PARAMS.going) === "1" ? { going: true } : {}),
	};
}

/** Reads an address. Values that no facet knows are left out, and named in `notes`. */
export function parseState(params: URLSearchParams, facets: readonly FacetSpec[], words: SearchWords): ParsedState {
	const { state: asked, notes } = wordsOfAddress(params, words);
	const filters: Record<string, string[]> = {};
	for (const { name, label, several, options } of facets) {
		const given = [...new Set(params.getAll(name).filter((value) => value !== ""))];
		/* Said by `placeOf`. */
		if (name === FORMER_PLACE && !options.some(({ value }) => given.includes(value))) continue;
		const known = given.filter((value) => options.some((option) => option.value === value));
		for (const value of given.slice(0, MOST_NOTES)) {
			if (!known.includes(value)) notes.push(say(words.unknownValue, { value: shorten(value), facet: label }));
		}
		if (known.length > 0) filters[name] = several ? known : known.slice(0, 1);
	}
	const placeNotes: PlaceNote[] = [];
	const place = placeOf(params, facets, placeNotes);
	const order = ORDERS.find((known) => known === params.get(PARAMS.order));
	const state = { ...asked, filters, ...(place ? { place } : {}), ...(order ? { order } : {}) };
	return { state, notes: notes.slice(0, MOST_NOTES), placeNotes };
}

/** One filter that is set. */
export interface Chip {
	facet: string;
	facetLabel: string;
	value: string;
	label: string;
}

/** The filters that are set, in the order of the form. */
export function chipsOf(state: SearchState, facets: readonly FacetSpec[]): Chip[] {
	return facets.flatMap(({ name, label, options }) =>
		(state.filters[name] ?? []).flatMap((value) => {
			const option = options.find((candidate) => candidate.value === value);
			return option ? [{ facet: name, facetLabel: label, value, label: option.label }] : [];
		}),
	);
}

/** The same search without one value, or without a whole facet. */
export function without(state: SearchState, facet: string, value?: string): SearchState {
	const left = value === undefined ? [] : (state.filters[facet] ?? []).filter((candidate) => candidate !== value);
	const { [facet]: _, ...others } = state.filters;
	return { ...state, filters: left.length > 0 ? { ...state.filters, [facet]: left } : others };
}
