import type { Entry, TypeName } from "@kinderstark/content-types";
import type { Graph, NodeId } from "./graph.ts";

/** What an index is made of; the same `name` always means the same index. */
export interface IndexDefinition<N extends TypeName> {
	name: string;
	type: N;
	/** the lists in which an entry stands; may look at other entries, too */
	keysOf(entry: Entry<N>): readonly string[];
	/** by what the lists are sorted; entries that sort alike stand in the order of their documentIds */
	sortBy(entry: Entry<N>): string;
	/** of two values of `sortBy`; plain order of characters when left out */
	compare?(a: string, b: string): number;
}

/** In which lists an entry stands, and where. */
interface Place {
	keys: readonly string[];
	sort: string;
}

interface Sortable {
	id: string;
	sort: string;
}

interface Placed extends Sortable {
	handle: Entry<TypeName>;
}

interface Bucket {
	/** the one copy of the key that is kept: many entries have the same ones */
	key: string;
	placed: Placed[];
	cell: NodeId;
	sizeCell: NodeId;
}

const plain = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Keeps entries in sorted lists by key, and changes a list only where an entry moves. */
export class SortedIndex<N extends TypeName> {
	readonly #graph: Graph;
	readonly #definition: IndexDefinition<N>;
	readonly #buckets = new Map<string, Bucket>();
	readonly #effects = new Map<string, NodeId>();
	readonly #places = new Map<string, Place>();
	readonly #compare: (a: Sortable, b: Sortable) => number;
	readonly #keysCell: NodeId;
	/** entries that could not be put into lists, and why */
	readonly #failed = new Map<string, string>();
	/** keys that have come to be in use or gone out of it, since `takeKeyChanges` */
	#keyChanges = new Set<string>();

	get type(): N {
		return this.#definition.type;
	}

	constructor(graph: Graph, definition: IndexDefinition<N>, entries: readonly Entry<N>[]) {
		this.#graph = graph;
		this.#definition = definition;
		this.#keysCell = graph.cell();
		const compare = definition.compare ?? plain;
		this.#compare = (a, b) => compare(a.sort, b.sort) || plain(a.id, b.id);
		this.#fill(entries);
	}

	/* All at once: sorting once beats inserting each. */
	#fill(entries: readonly Entry<N>[]): void {
		const first: { placed: Placed; keys: readonly string[] }[] = [];
		let filling = true;
		for (const handle of entries) {
			this.#follow(handle, handle.documentId, (placed, keys) => {
				if (filling) first.push({ placed, keys });
				return filling;
			});
		}
		filling = false;
		first.sort((a, b) => this.#compare(a.placed, b.placed));
		for (const { placed, keys } of first) for (const key of keys) this.#bucket(key).placed.push(placed);
	}

	#follow(handle: Entry<N>, id: string, collect?: (placed: Placed, keys: readonly string[]) => boolean): void {
		const { keysOf, sortBy } = this.#definition;
		const effect = this.#graph.effect(
			() => {
				try {
					const keys = [...new Set(keysOf(handle))].map((key) => this.#bucket(key).key);
					const place = { keys, sort: sortBy(handle) };
					this.#failed.delete(id);
					return place;
				} catch (error) {
					this.#failed.set(id, error instanceof Error ? error.message : String(error));
					return { keys: [], sort: "" };
				}
			},
			(now, before) => {
				const placed: Placed = { handle: handle as unknown as Entry<TypeName>, id, sort: now.sort };
				this.#places.set(id, now);
				if (before === undefined && collect?.(placed, now.keys)) return;
				this.#move(placed, now.keys, before);
			},
		);
		this.#effects.set(id, effect);
	}

	#move(placed: Placed, keys: readonly string[], before: Place | undefined): void {
		const stays = before !== undefined && before.sort === placed.sort ? new Set(before.keys) : new Set<string>();
		const now = new Set(keys);
		for (const key of before?.keys ?? []) {
			if (!(stays.has(key) && now.has(key))) this.#takeOut(key, { id: placed.id, sort: before?.sort ?? "" }, now.has(key));
		}
		const had = new Set(before?.keys);
		for (const key of keys) if (!stays.has(key)) this.#putIn(key, placed, had.has(key));
	}

	#bucket(key: string): Bucket {
		let bucket = this.#buckets.get(key);
		if (!bucket) {
			bucket = { key, placed: [], cell: this.#graph.cell(), sizeCell: this.#graph.cell() };
			this.#buckets.set(key, bucket);
		}
		return bucket;
	}

	#position(bucket: Bucket, placed: Sortable): number {
		let [low, high] = [0, bucket.placed.length];
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (this.#compare(bucket.placed[middle] as Placed, placed) < 0) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	#takeOut(key: string, placed: Sortable, comesBack: boolean): void {
		const bucket = this.#bucket(key);
		const at = this.#position(bucket, placed);
		if (bucket.placed[at]?.id !== placed.id) return;
		bucket.placed.splice(at, 1);
		this.#changed(bucket, comesBack ? "order" : "size");
		if (bucket.placed.length === 0 && !comesBack) this.#keyChanged(key);
	}

	#putIn(key: string, placed: Placed, comesBack: boolean): void {
		const bucket = this.#bucket(key);
		if (bucket.placed.length === 0 && !comesBack) this.#keyChanged(key);
		bucket.placed.splice(this.#position(bucket, placed), 0, placed);
		this.#changed(bucket, comesBack ? "order" : "size");
	}

	#changed(bucket: Bucket, what: "order" | "size"): void {
		this.#graph.touch(bucket.cell);
		if (what === "size") this.#graph.touch(bucket.sizeCell);
	}

	#keyChanged(key: string): void {
		this.#keyChanges.add(key);
		this.#graph.touch(this.#keysCell);
	}

	/** Tells that an entry appeared. */
	appeared(handle: Entry<N>, id: string): void {
		this.#follow(handle, id);
	}

	/** Tells that an entry is gone. */
	disappeared(id: string): void {
		const effect = this.#effects.get(id);
		this.#failed.delete(id);
		if (effect === undefined) return;
		this.#effects.delete(id);
		this.#graph.drop(effect);
		const place = this.#places.get(id);
		this.#places.delete(id);
		for (const key of place?.keys ?? []) this.#takeOut(key, { id, sort: place?.sort ?? "" }, false);
	}

	/** Entries with this key, sorted. */
	read(key: string): readonly Entry<N>[] {
		this.#graph.settle();
		if (!this.#graph.tracking && !this.#buckets.has(key)) return [];
		const bucket = this.#bucket(key);
		this.#graph.read(bucket.cell);
		return bucket.placed.map(({ handle }) => handle) as unknown as readonly Entry<N>[];
	}

	/** How many entries have this key. */
	size(key: string): number {
		this.#graph.settle();
		if (!this.#graph.tracking) return this.#buckets.get(key)?.placed.length ?? 0;
		const bucket = this.#bucket(key);
		this.#graph.read(bucket.sizeCell);
		return bucket.placed.length;
	}

	/** Keys that at least one entry has, in no particular order. */
	keys(): string[] {
		this.#graph.settle();
		this.#graph.read(this.#keysCell);
		return [...this.#buckets].filter(([, { placed }]) => placed.length > 0).map(([key]) => key);
	}

	/** Entries that cannot be put into lists, and why; they stand in none. */
	get failed(): ReadonlyMap<string, string> {
		this.#graph.settle();
		return this.#failed;
	}

	/** Keys that may have come into use or gone out of it since the last call. */
	takeKeyChanges(): Set<string> {
		this.#graph.settle();
		const changes = this.#keyChanges;
		this.#keyChanges = new Set();
		return changes;
	}
}
