/** Names a list of `IntLists`: a whole number below 2³¹. A list may have another name once something was added to it. */
export type ListId = number;

export const EMPTY_LIST: ListId = 0;

const BITS = 16;
/* Numbers for which memory is asked at once. */
const CHUNK = 1 << BITS;
const WITHIN = CHUNK - 1;
/* A list that is longer has a chunk of its own. */
const SHARED_UP_TO = CHUNK >> 3;
const NO_NUMBERS = new Uint32Array(0);

/* 2, 3, 4, 6, 8, 12, 16 …: so few sizes that a place that was given up is soon taken by another list. */
function roomFor(count: number): number {
	const power = 1 << (32 - Math.clz32(Math.max(count, 2) - 1));
	const between = (power >> 2) * 3;
	return count <= between ? between : power;
}

/**
 * Very many lists of whole numbers from 0 to 2³² − 1 in little memory: four bytes for each number and each list, and
 * nothing that the garbage collector has to look at.
 */
export class IntLists {
	/* A list's name is chunk × CHUNK + place. There stands how long it is, then what is in it. */
	readonly #chunks: Uint32Array[] = [new Uint32Array(CHUNK)];
	/** the chunk in which there may be room, and from where on; no list is called 0 */
	#chunk = 0;
	#end = 1;
	/** by room: a place that was given up; the next one stands in it */
	readonly #free = new Map<number, number>();
	readonly #freeChunks: number[] = [];

	/** What is in a list. To be read at once: it may be overwritten when any list changes. */
	read(list: ListId): Uint32Array {
		if (list === EMPTY_LIST) return NO_NUMBERS;
		const chunk = this.#chunkOf(list);
		const begin = (list & WITHIN) + 1;
		return chunk.subarray(begin, begin + (chunk[begin - 1] as number));
	}

	make(numbers: Uint32Array): ListId {
		if (numbers.length === 0) return EMPTY_LIST;
		const list = this.#take(roomFor(numbers.length + 1));
		const chunk = this.#chunkOf(list);
		chunk[list & WITHIN] = numbers.length;
		chunk.set(numbers, (list & WITHIN) + 1);
		return list;
	}

	/** Adds a number at the end. */
	push(list: ListId, number: number): ListId {
		const chunk = this.#chunkOf(list);
		const at = list & WITHIN;
		const length = list === EMPTY_LIST ? 0 : (chunk[at] as number);
		const [room, needed] = [roomFor(length + 1), roomFor(length + 2)];
		if (length > 0 && room === needed) {
			chunk[at + length + 1] = number;
			chunk[at] = length + 1;
			return list;
		}
		const moved = this.#take(needed);
		const target = this.#chunkOf(moved);
		const to = moved & WITHIN;
		target[to] = length + 1;
		target.set(chunk.subarray(at + 1, at + 1 + length), to + 1);
		target[to + length + 1] = number;
		if (length > 0) this.#giveUp(list, room);
		return moved;
	}

	/** Sets the number at this place of a list; the first one is at 0. */
	set(list: ListId, place: number, number: number): void {
		this.#chunkOf(list)[(list & WITHIN) + 1 + place] = number;
	}

	remove(list: ListId): void {
		if (list !== EMPTY_LIST) this.#giveUp(list, roomFor((this.#chunkOf(list)[list & WITHIN] as number) + 1));
	}

	#chunkOf(list: ListId): Uint32Array {
		return this.#chunks[list >>> BITS] as Uint32Array;
	}

	#take(room: number): ListId {
		if (room > SHARED_UP_TO) return this.#newChunk(room) << BITS;
		const free = this.#free.get(room);
		if (free !== undefined) {
			const next = this.#chunkOf(free)[free & WITHIN] as number;
			if (next === EMPTY_LIST) this.#free.delete(room);
			else this.#free.set(room, next);
			return free;
		}
		if (this.#end + room > CHUNK) {
			this.#chunk = this.#newChunk(CHUNK);
			this.#end = 0;
		}
		this.#end += room;
		return (this.#chunk << BITS) + this.#end - room;
	}

	#newChunk(room: number): number {
		const number = this.#freeChunks.pop() ?? this.#chunks.length;
		this.#chunks[number] = new Uint32Array(room);
		return number;
	}

	#giveUp(list: ListId, room: number): void {
		if (room > SHARED_UP_TO) {
			this.#chunks[list >>> BITS] = NO_NUMBERS;
			this.#freeChunks.push(list >>> BITS);
			return;
		}
		this.#chunkOf(list)[list & WITHIN] = this.#free.get(room) ?? EMPTY_LIST;
		this.#free.set(room, list);
	}
}
