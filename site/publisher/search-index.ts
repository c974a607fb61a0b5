import { readFileSync } from "node:fs";
import { close, createIndex, type IndexFile } from "pagefind";
import { type ReleaseFiles, sha256 } from "./release-writer.ts";
import type { SearchRecord } from "./search-records.ts";

/* Ready-made search forms, which this site does not use. */
const UNUSED = /^(pagefind-(ui|modular-ui|component-ui|highlight))|\.unknown\./;

function pagefindVersion(): string {
	const manifest = new URL("../package.json", import.meta.resolve("pagefind"));
	return String((JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version);
}

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

/** An index that lies in an earlier release. */
export interface EarlierIndex {
	key: string;
	files: ReleaseFiles;
}

/** Pagefind's index of the site, made anew only when something in it has changed. */
export class SearchIndex {
	#made: EarlierIndex | null = null;

	/** The same key, the same index. Two runs of Pagefind order some things differently, so its bytes do not tell. */
	keyOf(records: readonly SearchRecord[]): string {
		return sha256(pagefindVersion() + JSON.stringify(records));
	}

	/** The files of the index, to lie in `pagefind/`. */
	async files(records: readonly SearchRecord[], earlier: EarlierIndex | null = null): Promise<ReleaseFiles> {
		const key = this.keyOf(records);
		for (const known of [this.#made, earlier]) if (known?.key === key && known.files.size > 0) return known.files;
		const files: ReleaseFiles = new Map();
		for (const { path, content } of await build(records)) {
			if (UNUSED.test(path)) continue;
			const bytes = Buffer.from(content);
			files.set(`pagefind/${path}`, { bytes, sha256: sha256(bytes) });
		}
		this.#made = { key, files };
		return files;
	}

	/** Ends Pagefind's own process. */
	async close(): Promise<void> {
		await close();
	}
}
