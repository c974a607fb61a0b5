import { describe, expect, it } from "vitest";
import { parseQuery } from "../src/search/query.ts";
import { verbForms } from "../src/search/verb-forms.ts";
import { asked, searchOver, service, topic } from "./support/search-records.ts";

/** How the search keeps going where a question is not what anybody wrote. General behaviour; the gold set is for the figures. */

const files = searchOver([
	topic("paar", "Paar und Trennung", ["eheberatung", "trennung"]),
	topic("heim", "Hilfen zur Erziehung", ["heim"]),
	topic("ganztag", "Offener Ganztag", []),
	topic("schlaf", "Schlafen", ["kind schläft nicht allein"]),
	service("paare", { title: "Trennung", filters: { thema: ["paar"] } }),
	service("sucht", { title: "Suchthilfe", text: "Beratung und Therapie." }),
	service("wohnen", { title: "Wohnen auf Zeit", filters: { thema: ["heim"] } }),
	service("ogs", { title: "Nach dem Unterricht", filters: { thema: ["ganztag"] } }),
	service("amt", { title: "Auskunft", text: "Fragen zur Ganztagsbetreuung beantwortet das Büro, auch zu Trennung und Musik." }),
	service("nacht", { title: "Ruhige Nächte", filters: { thema: ["schlaf"] } }),
	service("trauer", { title: "Trauer", summary: "Für Kinder." }),
	service("gaeste", { title: "Der Rest vom Fest", text: "Essen." }),
]);
const ask = (q: string) => asked(files, q);

describe("words that tell little", () => {
	it("are no answer where nobody knows the word that tells what is meant", async () => {
		expect((await ask("Kinder Quantenphysik")).slugs).toEqual([]);
		expect((await ask("Kinder")).slugs).toContain("trauer");
	});
});

describe("a compound that nobody wrote", () => {
	it("gives what is known of it, the rarer part first, and says that it is a part", async () => {
		const found = await ask("Trennungstherapie");
		expect(found.slugs[0]).toBe("paare");
		expect(found.partly).toBe(true);
		expect(found.whyOf("paare")).toEqual([
			{ kind: "group", facet: "thema", value: "paar" },
			{ kind: "name", words: ["Trennung"] },
		]);
	});
	it("tells why by the part that is there, not by the word that is not", async () => {
		expect((await ask("Suchthilfemobil")).whyOf("sucht")).toEqual([{ kind: "name", words: ["Suchthilfe"] }]);
	});
	it("finds by one half when the other is mistyped", async () => {
		expect((await ask("Trenungstherapie")).slugs).toContain("paare");
	});
	it("takes a short part alone when coordinators keep it, and no other", async () => {
		expect((await ask("Heimunterbringung")).slugs).toEqual(["wohnen"]);
		expect((await ask("Restaurant")).slugs).toEqual([]);
	});
	it("is left alone in quotation marks and when it is to be taken literally", async () => {
		expect((await ask('"Trennungstherapie"')).slugs).toEqual([]);
		expect((await asked(files, "Trennungstherapie", { literal: true })).slugs).toEqual([]);
	});
	it("is looked up by its parts, too, when it stands in a text by chance", async () => {
		const found = await ask("Ganztagsbetreuung");
		expect([found.slugs[0], found.partly]).toEqual(["ogs", false]);
		expect(found.slugs).toContain("amt");
	});
});

describe("other forms of a verb", () => {
	it.each([
		["schlafen", "nacht"],
		["trauert", "trauer"],
	])("%s", async (q, slug) => {
		expect((await ask(q)).slugs[0]).toBe(slug);
	});
	it("are none of words that tell nothing", () => {
		expect(verbForms("sucht", "sucht")).toEqual([]);
		expect(verbForms("getrennt", "getrennt")).toContain("trenn");
	});
});

it("what is about one word goes before what has both by chance", async () => {
	const found = await ask("trennung musik");
	expect(found.slugs.slice(0, 2)).toEqual(["paare", "amt"]);
});

it("never puts a word right into one that tells nothing", async () => {
	expect((await ask("kennn kanm")).corrections).toEqual([]);
});

it("two wrong letters, of which one is the first, are another word", async () => {
	const kitas = searchOver([service("hort", { title: "Hortbetreuung" })]);
	expect((await asked(kitas, "Mortbetreuung")).corrections).toEqual([{ typed: "Mortbetreuung", used: "Hortbetreuung" }]);
	expect((await asked(kitas, "Mortbetreung")).corrections).toEqual([]);
});

it.each([
	["bin 15 und schwanger", 180],
	["sohn 4 beißt", 48],
	["tochter 14 traurig", 168],
	["kind 30", null],
	["hartz 4", null],
	["bin 3", null],
])("an age without a unit: %s", (q, months) => {
	expect(parseQuery(q).age).toBe(months);
});
