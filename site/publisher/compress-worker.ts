import { readFileSync, writeFileSync } from "node:fs";
import { parentPort } from "node:worker_threads";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/**
 * Compresses files in a thread of its own: what compressing takes in memory and time is no business of the thread that
 * publishes. Answers with the lengths of what it wrote beside the file, or null when there is nothing to gain.
 */

export interface CompressOrder {
	/** the file */
	file: string;
	/** where the copies go, without `.br` and `.gz` */
	target: string;
}

/* Smaller than one network packet: compressing gains nothing. */
const WORTH_COMPRESSING = 600;

parentPort?.on("message", ({ file, target }: CompressOrder) => {
	let done = false;
	try {
		const bytes = readFileSync(file);
		if (bytes.length >= WORTH_COMPRESSING) {
			const params = { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
			writeFileSync(`${target}.br`, brotliCompressSync(bytes, { params }));
			writeFileSync(`${target}.gz`, gzipSync(bytes, { level: 7 }));
			done = true;
		}
	} catch {
		/* Gone already, or no space: the page is there without copies, too. */
	}
	parentPort?.postMessage(done);
});
