import type { Browser, BrowserContext, Page } from "playwright-core";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launchChromium } from "../../scripts/src/operate/chromium.ts";
import { PATIENCE } from "../src/offline/caches.ts";
import { axeFaults } from "./support/axe.ts";
import { seededPages, servePages } from "./support/seeded-pages.ts";

/** The site on a network that is bad, and on none. */

const PORT = 14_393;
const VIOLENCE = "/themen/gewalt-krise-sucht/";
const SEEN = "/orte/rheine/";

let browser: Browser;
let server: Awaited<ReturnType<typeof servePages>>;
let context: BrowserContext;
let page: Page;
/** milliseconds until pages are answered */
let delay = 0;
/** stands in every page */
let edition = "1";

beforeAll(async () => {
	const pages = await seededPages(`http://127.0.0.1:${PORT}`);
	server = await servePages(PORT, async (path) => {
		await new Promise((resolve) => setTimeout(resolve, delay));
		return (await pages.html(path)).replace("<body", `<body data-edition="${edition}"`);
	});
	browser = await launchChromium();
	return async () => {
		await browser.close();
		await server.stop();
	};
});

const open = (path: string) => page.goto(server.url + path);

/** A browser in which the worker has come and stored what it stores at once. */
beforeEach(async () => {
	delay = 0;
	edition = "1";
	context = await browser.newContext({ locale: "de-DE", timezoneId: "Europe/Berlin" });
	page = await context.newPage();
	await open("/");
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await expect.poll(stored).toEqual(expect.arrayContaining(["/hilfe-sofort/", "/offline/", "/themen/", "/angebote/", "/"]));
	return async () => context.close();
});

/** Paths of all pages that lie in the browser's caches. */
const stored = () =>
	page.evaluate(async () => {
		const found: string[] = [];
		for (const name of await caches.keys()) {
			for (const { url } of await (await caches.open(name)).keys()) if (url.endsWith("/")) found.push(new URL(url).pathname);
		}
		return found.sort();
	});

describe("without network", () => {
	it("opens what was seen before, and says of when it is", async () => {
		await open(SEEN);
		await expect.poll(stored).toContain(SEEN);
		await context.setOffline(true);
		await open(SEEN);
		expect(await page.locator("h1").innerText()).toBe("Rheine");
		expect(await page.locator(".page-note").innerText()).toMatch(/am \d{1,2}\.\d{2}\.\d{4}, \d\d:\d\d gespeichert/);
		/* With its styles: the header lies side by side. */
		expect(await page.locator(".site-header-row").evaluate((row) => getComputedStyle(row).display)).toBe("flex");
		expect(await axeFaults(page)).toEqual([]);
	});

	it("has the crisis lines, though nobody opened them", async () => {
		await context.setOffline(true);
		await open("/hilfe-sofort/");
		expect(await page.locator("h1").innerText()).toBe("Hilfe sofort");
		expect(await page.locator('main a[href="tel:116016"]').count()).toBeGreaterThan(0);
		expect(
			await page
				.locator(".now-call")
				.first()
				.evaluate((call) => getComputedStyle(call).display),
		).toBe("flex");
	});

	it.each(["light", "dark"] as const)("shows numbers to call instead of a page that was not seen, in the %s theme", async (colorScheme) => {
		await page.emulateMedia({ colorScheme });
		await context.setOffline(true);
		for (const path of ["/orte/greven/", "/suche/?q=hebamme"]) {
			await open(path);
			expect(await page.locator("h1").innerText()).toBe("Kein Netz");
			expect(await page.locator('main a[href="tel:112"]').count()).toBe(1);
		}
		for (const list of ["/angebote/", "/themen/"]) {
			await open("/suche/");
			await page.locator(`main a[href="${list}"]`).click();
			await page.waitForURL(`**${list}`);
			expect(await page.locator("h1").innerText()).not.toBe("Kein Netz");
		}
		await open("/suche/");
		expect(await axeFaults(page)).toEqual([]);
	});

	it("leads from the search, which needs the network, to the lists that do not", async () => {
		await open("/suche/");
		await expect.poll(stored).toContain("/suche/");
		/* Its script has come; this server has no index for it. */
		await page.locator('[data-search="error"]').waitFor();
		await context.setOffline(true);
		await open("/suche/?q=hebamme");
		await page.locator('[data-search="error"]').waitFor();
		await page.locator('[data-search="error"] a[href="/themen/"]').click();
		await page.waitForURL("**/themen/");
		expect(await page.locator("h1").innerText()).toBe("Was beschäftigt Sie?");
	});
});

describe("with a network", () => {
	it("shows what is live, never what was stored", async () => {
		await open(SEEN);
		await expect.poll(stored).toContain(SEEN);
		edition = "2";
		await open(SEEN);
		expect(await page.locator("body").getAttribute("data-edition")).toBe("2");
		expect(await page.locator(".page-note").count()).toBe(0);
	});

	it("shows what was stored while the page does not come, and the new one the next time", async () => {
		await open(SEEN);
		await expect.poll(stored).toContain(SEEN);
		edition = "2";
		delay = PATIENCE + 2500;
		const began = Date.now();
		await open(SEEN);
		expect(Date.now() - began).toBeLessThan(delay);
		expect(await page.locator("body").getAttribute("data-edition")).toBe("1");
		expect(await page.locator(".page-note").count()).toBe(1);
		await expect
			.poll(
				() => page.evaluate(async (url) => (await (await caches.match(url))?.text())?.includes('data-edition="2"'), server.url + SEEN),
				{ timeout: 10_000 },
			)
			.toBe(true);
	});

	it("waits for a page that is not stored", async () => {
		delay = PATIENCE + 500;
		await open("/orte/greven/");
		expect(await page.locator("h1").innerText()).toBe("Greven");
	});
});

describe("what is stored", () => {
	it("is no page about violence but the crisis lines, and no question", async () => {
		await open(VIOLENCE);
		await open("/angebote/frauenhaus-rheine/");
		await open("/suche/?q=mein+mann");
		await expect.poll(stored).toContain("/suche/");
		expect((await stored()).filter((path) => path.startsWith(VIOLENCE) || path.includes("frauenhaus"))).toEqual([]);
		const addresses = await page.evaluate(async () => {
			const lists = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
			return lists.flat().map(({ url }) => url);
		});
		expect(addresses.filter((address) => address.includes("?") || address.includes("/bilder/"))).toEqual([]);
		await context.setOffline(true);
		await open(VIOLENCE);
		expect(await page.locator("h1").innerText()).toBe("Kein Netz");
	});
});

describe("the worker comes", () => {
	let fresh: Page;
	const isThere = () => fresh.evaluate(async () => (await navigator.serviceWorker.getRegistration()) !== undefined);

	beforeEach(async () => {
		const own = await browser.newContext();
		fresh = await own.newPage();
		await fresh.clock.install();
		await fresh.goto(`${server.url}/suche/`);
		await fresh.clock.pauseAt(Date.now() + 1000);
		return async () => own.close();
	});

	it("when nothing has been typed for a while", async () => {
		await fresh.locator("#q").focus();
		for (const letter of "hebamme") {
			await fresh.keyboard.type(letter);
			await fresh.clock.runFor(2000);
			expect(await isThere()).toBe(false);
		}
		await fresh.clock.runFor(2000);
		await expect.poll(isThere).toBe(true);
	});

	it("when the page is put away, at the latest", async () => {
		expect(await isThere()).toBe(false);
		await fresh.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
		await expect.poll(isThere).toBe(true);
	});
});

it("can be installed", async () => {
	const devtools = await context.newCDPSession(page);
	const { installabilityErrors } = await devtools.send("Page.getInstallabilityErrors");
	/* A private window, which is what tests get, cannot install anything. */
	expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito")).toEqual([]);
	const { data, errors } = await devtools.send("Page.getAppManifest");
	expect(errors).toEqual([]);
	const manifest = JSON.parse(data ?? "{}") as { icons: { src: string; sizes: string; purpose: string }[]; shortcuts: { url: string }[] };
	expect(manifest.shortcuts[0]?.url).toBe("/hilfe-sofort/");
	for (const { src, sizes } of manifest.icons) {
		const size = await page.evaluate(async (url) => {
			const picture = await createImageBitmap(await (await fetch(url)).blob());
			return `${picture.width}x${picture.height}`;
		}, src);
		expect(size).toBe(sizes);
	}
	expect(manifest.icons.filter(({ purpose }) => purpose === "maskable").map(({ sizes }) => sizes)).toEqual(["192x192", "512x512"]);
});
