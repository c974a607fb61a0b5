/** What a search asks for, as it stands in the address: `/suche/?q=…&phase=…&kosten=…`. Nothing here touches the page. */

import { withoutInvisible } from "./tokens.ts";

export interface FacetOption {
	value: string;
	label: string;
}

export interface FacetSpec {
	name: string;
	label: string;
	/** several values at once: any of them fits */
	several: boolean;
	options: readonly FacetOption[];
}

export interface SearchState {
	q: string;
	/** by facet name; a facet without a value is left out */
	filters: Readonly<Record<string, readonly string[]>>;
	/** mistyped words are not put right; left out unless it is so */
	literal?: true;
}

export interface ParsedState {
	state: SearchState;
	/** German sentences about what in the address could not be used */
	notes: string[];
}

/** Longer questions are cut: no offer is described in so many words, and every word costs a phone time. */
export const LONGEST_QUERY = 200;
/* Never the name of a facet. */
const LITERAL = "genau";
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

/** Reads an address. Values that no facet knows are left out, and named in `notes`. */
export function parseState(params: URLSearchParams, facets: readonly FacetSpec[]): ParsedState {
	const notes: string[] = [];
	const typed = params.get("q") ?? "";
	const q = cleanQuery(typed);
	if ([...typed.trim()].length > LONGEST_QUERY)
		notes.push(`Die Suche ist sehr lang. Gesucht wird mit den ersten ${LONGEST_QUERY} Zeichen.`);
	const filters: Record<string, string[]> = {};
	for (const { name, label, several, options } of facets) {
		const given = [...new Set(params.getAll(name).filter((value) => value !== ""))];
		const known = given.filter((value) => options.some((option) => option.value === value));
		for (const value of given.slice(0, MOST_NOTES)) {
			if (!known.includes(value)) notes.push(`„${shorten(value)}“ gibt es bei „${label}“ nicht. Dieser Filter ist weggelassen.`);
		}
		if (known.length > 0) filters[name] = several ? known : known.slice(0, 1);
	}
	const literal = q !== "" && params.get(LITERAL) === "1";
	return { state: { q, filters, ...(literal ? { literal } : {}) }, notes: notes.slice(0, MOST_NOTES) };
}

/** The query string of a state, without the question mark; empty when nothing is asked. */
export function stateToQuery(state: SearchState): string {
	const params = new URLSearchParams();
	if (state.q !== "") params.set("q", state.q);
	for (const [name, values] of Object.entries(state.filters)) for (const value of values) params.append(name, value);
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

/** The same search without one value, or without a whole facet. */
export function without(state: SearchState, facet: string, value?: string): SearchState {
	const left = value === undefined ? [] : (state.filters[facet] ?? []).filter((candidate) => candidate !== value);
	const { [facet]: _, ...others } = state.filters;
	return { ...state, filters: left.length > 0 ? { ...state.filters, [facet]: left } : others };
}

/** „12 Angebote“, „1 Angebot“, „Keine Angebote“ */
export function countInWords(count: number): string {
	if (count === 0) return "Keine Angebote";
	return count === 1 ? "1 Angebot" : `${count.toLocaleString("de-DE")} Angebote`;
}
