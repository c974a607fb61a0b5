import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { PAGE_BUDGET, pageWeight, type Sent } from "../../../site/dev/page-weight.ts";
import { chromiumPath, launchChromium } from "../operate/chromium.ts";
import { OperatorProblem } from "../operate/problem.ts";
import { sitemapPaths } from "../templates.ts";
import { freePort, startProduct } from "./product.ts";

interface NetworkRequest {
	url: string;
	resourceType?: string;
	transferSize: number;
}

interface LighthouseResult {
	categories: Record<string, { score: number | null }>;
	audits: Record<string, { score: number | null; numericValue?: number; details?: { items?: NetworkRequest[] } }>;
}

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const CODE = ["Document", "Stylesheet", "Script"];

const ATTEMPTS = 3;

/* Now and then Lighthouse misses the first picture of a page, and gives no points at all. */
async function measure(url: string, port: number): Promise<LighthouseResult> {
	const { default: lighthouse } = await import("lighthouse");
	for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
		const result = await lighthouse(url, { port, onlyCategories: CATEGORIES, output: "json", logLevel: "error" });
		const report = result?.lhr as unknown as LighthouseResult | undefined;
		if (report && CATEGORIES.every((name) => typeof report.categories[name]?.score === "number")) return report;
	}
	throw new OperatorProblem(`Lighthouse hat ${url} nicht gemessen.`);
}

/** A file as our server sends it to a browser that takes Brotli; `fetch` would not tell how many bytes came. */
async function asSent(url: string): Promise<Sent> {
	const { get } = await import("node:http");
	return new Promise((resolve, reject) => {
		get(url, { headers: { "accept-encoding": "br" } }, (answer) => {
			const parts: Buffer[] = [];
			answer.on("data", (part: Buffer) => parts.push(part));
			answer.on("end", () => {
				const bytes = Buffer.concat(parts);
				const plain = answer.headers["content-encoding"] === "br" ? brotliDecompressSync(bytes) : bytes;
				resolve({ bytes: bytes.length, text: plain.toString() });
			});
		}).on("error", reject);
	});
}

/** The kinds of pages that are measured: of each the one with most in it. */
const TEMPLATES: Record<string, RegExp> = {
	home: /^\/$/,
	search: /^\/suche\/$/,
	service: /^\/angebote\/(?!a-z\/)[^/]+\/$/,
	phase: /^\/phasen\/[^/]+\/$/,
	topic: /^\/themen\/[^/]+\/$/,
	place: /^\/orte\/[^/]+\/$/,
	provider: /^\/traeger\/(?!a-z\/)[^/]+\/$/,
	leitbild: /^\/leitbild\/$/,
	event: /^\/veranstaltungen\/[^/]+\/$/,
	project: /^\/vorhaben\/[^/]+\/$/,
	crisis: /^\/hilfe-sofort\/$/,
	shortlist: /^\/merkliste\/$/,
};

async function heaviestOf(site: string): Promise<[string, string][]> {
	const paths = [...(await sitemapPaths(site)), "/suche/", "/merkliste/"];
	const found: [string, string][] = [];
	for (const [name, pattern] of Object.entries(TEMPLATES)) {
		let most = { path: "", bytes: 0 };
		for (const address of paths.filter((one) => pattern.test(one))) {
			const { bytes } = await asSent(site + address);
			if (bytes > most.bytes) most = { path: address, bytes };
		}
		if (most.path === "") throw new OperatorProblem(`Auf der Website fehlt eine Seite der Art „${name}“.`);
		found.push([name, most.path]);
	}
	return found;
}

const COPIES_PATIENCE = 180_000;

/** Waits until every page has its compressed copy: until then the server compresses by itself, and less. */
async function untilCompressed(dataDir: string): Promise<void> {
	const folder = path.join(dataDir, "site", "current");
	const deadline = Date.now() + COPIES_PATIENCE;
	for (;;) {
		const names = new Set((await readdir(folder, { recursive: true })).map(String));
		const missing = [...names].filter((name) => /(^|\/)index\.html$|^assets\/.*\.(css|js)$/.test(name) && !names.has(`${name}.br`));
		/* Pages that only lead on and the smallest scripts get no copy. */
		const large = await Promise.all(missing.map(async (name) => (await stat(path.join(folder, name))).size > 1000));
		if (!large.includes(true)) return;
		if (Date.now() > deadline) throw new OperatorProblem("Die Seiten sind nach drei Minuten noch nicht komprimiert.");
		await new Promise((resolve) => setTimeout(resolve, 500));
	}
}

const kb = (bytes: number) => Math.round(bytes / 100) / 10;

/**
 * Lighthouse as a slow phone sees the heaviest page of each kind, and what these weigh: `kb_to_read` is what must come before
 * the page can be read (`site/dev/page-weight.ts`), `kb_code` all HTML, CSS and JavaScript that came in the end, with headers.
 */
export async function benchPages(say: (line: string) => void): Promise<unknown> {
	/* Where there is none, that is said before anything is started. */
	chromiumPath();
	const product = await startProduct();
	const port = await freePort();
	const browser = await launchChromium([`--remote-debugging-port=${port}`, "--disable-gpu"]);
	try {
		await untilCompressed(product.dataDir);
		const pages = [];
		for (const [template, address] of await heaviestOf(product.site)) {
			const weight = await pageWeight(address, (file) => asSent(product.site + file));
			const { categories, audits } = await measure(product.site + address, port);
			const requests = audits["network-requests"]?.details?.items ?? [];
			const code = requests.filter(({ resourceType = "" }) => CODE.includes(resourceType));
			const page = {
				template,
				path: address,
				kb_to_read: kb(weight.total),
				kb_html: kb(weight.html),
				kb_css: kb(weight.styles),
				kb_js: kb(weight.scripts),
				kb_code: kb(code.reduce((sum, { transferSize }) => sum + transferSize, 0)),
				lighthouse: CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100)),
				cls: Math.round((audits["cumulative-layout-shift"]?.numericValue ?? 0) * 1000) / 1000,
				third_party: requests.filter(({ url }) => /^https?:/.test(url) && new URL(url).origin !== product.site).length,
			};
			pages.push(page);
			const failed = Object.entries(audits).flatMap(([name, { score }]) => (score !== null && score < 0.9 ? [name] : []));
			say(
				`${template}: ${page.lighthouse.join(" / ")}, CLS ${page.cls}, ${page.kb_to_read} KB to read, ${page.kb_code} KB in the end (${address})`,
			);
			if (page.lighthouse.some((score) => score < 100)) say(`  below 0.9: ${failed.join(", ")}`);
		}
		return { bench: "pages", budget_kb: kb(PAGE_BUDGET), pages };
	} finally {
		await browser.close();
		await product.stop();
	}
}
