import { CONFIDENTIAL_FIELDS } from "@kinderstark/content-types";
import { describe, expect, it } from "vitest";
import { asksForAddress, withoutAddresses } from "../src/confidentiality/confidential.ts";

const address = { street: "Geheimweg 1", postalCode: "48565", latitude: 52.1, longitude: 7.3, district: "Mitte", transport: "Linie 1" };
const shelter = { documentId: "s", name: "Frauenhaus", confidential: true, ...address };
const house = { documentId: "h", name: "Haus", confidential: false, ...address };

function hidden(location: Record<string, unknown>): boolean {
	return CONFIDENTIAL_FIELDS.every((name) => !(name in location));
}

describe("withoutAddresses", () => {
	it("hides a confidential address and leaves the others", () => {
		expect(hidden(withoutAddresses("location", shelter))).toBe(true);
		expect(withoutAddresses("location", house)).toEqual(house);
	});

	it("hides it where it is not known whether it is confidential", () => {
		expect(hidden(withoutAddresses("location", { documentId: "x", ...address }))).toBe(true);
		expect(hidden(withoutAddresses("location", { documentId: "x", confidential: null, ...address }))).toBe(true);
	});

	it("hides it in whatever was loaded with another entry", () => {
		const service = withoutAddresses("service", { name: "A", locations: [shelter, house], organization: { locations: [shelter] } });
		expect(JSON.stringify(service).split("Geheimweg").length - 1).toBe(1);
	});

	it("hides it in other languages of the location", () => {
		expect(JSON.stringify(withoutAddresses("location", { ...shelter, localizations: [shelter] }))).not.toContain("Geheimweg");
	});
});

describe("asksForAddress", () => {
	it.each([
		["location", { filters: { street: { $contains: "Weg" } } }],
		["location", { filters: { $or: [{ name: "x" }, { $not: { postalCode: "48565" } }] } }],
		["location", { sort: "street:asc" }],
		["location", { sort: ["name", { latitude: "desc" }] }],
		["location", { _q: "Geheimweg" }],
		["service", { filters: { locations: { street: { $startsWith: "G" } } } }],
		["service", { filters: { organization: { locations: { district: "Mitte" } } } }],
		["service", { sort: "name,locations.street:desc" }],
		["service", { populate: { locations: { filters: { transport: "x" } } } }],
		["service", { populate: { organization: { populate: { locations: { sort: "latitude" } } } } }],
	] as const)("%s %j", (type, query) => {
		expect(asksForAddress(type, query)).toBe(true);
	});

	it.each([
		["contact", { filters: { street: "Markt" } }],
		["municipality", { sort: "latitude" }],
		["service", { filters: { locations: { name: "x" } }, _q: "Kurs" }],
		["location", { filters: { municipality: { latitude: { $gt: 52 } } }, sort: "name" }],
	] as const)("allows %s %j", (type, query) => {
		expect(asksForAddress(type, query)).toBe(false);
	});
});
