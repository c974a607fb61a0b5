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
	/** the words call for a crisis line: they are put right only where that is sure; never in the address */
	urgent?: true;
	place?: PlaceAsked;
	/** left out: the usual one, see `isByDistance` */
	order?: Order;
	/** what the place was found to be; never in the address. Without it the place is no filter */
	origin?: Origin;
	/** instant (ms) for "open now"; left out: now */
	now?: number;
}

/** Longer questions are cut: no offer is described in so many words, and every word costs a phone time. */
export const LONGEST_QUERY = 200;
/** What the address calls all but the facets; never names of facets. */
export const PARAMS = { words: "q", literal: "genau", place: "ort", radius: "umkreis", going: "hingehen", order: "sortieren" } as const;
const LONGEST_SHOWN = 40;

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

/** The words of an address, and sentences about what of them could not be used. */
export function wordsOfAddress(params: URLSearchParams, words: SearchWords): { state: SearchState; notes: string[] } {
	const typed = params.get(PARAMS.words) ?? "";
	const q = cleanQuery(typed);
	const notes = [...typed.trim()].length > LONGEST_QUERY ? [say(words.tooLong, { count: LONGEST_QUERY })] : [];
	return { state: { q, filters: {}, ...(q !== "" && params.get(PARAMS.literal) === "1" ? { literal: true } : {}) }, notes };
}

/** The query string of a state, without the question mark; empty when nothing is asked. */
export function stateToQuery(state: SearchState): string {
	const params = new URLSearchParams();
	if (state.q !== "") params.set(PARAMS.words, state.q);
	for (const [name, values] of Object.entries(state.filters)) for (const value of values) params.append(name, value);
	if (state.place) {
		params.set(PARAMS.place, state.place.typed);
		if (state.place.radius !== "") params.set(PARAMS.radius, state.place.radius);
		if (state.place.going) params.set(PARAMS.going, "1");
	}
	if (state.order) params.set(PARAMS.order, state.order);
	if (state.literal) params.set(PARAMS.literal, "1");
	return params.toString();
}

/** Whether nothing at all is asked for. */
export function isBare(state: SearchState): boolean {
	return state.q === "" && !isNarrowed(state);
}

/** Whether more than words is asked for. */
export function isNarrowed({ filters, place }: SearchState): boolean {
	return place !== undefined || Object.keys(filters).length > 0;
}

/** The same search from anywhere. */
export function withoutPlace({ place: _, origin: __, ...others }: SearchState): SearchState {
	return others;
}

/** What is said of how many there are. */
export type TotalWords = Pick<SearchWords, "count" | "noServices">;

/** „12 Angebote“, „1 Angebot“, „Keine Angebote“ */
export function countInWords(count: number, words: TotalWords, locale: string): string {
	return count === 0 ? words.noServices : sayCount(words.count, count, locale);
}
