import { type Entry, type TypeName, typeDefinition } from "@kinderstark/content-types";
import { sharedLanguage } from "../i18n/page-language.ts";
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

/** Asked of an entry: which of its texts are German on the page that is being made. Answers with a function of the field's name. */
export const IS_GERMAN = Symbol.for("kinderstark.isGerman");

const translatedFields = new Map<TypeName, ReadonlySet<string>>();

/** Fields whose text an entry has in each language. What is in components are facts, and comes from the German entry. */
export function translatedFieldsOf(type: TypeName): ReadonlySet<string> {
	let found = translatedFields.get(type);
	if (!found) {
		const fields = Object.entries(typeDefinition(type).fields).filter(([, field]) => field.localized && field.kind !== "component");
		found = new Set(fields.map(([name]) => name));
		translatedFields.set(type, found);
	}
	return found;
}
/* What all proxies stand before: it is never looked at. */
const NOTHING: Values = {};

/* Whoever reads more of an entry than this shows most of it: one trace for the rest takes less memory, and misses nothing. */
const FIELDS_APART = 16;

/**
 * One entry as pages hold it: always the same object for the same entry, whatever is in it at the moment. Reading a field
 * leaves a trace, so that a page depends on the fields that it shows and on no others. On a page in another language a text is
 * that of the translation, as far as there is one; what pages of all languages share sees German.
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

	readonly #translated: ReadonlySet<string>;
	readonly #translation: ((language: string) => Values | undefined) | undefined;

	/** @param translation the same entry in another language; left out for what is a translation itself */
	constructor(graph: Graph, type: TypeName, translation?: (language: string) => Values | undefined) {
		this.#graph = graph;
		this.#places = placesOf(type);
		this.#translated = translatedFieldsOf(type);
		this.#translation = translation;
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
		if (name === IS_GERMAN) return (field: string) => !this.#isTranslated(field);
		if (typeof name === "symbol") return undefined;
		const translated = this.#textOf(name);
		if (translated) return translated;
		this.#read(name);
		return this.values?.[name];
	}

	/** The text of a field in the page's language; undefined where the German one is shown. */
	#textOf(name: string): unknown {
		if (!this.#translation || !this.#translated.has(name)) return undefined;
		const language = sharedLanguage();
		return language === "de" ? undefined : this.#translation(language)?.[name];
	}

	#isTranslated(name: string): boolean {
		return sharedLanguage() === "de" || Boolean(this.#textOf(name));
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
	readonly #inLanguage: ((language: string) => EntryHandles) | undefined;

	/** @param inLanguage entries of the same type in another language, for those that are German */
	constructor(graph: Graph, type: TypeName, inLanguage?: (language: string) => EntryHandles) {
		this.#graph = graph;
		this.#type = type;
		this.#inLanguage = inLanguage;
		this.#membership = graph.cell();
	}

	#of(documentId: string): EntryHandle {
		let handle = this.#handles.get(documentId);
		if (!handle) {
			const others = this.#inLanguage;
			const translation = others && ((language: string) => others(language).get(documentId) as Values | undefined);
			handle = new EntryHandle(this.#graph, this.#type, translation);
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
