import type { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { launchChromium } from "../../../scripts/src/operate/chromium.ts";
import type { ContentStore } from "../../src/content/store.ts";
import type { LanguageCode } from "../../src/i18n/languages.ts";
import { axeFaults } from "./axe.ts";
import { serveSeededPages } from "./seeded-pages.ts";

/**
 * Somebody who looks at the seeded site in a real browser. Starts and stops with the test file; after each test the page must
 * not have complained on its console, failed in a script, opened a dialog, or asked another server.
 */
export interface Visitor {
	/** where the site is, without a slash at the end */
	readonly url: string;
	/** what went wrong in this test so far; a test may add what only it can see */
	readonly complaints: string[];
	/** complaints of this kind are right in this test */
	expects(complaint: RegExp): void;
	/** a fresh page in a fresh browser, 1280 pixels wide unless told */
	begin(options?: BrowserContextOptions): Promise<Page>;
	/** the page of a second visitor, who has a browser of her own, beside the first one's */
	another(options?: BrowserContextOptions): Promise<Page>;
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

export interface VisitorOptions {
	/** of the site; German alone when left out */
	languages?: readonly LanguageCode[];
	/** puts more into the seed content */
	add?: (store: ContentStore) => void;
	/** another server that pages may ask */
	mayAsk?: string;
}

export function visitor(port: number, { languages, add, mayAsk }: VisitorOptions = {}): Visitor {
	let site: Awaited<ReturnType<typeof serveSeededPages>>;
	let browser: Browser;
	let contexts: BrowserContext[] = [];
	let page: Page;
	let complaints: string[] = [];
	let expected: RegExp[] = [];
	beforeAll(async () => {
		site = await serveSeededPages(port, add, languages);
		browser = await launchChromium();
	}, 120_000);
	afterAll(async () => {
		await browser?.close();
		await site?.stop();
	});
	const leave = async () => {
		for (const context of contexts) await context.close();
		contexts = [];
	};
	afterEach(async () => {
		await leave();
		const said = complaints.filter((complaint) => !expected.some((pattern) => pattern.test(complaint)));
		complaints = [];
		expected = [];
		expect(said).toEqual([]);
	});
	const another = async (options: BrowserContextOptions = {}) => {
		const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
		contexts.push(context);
		const fresh = await context.newPage();
		const own = [site.url, "data:", "blob:", ...(mayAsk ? [mayAsk] : [])];
		fresh.on("pageerror", (error) => complaints.push(error.message));
		fresh.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
		fresh.on("dialog", (dialog) => {
			complaints.push(`dialog: ${dialog.message()}`);
			void dialog.dismiss();
		});
		fresh.on("request", (request) => {
			if (!own.some((start) => request.url().startsWith(start))) complaints.push(`request to ${request.url()}`);
		});
		return fresh;
	};
	const answered = async () => void (await page.waitForSelector('[data-search-state="ready"]'));
	return {
		get url() {
			return site.url;
		},
		get complaints() {
			return complaints;
		},
		expects: (complaint) => void expected.push(complaint),
		begin: async (options) => {
			await leave();
			page = await another(options);
			return page;
		},
		another,
		leave,
		answered,
		search: async (path) => {
			await page.goto(site.url + path);
			await answered();
		},
		faults: (adjust) => axeFaults(page, adjust),
		overflow: () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
	};
}
