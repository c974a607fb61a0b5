import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EntriesByPlace, NumberWriter, writePostings } from "../publisher/search-postings.ts";
import { SITE_LANGUAGES } from "../src/i18n/languages.ts";
import { de } from "../src/i18n/messages/de/index.ts";
import { sayNumber } from "../src/i18n/say.ts";
import { editDistance } from "../src/search/edit-distance.ts";
import { fold } from "../src/search/fold.ts";
import { decodePostings, NumberReader } from "../src/search/index-format.ts";
import { chipsOf, parseState, without } from "../src/search/narrowed-state.ts";
import { parseQuery } from "../src/search/query.ts";
import { cleanQuery, countInWords, type FacetSpec, LONGEST_QUERY, stateToQuery } from "../src/search/state.ts";
import { stemOf } from "../src/search/stem.ts";
import { areOneFamily } from "../src/search/word-family.ts";

const facets: FacetSpec[] = [
	{ name: "phase", label: "Phase", several: false, options: [{ value: "kita", label: "Kita" }] },
	{
		name: "kosten",
		label: "Kosten",
		several: true,
		options: [
			{ value: "kostenlos", label: "kostenlos" },
			{ value: "but", label: "über Bildung und Teilhabe" },
		],
	},
];
const parse = (query: string) => parseState(new URLSearchParams(query), facets, de.searchScript);

test("small whole numbers are written as every language of the site writes them", () => {
	for (const { code, intl } of SITE_LANGUAGES) {
		const format = new Intl.NumberFormat(intl);
		for (const value of [0, 1, 9, 10, 99, 100, 999, 1000, 1.5, -1]) expect(sayNumber(value, code)).toBe(format.format(value));
	}
});

describe("the address", () => {
	test("holds words and filters, and gives the same state back", () => {
		const query = "q=Hebamme+R%C3%B6sler&phase=kita&kosten=kostenlos&kosten=but";
		const { state, notes } = parse(query);
		expect(state).toEqual({ q: "Hebamme Rösler", filters: { phase: ["kita"], kosten: ["kostenlos", "but"] } });
		expect(notes).toEqual([]);
		expect(stateToQuery(state)).toBe(query);
	});
	test.each([
		["an unknown value", "phase=xyz", "„xyz“ gibt es bei „Phase“ nicht. Dieser Filter ist weggelassen."],
		["HTML as a value", "phase=%3Cscript%3E", "„<script>“ gibt es bei „Phase“ nicht. Dieser Filter ist weggelassen."],
		["a very long value", `kosten=${"x".repeat(5000)}`, `„${"x".repeat(40)}…“ gibt es bei „Kosten“ nicht. Dieser Filter ist weggelassen.`],
		["a very long question", `q=${"a".repeat(10_000)}`, "Die Suche ist sehr lang. Gesucht wird mit den ersten 200 Zeichen."],
	])("leaves out %s and says so", (_, query, note) => {
		const { state, notes } = parse(query);
		expect(state.filters).toEqual({});
		expect(notes).toEqual([note]);
	});
	test("says when words are meant as they are", () => {
		expect(parse("q=Hebame&genau=1").state).toEqual({ q: "Hebame", filters: {}, literal: true });
		expect(stateToQuery(parse("q=Hebame&genau=1").state)).toBe("q=Hebame&genau=1");
		expect(parse("genau=1").state).toEqual({ q: "", filters: {} });
	});
	test("does not care for parameters that are none of its own", () => {
		expect(parse("utm_source=x&__proto__=1&constructor=2&phase=")).toEqual({ state: { q: "", filters: {} }, notes: [], placeNotes: [] });
	});
	test("keeps one value where only one can be chosen", () => {
		expect(parse("phase=kita&phase=kita").state.filters).toEqual({ phase: ["kita"] });
	});
	test("any address gives a state that gives itself back", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 400 }), fc.array(fc.string()), (q, values) => {
				const params = new URLSearchParams([["q", q], ...values.map((value): [string, string] => ["kosten", value])]);
				const { state, notes } = parseState(params, facets, de.searchScript);
				expect([...state.q].length).toBeLessThanOrEqual(LONGEST_QUERY);
				expect(notes.length).toBeLessThanOrEqual(3);
				expect(parse(stateToQuery(state)).state).toEqual(state);
			}),
		);
	});
});

test("filters that are set become chips, and each can be taken away", () => {
	const { state } = parse("q=x&phase=kita&kosten=kostenlos&kosten=but");
	expect(chipsOf(state, facets).map(({ label }) => label)).toEqual(["Kita", "kostenlos", "über Bildung und Teilhabe"]);
	expect(without(state, "kosten", "but").filters).toEqual({ phase: ["kita"], kosten: ["kostenlos"] });
	expect(without(state, "kosten").filters).toEqual({ phase: ["kita"] });
	expect(without(state, "phase", "kita").filters).toEqual({ kosten: ["kostenlos", "but"] });
});

test("queries are cleaned, counts have words", () => {
	expect(cleanQuery("  Kita\u0000\n\tPlatz \u200b ")).toBe("Kita Platz");
	expect([0, 1, 12].map((count) => countInWords(count, de.searchScript, "de"))).toEqual(["Keine Angebote", "1 Angebot", "12 Angebote"]);
});

describe("a question is taken apart", () => {
	const parse = (text: string) => parseQuery(text);
	const telling = (text: string) => parse(text).words.flatMap(({ shown, weak }) => (weak ? [] : [shown]));

	test("into the words that tell something", () => {
		expect(telling("Ich suche Hilfe für mein Baby, das nicht schläft")).toEqual(["Baby", "schläft"]);
		expect(telling("<b>🙂</b>")).toEqual([]);
		expect(telling("Hilfe")).toEqual(["Hilfe"]);
	});
	test("each word once, whatever its form", () => {
		expect(telling("Beratung beraten BERATUNGEN")).toEqual(["Beratung"]);
		expect(telling("Straße strasse")).toEqual(["Straße"]);
	});
	test("the last word may go on, a quoted one not", () => {
		expect(parse("Kita Plat").words.map(({ unfinished }) => unfinished)).toEqual([false, true]);
		expect(parse('Kita "Plat"').words.map(({ unfinished, quoted }) => [unfinished, quoted])).toEqual([
			[false, false],
			[false, true],
		]);
	});
	test.each(['"Eltern mit Kindern" Rheine', "„Eltern mit Kindern“ Rheine", "«Eltern mit Kindern» Rheine"])("phrases: %s", (text) => {
		expect(parse(text).phrases).toEqual([["eltern", "mit", "kindern"]]);
		expect(telling(text)).toEqual(["Eltern", "Rheine"]);
	});
	test("a quotation mark alone is none", () => {
		expect(parse('"Kita Platz').phrases).toEqual([]);
		expect(telling('"Kita Platz')).toEqual(["Kita", "Platz"]);
	});
});

describe("words compare as people mean them", () => {
	const stem = stemOf;
	test.each([
		["Ibbenbüren", "IBBENBUEREN"],
		["Straße", "Strasse"],
		["Mütter", "Muetter"],
		["Café", "cafe"],
		["Işık", "isik"],
	])("%s and %s", (a, b) => {
		expect(fold(a)).toBe(fold(b));
	});
	test.each([
		["Beratung", "Beratungen"],
		["Frau", "Frauen"],
		["Kurs", "Kurse"],
		["Kita", "Kitas"],
		["Café", "Cafés"],
		["Tag", "Tage"],
		["Hebamme", "Hebammen"],
		["Erzieherin", "Erzieherinnen"],
		["Haus", "Häuser"],
	])("%s and %s", (a, b) => {
		expect(stem(fold(a))).toBe(stem(fold(b)));
	});
	test.each([
		["Kur", "Kurs"],
		["Rat", "Rad"],
	])("but not %s and %s", (a, b) => {
		expect(stem(fold(a))).not.toBe(stem(fold(b)));
	});
	test.each([
		["suchtig", "sucht", true],
		["vergewaltigt", "vergewaltigung", true],
		["impfen", "impfungen", false],
		["trommler", "trommeln", false],
		["freundlich", "freundin", true],
		["kurs", "kurse", false],
		["hebamee", "hebame", false],
	])("%s and %s are of one family: %s", (a, b, expected) => {
		expect([areOneFamily(a, b), areOneFamily(b, a)]).toEqual([expected, expected]);
	});
	test("edits are counted up to a limit", () => {
		expect(editDistance("hebame", "hebamme", 1)).toBe(1);
		expect(editDistance("krabelgrupe", "krabbelgruppe", 2)).toBe(2);
		expect(editDistance("kita", "kiat", 1)).toBe(1);
		expect(editDistance("kita", "hort", 1)).toBe(2);
	});
});

describe("what stands in the index's files is read as it was written", () => {
	const numbers = fc.uniqueArray(fc.nat({ max: 70_000 }), { maxLength: 40 }).map((list) => list.sort((a, b) => a - b));
	test("numbers and lists", () => {
		fc.assert(
			fc.property(numbers, fc.nat(), (list, number) => {
				const reader = new NumberReader(new NumberWriter().list(list).number(number).take());
				expect([reader.list(), reader.next(), reader.done]).toEqual([list, number, true]);
			}),
		);
	});
	test("entries come out in rising order by the last place they were given, and none is left for the next word", () => {
		const put = fc.array(fc.tuple(fc.nat({ max: 300 }), fc.nat({ max: 3 })), { maxLength: 300 });
		const entries = new EntriesByPlace();
		entries.makeRoom(5_000);
		fc.assert(
			fc.property(fc.array(fc.tuple(put, fc.constantFrom(1, 15)), { maxLength: 4 }), (words) => {
				for (const [puts, apart] of words) {
					const last = new Map(puts.map(([number, place]) => [number * apart, place]));
					for (const [number, place] of puts) entries.put(number * apart, place);
					const at = (place: number) => [...last.keys()].filter((number) => last.get(number) === place).sort((a, b) => a - b);
					expect(entries.take(4).map((list) => Array.from(list))).toEqual([0, 1, 2, 3].map(at));
				}
			}),
		);
	});
	test("postings", () => {
		const lists = fc.array(numbers, { minLength: 9, maxLength: 9 });
		const groups = fc.uniqueArray(fc.constantFrom("thema:a-b", "phase:c", "thema:d"), { maxLength: 3 });
		fc.assert(
			fc.property(lists, lists, groups, groups, (services, others, groups, partGroups) => {
				const writer = new NumberWriter();
				writePostings(writer, { services, others, groups, partGroups });
				const found = decodePostings(writer.take());
				const filled = (some: number[][]) => Array.from({ length: 9 }, (_, place) => some[place] ?? []);
				expect({ ...found, services: filled(found.services), others: filled(found.others) }).toEqual({
					services,
					others,
					groups,
					partGroups,
				});
			}),
		);
	});
});
