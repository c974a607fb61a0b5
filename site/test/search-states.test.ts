import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { visitor } from "./support/visitor.ts";

/** The states of the search from right to left, in the dark, at 200 % zoom; and odd input in a real page. */

const visit = visitor(14_350, { languages: ["de", "en", "ar"] });

/* 640 pixels at 200 % are 320 of CSS. */
const ZOOMED = { viewport: { width: 320, height: 568 } };

const states: Record<string, (page: Page, language: string) => Promise<unknown>> = {
	"suggestions open": async (page, language) => {
		await visit.search(`${language}/suche/`);
		await page.locator("main input[role=combobox]").click();
		await page.keyboard.type(language ? "حمل" : "schwang");
		await page.locator("[role=option]").first().waitFor();
	},
	"filters open": async (page, language) => {
		await visit.search(`${language}/suche/?q=beratung`);
		for (const name of ["filters", "more-filters"]) await page.locator(`[data-search="${name}"] > summary`).click();
		await expect.poll(() => page.locator("#filter-traeger option").count()).toBeGreaterThan(20);
		await visit.answered();
	},
	"no result": async (page, language) => {
		await visit.search(`${language}/suche/?q=xyzzyquux`);
		expect(await page.locator('[data-search="results"] [data-entry]').count()).toBe(0);
	},
	map: async (page, language) => {
		await visit.search(`${language}/suche/#karte`);
		await page.locator("#karte [data-place]").first().waitFor();
	},
	"crisis words": (_, language) => visit.search(`${language}/suche/?q=Gewalt`),
	"outside the Kreis": (_, language) => visit.search(`${language}/suche/?ort=49074`),
};

describe.each([
	["German", "", "ltr", "light"],
	["Arabic", "/ar", "rtl", "dark"],
] as const)("in %s, twice as large", (_, language, direction, colorScheme) => {
	test.each(Object.keys(states))("%s: axe finds nothing, nothing is wider than the screen", async (state) => {
		const page = await visit.begin({ ...ZOOMED, colorScheme });
		await states[state]?.(page, language);
		expect(await page.getAttribute("html", "dir")).toBe(direction);
		expect(await visit.faults()).toEqual([]);
		expect(await visit.overflow()).toBe(0);
	});
});

describe("odd input", () => {
	test.each([
		["right-to-left marks", "\u202ebera\u200ftung\u202c"],
		["control characters", "bera\u0000\u0007tung\u001b"],
		["metacharacters of regular expressions", "(?=beratung)[^]*+\\"],
	])("%s in the field: no error, a result, and the whole page keeps its direction", async (_, words) => {
		const page = await visit.begin();
		await visit.search("/suche/");
		await page.locator("main input[role=combobox]").fill(words);
		await page.keyboard.press("Enter");
		await expect.poll(() => new URL(page.url()).searchParams.has("q")).toBe(true);
		await visit.answered();
		expect(await page.locator("[data-result-count]").innerText()).toMatch(/^(\d+|Kein)/);
		expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe("ltr");
	});
});

test("German texts of results run from left to right on an Arabic page, and are marked as German", async () => {
	const page = await visit.begin();
	await visit.search("/ar/suche/?q=beratung");
	const marked = await page
		.locator('[data-search="results"] [data-entry] [lang=de]')
		.evaluateAll((texts) => texts.map((text) => getComputedStyle(text).direction));
	expect(marked.length).toBeGreaterThan(0);
	expect(new Set(marked)).toEqual(new Set(["ltr"]));
});
