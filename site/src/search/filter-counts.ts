import type { Scope } from "./engine.ts";
import { LABEL_GLUE, UNKNOWN, unknownOf } from "./facet-values.ts";
import { filtersOf, levelsOfSets, ownFilter } from "./filters.ts";
import type { Column, IndexReader } from "./index-reader.ts";
import { FITS, type Filter, UNSURE } from "./levels.ts";
import type { FacetSpec, SearchState } from "./state.ts";

/** What a choice would give, all other filters staying. */
export interface ChoiceCount {
	/** services that fit */
	sure: number;
	/** services of which nobody knows */
	unsure: number;
}

export type Counts = Record<string, Record<string, ChoiceCount>>;

/* By service: how many filters it fails, or may fail, and the last of them. One that does so in a single filter counts for the
   choices of that facet. */
interface Tally {
	failed: Int8Array;
	failedLast: Int8Array;
	unsure: Int8Array;
	unsureLast: Int8Array;
}

function tallyOf(filters: readonly Filter[], rising: Int32Array, size: number): Tally {
	const make = () => new Int8Array(size);
	const tally = { failed: make(), failedLast: make(), unsure: make(), unsureLast: make() };
	const { failed, failedLast, unsure, unsureLast } = tally;
	filters.forEach(({ levels }, index) => {
		for (const number of rising) {
			const level = levels[number] as number;
			if (level === UNSURE) {
				unsure[number] = (unsure[number] as number) + 1;
				unsureLast[number] = index;
			} else if (level !== FITS) {
				failed[number] = (failed[number] as number) + 1;
				failedLast[number] = index;
			}
		}
	});
	return tally;
}

/* By set of the column: services that pass all other filters, and those of them that are sure to. */
function bySet(column: Column, numbers: Int32Array, { failed, failedLast, unsure, unsureLast }: Tally, own: number) {
	const passing = new Int32Array(column.sets.length);
	const sure = new Int32Array(column.sets.length);
	for (const number of numbers) {
		if (failed[number] !== 0 && !(failed[number] === 1 && failedLast[number] === own)) continue;
		const code = column.codes[number] as number;
		passing[code] = (passing[code] as number) + 1;
		if (unsure[number] === 0 || (unsure[number] === 1 && unsureLast[number] === own)) sure[code] = (sure[code] as number) + 1;
	}
	return { passing, sure };
}

/* All values of a column at once. */
function countValues({ sets, values }: Column, { passing, sure }: ReturnType<typeof bySet>): Map<string, ChoiceCount> {
	const fits = new Map<string, { sure: number; passing: number; known: number }>();
	const keys = values.map((value) => value.split(LABEL_GLUE)[0] as string);
	for (const key of keys) fits.set(key, { sure: 0, passing: 0, known: 0 });
	let anyUnknown = 0;
	sets.forEach((set, code) => {
		const unknown = set.some((place) => keys[place] === UNKNOWN);
		if (unknown) anyUnknown += passing[code] as number;
		for (const place of set) {
			const count = fits.get(keys[place] as string);
			if (!count) continue;
			count.sure += sure[code] as number;
			count.passing += passing[code] as number;
			if (unknown) count.known += passing[code] as number;
		}
	});
	const counts = new Map<string, ChoiceCount>();
	const none = { sure: 0, passing: 0, known: 0 };
	const bare = (key: string) => (key.endsWith(UNKNOWN) ? key.slice(0, -1) : key);
	for (const key of new Set(["", ...keys.map(bare)])) {
		const { sure, passing, known } = fits.get(key) ?? none;
		const maybe = key === "" ? 0 : (fits.get(unknownOf(key))?.passing ?? 0);
		counts.set(key, { sure, unsure: passing - sure + maybe + anyUnknown - known });
	}
	return counts;
}

function countLevels(levels: Uint8Array, { passing, sure }: ReturnType<typeof bySet>): ChoiceCount {
	const count = { sure: 0, unsure: 0 };
	levels.forEach((level, code) => {
		if (level === FITS) {
			count.sure += sure[code] as number;
			count.unsure += (passing[code] as number) - (sure[code] as number);
		} else if (level === UNSURE) count.unsure += passing[code] as number;
	});
	return count;
}

const PER_CHOICE: ReadonlySet<string> = new Set(["tag", "tageszeit", "geoeffnet"]);

/** By facet and value: how many services there would be with this value chosen, all other filters staying. */
export function countFilters(reader: IndexReader, state: SearchState, { all, some }: Scope, facets: readonly FacetSpec[]): Counts {
	const filters = filtersOf(reader, state);
	const rising = reader.numbers();
	const tally = tallyOf(filters, rising, reader.capacity("services"));
	const numbersIn = (scores: Float64Array | null) => (scores ? rising.filter((number) => (scores[number] as number) > 0) : rising);
	const inAll = numbersIn(all);
	const inSome = some ? numbersIn(some) : undefined;
	/* A choice that leaves nothing for all words shows what fits some of them. */
	const better = (full: ChoiceCount | undefined, part: ChoiceCount | undefined) =>
		full && full.sure + full.unsure > 0 ? full : (part ?? full ?? { sure: 0, unsure: 0 });
	const counts: Counts = {};
	for (const { name, options } of facets) {
		counts[name] = {};
		const own = ownFilter(filters, name);
		if (PER_CHOICE.has(name)) {
			for (const { value } of options) {
				const found = levelsOfSets(reader, name, { ...state, filters: { ...state.filters, [name]: [value] } });
				if (!found) continue;
				const count = (numbers: Int32Array) => countLevels(found.levels, bySet(found.column, numbers, tally, own));
				counts[name][value] = better(count(inAll), inSome && count(inSome));
			}
			continue;
		}
		const column = reader.column(name);
		if (!column) continue;
		const count = (numbers: Int32Array) => countValues(column, bySet(column, numbers, tally, own));
		const full = count(inAll);
		const part = inSome && count(inSome);
		const unnamed = better(full.get(""), part?.get(""));
		for (const { value } of options) {
			counts[name][value] = full.has(value) || part?.has(value) ? better(full.get(value), part?.get(value)) : unnamed;
		}
	}
	return counts;
}
