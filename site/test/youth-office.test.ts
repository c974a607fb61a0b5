import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance } from "../src/search/edit-distance.ts";
import { fold } from "../src/search/fold.ts";
import { findPlace, type Place } from "../src/search/youth-office.ts";

const places: Place[] = [
	{ id: "steinfurt", name: "Steinfurt", postalCodes: ["48565"], districts: ["Borghorst", "Burgsteinfurt"] },
	{ id: "rheine", name: "Rheine", postalCodes: ["48429", "48431", "48432"], districts: ["Mesum", "Hauenhorst", "Dorenkamp"] },
	{ id: "ibbenbueren", name: "Ibbenbüren", postalCodes: ["49477", "49479"], districts: ["Püsselbüren", "Laggenbeck"] },
	{ id: "hoerstel", name: "Hörstel", postalCodes: ["48477"], districts: ["Riesenbeck", "Bevergern"] },
	{ id: "horstmar", name: "Horstmar", postalCodes: ["48612"], districts: ["Leer"] },
	{ id: "laer", name: "Laer", postalCodes: ["48366"], districts: ["Holthausen"] },
	{ id: "lengerich", name: "Lengerich", postalCodes: ["49525"], districts: ["Hohne"] },
	{ id: "neuenkirchen", name: "Neuenkirchen", postalCodes: ["48485"], districts: ["St. Arnold"] },
];

describe("finds the place", () => {
	test.each([
		["48429", "rheine", "48429"],
		[" 48565 ", "steinfurt", "48565"],
		["48565 Steinfurt", "steinfurt", "48565"],
		["Borghorst", "steinfurt", "Borghorst"],
		["borghorst", "steinfurt", "Borghorst"],
		["Mesum", "rheine", "Mesum"],
		["Rheine-Mesum", "rheine", "Mesum"],
		["Mesum bei Rheine", "rheine", "Mesum"],
		["Ibbenbueren", "ibbenbueren", "Ibbenbüren"],
		["ibbenburen", "ibbenbueren", "Ibbenbüren"],
		["Pusselbueren", "ibbenbueren", "Püsselbüren"],
		["Hoerstel", "hoerstel", "Hörstel"],
		["Stadt Hörstel", "hoerstel", "Hörstel"],
		["Lengerich (Westfalen)", "lengerich", "Lengerich"],
		["Leer", "horstmar", "Leer"],
		["Sankt Arnold", "", ""],
		["St Arnold", "neuenkirchen", "St. Arnold"],
		["Riesenb", "hoerstel", "Riesenbeck"],
		["4961", "", ""],
		["4861", "horstmar", "48612"],
	])("%s", (typed, id, matched) => {
		const answer = findPlace(places, typed);
		if (id === "") expect(answer.kind).toBe("unknown");
		else expect(answer).toEqual({ kind: "found", matches: [{ id, matched }] });
	});

	test.each([
		["Borgorst", "steinfurt"],
		["Ibenbüren", "ibbenbueren"],
		["Lengreich", "lengerich"],
		["Burgsteinfrut", "steinfurt"],
	])("with a typing error: %s", (typed, id) => {
		const answer = findPlace(places, typed);
		expect(answer.kind).toBe("similar");
		expect("matches" in answer && answer.matches.map((match) => match.id)).toEqual([id]);
	});

	test.each(["Ho", "484"])("lists all that begin with %s", (typed) => {
		const answer = findPlace(places, typed);
		expect("matches" in answer && answer.matches.length).toBeGreaterThan(1);
	});
});

describe("says so when there is none", () => {
	test.each(["48143", "49074", "99999 Rheine"])("postcode %s is outside", (typed) => {
		expect(findPlace(places, typed).kind).toBe("outside");
	});
	test.each(["Münster", "Osnabrück", "Lingen", "Berlin", "xyz", "<script>alert(1)</script>", "🙂🙂🙂🙂"])("%s", (typed) => {
		expect(["unknown", "empty"]).toContain(findPlace(places, typed).kind);
	});
	test.each(["", "   ", "–"])("„%s“ is nothing", (typed) => {
		expect(findPlace(places, typed).kind).toBe("empty");
	});
});

test("any text gets an answer, and every name of a place leads to it in any spelling", () => {
	fc.assert(
		fc.property(fc.string({ unit: "grapheme", maxLength: 500 }), (typed) => {
			expect(["empty", "found", "similar", "outside", "unknown"]).toContain(findPlace(places, typed).kind);
		}),
	);
	for (const place of places) {
		for (const name of [place.name, ...place.districts, ...place.postalCodes]) {
			for (const spelled of [name, name.toUpperCase(), fold(name), name.replaceAll("ü", "ue").replaceAll("ö", "oe")]) {
				const answer = findPlace(places, spelled);
				expect([spelled, "matches" in answer && answer.matches.some(({ id }) => id === place.id)]).toEqual([spelled, true]);
			}
		}
	}
});

test("distance counts single edits and swapped neighbours", () => {
	expect(editDistance("mesum", "mesum", 2)).toBe(0);
	expect(editDistance("mseum", "mesum", 2)).toBe(1);
	expect(editDistance("mesm", "mesum", 2)).toBe(1);
	expect(editDistance("mesum", "rheine", 2)).toBe(3);
});
