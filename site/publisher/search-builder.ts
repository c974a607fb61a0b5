import { INDEX_FOLDER } from "../src/search/index-folder.ts";
import { MemoryIndex } from "./search-memory.ts";
import type { SearchRecord } from "./search-records.ts";

/**
 * The search index's own process: it holds what is indexed in its memory and nothing anywhere else. Asked over the channel to
 * its parent (`search-index.ts`).
 */

/** Records come in portions; the last one, with `done`, is answered. */
export interface BuilderRequest {
	records: readonly SearchRecord[];
	removed: readonly string[];
	done: boolean;
}

export type BuilderAnswer = { write: [name: string, bytes: Uint8Array][]; remove: string[]; done: boolean } | { error: string };

const FILES_PER_ANSWER = 1000;

const index = new MemoryIndex();
let waiting: { records: SearchRecord[]; removed: string[] } = { records: [], removed: [] };

function update(): { write: Map<string, Buffer>; remove: string[] } {
	const { records, removed } = waiting;
	waiting = { records: [], removed: [] };
	const path = (name: string) => `${INDEX_FOLDER}${name}`;
	const { write, remove } = index.update(records, removed);
	return {
		write: new Map([...write].map(([name, bytes]) => [path(name), bytes])),
		remove: [...remove].filter((name) => !write.has(name)).map(path),
	};
}

function answer(message: BuilderAnswer): void {
	process.send?.(message);
}

process.on("message", ({ records, removed, done }: BuilderRequest) => {
	waiting.records.push(...records);
	waiting.removed.push(...removed);
	if (!done) return;
	try {
		const changes = update();
		const write = [...changes.write];
		for (let at = FILES_PER_ANSWER; at < write.length; at += FILES_PER_ANSWER) {
			answer({ write: write.slice(at - FILES_PER_ANSWER, at), remove: [], done: false });
		}
		const rest = write.length === 0 ? [] : write.slice(Math.floor((write.length - 1) / FILES_PER_ANSWER) * FILES_PER_ANSWER);
		answer({ write: rest, remove: changes.remove, done: true });
	} catch (error) {
		answer({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
	}
});
process.on("disconnect", () => process.exit(0));
/* The publisher ends us when it ends; a signal to the whole group must not come first. */
process.on("SIGINT", () => undefined);
