import { type Entry, type TypeName, typeDefinition } from "@kinderstark/content-types";
import type { Graph, NodeId } from "./graph.ts";
import { HANDLE, sameValue } from "./same-value.ts";

type Values = Record<string, unknown>;

/* Not the documentId: whoever has an entry has looked for it, and it never becomes another one. */
const META = ["updatedAt", "publishedAt", "locale"];

/** Place of each field of a type in the lists of cells below. */
const places = new Map<TypeName, Map<string, number>>();

function placesOf(type: TypeName): Map<string, number> {
	let found = places.get(type);
	if (!found) {
		found = new Map([...META, ...Object.keys(typeDefinition(type).fields)].map((name, place) => [name, place]));
		places.set(type, found);
	}
	return found;
}

/* What all proxies stand before: it is never looked at. */
const NOTHING: Values = {};

/* Whoever reads more of an entry than this shows most of it: one trace for the rest takes less memory, and misses nothing. */
const FIELDS_APART = 16;

/**
 * One entry as pages hold it: always the same object for the same entry, whatever is in it at the moment. Reading a field
 * leaves a trace, so that a page depends on the fields that it shows and on no others.
 */
class EntryHandle implements ProxyHandler<Values> {
	values: Values | undefined;
	readonly proxy: Values;
	readonly #graph: Graph;
	readonly #places: Map<string, number>;
	#cells: (NodeId | undefined)[] = [];
	#exists: NodeId | undefined;
	/** stands for all fields together */
	#whole: NodeId | undefined;
	/** who read fields last, and how many of them */
	#reader = 0;
	#reads = 0;
	/** which fields there are */
	#shape: NodeId | undefined;

	constructor(graph: Graph, type: TypeName) {
		this.#graph = graph;
		this.#places = placesOf(type);
		this.proxy = new Proxy<Values>(NOTHING, this);
	}

	readExistence(): void {
		if (!this.#graph.tracking) return;
		this.#exists ??= this.#graph.cell();
		this.#graph.read(this.#exists);
	}

	#read(name: string): void {
		if (!this.#graph.tracking) return;
		const place = this.#places.get(name);
		if (place === undefined) return;
		if (this.#reader !== this.#graph.reader) {
			this.#reader = this.#graph.reader;
			this.#reads = 0;
		}
		this.#reads += 1;
		if (this.#reads > FIELDS_APART) {
			this.#whole ??= this.#graph.cell();
			this.#graph.read(this.#whole);
			return;
		}
		let cell = this.#cells[place];
		if (cell === undefined) {
			cell = this.#graph.cell();
			this.#cells[place] = cell;
		}
		this.#graph.read(cell);
	}

	/** Takes other values, or none; whoever read what differs is told. */
	replace(values: Values | undefined): void {
		const before = this.values;
		this.values = values;
		if ((before === undefined) !== (values === undefined) && this.#exists !== undefined) this.#graph.touch(this.#exists);
		let differs = false;
		if (this.#shape !== undefined && !sameValue(Object.keys(before ?? {}), Object.keys(values ?? {}))) this.#graph.touch(this.#shape);
		for (const [name, place] of this.#places) {
			const cell = this.#cells[place];
			if ((cell === undefined && differs) || sameValue(before?.[name], values?.[name])) continue;
			differs = true;
			if (cell !== undefined) this.#graph.touch(cell);
		}
		if (differs && this.#whole !== undefined) this.#graph.touch(this.#whole);
	}

	/* Pages only read. */
	set(): boolean {
		return false;
	}

	get(_: Values, name: string | symbol): unknown {
		if (name === HANDLE) return true;
		if (typeof name === "symbol") return undefined;
		this.#read(name);
		return this.values?.[name];
	}

	has(_: Values, name: string | symbol): boolean {
		if (typeof name === "symbol") return name === HANDLE;
		this.#read(name);
		return this.values !== undefined && name in this.values;
	}

	ownKeys(): string[] {
		this.readExistence();
		if (this.#graph.tracking) {
			this.#shape ??= this.#graph.cell();
			this.#graph.read(this.#shape);
		}
		return Object.keys(this.values ?? {});
	}

	getOwnPropertyDescriptor(_: Values, name: string | symbol): PropertyDescriptor | undefined {
		if (typeof name === "symbol" || this.values === undefined || !(name in this.values)) return undefined;
		this.#read(name);
		return { value: this.values[name], enumerable: true, configurable: true, writable: false };
	}
}

/** Entries of one type in one language, sorted by documentId. */
export class EntryHandles {
	readonly #graph: Graph;
	readonly #type: TypeName;
	readonly #handles = new Map<string, EntryHandle>();
	#list: Values[] | undefined;
	readonly #membership: NodeId;

	constructor(graph: Graph, type: TypeName) {
		this.#graph = graph;
		this.#type = type;
		this.#membership = graph.cell();
	}

	#of(documentId: string): EntryHandle {
		let handle = this.#handles.get(documentId);
		if (!handle) {
			handle = new EntryHandle(this.#graph, this.#type);
			this.#handles.set(documentId, handle);
		}
		return handle;
	}

	/** The entry; undefined while there is none, which is noted as well. */
	get(documentId: string): Entry<TypeName> | undefined {
		const known = this.#handles.get(documentId);
		if (!known && !this.#graph.tracking) return undefined;
		const handle = known ?? this.#of(documentId);
		handle.readExistence();
		return handle.values === undefined ? undefined : (handle.proxy as unknown as Entry<TypeName>);
	}

	/** All entries, by documentId. */
	all(): readonly Entry<TypeName>[] {
		this.#graph.read(this.#membership);
		this.#list ??= [...this.#handles]
			.filter(([, handle]) => handle.values !== undefined)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([, handle]) => handle.proxy);
		return this.#list as unknown as Entry<TypeName>[];
	}

	/** Sets or removes an entry. Returns whether it appeared (1), disappeared (-1) or neither (0). */
	set(documentId: string, values: Values | undefined): -1 | 0 | 1 {
		const handle = this.#of(documentId);
		const change = (Number(values !== undefined) - Number(handle.values !== undefined)) as -1 | 0 | 1;
		handle.replace(values);
		if (change !== 0) {
			this.#list = undefined;
			this.#graph.touch(this.#membership);
		}
		return change;
	}
}
