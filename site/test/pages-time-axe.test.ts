import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../../scripts/src/operate/chromium.ts";
import { axeFaults } from "./support/axe.ts";
import { type SeededPages, seededPages, servePages } from "./support/seeded-pages.ts";
import { longLists, timeStates } from "./support/time-states.ts";

/** Pages in the states that time and size bring them into can be used by everyone. */

const PORT = 14_391;

let pages: SeededPages;
let server: Awaited<ReturnType<typeof servePages>>;
let browser: Browser;

beforeAll(async () => {
	pages = await seededPages(`http://127.0.0.1:${PORT}`);
	server = await servePages(PORT, (path) => pages.html(path));
	browser = await launchChromium();
});
afterAll(async () => {
	await browser?.close();
	await server?.stop();
});

describe.each([
	["time", timeStates],
	["size", longLists],
] as const)("pages that %s has changed", (_, bring) => {
	it.each(["light", "dark"] as const)(
		"have no fault that axe finds and fit 320 pixels, in the %s theme",
		async (colorScheme) => {
			const states = bring(pages.store);
			const found: Record<string, unknown> = {};
			const context = await browser.newContext({ colorScheme, viewport: { width: 320, height: 800 } });
			const page = await context.newPage();
			for (const [state, path] of Object.entries(states)) {
				await page.goto(`${server.url}${path}`);
				const faults = await axeFaults(page);
				const width = await page.evaluate(() => document.documentElement.scrollWidth);
				if (width > 320) faults.push(`${width} pixels wide`);
				if (faults.length > 0) found[state] = faults;
			}
			await context.close();
			expect(found).toEqual({});
		},
		300_000,
	);
});
