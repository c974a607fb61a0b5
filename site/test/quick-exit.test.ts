import { createServer } from "node:http";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../../scripts/src/operate/chromium.ts";
import { axeFaults } from "./support/axe.ts";
import { type SeededPages, seededPages, servePages } from "./support/seeded-pages.ts";

/** Leaving fast: in this tab nobody finds the page afterwards. */

const PORT = 14_394;
const HARMLESS_PORT = 14_395;
const HARMLESS = `http://127.0.0.1:${HARMLESS_PORT}/wetter`;
const TOPIC = "/themen/gewalt-krise-sucht/";
const BUTTON = "Seite schnell verlassen";

let pages: SeededPages;
let browser: Browser;
let site: Awaited<ReturnType<typeof servePages>>;
let context: BrowserContext;
let referrers: (string | undefined)[] = [];

beforeAll(async () => {
	process.env.QUICK_EXIT_URL = HARMLESS;
	const harmless = createServer(({ headers, url }, answer) => {
		if (url === "/wetter") referrers.push(headers.referer);
		answer.setHeader("content-type", "text/html");
		answer.end("<title>Wetter</title><h1>Heiter</h1>");
	});
	await new Promise<void>((resolve) => harmless.listen(HARMLESS_PORT, "127.0.0.1", resolve));
	pages = await seededPages(`http://127.0.0.1:${PORT}`);
	site = await servePages(PORT, (path) => pages.html(path));
	browser = await launchChromium();
	return async () => {
		process.env.QUICK_EXIT_URL = "";
		await browser.close();
		await site.stop();
		harmless.closeAllConnections();
		await new Promise((resolve) => harmless.close(resolve));
	};
});
afterEach(async () => {
	referrers = [];
	await context?.close();
});

async function newPage(options: Parameters<Browser["newContext"]>[0] = {}): Promise<Page> {
	context = await browser.newContext({ viewport: { width: 360, height: 700 }, reducedMotion: "reduce", ...options });
	return context.newPage();
}

async function follow(page: Page, path: string): Promise<void> {
	await page.locator(`main a[href="${path}"]`).first().click();
	await page.waitForURL(`**${path}`);
}

describe("the button", () => {
	it("stands on the crisis page, on topics about violence, their lists and services, and nowhere else", async () => {
		const has = async (path: string) => (await pages.html(path)).includes("data-exit");
		for (const path of ["/hilfe-sofort/", TOPIC, "/angebote/frauenhaus-rheine/"]) expect(await has(path), path).toBe(true);
		for (const path of ["/", "/themen/", "/orte/rheine/", "/suche/", "/themen/familienbildung/"]) expect(await has(path), path).toBe(false);
	});

	it("empties the screen at once, and opens the harmless page without telling where from", async () => {
		const page = await newPage();
		await page.goto(`${site.url}${TOPIC}`);
		const left = await page.evaluate(() => {
			document.querySelector<HTMLElement>("[data-exit]")?.click();
			const { title, body, documentElement } = document;
			return {
				title,
				text: body.innerText,
				ground: getComputedStyle(documentElement).backgroundColor,
				icons: document.querySelectorAll("link[rel~=icon]").length,
			};
		});
		expect(left).toEqual({ title: "…", text: "", ground: "rgb(255, 255, 255)", icons: 0 });
		await page.waitForURL(HARMLESS);
		expect(referrers).toEqual([undefined]);
	});

	it("stays in sight on a phone, and hides nothing that has the focus", async () => {
		const page = await newPage();
		await page.goto(`${site.url}${TOPIC}`);
		await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
		const box = await page.getByRole("link", { name: BUTTON }).boundingBox();
		expect(box?.y).toBeLessThan(60);
		expect(box?.height).toBeGreaterThanOrEqual(44);
		const bar = (await page.locator(".quick-exit").boundingBox())?.height ?? 0;
		await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
		/* Backwards through the page: what gets the focus is scrolled to below the bar. */
		for (let step = 0; step < 40; step += 1) {
			await page.keyboard.press("Shift+Tab");
			const top = await page.evaluate(() => {
				const focused = document.activeElement;
				return focused && focused !== document.body && !focused.closest(".quick-exit") ? focused.getBoundingClientRect().top : 9999;
			});
			expect(Math.ceil(top)).toBeGreaterThanOrEqual(Math.floor(bar) - 1);
		}
	});

	it.each(["light", "dark"] as const)("has no fault that axe finds, in the %s theme", async (colorScheme) => {
		const page = await newPage({ colorScheme, viewport: { width: 320, height: 700 } });
		for (const path of ["/hilfe-sofort/", TOPIC]) {
			await page.goto(site.url + path);
			expect(await axeFaults(page)).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		}
	});

	it("is a link where there is no JavaScript", async () => {
		const page = await newPage({ javaScriptEnabled: false });
		await page.goto(`${site.url}/hilfe-sofort/`);
		await page.getByRole("link", { name: BUTTON }).click();
		await page.waitForURL(HARMLESS);
		expect(referrers).toEqual([undefined]);
	});
});

describe("„back“", () => {
	it("passes over every page about violence that was opened in this tab", async () => {
		const page = await newPage();
		await page.goto(`${site.url}/themen/`);
		await follow(page, TOPIC);
		const inner = await page.locator('main .tile[href^="/themen/"]').first().getAttribute("href");
		await follow(page, inner ?? "");
		/* A way out that is no page about violence, and back in. */
		await page.locator(".breadcrumb a[href='/themen/']").click();
		await page.waitForURL("**/themen/");
		await follow(page, TOPIC);
		await page.getByRole("link", { name: BUTTON }).click();
		await page.waitForURL(HARMLESS);
		const seen: string[] = [];
		for (let step = 0; step < 6; step += 1) {
			await page.goBack();
			seen.push(page.url().replace(site.url, ""));
		}
		expect(seen.filter((url) => url.includes("gewalt") || (inner && url.endsWith(inner)))).toEqual([]);
		expect(seen).toContain("/themen/");
	});

	it("passes over it after a search from there, and after another website", async () => {
		const page = await newPage();
		await page.goto(`${site.url}/themen/`);
		await follow(page, TOPIC);
		await page.locator("header input[name=q]").fill("hebamme & kurs");
		await page.keyboard.press("Enter");
		await page.waitForURL("**/suche/?q=**");
		expect(new URL(page.url()).searchParams.get("q")).toBe("hebamme & kurs");
		await page.goBack();
		expect(page.url()).toBe(`${site.url}/themen/`);
	});

	it("leaves new tabs and places on the page to the browser and the reader", async () => {
		const page = await newPage();
		await page.goto(`${site.url}/hilfe-sofort/`);
		const before = await page.evaluate(() => history.length);
		await page.locator('main a[href="#gewalt"]').click();
		expect(new URL(page.url()).hash).toBe("#gewalt");
		expect(await page.evaluate(() => history.length)).toBe(before);
		const [tab] = await Promise.all([
			context.waitForEvent("page"),
			page.locator("footer a[href='/themen/']").click({ modifiers: ["Control"] }),
		]);
		await tab.waitForURL("**/themen/");
		expect(new URL(page.url()).pathname).toBe("/hilfe-sofort/");
	});
});

it("takes what the site stored on the device with it", async () => {
	const page = await newPage();
	await page.goto(`${site.url}/`);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	const names = () => page.evaluate(() => caches.keys());
	await expect.poll(names).not.toEqual([]);
	await page.goto(site.url + TOPIC);
	await page.getByRole("link", { name: BUTTON }).click();
	await page.waitForURL(HARMLESS);
	const other = await context.newPage();
	/* A page of the same origin that the worker has nothing to do with. */
	await other.goto(`${site.url}/teilen.png`);
	await expect.poll(() => other.evaluate(() => caches.keys())).toEqual([]);
});
