import { readFileSync, writeFileSync } from "node:fs";
import { setPriority } from "node:os";
import { parentPort } from "node:worker_threads";
import { gzipSync } from "node:zlib";
import { type BROTLI_QUALITY, brotli } from "./compression.ts";

/**
 * Compresses files in a thread of its own: what compressing takes in memory and time is no business of the thread that
 * publishes. Answers with the lengths of what it wrote beside the file, or null when there is nothing to gain.
 */

export interface CompressOrder {
	/** the file */
	file: string;
	/** where the copies go, without `.br` and `.gz` */
	target: string;
	care: keyof typeof BROTLI_QUALITY;
}

/* Of this thread alone (Linux): who waits for an answer or a page goes first. Not the lowest, at which a busy machine would never get to it. */
const LOW = 5;
try {
	if (parentPort && process.platform === "linux") setPriority(LOW);
} catch {
	/* Not allowed here: then it takes its turn like everybody. */
}

/* Smaller than one network packet: compressing gains nothing. */
const WORTH_COMPRESSING = 600;

parentPort?.on("message", (order: CompressOrder | null) => {
	if (order === null) {
		parentPort?.close();
		return;
	}
	const { file, target, care } = order;
	let done = false;
	try {
		const bytes = readFileSync(file);
		if (bytes.length >= WORTH_COMPRESSING) {
			writeFileSync(`${target}.br`, brotli(bytes, care));
			writeFileSync(`${target}.gz`, gzipSync(bytes, { level: 7 }));
			done = true;
		}
	} catch {
		/* Gone already, or no space: the page is there without copies, too. */
	}
	parentPort?.postMessage(done);
});
