import type { Entry, TypeName } from "@kinderstark/content-types";
import { asPublishedEntry } from "@kinderstark/content-types/seed";
import { beforeEach, describe, expect, it } from "vitest";
import { agesOf, facet, facets, facetsOf, PREGNANCY } from "../src/content/facets.ts";
import { createStore, put, setContent } from "../src/content/store.ts";

function add(type: TypeName, key: string, values: Record<string, unknown>) {
	put(store, type, asPublishedEntry(type, { key, ...values } as { key: string }) as unknown as Entry<TypeName>);
}

function service(values: Record<string, unknown> = {}): Entry<"service"> {
	return asPublishedEntry("service", { key: "s", name: "S", slug: "s", cost: "unbekannt", ...values } as {
		key: string;
	}) as unknown as Entry<"service">;
}

let store = createStore("https://example.org");

beforeEach(() => {
	store = createStore("https://example.org");
	setContent(store);
	for (const key of ["greven", "rheine", "altenberge"]) add("municipality", key, { name: key, slug: key });
	add("location", "markt", { name: "Markt", municipality: "rheine" });
	add("location", "auswaerts", { name: "Münster", outsideTown: "Münster" });
	add("topic", "gewalt", { name: "Gewalt", slug: "gewalt", order: 2 });
	add("topic", "schutz", { name: "Schutz", slug: "schutz", parent: "gewalt", order: 1 });
	add("topic", "frauenhaus", { name: "Frauenhaus", slug: "frauenhaus", parent: "schutz" });
	add("topic", "kita", { name: "Kita", slug: "kita", order: 1 });
	add("phase", "spaet", { name: "Spät", slug: "spaet", order: 2 });
	add("phase", "frueh", { name: "Früh", slug: "frueh", order: 1 });
});

describe("age", () => {
	it("counts every year that the range touches, both ends included", () => {
		expect(agesOf({ ageFrom: 36, ageTo: 72, includesPregnancy: false })).toEqual(["3", "4", "5", "6"]);
		expect(agesOf({ ageFrom: 0, ageTo: 35, includesPregnancy: false })).toEqual(["0", "1", "2"]);
		expect(agesOf({ ageFrom: 30, ageTo: 30, includesPregnancy: false })).toEqual(["2"]);
	});
	it("takes an open end for no limit", () => {
		expect(agesOf({ ageFrom: 240, ageTo: null, includesPregnancy: false })).toEqual(["20", "21", "22", "23", "24", "25", "26"]);
		expect(agesOf({ ageFrom: null, ageTo: 11, includesPregnancy: true })).toEqual([PREGNANCY, "0"]);
		expect(agesOf({ ageFrom: null, ageTo: null, includesPregnancy: false })).toHaveLength(27);
	});
});

describe("place", () => {
	it("tells where an offer is from who may use it", () => {
		const found = facetsOf(service({ locations: ["markt"], serviceArea: "orte", serviceAreaMunicipalities: ["greven"] }));
		expect(found.ort).toEqual(["rheine", "greven"]);
		expect(found.vorort).toEqual(["rheine"]);
	});
	it("offers something for the whole Kreis everywhere", () => {
		const found = facetsOf(service({ locations: ["auswaerts"], serviceArea: "kreis" }));
		expect(found.ort.sort()).toEqual(["altenberge", "greven", "rheine"]);
		expect(found.vorort).toEqual([]);
	});
	it("does not claim the whole Kreis for a place of unknown area", () => {
		expect(facetsOf(service({ locations: ["markt"], serviceArea: "unbekannt" })).ort).toEqual(["rheine"]);
		expect(facetsOf(service({ locations: ["auswaerts"], serviceArea: "unbekannt" })).ort).toEqual([]);
		expect(facetsOf(service({ online: true, serviceArea: "unbekannt" })).ort).toHaveLength(3);
	});
	it("ignores a place that is not published", () => {
		expect(facetsOf(service({ locations: ["entwurf"], serviceArea: "orte" })).vorort).toEqual([]);
	});
});

describe("topics", () => {
	it("finds an offer under its topic and all those above", () => {
		expect(facetsOf(service({ topics: ["frauenhaus", "schutz"] })).thema).toEqual(["frauenhaus", "schutz", "gewalt"]);
	});
	it("survives topics that belong to each other", () => {
		add("topic", "gewalt", { name: "Gewalt", slug: "gewalt", parent: "frauenhaus" });
		expect(facetsOf(service({ topics: ["frauenhaus"] })).thema).toEqual(["frauenhaus", "schutz", "gewalt"]);
		expect(
			facet("thema")
				.values()
				.map(({ value }) => value)
				.sort(),
		).toEqual(["frauenhaus", "gewalt", "kita", "schutz"]);
	});
	it("lists a topic after the one it belongs to", () => {
		expect(
			facet("thema")
				.values()
				.map(({ value }) => value),
		).toEqual(["kita", "gewalt", "schutz", "frauenhaus"]);
	});
});

describe("the way there", () => {
	it("tells telephone from online by the contact points", () => {
		expect(facetsOf(service({ online: true, contactPoints: [{ phone: "02551 69-0" }] })).format).toEqual(["telefon"]);
		expect(facetsOf(service({ online: true, contactPoints: [{ phone: "02551 69-0", email: "a@example.org" }] })).format).toEqual([
			"telefon",
			"online",
		]);
		expect(facetsOf(service({ online: true })).format).toEqual(["online"]);
		expect(facetsOf(service({ locations: ["markt"], homeVisit: true })).format).toEqual(["vor-ort", "zu-hause"]);
	});
	it("knows sign language from the building, unless the offer says otherwise", () => {
		add("location", "markt", { name: "Markt", municipality: "rheine", accessibility: { signLanguage: "ja" } });
		expect(facetsOf(service({ locations: ["markt"], languages: [{ language: "tr" }] })).sprache).toEqual(["tr", "gsg"]);
		expect(facetsOf(service({ locations: ["markt"], accessibility: { signLanguage: "nein" } })).sprache).toEqual([]);
	});
	it("knows what Bildung und Teilhabe pays for", () => {
		expect(facetsOf(service({ cost: "kostenpflichtig", coveredByBut: "ja" })).kosten).toEqual(["kostenpflichtig", "but"]);
	});
});

it("gives every value that occurs a German label", () => {
	const found = facetsOf(
		service({ phases: ["frueh", "spaet"], topics: ["frauenhaus"], locations: ["markt"], includesPregnancy: true, serviceArea: "kreis" }),
	);
	for (const { name, values } of facets) {
		const known = new Map(values().map(({ value, label }) => [value, label]));
		for (const value of found[name]) expect(known.get(value), `${name}=${value}`).toBeTruthy();
	}
	expect(
		facet("phase")
			.values()
			.map(({ label }) => label),
	).toEqual(["Früh", "Spät"]);
});
