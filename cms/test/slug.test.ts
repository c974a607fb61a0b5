import { SLUG } from "@kinderstark/content-types";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newShortId } from "../src/validation/short-id.ts";
import { slugify } from "../src/validation/slug.ts";

describe("slugify", () => {
	it.each([
		["Frühe Hilfen & Beratung", "fruehe-hilfen-und-beratung"],
		["Größe, Maß und Übung", "groesse-mass-und-uebung"],
		["  Café »Ölmühle« – 24/7  ", "cafe-oelmuehle-24-7"],
		["ŁÓDŹ", "lodz"],
		["مرحبا", ""],
	])("%s", (name, slug) => {
		expect(slugify(name)).toBe(slug);
	});

	it("cuts long names at a word", () => {
		const slug = slugify("Beratung ".repeat(20));
		expect(slug.length).toBeLessThanOrEqual(80);
		expect(slug.endsWith("beratung")).toBe(true);
	});

	it("gives what the model accepts, or nothing", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (name) => {
				const slug = slugify(name);
				expect(slug === "" || (SLUG.test(slug) && slug.length <= 80)).toBe(true);
			}),
			{ seed: 20261123, numRuns: 300 },
		);
	});
});

describe("newShortId", () => {
	it("has eight characters that nobody confuses", () => {
		for (let i = 0; i < 200; i++) expect(newShortId()).toMatch(/^[2-9a-hj-km-np-z]{8}$/);
	});
});
