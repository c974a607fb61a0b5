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

/** An entry that the index follows. */
interface Followed {
	handle: Entry<TypeName>;
	id: string;
	effect: NodeId;
	place: Place | undefined;
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
	readonly #followed = new Map<string, Followed>();
	/** being filled for the first time: nothing is put into lists yet */
	#filling = false;
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
		this.#filling = true;
		for (const handle of entries) this.#follow(handle, handle.documentId);
		this.#filling = false;
		const places = [...this.#followed.values()].map(({ handle, id, place }) => ({
			placed: { handle, id, sort: place?.sort ?? "" },
			keys: place?.keys ?? [],
		}));
		places.sort((a, b) => this.#compare(a.placed, b.placed));
		for (const { placed, keys } of places) for (const key of keys) this.#bucket(key).placed.push(placed);
		/* A list that grew has room for half as much again; most stay as they are. */
		for (const bucket of this.#buckets.values()) bucket.placed = bucket.placed.slice();
	}

	#follow(handle: Entry<N>, id: string): void {
		const followed: Followed = { handle: handle as unknown as Entry<TypeName>, id, effect: 0, place: undefined };
		this.#followed.set(id, followed);
		followed.effect = this.#graph.effect(followed, this.#placeOf, this.#placeChanged);
	}

	readonly #placeOf = ({ handle, id }: Followed): Place => {
		const { keysOf, sortBy } = this.#definition;
		try {
			const entry = handle as unknown as Entry<N>;
			const keys = [...new Set(keysOf(entry))].map((key) => this.#bucket(key).key);
			const place = { keys, sort: sortBy(entry) };
			this.#failed.delete(id);
			return place;
		} catch (error) {
			this.#failed.set(id, error instanceof Error ? error.message : String(error));
			return { keys: [], sort: "" };
		}
	};

	readonly #placeChanged = (followed: Followed, now: Place, before: Place | undefined): void => {
		followed.place = now;
		if (!this.#filling) this.#move({ handle: followed.handle, id: followed.id, sort: now.sort }, now.keys, before);
	};

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
		/* Very many lists hold one entry: a list that grows keeps room for many. */
		if (bucket.placed.length === 0) bucket.placed = [placed];
		else bucket.placed.splice(this.#position(bucket, placed), 0, placed);
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
		const followed = this.#followed.get(id);
		this.#failed.delete(id);
		if (followed === undefined) return;
		this.#followed.delete(id);
		this.#graph.drop(followed.effect);
		const { keys = [], sort = "" } = followed.place ?? {};
		for (const key of keys) this.#takeOut(key, { id, sort }, false);
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
