import { PLACES, type Space } from "../src/search/index-format.ts";
import { EntriesByPlace } from "./search-postings.ts";

/* Before them stands the entry's number in the files. */
const MARK_BITS = 2;
const IS_OTHER = 1;
const HAS_GROUP = 2;

/** An entry as words name it: by a number of this process. */
export interface Numbered {
	readonly nr: number;
	readonly id: number;
	readonly space: Space;
	readonly group: string | null;
}

/**
 * Which entries a word stands in, and where, for as long as it is being written. Words are kept by numbers of this process, files
 * name entries by others, services and the rest apart: what is needed for that stands in one block of memory, for it is read for
 * every entry with a word.
 */
export class EntryLists {
	#marks = new Int32Array(1024);
	readonly #services = new EntriesByPlace();
	readonly #others = new EntriesByPlace();

	/** Has to be told anew of an entry when its number, or whether it stands for a group, has changed. */
	note({ nr, id, space, group }: Numbered): void {
		if (nr >= this.#marks.length) {
			const larger = new Int32Array(2 * (nr + 1));
			larger.set(this.#marks);
			this.#marks = larger;
		}
		this.#marks[nr] = (id << MARK_BITS) | (space === "others" ? IS_OTHER : 0) | (group === null ? 0 : HAS_GROUP);
	}

	#of(mark: number): EntriesByPlace {
		return mark & IS_OTHER ? this.#others : this.#services;
	}

	/** @param size one more than the largest number of an entry */
	makeRoom(space: Space, size: number): void {
		(space === "others" ? this.#others : this.#services).makeRoom(size);
	}

	hasGroup(nr: number): boolean {
		return ((this.#marks[nr] as number) & HAS_GROUP) !== 0;
	}

	put(nr: number, place: number): void {
		const mark = this.#marks[nr] as number;
		this.#of(mark).put(mark >> MARK_BITS, place);
	}

	/** -1 where the word does not stand */
	placeOf(nr: number): number {
		const mark = this.#marks[nr] as number;
		return this.#of(mark).placeOf(mark >> MARK_BITS);
	}

	/** Takes everything out. @returns numbers of entries by place, `places` lists each, good until the next call */
	take(places: number = PLACES.length): Record<Space, ArrayLike<number>[]> {
		return { services: this.#services.take(places), others: this.#others.take(places) };
	}
}
