import { createHash } from "node:crypto";
import { copyFile, link, mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { MANIFEST, type Manifest, type ReleaseInfo, type Releases } from "./releases.ts";

/** A file of the release to be: bytes in memory, or a file that lies somewhere already. */
export type ReleaseFile = { sha256: string } & ({ bytes: Buffer } | { source: string });

export type ReleaseFiles = Map<string, ReleaseFile>;

export const sha256 = (bytes: Buffer | string) => createHash("sha256").update(bytes).digest("hex");

const TEXT = /\.(html|css|js|mjs|json|xml|txt|svg|webmanifest|ics|csv)$/;
/* Smaller than one network packet: compressing gains nothing. */
const WORTH_COMPRESSING = 600;
const PARALLEL = 32;

const brotliBytes = promisify(brotliCompress);
const gzipBytes = promisify(gzip);

/**
 * Hash over everything that a visitor can get. Two releases with the same digest are the same site.
 * @param searchKey stands for the files of the search index, which are not the same twice
 */
export function digestOf(files: ReleaseFiles, searchKey: string): string {
	const lines = [...files].filter(([name]) => !name.startsWith("pagefind/")).map(([name, { sha256: hash }]) => `${name} ${hash}`);
	return sha256([searchKey, ...lines.sort()].join("\n"));
}

async function inParallel<T>(items: Iterable<T>, work: (item: T) => Promise<void>): Promise<void> {
	const queue = [...items];
	let next = 0;
	const worker = async () => {
		for (let item = queue[next]; next < queue.length; item = queue[next]) {
			next += 1;
			await work(item as T);
		}
	};
	await Promise.all(Array.from({ length: PARALLEL }, worker));
}

/* Hard links save space and time; across file systems only a copy is possible. */
async function linkOrCopy(from: string, to: string): Promise<void> {
	try {
		await link(from, to);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code !== "EXDEV" && code !== "EPERM" && code !== "EMLINK") throw error;
		await copyFile(from, to);
	}
}

async function writeCompressed(target: string, bytes: Buffer): Promise<void> {
	const params = { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
	const [br, gz] = await Promise.all([brotliBytes(bytes, { params }), gzipBytes(bytes, { level: 7 })]);
	await Promise.all([writeFile(`${target}.br`, br), writeFile(`${target}.gz`, gz)]);
}

export interface NewRelease {
	info: ReleaseInfo;
	files: ReleaseFiles;
	manifest: Omit<Manifest, "files" | "compressed" | "release" | "publishedAt" | "contentSeq">;
}

/**
 * Writes a complete release next to the others. Only what differs from the release before is written, the rest is
 * linked. Nobody sees it before it is complete: a run that stops half-way leaves only a folder to clear away.
 */
export async function writeRelease(releases: Releases, { info, files, manifest }: NewRelease, before: Manifest | null): Promise<void> {
	const dir = releases.unfinishedPath(info.release);
	try {
		await mkdir(dir, { recursive: true });
		for (const folder of new Set([...files.keys()].map((name) => path.dirname(name)))) {
			if (folder !== ".") await mkdir(path.join(dir, folder), { recursive: true });
		}
		const earlier = before ? releases.pathOf(before.release) : null;
		const earlierCompressed = new Set(before?.compressed);
		const compressed: string[] = [];
		await inParallel(files, async ([name, file]) => {
			const target = path.join(dir, name);
			if (earlier && before?.files[name] === file.sha256) {
				const variants = earlierCompressed.has(name) ? ["", ".br", ".gz"] : [""];
				for (const variant of variants) await linkOrCopy(path.join(earlier, name + variant), target + variant);
				if (variants.length > 1) compressed.push(name);
				return;
			}
			if ("source" in file) return linkOrCopy(file.source, target);
			await writeFile(target, file.bytes);
			if (!TEXT.test(name) || file.bytes.length < WORTH_COMPRESSING) return;
			await writeCompressed(target, file.bytes);
			compressed.push(name);
		});
		await writeFile(path.join(dir, "release.json"), `${JSON.stringify(info)}\n`);
		const whole: Manifest = {
			...manifest,
			release: info.release,
			publishedAt: info.publishedAt,
			contentSeq: info.contentSeq,
			files: Object.fromEntries([...files].map(([name, { sha256: hash }]) => [name, hash])),
			compressed: compressed.sort(),
		};
		await writeFile(path.join(dir, MANIFEST), JSON.stringify(whole));
		await releases.complete(info.release);
	} catch (error) {
		await rm(dir, { recursive: true, force: true }).catch(() => undefined);
		throw error;
	}
}
