import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { LiveFolder } from "./live-folder.ts";

const TEXT = /\.(html|css|js|mjs|json|xml|txt|svg|webmanifest|ics|csv)$/;
const LISTS = /^_(redirects|gone)$|^release\.json$/;
/* Smaller than one network packet: compressing gains nothing. */
const WORTH_COMPRESSING = 600;

const brotliBytes = promisify(brotliCompress);
const gzipBytes = promisify(gzip);

/** Lays `.br` and `.gz` beside the files that visitors get, after they are live: nobody waits for it. */
export class Compressor {
	readonly #folder: LiveFolder;
	readonly #waiting = new Set<string>();
	/* What came last is on top; a name may stand in it more than once. */
	#stack: string[] = [];
	#work: Promise<void> | null = null;
	#stopped = false;

	constructor(folder: LiveFolder) {
		this.#folder = folder;
	}

	/** Compresses these files some time soon; newest wishes first, for those are what people look at. */
	add(names: Iterable<string>): void {
		for (const name of names) {
			if (!TEXT.test(name) || LISTS.test(name)) continue;
			this.#waiting.add(name);
			this.#stack.push(name);
		}
		this.#work ??= this.#run().finally(() => {
			this.#work = null;
		});
	}

	/** Compresses whatever lies there without copies. */
	addMissing(): void {
		this.add([...this.#folder.names].filter((name) => !this.#folder.isCompressed(name)));
	}

	/** Resolves when nothing is left to do. */
	async settled(): Promise<void> {
		await this.#work;
	}

	stop(): void {
		this.#stopped = true;
		this.#stack = [];
		this.#waiting.clear();
	}

	async #run(): Promise<void> {
		for (let name = this.#stack.pop(); name !== undefined && !this.#stopped; name = this.#stack.pop()) {
			if (!this.#waiting.delete(name)) continue;
			/* A full disk is found and told by the next run; the page is there without copies, too. */
			await this.#compress(name).catch(() => undefined);
		}
	}

	async #compress(name: string): Promise<void> {
		const hash = this.#folder.hashOf(name);
		const bytes = hash === undefined ? null : this.#folder.read(name);
		if (hash === undefined || bytes === null || bytes.length < WORTH_COMPRESSING) return;
		const params = { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
		const [br, gz] = await Promise.all([brotliBytes(bytes, { params }), gzipBytes(bytes, { level: 7 })]);
		if (!this.#stopped) this.#folder.addVariants(name, hash, { ".br": br, ".gz": gz });
	}
}
