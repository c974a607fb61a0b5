import { expect, it } from "vitest";
import { catalogs } from "../src/i18n/messages/index.ts";
import type { Messages } from "../src/i18n/messages/types.ts";
import { ageCode, noticeCode, placeCode, withFacts } from "../src/search/card-facts.ts";

/** What a result's card says of age, cost, place and whom it is closed to, in the page's language. */

function facts(meta: Record<string, string>, language: "de" | "en" | "pl" | "ar"): Record<string, string> {
	const { common, format, vocabulary, service } = catalogs[language] as Messages;
	const notices = { closed: common.closedForNow, professionals: common.onlyForProfessionals };
	return withFacts({ url: "/", meta }, { age: format.age, costs: vocabulary.costTypes, place: service.place, notices }, language).meta;
}

const age = (ageFrom: number | null, ageTo: number | null, includesPregnancy = false) => ageCode({ ageFrom, ageTo, includesPregnancy });
const somewhere = { homeVisit: false, online: false };

it.each([
	[age(36, 72), "3 bis 6 Jahre", "3 to 6 years"],
	[age(6, null), "ab 6 Monaten", "from 6 months"],
	[age(null, null), "jedes Alter", "any age"],
	[age(null, 36, true), "Schwangerschaft bis 3 Jahre", "pregnancy to 3 years"],
	[age(0, 0, true), "in der Schwangerschaft", "during pregnancy"],
])("says the age of %s in the page's language", (code, german, english) => {
	expect(facts({ age: code }, "de").age).toBe(german);
	expect(facts({ age: code }, "en").age).toBe(english);
});

it("writes numbers as the language does", () => {
	expect(facts({ age: age(36, 72) }, "ar").age).not.toMatch(/\p{Script=Latin}/u);
	expect(facts({ age: age(0, 60) }, "pl").age).toContain("5 lat");
});

it("says the cost", () => {
	expect(facts({ cost: "kostenlos" }, "de").cost).toBe("kostenlos");
	expect(facts({ cost: "nach_einkommen" }, "pl").cost).toBe("zależy od dochodu");
});

it("names up to three places, two and a number of more, or how it comes to families", () => {
	const placeIn = (code: string, language: "de" | "pl") => facts({ place: code }, language).place;
	expect(placeIn(placeCode(["Rheine", "Greven", "Recke"], somewhere), "pl")).toBe("Rheine, Greven, Recke");
	expect(placeIn(placeCode(["Rheine", "Greven", "Recke", "Lotte"], somewhere), "de")).toBe("Rheine, Greven und 2 weitere Orte");
	expect(placeIn(placeCode([], { homeVisit: true, online: true }), "de")).toBe("kommt nach Hause");
	expect(placeIn(placeCode([], { homeVisit: false, online: true }), "pl")).toBe((catalogs.pl as Messages).service.place.online);
	expect(facts({ title: "Hort" }, "de")).toEqual({ title: "Hort" });
});

it("says that nobody can come now, or that families cannot", () => {
	const both = noticeCode({ closed: true, professionals: true });
	expect(facts({ notice: both }, "de").notice).toBe("Zurzeit geschlossen · nur für Fachkräfte");
	expect(facts({ notice: both }, "en").notice).toBe("Closed at the moment · for professionals only");
	expect(facts({ notice: noticeCode({ closed: false, professionals: true }) }, "pl").notice).toBe("tylko dla specjalistów");
	expect(noticeCode({ closed: false, professionals: false })).toBe("");
});

it("leaves what it does not know as it is", () => {
	const codes = { age: "jung", cost: "tausch", place: "St. Arnold+", notice: "closed für immer" };
	expect(facts(codes, "de")).toEqual(codes);
});
