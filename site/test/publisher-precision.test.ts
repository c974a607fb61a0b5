import { asPublishedEntry } from "@kinderstark/content-types/seed";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { RawEntry } from "../publisher/cms-client.ts";
import { fileAt } from "../publisher/site-pages.ts";
import type { LanguageCode } from "../src/i18n/languages.ts";
import { differences, SiteBench } from "./support/site-bench.ts";
import { idOf, smallContent, translationOf } from "./support/small-content.ts";

/** An edit makes exactly those pages again on which it can be seen, with the real pages. */

const NOW = Date.parse("2026-11-25T09:00:00Z");
const MANY = 500;
const OLD_NAME = "Trägerverein Einzigartig";

let bench: SiteBench;

async function open(languages: readonly LanguageCode[] = ["de"]): Promise<void> {
	bench = await SiteBench.create({ now: NOW, languages });
	for (const [type, entry] of smallContent()) {
		bench.site.desk.set({ type, documentId: String(entry.documentId) }, [entry as RawEntry]);
	}
}

beforeEach(() => open());
afterEach(() => bench.close());

/* One of many, for which nobody has to go anywhere. */
function addService(at: number, name: string): string {
	const service = asPublishedEntry("service", {
		key: `viele-${at}`,
		name,
		slug: `gruppe-${at}`,
		shortId: `v${String(at).padStart(5, "0")}`,
		summary: "Eine von vielen.",
		organization: "t1",
		phases: ["kita"],
		topics: ["essen"],
		online: true,
		cost: "kostenlos",
	} as { key: string });
	bench.site.desk.set({ type: "service", documentId: String(service.documentId) }, [service as RawEntry]);
	return String(service.documentId);
}

/* Publishes, and says which files came to be others and which pages were made for it. */
async function published(): Promise<{ changed: string[]; rendered: string[] }> {
	bench.rendered.length = 0;
	bench.now += 1000;
	const { outcome, release } = await bench.publish();
	expect(outcome).toBe("live");
	const { created = [], changed = [], deleted = [] } = bench.workshop.history.record(release) ?? {};
	return { changed: [...created, ...changed, ...deleted].sort(), rendered: bench.rendered.map(fileAt).sort() };
}

const pagesWith = (text: string) =>
	[...bench.tree()]
		.filter(([name, bytes]) => name.endsWith(".html") && bytes.includes(text))
		.map(([name]) => name)
		.sort();

const FEED = "feed.xml";
const isSearch = (name: string) => name.startsWith("suchindex/");

describe("one edit", () => {
	it("of a provider that 500 services name makes the pages anew that show its name, and no others", { timeout: 60_000 }, async () => {
		bench.change("organization", idOf("organization", "t1"), { name: OLD_NAME });
		for (let at = 0; at < MANY; at += 1) {
			addService(at, `Gruppe ${at}`);
		}
		await bench.publish();
		const showing = pagesWith(OLD_NAME);
		expect(showing.length).toBeGreaterThan(MANY);
		bench.change("organization", idOf("organization", "t1"), { name: "Trägerverein Umbenannt" });
		const { changed, rendered } = await published();
		expect(changed.filter((name) => !isSearch(name) && name !== FEED)).toEqual(showing);
		/* The feed names the providers of the newest services; one page looks at the name without showing it; it comes out the same and is not written. */
		expect(rendered.filter((name) => name !== "leitlinien/index.html" && name !== FEED)).toEqual(showing);
		expect(pagesWith(OLD_NAME)).toEqual([]);
		const full = await bench.fullBuild();
		expect(differences(bench.tree(), full.tree()).slice(0, 3)).toEqual([]);
		await full.close();
	});

	it("in a long list leaves those of its pages alone that say the same afterwards", { timeout: 60_000 }, async () => {
		/* Two letters with three pages each. */
		const ids = Array.from({ length: MANY }, (_, at) => addService(at, `${at % 2 === 0 ? "Gruppe" : "Treff"} ${1000 + at}`));
		await bench.publish();
		/* They look at names and numbers that they do not show. */
		const others = (names: string[]) => names.filter((name) => !/^(feed\.xml|sitemaps?\b.*|angebote\/gruppe-\d+\/index\.html)$/.test(name));
		const inPlaces = (names: string[]) => names.filter((name) => /^orte\/.*\/a-z\//.test(name));
		bench.change("service", ids[0] as string, { name: "Gruppe 1000 neu" });
		const renamed = await published();
		expect(inPlaces(renamed.changed).length).toBeGreaterThan(0);
		expect(others(renamed.rendered.filter((name) => !renamed.changed.includes(name)))).toEqual([]);
		bench.change("service", ids.at(-1) as string, { endsOn: "2026-11-01" });
		const ended = await published();
		expect(inPlaces(ended.changed).length).toBeGreaterThan(0);
		expect(others(ended.rendered.filter((name) => !ended.changed.includes(name)))).toEqual([]);
	});

	it("of a telephone number writes the pages that show it, and the search", async () => {
		await bench.publish();
		const [type, id, old] = ["service", idOf("service", "a07"), "0251 6000107"] as const;
		const showing = pagesWith(old);
		expect(showing).toContain("angebote/angebot-7/index.html");
		expect(showing.length).toBeLessThan(25);
		bench.change(type, id, { contactPoints: [{ label: null, phone: "0251 6000999", email: null, note: null }] });
		const { changed, rendered } = await published();
		expect(changed.filter((name) => !isSearch(name))).toEqual(showing);
		expect(changed.filter(isSearch)).toEqual(["suchindex/alle.json"]);
		expect(rendered).toEqual(showing);
	});

	it("of an internal note writes nothing", async () => {
		await bench.publish();
		bench.rendered.length = 0;
		bench.change("service", idOf("service", "a07"), { internalNote: "Bitte anrufen", updatedAt: "2026-11-25T09:00:00.000Z" });
		expect(await bench.publish()).toMatchObject({ outcome: "same", changedPages: 0 });
		/* The CMS notes the time of every change, which the entry's own page and the feed may look at. */
		expect(bench.rendered.filter((address) => address !== "/angebote/angebot-7/" && address !== `/${FEED}`)).toEqual([]);
	});

	it("of a text that only the entry's own page shows writes that page, and the search", async () => {
		await bench.publish();
		bench.change("service", idOf("service", "a07"), { description: "Ein neuer Absatz, der nur hier steht." });
		const { changed } = await published();
		expect(changed.filter((name) => !isSearch(name))).toEqual(["angebote/angebot-7/index.html"]);
	});

	it("of a translation writes pages of its language, and the same as a full build", { timeout: 120_000 }, async () => {
		await bench.close();
		await open(["de", "en", "ar"]);
		await bench.publish();
		const key = { type: "service", documentId: idOf("service", "a07") } as const;
		const [german] = bench.site.desk.mirror.get(key);
		bench.site.desk.set(key, [german, translationOf(german as never, "en", "Seven")] as RawEntry[]);
		const { changed } = await published();
		const pages = changed.filter((name) => !isSearch(name));
		/* Its pages in other languages say that there is a translation now. */
		const pointing = ["angebote/angebot-7/index.html", "ar/angebote/angebot-7/index.html"];
		expect(pages).toEqual([...pointing, ...pagesWith("Seven (en)")].sort());
		expect(pages).toContain("en/angebote/angebot-7/index.html");
		expect(pages.filter((name) => !name.startsWith("en/")).sort()).toEqual(pointing.toSorted());
		const full = await bench.fullBuild({ languages: ["de", "en", "ar"] });
		expect(differences(bench.tree(), full.tree()).slice(0, 3)).toEqual([]);
		await full.close();
	});
});
