import type { Entry, Ref, TypeName } from "@kinderstark/content-types";
import { localeOf } from "../i18n/addresses.ts";
import type { LanguageCode } from "../i18n/languages.ts";
import { inLanguageOf, inNoLanguage, pageLanguage } from "../i18n/page-language.ts";
import { EntryHandles } from "./entry-handles.ts";
import { Graph } from "./graph.ts";
import { HANDLE } from "./same-value.ts";
import { type IndexDefinition, SortedIndex } from "./sorted-index.ts";

/** What is known of an address whose entry is gone. */
export interface GoneEntry {
	type: TypeName;
	title: string;
	/** documentIds of its topics */
	topics: string[];
	/** documentId of the municipality in which it was */
	municipality: string | null;
	/** ISO time */
	since: string;
}

/** The language in which every entry exists; translations are kept beside it. */
export const GERMAN = "de";

/**
 * The published content in memory: the only thing that pages are made from.
 * Entries are kept as the CMS hands them out, relations as `{ documentId }`; following one is a look-up here.
 */
export class ContentStore {
	/** the address under which the site is public, without a slash at the end */
	readonly publicUrl: string;
	/** in which the site is published, in the order in which they are offered */
	readonly languages: readonly LanguageCode[];
	/** what was made from which content */
	readonly graph = new Graph();
	/** by type, then by documentId, in German: as they are, for whoever does not make pages */
	readonly entries = new Map<TypeName, Map<string, Entry<TypeName>>>();
	/** number of the newest change that this content includes */
	seq = 0;
	#now: number;
	readonly #handles = new Map<string, EntryHandles>();
	readonly #indexes = new Map<string, SortedIndex<TypeName>>();
	readonly #locales = new Map<string, number>();
	readonly #localesCell = this.graph.cell();
	readonly #gone = new Map<string, GoneEntry>();
	readonly #goneCells = new Map<string, number>();

	/** @param languages in which the site is published, German among them */
	constructor(publicUrl: string, now = Date.now(), languages: readonly LanguageCode[] = [GERMAN]) {
		this.publicUrl = publicUrl;
		this.languages = languages;
		this.#now = now;
	}

	/** True when the site is published in the language of this address. */
	speaks(address: string): boolean {
		const code = localeOf(address);
		return code === undefined || this.languages.includes(code);
	}

	/** The time for which pages are made, in milliseconds since 1970. Ask `clock.ts`, which notes who asked. */
	get now(): number {
		return this.#now;
	}

	/** Whatever depends on a moment that has passed since has to be made again; going back, everything has. */
	set now(now: number) {
		if (now < this.#now) this.graph.invalidateAll();
		this.#now = now;
		this.graph.advance(now);
	}

	handles(type: TypeName, locale = GERMAN): EntryHandles {
		const name = `${type} ${locale}`;
		let found = this.#handles.get(name);
		if (!found) {
			found = new EntryHandles(this.graph, type, locale === GERMAN ? (language) => this.handles(type, language) : undefined);
			this.#handles.set(name, found);
		}
		return found;
	}

	/** Sets an entry in its own language. */
	put(type: TypeName, given: Entry<TypeName>): void {
		/* What a page holds changes with the content: the content itself must be values. */
		const entry = (given as { [HANDLE]?: boolean })[HANDLE] ? { ...given } : given;
		const locale = entry.locale ?? GERMAN;
		const { documentId } = entry;
		if (locale === GERMAN) {
			const ofType = this.entries.get(type) ?? new Map<string, Entry<TypeName>>();
			this.entries.set(type, ofType.set(documentId, entry));
		}
		const handles = this.handles(type, locale);
		if (handles.set(documentId, entry as unknown as Record<string, unknown>) !== 1) return;
		this.#countLocale(locale, 1);
		if (locale !== GERMAN) return;
		const handle = handles.get(documentId) as Entry<TypeName>;
		for (const index of this.#indexesOf(type)) index.appeared(handle, documentId);
	}

	/** Removes an entry in one language. */
	remove(type: TypeName, documentId: string, locale = GERMAN): void {
		if (locale === GERMAN) {
			this.entries.get(type)?.delete(documentId);
			for (const index of this.#indexesOf(type)) index.disappeared(documentId);
		}
		if (this.handles(type, locale).set(documentId, undefined) === -1) this.#countLocale(locale, -1);
	}

	/** Every entry in every language, as it is. */
	*everything(): IterableIterator<{ type: TypeName; entry: Entry<TypeName> }> {
		for (const [name, handles] of this.#handles) {
			const type = name.split(" ")[0] as TypeName;
			for (const entry of handles.all()) yield { type, entry: { ...entry } };
		}
	}

	/**
	 * Does something with other entries than there are, and puts everything back. Nothing else may use the content meanwhile.
	 * @param entries `null` for one that is taken out
	 */
	async imagine<T>(
		entries: readonly { type: TypeName; documentId: string; locale: string; entry: Entry<TypeName> | null }[],
		work: () => Promise<T>,
	): Promise<T> {
		return this.graph.unchanged(async () => {
			const before = entries.map(({ type, documentId, locale }) => {
				const handle = this.handles(type, locale).get(documentId);
				return { type, documentId, locale, entry: handle ? ({ ...handle } as Entry<TypeName>) : null };
			});
			const apply = (list: typeof before) => {
				for (const { type, documentId, locale, entry } of list) {
					if (entry) this.put(type, entry);
					else this.remove(type, documentId, locale);
				}
			};
			apply([...entries]);
			try {
				return await work();
			} finally {
				apply(before);
			}
		});
	}

	#countLocale(locale: string, by: 1 | -1): void {
		const count = (this.#locales.get(locale) ?? 0) + by;
		this.#locales.set(locale, count);
		if (count === 0 || (count === 1 && by === 1)) this.graph.touch(this.#localesCell);
	}

	/** Languages in which there is at least one entry, German first. */
	locales(): string[] {
		this.graph.read(this.#localesCell);
		const others = [...this.#locales].filter(([locale, count]) => count > 0 && locale !== GERMAN).map(([locale]) => locale);
		return [GERMAN, ...others.sort()];
	}

	#indexesOf(type: TypeName): SortedIndex<TypeName>[] {
		return [...this.#indexes.values()].filter((index) => index.type === type);
	}

	/** The index of this definition, made when it is first asked for and kept up to date from then on. */
	index<N extends TypeName>(definition: IndexDefinition<N>): SortedIndex<N> {
		let found = this.#indexes.get(definition.name);
		if (!found) {
			const entries = this.handles(definition.type).all() as unknown as readonly Entry<N>[];
			found = new SortedIndex(this.graph, definition, entries) as unknown as SortedIndex<TypeName>;
			this.#indexes.set(definition.name, found);
		}
		return found as unknown as SortedIndex<N>;
	}

	/** Entries that cannot be put into lists, and why. */
	get failures(): { type: TypeName; documentId: string; message: string }[] {
		return [...this.#indexes.values()].flatMap((one) =>
			[...one.failed].map(([documentId, message]) => ({ type: one.type, documentId, message })),
		);
	}

	/** Keeps, or no longer keeps, what is known of an address that leads nowhere any more. */
	setGone(path: string, entry: GoneEntry | null): void {
		if (entry === null) this.#gone.delete(path);
		else this.#gone.set(path, entry);
		const cell = this.#goneCells.get(path);
		if (cell !== undefined) this.graph.touch(cell);
	}

	/** What stood at this address before; undefined when nothing did. */
	goneAt(path: string): GoneEntry | undefined {
		if (this.graph.tracking) {
			const cell = this.#goneCells.get(path) ?? this.graph.cell();
			this.#goneCells.set(path, cell);
			this.graph.read(cell);
		}
		return this.#gone.get(path);
	}

	/** Every address that is gone. */
	get gone(): ReadonlyMap<string, GoneEntry> {
		return this.#gone;
	}

	set gone(entries: ReadonlyMap<string, GoneEntry>) {
		for (const path of [...this.#gone.keys()]) if (!entries.has(path)) this.setGone(path, null);
		for (const [path, entry] of entries) this.setGone(path, entry);
	}
}

export function createStore(publicUrl: string, now?: number, languages?: readonly LanguageCode[]): ContentStore {
	return new ContentStore(publicUrl, now, languages);
}

export function put(store: ContentStore, type: TypeName, entry: Entry<TypeName>): void {
	store.put(type, entry);
}

export function remove(store: ContentStore, type: TypeName, documentId: string, locale?: string): void {
	store.remove(type, documentId, locale);
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

/** All published entries of a type, by documentId. */
export function all<N extends TypeName>(type: N): Entry<N>[] {
	return [...content().handles(type).all()] as unknown as Entry<N>[];
}

export function byId<N extends TypeName>(type: N, documentId: string): Entry<N> | undefined {
	return content().handles(type).get(documentId) as unknown as Entry<N> | undefined;
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

/**
 * A value made from the content, kept until something changes that it was made from. `name` is unique to `make`. It is the
 * same for pages of all languages, so `make` must not ask for one.
 */
export function derived<T>(name: string, make: () => T): T {
	return derivedFor(name, "", make);
}

/** The same for a value that is made for each of many, e.g. for each entry. */
export function derivedFor<T>(name: string, key: string, make: () => T): T {
	return content().graph.memo(name, key, () => inNoLanguage(make));
}

/** A value that is made once for each language of pages. Not for each of many entries: that would be ten times as many. */
export function derivedInLanguage<T>(name: string, make: () => T): T {
	const language = pageLanguage();
	return content().graph.memo(name, language, () => inLanguageOf(language, make));
}

/** The same for each of many, in each language: only for what lists of thousands of lines are put together from. */
export function derivedForInLanguage<T>(name: string, key: string, make: () => T): T {
	const language = pageLanguage();
	return content().graph.memo(`${name} ${language}`, key, () => inLanguageOf(language, make));
}

/** Notes that the answer changes at this moment (milliseconds since 1970), which lies in the future. */
export function noteMoment(at: number): void {
	content().graph.noteMoment(at);
}

/** Entries sorted and looked up as the definition says. */
export function index<N extends TypeName>(definition: IndexDefinition<N>): SortedIndex<N> {
	return content().index(definition);
}
