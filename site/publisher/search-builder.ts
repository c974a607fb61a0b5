import { LocaleIndex } from "./search-locale.ts";
import type { SearchRecord } from "./search-records.ts";

/**
 * The search index's own process: it holds what is indexed in its memory and nothing anywhere else. Asked over the channel to
 * its parent (`search-index.ts`).
 */

/** Records come in portions; the last one, with `done`, is answered. */
export interface BuilderRequest {
	records: readonly SearchRecord[];
	removed: readonly { locale: string; url: string }[];
	done: boolean;
}

export type BuilderAnswer = { write: [name: string, bytes: Uint8Array][]; remove: string[]; done: boolean } | { error: string };

/** Main language of the site: its index is there even when nothing is in it, so that the search page can say so. */
const MAIN_LOCALE = "de";
const FILES_PER_ANSWER = 1000;

const indexes = new Map<string, LocaleIndex>();
let waiting: { records: SearchRecord[]; removed: { locale: string; url: string }[] } = { records: [], removed: [] };

function update(): { write: Map<string, Buffer>; remove: string[] } {
	const { records, removed } = waiting;
	waiting = { records: [], removed: [] };
	const write = new Map<string, Buffer>();
	const remove: string[] = [];
	const locales = new Set([...indexes.keys(), ...records.map(({ locale }) => locale), MAIN_LOCALE]);
	for (const locale of [...locales].sort()) {
		const index = indexes.get(locale) ?? new LocaleIndex(locale);
		indexes.set(locale, index);
		const path = (name: string) => `suchindex/${locale}/${name}`;
		const here = <T extends { locale: string }>(items: readonly T[]) => items.filter((item) => item.locale === locale);
		const before = [...index.names()];
		const changes = index.update(
			here(records),
			here(removed).map(({ url }) => url),
		);
		if (index.size === 0 && locale !== MAIN_LOCALE) {
			indexes.delete(locale);
			remove.push(...before.map(path));
			continue;
		}
		for (const [name, bytes] of changes.write) write.set(path(name), bytes);
		for (const name of changes.remove) if (!changes.write.has(name)) remove.push(path(name));
	}
	return { write, remove };
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
