import { describe, expect, it } from "vitest";
import { asPublishedEntry, seed } from "../seed/index.ts";
import { CONFIDENTIAL_FIELDS, SLUG, type TypeName, toLines, typeDefinition, validateEntry } from "../src/index.ts";

type SeedValues = { key: string } & Record<string, unknown>;

const directoryTypes = ["topic", "organization", "location", "service"] as const satisfies readonly TypeName[];

function entriesOf(type: TypeName): SeedValues[] {
	return (seed[type] ?? []) as SeedValues[];
}

const services = seed.service ?? [];
const topics = seed.topic ?? [];
const organizations = seed.organization ?? [];
const locations = seed.location ?? [];

function duplicates(values: unknown[]): unknown[] {
	return values.filter((value, index) => values.indexOf(value) !== index);
}

function relationProblems(type: TypeName): string[] {
	return entriesOf(type).flatMap((entry) =>
		Object.entries(typeDefinition(type).fields)
			.filter(([, field]) => field.kind === "relation")
			.flatMap(([name, field]) => {
				const value = entry[name];
				const keys = value == null ? [] : Array.isArray(value) ? value : [value];
				const known = new Set(entriesOf(field.target as TypeName).map((target) => target.key));
				return keys.filter((key) => !known.has(key)).map((key) => `${type} ${entry.key}: ${name} names "${key}"`);
			}),
	);
}

/** Every text that a person could read, without keys, slugs and web addresses. */
function textsOf(value: unknown, name = ""): string[] {
	if (["key", "slug", "shortId", "url", "website", "registrationUrl"].includes(name)) return [];
	if (typeof value === "string") return [value.replaceAll(/https?:\/\/\S+/g, "")];
	if (Array.isArray(value)) return value.flatMap((item) => textsOf(item));
	if (value && typeof value === "object") return Object.entries(value).flatMap(([key, item]) => textsOf(item, key));
	return [];
}

const allTexts = directoryTypes.flatMap((type) => entriesOf(type).flatMap((entry) => textsOf(entry)));

describe.each(directoryTypes)("seeded %s entries", (type) => {
	it("are complete and agree with themselves", () => {
		const problems = entriesOf(type).flatMap((entry) =>
			validateEntry(type, asPublishedEntry(type, entry), "publish").map((problem) => `${entry.key}: ${problem.message}`),
		);
		expect(problems).toEqual([]);
	});

	it("have keys, slugs and short ids of their own", () => {
		const entries = entriesOf(type);
		expect(duplicates(entries.map((entry) => entry.key))).toEqual([]);
		expect(duplicates(entries.flatMap((entry) => (entry.slug ? [entry.slug] : [])))).toEqual([]);
		expect(entries.filter((entry) => entry.slug && !SLUG.test(String(entry.slug)))).toEqual([]);
	});

	it("name entries that exist", () => {
		expect(relationProblems(type)).toEqual([]);
	});
});

describe("short ids", () => {
	const ids = [...services, ...organizations].map((entry) => entry.shortId);

	it("are unique, also between services and organizations", () => {
		expect(duplicates(ids)).toEqual([]);
	});

	it("can be read out without mistakes", () => {
		expect(ids.filter((id) => !/^[abcdefghjkmnpqrstuvwxyz23456789]{8}$/.test(id ?? ""))).toEqual([]);
	});

	it("never change: these are printed", () => {
		expect(services.find((service) => service.key === "frauenhaus-rheine")?.shortId).toBe("8r75zc54");
		expect(organizations.find((organization) => organization.key === "kreisjugendamt-steinfurt")?.shortId).toBe("ht5f8tzf");
	});
});

describe("services", () => {
	it("are many, in every phase", () => {
		expect(services.length).toBeGreaterThanOrEqual(60);
		for (const phase of seed.phase ?? []) {
			const count = services.filter((service) => service.phases?.includes(phase.key)).length;
			expect(count, phase.key).toBeGreaterThanOrEqual(8);
		}
	});

	it("say where each fact comes from, and do not pretend to be confirmed", () => {
		for (const service of services) {
			const sources = service.sources ?? [];
			expect(sources.length, service.key).toBeGreaterThan(0);
			expect(
				sources.every((source) => source.title && source.url && source.asOf),
				service.key,
			).toBe(true);
			expect(service.providerConfirmed, service.key).toBe(false);
			expect(service.lastCheckedOn, service.key).toBeUndefined();
		}
	});

	it("are told in a few plain sentences", () => {
		for (const service of services) {
			const words = (service.description ?? "").split(/\s+/).length;
			expect(words, service.key).toBeGreaterThanOrEqual(40);
			expect(words, service.key).toBeLessThanOrEqual(120);
		}
		expect(duplicates(services.map((service) => service.name))).toEqual([]);
	});

	it("come in plain language (Leichte Sprache) where it matters most, in short sentences", () => {
		const plain = services.filter((service) => service.plainLanguage);
		expect(plain.length).toBeGreaterThanOrEqual(12);
		for (const service of plain) {
			for (const line of toLines(service.plainLanguage)) {
				expect(line.split(" ").length, `${service.key}: ${line}`).toBeLessThanOrEqual(12);
			}
		}
	});
});

describe("topics", () => {
	it("are a tree of two levels with at least 40 topics", () => {
		expect(topics.length).toBeGreaterThanOrEqual(40);
		const top = new Set(topics.filter((topic) => !topic.parent).map((topic) => topic.key));
		expect(topics.filter((topic) => topic.parent && !top.has(topic.parent))).toEqual([]);
	});

	it("know at least 200 everyday words", () => {
		const words = new Set(topics.flatMap((topic) => toLines(topic.everydayWords).map((word) => word.toLowerCase())));
		expect(words.size).toBeGreaterThanOrEqual(200);
		for (const topic of topics) expect(duplicates(toLines(topic.everydayWords)), topic.key).toEqual([]);
	});

	it("lead to a service each", () => {
		const used = new Set(services.flatMap((service) => service.topics ?? []));
		const empty = topics.filter(
			(topic) => !used.has(topic.key) && !topics.some((child) => child.parent === topic.key && used.has(child.key)),
		);
		expect(empty.map((topic) => topic.key)).toEqual([]);
	});

	it("show help at once where there is violence", () => {
		for (const key of ["haeusliche-gewalt", "sexualisierte-gewalt", "kinderschutz"]) {
			expect(topics.find((topic) => topic.key === key)?.showsCrisisHelp, key).toBe(true);
		}
	});
});

describe("what must not be in the seed", () => {
	it("keeps the confidential location free of everything that gives it away", () => {
		const confidential = locations.filter((location) => location.confidential) as SeedValues[];
		expect(confidential.map((location) => location.key)).toEqual(["frauenhaus-rheine"]);
		for (const location of confidential) {
			for (const field of CONFIDENTIAL_FIELDS) expect(location[field], field).toBeUndefined();
		}
	});

	it("has no street address but the district hall's", () => {
		const address = /(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|markt)\s+\d+/i;
		expect(allTexts.filter((text) => address.test(text))).toEqual(["Tecklenburger Str. 10"]);
	});

	it("has no phone number but the emergency call, and no e-mail address", () => {
		const longNumber = /(?:\+49|\b0)[\d()/ -]{5,}\d/g;
		const shortNumber = /\b1(?:1[0-9]|16 ?\d{3})\b/g;
		const found = allTexts.flatMap((text) => [...text.matchAll(longNumber), ...text.matchAll(shortNumber)].map((match) => match[0]));
		expect([...new Set(found)]).toEqual(["110"]);
		expect(allTexts.filter((text) => /\S+@\S+\.\w+/.test(text))).toEqual([]);
	});
});
