import type { Reader } from "./http.ts";

const ENTRY = "/suchindex/de/index.json";
const PAGEFIND_ENTRY = "/pagefind/pagefind-entry.json";
const HASH_LENGTH = 8;

/** The part of the index's entry file that leads to words: each file holds the words from its first one on. */
interface WordFiles {
	terms: { from: string[]; hashes: string };
}

/** Path of the file that would hold the word. */
export function wordFile({ terms: { from, hashes } }: WordFiles, word: string): string {
	const index = Math.max(
		0,
		from.findLastIndex((first) => first <= word),
	);
	const key = (from[index] ?? "").replace(/[^a-z0-9]/g, (letter) => `_${letter.charCodeAt(0).toString(36)}_`);
	return `/suchindex/de/terms${key === "" ? "" : `-${key}`}.${hashes.slice(index * HASH_LENGTH, (index + 1) * HASH_LENGTH)}.json`;
}

/**
 * A function that tells whether the search of the site finds a word by now; the word must be new.
 * Where the site still has a Pagefind index, whose files cannot be read, it tells whether that index has been replaced.
 */
export async function searchable(site: Reader, word: string): Promise<() => Promise<boolean>> {
	const before = await site.get(ENTRY);
	if (before.status === 200) {
		let last = "";
		return async () => {
			const entry = await site.get(ENTRY);
			if (entry.status !== 200) return false;
			const file = wordFile(JSON.parse(entry.body) as WordFiles, word);
			if (file === last) return false;
			const { status, body } = await site.get(file);
			if (status !== 200) return false;
			last = file;
			return body.includes(word);
		};
	}
	const pagefind = await site.get(PAGEFIND_ENTRY);
	return async () => {
		const { status, body } = await site.get(PAGEFIND_ENTRY);
		return status === 200 && body !== pagefind.body;
	};
}
