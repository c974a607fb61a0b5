import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../../scripts/src/operate/chromium.ts";
import { FEW_LANGUAGES } from "../dev/seed-store.ts";
import type { ContentStore } from "../src/content/store.ts";
import { axeFaults } from "./support/axe.ts";
import { type SeededPages, seededPages, servePages } from "./support/seeded-pages.ts";

/** Languages as people use them: with the keyboard, without scripts, from right to left. */

const PORT = 15_302;
let pages: SeededPages;
let store: ContentStore;
let server: Awaited<ReturnType<typeof servePages>>;
let browser: Browser;

beforeAll(async () => {
	pages = await seededPages(`http://127.0.0.1:${PORT}`, [...FEW_LANGUAGES, "uk"]);
	store = pages.store;
	server = await servePages(PORT, (path) => pages.html(path));
	browser = await launchChromium();
});
afterAll(async () => {
	await browser?.close();
	await server?.stop();
});

async function withPage<T>(options: Parameters<Browser["newContext"]>[0], work: (page: Page) => Promise<T>): Promise<T> {
	const context = await browser.newContext(options);
	try {
		return await work(await context.newPage());
	} finally {
		await context.close();
	}
}

const plainService = () =>
	(store.handles("service").all() as unknown as { slug: string; plainLanguage: string | null; description: string | null }[]).find(
		({ plainLanguage, description }) => plainLanguage && description,
	)?.slug ?? "";

describe("the choice of a language", () => {
	it("works with the keyboard", () =>
		withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
			await page.goto(`${server.url}/themen/`);
			await page.locator(".language-menu summary").focus();
			await page.keyboard.press("Enter");
			await page.keyboard.press("Tab");
			await page.keyboard.press("Tab");
			expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("English");
			await Promise.all([page.waitForURL("**/en/themen/"), page.keyboard.press("Enter")]);
			expect(await page.getAttribute("html", "lang")).toBe("en");
		}));
	it("works without scripts", () =>
		withPage({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } }, async (page) => {
			await page.goto(`${server.url}/`);
			await page.locator(".language-menu summary").click();
			await page.locator(".language-menu a[lang=ar]").click();
			await page.waitForURL("**/ar/");
			expect(await page.getAttribute("html", "dir")).toBe("rtl");
		}));
});

describe.each([
	[360, "light"],
	[1280, "dark"],
] as const)("Arabic pages at %i pixels, %s", (width, colorScheme) => {
	it.each(["/ar/", "/ar/suche/", "/ar/themen/", "/ar/hilfe-sofort/", "service"])(
		"%s has no fault that axe finds, and fits",
		async (path) =>
			withPage({ viewport: { width, height: 900 }, colorScheme }, async (page) => {
				await page.goto(`${server.url}${path === "service" ? `/ar/angebote/${plainService()}/` : path}`);
				expect(await axeFaults(page)).toEqual([]);
				expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
			}),
		60_000,
	);
});

it.each([360, 1024, 1280])(
	"the head of a page fits %i pixels in the languages with the longest words, with a search field to type in",
	(width) =>
		withPage({ viewport: { width, height: 900 } }, async (page) => {
			for (const path of ["/kontakt/", "/uk/kontakt/", "/ar/kontakt/"]) {
				await page.goto(`${server.url}${path}`);
				expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), path).toBe(0);
				const field = await page.locator(".site-header-search").boundingBox();
				expect(field?.width, path).toBeGreaterThan(120);
			}
		}),
);

describe("a German text on a page that is read from the right", () => {
	it("stands where the page's own texts stand, and is read from the left", () =>
		withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
			await page.goto(`${server.url}/ar/angebote/${plainService()}/`);
			const edges = (selector: string) =>
				page
					.locator(selector)
					.evaluateAll((all) => all.map((one) => [getComputedStyle(one).direction, Math.round(one.getBoundingClientRect().right)]));
			const [[, edge] = []] = await edges("main .kicker");
			const german = await edges("main h1[lang=de], main .lead[lang=de]");
			expect(german).toEqual([
				["ltr", edge],
				["ltr", edge],
			]);
		}));
});

describe("Leichte Sprache", () => {
	it("can be switched on, and stays on; nothing is stored before", () =>
		withPage({}, async (page) => {
			await page.goto(`${server.url}/angebote/${plainService()}/`);
			expect(await page.evaluate(() => localStorage.length)).toBe(0);
			expect(await page.locator("[data-everyday-text]").isVisible()).toBe(true);
			await page.locator("[data-text=plain]").click();
			expect(await page.locator("[data-plain-text] .rich").isVisible()).toBe(true);
			expect(await page.locator("[data-everyday-text]").isVisible()).toBe(false);
			await page.reload();
			expect(await page.locator("[data-text=plain]").getAttribute("aria-pressed")).toBe("true");
			expect(await page.locator("[data-plain-text] .rich").isVisible()).toBe(true);
			await page.locator("[data-text=everyday]").click();
			expect(await page.locator("[data-everyday-text]").isVisible()).toBe(true);
			expect(await page.evaluate(() => localStorage.length)).toBe(0);
		}));
	it("can be reached without scripts, beside everyday language", () =>
		withPage({ javaScriptEnabled: false }, async (page) => {
			await page.goto(`${server.url}/angebote/${plainService()}/`);
			expect(await page.locator("[data-text-switch]").isVisible()).toBe(false);
			expect(await page.locator("[data-everyday-text]").isVisible()).toBe(true);
			await page.locator("[data-plain-text] summary").click();
			expect(await page.locator("[data-plain-text] .rich").isVisible()).toBe(true);
		}));
});
