import { close, createIndex, type IndexFile } from "pagefind";
import { sha256 } from "./live-folder.ts";
import type { SearchRecord } from "./search-records.ts";

/* Ready-made search forms, which this site does not use. */
const UNUSED = /^(pagefind-(ui|modular-ui|component-ui|highlight))|\.unknown\./;

function failOn(errors: string[]): void {
	if (errors.length > 0) throw new Error(`Der Suchindex lässt sich nicht erstellen: ${errors.join("; ")}`);
}

async function build(records: readonly SearchRecord[]): Promise<IndexFile[]> {
	const { errors, index } = await createIndex({ forceLanguage: "de" });
	failOn(errors);
	if (!index) throw new Error("Der Suchindex lässt sich nicht anlegen.");
	try {
		for (const record of records) failOn((await index.addCustomRecord({ ...record, language: "de" })).errors);
		const made = await index.getFiles();
		failOn(made.errors);
		return made.files;
	} finally {
		await index.deleteIndex();
	}
}

export interface IndexFiles {
	/** by path in the release */
	write: Map<string, Buffer>;
	remove: string[];
}

/** Pagefind's index of the site. */
export class SearchIndex {
	#records = new Map<string, SearchRecord>();
	#files = new Map<string, string>();

	/** Applies what changed and gives the files that differ from before. */
	async update(records: readonly SearchRecord[], removed: readonly string[]): Promise<IndexFiles> {
		for (const url of removed) this.#records.delete(url);
		for (const record of records) this.#records.set(record.url, record);
		const all = [...this.#records.values()].sort((a, b) => (a.url < b.url ? -1 : 1));
		const write = new Map<string, Buffer>();
		const now = new Map<string, string>();
		for (const { path, content } of await build(all)) {
			if (UNUSED.test(path)) continue;
			const bytes = Buffer.from(content);
			const name = `pagefind/${path}`;
			now.set(name, sha256(bytes));
			if (this.#files.get(name) !== now.get(name)) write.set(name, bytes);
		}
		const remove = [...this.#files.keys()].filter((name) => !now.has(name));
		this.#files = now;
		return { write, remove };
	}

	/** Ends Pagefind's own process. */
	async close(): Promise<void> {
		await close();
	}
}
