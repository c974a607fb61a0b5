import { toLines } from "@kinderstark/content-types";
import { seed } from "@kinderstark/content-types/seed";
import { describe, expect, test } from "vitest";
import { expression, fittingLines, foldedExpressions } from "../src/search/crisis.ts";
import { crisisPhrases } from "./support/crisis-phrases.ts";

/** Which number comes first for which words, with the words that the crisis lines bring along. */

const lines = (seed["crisis-line"] ?? [])
	.filter(({ audience }) => audience === "familien")
	.map(({ key, searchWords }) => ({
		key,
		written: toLines(searchWords),
		expressions: foldedExpressions(toLines(searchWords)).map(expression),
	}));
const keys = (query: string) => fittingLines(query, lines).map(({ key }) => key);

test.each([
	["Gewalt", "hilfetelefon-gewalt-gegen-frauen"],
	["häusliche gewalt", "hilfetelefon-gewalt-gegen-frauen"],
	["mein Mann schlägt mich", "hilfetelefon-gewalt-gegen-frauen"],
	["mein mann schlaegt mich", "hilfetelefon-gewalt-gegen-frauen"],
	["Vergewaltigung", "hilfetelefon-gewalt-gegen-frauen"],
	["er hat mich gestern wieder gehauen", "hilfetelefon-gewalt-gegen-frauen"],
	["Angst vor meinem Ex-Mann", "hilfetelefon-gewalt-gegen-frauen"],
	["Onkel fasst meine kleine Tochter an", "hilfetelefon-sexueller-missbrauch"],
	["ich halte das Geschrei nicht mehr aus", "elterntelefon"],
	["мъжът ми ме бие", "hilfetelefon-gewalt-gegen-frauen"],
	["شوهرم من را میزند", "hilfetelefon-gewalt-gegen-frauen"],
	["сил больше нет", "elterntelefon"],
	["Frauenhaus Rheine", "hilfetelefon-gewalt-gegen-frauen"],
	["SUIZID", "telefonseelsorge"],
	["selbstmrod", "telefonseelsorge"],
	["ich will nicht mehr leben", "krisenchat"],
	["ich kann nicht mehr leben", "telefonseelsorge"],
	["sexueller Missbrauch", "hilfetelefon-sexueller-missbrauch"],
	["Kindesmissbrauch", "hilfetelefon-sexueller-missbrauch"],
	["kind vergiftet", "giftnotruf"],
	["baby hat knopfzelle verschluckt", "giftnotruf"],
	["Baby geschüttelt", "notruf-112"],
	["meine tochter ritzt sich", "kinder-und-jugendtelefon"],
	["ungewollt schwanger was tun", "schwangere-in-not"],
	["ich bin überfordert", "elterntelefon"],
	["Angst", "telefonseelsorge"],
	["kocam beni dövüyor", "hilfetelefon-gewalt-gegen-frauen"],
	["intihar etmek istiyorum", "telefonseelsorge"],
	["زوجي يضربني", "hilfetelefon-gewalt-gegen-frauen"],
	["شوهرم مرا می‌زند", "hilfetelefon-gewalt-gegen-frauen"],
	["чоловік б’є мене", "hilfetelefon-gewalt-gegen-frauen"],
	["муж бьет меня", "hilfetelefon-gewalt-gegen-frauen"],
	["отравление ребенка", "giftnotruf"],
	["мъжът ми ме бие, насилие", "hilfetelefon-gewalt-gegen-frauen"],
	["przemoc w rodzinie", "hilfetelefon-gewalt-gegen-frauen"],
	["violență în familie", "hilfetelefon-gewalt-gegen-frauen"],
	["domestic violence", "hilfetelefon-gewalt-gegen-frauen"],
	["my child swallowed pills", "giftnotruf"],
])("„%s“: %s first", (query, key) => {
	expect(keys(query)[0]).toBe(key);
});

describe("no number for", () => {
	test.each([
		"Hebamme",
		"Angst vor dem ersten Schultag",
		"Angst vorm Zahnarzt",
		"Angst vor Hunden",
		"Angst im Dunkeln",
		"mein Sohn schlägt andere Kinder",
		"violoncel pentru copii",
		"виолончель",
		"اسم الطفل",
		"رسم للاطفال",
		"saçım dökülüyor",
		"Kita",
		"Schlagzeug lernen",
		"Gewaltfreie Kommunikation",
		"Gewaltprävention",
		"Sexuelle Bildung",
		"Musikschule",
		"Kind schlägt andere Kinder",
		"Ball schlagen",
		"Kind fasst alles an",
		"fasst die Kosten für meine älteste Tochter jemand an",
		"Kündigung droht mir",
		"ich bin am Ende der Ausbildung",
		"Sohn vermisst Papa",
		"Angeln",
		"Ang",
		"Mitgift",
		"Krisenfest",
		"kita platz 48431",
		"baby schreit nur",
		"hamilelik danışmanlık",
		"",
		"🙂",
		"*",
	])("%s", (query) => {
		expect(keys(query)).toEqual([]);
	});
});

test("every expression finds its own line, and a star alone finds nothing", () => {
	for (const { key, written } of lines) {
		for (const one of written.filter((words) => !words.startsWith("!"))) {
			expect(keys(one.replaceAll(/[*+]/g, "")), one).toContain(key);
		}
	}
	expect(foldedExpressions(["*", "", "**"])).toEqual([]);
});

describe.each(Object.entries(crisisPhrases))("in need, in %s", (_, byLine) => {
	test.each(Object.entries(byLine))("%s comes first", (key, phrases) => {
		expect(Object.fromEntries(phrases.map((phrase) => [phrase, keys(phrase)[0]]))).toEqual(
			Object.fromEntries(phrases.map((phrase) => [phrase, key])),
		);
	});
});

describe("an expression", () => {
	const finds = (written: readonly string[], query: string) =>
		fittingLines(query, [{ expressions: foldedExpressions(written).map(expression) }]).length === 1;

	test("with a plus fits both orders, with up to three words between, and not more", () => {
		expect(finds(["mann + schlägt"], "schlägt mein Mann")).toBe(true);
		expect(finds(["mann + schlägt"], "dass mein Mann mich jeden Abend schlägt")).toBe(true);
		expect(finds(["mann + schlägt"], "mein Mann sagt dass er mich nie schlägt")).toBe(false);
		expect(finds(["mann + schlägt"], "mein Mannschlägt")).toBe(false);
		expect(finds(["frau + mich schlägt"], "meine Frau, die mich oft schlägt")).toBe(false);
		expect(finds(["frau + mich * schlägt"], "meine Frau, die mich oft schlägt")).toBe(true);
	});

	test("has stars at each of its words", () => {
		expect(finds(["córkę + dotyka*"], "dotykał moją córkę")).toBe(true);
		expect(finds(["kein* ausweg"], "sehe keinen Ausweg")).toBe(true);
		expect(finds(["kein* ausweg"], "sehe einen Ausweg")).toBe(false);
	});

	test("with an exclamation mark takes shorter ones away, and no longer ones", () => {
		const angst = ["angst", "nicht mehr leben", "!angst vor * hund*"];
		expect(finds(angst, "große Angst")).toBe(true);
		expect(finds(angst, "Angst vor großen Hunden")).toBe(false);
		expect(finds(angst, "Angst vor Hunden, will nicht mehr leben")).toBe(true);
		expect(finds(["!angst"], "angst")).toBe(false);
		expect(foldedExpressions(["!", "!*", "! + *"])).toEqual([]);
	});

	test("compares without apostrophes, Romanian hyphens, and the space in Persian verbs", () => {
		expect(finds(["don't want to live"], "i dont want to live")).toBe(true);
		expect(finds(["dont want to live"], "I don’t want to live")).toBe(true);
		expect(finds(["m-a bătut"], "ma batut")).toBe(true);
		expect(finds(["تهدید می‌کند"], "تهدید میکند")).toBe(true);
		expect(finds(["ex-mann"], "Ex Mann")).toBe(true);
	});

	test("is left out where another one says it, too", () => {
		expect(foldedExpressions(["kind geschüttelt", "kind * geschüttelt", "Kind * geschüttelt"])).toEqual(["kind * geschuttelt"]);
		expect(foldedExpressions(["mann schlägt", "mann + schlägt"])).toEqual(["mann + schlagt"]);
	});
});

test("all numbers for families have such words, but for the app that one has to set up before", () => {
	expect(lines.filter(({ expressions }) => expressions.length === 0).map(({ key }) => key)).toEqual(["nora"]);
});
