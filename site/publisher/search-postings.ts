import { DIGITS, FIRST_LETTER, GROUPS, PART_GROUPS, type Postings } from "../src/search/index-format.ts";

const BITS = 5;
const MORE = 1 << BITS;
/* Thirty-two bits at five a character. */
const LONGEST_NUMBER = 7;
const DIGIT_CODES = Uint8Array.from(DIGITS, (digit) => digit.charCodeAt(0));

/**
 * Writes what `NumberReader` reads. Everything goes into one block of memory first: text to which number after number is added is a
 * tree with a leaf for each of them, and a frequent word has ten thousand.
 */
export class NumberWriter {
	#bytes = Buffer.alloc(1 << 16);
	#length = 0;

	#makeRoom(length: number): void {
		if (this.#length + length <= this.#bytes.length) return;
		const larger = Buffer.alloc(2 * (this.#length + length));
		this.#bytes.copy(larger, 0, 0, this.#length);
		this.#bytes = larger;
	}

	/** A whole number from 0: five bits a character, the sixth says that there are more. */
	number(value: number): this {
		this.#makeRoom(LONGEST_NUMBER);
		const bytes = this.#bytes;
		let at = this.#length;
		let left = value;
		for (; left >= MORE; left >>>= BITS) {
			bytes[at] = DIGIT_CODES[(left & (MORE - 1)) | MORE] as number;
			at += 1;
		}
		bytes[at] = DIGIT_CODES[left] as number;
		this.#length = at + 1;
		return this;
	}

	/** Rising numbers: how many, then the gaps between them. */
	list(rising: ArrayLike<number>): this {
		this.number(rising.length);
		let last = -1;
		for (let at = 0; at < rising.length; at += 1) {
			const value = rising[at] as number;
			this.number(value - last - 1);
			last = value;
		}
		return this;
	}

	/** Signs of ASCII, as they are. */
	text(ascii: string): this {
		this.#makeRoom(ascii.length);
		this.#length += this.#bytes.write(ascii, this.#length, "latin1");
		return this;
	}

	/** What was written since the last time. */
	take(): string {
		const text = this.#bytes.toString("latin1", 0, this.#length);
		this.#length = 0;
		return text;
	}
}

/** Writes what `decodePostings` reads. */
export function writePostings(writer: NumberWriter, { services, others, groups, partGroups }: Postings<ArrayLike<number>>): void {
	for (const [first, lists] of [
		[FIRST_LETTER.services, services],
		[FIRST_LETTER.others, others],
	] as const) {
		lists.forEach((list, place) => {
			if (list.length > 0) writer.text(String.fromCharCode(first + place)).list(list);
		});
	}
	if (groups.length > 0) writer.text(GROUPS + groups.join());
	if (partGroups.length > 0) writer.text(PART_GROUPS + partGroups.join());
}

/* From one number in so many on, looking through all of them is quicker than sorting those that are there. */
const DENSE = 32;

/** The entries that have something, by number: put in in any order, given back in rising order by where they have it. */
export class EntriesByPlace {
	/** by number: the place and one; 0 where there is nothing */
	#best = new Uint8Array(0);
	#numbers = new Int32Array(0);
	#ordered = new Int32Array(0);
	#count = 0;

	/** Makes room for numbers below `end`; nothing may be in it. */
	makeRoom(end: number): void {
		if (this.#best.length >= end) return;
		this.#best = new Uint8Array(2 * end);
		this.#numbers = new Int32Array(2 * end);
		this.#ordered = new Int32Array(2 * end);
	}

	/** Place of an entry; -1 when it is not there. */
	placeOf(number: number): number {
		return (this.#best[number] as number) - 1;
	}

	put(number: number, place: number): void {
		if (this.#best[number] === 0) {
			this.#numbers[this.#count] = number;
			this.#count += 1;
		}
		this.#best[number] = place + 1;
	}

	#sort(): void {
		if (this.#count * DENSE < this.#best.length) {
			this.#numbers.subarray(0, this.#count).sort();
			return;
		}
		let at = 0;
		for (let number = 0; at < this.#count; number += 1) {
			if (this.#best[number] === 0) continue;
			this.#numbers[at] = number;
			at += 1;
		}
	}

	/** Takes everything out. @returns numbers by place, `places` lists, good until the next call */
	take(places: number): ArrayLike<number>[] {
		this.#sort();
		const ends = new Array<number>(places).fill(0);
		for (let at = 0; at < this.#count; at += 1) (ends[this.placeOf(this.#numbers[at] as number)] as number) += 1;
		let end = 0;
		const starts = ends.map((count) => {
			end += count;
			return end - count;
		});
		const next = [...starts];
		for (let at = 0; at < this.#count; at += 1) {
			const number = this.#numbers[at] as number;
			const place = this.placeOf(number);
			this.#ordered[next[place] as number] = number;
			(next[place] as number) += 1;
			this.#best[number] = 0;
		}
		this.#count = 0;
		return starts.map((start, place) => this.#ordered.subarray(start, next[place]));
	}
}
