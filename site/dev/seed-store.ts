import type { Entry, TypeName } from "@kinderstark/content-types";
import { CONFIDENTIAL_FIELDS } from "@kinderstark/content-types";
import { asPublishedEntry, seed } from "@kinderstark/content-types/seed";
import { type ContentStore, createStore, put, setContent } from "../src/content/store.ts";

/** The seed content as the publisher would hold it, without a CMS: for tests and for design work. */
export function seedStore(publicUrl = "https://kinderstark.example"): ContentStore {
	const store = createStore(publicUrl);
	for (const [type, entries] of Object.entries(seed) as [TypeName, { key: string }[]][]) {
		for (const entry of entries) put(store, type, withoutSecrets(type, asPublishedEntry(type, entry)) as unknown as Entry<TypeName>);
	}
	return store;
}

/* The CMS leaves these fields out before anything reaches the site. */
export function withoutSecrets(type: TypeName, entry: Record<string, unknown>): Record<string, unknown> {
	if (type !== "location" || !entry.confidential) return entry;
	return { ...entry, ...Object.fromEntries(CONFIDENTIAL_FIELDS.map((field) => [field, null])) };
}

/** Makes the seed content the one that pages are rendered from. */
export function loadSeed(publicUrl?: string): ContentStore {
	const store = seedStore(publicUrl);
	setContent(store);
	return store;
}
