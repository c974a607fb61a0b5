import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { MemoryIndex } from "../publisher/search-memory.ts";
import { hits } from "../src/i18n/messages/de/hits.ts";
import { find } from "../src/search/engine.ts";
import { countFilters } from "../src/search/filter-counts.ts";
import { suitability } from "../src/search/fit.ts";
import type { IndexFiles } from "../src/search/index-files.ts";
import type { FacetSpec, SearchState } from "../src/search/state.ts";
import { whyLine } from "../src/search/why-line.ts";
import { memoryIndex } from "./support/memory-index.ts";
import { asked, municipality, searchOver, service, topic } from "./support/search-records.ts";

/** What is found, and in which order. */

const state = (q: string, more: Partial<SearchState> = {}): SearchState => ({ q, filters: {}, ...more });

const ask = (files: IndexFiles, { q, ...more }: SearchState) => asked(files, q, more);
const slugs = async (files: IndexFiles, q: string) => (await ask(files, state(q))).slugs;

describe("words", () => {
	const files = searchOver([
		service("schwanger", { title: "Schwangerschaftsberatung", text: "Für werdende Eltern in Burgsteinfurt." }),
		service("schulden", { title: "Hilfe bei Geldsorgen", text: "Die Schuldnerberatung hilft, auch bei Sucht." }),
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
		["a word of the same family", "süchtig", ["schulden"]],
		["a word that was cut short", "musiksch. beim stadtpark", ["musik"]],
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

	it("puts right in need only what surely is mistyped: a long word of a topic, but for one letter that is not the first", async () => {
		const files = searchOver([
			service("bilder", { title: "Bilder verschickt", filters: { thema: ["netz"] } }),
			service("sucht", { title: "Betrunken" }),
			topic("netz", "Netz", ["gemobbt"]),
			topic("rausch", "Rausch", ["betrunken"]),
		]);
		const used = async (q: string, urgent: { urgent?: true }) => (await ask(files, state(q, urgent))).corrections.map(({ used }) => used);
		expect(await used("verschluckt", {})).toEqual(["verschickt"]);
		expect(await used("verschluckt", { urgent: true })).toEqual([]);
		expect(await used("getrunken", {})).toEqual(["Betrunken"]);
		expect(await used("getrunken", { urgent: true })).toEqual([]);
		expect(await used("gemobt", { urgent: true })).toEqual(["gemobbt"]);
	});

	it("takes a long word for one that is just mistyped, rather than for two that stand in it by chance", async () => {
		const files = searchOver([
			service("pflege", { title: "Betreuung", filters: { thema: ["tagesmutter"] } }),
			service("tag", { title: "Ein Tag", text: "Für jede Mutter." }),
			topic("tagesmutter", "Kindertagespflege", ["tagesmutter"]),
		]);
		const found = await ask(files, state("tagemutter"));
		expect(found.slugs).toEqual(["pflege"]);
		expect(found.corrections).toEqual([{ typed: "tagemutter", used: "tagesmutter" }]);
	});

	it("knows the first person of a verb", async () => {
		const files = searchOver([service("wut", { title: "Wut", text: "Wenn dein Kind dich hasst." })]);
		expect((await ask(files, state("hasse"))).slugs).toEqual(["wut"]);
		expect((await ask(files, state("hasse"))).corrections).toEqual([]);
	});

	it("takes no short word for the end of a longer one", async () => {
		const files = searchOver([service("hebamme", { title: "Midwife" }), service("bahn", { title: "Stillambulanz" })]);
		expect(await slugs(files, "wife")).toEqual([]);
		expect(await slugs(files, "ambulanz")).toEqual(["bahn"]);
	});

	it("knows a place by its sound in other alphabets", async () => {
		const files = searchOver([
			service("kreis", { title: "Jugendamt Kreis", text: "Югендамт", filters: { ort: ["greven"] } }),
			service("stadt", { title: "Jugendamt Stadt", text: "Югендамт", filters: { ort: ["rheine"] } }),
			municipality("rheine", "Rheine", ["48431"]),
			municipality("greven", "Greven"),
		]);
		for (const [q, slug] of [
			["югендамт рейне", "stadt"],
			["югендамт Гревен", "kreis"],
		] as const) {
			const found = await ask(files, state(q));
			expect(found.slugs[0], q).toBe(slug);
			expect(
				found.places.flatMap(({ values }) => values),
				q,
			).toEqual([slug === "stadt" ? "rheine" : "greven"]);
		}
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
		const files = searchOver([
			service("text", { title: "A", text: "Krabbelgruppe" }),
			service("summary", { title: "B", summary: "Krabbelgruppe" }),
			service("names", { title: "C", names: ["Krabbelgruppe"] }),
			service("title", { title: "Offene Krabbelgruppe im schönen Stadtteilhaus" }),
			service("only", { title: "Krabbelgruppe" }),
		]);
		expect(await slugs(files, "Krabbelgruppe")).toEqual(["only", "title", "names", "summary", "text"]);
	});
	it("puts what has the whole name first, and equals by title, then by address", async () => {
		const files = searchOver([
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

describe("a place in the words", () => {
	const files = searchOver([
		municipality("rheine", "Rheine", ["48431", "Mesum", "Elte"]),
		municipality("steinfurt", "Steinfurt", ["48565", "Borghorst"]),
		municipality("neuenkirchen", "Neuenkirchen", ["St. Arnold", "48485"]),
		service("a-steinfurt", { title: "Hebamme A", filters: { ort: ["steinfurt"], vorort: ["steinfurt"] } }),
		service("b-kommt", { title: "Hebamme B", filters: { ort: ["rheine", "steinfurt"], vorort: ["steinfurt"] } }),
		service("c-rheine", { title: "Hebamme C", filters: { ort: ["rheine"], vorort: ["rheine"] } }),
		service("d-arnold", { title: "Hebamme D", text: "in unserem Haus", filters: { ort: ["neuenkirchen"], vorort: ["neuenkirchen"] } }),
		service("e-eltern", { title: "Elterntreff", filters: { ort: ["steinfurt"] } }),
	]);
	it.each([
		["hebamme rheine", "rheine"],
		["Hebamme in Mesum", "rheine"],
		["48431 hebamme", "rheine"],
		["hebamme rhiene", "rheine"],
		["hebamme St. Arnold", "neuenkirchen"],
	])("%s: what is there first, then what serves it, then the rest", async (q, place) => {
		const { slugs, places } = await asked(files, q);
		expect(places.flatMap(({ values }) => values)).toEqual([place]);
		expect(slugs.length).toBe(4);
		if (place === "rheine") expect(slugs.slice(0, 2)).toEqual(["c-rheine", "b-kommt"]);
		else expect(slugs[0]).toBe("d-arnold");
	});
	it("alone gives what families from there can use", async () => {
		expect([...(await asked(files, "Rheine")).slugs].sort()).toEqual(["b-kommt", "c-rheine"]);
		expect((await asked(files, "Rheine")).pages[0]).toBe("/orte/rheine/");
	});
	it("is not looked for in words that only look like it, in the district's name, or in quotation marks", async () => {
		for (const q of ["Eltern", "hebamme kreis steinfurt", '"rheine"', "hebamme unser arnold"]) {
			expect((await asked(files, q)).places, q).toEqual([]);
		}
		expect((await asked(files, "Eltern")).slugs).toEqual(["e-eltern"]);
	});
	it("a postcode of elsewhere does not hide what there is", async () => {
		expect((await asked(files, "hebamme 48143")).slugs).toHaveLength(4);
	});
});

describe("an age in the words", () => {
	const ages = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, year) => String(from + year));
	const files = searchOver([
		service("a-teens", { title: "Gruppe A", text: "beißt", filters: { alter: ages(12, 18) } }),
		service("b-alle", { title: "Gruppe B", text: "beißt", filters: { alter: ages(0, 26) } }),
		service("c-klein", { title: "Gruppe C", text: "beißt", filters: { alter: ages(1, 4) } }),
		service("d-baby", { title: "Gruppe D", text: "beißt", filters: { alter: ["0"] } }),
	]);
	it.each([
		["kind 3 jahre beißt", 36, "c-klein"],
		["3-jährige beißt", 36, "c-klein"],
		["dreijährige beißt", null, "b-alle"],
		["beißt zwei Jahre alt", 24, "c-klein"],
		["baby 6 monate beißt", 6, "d-baby"],
		["gruppe 14j", 168, "a-teens"],
		["gruppe 3 yaşında", 36, "c-klein"],
		["gruppe ребенок 3 года", 36, "c-klein"],
		["gruppe ٣ سنوات", 36, "c-klein"],
		["gruppe 3 lata", 36, "c-klein"],
		["gruppe baby 8 Wochen", 1, "d-baby"],
	])("%s", async (q, months, first) => {
		const found = await asked(files, q);
		expect(found.age).toBe(months);
		if (months !== null) expect(found.slugs[0]).toBe(first);
		if (!q.includes("baby")) expect(found.slugs).toHaveLength(4);
	});
	it.each(["gruppe zwei Wochen Ferien", "gruppe 99 Jahre", "gruppe 2026", "gruppe 1000 jahre"])("is none in: %s", async (q) => {
		expect((await asked(files, q)).age).toBeNull();
	});
});

it("what was checked lately goes before what is as good and old", async () => {
	const files = searchOver([
		service("a", { title: "Hort A", filters: { rang: ["2024-1"] } }),
		service("b", { title: "Hort B", filters: { rang: ["2026-4"] } }),
		service("c", { title: "Hort C", filters: { rang: [] } }),
		service("d", { title: "Text", text: "Hort", filters: { rang: ["2026-4"] } }),
	]);
	const [first, ...others] = await slugs(files, "hort");
	expect(first).toBe("b");
	expect(others.slice(0, 2).sort()).toEqual(["a", "c"]);
	expect(others[2]).toBe("d");
});

it("a word of a topic and of the one above it means what is in both", async () => {
	const files = searchOver([
		topic("gesundheit", "Gesundheit", ["kinderarzt"]),
		topic("entwicklung", "Entwicklung", ["kinderarzt"]),
		...[..."abcdef"].map((name) => service(name, { title: name, filters: { thema: ["gesundheit"] } })),
		service("u", { title: "Untersuchung", filters: { thema: ["gesundheit", "entwicklung"] } }),
	]);
	expect((await slugs(files, "kinderarzt"))[0]).toBe("u");
});

it("what is for professionals only comes after what is as good and for families, but is found by its name", async () => {
	const files = searchOver([
		service("kreis", { title: "Arbeitskreis Inklusion", summary: "Kind mit Autismus", filters: { rang: ["2026-4", "fach"] } }),
		service("rat", { title: "Schulberatung", summary: "Kind mit Autismus", filters: { rang: ["2026-4"] } }),
		service("alt", { title: "Inklusion im Verein", filters: { rang: [] } }),
	]);
	expect(await slugs(files, "autismus")).toEqual(["rat", "kreis"]);
	expect((await slugs(files, "arbeitskreis inklusion"))[0]).toBe("kreis");
});

it("equals come in an order that is always the same and has nothing to do with their names", async () => {
	const names = [..."abcdefghij"];
	const offers = names.map((name) => service(name, { title: `Hort ${name.toUpperCase()}` }));
	const found = await slugs(searchOver(offers), "hort");
	expect(found.toSorted()).toEqual(names);
	expect(found).not.toEqual(names);
	expect(await slugs(searchOver([...offers].reverse()), "hort")).toEqual(found);
	/* Where nothing is asked, one looks for a name. */
	expect(await slugs(searchOver(offers), "")).toEqual(names);
});

describe("why", () => {
	const files = searchOver([
		municipality("rheine", "Rheine", ["48431"]),
		topic("eb", "Erziehungsberatung", ["kind beißt"]),
		service("eb", { title: "Beratungsstelle", filters: { thema: ["eb"], alter: ["2", "3"], ort: ["rheine"], vorort: ["rheine"] } }),
		service("buch", { title: "Kind beißt – ein Abend", filters: { thema: [], alter: ["9"], ort: [], vorort: [] } }),
		service("text", { title: "Treff", text: "Wenn das Kind beißt.", filters: { thema: [] } }),
	]);
	it("says what counted, and nothing that did not", async () => {
		const { whyOf } = await asked(files, "kind 3 jahre beißt rheine");
		expect(whyOf("eb")).toEqual([
			{ kind: "group", facet: "thema", value: "eb" },
			{ kind: "age", months: 36, fit: "meant" },
			{ kind: "place", value: "rheine", fit: "there" },
		]);
		expect(whyOf("buch")).toEqual([{ kind: "name", words: ["kind", "beißt"] }]);
		expect(whyOf("text").slice(0, 1)).toEqual([{ kind: "text", words: ["kind", "beißt"] }]);
	});
	it("in plain words", async () => {
		const { whyOf } = await asked(files, "kind 3 jahre beißt rheine");
		const labels = { thema: { eb: "Erziehungsberatung" }, ort: { rheine: "Rheine" } };
		const line = (slug: string) => whyLine(whyOf(slug), { words: hits, labels, language: "de" });
		expect(line("eb")).toBe("Passt zu: Erziehungsberatung · für Kinder von 3 Jahren · in Rheine");
		expect(line("buch")).toBe("passt zum Namen: „kind“, „beißt“");
	});
	it("nothing where nothing was asked", async () => {
		const { results, why } = await asked(files, "");
		expect(results.flatMap(why)).toEqual([]);
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
				const files = searchOver(records);
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

describe("files of the index", () => {
	it("a reader of an older index finds its way into the new one", async () => {
		const index = new MemoryIndex();
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
		const served = new MemoryIndex().update(records, []).write;
		const asked: string[] = [];
		const files = memoryIndex(served, (name) => asked.push(name));
		const [first] = await slugs(files, words[7] ?? "");
		expect(first).toBe("s-7");
		expect(new Set(asked).size).toBe(asked.length);
		expect(asked.length).toBeLessThan(9);
		const before = asked.length;
		await slugs(files, words[7] ?? "");
		expect(asked.length).toBe(before);
	});

	it("are looked for anew after a while, without anybody waiting for it", async () => {
		vi.useFakeTimers({ toFake: ["Date"] });
		try {
			const index = new MemoryIndex();
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

describe("while files are missing", () => {
	const roundsOf = async (q: string) => {
		const files = searchOver([
			service("gruppe", { title: "Eltern-Kind-Gruppe", filters: { alter: ["3"] } }),
			service("sport", { title: "Sport", filters: { alter: ["3"] } }),
		]);
		await files.answer((reader) => suitability(reader, { places: [], age: null }));
		const rounds: { results: number; missing: string[] }[] = [];
		await files.answer((reader) => {
			const { results } = find(reader, state(q));
			rounds.push({ results: results.length, missing: [...reader.missing].map((name) => name.replace(/[-.].*/, "")).sort() });
		});
		return rounds;
	};

	it("works nothing out", async () => {
		expect(await roundsOf("Kind 3 Jahre")).toEqual([
			{ results: 0, missing: ["filter", "woerter"] },
			{ results: 2, missing: [] },
		]);
	});

	it("asks at once for all that the words take", async () => {
		expect(await roundsOf('"Eltern Kind" 3 Jahre')).toEqual([
			{ results: 0, missing: ["filter", "paarliste", "woerter"] },
			{ results: 0, missing: ["paare"] },
			{ results: 1, missing: [] },
		]);
	});
});
