import type { Entry, TypeName } from "@kinderstark/content-types";
import { CONFIDENTIAL_FIELDS } from "@kinderstark/content-types";
import { asPublishedEntry, asPublishedTranslation, seed, seedTranslations } from "@kinderstark/content-types/seed";
import { type ContentStore, createStore, put, setContent } from "../src/content/store.ts";
import type { LanguageCode } from "../src/i18n/languages.ts";

/** One of each kind, so that tests which look at every page take a bearable time: translated, and written from right to left. */
export const FEW_LANGUAGES = ["de", "en", "ar"] as const;

/** The seed content as the publisher would hold it, without a CMS: for tests and for design work. */
export function seedStore(publicUrl = "https://kinderstark.example", languages: readonly LanguageCode[] = ["de"]): ContentStore {
	const store = createStore(publicUrl, undefined, languages);
	for (const [type, entries] of Object.entries(seed) as [TypeName, { key: string }[]][]) {
		for (const entry of entries) put(store, type, withoutSecrets(type, asPublishedEntry(type, entry)) as unknown as Entry<TypeName>);
	}
	for (const translation of seedTranslations()) {
		if (!languages.some((code) => code === translation.locale)) continue;
		const german = (seed[translation.type] as { key: string }[]).find(({ key }) => key === translation.key);
		if (!german) continue;
		const entry = asPublishedTranslation(translation, asPublishedEntry(translation.type, german));
		put(store, translation.type, entry as unknown as Entry<TypeName>);
	}
	return store;
}

/* The CMS leaves these fields out before anything reaches the site. */
export function withoutSecrets(type: TypeName, entry: Record<string, unknown>): Record<string, unknown> {
	if (type !== "location" || !entry.confidential) return entry;
	return { ...entry, ...Object.fromEntries(CONFIDENTIAL_FIELDS.map((field) => [field, null])) };
}

/** Makes the seed content the one that pages are rendered from. */
export function loadSeed(publicUrl?: string, languages?: readonly LanguageCode[]): ContentStore {
	const store = seedStore(publicUrl, languages);
	setContent(store);
	return store;
}
