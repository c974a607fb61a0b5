import { readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Entry, TypeName } from "@kinderstark/content-types";
import { parseHTML } from "linkedom";
import { municipalitiesOf } from "../src/content/queries.ts";
import { addressesOf } from "../src/content/routes.ts";
import { type ContentStore, type GoneEntry, setContent } from "../src/content/store.ts";
import { type PagedType, pagedTypes, pathsInOtherLanguages, typeAt } from "../src/content/urls.ts";
import { localeOf } from "../src/i18n/addresses.ts";
import { withoutSoftHyphens } from "../src/soft-hyphens.ts";
import type { KnownEntry } from "./site-memory.ts";

export const GONE_FILE = "gone.json";

/** Addresses of entries that were deleted or taken offline, kept in `<siteDir>/gone.json`. */
export class GonePages {
	readonly #file: string;
	#changed = false;

	constructor(siteDir: string) {
		this.#file = path.join(siteDir, GONE_FILE);
	}

	/**
	 * Puts what is known into the content.
	 * @returns false when there is no list, or when it is damaged
	 */
	load(store: ContentStore): boolean {
		try {
			const known = JSON.parse(readFileSync(this.#file, "utf8")) as Record<string, GoneEntry>;
			for (const [address, entry] of Object.entries(known)) store.setGone(address, entry);
			this.speakLanguagesOf(store);
			return true;
		} catch {
			this.#changed = true;
			return false;
		}
	}

	/** What is gone says so in each language of the site, and in no other: they may have been chosen anew. */
	speakLanguagesOf(store: ContentStore): void {
		setContent(store);
		for (const [address, entry] of [...store.gone]) {
			if (!store.speaks(address)) this.remove(store, address);
			if (localeOf(address)) continue;
			for (const other of pathsInOtherLanguages(address)) if (!store.gone.has(other)) this.#set(store, other, entry);
		}
	}

	save(store: ContentStore): void {
		if (!this.#changed) return;
		const sorted = [...store.gone].sort(([a], [b]) => (a < b ? -1 : 1));
		writeFileSync(`${this.#file}.neu`, JSON.stringify(Object.fromEntries(sorted)));
		renameSync(`${this.#file}.neu`, this.#file);
		this.#changed = false;
	}

	/** Remembers every address of an entry that is still in the content and about to be removed. */
	add(store: ContentStore, type: TypeName, documentId: string, since: Date): void {
		const paged = pagedTypes.find((candidate) => candidate === type);
		const entry = store.entries.get(type)?.get(documentId) as Entry<PagedType> | undefined;
		if (!paged || !entry) return;
		setContent(store);
		const gone = describeGone(paged, entry, since);
		for (const address of addressesOf(paged, entry)) this.#set(store, address, gone);
	}

	/** Remembers every address of an entry that an earlier build had. */
	addKnown(store: ContentStore, { documentId: _, addresses, ...about }: KnownEntry, since: Date): void {
		setContent(store);
		for (const address of addresses.flatMap((german) => [german, ...pathsInOtherLanguages(german)])) {
			this.#set(store, address, { ...about, since: since.toISOString() });
		}
	}

	/** Remembers an address of which only the page is left. */
	adopt(store: ContentStore, address: string, html: string, since: Date): void {
		const type = typeAt(address);
		if (!type) return;
		const { document } = parseHTML(html);
		const title = withoutSoftHyphens(document.querySelector("h1")?.textContent?.trim() ?? "");
		this.#set(store, address, { type, title, topics: [], municipality: null, since: since.toISOString() });
	}

	#set(store: ContentStore, address: string, gone: GoneEntry): void {
		store.setGone(address, gone);
		this.#changed = true;
	}

	/** Forgets an address that is in use again. */
	remove(store: ContentStore, address: string): void {
		if (!store.gone.has(address)) return;
		store.setGone(address, null);
		this.#changed = true;
	}
}

/** What is told of an entry once it is gone. */
export function describeGone(type: PagedType, entry: Entry<PagedType>, since: Date): GoneEntry {
	const values = entry as unknown as Record<string, unknown>;
	const gone = { type, title: String(values.name ?? values.title ?? ""), since: since.toISOString(), topics: [] as string[] };
	if (type !== "service") return { ...gone, municipality: null };
	const service = entry as Entry<"service">;
	return {
		...gone,
		topics: (service.topics ?? []).map(({ documentId }) => documentId),
		municipality: municipalitiesOf(service)[0]?.documentId ?? null,
	};
}
