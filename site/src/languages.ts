import type { Entry } from "@kinderstark/content-types";
import { GERMAN } from "./content/store.ts";
import { translationsOf } from "./content/translations.ts";
import { inLocale, type PagedType, pathOf } from "./content/urls.ts";

/** Languages in which pages are there, as they call themselves. */

const RIGHT_TO_LEFT = new Set(["ar", "fa", "he", "ur", "ku", "ps"]);

export interface TextLanguage {
	lang: string;
	dir?: "rtl";
}

/** The attributes of a text in a language. */
export function languageOf(locale: string): TextLanguage {
	return RIGHT_TO_LEFT.has(locale.split("-")[0] ?? "") ? { lang: locale, dir: "rtl" } : { lang: locale };
}

export interface PageLanguage {
	locale: string;
	/** in that language: „English“ */
	name: string;
	href: string;
	attributes: TextLanguage;
}

function nameOf(locale: string): string {
	const name = new Intl.DisplayNames([locale], { type: "language" }).of(locale) ?? locale;
	return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

/** Every language in which an entry's page is there, German first. */
export function languagesOf(type: PagedType, entry: Pick<Entry<PagedType>, "slug" | "documentId">): PageLanguage[] {
	const path = pathOf(type, entry);
	const one = (locale: string, href: string) => ({ locale, name: nameOf(locale), href, attributes: languageOf(locale) });
	return [one(GERMAN, path), ...translationsOf(type, entry.documentId).map((locale) => one(locale, inLocale(path, locale)))];
}
