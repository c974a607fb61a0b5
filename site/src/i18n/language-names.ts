import type { LanguageCode } from "./languages.ts";

/** What is told of languages on pages only: scripts do without it. */
interface LanguageName {
	/** what the language calls itself */
	name: string;
	/** `og:locale` */
	og: string;
}

export const LANGUAGE_NAMES: Readonly<Record<LanguageCode, LanguageName>> = {
	de: { name: "Deutsch", og: "de_DE" },
	en: { name: "English", og: "en_GB" },
	uk: { name: "Українська", og: "uk_UA" },
	ar: { name: "العربية", og: "ar_AR" },
	tr: { name: "Türkçe", og: "tr_TR" },
	ru: { name: "Русский", og: "ru_RU" },
	ro: { name: "Română", og: "ro_RO" },
	bg: { name: "Български", og: "bg_BG" },
	pl: { name: "Polski", og: "pl_PL" },
	fa: { name: "فارسی", og: "fa_IR" },
};
