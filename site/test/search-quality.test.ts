import { describe, expect, it } from "vitest";
import { parseQuery } from "../src/search/query.ts";
import { verbForms, wholeVerb } from "../src/search/verb-forms.ts";
import { asked, searchOver, service, topic } from "./support/search-records.ts";

/** How the search keeps going where a question is not what anybody wrote. General behaviour; the gold set is for the figures. */

const files = searchOver([
	topic("paar", "Paar und Trennung", ["eheberatung", "trennung"]),
	topic("heim", "Hilfen zur Erziehung", ["heim"]),
	topic("ganztag", "Offener Ganztag", []),
	topic("schlaf", "Schlafen", ["kind schläft nicht allein"]),
	topic("hueten", "Entlastung", ["jemand der aufpasst"]),
	topic("start", "Einschulung", ["zurückstellen", "schulplatz"]),
	topic("wahl", "Stärken entdecken", ["was soll ich werden"]),
	topic("lehrberuf", "Lehre", ["tischler werden"]),
	service("paare", { title: "Trennung", filters: { thema: ["paar"] } }),
	service("sucht", { title: "Suchthilfe", text: "Beratung und Therapie." }),
	service("wohnen", { title: "Wohnen auf Zeit", filters: { thema: ["heim"] } }),
	service("ogs", { title: "Nach dem Unterricht", filters: { thema: ["ganztag"] } }),
	service("amt", { title: "Auskunft", text: "Fragen zur Ganztagsbetreuung beantwortet das Büro, auch zu Trennung und Musik." }),
	service("nacht", { title: "Ruhige Nächte", filters: { thema: ["schlaf"] } }),
	service("paten", { title: "Zeit schenken", filters: { thema: ["hueten"] } }),
	service("reif", { title: "Erster Schultag", filters: { thema: ["start"] } }),
	service("test", { title: "Potenziale", filters: { thema: ["wahl"] } }),
	service("tischlerei", { title: "Holz", filters: { thema: ["lehrberuf"] } }),
	service("platz", { title: "Musik und Theater im Schatten", text: "Ein Platz für alle." }),
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
		["wer passt am Abend auf", "paten"],
		["jemand zum Aufpassen", "paten"],
		["zurückgestellt", "reif"],
		["zurückzustellen", "reif"],
	])("%s", async (q, slug) => {
		expect((await ask(q)).slugs[0]).toBe(slug);
	});
	it("are none of words that tell nothing", () => {
		expect(verbForms("sucht", "sucht")).toEqual([]);
		expect(verbForms("getrennt", "getrennt")).toContain("trenn");
	});
});

describe("a verb in two parts", () => {
	it("is looked up as a whole when its particle comes later, whatever else there is", () => {
		expect(wholeVerb("passt", ["kind", "auf"])).toBe("aufpasst");
		expect(wholeVerb("passt", ["kind"])).toBeUndefined();
		expect(wholeVerb("bildung", ["auf"])).toBeUndefined();
		expect(parseQuery("auf wen passt sie").words.every((word) => word.wholeVerb === undefined)).toBe(true);
	});
});

it("a question in which no word tells much is known as a whole", async () => {
	expect((await ask("was soll ich werden")).slugs.slice(0, 2)).toEqual(["test", "tischlerei"]);
	expect((await ask("Was soll ich denn nur werden?")).slugs).toContain("tischlerei");
	expect(parseQuery("was soll ich werden").saying).toEqual(["was", "soll", "ich", "werden"]);
	expect(parseQuery("tischler werden").saying).toEqual([]);
});

it("two words are the compound of both, in either order", async () => {
	expect((await ask("Schul Platz")).slugs[0]).toBe("reif");
	expect((await ask("Platz in der Schule")).slugs[0]).toBe("reif");
});

it("what a sentence says in two of its words is found among many that nobody knows together", async () => {
	expect((await ask("Musik Theater Schatten Platz in der Schule")).slugs).toEqual(["platz", "reif"]);
});

it("below one or two entries with all words comes what has some of them", async () => {
	const few = searchOver([
		topic("medien", "Handy", ["tiktok"]),
		service("schule", { title: "Klasse", summary: "Über Alkohol, dann über Tiktok." }),
		service("eltern", { title: "Streit am Bildschirm", filters: { thema: ["medien"] } }),
		service("sucht", { title: "Bei Alkohol" }),
	]);
	const found = await asked(few, "tiktok alkohol");
	expect(found.slugs).toEqual(["schule", "sucht", "eltern"]);
	expect(found.partly).toBe(false);
});

it("what is about one word goes before what has both by chance", async () => {
	const found = await ask("trennung musik");
	expect(found.slugs.slice(0, 2)).toEqual(["paare", "amt"]);
});

it("guesses nothing about words that tell nothing, nor about the end of a name", async () => {
	const men = searchOver([service("schutz", { title: "Mann", names: ["Ödev"] }), topic("gewalt", "Gewalt", ["angst vor mann", "muster"])]);
	expect((await asked(men, "und oder der")).corrections).toEqual([]);
	expect((await asked(men, "Doktor Mustermann")).slugs).toEqual([]);
	expect((await asked(men, "Mann")).slugs).toEqual(["schutz"]);
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
