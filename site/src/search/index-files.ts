import type { IndexEntry } from "./index-format.ts";
import { IndexReader } from "./index-reader.ts";
import { isLater, LATER } from "./later-code.ts";

/** Loads the index of a language, file by file as answers need them. */

/** A file that the index names is not there: the index has been replaced by a newer one. */
class GoneFile extends Error {
	override name = "GoneFile";
}

/** Something else is asked by now. */
class Unwanted extends Error {
	override name = "Unwanted";
}

const STALE_AFTER_MS = 30_000;
/* One answer leads to the next file only a few times: word, parts of the word, filters, cards. */
const MOST_ROUNDS = 12;

export class IndexFiles {
	readonly #base: string;
	readonly #fetch: typeof fetch;
	readonly #contents = new Map<string, object>();
	readonly #loading = new Map<string, Promise<void>>();
	#reader: Promise<IndexReader> | undefined;
	#current: IndexReader | undefined;
	#loadedAt = 0;

	/** @param base address of the index's folder, with a slash at the end */
	constructor(base: string, fetchFile: typeof fetch = (...request) => fetch(...request)) {
		this.#base = base;
		this.#fetch = fetchFile;
	}

	/* In the background: the state at hand is good enough until then, and stays if there is no network. */
	#lookForNewer(): void {
		if (!this.#current || Date.now() - this.#loadedAt < STALE_AFTER_MS) return;
		this.#loadedAt = Date.now();
		this.#loadEntry().catch(() => undefined);
	}

	#loadEntry(): Promise<IndexReader> {
		this.#reader ??= this.#request("index.json", { cache: "no-cache" })
			.then((content) => {
				if ((content as IndexEntry).version !== 5) throw new Error("This script does not know the index's version.");
				this.#loadedAt = Date.now();
				this.#current = new IndexReader(content as IndexEntry, (name) => this.#contents.get(name));
				return this.#current;
			})
			.finally(() => {
				this.#reader = undefined;
			});
		return this.#reader;
	}

	async #request(name: string, options: RequestInit): Promise<object> {
		const response = await this.#fetch(this.#base + name, options);
		if (response.status === 404 || response.status === 410) throw new GoneFile(`${name} is not there.`);
		if (!response.ok) throw new Error(`${name}: ${response.status}`);
		const content: unknown = await response.json();
		if (typeof content === "string") return { text: content };
		if (typeof content !== "object" || content === null) throw new Error(`${name} is no file of the index.`);
		return content;
	}

	#load(name: string): Promise<void> {
		const loading =
			this.#loading.get(name) ??
			(isLater(name) ? LATER[name]() : this.#request(name, {}))
				.then((content: object) => void this.#contents.set(name, content))
				.finally(() => this.#loading.delete(name));
		this.#loading.set(name, loading);
		return loading;
	}

	/** The answer, if everything that it needs is here already. */
	now<T>(work: (reader: IndexReader) => T): T | undefined {
		this.#lookForNewer();
		const reader = this.#current;
		if (!reader) return undefined;
		reader.missing.clear();
		const answer = work(reader);
		return reader.missing.size === 0 ? answer : undefined;
	}

	/**
	 * Loads what an answer needs, and gives it. Where a file has gone because the index was replaced, everything is asked once
	 * more of the new one.
	 * @param given a state of the index that alone can answer
	 */
	async answer<T>(work: (reader: IndexReader) => T, given?: IndexReader): Promise<T> {
		this.#lookForNewer();
		try {
			return await this.#answerFrom(given ?? this.#current ?? (await this.#loadEntry()), work);
		} catch (error) {
			if (!(error instanceof GoneFile)) throw error;
			if (!given || given === this.#current) this.#current = undefined;
			if (given) throw error;
			return this.#answerFrom(await this.#loadEntry(), work);
		}
	}

	/** The same for as long as somebody wants to know; undefined once nobody does. */
	async answerWhile<T>(isWanted: () => boolean, work: (reader: IndexReader) => T, given?: IndexReader): Promise<T | undefined> {
		try {
			return await this.answer((reader) => {
				if (!isWanted()) throw new Unwanted();
				return work(reader);
			}, given);
		} catch (error) {
			if (error instanceof Unwanted || !isWanted()) return undefined;
			throw error;
		}
	}

	async #answerFrom<T>(reader: IndexReader, work: (reader: IndexReader) => T): Promise<T> {
		for (let round = 0; round < MOST_ROUNDS; round += 1) {
			reader.missing.clear();
			const answer = work(reader);
			if (reader.missing.size === 0) return answer;
			await Promise.all([...reader.missing].map((name) => this.#load(name)));
		}
		throw new Error("The search asks for ever more files.");
	}
}
