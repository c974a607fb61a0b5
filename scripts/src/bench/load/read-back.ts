import { isDeepStrictEqual } from "node:util";
import type { EntriesAnswer } from "@kinderstark/content-types/publishing";
import type { PublishedEntry, SyntheticDirectory } from "@kinderstark/content-types/synthetic";
import { withRealIds } from "./load.ts";

const PAGE_SIZE = 200;

/** The publisher's door to the CMS. */
export interface Source {
	/** address of the CMS, without a slash at the end */
	cms: string;
	readToken: string;
}

async function pageOf({ cms, readToken }: Source, type: string, locale: string, page: number): Promise<EntriesAnswer> {
	const query = new URLSearchParams({ type, locale, page: String(page), pageSize: String(PAGE_SIZE) });
	const answer = await fetch(`${cms}/api/publishing/entries?${query}`, { headers: { authorization: `Bearer ${readToken}` } });
	if (!answer.ok) throw new Error(`The CMS answers ${answer.status} for ${type} (${locale}).`);
	return (await answer.json()) as EntriesAnswer;
}

function differences(expected: PublishedEntry, found: Record<string, unknown>): string[] {
	return [...new Set([...Object.keys(expected), ...Object.keys(found)])].filter((name) => !isDeepStrictEqual(expected[name], found[name]));
}

/**
 * Compares what the CMS hands out with the directory that was loaded into it.
 *
 * @param pages how many pages of 200 entries to compare of each type and language; all when left out
 * @returns how many entries were compared, and what differs (entry, field); seed entries are the CMS's own business
 */
export async function readBack(
	source: Source,
	directory: SyntheticDirectory,
	ids: Map<string, string>,
	pages = Number.POSITIVE_INFINITY,
): Promise<{ compared: number; problems: string[] }> {
	const lists = [
		{ type: "location", locale: "de", list: directory.entries.location ?? [] },
		{ type: "organization", locale: "de", list: directory.entries.organization ?? [] },
		{ type: "service", locale: "de", list: directory.entries.service ?? [] },
		...Object.entries(directory.translations).map(([locale, { service }]) => ({ type: "service", locale, list: service })),
	];
	const problems: string[] = [];
	let compared = 0;
	for (const { type, locale, list } of lists) {
		const expected = new Map(list.filter(({ documentId }) => !ids.has(documentId)).map((entry) => [entry.documentId, entry]));
		let read = 0;
		for (let page = 1; page <= pages; page += 1) {
			const { entries, total } = await pageOf(source, type, locale, page);
			if (total !== undefined && total !== list.length) problems.push(`${type} (${locale}): ${total} entries instead of ${list.length}`);
			for (const found of entries) {
				const entry = expected.get(String(found.documentId));
				if (!entry) continue;
				compared += 1;
				const wrong = differences(withRealIds(entry, ids), found);
				if (wrong.length > 0) problems.push(`${type} ${entry.documentId} (${locale}): ${wrong.join(", ")}`);
			}
			read += entries.length;
			if (entries.length < PAGE_SIZE) {
				if (read !== list.length) problems.push(`${type} (${locale}): ${read} entries read instead of ${list.length}`);
				break;
			}
		}
	}
	return { compared, problems };
}
