import { describe, expect, it } from "vitest";
import { MemoryIndex } from "../publisher/search-memory.ts";
import { hits } from "../src/i18n/messages/de/hits.ts";
import { searchScript } from "../src/i18n/messages/de/search.ts";
import { SearchDesk } from "../src/search/desk.ts";
import type { Answer } from "../src/search/desk-questions.ts";
import { find } from "../src/search/engine.ts";
import { OPENING_SIZE } from "../src/search/index-folder.ts";
import { memoryIndex } from "./support/memory-index.ts";
import { service, topic } from "./support/search-records.ts";

/** What the search's thread answers, which files it loads for it, and that a newer question takes the place of an older one. */

const letters = "abcdefghijklmnopqrstuvwxyz".slice(0, OPENING_SIZE * 2 + 3);
const records = [...letters]
	.map((letter) => service(`angebot-${letter}`, { title: `${letter.toUpperCase()} Beratung` }))
	.concat(topic("beratung", "Beratung", []));

function deskOver(
	change: (entry: { services: { opening?: string } }) => void = () => undefined,
	onRequest: (name: string) => void = () => undefined,
	from = records,
) {
	const files = new Map(new MemoryIndex().update(from, []).write);
	const entry = JSON.parse(files.get("index.json")?.toString() ?? "{}");
	change(entry);
	files.set("index.json", Buffer.from(JSON.stringify(entry)));
	const loaded: string[] = [];
	const desk = new SearchDesk(
		{ base: "", language: "de", say: { totals: searchScript, hits, labels: {} } },
		memoryIndex(files, (name) => {
			loaded.push(name.replace(/\..*$/, ""));
			onRequest(name);
		}),
	);
	/* As a release does: what it does not hold any more is gone. */
	const replace = (left: typeof records) => {
		files.clear();
		for (const [name, bytes] of new MemoryIndex().update(left, []).write) files.set(name, bytes);
	};
	return { desk, loaded, replace };
}

/* As many as are asked for at first. */
const FEW = 3;
const isCard = (name: string) => name.startsWith("angebotskarten");
const isPage = (name: string) => name.startsWith("seitenkarten");
const bare = { state: { q: "", filters: {} } };
const about = (q: string) => ({ state: { q, filters: {} } });
const titles = (results: readonly { card: { meta: Record<string, string> } }[] = []) =>
	results.map(({ card }) => card.meta.title?.[0]).join("");

describe("nothing asked", () => {
	it("takes two files for the first services by title", async () => {
		const { desk, loaded } = deskOver();
		const answer = await desk.search(bare, OPENING_SIZE);
		expect([answer?.total, answer?.sure]).toEqual([letters.length, letters.length]);
		expect(titles(answer?.results)).toBe(letters.slice(0, OPENING_SIZE).toUpperCase());
		expect(loaded).toEqual(["index", "angebotsanfang"]);
	});

	it("has them in two parts of the same file, and no other pages", async () => {
		const { desk, loaded } = deskOver();
		const first = await desk.search(bare, FEW);
		const second = await desk.more(bare, FEW, OPENING_SIZE - FEW);
		expect(titles([...(first?.results ?? []), ...(second ?? [])])).toBe(letters.slice(0, OPENING_SIZE).toUpperCase());
		expect(await desk.others(bare)).toEqual([]);
		expect(loaded).toEqual(["index", "angebotsanfang"]);
	});

	it("goes on where the first ones end, to the last one", async () => {
		const { desk } = deskOver();
		await desk.search(bare, OPENING_SIZE);
		const second = await desk.more(bare, OPENING_SIZE, OPENING_SIZE);
		const third = await desk.more(bare, OPENING_SIZE * 2, OPENING_SIZE);
		expect(titles([...(second ?? []), ...(third ?? [])])).toBe(letters.slice(OPENING_SIZE).toUpperCase());
	});

	it("is answered by an index from before there was such a file", async () => {
		const { desk, loaded } = deskOver(({ services }) => {
			delete services.opening;
		});
		const answer = await desk.search(bare, OPENING_SIZE);
		expect(titles(answer?.results)).toBe(letters.slice(0, OPENING_SIZE).toUpperCase());
		expect(loaded).not.toContain("angebotsanfang");
	});
});

describe("a search for words", () => {
	it("has only words and cards to load once it was prepared for", async () => {
		const { desk, loaded } = deskOver();
		await desk.prepare();
		expect(loaded).toContain("angebotsgrund");
		const before = loaded.length;
		expect((await desk.search(about("Beratung"), FEW))?.total).toBe(letters.length);
		expect(loaded.slice(before).filter((name) => !isCard(name) && !name.startsWith("woerter"))).toEqual([]);
	});

	it("has nothing to load between words and cards once further keys were prepared for", async () => {
		const inPhase = service("schulstart", { title: "Schulstart", filters: { phase: ["grundschule"] } });
		const { desk, loaded } = deskOver(undefined, undefined, [...records, inPhase]);
		await desk.prepare();
		expect(loaded).not.toContain("filter-phase");
		await desk.prepareForKeys();
		expect(loaded).toContain("filter-phase");
	});
});

describe("practice for the first search", () => {
	/* Everything that it takes has been loaded for typing anyway, and what is asked later is answered as without it. */
	it("loads nothing, and changes no answer", async () => {
		const asked = async (practises: boolean) => {
			const { desk, loaded } = deskOver();
			await desk.prepare();
			const before = [...loaded];
			if (practises) await desk.practise();
			expect(loaded).toEqual(before);
			return desk.search(about("Beratung"), FEW);
		};
		expect(await asked(true)).toEqual(await asked(false));
	});

	it("is a search that finds every service", async () => {
		const files = memoryIndex(new Map(new MemoryIndex().update(records, []).write));
		const found = await files.answer((reader) => find(reader.allWith("ubung"), { q: "uebung", filters: {} }).results);
		expect(found).toHaveLength(letters.length);
	});
});

describe("a list that is longer than its first results", () => {
	it("loads what these need, the others and other pages when they are asked for", async () => {
		const { desk, loaded } = deskOver();
		const first = await desk.search(about("Beratung"), FEW);
		const before = loaded.filter(isCard).length;
		expect(before).toBeLessThanOrEqual(FEW);
		expect(loaded.filter(isPage)).toEqual([]);
		const second = await desk.more(about("Beratung"), FEW, letters.length);
		expect(loaded.filter(isCard).length).toBeGreaterThan(before);
		expect([...titles([...(first?.results ?? []), ...(second ?? [])])].sort().join("")).toBe(letters.toUpperCase());
		expect((await desk.others(about("Beratung")))?.map(({ url }) => url)).toEqual(["/themen/beratung/"]);
		expect(loaded.filter(isPage)).toHaveLength(1);
	});

	it("ends with a newer search, of whose list it is no part", async () => {
		const { desk } = deskOver();
		await desk.search(about("Beratung"), FEW);
		const late = [desk.more(about("Beratung"), FEW, letters.length), desk.others(about("Beratung"))];
		const newer = await desk.search(about("nirgendwo"), FEW);
		expect([newer?.total, ...(await Promise.all(late))]).toEqual([0, undefined, undefined]);
		expect(await desk.more(about("Beratung"), FEW, letters.length)).toBeUndefined();
	});

	it("cannot be had from an index that has been replaced; searching again can", async () => {
		const { desk, replace } = deskOver();
		await desk.search(about("Beratung"), FEW);
		replace(records.slice(0, 5));
		expect(await desk.more(about("Beratung"), FEW, letters.length)).toBeUndefined();
		expect((await desk.search(about("Beratung"), FEW))?.total).toBe(5);
		expect(titles(await desk.more(about("Beratung"), FEW, letters.length))).toHaveLength(5 - FEW);
	});

	it("goes on though something else was counted in between", async () => {
		const { desk } = deskOver();
		await desk.search(about("Beratung"), FEW);
		await desk.counts({ q: "nirgendwo", filters: {} }, []);
		expect(await desk.more(about("Beratung"), FEW, letters.length)).toHaveLength(letters.length - FEW);
	});
});

describe("while somebody types", () => {
	it("answers the last of several questions only", async () => {
		const { desk } = deskOver();
		const answers = await Promise.all(["Ber", "Berat", "Beratung"].map((q) => desk.search(about(q), 3)));
		expect(answers.map((answer) => answer?.total)).toEqual([undefined, undefined, letters.length]);
	});

	it("gives a question up for which it is still loading", async () => {
		let newer: Promise<Answer | undefined> | undefined;
		const { desk, loaded } = deskOver(undefined, (name) => {
			if (name.startsWith("woerter")) newer ??= desk.search(about("nirgendwo"), 3);
		});
		expect(await desk.search(about("Beratung"), 3)).toBeUndefined();
		expect((await newer)?.total).toBe(0);
		expect(loaded.filter(isCard)).toEqual([]);
	});

	it("loads nothing more for what is asked again", async () => {
		const { desk, loaded } = deskOver();
		await desk.search(about("Beratung"), 3);
		const before = loaded.length;
		expect((await desk.search(about("Beratung"), 3))?.total).toBe(letters.length);
		expect(loaded.length).toBe(before);
	});

	it("suggests the topic before services", async () => {
		const { desk } = deskOver();
		const cards = await desk.suggest("Beratung");
		expect(cards?.map(({ url }) => url)).toEqual(["/themen/beratung/", expect.any(String), expect.any(String), expect.any(String)]);
	});
});
