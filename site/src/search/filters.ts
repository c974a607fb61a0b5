import { berlinClock } from "../opening-hours/calendar.ts";
import { slotsOn } from "../opening-hours/slots.ts";
import { distanceOf } from "./distance.ts";
import { CLOSED, COLUMN, DAY_PARTS, DAY_VALUES, LABEL_GLUE, timeValue, UNKNOWN, unknownOf, WEEKEND, WEEKEND_DAYS } from "./facet-values.ts";
import { decodeSchedule } from "./hours-code.ts";
import type { IndexEntry } from "./index-format.ts";
import type { Column, IndexReader } from "./index-reader.ts";
import { FAILS, FITS, type Filter, type PlaceView, UNSURE, type Way } from "./levels.ts";
import type { Origin, SearchState } from "./state.ts";

/** How services stand to the filters that are set. */

/** Filters of which every chosen value has to fit; of all others any of them. */
const EVERY_VALUE: ReadonlySet<string> = new Set(["barrierefrei"]);
/* Two questions about one thing: Saturday and morning is Saturday morning. */
const TIMES: readonly string[] = ["tag", "tageszeit"];
export const PLACE_FILTER = "ort";

export function asksForEvery(facet: string): boolean {
	return EVERY_VALUE.has(facet);
}

/** The filter that a facet has a part in; values that all have to fit are filters of their own, and none of the facet. */
export function ownFilter(filters: readonly Filter[], facet: string): number {
	return asksForEvery(facet) ? -1 : filters.findIndex(({ facets }) => facets.includes(facet));
}

function anyOf({ sets, values }: Column, wanted: ReadonlySet<string>): Uint8Array {
	const unsure = new Set([UNKNOWN, ...[...wanted].map(unknownOf)]);
	const keys = values.map((value) => value.split(LABEL_GLUE)[0] as string);
	return Uint8Array.from(sets, (set) => {
		let level = FAILS;
		for (const place of set) {
			const key = keys[place] as string;
			if (wanted.has(key)) return FITS;
			if (unsure.has(key)) level = UNSURE;
		}
		return level;
	});
}

const DAYS: readonly string[] = Object.values(DAY_VALUES);
const PARTS: readonly string[] = DAY_PARTS.map(({ value }) => value);

function timesOf(filters: SearchState["filters"]): Set<string> {
	const days = (filters.tag ?? DAYS).flatMap((day) => (day === WEEKEND ? WEEKEND_DAYS : [day]));
	const parts = filters.tageszeit ?? PARTS;
	return new Set(days.flatMap((day) => parts.map((part) => timeValue(day, part))));
}

/* Telling whether ten thousand doors are open takes a moment, and the answer holds for a minute. */
const openness = new WeakMap<readonly string[], { minute: string; levels: Uint8Array }>();

function openAt({ sets, values }: Column, instant: number): Uint8Array {
	const { day, minute } = berlinClock(instant);
	const now = `${day} ${minute}`;
	const known = openness.get(values);
	if (known?.minute === now) return known.levels;
	const levelOf = (value: string) => {
		if (value === UNKNOWN) return UNSURE;
		if (value === CLOSED) return FAILS;
		return slotsOn([decodeSchedule(value)], day).some(({ from, to }) => from <= minute && minute < to) ? FITS : FAILS;
	};
	const byValue = values.map(levelOf);
	const levels = Uint8Array.from(sets, (set) => set.reduce((best, place) => Math.max(best, byValue[place] as number), FAILS));
	openness.set(values, { minute: now, levels });
	return levels;
}

/** By set of its column: how services stand to a facet with the values that are chosen in `filters`. */
export function levelsOfSets(reader: IndexReader, facet: string, state: SearchState): { column: Column; levels: Uint8Array } | undefined {
	const values = new Set(state.filters[facet] ?? []);
	if (TIMES.includes(facet)) {
		const column = reader.column(COLUMN.times);
		return column && { column, levels: anyOf(column, timesOf(state.filters)) };
	}
	if (facet === "geoeffnet") {
		const column = reader.column(COLUMN.hours);
		return column && { column, levels: openAt(column, state.now ?? Date.now()) };
	}
	const column = reader.column(facet);
	return column && { column, levels: anyOf(column, values) };
}

function byNumber(reader: IndexReader, found: { column: Column; levels: Uint8Array } | undefined): Uint8Array {
	const levels = new Uint8Array(reader.capacity("services"));
	if (!found) return levels;
	for (const number of reader.numbers()) levels[number] = found.levels[found.column.codes[number] as number] as number;
	return levels;
}

/* What a column says of a service, worked out once for each set of values. */
function seen(reader: IndexReader, facet: string, of: (values: string[]) => number, otherwise: number): (number: number) => number {
	const column = reader.column(facet);
	if (!column) return () => otherwise;
	const { codes, values } = column;
	const bySet = Float64Array.from(column.sets, (set) => of(set.map((at) => values[at] as string)));
	return (number) => bySet[codes[number] as number] as number;
}

/** Services as they are seen from a place. */
export function viewFrom(reader: IndexReader, origin: Origin, place: SearchState["place"]): PlaceView {
	const size = reader.capacity("services");
	const view = { levels: new Uint8Array(size), distances: new Float64Array(size).fill(Number.NaN) };
	const id = origin.id ?? "";
	const area = seen(reader, "ort", (values) => (values.includes(id) ? FITS : values.includes(UNKNOWN) ? UNSURE : FAILS), FAILS);
	const here = seen(reader, "vorort", (values) => Number(values.includes(id)), 0);
	const home = seen(reader, "format", (values) => Number(values.includes("zu-hause")), 0);
	const comes = seen(reader, "format", (values) => Number(values.some((value) => value !== "vor-ort")), 0);
	const stands = seen(reader, "format", (values) => Number(values.includes("vor-ort")), 0);
	const near = (values: string[]) => values.reduce((least, point) => Math.min(least, distanceOf(origin, point)), Number.POSITIVE_INFINITY);
	const far = seen(reader, COLUMN.points, near, Number.POSITIVE_INFINITY);
	const radius = place?.radius ?? "";
	const km = radius === "" || radius === "hier" ? Number.POSITIVE_INFINITY : Number(radius);
	for (const number of reader.numbers()) {
		const distance = far(number);
		if (distance !== Number.POSITIVE_INFINITY) view.distances[number] = distance;
		const may = area(number);
		let level = FAILS;
		if (radius === "") level = place?.going && stands(number) === 0 ? FAILS : may;
		/* Who is near is welcome, unless it is said that only others are. */ else if (radius === "hier" ? here(number) === 1 : distance <= km)
			level = may === FAILS ? FAILS : FITS;
		else if (comes(number) === 1 && !place?.going) level = may;
		else if (radius !== "hier" && distance === Number.POSITIVE_INFINITY && stands(number) === 1) level = may === FAILS ? FAILS : UNSURE;
		view.levels[number] = level;
	}
	const wayOf = (number: number): Way => {
		if (here(number) === 1) return "there";
		if (home(number) === 1) return "home";
		if (comes(number) === 1) return "remote";
		const may = area(number);
		if (may === FITS) return "open";
		return may === UNSURE && Number.isNaN(view.distances[number]) ? "unknown" : "near";
	};
	return { ...view, wayOf };
}

/* The last filters of an index: while somebody types, only the words change. */
const lastFilters = new WeakMap<IndexEntry, { key: string; filters: Filter[] }>();

/** The filters that are set. */
export function filtersOf(reader: IndexReader, state: SearchState): Filter[] {
	const minute = state.filters.geoeffnet ? Math.floor((state.now ?? Date.now()) / 60_000) : 0;
	const key = JSON.stringify([state.filters, state.origin, state.place, minute]);
	const known = lastFilters.get(reader.entry);
	if (known?.key === key) return known.filters;
	const missing = reader.missing.size;
	const filters = makeFilters(reader, state);
	if (reader.missing.size === missing && reader.numbers().length > 0) lastFilters.set(reader.entry, { key, filters });
	return filters;
}

function makeFilters(reader: IndexReader, state: SearchState): Filter[] {
	const filters: Filter[] = [];
	for (const [facet, values] of Object.entries(state.filters)) {
		if (asksForEvery(facet)) {
			for (const value of values) {
				const one = levelsOfSets(reader, facet, { ...state, filters: { [facet]: [value] } });
				filters.push({ facets: [facet], value, levels: byNumber(reader, one) });
			}
		} else if (!(TIMES.includes(facet) && filters.some(({ facets }) => facets === TIMES))) {
			filters.push({
				facets: TIMES.includes(facet) ? TIMES : [facet],
				levels: byNumber(reader, levelsOfSets(reader, facet, state)),
			});
		}
	}
	const { origin, place } = state;
	if (origin) {
		const view = viewFrom(reader, origin, place);
		filters.push({ facets: [PLACE_FILTER], levels: view.levels, view });
	}
	return filters;
}

/** Facets of the filters of which nobody knows whether a service fits them. */
export function unsureOf(filters: readonly Filter[], number: number): string[] {
	return [...new Set(filters.filter(({ levels }) => levels[number] === UNSURE).flatMap(({ facets }) => facets[0] ?? []))];
}
