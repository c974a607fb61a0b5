import type { Entry, TypeName } from "@kinderstark/content-types";
import { asPublishedEntry } from "@kinderstark/content-types/seed";
import { beforeAll, describe, expect, it } from "vitest";
import { MemoryIndex } from "../publisher/search-memory.ts";
import { recordOf, type SearchRecord, searchRecords } from "../publisher/search-records.ts";
import { content, createStore, put, setContent } from "../src/content/store.ts";
import { find } from "../src/search/engine.ts";
import { countFilters } from "../src/search/filter-counts.ts";
import { memoryIndex } from "./support/memory-index.ts";

let records: SearchRecord[];
let files: ReturnType<typeof memoryIndex>;

function fillStore(): void {
	const store = createStore("https://example.org");
	const add = (type: TypeName, key: string, values: Record<string, unknown>) =>
		put(store, type, asPublishedEntry(type, { key, ...values } as { key: string }) as unknown as Entry<TypeName>);
	add("municipality", "rheine", { name: "Rheine", slug: "rheine" });
	add("municipality", "greven", { name: "Greven", slug: "greven" });
	add("location", "markt", {
		name: "Haus am Markt",
		municipality: "rheine",
		street: "Marktgasse 5",
		district: "Mesum",
		postalCode: "48432",
	});
	add("location", "schutz", {
		name: "Schutzraum Nord",
		municipality: "greven",
		confidential: true,
		street: "Stiller Weg 1",
		district: "Reckenfeld",
	});
	add("topic", "familie", { name: "Familie", slug: "familie", everydayWords: "Beratung\nStress zu Hause" });
	add("topic", "erziehung", { name: "Erziehung", slug: "erziehung", parent: "familie", everydayWords: "Trotzphase\nkind hört nicht" });
	add("organization", "caritas", { name: "Musterträger", slug: "mustertraeger", kind: "freier_traeger" });
	add("phase", "kita", { name: "Kita-Zeit", slug: "kita", order: 2 });
	const service = { summary: "Ein Satz.", organization: "caritas", phases: ["kita"], cost: "kostenlos", serviceArea: "orte" };
	add("service", "eb", {
		...service,
		name: "Erziehungsberatung für Eltern",
		slug: "erziehungsberatung",
		topics: ["erziehung"],
		locations: ["markt"],
		ageFrom: 36,
		ageTo: 72,
		searchWords: "Supernanny, Elternberatungsstelle",
		contactPoints: [{ email: "a@example.org" }, { phone: "05971 1234" }],
		internalNote: "streng geheim",
	});
	add("service", "fh", { ...service, name: "Schutz für Frauen", slug: "schutz", topics: ["familie"], locations: ["schutz"] });
	setContent(store);
}

beforeAll(() => {
	fillStore();
	records = searchRecords();
	const index = new MemoryIndex();
	files = memoryIndex(index.update(records, []).write);
});

const service = () => records.find(({ url }) => url === "/angebote/erziehungsberatung/") as SearchRecord;

describe("a record of the search index", () => {
	it("carries what a result card shows", () => {
		expect(service().meta).toEqual({
			title: "Erziehungsberatung für Eltern",
			summary: "Ein Satz.",
			entry: "erziehungsberatung",
			kind: "angebot",
			organization: "Musterträger",
			place: "Rheine-Mesum",
			age: "36-72",
			cost: "kostenlos",
			phone: "05971 1234",
		});
	});

	it("holds names apart from text, and nothing internal", () => {
		const { names, text } = service();
		for (const word of ["Supernanny", "Elternberatungsstelle", "Musterträger", "Mesum", "Marktgasse 5"]) expect(names).toContain(word);
		expect(text).not.toContain("Supernanny");
		expect(JSON.stringify(service())).not.toContain("streng geheim");
	});

	it("tells of a confidential place its town alone", () => {
		const text = JSON.stringify(records.find(({ url }) => url === "/angebote/schutz/"));
		expect(text).toContain("Greven");
		for (const secret of ["Stiller Weg", "Reckenfeld", "Schutzraum Nord"]) expect(text).not.toContain(secret);
	});

	it("exists for every kind of page, and for nothing else", () => {
		expect(new Set(records.map(({ kind }) => kind))).toEqual(new Set(["angebot", "ort", "phase", "thema", "traeger"]));
		expect(recordOf("location", "markt")).toBeNull();
		expect(recordOf("service", "nie da")).toBeNull();
	});

	it("is made from its own entry as from all", () => {
		const whole = new Map(records.map((record) => [record.url, record]));
		for (const record of records) {
			const type = { angebot: "service", ort: "municipality", phase: "phase", thema: "topic", traeger: "organization" }[
				record.kind as string
			] as TypeName;
			const entry = [...(storeOf(type)?.values() ?? [])].find(({ slug }) => record.meta.entry === slug);
			expect(recordOf(type, entry?.documentId ?? "")).toEqual(whole.get(record.url));
		}
	});
});

const storeOf = (type: TypeName) => content().entries.get(type) as unknown as Map<string, { documentId: string; slug: string }> | undefined;

describe("the search", () => {
	const EB = "/angebote/erziehungsberatung/";
	const search = async (q: string, filters: Record<string, string[]> = {}) =>
		files.answer((reader) => find(reader, { q, filters }).results.flatMap((number) => reader.card("services", number)?.url ?? []));

	it("finds German words in other forms", async () => {
		for (const query of ["Erziehungsberatungen", "elternberatungsstellen", "trotzphasen", "ERZIEHUNG", "Familien", "Kitazeit"]) {
			expect(await search(query), query).toContain(EB);
		}
	});

	it("finds long words by their parts, and by the everyday words of their topic", async () => {
		expect(await search("Beratung")).toContain(EB);
		expect(await search("beratung eltern")).toContain(EB);
		expect(await search("kind hört nicht")).toContain(EB);
		expect(await search("Stress")).toContain(EB);
	});

	it("narrows down by facet", async () => {
		expect(await search("", { alter: ["4"] })).toContain(EB);
		expect(await search("", { alter: ["9"] })).not.toContain(EB);
		expect(await search("", { thema: ["familie"], ort: ["rheine"] })).toEqual([EB]);
		expect(await search("", { ort: ["greven"] })).toEqual(["/angebote/schutz/"]);
		expect(await search("", { ort: ["nirgends"] })).toEqual([]);
	});

	it("counts what each filter would give", async () => {
		const state = { q: "", filters: { ort: ["rheine"] } };
		const options = (values: string[]) => values.map((value) => ({ value, label: value }));
		const facets = Object.entries({ ort: ["greven", "rheine"], thema: ["erziehung", "familie"], alter: ["3", "6", "7"] }).map(
			([name, values]) => ({ name, label: name, several: false, options: options(values) }),
		);
		const counts = await files.answer((reader) => countFilters(reader, state, find(reader, state).scope, facets));
		const one = { sure: 1, unsure: 0 };
		expect(counts.ort).toEqual({ greven: one, rheine: one });
		expect(counts.thema).toEqual({ erziehung: one, familie: one });
		expect(counts.alter).toEqual({ "3": one, "6": one, "7": { sure: 0, unsure: 0 } });
	});

	it("finds a confidential place by its town alone", async () => {
		expect(await search("Schutz Greven")).toEqual(["/angebote/schutz/"]);
		for (const secret of ['"Stiller Weg"', "Reckenfeld", '"Schutzraum"']) expect(await search(secret)).toEqual([]);
	});
});

it("tells a card where a long name may be divided, and searches the name itself", () => {
	const store = createStore("https://example.org");
	for (const name of ["Schwangerschaftskonfliktberatung im Kreis", "Elternberatung"]) {
		const values: Record<string, unknown> = { name, slug: name.toLowerCase() };
		put(store, "service", asPublishedEntry("service", { key: name, ...values }) as unknown as Entry<TypeName>);
	}
	setContent(store);
	const [short, long] = searchRecords();
	fillStore();
	expect(long?.title).toBe("Schwangerschaftskonfliktberatung im Kreis");
	expect(long?.meta).toMatchObject({ title: long?.title, seams: "Schwangerschafts\u00adkonflikt\u00adberatung im Kreis" });
	expect(short?.meta).not.toHaveProperty("seams");
});
