/** The languages of the interface. German is the first: every other one may lean on it. */

export interface SiteLanguage {
	/** BCP 47, as it stands in addresses: `uk` in `/uk/themen/` */
	code: string;
	/** what the language calls itself */
	name: string;
	dir: "ltr" | "rtl";
}

export const SITE_LANGUAGES = [
	{ code: "de", name: "Deutsch", dir: "ltr" },
	{ code: "en", name: "English", dir: "ltr" },
	{ code: "uk", name: "Українська", dir: "ltr" },
	{ code: "ar", name: "العربية", dir: "rtl" },
	{ code: "tr", name: "Türkçe", dir: "ltr" },
	{ code: "ru", name: "Русский", dir: "ltr" },
	{ code: "ro", name: "Română", dir: "ltr" },
	{ code: "bg", name: "Български", dir: "ltr" },
	{ code: "pl", name: "Polski", dir: "ltr" },
	{ code: "fa", name: "فارسی", dir: "rtl" },
] as const satisfies readonly SiteLanguage[];

export type LanguageCode = (typeof SITE_LANGUAGES)[number]["code"];

export function isLanguageCode(code: string): code is LanguageCode {
	return SITE_LANGUAGES.some((language) => language.code === code);
}
