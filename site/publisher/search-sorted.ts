/** A sorted array that is kept sorted through small and large changes. */
export class SortedList<T> {
	#items: T[] = [];
	readonly #compare: (a: T, b: T) => number;

	/** @param compare a total order: no two items in the list are equal in it */
	constructor(compare: (a: T, b: T) => number) {
		this.#compare = compare;
	}

	get items(): readonly T[] {
		return this.#items;
	}

	/** Takes some out and puts others in; an item that has changed its place is given in both. */
	change(removed: ReadonlySet<T>, added: readonly T[]): void {
		if (removed.size > 0) this.#items = this.#items.filter((item) => !removed.has(item));
		if (added.length > this.#items.length / 64) {
			this.#items = [...this.#items, ...added].sort(this.#compare);
			return;
		}
		for (const item of added) this.#items.splice(this.#placeOf(item), 0, item);
	}

	#placeOf(item: T): number {
		let low = 0;
		let high = this.#items.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (this.#compare(this.#items[middle] as T, item) < 0) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}

/** The order in which `<` sees strings, which is the one that the browser uses to look things up. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
