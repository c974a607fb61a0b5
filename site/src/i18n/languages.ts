import type { SiteLanguageCode } from "@kinderstark/content-types";

/** The languages of the interface. German is the first: every other one may lean on it. What they are called: `language-names.ts`. */

export interface SiteLanguage {
	/** BCP 47, as it stands in addresses: `uk` in `/uk/themen/` */
	code: string;
	dir: "ltr" | "rtl";
	/**
	 * How `Intl` writes numbers, dates and lists: always with the calendar and the digits that stand on doors, letters and
	 * telephones here.
	 */
	intl: string;
	/** its letters have fonts and rules of their own (`styles/`) */
	letters?: "arabic" | "cyrillic";
}

export const SITE_LANGUAGES = [
	{ code: "de", dir: "ltr", intl: "de-DE" },
	{ code: "en", dir: "ltr", intl: "en-GB" },
	{ code: "uk", dir: "ltr", intl: "uk", letters: "cyrillic" },
	{ code: "ar", dir: "rtl", intl: "ar-u-ca-gregory-nu-latn", letters: "arabic" },
	{ code: "tr", dir: "ltr", intl: "tr" },
	{ code: "ru", dir: "ltr", intl: "ru", letters: "cyrillic" },
	{ code: "ro", dir: "ltr", intl: "ro" },
	{ code: "bg", dir: "ltr", intl: "bg", letters: "cyrillic" },
	{ code: "pl", dir: "ltr", intl: "pl" },
	{ code: "fa", dir: "rtl", intl: "fa-u-ca-gregory-nu-latn", letters: "arabic" },
] as const satisfies readonly (SiteLanguage & { code: SiteLanguageCode })[];

export type LanguageCode = SiteLanguageCode;

export function isLanguageCode(code: string): code is LanguageCode {
	return SITE_LANGUAGES.some((language) => language.code === code);
}

/** What is known of a language; German for a code that is none of the site's. */
export function siteLanguage(code: string): SiteLanguage {
	return SITE_LANGUAGES.find((language) => language.code === code) ?? SITE_LANGUAGES[0];
}

/** The name under which `Intl` knows a language of the site; any other name stays as it is. */
export function intlLocale(code: string): string {
	return isLanguageCode(code) ? siteLanguage(code).intl : code;
}
