import { type BaseFile, type ColumnFile, IN_EVERY_SEARCH, NO_FILE } from "../src/search/index-format.ts";
import type { FileFamily } from "./search-files.ts";
import type { NumberWriter } from "./search-postings.ts";
import { byCodeUnit } from "./search-sorted.ts";

/** Values of a facet that a service has; services with the same values share one. */
interface FilterSet {
	/** the values, glued: the first one is the main one, the others are sorted */
	readonly key: string;
	/** services with it */
	count: number;
	/** its number in the file that is being written */
	code: number;
}

interface Facet {
	readonly name: string;
	readonly sets: Map<string, FilterSet>;
	isDirty: boolean;
	/** what the file holds that every search looks at, if it is in there */
	inBase?: ColumnFile;
}

/** Where the columns lie. */
export interface WrittenColumns {
	/** hashes of the files of their own, by facet */
	files: Record<string, string>;
	/** those that lie in the file that every search looks at */
	base: BaseFile["columns"];
}

/** What a service says about each facet, by the facet's place among all; with holes where it says nothing. */
export type Filters = readonly (FilterSet | undefined)[];

const VALUE_GLUE = "\n";

/** The services' values: a file for each facet, but for those that every search looks at. */
export class SearchColumns {
	readonly #files: FileFamily;
	readonly #writer: NumberWriter;
	/** those that no service names any more stay here, without a file */
	readonly #facets: Facet[] = [];
	readonly #placeOf = new Map<string, number>();

	constructor(files: FileFamily, writer: NumberWriter) {
		this.#files = files;
		this.#writer = writer;
	}

	#facetAt(name: string): number {
		const known = this.#placeOf.get(name);
		if (known !== undefined) return known;
		const place = this.#facets.push({ name, sets: new Map(), isDirty: true }) - 1;
		this.#placeOf.set(name, place);
		return place;
	}

	/** What a record says; nothing is counted yet. */
	read(values: Readonly<Record<string, readonly string[]>>): Filters {
		const filters: (FilterSet | undefined)[] = [];
		for (const [name, ofFacet] of Object.entries(values)) {
			const place = this.#facetAt(name);
			const facet = this.#facets[place] as Facet;
			const [first, ...rest] = new Set(ofFacet);
			const key = first === undefined ? "" : [first, ...rest.sort()].join(VALUE_GLUE);
			const set = facet.sets.get(key) ?? { key, count: 0, code: 0 };
			facet.sets.set(key, set);
			filters[place] = set;
		}
		return filters;
	}

	/** A service has come or gone: every column has a row more or less. */
	#touchAll(): void {
		for (const facet of this.#facets) facet.isDirty = true;
	}

	add(filters: Filters): void {
		for (const set of filters) if (set) set.count += 1;
		this.#touchAll();
	}

	drop(filters: Filters): void {
		for (const set of filters) if (set) set.count -= 1;
		this.#touchAll();
	}

	change(before: Filters, next: Filters): void {
		this.#facets.forEach((facet, place) => {
			const [was, is] = [before[place], next[place]];
			if (was?.key !== is?.key) facet.isDirty = true;
			if (is) is.count += 1;
			if (was) was.count -= 1;
		});
	}

	/**
	 * Writes the columns that differ.
	 * @param services all of them, by rising number
	 * @returns both by facet, in the order of their names
	 */
	write(services: readonly { readonly filters: Filters }[]): WrittenColumns {
		this.#facets.forEach((facet, place) => {
			for (const set of facet.sets.values()) if (set.count === 0) facet.sets.delete(set.key);
			if (facet.sets.size === 0) this.#files.remove(facet.name);
			else if (facet.isDirty) this.#writeColumn(facet, this.#columnOf(facet, place, services));
			facet.isDirty = false;
		});
		const written: WrittenColumns = { files: {}, base: {} };
		const used = this.#facets.filter(({ sets }) => sets.size > 0).sort((a, b) => byCodeUnit(a.name, b.name));
		for (const { name, inBase } of used) {
			if (inBase) written.base[name] = inBase;
			else written.files[name] = this.#files.hashOf(name) ?? NO_FILE;
		}
		return written;
	}

	#writeColumn(facet: Facet, column: ColumnFile): void {
		if (IN_EVERY_SEARCH.includes(facet.name)) facet.inBase = column;
		else this.#files.set(facet.name, JSON.stringify(column));
	}

	#columnOf(facet: Facet, place: number, services: readonly { readonly filters: Filters }[]): ColumnFile {
		const used = [...facet.sets.values()];
		const without: FilterSet = { key: "", count: services.length - used.reduce((sum, { count }) => sum + count, 0), code: 0 };
		/* A service may say that it has no value, or say nothing. */
		const empty = used.find(({ key }) => key === "");
		if (empty) without.count += empty.count;
		const sets = [...used.filter((set) => set !== empty), ...(without.count > 0 ? [without] : [])];
		/* Frequent sets get short numbers. */
		sets.sort((a, b) => b.count - a.count || byCodeUnit(a.key, b.key));
		sets.forEach((set, code) => {
			set.code = code;
		});
		if (empty) empty.code = without.code;
		const valuesOf = ({ key }: FilterSet) => (key === "" ? [] : key.split(VALUE_GLUE));
		const values = [...new Set(sets.flatMap(valuesOf))].sort();
		const placeOf = new Map(values.map((value, at) => [value, at]));
		for (const { filters } of services) this.#writer.number((filters[place] ?? without).code);
		return { values, sets: sets.map((set) => valuesOf(set).map((value) => placeOf.get(value) as number)), codes: this.#writer.take() };
	}
}
