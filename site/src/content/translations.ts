import { type Entry, type TypeName, typeDefinition } from "@kinderstark/content-types";
import { content, derivedFor, GERMAN } from "./store.ts";

/** Entries in other languages. Facts (numbers, times, places) always come from the German entry. */

/** Types whose pages are shown in other languages. */
export const TRANSLATED_TYPES: readonly TypeName[] = ["service"];

/** Languages into which an entry was translated and published, without German, sorted. */
export function translationsOf(type: TypeName, documentId: string): string[] {
	if (!TRANSLATED_TYPES.includes(type)) return [];
	return derivedFor(`translations:${type}`, documentId, () =>
		content()
			.locales()
			.filter((locale) => locale !== GERMAN && content().handles(type, locale).get(documentId) !== undefined),
	);
}

const localizedFields = new Map<TypeName, ReadonlySet<string>>();

function localizedOf(type: TypeName): ReadonlySet<string> {
	const known = localizedFields.get(type);
	if (known) return known;
	const names = Object.entries(typeDefinition(type).fields).filter(([, field]) => field.localized && field.kind !== "component");
	const found = new Set(names.map(([name]) => name));
	localizedFields.set(type, found);
	return found;
}

export interface Translated<N extends TypeName> {
	/** the entry with the texts of the other language, German where there is none */
	entry: Entry<N>;
	/** fields whose text is still German */
	german: ReadonlySet<string>;
}

/** An entry with its texts in another language; undefined when nobody translated it. */
export function inLanguage<N extends TypeName>(type: N, entry: Entry<N>, locale: string): Translated<N> | undefined {
	const translation = content().handles(type, locale).get(entry.documentId) as Record<string, unknown> | undefined;
	if (!translation) return undefined;
	const localized = localizedOf(type);
	const german = new Set<string>();
	const values = entry as unknown as Record<string, unknown>;
	const texts: Record<string, unknown> = {};
	for (const name of localized) {
		if (translation[name]) texts[name] = translation[name];
		else if (values[name]) german.add(name);
	}
	return { entry: { ...(values as object), ...texts } as unknown as Entry<N>, german };
}
