import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { visitor } from "./support/visitor.ts";

/** What is beside the states of `search-states`, from right to left: at 320 px, which is a phone or a screen at 400 %. */

const visit = visitor(14_340, { languages: ["de", "ar"] });

const STATES: [name: string, address: string, reach: (page: Page) => Promise<unknown>][] = [
	["results", "/ar/suche/?q=حمل", (page) => page.locator('[data-search="results"] [data-entry]').first().waitFor()],
	["a corrected word", "/ar/suche/?q=Hebamee", (page) => page.locator('[data-search="corrected"]').waitFor()],
	["a postcode of elsewhere", "/ar/suche/?q=Hebamme+49074", (page) => page.locator('[data-search="outside"]').waitFor()],
	["the guided way", "/ar/wegweiser/", (page) => page.locator("h1").waitFor()],
	["the empty list", "/ar/merkliste/", (page) => page.locator("h1").waitFor()],
];

describe.each(["light", "dark"] as const)("in Arabic, %s", (colorScheme) => {
	test.each(STATES)("%s: nothing that axe finds, nothing beyond the edge", async (_, address, reach) => {
		const page = await visit.begin({ serviceWorkers: "block", viewport: { width: 320, height: 640 }, colorScheme });
		await page.goto(visit.url + encodeURI(address));
		await reach(page);
		expect(await page.getAttribute("html", "dir")).toBe("rtl");
		expect(await visit.overflow()).toBe(0);
		/* What is German is read as German, and from left to right. */
		expect(await page.locator('[data-entry] [lang="de"]:not([dir="ltr"])').count()).toBe(0);
		expect(await visit.faults((axe) => (colorScheme === "dark" ? axe.withRules(["color-contrast"]) : axe))).toEqual([]);
	});
});

test("a card says in Arabic that it is for professionals only", async () => {
	const page = await visit.begin({ serviceWorkers: "block" });
	await visit.search("/ar/suche/?q=Arbeitskreis+Ganztag");
	expect(await page.locator("[data-entry] .card-closed").first().innerText()).toBe("للمختصين فقط");
});

/* A browser that has no dictionary for German would break it at the edge, without a hyphen. */
test("a long German name on a card is divided at its seams", async () => {
	const page = await visit.begin({ serviceWorkers: "block", viewport: { width: 360, height: 640 } });
	await visit.search("/ar/suche/?q=Schwangerschaftskonfliktberatung");
	const names = await page.locator('.service-card [data-slot="title"]').allTextContents();
	expect(names.filter((name) => name.includes("Schwangerschafts\u00adkonflikt\u00adberatung"))).not.toEqual([]);
	expect(names.filter((name) => name.includes("Schwangerschaftskonflikt"))).toEqual([]);
});
