import { type TypeName, typeDefinition } from "../../src/index.ts";
import { seedDocumentId } from "../seed-entry.ts";
import { ar } from "./ar.ts";
import { bg } from "./bg.ts";
import { en } from "./en.ts";
import { fa } from "./fa.ts";
import { pl } from "./pl.ts";
import { ro } from "./ro.ts";
import { ru } from "./ru.ts";
import { tr } from "./tr.ts";
import type { Translations } from "./translation.ts";
import { uk } from "./uk.ts";

/** First content in other languages, by the code of the language. */
export const translations: Record<string, Translations> = { en, uk, ar, tr, ru, ro, bg, pl, fa };

export interface SeedTranslation {
	type: TypeName;
	/** of the entry that is translated */
	key: string;
	locale: string;
	texts: Record<string, string>;
}

/**
 * Every translated entry of the first content.
 * @throws Error for a text in a field that there is not, or that is the same in every language
 */
export function seedTranslations(from = translations): SeedTranslation[] {
	return Object.entries(from).flatMap(([locale, byType]) =>
		(Object.entries(byType) as [TypeName, Record<string, Record<string, string>>][]).flatMap(([type, byKey]) =>
			Object.entries(byKey).map(([key, texts]) => {
				const { fields } = typeDefinition(type);
				const wrong = Object.keys(texts).find((name) => !fields[name]?.localized);
				if (wrong) throw new Error(`Seed: ${type} "${key}" has no field "${wrong}" that can be translated (${locale}).`);
				return { type, key, locale, texts };
			}),
		),
	);
}

/** A translation as the API would hand it out, without a CMS: the German entry with other texts. */
export function asPublishedTranslation(
	{ type, key, locale, texts }: SeedTranslation,
	german: Record<string, unknown>,
): Record<string, unknown> {
	const { fields } = typeDefinition(type);
	const untranslated = Object.keys(fields).filter((name) => fields[name]?.localized && fields[name]?.kind !== "component");
	return {
		...german,
		...Object.fromEntries(untranslated.map((name) => [name, null])),
		...texts,
		documentId: seedDocumentId(type, key),
		locale,
	};
}
