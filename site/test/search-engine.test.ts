import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { LocaleIndex } from "../publisher/search-locale.ts";
import type { SearchRecord } from "../publisher/search-records.ts";
import { find } from "../src/search/engine.ts";
import { countFilters } from "../src/search/filter-counts.ts";
import type { IndexFiles } from "../src/search/index-files.ts";
import type { FacetSpec, SearchState } from "../src/search/state.ts";
import { memoryIndex } from "./support/memory-index.ts";

/** What is found, and in which order. */

function service(slug: string, values: Partial<SearchRecord> = {}): SearchRecord {
	const title = values.title ?? slug;
	return {
		locale: "de",
		url: `/angebote/${slug}/`,
		kind: "angebot",
		title,
		names: [],
		summary: "",
		text: "",
		meta: { title, entry: slug, kind: "angebot" },
		filters: {},
		leadsTo: null,
		...values,
	};
}
const topic = (slug: string, title: string, names: string[]): SearchRecord => ({
	...service(slug, { title, names }),
	url: `/themen/${slug}/`,
	kind: "thema",
	meta: { title, entry: slug, kind: "thema" },
	leadsTo: { facet: "thema", value: slug },
});

function indexOf(records: readonly SearchRecord[]): IndexFiles {
	return memoryIndex(new LocaleIndex("de").update(records, []).write);
}

const state = (q: string, more: Partial<SearchState> = {}): SearchState => ({ q, filters: {}, ...more });

async function ask(files: IndexFiles, asked: SearchState) {
	return files.answer((reader) => {
		const found = find(reader, asked);
		return {
			...found,
			slugs: found.results.map((number) => reader.card("services", number)?.meta.entry ?? ""),
			pages: found.others.map((number) => reader.card("others", number)?.url ?? ""),
		};
	});
}
const slugs = async (files: IndexFiles, q: string) => (await ask(files, state(q))).slugs;

describe("words", () => {
	const files = indexOf([
		service("schwanger", { title: "Schwangerschaftsberatung", text: "Für werdende Eltern in Burgsteinfurt." }),
		service("schulden", { title: "Hilfe bei Geldsorgen", text: "Die Schuldnerberatung hilft." }),
		service("hebamme", { title: "Sprechstunde der Hebamme", summary: "Ohne Termin.", text: "Kommen Sie vorbei, auch mit Säugling." }),
		service("musik", { title: "Musikschule", text: "Singen, Trommeln und Flöten am Stadtpark." }),
		service("ganztag", { title: "Offener Ganztag", filters: { thema: ["ganztag"] } }),
		service("but", { title: "Leistungen für Ausflüge", filters: { thema: ["teilhabe"] } }),
		service("stillen", { title: "Stillen leicht gemacht", text: "Auch eine Ambulanz gibt es." }),
		topic("ganztag", "Ganztag", ["Hortplatz", "nachmittagsbetreuung"]),
		topic("teilhabe", "Bildung und Teilhabe", ["Geld für Klassenfahrt", "Klassenfahrt bezahlen"]),
	]);

	it.each([
		["a compound by its last part", "Beratung", ["schwanger", "schulden"]],
		["a compound by its last part that is a word of its own", "Schule", ["musik"]],
		["a compound by its parts in any order", "beratung schwanger", ["schwanger"]],
		["a compound by its beginning while it is typed", "Schwangersch", ["schwanger"]],
		["a compound that nobody wrote, by its halves", "Stillambulanz", ["stillen"]],
		["another form", "Hebammen", ["hebamme"]],
		["umlauts in any spelling", "saeugling", ["hebamme"]],
		["umlauts left out", "SAUGLINGE", ["hebamme"]],
		["small words do not matter", "eine Sprechstunde bei der Hebamme", ["hebamme"]],
		["an everyday word of a topic", "Hortplatz", ["ganztag"]],
		["a part of an everyday word", "Hort", ["ganztag"]],
		["an everyday expression", "Geld für Klassenfahrt", ["but"]],
		["nothing", "Zahnarzt", []],
	])("%s: %s", async (_, q, expected) => {
		expect(await slugs(files, q)).toEqual(expected);
	});

	it.each([
		["Hebame", "Hebamme", "hebamme"],
		["hebmame", "Hebamme", "hebamme"],
		["Musikschuhle", "Musikschule", "musik"],
		["Nusikschule", "Musikschule", "musik"],
		["Schwangerschafsberatunk", "Schwangerschaftsberatung", "schwanger"],
	])("puts %s right, says so, and can leave it", async (typed, used, slug) => {
		const found = await ask(files, state(typed));
		expect(found.corrections).toEqual([{ typed, used }]);
		expect(found.slugs).toEqual([slug]);
		const literal = await ask(files, state(typed, { literal: true }));
		expect([literal.slugs, literal.corrections]).toEqual([[], []]);
	});

	it.each(["Hbm", "Mumikschuhlen", '"Hebame"', "4843"])("leaves %s alone", async (typed) => {
		expect((await ask(files, state(typed))).corrections).toEqual([]);
	});

	it("keeps the order of a phrase", async () => {
		expect(await slugs(files, '"Singen, Trommeln und Flöten"')).toEqual(["musik"]);
		expect(await slugs(files, '"Trommeln und Singen"')).toEqual([]);
		expect(await slugs(files, "Trommeln und Singen")).toEqual(["musik"]);
	});

	it("shows what fits some words where nothing fits all", async () => {
		const found = await ask(files, state("Hebamme Musikschule Teneriffa"));
		expect(found.partly).toBe(true);
		expect([...found.slugs].sort()).toEqual(["hebamme", "musik"]);
	});

	it("finds pages of other kinds beside", async () => {
		expect((await ask(files, state("Ganztag"))).pages).toEqual(["/themen/ganztag/"]);
		expect((await ask(files, state(""))).pages).toEqual([]);
	});
});

describe("the order", () => {
	it("is: name, further names, summary, text", async () => {
		const files = indexOf([
			service("text", { title: "A", text: "Krabbelgruppe" }),
			service("summary", { title: "B", summary: "Krabbelgruppe" }),
			service("names", { title: "C", names: ["Krabbelgruppe"] }),
			service("title", { title: "Offene Krabbelgruppe im schönen Stadtteilhaus" }),
			service("only", { title: "Krabbelgruppe" }),
		]);
		expect(await slugs(files, "Krabbelgruppe")).toEqual(["only", "title", "names", "summary", "text"]);
	});
	it("puts what has the whole name first, and equals by title, then by address", async () => {
		const files = indexOf([
			service("b", { title: "Zwergentreff", text: "Mutter Kind Gruppe" }),
			service("a", { title: "Zwergentreff", text: "Mutter Kind Gruppe" }),
			service("c", { title: "Ärztliche Sprechstunde", text: "Mutter Kind Gruppe" }),
			service("d", { title: "Gruppe für Mutter und Kind" }),
			service("e", { title: "Mutter-Kind-Gruppe" }),
		]);
		expect(await slugs(files, "mutter kind gruppe")).toEqual(["e", "d", "c", "a", "b"]);
		expect(await slugs(files, "")).toEqual(["c", "d", "e", "a", "b"]);
	});
});

const word = fc.constantFrom("Kita", "Hort", "Beratung", "Baby", "Familienberatung", "Sprachkurs");
const manyServices = fc
	.array(
		fc.record({
			words: fc.array(word, { maxLength: 4 }),
			thema: fc.uniqueArray(fc.constantFrom("a", "b", "c"), { maxLength: 2 }),
			kosten: fc.constantFrom("frei", "teuer", "unbekannt"),
			alter: fc.uniqueArray(fc.constantFrom("1", "2", "3"), { maxLength: 3 }),
		}),
		{ minLength: 1, maxLength: 40 },
	)
	.map((list) =>
		list.map(({ words, thema, kosten, alter }, number) =>
			service(`s-${number}`, { title: `S${number % 7}`, text: words.join(" "), filters: { thema, kosten: [kosten], alter } }),
		),
	);
const facets: FacetSpec[] = [
	{ name: "thema", values: ["a", "b", "c"] },
	{ name: "kosten", values: ["frei", "teuer", "unbekannt"] },
	{ name: "alter", values: ["1", "2", "3"] },
].map(({ name, values }) => ({ name, label: name, several: false, options: values.map((value) => ({ value, label: value })) }));

it("every count is the number of results that the choice gives", async () => {
	await fc.assert(
		fc.asyncProperty(
			manyServices,
			fc.array(word, { maxLength: 2 }),
			fc.record(
				{ thema: fc.constantFrom("a", "b"), kosten: fc.constantFrom("frei", "teuer"), alter: fc.constant("2") },
				{ requiredKeys: [] },
			),
			async (records, words, chosen) => {
				const files = indexOf(records);
				const asked = state(words.join(" "), {
					filters: Object.fromEntries(Object.entries(chosen).map(([name, value]) => [name, [value]])),
				});
				const counts = await files.answer((reader) => countFilters(reader, asked, find(reader, asked).scope, facets));
				for (const { name, options } of facets) {
					for (const { value } of options) {
						const found = await ask(files, { ...asked, filters: { ...asked.filters, [name]: [value] } });
						const { sure, unsure } = counts[name]?.[value] ?? { sure: 0, unsure: 0 };
						expect([name, value, sure, sure + unsure]).toEqual([name, value, found.sure, found.results.length]);
					}
				}
			},
		),
		{ numRuns: 60 },
	);
});

it("any question gives an answer", async () => {
	const files = indexOf([service("a", { title: "Kita" }), service("b", { title: "Beratung (.*)" })]);
	await fc.assert(
		fc.asyncProperty(fc.string({ unit: "binary", maxLength: 200 }), async (q) => {
			const { slugs } = await ask(files, state(q));
			expect(new Set(slugs).size).toBe(slugs.length);
		}),
		{ numRuns: 500 },
	);
});

describe("files of the index", () => {
	it("a reader of an older index finds its way into the new one", async () => {
		const index = new LocaleIndex("de");
		const served = new Map(index.update([service("a", { title: "Kita am Wald" }), service("b", { title: "Hort" })], []).write);
		const files = memoryIndex(served);
		expect(await slugs(files, "Hort")).toEqual(["b"]);
		const changes = index.update([service("a", { title: "Waldkindergarten" })], []);
		for (const name of changes.remove) served.delete(name);
		for (const [name, bytes] of changes.write) served.set(name, bytes);
		/* The files of "Kita" were never loaded, and are gone. */
		expect(await slugs(files, "Waldkindergarten")).toEqual(["a"]);
	});

	it("are loaded once, and only those that an answer needs", async () => {
		const words = Array.from({ length: 3000 }, (_, number) => `wort${number.toString(36).padStart(3, "x")}`);
		const records = Array.from({ length: 600 }, (_, number) =>
			service(`s-${number}`, { title: words[number] ?? "", text: words.slice(number * 5, number * 5 + 5).join(" ") }),
		);
		const served = new LocaleIndex("de").update(records, []).write;
		const asked: string[] = [];
		const files = memoryIndex(served, (name) => asked.push(name));
		const [first] = await slugs(files, words[7] ?? "");
		expect(first).toBe("s-7");
		expect(new Set(asked).size).toBe(asked.length);
		expect(asked.length).toBeLessThan(8);
		const before = asked.length;
		await slugs(files, words[7] ?? "");
		expect(asked.length).toBe(before);
	});

	it("are looked for anew after a while, without anybody waiting for it", async () => {
		vi.useFakeTimers({ toFake: ["Date"] });
		try {
			const index = new LocaleIndex("de");
			const served = new Map(index.update([service("a", { title: "Kita am Wald" })], []).write);
			const files = memoryIndex(served);
			expect(await slugs(files, "Hort")).toEqual([]);
			for (const [name, bytes] of index.update([service("b", { title: "Hort" })], []).write) served.set(name, bytes);
			expect(await slugs(files, "Hort")).toEqual([]);
			vi.advanceTimersByTime(60_000);
			await slugs(files, "Hort");
			await vi.waitFor(async () => expect(await slugs(files, "Hort")).toEqual(["b"]));
		} finally {
			vi.useRealTimers();
		}
	});

	it("say so when they cannot be had", async () => {
		await expect(slugs(memoryIndex(new Map()), "Kita")).rejects.toThrow("index.json");
	});
});
