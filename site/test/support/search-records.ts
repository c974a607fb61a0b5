import { MemoryIndex } from "../../publisher/search-memory.ts";
import type { SearchRecord } from "../../publisher/search-records.ts";
import { find } from "../../src/search/engine.ts";
import type { IndexFiles } from "../../src/search/index-files.ts";
import type { SearchState } from "../../src/search/state.ts";
import { memoryIndex } from "./memory-index.ts";

/** Small records for tests of the search, and an index over them. */

export function service(slug: string, values: Partial<SearchRecord> = {}): SearchRecord {
	const title = values.title ?? slug;
	return {
		url: `/angebote/${slug}/`,
		kind: "angebot",
		title,
		names: [],
		summary: "",
		text: "",
		translations: [],
		placeNames: [],
		meta: { title, entry: slug, kind: "angebot" },
		filters: {},
		leadsTo: null,
		...values,
	};
}

/** @param translations by language: the name, then everyday words */
export function topic(slug: string, title: string, names: string[], translations: Record<string, string[]> = {}): SearchRecord {
	return {
		...service(slug, { title, names }),
		url: `/themen/${slug}/`,
		kind: "thema",
		meta: { title, entry: slug, kind: "thema" },
		leadsTo: { facet: "thema", value: slug },
		translations: Object.entries(translations).map(([locale, [name = "", ...words]]) => ({
			locale,
			title: name,
			names: words,
			summary: "",
			text: "",
		})),
	};
}

/** @param names postcodes and districts */
export function municipality(slug: string, title: string, names: string[] = []): SearchRecord {
	return {
		...service(slug, { title }),
		url: `/orte/${slug}/`,
		kind: "ort",
		meta: { title, entry: slug, kind: "ort" },
		leadsTo: { facet: "ort", value: slug },
		placeNames: [title, ...names],
	};
}

export function searchOver(records: readonly SearchRecord[]): IndexFiles {
	return memoryIndex(new MemoryIndex().update(records, []).write);
}

/** What is found, with the slugs of the services and the addresses of other pages. */
export async function asked(files: IndexFiles, q: string, more: Partial<SearchState> = {}) {
	return files.answer((reader) => {
		const found = find(reader, { q, filters: {}, ...more });
		const slugOf = (number: number) => reader.card("services", number)?.meta.entry ?? "";
		return {
			...found,
			slugs: found.results.map(slugOf),
			pages: found.others.map((number) => reader.card("others", number)?.url ?? ""),
			whyOf: (slug: string) => found.why(found.results.find((number) => slugOf(number) === slug) ?? -1),
		};
	});
}
