import { type TypeName, typeNames } from "@kinderstark/content-types";
import { type Html, raw } from "../html.ts";
import { siteLanguage } from "../i18n/languages.ts";
import { sharedLanguage } from "../i18n/page-language.ts";
import { IS_GERMAN, translatedFieldsOf } from "./entry-handles.ts";
import { HANDLE } from "./same-value.ts";
import { content, derivedFor, GERMAN } from "./store.ts";

/** Entries in other languages. Facts (numbers, times, places) always come from the German entry. */

/** Types whose entries have texts in other languages. */
export const TRANSLATED_TYPES: readonly TypeName[] = typeNames.filter((type) => translatedFieldsOf(type).size > 0);

/** Languages of the site into which an entry was translated and published, without German, sorted. */
export function translationsOf(type: TypeName, documentId: string): string[] {
	if (!TRANSLATED_TYPES.includes(type)) return [];
	return derivedFor(`translations:${type}`, documentId, () =>
		content()
			.locales()
			.filter((locale) => locale !== GERMAN && content().handles(type, locale).get(documentId) !== undefined),
	);
}

/** The attributes of a text that may be in another language than the page. */
export interface TextLanguage {
	lang?: string;
	dir?: "ltr";
}

/** The attributes of German text on the page that is being made. */
export function inGerman(): TextLanguage {
	const language = sharedLanguage();
	if (language === "de") return {};
	return siteLanguage(language).dir === "rtl" ? { lang: "de", dir: "ltr" } : { lang: "de" };
}

/** The attributes of a field's text: German ones where nobody has translated it into the page's language. */
export function langOf(entry: object, field: string): TextLanguage {
	const values = entry as { [HANDLE]?: boolean; [IS_GERMAN]?: (field: string) => boolean; [field: string]: unknown };
	if (!values[HANDLE] || !values[field]) return {};
	return values[IS_GERMAN]?.(field) ? inGerman() : {};
}

/** The same for HTML that is put together by hand: ` lang="de"`. */
export function langAttributes({ lang, dir }: TextLanguage): Html {
	return raw(`${lang ? ` lang="${lang}"` : ""}${dir ? ` dir="${dir}"` : ""}`);
}
