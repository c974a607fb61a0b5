import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MemoryIndex } from "../publisher/search-memory.ts";
import type { SearchRecord } from "../publisher/search-records.ts";
import { de } from "../src/i18n/messages/de/index.ts";
import { find } from "../src/search/engine.ts";
import { countFilters } from "../src/search/filter-counts.ts";
import { decodeSchedule, encodeSchedule } from "../src/search/hours-code.ts";
import type { IndexFiles } from "../src/search/index-files.ts";
import { chipsOf, parseState } from "../src/search/narrowed-state.ts";
import { meantPlace, type SearchPlace } from "../src/search/place.ts";
import { type FacetSpec, type Origin, type PlaceAsked, RADII, type SearchState, stateToQuery } from "../src/search/state.ts";
import { alternativesTo } from "../src/search/wider-searches.ts";
import { memoryIndex } from "./support/memory-index.ts";

/** Filters against a second, slow opinion: every service is looked at by itself. */

/* What a service says about itself, before it becomes columns of the index. */
interface Made {
	thema: string[];
	/** undefined: not known */
	sprache: string[] | undefined;
	/** by value; undefined: not known */
	access: Record<string, boolean | undefined>;
	/** weekday and part of the day; undefined: not known */
	times: [string, string][] | undefined;
	/** Mondays, from and to in minutes; undefined: not known; null: closed */
	monday: [number, number] | undefined | null;
	area: string[];
	areaUnknown: boolean;
	towns: string[];
	format: string[];
	text: string;
}

const TOWNS: SearchPlace[] = [
	{ id: "rheine", name: "Rheine", postalCodes: ["48429", "48431"], districts: ["Mesum"], latitude: 52.28, longitude: 7.44 },
	{ id: "emsdetten", name: "Emsdetten", postalCodes: ["48282"], districts: [], latitude: 52.17, longitude: 7.53 },
	{ id: "lotte", name: "Lotte", postalCodes: ["49504"], districts: ["Wersen"], latitude: 52.28, longitude: 7.92 },
];
const IDS = TOWNS.map(({ id }) => id);
const DAYS = ["mo", "sa", "so"];
const PARTS = ["vormittag", "abend"];
const ACCESS = ["stufenlos", "gebaerden"];

const some = (values: readonly string[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: values.length });
const made: fc.Arbitrary<Made> = fc.record({
	thema: some(["a", "b"]),
	sprache: fc.option(some(["de", "tr"]), { nil: undefined }),
	access: fc.record({ stufenlos: fc.constantFrom(true, false, undefined), gebaerden: fc.constantFrom(true, false, undefined) }),
	times: fc.option(fc.array(fc.tuple(fc.constantFrom(...DAYS), fc.constantFrom(...PARTS)), { minLength: 1, maxLength: 3 }), {
		nil: undefined,
	}),
	monday: fc.oneof(
		fc.constant(undefined),
		fc.constant(null),
		fc.tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 701, max: 1400 })),
	),
	area: some(IDS),
	areaUnknown: fc.boolean(),
	towns: some(IDS),
	format: some(["vor-ort", "zu-hause", "online"]),
	text: fc.constantFrom("Kita", "Hort", "Kita Hort", ""),
});

function recordOf(service: Made, nr: number): SearchRecord {
	const point = (id: string) => {
		const town = TOWNS.find((one) => one.id === id);
		return `${town?.latitude},${town?.longitude}`;
	};
	const hours = service.monday === null ? ["zu"] : service.monday ? [`1 ${service.monday[0]} ${service.monday[1]}`] : ["?"];
	return {
		url: `/angebote/${nr}/`,
		kind: "angebot",
		title: `S${nr % 5}`,
		names: [],
		summary: "",
		text: service.text,
		translations: [],
		placeNames: [],
		meta: { title: `S${nr % 5}`, entry: String(nr), kind: "angebot" },
		filters: {
			thema: service.thema,
			sprache: service.sprache ?? ["?"],
			barrierefrei: ACCESS.flatMap((value) => (service.access[value] === undefined ? [`${value}?`] : service.access[value] ? [value] : [])),
			zeiten: service.times?.map(([day, part]) => `${day}-${part}`) ?? ["?"],
			oeffnung: hours,
			ort: [...service.area, ...(service.areaUnknown ? ["?"] : [])],
			vorort: service.towns,
			lage: service.towns.map(point),
			format: service.format,
		},
		leadsTo: null,
	};
}

const FAILS = 0;
const UNSURE = 1;
const FITS = 2;
/* Monday, 23 November 2026, 10 o'clock in Germany. */
const NOW = Date.parse("2026-11-23T09:00:00Z");
const MINUTE = 600;

function kmBetween(a: { latitude: number; longitude: number }, b: { latitude: number; longitude: number }): number {
	const rad = Math.PI / 180;
	const cos =
		Math.sin(a.latitude * rad) * Math.sin(b.latitude * rad) +
		Math.cos(a.latitude * rad) * Math.cos(b.latitude * rad) * Math.cos((b.longitude - a.longitude) * rad);
	return Math.acos(Math.min(1, cos)) * 6371;
}

function placeOpinion(service: Made, town: SearchPlace, place: PlaceAsked): number {
	const may = service.area.includes(town.id) ? FITS : service.areaUnknown ? UNSURE : FAILS;
	const goes = service.format.includes("vor-ort");
	const comes = service.format.some((way) => way !== "vor-ort");
	if (place.radius === "") return place.going && !goes ? FAILS : may;
	const distances = service.towns.map((id) => kmBetween(town, TOWNS.find((one) => one.id === id) as SearchPlace));
	const inside = place.radius === "hier" ? service.towns.includes(town.id) : distances.some((km) => km <= Number(place.radius));
	if (inside) return may === FAILS ? FAILS : FITS;
	if (comes && !place.going) return may;
	if (goes && service.towns.length === 0 && place.radius !== "hier") return may === FAILS ? FAILS : UNSURE;
	return FAILS;
}

/* One opinion for each filter that is set. */
function opinions(service: Made, state: SearchState): number[] {
	const { thema, sprache, barrierefrei, tag, tageszeit, geoeffnet, format } = state.filters;
	const list: number[] = [];
	if (thema) list.push(thema.some((value) => service.thema.includes(value)) ? FITS : FAILS);
	if (format) list.push(format.some((value) => service.format.includes(value)) ? FITS : FAILS);
	if (sprache) {
		const known = service.sprache;
		list.push(known === undefined ? UNSURE : sprache.some((value) => known.includes(value)) ? FITS : FAILS);
	}
	for (const value of barrierefrei ?? []) {
		const known = service.access[value];
		list.push(known === undefined ? UNSURE : known ? FITS : FAILS);
	}
	if (tag || tageszeit) {
		const days = tag?.flatMap((day) => (day === "wochenende" ? ["sa", "so"] : [day]));
		const fits = service.times?.some(([day, part]) => (days?.includes(day) ?? true) && (tageszeit?.includes(part) ?? true));
		list.push(service.times === undefined ? UNSURE : fits ? FITS : FAILS);
	}
	if (geoeffnet) {
		const hours = service.monday;
		list.push(hours === undefined ? UNSURE : hours && hours[0] <= MINUTE && MINUTE < hours[1] ? FITS : FAILS);
	}
	const town = TOWNS.find(({ id }) => id === state.origin?.id);
	if (town && state.place) list.push(placeOpinion(service, town, state.place));
	return list;
}

function wordsFit(service: Made, q: string): boolean {
	return q === "" || service.text.split(" ").includes(q);
}

function slowly(services: readonly Made[], state: SearchState): { sure: string[]; unsure: string[] } {
	const found = { sure: [] as string[], unsure: [] as string[] };
	services.forEach((service, nr) => {
		const level = Math.min(FITS, ...opinions(service, state));
		if (level === FAILS || !wordsFit(service, state.q)) return;
		found[level === FITS ? "sure" : "unsure"].push(String(nr));
	});
	return { sure: found.sure.sort(), unsure: found.unsure.sort() };
}

const spec = (name: string, values: readonly string[], several = false): FacetSpec => ({
	name,
	label: name,
	several,
	options: values.map((value) => ({ value, label: value })),
});
const FACETS: FacetSpec[] = [
	spec("thema", ["a", "b"]),
	spec("format", ["vor-ort", "zu-hause", "online"], true),
	spec("sprache", ["de", "tr", "xx"]),
	spec("barrierefrei", ACCESS, true),
	spec("tag", [...DAYS, "wochenende"]),
	spec("tageszeit", PARTS, true),
	spec("geoeffnet", ["jetzt"]),
];

const asked: fc.Arbitrary<SearchState> = fc
	.record({
		q: fc.constantFrom("", "", "Kita", "Hort"),
		filters: fc.record(
			{
				thema: some(["a", "b"]),
				format: some(["vor-ort", "online"]),
				sprache: fc.constantFrom(["tr"], ["xx"]),
				barrierefrei: some(ACCESS),
				tag: fc.constantFrom(["mo"], ["wochenende"]),
				tageszeit: some(PARTS),
				geoeffnet: fc.constant(["jetzt"]),
			},
			{ requiredKeys: [] },
		),
		place: fc.option(fc.record({ town: fc.constantFrom(...TOWNS), radius: fc.constantFrom(...RADII), going: fc.boolean() }), {
			nil: undefined,
		}),
	})
	.map(({ q, filters, place }) => ({
		q,
		filters: Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length > 0)),
		now: NOW,
		...(place
			? {
					place: { typed: place.town.name, radius: place.radius, ...(place.going ? { going: true as const } : {}) },
					origin: { id: place.town.id, latitude: place.town.latitude, longitude: place.town.longitude },
				}
			: {}),
	}));

const indexOf = (services: readonly Made[]): IndexFiles => memoryIndex(new MemoryIndex().update(services.map(recordOf), []).write);

function quickly(files: IndexFiles, state: SearchState) {
	return files.answer((reader) => {
		const { results, sure, scope } = find(reader, state);
		const entries = results.map((number) => reader.card("services", number)?.meta.entry ?? "");
		return {
			entries,
			sure: entries.slice(0, sure).sort(),
			unsure: entries.slice(sure).sort(),
			counts: countFilters(reader, state, scope, FACETS),
		};
	});
}

describe("filters", () => {
	it("find what one finds who looks at every service, and count so under every combination", async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(made, { minLength: 1, maxLength: 25 }), asked, async (services, state) => {
				const files = indexOf(services);
				const found = await quickly(files, state);
				const expected = slowly(services, state);
				expect({ sure: found.sure, unsure: found.unsure }).toEqual(expected);
				for (const { name, options } of FACETS) {
					for (const { value } of options) {
						const chosen = name === "barrierefrei" ? [...new Set([...(state.filters[name] ?? []), value])] : [value];
						const { sure, unsure } = slowly(services, { ...state, filters: { ...state.filters, [name]: chosen } });
						const count = found.counts[name]?.[value];
						expect([name, value, count]).toEqual([name, value, { sure: sure.length, unsure: unsure.length }]);
					}
				}
			}),
			{ numRuns: Number(process.env.FILTER_RUNS ?? 400) },
		);
	});

	it("put what is near first, and what nobody knows last", async () => {
		const base: Made = {
			thema: [],
			sprache: undefined,
			access: {},
			times: undefined,
			monday: undefined,
			area: IDS,
			areaUnknown: false,
			towns: [],
			format: ["vor-ort"],
			text: "",
		};
		const files = indexOf([
			{ ...base, towns: ["lotte"], sprache: ["tr"] },
			{ ...base, towns: ["emsdetten"] },
			{ ...base, towns: ["rheine"], sprache: ["tr"] },
			{ ...base, format: ["online"], sprache: ["tr"] },
		]);
		const rheine = TOWNS[0] as SearchPlace;
		const origin: Origin = { id: "rheine", latitude: rheine.latitude, longitude: rheine.longitude };
		const place: PlaceAsked = { typed: "Rheine", radius: "" };
		expect((await quickly(files, { q: "", filters: {}, place, origin })).entries).toEqual(["2", "1", "0", "3"]);
		expect((await quickly(files, { q: "", filters: { sprache: ["tr"] }, place, origin })).entries).toEqual(["2", "0", "3", "1"]);
		expect((await quickly(files, { q: "", filters: {}, place: { ...place, radius: "20" }, origin })).entries).toEqual(["2", "1", "3"]);
	});
});

describe("hours in the index", () => {
	it.each([
		{ days: ["MO", "FR"], opensAt: "09:00:00", closesAt: "12:30:00" },
		{ days: ["SA"], opensAt: "00:00:00", closesAt: "23:59:00", rhythm: "letzter_im_monat", onPublicHolidays: true },
		{
			days: ["TU"],
			opensAt: "14:00:00",
			closesAt: "16:00:00",
			validFrom: "2026-01-01",
			validTo: "2026-06-30",
			exceptions: [
				{ from: "2026-03-02", to: "2026-03-09", closed: true, opensAt: null, closesAt: null, note: null },
				{ from: "2026-04-07", to: null, closed: false, opensAt: "10:00:00", closesAt: "11:00:00", note: null },
			],
		},
	] as const)("come out as they went in", (schedule) => {
		const given = JSON.parse(JSON.stringify(schedule));
		expect(decodeSchedule(encodeSchedule(given))).toEqual(given);
	});
	it("are never open where the text is broken", () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				expect(Array.isArray(decodeSchedule(text).days)).toBe(true);
			}),
		);
	});
});

describe("a place that somebody types", () => {
	it.each([
		["Rheine", "rheine"],
		["rheine", "rheine"],
		["48282", "emsdetten"],
		["48431 Rheine", "rheine"],
		["Mesum", "rheine"],
	])("%s is understood", (typed, id) => {
		expect(meantPlace(TOWNS, typed)).toMatchObject({ kind: "place", place: { id } });
	});
	it("outside the Kreis is said to be so, with the nearest place", () => {
		expect(meantPlace(TOWNS, "48143")).toMatchObject({ kind: "outside", postalCode: "48143", nearest: { id: "emsdetten" } });
		expect(meantPlace(TOWNS, "49074")).toMatchObject({ kind: "outside", nearest: { id: "lotte" } });
		expect(meantPlace(TOWNS, "10115")).toEqual({ kind: "outside", postalCode: "10115" });
	});
	it("may be misspelled, or nothing at all", () => {
		expect(meantPlace(TOWNS, "Emsdeten")).toMatchObject({ kind: "choice", similar: true, places: [{ id: "emsdetten" }] });
		expect(meantPlace(TOWNS, "Quakenbrück")).toMatchObject({ kind: "unknown" });
		expect(meantPlace(TOWNS, "  ")).toEqual({ kind: "none" });
	});
});

describe("an address", () => {
	const read = (query: string) => parseState(new URLSearchParams(query), FACETS, de.searchScript);

	it("holds the whole state, and gives it back", () => {
		const query = "q=Kita&sprache=tr&format=online&format=vor-ort&ort=48429&umkreis=10&hingehen=1&sortieren=entfernung";
		const { state, notes, placeNotes } = read(query);
		expect([notes, placeNotes]).toEqual([[], []]);
		expect(state.place).toEqual({ typed: "48429", radius: "10", going: true });
		expect(read(stateToQuery(state)).state).toEqual(state);
	});
	it("from former times still works", () => {
		expect(read("vorort=rheine").state.place).toEqual({ typed: "rheine", radius: "hier" });
		expect(read("vorort=rheine").notes).toEqual([]);
	});
	it("is put right where it is nonsense, and says so", () => {
		expect(read("ort=Rheine&umkreis=7000").placeNotes).toEqual([{ about: "noRadius", value: "7000" }]);
		const long = read(`ort=${"x".repeat(10_000)}`);
		expect(long.placeNotes).toEqual([{ about: "tooLong" }]);
		expect(long.state.place?.typed).toHaveLength(80);
		expect(read("geoeffnet=<script>&tag=8").notes).toHaveLength(2);
	});
	it("may be anything at all", () => {
		const name = fc.oneof(
			fc.constantFrom("q", "ort", "umkreis", "hingehen", "sortieren", "vorort", "genau", ...FACETS.map((f) => f.name)),
			fc.string(),
		);
		const value = fc.oneof(
			fc.string({ unit: "binary", maxLength: 300 }),
			fc.constantFrom("tr", "48429", "jetzt", "\u202Ex", "__proto__", "constructor"),
		);
		fc.assert(
			fc.property(fc.array(fc.tuple(name, value), { maxLength: 12 }), (pairs) => {
				const { state, notes, placeNotes } = parseState(new URLSearchParams(pairs), FACETS, de.searchScript);
				for (const [facet, values] of Object.entries(state.filters)) {
					const known = FACETS.find((one) => one.name === facet)?.options.map((option) => option.value) ?? [];
					expect(values.every((one) => known.includes(one))).toBe(true);
				}
				expect(notes.length + placeNotes.length).toBeLessThanOrEqual(5);
				expect([...state.q].length).toBeLessThanOrEqual(200);
				expect([...(state.place?.typed ?? "")].length).toBeLessThanOrEqual(80);
				/* What was understood is understood again. */
				expect(parseState(new URLSearchParams(stateToQuery(state)), FACETS, de.searchScript)).toEqual({ state, notes: [], placeNotes: [] });
				chipsOf(state, FACETS);
				meantPlace(TOWNS, state.place?.typed ?? "");
			}),
			{ numRuns: Number(process.env.STATE_RUNS ?? 5000) },
		);
	});
});

describe("a search without results", () => {
	it("asks for a little less, step by step", () => {
		const facets: FacetSpec[] = [
			{
				...spec("thema", ["familie"]),
				options: [
					{ value: "familie", label: "Familie" },
					{ value: "streit", label: "Streit", parent: "familie" },
				],
			},
			spec("alter", ["1", "2", "3"]),
			spec("sprache", ["tr"]),
		];
		const state: SearchState = {
			q: "xyz",
			filters: { thema: ["streit"], alter: ["2"], sprache: ["tr"] },
			place: { typed: "Rheine", radius: "5" },
		};
		const found = alternativesTo(state, facets);
		expect(found.slice(0, 5).map(({ kind, name }) => [kind, name])).toEqual([
			["radius", undefined],
			["age", "1"],
			["age", "3"],
			["topic", "Familie"],
			["place", undefined],
		]);
		expect(found[3]?.state.filters.thema).toEqual(["familie"]);
		expect(found.at(-1)?.state).toMatchObject({ q: "", filters: { thema: ["familie"] } });
	});
	it("of a mere word has nothing near", () => {
		expect(alternativesTo({ q: "xyz", filters: {} }, []).filter(({ state }) => state.q === "")).toEqual([]);
	});
});
