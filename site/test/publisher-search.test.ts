import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { Entry, TypeName } from "@kinderstark/content-types";
import { asPublishedEntry } from "@kinderstark/content-types/seed";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SearchIndex } from "../publisher/search-index.ts";
import { SEPARATOR, type SearchRecord, searchRecords } from "../publisher/search-records.ts";
import { createStore, put, setContent } from "../src/content/store.ts";

const CHROMIUM = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
	(path) => path && existsSync(path),
);

let records: SearchRecord[];
let server: Server;
let browser: Browser;
let page: Page;
const index = new SearchIndex();

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

beforeAll(async () => {
	fillStore();
	records = searchRecords();
	const files = await index.files(records);
	server = createServer((request, response) => {
		const file = files.get((request.url ?? "/").slice(1).split("?")[0] ?? "");
		if (file && "bytes" in file) {
			const type = request.url?.includes(".js") ? "text/javascript" : "application/octet-stream";
			response.writeHead(200, { "content-type": type }).end(file.bytes);
		} else response.writeHead(request.url === "/" ? 200 : 404, { "content-type": "text/html" }).end("<!doctype html><title>x</title>");
	});
	await new Promise<void>((resolve) => server.listen(0, resolve));
	if (!CHROMIUM) throw new Error("No Chromium found. Install it or set CHROMIUM_PATH.");
	browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
	page = await browser.newPage();
	const address = server.address();
	await page.goto(`http://localhost:${typeof address === "object" ? address?.port : 0}/`);
}, 60_000);

afterAll(async () => {
	await browser?.close();
	server?.close();
	await index.close();
});

/* A string, so that the bundler leaves the import to the browser. */
const search = (query: string | null, filters: Record<string, unknown> = {}): Promise<string[]> =>
	page.evaluate(`(async () => {
		const pagefind = await import("/pagefind/pagefind.js");
		await pagefind.init();
		const { results } = await pagefind.search(${JSON.stringify(query)}, { filters: ${JSON.stringify(filters)} });
		return Promise.all(results.map(async (result) => (await result.data()).url));
	})()`);

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
			age: "3 bis 6 Jahre",
			cost: "kostenlos",
			phone: "05971 1234",
		});
	});

	it("keeps what is shown apart from what is only searched", () => {
		const [shown = "", searched = ""] = service().content.split(SEPARATOR);
		expect(shown).toContain("Erziehungsberatung für Eltern");
		expect(shown).not.toContain("Supernanny");
		for (const word of ["Supernanny", "Musterträger", "Mesum", "Trotzphase", "Familie", "Marktgasse 5"]) expect(searched).toContain(word);
		expect(service().content).not.toContain("streng geheim");
	});

	it("tells of a confidential place its town alone", () => {
		const text = JSON.stringify(records.find(({ url }) => url === "/angebote/schutz/"));
		expect(text).toContain("Greven");
		for (const secret of ["Stiller Weg", "Reckenfeld", "Schutzraum Nord"]) expect(text).not.toContain(secret);
	});

	it("exists for every kind of page", () => {
		expect(new Set(records.flatMap(({ filters }) => filters.art))).toEqual(new Set(["angebot", "ort", "phase", "thema", "traeger"]));
	});
});

describe("the search in a browser", () => {
	const EB = "/angebote/erziehungsberatung/";

	it("finds German words in other forms", async () => {
		for (const query of ["Erziehungsberatungen", "elternberatungsstellen", "trotzphasen", "ERZIEHUNG"]) {
			expect(await search(query, { art: "angebot" }), query).toContain(EB);
		}
	});

	it("finds long words by their last part, and by everyday words", async () => {
		expect(await search("Beratung", { art: "angebot" })).toContain(EB);
		expect(await search("kind hört nicht", { art: "angebot" })).toContain(EB);
	});

	it("narrows down by facet", async () => {
		expect(await search(null, { art: "angebot", alter: "4" })).toContain(EB);
		expect(await search(null, { art: "angebot", alter: "9" })).not.toContain(EB);
		expect(await search(null, { thema: "familie", ort: "rheine" })).toEqual([EB]);
		expect(await search(null, { ort: "greven", art: "angebot" })).toEqual(["/angebote/schutz/"]);
	});
});

it("is made anew only when something in it has changed", async () => {
	const first = await index.files(records);
	expect(await index.files(searchRecords())).toBe(first);
	const earlier = { key: index.keyOf(records), files: first };
	expect(await new SearchIndex().files(records, earlier)).toBe(first);
});
