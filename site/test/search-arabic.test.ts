import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium } from "./support/chromium.ts";
import { serveSeededPages } from "./support/seeded-pages.ts";

/** What is beside the states of `search-states`, from right to left: at 320 px, which is a phone or a screen at 400 %. */

let site: Awaited<ReturnType<typeof serveSeededPages>>;
let browser: Browser;

beforeAll(async () => {
	site = await serveSeededPages(14_340, undefined, ["de", "ar"]);
	browser = await launchChromium();
}, 120_000);
afterAll(async () => {
	await browser?.close();
	await site?.stop();
});

const results = (page: Page) => page.locator('[data-search="results"] [data-entry]').first().waitFor();

const STATES: [name: string, address: string, reach: (page: Page) => Promise<unknown>][] = [
	["results", "/ar/suche/?q=حمل", results],
	["a corrected word", "/ar/suche/?q=Hebamee", (page) => page.locator('[data-search="corrected"]').waitFor()],
	["a postcode of elsewhere", "/ar/suche/?q=Hebamme+49074", (page) => page.locator('[data-search="outside"]').waitFor()],
	["the guided way", "/ar/wegweiser/", (page) => page.locator("h1").waitFor()],
	["the empty list", "/ar/merkliste/", (page) => page.locator("h1").waitFor()],
];

describe.each(["light", "dark"] as const)("in Arabic, %s", (colorScheme) => {
	test.each(STATES)("%s: nothing that axe finds, nothing beyond the edge", async (_, address, reach) => {
		const context = await browser.newContext({ serviceWorkers: "block", viewport: { width: 320, height: 640 }, colorScheme });
		try {
			const page = await context.newPage();
			await page.goto(site.url + encodeURI(address));
			await reach(page);
			expect(await page.getAttribute("html", "dir")).toBe("rtl");
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
			/* What is German is read as German, and from left to right. */
			expect(await page.locator('[data-entry] [lang="de"]:not([dir="ltr"])').count()).toBe(0);
			const axe = new AxeBuilder({ page });
			const { violations } = await (colorScheme === "dark" ? axe.withRules(["color-contrast"]) : axe).analyze();
			expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`)).toEqual([]);
		} finally {
			await context.close();
		}
	});
});
