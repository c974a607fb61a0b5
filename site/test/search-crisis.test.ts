import { toLines } from "@kinderstark/content-types";
import { seed } from "@kinderstark/content-types/seed";
import { describe, expect, test } from "vitest";
import { expression, fittingLines, foldedExpressions } from "../src/search/crisis.ts";

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
		for (const one of written) expect(keys(one.replaceAll("*", "")), one).toContain(key);
	}
	expect(foldedExpressions(["*", "", "**"])).toEqual([]);
});

test("all numbers for families have such words, but for the app that one has to set up before", () => {
	expect(lines.filter(({ expressions }) => expressions.length === 0).map(({ key }) => key)).toEqual(["nora"]);
});
