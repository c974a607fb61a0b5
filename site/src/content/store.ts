import type { Entry, Ref, TypeName } from "@kinderstark/content-types";

/**
 * The published content in memory: the only thing that pages are made from.
 * Entries are kept as the CMS hands them out, relations as `{ documentId }`; following one is a look-up here.
 */
export interface ContentStore {
	/** by type, then by documentId */
	entries: Map<TypeName, Map<string, Entry<TypeName>>>;
	/** number of the newest change that this content includes */
	seq: number;
	/** the address under which the site is public, without a slash at the end */
	publicUrl: string;
	/** rises with every change to `entries`, so that look-up tables know when they are out of date */
	revision: number;
	/** the moment for which pages are made, in milliseconds since 1970 */
	now: number;
	/** addresses that were pages once, by path */
	gone: ReadonlyMap<string, GoneEntry>;
}

/** What is still known of an entry that was deleted or taken off the site. */
export interface GoneEntry {
	title: string;
	type: string;
	/** documentIds of its topics */
	topics: string[];
	/** documentId of the municipality in which it was */
	municipality: string | null;
	/** ISO time */
	since: string;
}

export function createStore(publicUrl: string): ContentStore {
	return { entries: new Map(), seq: 0, publicUrl, revision: 0, now: Date.now(), gone: new Map() };
}

export function put(store: ContentStore, type: TypeName, entry: Entry<TypeName>): void {
	const ofType = store.entries.get(type) ?? new Map();
	store.entries.set(type, ofType.set(entry.documentId, entry));
	store.revision += 1;
}

export function remove(store: ContentStore, type: TypeName, documentId: string): void {
	if (store.entries.get(type)?.delete(documentId)) store.revision += 1;
}

/* The renderer's bundle and the publisher are two module graphs in one process: they meet on the global object. */
const holder = globalThis as { __kinderstarkContent?: ContentStore };

/** Makes this content the one that pages are rendered from. */
export function setContent(store: ContentStore): void {
	holder.__kinderstarkContent = store;
}

export function content(): ContentStore {
	if (!holder.__kinderstarkContent) throw new Error("No content loaded: call setContent() before rendering.");
	return holder.__kinderstarkContent;
}

/** All published entries of a type, in no particular order. */
export function all<N extends TypeName>(type: N): Entry<N>[] {
	return [...(content().entries.get(type)?.values() ?? [])] as unknown as Entry<N>[];
}

export function byId<N extends TypeName>(type: N, documentId: string): Entry<N> | undefined {
	return content().entries.get(type)?.get(documentId) as unknown as Entry<N> | undefined;
}

/** The entry that a relation points to; undefined when there is none or it is not published. */
export function follow<N extends TypeName>(type: N, ref: Ref | null | undefined): Entry<N> | undefined {
	return ref ? byId(type, ref.documentId) : undefined;
}

/** The published entries that a list of relations points to, in its order. */
export function followAll<N extends TypeName>(type: N, refs: readonly Ref[] | null | undefined): Entry<N>[] {
	return (refs ?? []).flatMap((ref) => byId(type, ref.documentId) ?? []);
}

/** The one entry of a single type, undefined while it is not published. */
export function single<N extends TypeName>(type: N): Entry<N> | undefined {
	return all(type)[0];
}

const tables = new WeakMap<ContentStore, { revision: number; values: Map<string, unknown> }>();

/** A table made from the content once and kept until the content changes. `name` is unique to `make`. */
export function derived<T>(name: string, make: () => T): T {
	const store = content();
	let kept = tables.get(store);
	if (kept?.revision !== store.revision) {
		kept = { revision: store.revision, values: new Map() };
		tables.set(store, kept);
	}
	if (!kept.values.has(name)) kept.values.set(name, make());
	return kept.values.get(name) as T;
}

/** Told by `clock.ts`: at this moment (ms) the answer that a page just got changes. */
export function noteMoment(_ms: number): void {}
