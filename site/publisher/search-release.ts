import { type ReleaseFiles, sha256 } from "./release-writer.ts";
import { type SearchIndex, SearchIndexLost } from "./search-index.ts";
import type { SearchRecord } from "./search-records.ts";

/** All files of the index, for a publisher that knows all records at each run but not what has changed among them. */

interface Known {
	/** by address: the record as JSON */
	records: Map<string, string>;
	files: ReleaseFiles;
}

const known = new WeakMap<SearchIndex, Known>();

const underWay = new WeakMap<SearchIndex, Promise<unknown>>();

/** Brings the index up to date and gives all of its files, to lie in `suchindex/`. */
export function indexFiles(search: SearchIndex, records: readonly SearchRecord[]): Promise<ReleaseFiles> {
	const files = (underWay.get(search) ?? Promise.resolve()).then(() => bringUpToDate(search, records));
	underWay.set(
		search,
		files.catch(() => undefined),
	);
	return files;
}

/** Stands for everything that is in the index. */
export function keyOfIndex(files: ReleaseFiles): string {
	const entries = [...files].filter(([name]) => name.endsWith("/index.json")).map(([name, file]) => `${name} ${file.sha256}`);
	return sha256(entries.sort().join("\n"));
}

async function bringUpToDate(search: SearchIndex, records: readonly SearchRecord[]): Promise<ReleaseFiles> {
	const before: Known = known.get(search) ?? { records: new Map(), files: new Map() };
	known.delete(search);
	const now = new Map(records.map((record) => [record.url, JSON.stringify(record)]));
	const changed = records.filter(({ url }) => before.records.get(url) !== now.get(url));
	const removed = [...before.records.keys()].filter((url) => !now.has(url));
	try {
		const { write, remove } = await search.update(changed, removed);
		for (const name of remove) before.files.delete(name);
		for (const [name, bytes] of write) before.files.set(name, { bytes, sha256: sha256(bytes) });
	} catch (error) {
		if (!(error instanceof SearchIndexLost) || before.records.size === 0) throw error;
		return bringUpToDate(search, records);
	}
	known.set(search, { records: now, files: before.files });
	return new Map(before.files);
}
