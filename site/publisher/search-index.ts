import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { BuilderAnswer, BuilderRequest } from "./search-builder.ts";
import type { SearchRecord } from "./search-records.ts";

/** What an update changes among the files of the index. */
export interface IndexFiles {
	/** path in the release → bytes */
	write: Map<string, Buffer>;
	/** paths in the release */
	remove: string[];
}

/** The builder has ended, and what it knew with it: the next `update` must give all records again. */
export class SearchIndexLost extends Error {
	override name = "SearchIndexLost";
}

const BUILDER = fileURLToPath(new URL("./search-builder.ts", import.meta.url));
const MEMORY_MB = 2000;
/* Larger messages would hold up both processes while they are packed. */
export const RECORDS_PER_MESSAGE = 500;
const PATIENCE = 5000;

interface Pending {
	files: IndexFiles;
	resolve(files: IndexFiles): void;
	reject(error: Error): void;
}

/**
 * The search index of the site, one for all languages, kept up to date in a process of its own. The files are a function of the
 * records that are in it; `index.json` names the others, whose names change with their content.
 */
export class SearchIndex {
	#builder: ChildProcess | null = null;
	#pending: Pending | null = null;

	/**
	 * Takes new, changed and removed records in. The first call after a start, or after `SearchIndexLost`, gives all records.
	 * @param records taken in portions, the next one when the one before has gone: all of them at once are a hundred megabytes
	 * @param removed addresses of records, looked at once all records were taken; those that are not in the index are no mistake
	 * @returns the files that differ from before
	 * @throws SearchIndexLost when the builder has ended while at work
	 */
	update(records: Iterable<SearchRecord>, removed: Iterable<string>): Promise<IndexFiles> {
		/* Not an asynchronous function: that would keep all records in memory until the answer comes. */
		if (this.#pending) return Promise.reject(new Error("SearchIndex.update() is called while an update is under way."));
		const builder = this.#builder ?? this.#start();
		const answered = new Promise<IndexFiles>((resolve, reject) => {
			this.#pending = { files: { write: new Map(), remove: [] }, resolve, reject };
		});
		this.#send(builder, records, removed).catch((error: Error) => {
			this.#lose(builder, error.message);
			builder.kill("SIGKILL");
		});
		return answered;
	}

	async #send(builder: ChildProcess, records: Iterable<SearchRecord>, removed: Iterable<string>): Promise<void> {
		const send = (request: BuilderRequest) =>
			new Promise<void>((resolve, reject) => {
				builder.send(request, (error) => (error ? reject(error) : resolve()));
			});
		let portion: SearchRecord[] = [];
		for (const record of records) {
			portion.push(record);
			if (portion.length < RECORDS_PER_MESSAGE) continue;
			await send({ records: portion, removed: [], done: false });
			portion = [];
		}
		await send({ records: portion, removed: [...removed], done: true });
	}

	/** Ends the builder's process. */
	async close(): Promise<void> {
		const builder = this.#builder;
		if (!builder) return;
		this.#lose(builder, "closed");
		if (builder.exitCode !== null || builder.signalCode !== null) return;
		const ended = new Promise((resolve) => builder.once("exit", resolve));
		if (builder.connected) builder.disconnect();
		const force = setTimeout(() => builder.kill("SIGKILL"), PATIENCE);
		await ended;
		clearTimeout(force);
	}

	/** Number of the builder's process, for measuring; null while there is none. */
	get pid(): number | null {
		return this.#builder?.pid ?? null;
	}

	#start(): ChildProcess {
		const builder = fork(BUILDER, { serialization: "advanced", execArgv: [`--max-old-space-size=${MEMORY_MB}`] });
		this.#builder = builder;
		builder.on("message", (message: BuilderAnswer) => this.#receive(builder, message));
		builder.once("error", (error) => this.#lose(builder, error.message));
		builder.once("exit", (code, signal) => this.#lose(builder, `ended with ${signal ?? code}`));
		return builder;
	}

	#receive(builder: ChildProcess, message: BuilderAnswer): void {
		const pending = this.#pending;
		if (!pending || builder !== this.#builder) return;
		if ("error" in message) {
			/* It may have stopped half-way: nothing that it holds is to be trusted. */
			this.#lose(builder, message.error);
			builder.kill("SIGKILL");
			return;
		}
		for (const [name, bytes] of message.write) {
			pending.files.write.set(name, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
		}
		pending.files.remove.push(...message.remove);
		if (!message.done) return;
		this.#pending = null;
		pending.resolve(pending.files);
	}

	#lose(builder: ChildProcess, reason: string): void {
		if (builder !== this.#builder) return;
		this.#builder = null;
		const pending = this.#pending;
		this.#pending = null;
		pending?.reject(new SearchIndexLost(`Der Suchindex ist verloren gegangen und wird neu aufgebaut (${reason}).`));
	}
}
