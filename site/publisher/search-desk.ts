import { type ContentStore, setContent } from "../src/content/store.ts";
import { type EntryKey, keyText } from "./content-mirror.ts";
import { sha256 } from "./live-folder.ts";
import { type IndexFiles, RECORDS_PER_MESSAGE, type SearchIndex, SearchIndexLost } from "./search-index.ts";
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

function* chain<T>(...parts: Iterable<T>[]): Generator<T> {
	for (const part of parts) yield* part;
}

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

	/* Apart from `update`, which would keep records in memory while it waits; null when there is nothing to send. */
	#send(lost: boolean): Promise<IndexFiles> | null {
		const removed = new Set(this.#gone);
		this.#gone = [];
		const changed = this.#changed([...this.#store.graph.dirty], removed);
		/* Of an edit, all of them. */
		const first: SearchRecord[] = [];
		for (let next = changed.next(); !next.done; next = changed.next()) {
			first.push(next.value);
			if (first.length === RECORDS_PER_MESSAGE) break;
		}
		if (first.length === 0 && removed.size === 0) return null;
		if (lost) {
			for (const _ of changed);
			return this.#anew();
		}
		return this.#index.update(chain(first, changed), removed).then((files) => this.#note(files));
	}

	/**
	 * Records that came out differently, each made when it is asked for: those of a first start while pages are made already.
	 * @param removed is given what goes, and loses what is there again
	 */
	*#changed(dirty: readonly number[], removed: Set<string>): Generator<SearchRecord> {
		const there = new Set<string>();
		for (const id of dirty) {
			const watched = this.#byWatcher.get(id);
			if (!watched) continue;
			setContent(this.#store);
			const record = this.#store.graph.trackNow(id, () => recordOf(watched.type, watched.documentId));
			const hash = record && sha256(JSON.stringify(record));
			if (hash === watched.hash) continue;
			if (watched.url !== null && watched.url !== record?.url && !there.has(watched.url)) removed.add(watched.url);
			watched.url = record?.url ?? null;
			watched.hash = hash;
			if (!record) continue;
			there.add(record.url);
			removed.delete(record.url);
			yield record;
		}
	}

	/* What the index said before goes, unless the new one says it too. */
	async #anew(): Promise<IndexFiles> {
		const before = this.#files;
		this.#files = new Set();
		const { write } = this.#note(await this.#index.update(this.#all(), []));
		return { write, remove: [...before].filter((name) => !write.has(name)) };
	}

	*#all(): Generator<SearchRecord> {
		for (const { type, documentId } of this.#watched.values()) {
			setContent(this.#store);
			const record = recordOf(type, documentId);
			if (record) yield record;
		}
	}

	#note(files: IndexFiles): IndexFiles {
		this.#builder = this.#index.pid;
		for (const name of files.write.keys()) this.#files.add(name);
		for (const name of files.remove) this.#files.delete(name);
		return files;
	}
}
