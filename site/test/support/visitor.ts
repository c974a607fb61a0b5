import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import type { LanguageCode } from "../../src/i18n/languages.ts";
import { launchChromium } from "./chromium.ts";
import { serveSeededPages } from "./seeded-pages.ts";

/**
 * Somebody who looks at the seeded site in a real browser. Starts and stops with the test file; after each test the page must
 * not have complained on its console, failed in a script, or asked another server.
 */
export interface Visitor {
	/** where the site is, without a slash at the end */
	readonly url: string;
	/** a fresh page in a fresh browser, 1280 pixels wide unless told */
	begin(options?: BrowserContextOptions): Promise<Page>;
	/** puts the fresh browser away before the test's end */
	leave(): Promise<void>;
	/** goes to a search, by its address, and waits until it has answered */
	search(path: string): Promise<void>;
	/** waits until the search has answered */
	answered(): Promise<void>;
	/** what axe finds, one line for each rule */
	faults(adjust?: (axe: AxeBuilder) => AxeBuilder): Promise<string[]>;
	/** by how many pixels the page is wider than the screen */
	overflow(): Promise<number>;
}

/** @param languages of the site; all that the seed has when left out */
export function visitor(port: number, languages?: readonly LanguageCode[]): Visitor {
	let site: Awaited<ReturnType<typeof serveSeededPages>>;
	let browser: Browser;
	let context: BrowserContext | undefined;
	let page: Page;
	let complaints: string[] = [];
	beforeAll(async () => {
		site = await serveSeededPages(port, undefined, languages);
		browser = await launchChromium();
	}, 120_000);
	afterAll(async () => {
		await browser?.close();
		await site?.stop();
	});
	const leave = async () => {
		await context?.close();
		context = undefined;
	};
	afterEach(async () => {
		await leave();
		const said = complaints;
		complaints = [];
		expect(said).toEqual([]);
	});
	const answered = async () => void (await page.waitForSelector('[data-search-state="ready"]'));
	return {
		get url() {
			return site.url;
		},
		begin: async (options = {}) => {
			await leave();
			context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
			page = await context.newPage();
			page.on("pageerror", (error) => complaints.push(error.message));
			page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
			page.on("request", (request) => {
				if (!request.url().startsWith(site.url) && !request.url().startsWith("data:")) complaints.push(`request to ${request.url()}`);
			});
			return page;
		},
		leave,
		answered,
		search: async (path) => {
			await page.goto(site.url + path);
			await answered();
		},
		faults: async (adjust = (axe) => axe) =>
			(await adjust(new AxeBuilder({ page })).analyze()).violations.map(
				({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
			),
		overflow: () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
	};
}
