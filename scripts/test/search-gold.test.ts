import type { TypeName } from "@kinderstark/content-types";
import { seed } from "@kinderstark/content-types/seed";
import { describe, expect, it } from "vitest";
import { type GoldQuery, GROUPS, groupOf, KINDS, OTHER_LANGUAGES, PARTS, readGold, splitGold } from "../src/bench/search/gold-set.ts";

const files = await Promise.all(
	GROUPS.flatMap((group) => PARTS.map(async (part) => ({ group, part, queries: await readGold(group, part) }))),
);
const all = files.flatMap(({ queries }) => queries);
const inGroup = (group: string) => all.filter((query) => groupOf(query) === group);

const exists = (answer: string) => {
	const [type, slug] = answer.includes("/") ? answer.split("/") : ["service", answer];
	return (seed[type as TypeName] as { slug?: string }[] | undefined)?.some((entry) => entry.slug === slug) ?? false;
};
const asTyped = ({ query }: GoldQuery) => query.toLowerCase().replaceAll(/\s+/g, " ").trim();

describe("the gold set", () => {
	it("has at least 150 German queries and 80 in other languages, each language with its share", () => {
		expect(inGroup("de").length).toBeGreaterThanOrEqual(150);
		expect(inGroup("other").length).toBeGreaterThanOrEqual(80);
		for (const language of OTHER_LANGUAGES) expect(all.filter((query) => query.language === language).length).toBeGreaterThanOrEqual(8);
		for (const kind of KINDS) expect(inGroup("de").filter((query) => query.kind === kind).length).toBeGreaterThanOrEqual(10);
	});

	it("has only fields, kinds and languages that are described", () => {
		for (const query of all) {
			expect(Object.keys(query).sort()).toEqual(["accept", "kind", "language", "query"]);
			expect(KINDS).toContain(query.kind);
			expect(["de", ...OTHER_LANGUAGES]).toContain(query.language);
			expect(query.query.trim()).not.toBe("");
		}
		for (const { group, queries } of files) expect(queries.filter((query) => groupOf(query) !== group)).toEqual([]);
	});

	it("expects entries that are there, each once", () => {
		for (const { accept } of all) {
			expect(accept.filter((answer) => !exists(answer))).toEqual([]);
			expect(accept.length).toBeGreaterThan(0);
			expect(new Set(accept).size).toBe(accept.length);
		}
	});

	it("asks nothing twice, in one half or in both", () => {
		const typed = all.map(asTyped);
		expect(typed.filter((query, index) => typed.indexOf(query) !== index)).toEqual([]);
	});

	it("is halved as the words of the queries say", () => {
		for (const { group, part, queries } of files) {
			expect(
				queries.map(({ query }) => query),
				`${group}.${part}.json`,
			).toEqual(splitGold(inGroup(group))[part].map(({ query }) => query));
		}
	});
});

describe("splitGold", () => {
	const sample = (kind: GoldQuery["kind"], count: number): GoldQuery[] =>
		Array.from({ length: count }, (_, index) => ({ query: `${kind} ${index}`, language: "de", kind, accept: ["x"] }));
	const queries = [...sample("typo", 9), ...sample("place", 7), ...sample("crisis", 4)];

	it("puts each query in one half", () => {
		const { tuning, reporting } = splitGold(queries);
		expect([...tuning, ...reporting].map(({ query }) => query).sort()).toEqual(queries.map(({ query }) => query).sort());
		expect(Math.abs(tuning.length - reporting.length)).toBeLessThanOrEqual(1);
	});

	it("puts each kind in both halves alike", () => {
		const { tuning, reporting } = splitGold(queries);
		for (const kind of ["typo", "place", "crisis"]) {
			const count = (half: GoldQuery[]) => half.filter((query) => query.kind === kind).length;
			expect(Math.abs(count(tuning) - count(reporting))).toBeLessThanOrEqual(1);
		}
	});

	it("does not depend on the order", () => {
		expect(splitGold([...queries].reverse())).toEqual(splitGold(queries));
	});
});
