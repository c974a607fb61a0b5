import type { Entry, TypeName } from "@kinderstark/content-types";
import { CONFIDENTIAL_FIELDS } from "@kinderstark/content-types";
import { asPublishedEntry, asPublishedTranslation, seed, seedTranslations } from "@kinderstark/content-types/seed";
import { type ContentStore, createStore, put, setContent } from "../src/content/store.ts";
import type { LanguageCode } from "../src/i18n/languages.ts";

/** One of each kind, so that tests which look at every page take a bearable time: translated, and written from right to left. */
export const FEW_LANGUAGES = ["de", "en", "ar"] as const;

/** Every entry of the seed content with its versions, the German one first, as the API of the CMS would hand them out. */
export function seedEntries(languages: readonly string[]): { type: TypeName; versions: Record<string, unknown>[] }[] {
	const translations = Map.groupBy(
		seedTranslations().filter(({ locale }) => languages.includes(locale)),
		({ type, key }) => `${type} ${key}`,
	);
	return (Object.entries(seed) as [TypeName, { key: string }[]][]).flatMap(([type, entries]) =>
		entries.map((entry) => {
			const german = withoutSecrets(type, asPublishedEntry(type, entry));
			const others = translations.get(`${type} ${entry.key}`) ?? [];
			return { type, versions: [german, ...others.map((translation) => asPublishedTranslation(translation, german))] };
		}),
	);
}

/** The seed content as the publisher would hold it, without a CMS: for tests and for design work. */
export function seedStore(publicUrl = "https://kinderstark.example", languages: readonly LanguageCode[] = ["de"]): ContentStore {
	const store = createStore(publicUrl, undefined, languages);
	for (const { type, versions } of seedEntries(languages)) {
		for (const version of versions) put(store, type, version as unknown as Entry<TypeName>);
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
