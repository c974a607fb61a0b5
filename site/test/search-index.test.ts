import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { RECORDS_PER_MESSAGE, SearchIndex } from "../publisher/search-index.ts";
import { MemoryIndex } from "../publisher/search-memory.ts";
import type { SearchRecord } from "../publisher/search-records.ts";

/** The index as files: the same records, the same bytes, whatever happened before. */

const WORDS =
	"Beratung Schwangerschaftsberatung schwanger Schwangerschaft Eltern Elterncafé Café Kita Kitaplatz Platz Hebamme HEBAMME hebamme Schuldnerberatung Schulden Familie und für Kind Kinder Streit Straße Strasse Baby Babyschwimmen schwimmen Geld Klassenfahrt Трикотаж حضانة 48431 Müttergenesung Mutter".split(
		" ",
	);

const words = (most: number) => fc.array(fc.constantFrom(...WORDS), { maxLength: most }).map((list) => list.join(" "));
const slug = fc.integer({ min: 0, max: 40 }).map((number) => `eintrag-${number}`);
const record: fc.Arbitrary<SearchRecord> = fc
	.record({
		slug,
		kind: fc.constantFrom("angebot", "angebot", "angebot", "thema", "ort"),
		title: words(4),
		names: fc.array(words(3), { maxLength: 3 }),
		summary: words(5),
		text: words(12),
		thema: fc.uniqueArray(fc.constantFrom("kita", "geld", "baby"), { maxLength: 2 }),
		facet: fc.boolean(),
		translated: fc.boolean(),
	})
	.map(({ slug, kind, title, names, summary, text, thema, facet, translated }) => ({
		url: `/${slug}/`,
		translations: translated ? [{ locale: "tr", title: `${slug} hamilelik danışmanlığı`, names, summary: "", text: title }] : [],
		placeNames: kind === "ort" ? [title, "48431"] : [],
		kind: kind as SearchRecord["kind"],
		title,
		names,
		summary,
		text,
		meta: { title, entry: slug, kind },
		filters: kind === "angebot" ? { art: ["angebot"], thema, ...(facet ? { kosten: ["kostenlos"] } : {}) } : {},
		leadsTo: kind === "thema" ? { facet: "thema", value: "geld" } : null,
	}));
const step = fc.record({
	records: fc.array(record, { maxLength: 8 }),
	removed: fc.array(
		slug.map((name) => `/${name}/`),
		{ maxLength: 4 },
	),
});

/* Number of runs; `npm run test:soak` sets more. */
const RUNS = Number(process.env.SEARCH_INDEX_RUNS ?? 150);

type Files = Map<string, string>;
function apply(files: Files, changes: { write: Map<string, Buffer>; remove: Iterable<string> }): void {
	for (const name of changes.remove) {
		if (!files.delete(name)) throw new Error(`${name} is removed but was not there.`);
	}
	for (const [name, bytes] of changes.write) files.set(name, bytes.toString("utf8"));
}
const sorted = (files: Files) => [...files].sort(([a], [b]) => (a < b ? -1 : 1));

describe("the files of the index", () => {
	it("are a function of the records, whatever the history", () => {
		fc.assert(
			fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
				const index = new MemoryIndex();
				const files: Files = new Map();
				const held = new Map<string, SearchRecord>();
				for (const { records, removed } of steps) {
					for (const url of removed) held.delete(url);
					for (const one of records) held.set(one.url, one);
					apply(files, index.update(records, removed));
				}
				const whole: Files = new Map();
				apply(whole, new MemoryIndex().update([...held.values()].reverse(), []));
				expect(sorted(files)).toEqual(sorted(whole));
			}),
			{ numRuns: RUNS },
		);
	});

	it("stay small and alike when one of many records changes", () => {
		const many = fc.sample(record, { numRuns: 1500, seed: 7 }).map((one, number) => ({ ...one, url: `/eintrag-${number}/` }));
		const index = new MemoryIndex();
		const files: Files = new Map();
		apply(files, index.update(many, []));
		const before = files.size;
		const changed = { ...(many[3] as SearchRecord), summary: "Ganz neu: Zwergkaninchen streicheln" };
		const changes = index.update([changed], []);
		expect(changes.write.size).toBeLessThan(before / 4);
		expect([...changes.write.keys()]).toContain("index.json");
		expect(index.update([changed], []).write.size).toBe(0);
	});

	it("move over to more numbers and back without a trace", () => {
		const many = fc.sample(record, { numRuns: 600, seed: 9 }).map((one, number) => ({ ...one, url: `/eintrag-${number}/` }));
		const index = new MemoryIndex();
		const files: Files = new Map();
		apply(files, index.update(many.slice(0, 200), []));
		const small = sorted(files);
		apply(files, index.update(many.slice(200), []));
		apply(
			files,
			index.update(
				[],
				many.slice(200).map(({ url }) => url),
			),
		);
		expect(sorted(files)).toEqual(small);
	});

	it("are the same where more entries, but no new word, ask for larger files", () => {
		const [one] = fc.sample(record, { numRuns: 1, seed: 5 }) as [SearchRecord];
		const many = Array.from({ length: 2100 }, (_, number) => ({ ...one, url: `/eintrag-${number}/`, kind: "angebot" as const }));
		const index = new MemoryIndex();
		const files: Files = new Map();
		const shift = () => JSON.parse(files.get("index.json") ?? "").services.shift;
		apply(files, index.update(many.slice(0, 2040), []));
		expect(shift()).toBe(3);
		apply(files, index.update(many.slice(2040), []));
		expect(shift()).toBe(4);
		const whole: Files = new Map();
		apply(whole, new MemoryIndex().update(many, []));
		expect(sorted(files)).toEqual(sorted(whole));
	});
});

describe("the index in its own process", () => {
	const index = new SearchIndex();
	afterAll(() => index.close());

	it("gives only what differs, and forgets what is gone", async () => {
		const [first, second] = fc.sample(record, { numRuns: 2, seed: 3 }) as [SearchRecord, SearchRecord];
		const a = { ...first, url: "/a/" };
		const files: Files = new Map();
		apply(files, await index.update([a, { ...second, url: "/b/" }], []));
		expect([...files.keys()].filter((name) => name.endsWith("/index.json"))).toEqual(["suchindex/de/index.json"]);
		const again = await index.update([a], []);
		expect([again.write.size, again.remove.length]).toEqual([0, 0]);
		apply(files, await index.update([], ["/b/", "/nie/da/"]));

		const fresh = new SearchIndex();
		const whole: Files = new Map();
		apply(whole, await fresh.update([a], []));
		await fresh.close();
		expect(sorted(files)).toEqual(sorted(whole));
	});

	it("takes many records in portions, and what is removed after the last of them", async () => {
		const [one] = fc.sample(record, { numRuns: 1, seed: 4 }) as [SearchRecord];
		const removed = new Set(["/0/"]);
		let taken = 0;
		function* many() {
			for (; taken < RECORDS_PER_MESSAGE * 2 + 10; ) {
				const url = `/${taken}/`;
				taken += 1;
				removed.delete(url);
				yield { ...one, url };
			}
		}
		const patient = new SearchIndex();
		const answer = patient.update(many(), removed);
		expect(taken).toBe(RECORDS_PER_MESSAGE);
		const { write } = await answer;
		await patient.close();
		expect(taken).toBe(RECORDS_PER_MESSAGE * 2 + 10);
		const entry = JSON.parse(String(write.get("suchindex/de/index.json")));
		expect(entry.services.count + entry.others.count).toBe(taken);
	});

	it("says when it is lost, and is whole again after all records are given", async () => {
		const all = fc.sample(record, { numRuns: 30, seed: 5 }).map((one, number) => ({ ...one, url: `/${number}/` }));
		const fragile = new SearchIndex();
		const first = await fragile.update(all, []);
		process.kill(fragile.pid as number, "SIGKILL");
		await expect(fragile.update(all.slice(0, 1), [])).rejects.toThrow("verloren gegangen");
		const second = await fragile.update(all, []);
		await fragile.close();
		expect([...second.write.keys()].sort()).toEqual([...first.write.keys()].sort());
	});
});
