import type { Browser, Page, Request } from "playwright-core";
import { median, percentile } from "../numbers.ts";

/** Kilobytes (1,000 bytes) over the wire, compressed as served and with the headers of the answers. */
export interface Transfer {
	/** the thread's script and what the page's script brings into it, too */
	html_css_js: number;
	/** `/suchindex/` until the page lists everything, before anything is asked */
	index_opening: number;
	/** `/suchindex/` from then until the first result */
	index_query: number;
	/** not needed for reading a result: texts show in the device's font until these are there */
	fonts_images: number;
}

export interface FirstResult {
	/** page and index, without fonts and images: what a result needs. 95 of 100 queries need no more */
	p95: number;
	p50: number;
	/** the same with fonts and images */
	all_p95: number;
	/** medians of its parts */
	parts: Transfer;
	/** queries that found something, which are those that count */
	queries: number;
}

/* What the page's script fetches outside the index is a part of the page: filters, words, templates. */
const PAGE_TYPES = new Set(["document", "stylesheet", "script", "fetch"]);

interface Sent {
	url: string;
	type: string;
	/** when it began, milliseconds since 1970 */
	began(): number;
	/** compressed as served, with the headers of the answer; 0 for what failed */
	bytes: Promise<number>;
}

async function bytesOf(request: Request): Promise<number> {
	try {
		const answered = await request.response();
		if (!answered) return 0;
		const { responseBodySize, responseHeadersSize } = await request.sizes();
		/* Of a thread's script the browser tells nothing but what the server says. */
		const body = responseBodySize || (answered.status() === 200 ? Number((await answered.headerValue("content-length")) ?? 0) : 0);
		return body + responseHeadersSize;
	} catch {
		return 0;
	}
}

/* Every request of a page from now on, those of its threads too. */
function watch(page: Page): Sent[] {
	const requests: Sent[] = [];
	page.on("request", (request) => {
		const noticed = Date.now();
		requests.push({
			url: request.url(),
			type: request.resourceType(),
			/* The browser does not tell it of every request of a thread. */
			began: () => (request.timing().startTime > 0 ? request.timing().startTime : noticed),
			bytes: bytesOf(request),
		});
	});
	return requests;
}

/* Something may still be on its way: it counts. When it began is known only once it has been answered. */
async function whole(requests: readonly Sent[]): Promise<Weighed[]> {
	return Promise.all(requests.map(async (request) => ({ ...request, bytes: await request.bytes })));
}

type Weighed = Omit<Sent, "bytes"> & { bytes: number };

const kilobytes = (requests: readonly Weighed[]) => requests.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
/* The script of a thread is of no type of its own everywhere. */
const isScript = (url: string) => new URL(url).pathname.endsWith(".js");
const round = (value: number) => Math.round(value * 10) / 10;

/** From opening `/suche/` with an empty cache until the first result of a query; null when nothing is found. */
async function measureOne(browser: Browser, site: string, query: string): Promise<Transfer | null> {
	/* What the service worker hands on counts as nothing in the page, though it came over the network. */
	const context = await browser.newContext({ viewport: { width: 360, height: 780 }, serviceWorkers: "block" });
	try {
		const page = await context.newPage();
		const requests = watch(page);
		await page.goto(`${site}/suche/`);
		await page.locator('[data-search-state="ready"]').waitFor({ state: "attached" });
		const openedWith = new Set(requests.map(({ url }) => url));
		/* Without words the page lists everything: those cards are not results of the query, until they are filled with others. */
		await page.evaluate(() => {
			const cards = () => [...document.querySelectorAll<HTMLElement>("[data-entry]")];
			const before = new Set(cards().map(({ dataset }) => dataset.entry));
			new MutationObserver((_, observer) => {
				if (cards().every(({ dataset }) => before.has(dataset.entry))) return;
				observer.disconnect();
				Object.assign(window, { firstResultAt: performance.timeOrigin + performance.now() });
			}).observe(document.querySelector('[data-search="results"]') as Element, {
				attributeFilter: ["data-entry"],
				childList: true,
				subtree: true,
			});
		});
		await page.locator("input[type=search][name=q]:visible").last().fill(query);
		await page.keyboard.press("Enter");
		const shown = await page.waitForFunction(() => {
			const { firstResultAt } = window as { firstResultAt?: number };
			if (firstResultAt !== undefined) return firstResultAt;
			const ready = document.querySelector('[data-search-state="ready"]') && !document.querySelector("[data-entry]");
			return ready ? "nothing" : null;
		});
		const firstAt = await shown.jsonValue();
		if (typeof firstAt !== "number") return null;
		/* The rest of the list is asked for after its first cards. */
		const loaded = (await whole(requests)).filter((request) => request.began() <= firstAt);
		const isIndex = ({ url }: Weighed) => new URL(url).pathname.startsWith("/suchindex/");
		const isPage = ({ type, url }: Weighed) => PAGE_TYPES.has(type) || isScript(url);
		const before = loaded.filter((request) => isIndex(request) && openedWith.has(request.url));
		const asked = loaded.filter((request) => isIndex(request) && !openedWith.has(request.url));
		return {
			html_css_js: kilobytes(loaded.filter((request) => !isIndex(request) && isPage(request))),
			index_opening: kilobytes(before),
			index_query: kilobytes(asked),
			fonts_images: kilobytes(loaded.filter((request) => !isIndex(request) && !isPage(request))),
		};
	} finally {
		await context.close();
	}
}

/** What a first search costs on a served site, over several queries. */
export async function measureFirstResult(browser: Browser, site: string, queries: readonly string[]): Promise<FirstResult> {
	const transfers: Transfer[] = [];
	for (const query of queries) {
		const transfer = await measureOne(browser, site, query);
		if (transfer) transfers.push(transfer);
	}
	if (transfers.length === 0) throw new Error("No query found anything.");
	const needed = transfers.map(({ html_css_js, index_opening, index_query }) => html_css_js + index_opening + index_query);
	const all = transfers.map(({ fonts_images }, place) => (needed[place] ?? 0) + fonts_images);
	const middle = (part: keyof Transfer) => round(median(transfers.map((transfer) => transfer[part])));
	return {
		p95: percentile(needed, 0.95),
		p50: percentile(needed, 0.5),
		all_p95: percentile(all, 0.95),
		parts: {
			html_css_js: middle("html_css_js"),
			index_opening: middle("index_opening"),
			index_query: middle("index_query"),
			fonts_images: middle("fonts_images"),
		},
		queries: transfers.length,
	};
}
