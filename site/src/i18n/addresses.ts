import { isLanguageCode, type LanguageCode, SITE_LANGUAGES } from "./languages.ts";

/**
 * Addresses in other languages: `/uk/themen/` is `/themen/` in Ukrainian. Asks for no content, so that pages depend on nothing
 * by a link, and runs in the browser too.
 */

const OTHERS = SITE_LANGUAGES.filter(({ code }) => code !== "de").map(({ code }) => code);
const PREFIX = new RegExp(`^/(${OTHERS.join("|")})(?=/)`);

/* Lists by letters: a seventh of all pages of a large directory, with nothing but names, which few have translated. */
const ONLY_GERMAN = [/\/a-z\//, /^\/a\//, /^\/(404|410)\/$/];

/** Whether a page with a German address is there in other languages as well. Files and what leads on are not. */
export function isInEveryLanguage(path: string): boolean {
	return path.startsWith("/") && path.endsWith("/") && !ONLY_GERMAN.some((pattern) => pattern.test(path));
}

/** The page with a German address, or the nearest to it, that is there in every language: a letter's is where its list begins. */
export function nearestInEveryLanguage(path: string): string {
	const start = path.replace(/^(\/orte\/[^/]+\/)[^/]+\/a-z\/.*$/, "$1").replace(/\/a-z\/.*$/, "/");
	return isInEveryLanguage(start) ? start : "/";
}

/** `/en/angebote/x/` → `/angebote/x/` */
export function withoutLocale(path: string): string {
	return path.replace(PREFIX, "");
}

/** The language of an address: `en` for `/en/angebote/x/`; undefined for German. */
export function localeOf(path: string): LanguageCode | undefined {
	const code = PREFIX.exec(path)?.[1];
	return code && isLanguageCode(code) ? code : undefined;
}

/** The address of the same page in another language. */
export function inLocale(path: string, code: string): string {
	return code === "de" ? path : `/${code}${path}`;
}

/** Where a link with a German address leads from a page in a language: `/themen/?x#y` → `/uk/themen/?x#y`, if that is there. */
export function localPath(address: string, code: string): string {
	const [, path = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
	return code !== "de" && localeOf(path) === undefined && isInEveryLanguage(path) ? `${inLocale(path, code)}${rest}` : address;
}
