import { toLines } from "@kinderstark/content-types";
import { beforeAll, describe, expect, it } from "vitest";
import { loadSeed } from "../dev/seed-store.ts";
import { MemoryIndex } from "../publisher/search-memory.ts";
import { searchRecords } from "../publisher/search-records.ts";
import {
	ANY_TOPIC,
	guideFilters,
	guideOffers,
	guidePath,
	guideRoutes,
	guideServices,
	guideTopics,
	guideWho,
} from "../src/content/guide.ts";
import { listOf } from "../src/content/listing.ts";
import { rootTopics, sorted } from "../src/content/queries.ts";
import { mainGroups, rareGroups, searchPlaces } from "../src/content/search-form.ts";
import { bucketSize } from "../src/content/service-index.ts";
import { all } from "../src/content/store.ts";
import { de } from "../src/i18n/messages/de/index.ts";
import { find } from "../src/search/engine.ts";
import { countFilters } from "../src/search/filter-counts.ts";
import type { IndexFiles } from "../src/search/index-files.ts";
import { parseState } from "../src/search/narrowed-state.ts";
import { meantPlace } from "../src/search/place.ts";
import type { FacetSpec, SearchState } from "../src/search/state.ts";
import { alternativesTo } from "../src/search/wider-searches.ts";
import { memoryIndex } from "./support/memory-index.ts";
import { seededPages } from "./support/seeded-pages.ts";

/** The content of the first start: nothing that is offered leads nowhere. */

let files: IndexFiles;
let facets: FacetSpec[];

beforeAll(() => {
	loadSeed("https://kinderstark.example");
	files = memoryIndex(new MemoryIndex().update(searchRecords(), []).write);
	facets = [...mainGroups(), ...rareGroups()].map(({ name, label, choices, any }) => ({
		name,
		label,
		several: any === undefined,
		options: choices,
	}));
});

/* As the search page does it. */
function stateOf(query: string): SearchState {
	const { state, notes, placeNotes } = parseState(new URLSearchParams(query), facets, de.searchScript);
	expect([query, notes, placeNotes]).toEqual([query, [], []]);
	return located(state);
}
function located(state: SearchState): SearchState {
	const meant = meantPlace(searchPlaces(), state.place?.typed ?? "");
	const { origin: _, ...asked } = state;
	return meant.kind === "place" ? { ...asked, origin: meant.origin } : asked;
}
const size = (state: SearchState) => files.answer((reader) => find(reader, state).results.length);

async function leadsSomewhere(query: string): Promise<boolean> {
	const state = stateOf(query);
	if ((await size(state)) > 0) return true;
	for (const way of alternativesTo(state, facets)) if ((await size(located(way.state))) > 0) return true;
	return false;
}

describe("the start page", () => {
	it("has no category without services", () => {
		expect(rootTopics().length + all("phase").length).toBeGreaterThan(10);
		for (const topic of rootTopics()) expect([topic.slug, bucketSize(listOf.topic(topic).key) > 0]).toEqual([topic.slug, true]);
		for (const phase of all("phase")) expect([phase.slug, bucketSize(listOf.phase(phase).key) > 0]).toEqual([phase.slug, true]);
	});
	it("has no example that finds nothing", async () => {
		const { document } = { document: await (await seededPages()).page("/") };
		const links = [...document.querySelectorAll('a[href^="/suche/?"]')].map((link) => link.getAttribute("href") ?? "");
		expect(links.length).toBeGreaterThan(3);
		for (const link of links) expect([link, await size(stateOf(link.split("?")[1] ?? ""))]).not.toEqual([link, 0]);
	});
});

describe("the guided way", () => {
	it("has pages that all show services, and only paths that are there", async () => {
		const pages = await seededPages();
		const known = new Set(guideRoutes());
		expect(known.size).toBeGreaterThan(40);
		for (const path of known) {
			const page = await pages.page(path);
			const links = [...page.querySelectorAll('main a[href^="/wegweiser/"]')].map((link) => link.getAttribute("href") ?? "");
			for (const link of links) expect([path, link, known.has(link)]).toEqual([path, link, true]);
			if (path.split("/").length > 4) {
				expect([path, page.querySelectorAll("main article").length > 0]).toEqual([path, true]);
				expect(page.querySelector('main form[action="/suche/"]')).toBeTruthy();
			} else expect([path, links.length > 1]).toEqual([path, true]);
		}
		for (const path of ["/wegweiser/niemand/", "/wegweiser/baby/quatsch/"]) expect([path, await pages.status(path)]).toEqual([path, 404]);
	});

	it("shows as many services as the search finds", async () => {
		for (const who of guideWho()) {
			for (const topic of guideTopics(who)) {
				const found = await size(stateOf(new URLSearchParams(guideFilters(who, topic)).toString()));
				/* The search has those for professionals, too. */
				expect(found).toBeGreaterThanOrEqual(guideServices(who, topic).count);
			}
			expect(guideServices(who).count).toBeGreaterThan(0);
			expect(guideRoutes()).toContain(guidePath(who.value, ANY_TOPIC));
		}
	});

	it("ends in services, whatever one answers", async () => {
		const places = ["", ...sorted("municipality").map(({ slug }) => slug)];
		let paths = 0;
		for (const who of guideWho()) {
			for (const topic of guideTopics(who)) {
				for (const [index, ort] of places.entries()) {
					for (const format of ["", "vor-ort", "zu-hause", "telefon", "online"]) {
						const sprache = ["", "tr", "uk", "fa"][index % 4] ?? "";
						const filters: Record<string, string> = { ...guideFilters(who, topic), ort, format, sprache };
						const query = Object.entries(filters).filter(([, value]) => value !== "");
						/* Only what its page offers. */
						if (query.some(([name, value]) => (name === "format" || name === "sprache") && !guideOffers(name, value))) continue;
						paths += 1;
						const text = new URLSearchParams(query).toString();
						if (!(await leadsSomewhere(text))) expect(text).toBe("leads somewhere");
					}
				}
			}
		}
		expect(paths).toBeGreaterThan(1500);
	}, 120_000);
});

describe("the filters of the search page", () => {
	it("offer only what the index knows, and promise what it gives", async () => {
		const everything: SearchState = { q: "", filters: {} };
		const counts = await files.answer((reader) => countFilters(reader, everything, find(reader, everything).scope, facets));
		for (const { name, choices } of mainGroups()) {
			for (const { value, count } of choices) {
				const found = await files.answer((reader) => find(reader, { q: "", filters: { [name]: [value] } }).sure);
				expect([name, value, counts[name]?.[value]?.sure]).toEqual([name, value, found]);
				if (count !== undefined) expect([name, value, count]).toEqual([name, value, found]);
			}
		}
	});

	it("know every postcode of the Kreis", () => {
		for (const town of sorted("municipality")) {
			for (const code of toLines(town.postalCodes)) {
				expect([code, meantPlace(searchPlaces(), code).kind]).not.toEqual([code, "outside"]);
				expect([code, meantPlace(searchPlaces(), code).kind]).not.toEqual([code, "unknown"]);
			}
			expect(meantPlace(searchPlaces(), town.slug)).toMatchObject({ kind: "place", place: { id: town.slug } });
			expect(meantPlace(searchPlaces(), town.name)).toMatchObject({ kind: "place", place: { id: town.slug } });
		}
	});
});
