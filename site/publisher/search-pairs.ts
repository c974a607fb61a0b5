import { NO_FILE } from "../src/search/index-format.ts";
import type { EntryLists } from "./search-entry-lists.ts";
import type { FamilyOf, FileFamily } from "./search-files.ts";
import type { NumberWriter } from "./search-postings.ts";

const PAIRS = 1 << 16;
const FEWEST_PAIR_FILES = 16;

/** Which entries have two words one after the other, by a hash of both (`pairHash`): for what is asked in quotation marks. */
export class SearchPairs {
	readonly #pairs: (number[] | undefined)[] = new Array(PAIRS);
	readonly #encodedPairs: string[] = new Array(PAIRS).fill("");
	readonly #dirtyPairs = new Set<number>();
	readonly #lists: EntryLists;
	readonly #writer: NumberWriter;
	readonly #pairFiles: FileFamily;
	readonly #phraseFile: FileFamily;
	#pairFileCount = 0;

	constructor(family: FamilyOf, lists: EntryLists, writer: NumberWriter) {
		this.#lists = lists;
		this.#writer = writer;
		this.#pairFiles = family("paare");
		this.#phraseFile = family("paarliste");
	}

	add(pair: number, nr: number): void {
		const list = this.#pairs[pair];
		if (list) list.push(nr);
		else this.#pairs[pair] = [nr];
		this.#dirtyPairs.add(pair);
	}

	remove(pair: number, nr: number): void {
		const list = this.#pairs[pair] ?? [];
		list.splice(list.indexOf(nr), 1);
		if (list.length === 0) this.#pairs[pair] = undefined;
		this.#dirtyPairs.add(pair);
	}

	/** Says that an entry with this pair has another number in the files. */
	touch(pair: number): void {
		this.#dirtyPairs.add(pair);
	}

	/** Hash of the list of files; undefined before the first one. */
	get listHash(): string | undefined {
		return this.#phraseFile.hashOf("");
	}

	/** Writes what has changed since the last time. @param slots numbers that services may have */
	write(slots: number): void {
		const fileCount = Math.max(FEWEST_PAIR_FILES, slots / 128);
		const size = PAIRS / fileCount;
		const files = new Set<number>();
		if (fileCount === this.#pairFileCount) for (const pair of this.#dirtyPairs) files.add(Math.floor(pair / size));
		else for (let file = 0; file < fileCount; file += 1) files.add(file);
		for (const pair of this.#dirtyPairs) this.#encodedPairs[pair] = this.#encodePair(pair);
		this.#dirtyPairs.clear();
		if (files.size === 0) return;
		this.#pairFileCount = fileCount;
		for (const file of files) {
			const content = this.#pairsOf(file * size, size);
			if (content === "") this.#pairFiles.remove(file);
			else this.#pairFiles.set(file, JSON.stringify(content));
		}
		this.#pairFiles.keepOnly(new Set(Array.from({ length: fileCount }, (_, file) => file)));
		const hashes = Array.from({ length: fileCount }, (_, file) => this.#pairFiles.hashOf(file) ?? NO_FILE);
		this.#phraseFile.set("", JSON.stringify(hashes.join("")));
	}

	#encodePair(pair: number): string {
		const numbers = this.#pairs[pair];
		if (!numbers) return "";
		for (const nr of numbers) this.#lists.put(nr, 0);
		const { services, others } = this.#lists.take(1);
		for (const list of [...services, ...others]) this.#writer.list(list);
		return this.#writer.take();
	}

	#pairsOf(start: number, size: number): string {
		let last = start;
		for (let pair = start; pair < start + size; pair += 1) {
			const encoded = this.#encodedPairs[pair] as string;
			if (encoded === "") continue;
			this.#writer.number(pair - last).text(encoded);
			last = pair;
		}
		return this.#writer.take();
	}
}
