import { readFileSync } from "node:fs";
import { SITE_LANGUAGE_CODES } from "@kinderstark/content-types";
import { expect, test } from "vitest";
import { neededFiles, PAGE_BUDGET, type PageWeight, pageWeight, type Sent } from "../dev/page-weight.ts";
import { brotli } from "../publisher/compression.ts";
import { isPage, routes } from "../src/content/routes.ts";
import { localeOf, withoutLocale } from "../src/i18n/addresses.ts";
import { type LanguageCode, siteLanguage } from "../src/i18n/languages.ts";
import { bundleEntry } from "./support/built-site.ts";
import { seededPages } from "./support/seeded-pages.ts";

const pages = await seededPages(undefined, SITE_LANGUAGE_CODES);
const client = new URL("../client", bundleEntry).href;

const files = new Map<string, Sent>();
async function load(path: string): Promise<Sent> {
	const known = files.get(path);
	if (known) return known;
	const bytes = path.endsWith("/") ? Buffer.from(await pages.html(path)) : readFileSync(new URL(client + path));
	const sent = { bytes: brotli(bytes).length, text: bytes.toString() };
	files.set(path, sent);
	return sent;
}

interface Heaviest {
	template: string;
	language: LanguageCode;
	path: string;
	length: number;
}

function templateOf(path: string): string {
	const [kind, ...rest] = path.split("/").filter(Boolean);
	return rest.length === 0 ? path : `/${[kind, ...rest.map(() => "*")].join("/")}/`;
}

/** The page of each template that has most in it, in each language. */
async function heaviest(): Promise<Heaviest[]> {
	const most = new Map<string, Heaviest>();
	for (const path of routes().filter(isPage)) {
		const language = localeOf(path) ?? "de";
		const template = templateOf(withoutLocale(path));
		const { length } = Buffer.from(await pages.html(path));
		const key = `${language} ${template}`;
		if (length > (most.get(key)?.length ?? 0)) most.set(key, { template, language, path, length });
	}
	return [...most.values()];
}

/* Once for all tests: it makes every page in every language. */
const chosen = await heaviest();

const kb = (bytes: number) => (bytes / 1000).toFixed(1).padStart(6);
const row = (path: string, { html, styles, scripts, total }: PageWeight) =>
	`${kb(total)} = HTML ${kb(html)} + CSS ${kb(styles)} + JS ${kb(scripts)}  ${path}`;

test("no page needs more than one round trip's worth of HTML, styles and scripts to be read", { timeout: 120_000 }, async () => {
	for (const code of SITE_LANGUAGE_CODES) expect(chosen.filter(({ language }) => language === code).length).toBeGreaterThan(25);
	const weighed = [];
	for (const one of chosen) weighed.push({ ...one, weight: await pageWeight(one.path, load) });
	weighed.sort((a, b) => b.weight.total - a.weight.total);
	const table = weighed.map(({ path, weight }) => row(path, weight)).join("\n");
	const tooHeavy = weighed.filter(({ weight }) => weight.total > PAGE_BUDGET);
	expect(
		tooHeavy.map(({ path, weight }) => `${path}: ${weight.total}`),
		`KB, compressed:\n${table}`,
	).toEqual([]);
	console.log(table);
});

test("a page links two style sheets at most, beside those for other letters: what all pages share, and the rest", async () => {
	for (const { path, language } of chosen) {
		const most = siteLanguage(language).letters ? 3 : 2;
		expect(neededFiles(await pages.html(path)).styles.length, path).toBeLessThanOrEqual(most);
	}
});

/* These styles are not on every page, so that a page could forget them. */
test("„Seite schnell verlassen“ looks as it should wherever it is", async () => {
	let found = 0;
	for (const path of routes().filter((one) => isPage(one) && !localeOf(one))) {
		const html = await pages.html(path);
		if (!html.includes('class="quick-exit"')) continue;
		found += 1;
		const sheets = await Promise.all(neededFiles(html).styles.map(load));
		expect(
			sheets.some(({ text }) => text.includes(".quick-exit{")),
			path,
		).toBe(true);
	}
	expect(found).toBeGreaterThan(10);
});

test("what a page needs is what it names, without what is for printers or comes later", async () => {
	const html = `<link rel="stylesheet" href="/a.css"><link rel="stylesheet" media="print" href="/p.css"><link rel="icon" href="/i.svg">
		<script type="module" src="/s.js"></script><script type="application/ld+json">{}</script>`;
	expect(neededFiles(html)).toEqual({ styles: ["/a.css"], scripts: ["/s.js"] });
	const texts: Record<string, string> = { "/": html, "/a.css": "x", "/s.js": 'import{a}from"./b.js";import("./later.js")', "/b.js": "b" };
	const weight = await pageWeight("/", async (path) => ({ bytes: texts[path]?.length ?? Number.NaN, text: texts[path] ?? "" }));
	expect(weight).toEqual({
		html: html.length,
		styles: 1,
		scripts: (texts["/s.js"]?.length ?? 0) + 1,
		total: html.length + 2 + (texts["/s.js"]?.length ?? 0),
	});
});

test("printing is linked after everything that it changes", async () => {
	const html = await pages.html("/");
	expect(html.indexOf('media="print"')).toBeGreaterThan(html.lastIndexOf("<footer"));
	expect(html.match(/<link[^>]*rel="stylesheet"/g)?.length).toBeLessThan(7);
});
