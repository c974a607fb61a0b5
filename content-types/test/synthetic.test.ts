import { beforeAll, describe, expect, it } from "vitest";
import { componentDefinition, type Fields, type TypeName, typeDefinition, validateEntry } from "../src/index.ts";
import { makeDirectory, PLACES, PROVIDERS, type PublishedEntry, type SyntheticDirectory } from "../synthetic/index.ts";

const SERVICES = 300;
let directory: SyntheticDirectory;
beforeAll(() => {
	directory = makeDirectory({ services: SERVICES, seed: 7 });
});

const services = () => directory.entries.service ?? [];
const inEveryLanguage = () => [...services(), ...directory.translations.en.service, ...directory.translations.tr.service];
const all = () => Object.entries(directory.entries).flatMap(([type, list]) => list.map((entry) => ({ type: type as TypeName, entry })));

describe("the synthetic directory", () => {
	it("is the same for the same seed and another for another", () => {
		expect(makeDirectory({ services: SERVICES, seed: 7 })).toEqual(directory);
		expect(makeDirectory({ services: 5, seed: 8 }).entries.service?.[0]?.name).not.toBe(services()[0]?.name);
	});

	it("has as many entries as asked for, and all 24 towns", () => {
		expect(services()).toHaveLength(SERVICES);
		expect(directory.entries.organization).toHaveLength(PROVIDERS);
		expect(directory.entries.location).toHaveLength(PLACES);
		expect(directory.entries.municipality).toHaveLength(24);
		expect(directory.translations.tr.service).toHaveLength(SERVICES);
	});

	it.each([0, -1, 1.5, Number.NaN])("refuses %s services", (count) => {
		expect(() => makeDirectory({ services: count })).toThrow(RangeError);
	});

	it("can be published as it stands, in every language", () => {
		const translated = inEveryLanguage().map((entry) => ({ type: "service" as TypeName, entry }));
		const problems = [...all(), ...translated].flatMap(({ type, entry }) =>
			validateEntry(type, entry, "publish").map(({ path, message }) => `${type} ${entry.documentId} ${path.join(".")}: ${message}`),
		);
		expect(problems).toEqual([]);
	});

	it("has fields as the CMS hands them out: all but the private ones", () => {
		for (const type of ["service", "organization", "location"] as const) {
			const expected = Object.entries(typeDefinition(type).fields).flatMap(([name, field]) => (field.private ? [] : [name]));
			const made = directory.entries[type]?.at(-1) as PublishedEntry;
			expect(Object.keys(made).sort()).toEqual([...expected, "documentId", "locale", "publishedAt", "updatedAt"].sort());
		}
	});

	it("names only entries that exist", () => {
		const known = new Set(all().map(({ type, entry }) => `${type} ${entry.documentId}`));
		const missing = all().flatMap(({ type, entry }) =>
			Object.entries(typeDefinition(type).fields)
				.filter(([, field]) => field.kind === "relation")
				.flatMap(([name, field]) => [entry[name] ?? []].flat().map((ref) => `${field.target} ${(ref as PublishedEntry).documentId}`)),
		);
		expect(missing.filter((target) => !known.has(target))).toEqual([]);
	});

	it("uses each documentId, slug and short id once", () => {
		for (const field of ["documentId", "slug", "shortId"]) {
			const values = [...services(), ...(directory.entries.organization ?? [])].map((entry) => entry[field]);
			expect(new Set(values).size).toBe(values.length);
		}
	});

	it("describes services in 400 to 3,000 characters, and marks who and what is made up", () => {
		const lengths = services().map(({ description }) => String(description).length);
		expect(Math.min(...lengths)).toBeGreaterThanOrEqual(400);
		expect(Math.max(...lengths)).toBeLessThanOrEqual(3000);
		expect(Math.max(...lengths)).toBeGreaterThan(2000);
		const madeUp = [...(directory.entries.organization ?? []), ...(directory.entries.location ?? [])].filter(
			({ documentId }) => !documentId.includes("--"),
		);
		expect(madeUp.every(({ name }) => String(name).endsWith("(Beispiel)"))).toBe(true);
		const phones = JSON.stringify(inEveryLanguage()).match(/"phone":"[^"]+"/g) ?? [];
		expect(phones.length).toBeGreaterThan(SERVICES / 2);
		expect(phones.filter((phone) => !phone.startsWith('"phone":"05971 000 0'))).toEqual([]);
	});

	it("spreads areas as a real directory does", () => {
		const part = (area: string) => services().filter(({ serviceArea }) => serviceArea === area).length / SERVICES;
		expect(part("kreis")).toBeGreaterThan(0.15);
		expect(part("kreis")).toBeLessThan(0.35);
		expect(part("orte")).toBeGreaterThan(0.45);
		expect(part("orte")).toBeLessThan(0.65);
	});
});

/** Values with localized texts replaced by whether there is one. */
function withoutWords(fields: Fields, values: Record<string, unknown>): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(values).map(([name, value]) => {
			const field = fields[name];
			if (field?.localized) return [name, typeof value === "string" && value !== ""];
			if (field?.kind !== "component" || value === null) return [name, value];
			const inside = (item: unknown) => withoutWords(componentDefinition(String(field.component)).fields, item as Record<string, unknown>);
			return [name, Array.isArray(value) ? value.map(inside) : inside(value)];
		}),
	);
}

describe.each(["en", "tr"] as const)("its services in %s", (language) => {
	it("say the same of the same service", () => {
		const { fields } = typeDefinition("service");
		for (const [index, german] of services().entries()) {
			const other = directory.translations[language].service[index] as PublishedEntry;
			expect(other.locale).toBe(language);
			expect(withoutWords(fields, { ...other, locale: "" })).toEqual(withoutWords(fields, { ...german, locale: "" }));
			for (const field of ["summary", "description"]) expect(other[field]).not.toBe(german[field]);
		}
	});
});
