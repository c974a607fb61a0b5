import { type ContentStore, setContent } from "../src/content/store.ts";
import { type EntryKey, keyText } from "./content-mirror.ts";
import { sha256 } from "./live-folder.ts";
import { type IndexFiles, type SearchIndex, SearchIndexLost } from "./search-index.ts";
import { recordOf, type SearchedType, type SearchRecord, searchedTypes } from "./search-records.ts";

interface Watched {
	type: SearchedType;
	documentId: string;
	watcher: number;
	/** what the index has of it */
	url: string | null;
	hash: string | null;
}

const searched = new Set<string>(searchedTypes);

/** Keeps the search index up to date with the content: only records that came out differently go to the index. */
export class SearchDesk {
	readonly #index: SearchIndex;
	readonly #store: ContentStore;
	readonly #watched = new Map<string, Watched>();
	readonly #byWatcher = new Map<number, Watched>();
	#gone: string[] = [];
	/** process of the index that knows what was sent so far; null before anything was */
	#builder: number | null = null;
	#files = new Set<string>();

	constructor(index: SearchIndex, store: ContentStore) {
		this.#index = index;
		this.#store = store;
	}

	/** Says that an entry is on the site, or no longer. */
	note(key: EntryKey, shown: boolean): void {
		if (!searched.has(key.type)) return;
		const text = keyText(key);
		const known = this.#watched.get(text);
		if (shown && !known) {
			const watched = {
				type: key.type as SearchedType,
				documentId: key.documentId,
				watcher: this.#store.graph.watch(),
				url: null,
				hash: null,
			};
			this.#watched.set(text, watched);
			this.#byWatcher.set(watched.watcher, watched);
		} else if (!shown && known) {
			this.#store.graph.drop(known.watcher);
			this.#watched.delete(text);
			this.#byWatcher.delete(known.watcher);
			if (known.url !== null) this.#gone.push(known.url);
		}
	}

	/**
	 * Brings the index up to date and gives the files that differ. The content has to be the one that is set.
	 * An index whose process has ended is made anew, once.
	 */
	async update(): Promise<IndexFiles> {
		/* Everything that looks at the content comes before the first wait: later it may be another one. */
		const lost = this.#builder !== null && this.#index.pid !== this.#builder;
		const answered = this.#send(lost);
		if (answered === null) return { write: new Map(), remove: [] };
		try {
			return await answered;
		} catch (error) {
			if (lost || !(error instanceof SearchIndexLost)) throw error;
			return this.#anew();
		}
	}

	/* Apart from `update`, which would keep all records in memory while it waits; null when there is nothing to send. */
	#send(lost: boolean): Promise<IndexFiles> | null {
		const { records, removed } = this.#changes();
		if (records.length === 0 && removed.length === 0) return null;
		return lost ? this.#anew() : this.#index.update(records, removed).then((files) => this.#note(files));
	}

	#changes(): { records: SearchRecord[]; removed: string[] } {
		const { graph } = this.#store;
		const records: SearchRecord[] = [];
		const removed = new Set(this.#gone);
		for (const id of [...graph.dirty]) {
			const watched = this.#byWatcher.get(id);
			if (!watched) continue;
			const record = graph.trackNow(id, () => recordOf(watched.type, watched.documentId));
			const hash = record && sha256(JSON.stringify(record));
			if (hash === watched.hash) continue;
			if (watched.url !== null && watched.url !== record?.url) removed.add(watched.url);
			watched.url = record?.url ?? null;
			watched.hash = hash;
			if (record) records.push(record);
		}
		this.#gone = [];
		for (const { url } of records) removed.delete(url);
		return { records, removed: [...removed] };
	}

	/* What the index said before goes, unless the new one says it too. */
	async #anew(): Promise<IndexFiles> {
		setContent(this.#store);
		const records = [...this.#watched.values()].flatMap(({ type, documentId }) => recordOf(type, documentId) ?? []);
		const before = this.#files;
		this.#files = new Set();
		const { write } = this.#note(await this.#index.update(records, []));
		return { write, remove: [...before].filter((name) => !write.has(name)) };
	}

	#note(files: IndexFiles): IndexFiles {
		this.#builder = this.#index.pid;
		for (const name of files.write.keys()) this.#files.add(name);
		for (const name of files.remove) this.#files.delete(name);
		return files;
	}
}
