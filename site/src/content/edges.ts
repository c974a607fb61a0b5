import { EMPTY_LIST, IntLists, type ListId } from "./int-lists.ts";

/* Most nodes have one dependent: it stands where its list would, with this bit. */
const SINGLE = 0x80000000;

/**
 * Which node was made from which, in both directions. There are hundreds of such pairs for each entry: each takes four
 * bytes in either direction.
 */
export class Edges {
	readonly #lists = new IntLists();
	/** by node: what it was made from, rising */
	#deps = new Uint32Array(1024);
	/**
	 * By node: what was made from it, in a list that begins with how many of those in it no longer are. Taking one out of a
	 * long list would take longer than everything else about an edit.
	 */
	#dependents = new Uint32Array(1024);

	/** Makes room for nodes below this number. */
	reserve(nodes: number): void {
		if (nodes <= this.#deps.length) return;
		this.#deps = longer(this.#deps, nodes);
		this.#dependents = longer(this.#dependents, nodes);
	}

	/** Sets what a node was made from; in any order, any number of times. */
	setDeps(node: number, read: readonly number[]): void {
		const after = risingOnce(read);
		const before = this.#lists.read(this.#deps[node] as ListId).slice();
		if (after.length === before.length && after.every((dep, place) => dep === before[place])) return;
		/* Before anything else: tidying up asks for it. */
		this.#lists.remove(this.#deps[node] as ListId);
		this.#deps[node] = this.#lists.make(after);
		/* Both are rising: one walk tells what came and what went. */
		for (let i = 0, j = 0; i < before.length || j < after.length; ) {
			const old = before[i] ?? Number.POSITIVE_INFINITY;
			const next = after[j] ?? Number.POSITIVE_INFINITY;
			if (old < next) this.#unlink(old, node);
			else if (next < old) this.#link(next, node);
			if (old <= next) i += 1;
			if (next <= old) j += 1;
		}
	}

	hasDependents(node: number): boolean {
		const list = this.#dependents[node] as ListId;
		if (list === EMPTY_LIST || list >= SINGLE) return list !== EMPTY_LIST;
		const numbers = this.#lists.read(list);
		return numbers.length - 1 > (numbers[0] as number);
	}

	/** Calls `tell` with every node that was made from this one; it must not change what was made from what. */
	eachDependent(node: number, tell: (dependent: number) => void): void {
		if (this.#outdatedOf(node) > 0) this.#tidy(node);
		const list = this.#dependents[node] as ListId;
		if (list >= SINGLE) tell(list - SINGLE);
		else for (const dependent of this.#lists.read(list).subarray(1)) tell(dependent);
	}

	#outdatedOf(node: number): number {
		const list = this.#dependents[node] as ListId;
		return list === EMPTY_LIST || list >= SINGLE ? 0 : (this.#lists.read(list)[0] as number);
	}

	#link(from: number, to: number): void {
		const list = this.#dependents[from] as ListId;
		if (list === EMPTY_LIST) this.#dependents[from] = SINGLE + to;
		else if (list >= SINGLE) this.#dependents[from] = this.#lists.make(Uint32Array.of(0, list - SINGLE, to));
		else this.#dependents[from] = this.#lists.push(list, to);
	}

	#unlink(from: number, to: number): void {
		const list = this.#dependents[from] as ListId;
		if (list === SINGLE + to) this.#dependents[from] = EMPTY_LIST;
		if (list === EMPTY_LIST || list >= SINGLE) return;
		const numbers = this.#lists.read(list);
		const outdated = (numbers[0] as number) + 1;
		this.#lists.set(list, 0, outdated);
		if (outdated * 2 >= numbers.length) this.#tidy(from);
	}

	/* Takes those out of the list of dependents that no longer are, and those that are in it twice. */
	#tidy(node: number): void {
		const list = this.#dependents[node] as ListId;
		const listed = this.#lists.read(list).subarray(1);
		const kept = risingOnce(listed.filter((dependent) => this.#dependsOn(dependent, node)));
		this.#lists.remove(list);
		if (kept.length > 1) {
			const numbers = new Uint32Array(kept.length + 1);
			numbers.set(kept, 1);
			this.#dependents[node] = this.#lists.make(numbers);
		} else this.#dependents[node] = kept.length === 1 ? SINGLE + (kept[0] as number) : EMPTY_LIST;
	}

	#dependsOn(node: number, dep: number): boolean {
		const deps = this.#lists.read(this.#deps[node] as ListId);
		let [low, high] = [0, deps.length];
		while (low < high) {
			const middle = (low + high) >>> 1;
			if ((deps[middle] as number) < dep) low = middle + 1;
			else high = middle;
		}
		return deps[low] === dep;
	}
}

/** A longer copy, for at least `length` numbers. */
export function longer(numbers: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
	const copy = new Uint32Array(Math.max(length, numbers.length * 2));
	copy.set(numbers);
	return copy;
}

function risingOnce(numbers: ArrayLike<number>): Uint32Array {
	const sorted = Uint32Array.from(numbers).sort();
	let length = 0;
	for (const number of sorted) {
		if (length > 0 && sorted[length - 1] === number) continue;
		sorted[length] = number;
		length += 1;
	}
	return sorted.subarray(0, length);
}
