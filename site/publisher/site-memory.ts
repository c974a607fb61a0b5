import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Entry } from "@kinderstark/content-types";
import { addressesOf } from "../src/content/routes.ts";
import { type ContentStore, type GoneEntry, setContent } from "../src/content/store.ts";
import { type PagedType, pagedTypes } from "../src/content/urls.ts";
import { localeOf } from "../src/i18n/addresses.ts";
import { describeGone } from "./gone-pages.ts";
import { PublishProblem } from "./problem.ts";

/**
 * What one build leaves for the next where no process remembers anything: which entries have pages, and which addresses are gone.
 * It lies in the site itself, so that a build elsewhere can read it from the live site. All of it is on public pages anyway.
 */

export const MEMORY_FILE = "_eintraege.json";

/** An entry that has pages. */
export interface KnownEntry extends Omit<GoneEntry, "since" | "type"> {
	type: PagedType;
	documentId: string;
	/** German ones, short and former ones among them */
	addresses: string[];
}

export interface SiteMemory {
	entries: KnownEntry[];
	/** by address, in all languages */
	gone: Record<string, GoneEntry>;
}

/* A directory of 10,000 services in ten languages, several times over. */
const MOST_BYTES = 50_000_000;
const PATIENCE = 30_000;

const ADDRESS = /^\/(?:[a-z0-9-]+\/)+$/;
const ID = /^[\w-]{1,64}$/;

const isId = (value: unknown): value is string => typeof value === "string" && ID.test(value);
const isAddress = (value: unknown): value is string => typeof value === "string" && value.length < 500 && ADDRESS.test(value);
const isList = <T>(value: unknown, isOne: (one: unknown) => one is T): value is T[] => Array.isArray(value) && value.every(isOne);

function isAbout(value: unknown): value is Omit<GoneEntry, "since"> {
	const { type, title, topics, municipality } = (value ?? {}) as Record<string, unknown>;
	const isText = typeof title === "string" && title.length <= 1000;
	return pagedTypes.some((one) => one === type) && isText && isList(topics, isId) && (municipality === null || isId(municipality));
}

function isKnownEntry(value: unknown): value is KnownEntry {
	const { documentId, addresses } = (value ?? {}) as Record<string, unknown>;
	return isAbout(value) && isId(documentId) && isList(addresses, isAddress);
}

const isGone = (value: unknown): value is GoneEntry => isAbout(value) && !Number.isNaN(Date.parse(String((value as GoneEntry).since)));

/** @throws Error when it is anything else than such a memory */
export function readMemory(text: string): SiteMemory {
	const { entries, gone } = (JSON.parse(text) ?? {}) as Record<string, unknown>;
	const isGoneList = typeof gone === "object" && gone !== null && !Array.isArray(gone);
	if (!isList(entries, isKnownEntry) || !isGoneList) throw new Error("It is no list of entries.");
	for (const [address, entry] of Object.entries(gone)) {
		if (!isAddress(address) || !isGone(entry)) throw new Error(`What is gone is told wrongly: ${address}`);
	}
	return { entries, gone: gone as Record<string, GoneEntry> };
}

async function fetched(address: string): Promise<string | null> {
	const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
	if (response.status === 404 || response.status === 410) return null;
	if (!response.ok) throw new Error(`Status ${response.status}`);
	return response.text();
}

async function inFolder(file: string): Promise<string | null> {
	return readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
		if (error.code === "ENOENT") return null;
		throw error;
	});
}

/**
 * The memory of an earlier build; null where there is none.
 * @param site a folder, or the address of a live site
 * @throws PublishProblem when it cannot be read: to go on would forget what is gone for good
 */
export async function memoryOfEarlier(site: string): Promise<SiteMemory | null> {
	const isWeb = /^https?:\/\//.test(site);
	const place = isWeb ? new URL(MEMORY_FILE, site.endsWith("/") ? site : `${site}/`).href : path.join(site, MEMORY_FILE);
	try {
		const text = isWeb ? await fetched(place) : await inFolder(place);
		if (text !== null && text.length > MOST_BYTES) throw new Error("It is too long.");
		return text === null ? null : readMemory(text);
	} catch (error) {
		throw new PublishProblem(
			`Was es früher auf der Website gab, lässt sich nicht lesen (${place}): ${(error as Error).message} ` +
				"Damit keine Adresse vergessen wird, wurde nichts erstellt. Bitte erneut versuchen; ist die Liste für immer verloren, die Datei löschen oder --previous weglassen.",
		);
	}
}

/** What the next build has to know of this content. */
export function memoryOf(store: ContentStore): SiteMemory {
	setContent(store);
	const entries = pagedTypes.flatMap((type) =>
		[...(store.entries.get(type)?.values() ?? [])].map((entry): KnownEntry => {
			const own = entry as Entry<PagedType>;
			const addresses = addressesOf(type, own).filter((address) => localeOf(address) === undefined);
			const { since: _, ...about } = describeGone(type, own, new Date(0));
			return { ...about, type, documentId: own.documentId, addresses };
		}),
	);
	return {
		entries: entries.sort((a, b) => (`${a.type} ${a.documentId}` < `${b.type} ${b.documentId}` ? -1 : 1)),
		gone: Object.fromEntries([...store.gone].sort(([a], [b]) => (a < b ? -1 : 1))),
	};
}
