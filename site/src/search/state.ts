import type { Messages } from "../i18n/messages/types.ts";
import { say, sayCount } from "../i18n/say.ts";
import { withoutInvisible } from "./tokens.ts";

/** What a search asks for, as it stands in the address: `/suche/?q=…&phase=…&kosten=…`. Nothing here touches the page. */

/** What the search says, in the page's language. */
export type SearchWords = Messages["searchScript"];

export interface FacetOption {
	value: string;
	label: string;
	/** value of the option above this one */
	parent?: string;
}

export interface FacetSpec {
	name: string;
	label: string;
	/** several values at once: any of them fits */
	several: boolean;
	/** counted only once somebody looks at it */
	rare?: boolean;
	options: readonly FacetOption[];
}

/** km, `hier` for the place itself, empty for any distance */
export const RADII = ["", "hier", "5", "10", "20", "50"] as const;
export type Radius = (typeof RADII)[number];

/** Where somebody lives, or looks. */
export interface PlaceAsked {
	/** as it was typed: a name or a postcode */
	typed: string;
	radius: Radius;
	/** without what comes home, is online or on the telephone */
	going?: true;
}

/** From where distances count. */
export interface Origin {
	/** slug of the municipality; null outside the Kreis */
	id: string | null;
	/** degrees */
	latitude: number;
	longitude: number;
}

export const ORDERS = ["passend", "entfernung"] as const;
export type Order = (typeof ORDERS)[number];

export interface SearchState {
	q: string;
	/** by facet name; a facet without a value is left out */
	filters: Readonly<Record<string, readonly string[]>>;
	/** mistyped words are not put right; left out unless it is so */
	literal?: true;
	place?: PlaceAsked;
	/** left out: the usual one, see `isByDistance` */
	order?: Order;
	/** what the place was found to be; never in the address. Without it the place is no filter */
	origin?: Origin;
	/** instant (ms) for "open now"; left out: now */
	now?: number;
}

export interface ParsedState {
	state: SearchState;
	/** sentences about what in the address could not be used */
	notes: string[];
	/** the same about the place, for the page to say */
	placeNotes: PlaceNote[];
}

export type PlaceNote = { about: "tooLong" } | { about: "noRadius"; value: string };

/** Longer questions are cut: no offer is described in so many words, and every word costs a phone time. */
export const LONGEST_QUERY = 200;
/* Never names of facets. */
const LITERAL = "genau";
const PLACE = "ort";
const RADIUS = "umkreis";
const GOING = "hingehen";
const ORDER = "sortieren";
/* What takes place somewhere was a facet of its own once, and links to it are about. */
const FORMER_PLACE = "vorort";
export const LONGEST_PLACE = 80;
const LONGEST_SHOWN = 40;
const MOST_NOTES = 3;

/** Shortens what a person (or a machine) put into the address, for showing it back. */
export function shorten(text: string, most = LONGEST_SHOWN): string {
	const characters = [...text];
	return characters.length > most ? `${characters.slice(0, most).join("")}…` : text;
}

/** A query without control characters and surplus space, at most `LONGEST_QUERY` characters. */
export function cleanQuery(text: string): string {
	const clean = withoutInvisible(text)
		.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ")
		.trim();
	return [...clean].slice(0, LONGEST_QUERY).join("").trim();
}

/** What is nearest comes first: when asked for, and where a place but no word is given. */
export function isByDistance({ q, order, origin }: SearchState): boolean {
	return origin !== undefined && (order ? order === "entfernung" : q === "");
}

/* Text that a person typed into a field of the form, cut. */
function placeOf(params: URLSearchParams, facets: readonly FacetSpec[], notes: PlaceNote[]): PlaceAsked | undefined {
	const former = params.get(FORMER_PLACE) ?? "";
	const isChoice = facets.some(({ name, options }) => name === FORMER_PLACE && options.some(({ value }) => value === former));
	const here = params.get(PLACE) ?? "";
	const text = here === "" && !isChoice ? former : here;
	const clean = cleanQuery(text.slice(0, LONGEST_PLACE * 4));
	const typed = [...clean].slice(0, LONGEST_PLACE).join("").trim();
	if (typed === "") return undefined;
	if (typed !== clean || text.length > LONGEST_PLACE * 4) notes.push({ about: "tooLong" });
	const asked = params.get(RADIUS) ?? "";
	const radius = RADII.find((known) => known === asked);
	if (radius === undefined) notes.push({ about: "noRadius", value: shorten(asked) });
	return {
		typed,
		radius: here === "" ? "hier" : (radius ?? ""),
		...(params.get(GOING) === "1" ? { going: true } : {}),
	};
}

/** Reads an address. Values that no facet knows are left out, and named in `notes`. */
export function parseState(params: URLSearchParams, facets: readonly FacetSpec[], words: SearchWords): ParsedState {
	const notes: string[] = [];
	const typed = params.get("q") ?? "";
	const q = cleanQuery(typed);
	if ([...typed.trim()].length > LONGEST_QUERY) notes.push(say(words.tooLong, { count: LONGEST_QUERY }));
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
	const literal = q !== "" && params.get(LITERAL) === "1";
	const placeNotes: PlaceNote[] = [];
	const place = placeOf(params, facets, placeNotes);
	const order = ORDERS.find((known) => known === params.get(ORDER));
	const state = { q, filters, ...(literal ? { literal } : {}), ...(place ? { place } : {}), ...(order ? { order } : {}) };
	return { state, notes: notes.slice(0, MOST_NOTES), placeNotes };
}

/** The query string of a state, without the question mark; empty when nothing is asked. */
export function stateToQuery(state: SearchState): string {
	const params = new URLSearchParams();
	if (state.q !== "") params.set("q", state.q);
	for (const [name, values] of Object.entries(state.filters)) for (const value of values) params.append(name, value);
	if (state.place) {
		params.set(PLACE, state.place.typed);
		if (state.place.radius !== "") params.set(RADIUS, state.place.radius);
		if (state.place.going) params.set(GOING, "1");
	}
	if (state.order) params.set(ORDER, state.order);
	if (state.literal) params.set(LITERAL, "1");
	return params.toString();
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

/** Whether nothing at all is asked for. */
export function isBare({ q, filters, place }: SearchState): boolean {
	return q === "" && !place && Object.keys(filters).length === 0;
}

/** The same search from anywhere. */
export function withoutPlace({ place: _, origin: __, ...others }: SearchState): SearchState {
	return others;
}

/** The same search without one value, or without a whole facet. */
export function without(state: SearchState, facet: string, value?: string): SearchState {
	const left = value === undefined ? [] : (state.filters[facet] ?? []).filter((candidate) => candidate !== value);
	const { [facet]: _, ...others } = state.filters;
	return { ...state, filters: left.length > 0 ? { ...state.filters, [facet]: left } : others };
}

/** „12 Angebote“, „1 Angebot“, „Keine Angebote“ */
export function countInWords(count: number, words: SearchWords, locale: string): string {
	return count === 0 ? words.noServices : sayCount(words.count, count, locale);
}
