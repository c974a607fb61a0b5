import type { Entry, TypeName } from "@kinderstark/content-types";
import { asPublishedEntry } from "@kinderstark/content-types/seed";
import { type ContentStore, put } from "../../src/content/store.ts";

/** Sets the moment for which pages are made (ISO time). */
export function setNow(store: ContentStore, moment: string): void {
	store.now = Date.parse(moment);
}

/** Adds an entry that may be incomplete, as the API would hand it out; relations name keys of the seed. */
export function add(store: ContentStore, type: TypeName, key: string, values: Record<string, unknown>): void {
	put(store, type, asPublishedEntry(type, { key, slug: key, ...values } as { key: string }) as unknown as Entry<TypeName>);
}
