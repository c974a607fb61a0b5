import type { SiteLanguageCode } from "@kinderstark/content-types";

/** The languages of the interface. German is the first: every other one may lean on it. */

export interface SiteLanguage {
	/** BCP 47, as it stands in addresses: `uk` in `/uk/themen/` */
	code: string;
	/** what the language calls itself */
	name: string;
	dir: "ltr" | "rtl";
	/**
	 * How `Intl` writes numbers, dates and lists: always with the calendar and the digits that stand on doors, letters and
	 * telephones here.
	 */
	intl: string;
	/** `og:locale` */
	og: string;
	/** its letters have fonts and rules of their own (`styles/`) */
	letters?: "arabic" | "cyrillic";
}

export const SITE_LANGUAGES = [
	{ code: "de", name: "Deutsch", dir: "ltr", intl: "de-DE", og: "de_DE" },
	{ code: "en", name: "English", dir: "ltr", intl: "en-GB", og: "en_GB" },
	{ code: "uk", name: "Українська", dir: "ltr", intl: "uk", og: "uk_UA", letters: "cyrillic" },
	{ code: "ar", name: "العربية", dir: "rtl", intl: "ar-u-ca-gregory-nu-latn", og: "ar_AR", letters: "arabic" },
	{ code: "tr", name: "Türkçe", dir: "ltr", intl: "tr", og: "tr_TR" },
	{ code: "ru", name: "Русский", dir: "ltr", intl: "ru", og: "ru_RU", letters: "cyrillic" },
	{ code: "ro", name: "Română", dir: "ltr", intl: "ro", og: "ro_RO" },
	{ code: "bg", name: "Български", dir: "ltr", intl: "bg", og: "bg_BG", letters: "cyrillic" },
	{ code: "pl", name: "Polski", dir: "ltr", intl: "pl", og: "pl_PL" },
	{ code: "fa", name: "فارسی", dir: "rtl", intl: "fa-u-ca-gregory-nu-latn", og: "fa_IR", letters: "arabic" },
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
