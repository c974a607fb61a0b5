import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { measureKeystrokes } from "../src/bench/search/typing/keystrokes.ts";
import { type PeerPages, servePeerPages } from "../src/bench/search/typing/peer-pages.ts";
import { launchChromium } from "../src/operate/chromium.ts";

/* The pages that the search page is measured beside: each really answers, and the watch sees when. */
let browser: Browser;
let peers: PeerPages;

beforeAll(async () => {
	[browser, peers] = await Promise.all([launchChromium(), servePeerPages(60)]);
}, 60_000);

afterAll(async () => {
	await Promise.all([browser?.close(), peers?.close()]);
});

const named = (name: string) => {
	const page = peers.pages.find((known) => known.name === name);
	if (!page) throw new Error(`There is no page "${name}".`);
	return page;
};

describe("the pages that a key is measured beside", () => {
	it("are one that searches nothing, and two peers", () => {
		expect(peers.pages.map(({ name }) => name)).toEqual(["nothing", "Pagefind", "MiniSearch"]);
	});

	it.each(["Pagefind", "MiniSearch"])("find something with %s, and nothing where there is nothing", async (name) => {
		const page = await browser.newPage();
		await page.goto(named(name).address);
		await page.locator('[data-search-state="ready"]').waitFor();
		const field = page.locator("main input[name=q]");
		await field.fill("beratung");
		await expect.poll(() => page.title()).toBe("beratung – Suche");
		await expect.poll(() => page.locator('[data-search="results"] a').count()).toBeGreaterThan(0);
		await field.fill("xylofonquark");
		await expect.poll(() => page.title()).toBe("xylofonquark – Suche");
		expect(await page.locator('[data-search="results"] a').count()).toBe(0);
		await page.close();
	});

	it.each(["nothing", "Pagefind", "MiniSearch"])("answer every key with %s", async (name) => {
		const keys = await measureKeystrokes(browser, named(name), ["kita platz"]);
		/* The blank between two words asks for nothing new. */
		expect(keys.keys).toBe(9);
		expect(keys.p95).toBeGreaterThanOrEqual(keys.p50);
		expect(keys.p50).toBeGreaterThanOrEqual(keys.in_document_p50);
		expect(keys.unanswered).toBe(0);
		/* Pagefind loads parts of its index as it needs them, and the watch sees it. */
		if (name === "Pagefind") expect(keys.without_loading_percent).toBeLessThan(100);
		else expect(keys.without_loading_percent).toBe(100);
	});
});
