import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { neededFiles, PAGE_BUDGET, type PageWeight, pageWeight, type Sent } from "../dev/page-weight.ts";
import { brotli } from "../publisher/compression.ts";
import { routes } from "../src/content/routes.ts";
import { bundleEntry } from "./support/built-site.ts";
import { seededPages } from "./support/seeded-pages.ts";

const pages = await seededPages();
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

/** The page of each template that has most in it, by the template's folder. */
async function heaviest(): Promise<Map<string, string>> {
	const most = new Map<string, { path: string; length: number }>();
	for (const path of routes().filter((route) => route.endsWith("/"))) {
		const [kind = "", ...rest] = path.split("/").filter(Boolean);
		const template =
			rest.length === 0
				? path
				: `/${kind}/${
						rest.length > 1
							? `${rest
									.slice(1)
									.map(() => "*")
									.join("/")}/*`
							: "*"
					}/`;
		const { length } = await pages.html(path);
		if (length > (most.get(template)?.length ?? 0)) most.set(template, { path, length });
	}
	return new Map([...most].map(([template, { path }]) => [template, path]));
}

const kb = (bytes: number) => (bytes / 1000).toFixed(1).padStart(6);
const row = (path: string, { html, styles, scripts, total }: PageWeight) =>
	`${kb(total)} = HTML ${kb(html)} + CSS ${kb(styles)} + JS ${kb(scripts)}  ${path}`;

test("no page needs more than one round trip's worth of HTML, styles and scripts to be read", { timeout: 120_000 }, async () => {
	const paths = await heaviest();
	expect(paths.size).toBeGreaterThan(25);
	const weighed: [string, PageWeight][] = [];
	for (const path of paths.values()) weighed.push([path, await pageWeight(path, load)]);
	weighed.sort(([, a], [, b]) => b.total - a.total);
	const table = weighed.map(([path, weight]) => row(path, weight)).join("\n");
	expect(
		weighed.filter(([, { total }]) => total > PAGE_BUDGET).map(([path]) => path),
		`Bytes ${weighed.map(([p, w]) => [p, w.total]).slice(0, 4)} KB, compressed:\n${table}`,
	).toEqual([]);
	console.log(table);
});

test("a page links two style sheets at most: what all pages share, and the rest", async () => {
	for (const path of (await heaviest()).values()) expect(neededFiles(await pages.html(path)).styles.length, path).toBeLessThanOrEqual(2);
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
