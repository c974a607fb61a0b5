import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	chipsOf,
	cleanQuery,
	countInWords,
	type FacetSpec,
	LONGEST_QUERY,
	parseState,
	stateToQuery,
	without,
} from "../src/search/state.ts";
import { soundsLikeDanger, tellingWords } from "../src/search/words.ts";

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
const parse = (query: string) => parseState(new URLSearchParams(query), facets);

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
	test("does not care for parameters that are none of its own", () => {
		expect(parse("utm_source=x&__proto__=1&constructor=2&phase=")).toEqual({ state: { q: "", filters: {} }, notes: [] });
	});
	test("keeps one value where only one can be chosen", () => {
		expect(parse("phase=kita&phase=kita").state.filters).toEqual({ phase: ["kita"] });
	});
	test("any address gives a state that gives itself back", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 400 }), fc.array(fc.string()), (q, values) => {
				const params = new URLSearchParams([["q", q], ...values.map((value): [string, string] => ["kosten", value])]);
				const { state, notes } = parseState(params, facets);
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
	expect([0, 1, 12].map(countInWords)).toEqual(["Keine Angebote", "1 Angebot", "12 Angebote"]);
});

describe("words behind which somebody may be in danger", () => {
	test.each([
		"Gewalt",
		"häusliche gewalt",
		"mein Mann schlägt mich",
		"schlaegt",
		"SUIZID",
		"sexueller Missbrauch",
		"Kindesmissbrauch",
		"Angst",
		"ich kann nicht mehr leben",
		"Baby geschüttelt",
	])("%s", (query) => {
		expect(soundsLikeDanger(query)).toBe(true);
	});
	test.each(["Hebamme", "Kita", "Schlagzeug lernen", "Gewaltfreie Kommunikation", "Musikschule", "", "🙂", "Angstrom".slice(0, 3)])(
		"not: %s",
		(query) => {
			expect(soundsLikeDanger(query)).toBe(false);
		},
	);
});

test("a question is reduced to the words that tell something", () => {
	expect(tellingWords("Ich suche Hilfe für mein Baby, das nicht schläft")).toEqual(["Baby", "schläft"]);
	expect(tellingWords("<b>🙂</b>")).toEqual([]);
});
