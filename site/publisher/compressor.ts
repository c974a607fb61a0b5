import { once } from "node:events";
import path from "node:path";
import { Worker } from "node:worker_threads";
import type { CompressOrder } from "./compress-worker.ts";
import type { LiveFolder } from "./live-folder.ts";

const TEXT = /\.(html|css|js|mjs|json|xml|txt|svg|webmanifest|ics|csv)$/;
/* Files that were read and copies that were written are given back every few megabytes, not every hundred. */
const WORKER_MEMORY = { maxYoungGenerationSizeMb: 2 };
const LISTS = /^_(redirects|gone)$|^release\.json$/;

/** With more than this waiting, it is better to have all of them soon than each of them as small as can be. */
export const MANY = 5000;
/* Loaded by every page and the same for months. */
const ASSET = /^assets\//;

/** Lays `.br` and `.gz` beside the files that visitors get, after they are live: nobody waits for it. */
export class Compressor {
	readonly #folder: LiveFolder;
	readonly #waiting = new Set<string>();
	/* What came last is on top; a name may stand in it more than once. */
	#stack: string[] = [];
	#worker: Worker | null = null;
	#work: Promise<void> | null = null;
	#stopped = false;
	/** resolves when nobody has a release at hand any more; null while nobody has */
	#break: PromiseWithResolvers<void> | null = null;

	constructor(folder: LiveFolder) {
		this.#folder = folder;
	}

	/** Compresses these files some time soon; newest wishes first, for those are what people look at, and what all pages load before them. */
	add(names: Iterable<string>): void {
		const wanted = [...names].filter((name) => TEXT.test(name) && !LISTS.test(name));
		for (const name of wanted.sort((a, b) => Number(ASSET.test(a)) - Number(ASSET.test(b)))) {
			this.#waiting.add(name);
			this.#stack.push(name);
		}
		if (this.#stopped) return;
		this.#work ??= this.#run().finally(() => {
			this.#work = null;
		});
	}

	/** Compresses whatever lies there without copies. */
	addMissing(): void {
		this.add([...this.#folder.names].filter((name) => !this.#folder.isCompressed(name)));
	}

	/** Does nothing until `resume`, but for the file at hand: an edit on its way to the website needs the processor more. */
	pause(): void {
		this.#break ??= Promise.withResolvers();
	}

	resume(): void {
		this.#break?.resolve();
		this.#break = null;
	}

	/** Resolves when nothing is left to do. */
	async settled(): Promise<void> {
		await this.#work;
	}

	/**
	 * Leaves out what still waits; resolves when the thread has ended. It ends by itself, after the file at hand: Node 24 aborts the
	 * whole process when a thread is ended from outside while it begins to compress.
	 */
	async stop(): Promise<void> {
		this.#stopped = true;
		this.resume();
		this.#stack = [];
		this.#waiting.clear();
		const worker = this.#worker;
		this.#worker = null;
		if (worker) {
			worker.ref();
			const ended = once(worker, "exit");
			worker.postMessage(null);
			await ended;
		}
		await this.#work;
	}

	async #run(): Promise<void> {
		for (let name = this.#stack.pop(); name !== undefined && !this.#stopped; name = this.#stack.pop()) {
			await this.#break?.promise;
			if (!this.#waiting.delete(name)) continue;
			/* A full disk is found and told by the next run. */
			await this.#compress(name).catch(() => undefined);
		}
	}

	async #compress(name: string): Promise<void> {
		const stamp = this.#folder.stampOf(name);
		if (stamp === null) return;
		const target = this.#folder.halfOf(name);
		const care = this.#waiting.size > MANY && !ASSET.test(name) ? "quick" : "careful";
		const made = await this.#ask({ file: path.join(this.#folder.root, name), target, care });
		if (made) this.#folder.addVariants(name, stamp);
	}

	#ask(order: CompressOrder): Promise<boolean> {
		this.#worker ??= new Worker(new URL("./compress-worker.ts", import.meta.url), { resourceLimits: WORKER_MEMORY });
		const worker = this.#worker;
		/* The process may end while there is still something to compress. */
		worker.unref();
		return new Promise((resolve) => {
			const end = () => {
				if (this.#worker === worker) this.#worker = null;
				done(false);
			};
			const done = (made: boolean) => {
				worker.off("message", done);
				worker.off("exit", end);
				worker.off("error", end);
				resolve(made);
			};
			worker.on("message", done);
			worker.on("exit", end);
			worker.on("error", end);
			worker.postMessage(order);
		});
	}
}
