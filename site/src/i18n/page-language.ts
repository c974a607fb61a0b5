import { AsyncLocalStorage } from "node:async_hooks";
import { type LanguageCode, siteLanguage } from "./languages.ts";
import { catalogs } from "./messages/index.ts";
import type { Messages } from "./messages/types.ts";
import { type Plural, sayCount, type Values } from "./say.ts";

/**
 * The language of the page that is being made: every part of a page can ask without being told. Never in the browser, where
 * `<html lang>` says it.
 */

type Language = LanguageCode | "none";

/* The renderer's bundle and the publisher are two module graphs in one process: they meet on the global object. */
const holder = globalThis as { __kinderstarkPageLanguage?: AsyncLocalStorage<Language> };

function current(): AsyncLocalStorage<Language> {
	holder.__kinderstarkPageLanguage ??= new AsyncLocalStorage<Language>();
	return holder.__kinderstarkPageLanguage;
}

/**
 * German unless somebody said otherwise.
 * @throws Error while something is made that pages of all languages share
 */
export function pageLanguage(): LanguageCode {
	const code = current().getStore() ?? "de";
	if (code === "none") throw new Error("What pages of all languages share must not ask for a language: see derivedInLanguage.");
	return code;
}

/** The same for content, which what pages share sees in German. */
export function sharedLanguage(): LanguageCode {
	const code = current().getStore() ?? "de";
	return code === "none" ? "de" : code;
}

/** Does something in a language; promises that it starts stay in it. */
export function inLanguageOf<T>(code: LanguageCode, work: () => T): T {
	return current().run(code, work);
}

/** Does something that must be the same in every language. */
export function inNoLanguage<T>(work: () => T): T {
	return current().run("none", work);
}

/** The interface's words in the page's language: `t().search.title`. */
export function t(): Messages {
	return catalogs[pageLanguage()] ?? catalogs.de;
}

/** The form of a message for this many, in the page's language. */
export function counted(forms: Plural, count: number, values?: Values): string {
	return sayCount(forms, count, pageLanguage(), values);
}

/** The direction in which the page's language is written. */
export function pageDirection(): "ltr" | "rtl" {
	return siteLanguage(pageLanguage()).dir;
}
