import { find } from "../src/search/engine.ts";
import { IndexFiles } from "../src/search/index-files.ts";
import { INDEX_FOLDER } from "../src/search/index-folder.ts";

/**
 * Searches a running site as a browser would that has just been opened, for measurements. A parent process sends
 * `{ site, word }` and is told how many services are found.
 */
process.on("message", async ({ site, word }: { site: string; word: string }) => {
	const files = new IndexFiles(`${site}/${INDEX_FOLDER}`);
	const found = await files.answer((reader) => find(reader, { q: word, filters: {}, literal: true })).catch(() => null);
	process.send?.(found?.results.length ?? 0);
});
