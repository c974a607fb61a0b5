import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Browser, BrowserContext, Page, Response } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { axeFaults } from "../../../site/test/support/axe.ts";
import { launchChromium } from "../../src/operate/chromium.ts";
import { templatePaths } from "../../src/templates.ts";
import { started } from "./product.ts";

const product = await started(inject("product"));
const paths = await templatePaths(product.site);

let browser: Browser;
beforeAll(async () => {
	browser = await launchChromium();
});
afterAll(async () => {
	await browser.close();
});

async function withPage<T>(
	options: Parameters<Browser["newContext"]>[0],
	use: (page: Page, context: BrowserContext) => Promise<T>,
): Promise<T> {
	const context = await browser.newContext(options);
	try {
		return await use(await context.newPage(), context);
	} finally {
		await context.close();
	}
}

/* The checker reads copies from disk, where the page's own origin is not `'self'`: it takes our own files for foreign ones. */
const FROM_DISK = ".*Resource violates Content Security Policy .meta tag.: external (stylesheet|script) “/assets/.*";

/** Opens a page and waits until its script, if it has work to do, is done. */
async function open(page: Page, path: string): Promise<void> {
	await page.goto(product.site + path);
	if (path.startsWith("/suche/")) await page.locator('[data-search-state="ready"]').waitFor();
}

it("knows every template", () => {
	expect(paths.length).toBeGreaterThan(30);
});

describe.each(["light", "dark"] as const)("in the %s theme", (colorScheme) => {
	it.each(paths)("axe finds nothing on %s", async (path) => {
		const found = await withPage({ colorScheme, viewport: { width: 360, height: 800 } }, async (page) => {
			await open(page, path);
			const narrow = await axeFaults(page);
			await page.setViewportSize({ width: 1280, height: 900 });
			return [...narrow, ...(await axeFaults(page))];
		});
		expect(found).toEqual([]);
	});
});

describe("every template", () => {
	it.each(paths)("%s asks nobody else, keeps nothing and fits 320 px", async (path) => {
		await withPage({ viewport: { width: 320, height: 640 } }, async (page, context) => {
			const foreign: string[] = [];
			const errors: string[] = [];
			page.on("request", (request) => {
				if (!request.url().startsWith(product.site) && !request.url().startsWith("data:")) foreign.push(request.url());
			});
			page.on("console", (message) => {
				if (message.type() === "error" && !(path === "/gibt-es-nicht/" && message.text().includes("404"))) errors.push(message.text());
			});
			page.on("pageerror", (error) => errors.push(error.message));
			await open(page, path);
			expect(foreign).toEqual([]);
			expect(errors).toEqual([]);
			expect(await context.cookies()).toEqual([]);
			expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
		});
	});

	it.each(paths)("%s can be read without JavaScript", async (path) => {
		await withPage({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } }, async (page) => {
			await page.goto(product.site + path);
			expect((await page.locator("h1").innerText()).length).toBeGreaterThan(2);
			expect((await page.locator("main").innerText()).length).toBeGreaterThan(80);
			for (const name of ["Impressum", "Datenschutz", "Barrierefreiheit"]) {
				expect(await page.locator("footer").getByRole("link", { name }).count()).toBeGreaterThan(0);
			}
			expect(await page.locator('a[href="/hilfe-sofort/"]').count()).toBeGreaterThan(0);
		});
	});

	it("passes the Nu HTML checker", async ({ skip }) => {
		try {
			execFileSync("java", ["-version"], { stdio: "ignore" });
		} catch {
			skip("no Java on this machine: the Nu HTML checker was not run");
		}
		const folder = mkdtempSync(join(tmpdir(), "kinderstark-html-"));
		try {
			const files = await Promise.all(
				paths.map(async (path, index) => {
					const file = join(folder, `${index}${path.replaceAll(/[^a-z0-9]/g, "_")}.html`);
					writeFileSync(file, await (await fetch(product.site + path)).text());
					return file;
				}),
			);
			const jar = join(dirname(createRequire(import.meta.url).resolve("vnu-jar/package.json")), "build/dist/vnu.jar");
			const output = (() => {
				try {
					return execFileSync(
						"java",
						["-jar", jar, "--also-check-css", "--also-check-svg", "--format", "gnu", "--stdout", "--filterpattern", FROM_DISK, ...files],
						{
							encoding: "utf8",
							maxBuffer: 1e8,
						},
					);
				} catch (error) {
					return String((error as { stdout?: unknown }).stdout ?? error);
				}
			})();
			expect(output.split("\n").filter((line) => line.trim() !== "")).toEqual([]);
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	}, 120_000);
});

describe("a service page", () => {
	const path = paths.find((p) => /^\/angebote\/[^/]+\/$/.test(p)) as string;

	it("needs at most 40 KB of HTML, CSS and script", async () => {
		const bytes = await withPage({}, async (page) => {
			const answers: Response[] = [];
			page.on("response", (response) => {
				if (["document", "stylesheet", "script"].includes(response.request().resourceType())) answers.push(response);
			});
			await open(page, path);
			// Read here, not as they come in: what is still being read when the page closes would fail the whole run.
			const bodies = await Promise.all(answers.map((response) => response.body()));
			return bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
		});
		expect(bytes).toBeLessThanOrEqual(40 * 1024);
	});

	it("leads past the navigation with the first Tab", async () => {
		await withPage({}, async (page) => {
			await page.goto(product.site + path);
			await page.keyboard.press("Tab");
			expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toMatch(/^#/);
			await page.keyboard.press("Enter");
			await page.keyboard.press("Tab");
			expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
		});
	});
});
