import { createHash } from "node:crypto";
import { fileName, HASH_LENGTH, type RangeFiles } from "../src/search/index-format.ts";

/** What differs from before: files to write, files that are no longer named. */
export interface FileChanges {
	write: Map<string, Buffer>;
	remove: Set<string>;
}

const BASE32 = "abcdefghijklmnopqrstuvwxyz234567";

function shortHash(content: Buffer): string {
	const digest = createHash("sha256").update(content).digest();
	let text = "";
	for (let i = 0; i < HASH_LENGTH; i += 1) text += BASE32[(digest[i] as number) & 31];
	return text;
}

/** The files of one kind, by key. Remembers which there are, and notes what changes. */
export class FileFamily {
	readonly #family: string;
	readonly #changes: () => FileChanges;
	#files = new Map<string | number, { name: string; hash: string }>();

	constructor(family: string, changes: () => FileChanges) {
		this.#family = family;
		this.#changes = changes;
	}

	hashOf(key: string | number): string | undefined {
		return this.#files.get(key)?.hash;
	}

	set(key: string | number, content: string): string {
		const bytes = Buffer.from(content);
		const hash = shortHash(bytes);
		const before = this.#files.get(key);
		if (before?.hash === hash) return hash;
		this.remove(key);
		const name = fileName(this.#family, key, hash);
		this.#files.set(key, { name, hash });
		this.#changes().write.set(name, bytes);
		return hash;
	}

	remove(key: string | number): void {
		const before = this.#files.get(key);
		if (!before) return;
		this.#files.delete(key);
		this.#changes().remove.add(before.name);
	}

	keepOnly(keys: ReadonlySet<string | number>): void {
		for (const key of [...this.#files.keys()]) if (!keys.has(key)) this.remove(key);
	}
}

/** Files of a kind, by its name. */
export type FamilyOf = (name: string) => FileFamily;

export const NO_RANGES: RangeFiles = { from: [], hashes: "" };

/** Into no file goes more text before its keys are shared out over several. */
export const MOST_CHARACTERS = 9_000;

interface Cut {
	from: string;
	start: number;
}

/*
 * Where files begin. A group of keys with the same beginning that is too large for one file is parted by the next letter;
 * neighbouring parts share a file as long as they fit. So a change moves few borders: those among its own neighbours.
 */
function cutsFor(keys: readonly string[], weights: Float64Array, most: number): Cut[] {
	const cuts: Cut[] = [{ from: "", start: 0 }];
	const weightOf = (start: number, end: number) => (weights[end] as number) - (weights[start] as number);
	const part = (start: number, end: number, depth: number): void => {
		let open = 0;
		let first = true;
		for (let at = start; at < end; ) {
			/* A key that ends here is on its own: keys differ, and it has no next letter. */
			const letter = (keys[at] as string).charCodeAt(depth);
			let next = at + 1;
			while (next < end && (keys[next] as string).charCodeAt(depth) === letter) next += 1;
			const weight = weightOf(at, next);
			if (!first && open + weight > most) {
				cuts.push({ from: (keys[at] as string).slice(0, depth + 1), start: at });
				open = 0;
			}
			first = false;
			open += weight;
			if (weight > most && next - at > 1) part(at, next, depth + 1);
			at = next;
		}
	};
	if (keys.length > 0) part(0, keys.length, 0);
	return cuts;
}

/** What a file held before. */
interface Range {
	first: string;
	last: string;
	count: number;
}

export interface Keyed {
	readonly key: string;
}

/** Files that share a sorted list of keys among them (`RangeFiles`). */
export class RangeFamily<T extends Keyed> {
	readonly #files: FileFamily;
	readonly #weightOf: (item: T) => number;
	readonly #contentOf: (items: readonly T[]) => string;
	#ranges = new Map<string, Range>();

	constructor(files: FileFamily, weightOf: (item: T) => number, contentOf: (items: readonly T[]) => string) {
		this.#files = files;
		this.#weightOf = weightOf;
		this.#contentOf = contentOf;
	}

	/**
	 * @param items sorted by key, each key once
	 * @param changed keys that are new, gone, or whose content is another
	 * @param most characters of one file
	 */
	update(items: readonly T[], changed: ReadonlySet<string>, most: number): RangeFiles {
		const weights = new Float64Array(items.length + 1);
		let weight = 0;
		for (let index = 0; index < items.length; index += 1) {
			weight += this.#weightOf(items[index] as T);
			weights[index + 1] = weight;
		}
		const cuts = cutsFor(
			items.map(({ key }) => key),
			weights,
			most,
		);
		const touched = new Set<string>();
		for (const key of changed) touched.add(cutOf(cuts, key).from);
		const ranges = new Map<string, Range>();
		const files: RangeFiles = { from: [], hashes: "" };
		cuts.forEach(({ from, start }, index) => {
			const end = cuts[index + 1]?.start ?? items.length;
			const range = { first: items[start]?.key ?? "", last: items[end - 1]?.key ?? "", count: end - start };
			const before = this.#ranges.get(from);
			const same = before?.first === range.first && before.last === range.last && before.count === range.count && !touched.has(from);
			const hash = (same ? this.#files.hashOf(from) : undefined) ?? this.#files.set(from, this.#contentOf(items.slice(start, end)));
			ranges.set(from, range);
			files.from.push(from);
			files.hashes += hash;
		});
		this.#files.keepOnly(new Set(ranges.keys()));
		this.#ranges = ranges;
		return files;
	}
}

function cutOf(cuts: readonly Cut[], key: string): Cut {
	let low = 0;
	let high = cuts.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((cuts[middle] as Cut).from <= key) low = middle + 1;
		else high = middle;
	}
	return cuts[low - 1] as Cut;
}
