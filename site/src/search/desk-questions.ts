import type { SiteLanguage } from "../i18n/languages.ts";
import type { Messages } from "../i18n/messages/types.ts";
import type { PlaceCounts } from "../map/place-counts.ts";
import type { Found } from "./engine.ts";
import type { Counts } from "./filter-counts.ts";
import type { Card } from "./index-format.ts";
import type { ResultNotes } from "./result-notes.ts";
import type { FacetSpec, SearchState, TotalWords } from "./state.ts";
import type { HitWords, Labels } from "./why-line.ts";

/** What pages ask the search, and what it answers: plain data, for it goes from one thread to another. */

/** Fewer letters say nothing, and no page is suggested for them. */
export const SHORTEST_TO_SUGGEST = 2;
export const MOST_SUGGESTED_PAGES = 4;

/** What the search has to know of the page, once. */
export interface DeskSetup {
	/** address of the index's folder, with a slash at the end */
	base: string;
	/** BCP 47 */
	language: string;
	/** those of the language, if they are other than Latin */
	letters?: SiteLanguage["letters"];
	/** what is said on results; left out where pages are suggested only */
	say?: {
		totals: TotalWords;
		hits: HitWords;
		/** of topics, phases and places */
		labels: Labels;
	};
}

/** What is said on results, and of how many there are, about the filters that are set. */
export interface FilterWords extends Pick<Messages["finder"], "way" | "marks" | "spoken" | "unsure" | "onlyUnsure"> {
	/** name of each language, by code */
	languages: Readonly<Record<string, string>>;
}

/** A service's card, what there is to know about the filters, and why it is there. */
export interface Result {
	card: Card;
	notes: ResultNotes;
	why: string;
}

/** A state with the place that it names, and what that place is called on cards. */
export interface Asked {
	state: SearchState;
	town?: string;
	/** for results to say how they stand to the filters; left out where none are set */
	words?: FilterWords;
}

export interface Answer extends Pick<Found, "sure" | "partly" | "corrections" | "places"> {
	/** how many results there are */
	total: number;
	/** the same in words */
	said: string;
	/** the first of them */
	results: Result[];
	/** nothing was asked, these are the first ones by title; the same text stands for the same ones */
	opening?: string;
}

/** Each question with its answer. */
export interface Desk {
	/** Loads what every search for words needs: for when somebody is about to type. */
	prepare(): Promise<void>;
	/** Loads what some searches need before they know their cards: for when somebody goes on typing. */
	prepareForKeys(): Promise<void>;
	/** Loads what a search for an unknown word needs: for when somebody goes on searching. */
	prepareForMore(): Promise<void>;
	/**
	 * Loads what the first results need, and no more: `more` and `others` follow.
	 * @returns undefined when something else was searched for in the meantime
	 */
	search(asked: Asked, most: number): Promise<Answer | undefined>;
	/** Further results of the last search. @returns undefined when that was another one, or the index has been replaced */
	more(asked: Asked, from: number, most: number): Promise<Result[] | undefined>;
	/** Pages of other kinds that fit the last search. @returns undefined for the same reasons */
	others(asked: Asked): Promise<Card[] | undefined>;
	counts(state: SearchState, facets: readonly FacetSpec[]): Promise<Counts>;
	/** @param anywhere the state without a place that is asked for alone */
	placeCounts(anywhere: SearchState, places: FacetSpec): Promise<Omit<PlaceCounts, "chosen">>;
	/** How many results each state has. */
	totals(states: readonly SearchState[]): Promise<number[]>;
	/** The first of the states that finds something. */
	firstThatFinds(ways: readonly Asked[], most: number): Promise<{ way: number; total: number; results: Result[] } | undefined>;
	/** Values of a column of the index. */
	values(column: string): Promise<readonly string[]>;
	/** Pages and services to suggest. @returns undefined when something else was asked in the meantime */
	suggest(q: string): Promise<Card[] | undefined>;
}

export type Method = keyof Desk;

export type ToDesk = { setup: DeskSetup } | { id: number; method: Method; values: readonly unknown[] };
export type FromDesk = { id: number; value: unknown } | { id: number; error: string };
