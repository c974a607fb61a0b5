import { type AgeRange, ageRangeInWords } from "../age-range.ts";
import type { Messages } from "../i18n/messages/types.ts";
import { sayCount } from "../i18n/say.ts";
import type { Card } from "./index-format.ts";

/**
 * Age, cost, place and notices of a service on its card: codes in the index, which all languages share, and words on the page. A code
 * that this page does not know, of a newer index, is shown as it is.
 */

/** What a card says about them, in the page's language. */
export interface FactWords {
	age: Messages["format"]["age"];
	costs: Readonly<Record<string, string>>;
	place: Messages["service"]["place"];
	notices: Readonly<Record<Notice, string>>;
}

/** What changes whether a family should call at all. */
export type Notice = "closed" | "professionals";

/* Before a word that says the way, instead of the name of a place. */
const WAY = "@";
const MORE = "+";
const BETWEEN = ", ";
const MOST_PLACES = 3;

/** "12-36": from one to three years; "12-": no end; "p0-36": pregnancy, too. In months. */
export function ageCode({ ageFrom, ageTo, includesPregnancy }: AgeRange): string {
	return `${includesPregnancy ? "p" : ""}${ageFrom ?? 0}-${ageTo ?? ""}`;
}

/**
 * "Rheine, Emsdetten"; "Rheine, Emsdetten+4" for four more; "@homeVisit"; empty when nothing is known.
 * @param names of the places where it is
 */
export function placeCode(names: readonly string[], { homeVisit, online }: { homeVisit: boolean; online: boolean }): string {
	if (names.length > MOST_PLACES) return `${names.slice(0, MOST_PLACES - 1).join(BETWEEN)}${MORE}${names.length - MOST_PLACES + 1}`;
	if (names.length > 0) return names.join(BETWEEN);
	if (homeVisit) return `${WAY}homeVisit`;
	return online ? `${WAY}online` : "";
}

/** "closed professionals" */
export function noticeCode(notices: Readonly<Record<Notice, boolean>>): string {
	return Object.entries(notices)
		.filter(([, holds]) => holds)
		.map(([notice]) => notice)
		.join(" ");
}

function ageOf(code: string, { age }: FactWords, language: string): string {
	const [, pregnancy, from, to] = /^(p?)(\d+)-(\d*)$/.exec(code) ?? [];
	if (from === undefined) return code;
	return ageRangeInWords({ ageFrom: Number(from), ageTo: to ? Number(to) : null, includesPregnancy: pregnancy === "p" }, age, language);
}

function placeOf(code: string, { place }: FactWords, language: string): string {
	if (code === `${WAY}homeVisit`) return place.homeVisit;
	if (code === `${WAY}online`) return place.online;
	const [, places, more] = /^(.+)\+(\d+)$/.exec(code) ?? [];
	return places === undefined ? code : sayCount(place.andMore, Number(more), language, { places });
}

function noticeOf(code: string, { notices }: FactWords): string {
	const said = code.split(" ").map((notice) => notices[notice as Notice]);
	return said.every(Boolean) ? said.join(" · ") : code;
}

/** A service's card with the words for its codes. */
export function withFacts(card: Card, words: FactWords, language: string): Card {
	const { age, cost, place, notice } = card.meta;
	return {
		...card,
		meta: {
			...card.meta,
			...(age && { age: ageOf(age, words, language) }),
			...(cost && { cost: words.costs[cost] ?? cost }),
			...(place && { place: placeOf(place, words, language) }),
			...(notice && { notice: noticeOf(notice, words) }),
		},
	};
}
