import type { Browser, CDPSession } from "playwright-core";
import { median, percentile } from "../numbers.ts";

/** Kilobytes (1,000 bytes) over the wire, compressed as served and with the headers of the answers. */
export interface Transfer {
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

const PAGE_TYPES = new Set(["Document", "Stylesheet", "Script"]);

interface Request {
	url: string;
	type: string;
	bytes: number;
	done: boolean;
}

/* Every request of a page from now on. */
async function watch(session: CDPSession): Promise<Map<string, Request>> {
	const requests = new Map<string, Request>();
	session.on("Network.requestWillBeSent", ({ requestId, request, type }) => {
		requests.set(requestId, { url: request.url, type: type ?? "Other", bytes: 0, done: false });
	});
	const end = (requestId: string, bytes: number) => {
		const request = requests.get(requestId);
		if (request) Object.assign(request, { bytes, done: true });
	};
	session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => end(requestId, encodedDataLength));
	session.on("Network.loadingFailed", ({ requestId }) => end(requestId, 0));
	await session.send("Network.enable");
	return requests;
}

const PATIENCE = 10_000;

/* Something may still be on its way that began before the result was there: it counts. */
async function whole(requests: readonly Request[]): Promise<void> {
	const until = Date.now() + PATIENCE;
	while (requests.some(({ done }) => !done) && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 20));
}

const kilobytes = (requests: readonly Request[]) => requests.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
const round = (value: number) => Math.round(value * 10) / 10;

/** From opening `/suche/` with an empty cache until the first result of a query; null when nothing is found. */
async function measureOne(browser: Browser, site: string, query: string): Promise<Transfer | null> {
	const context = await browser.newContext({ viewport: { width: 360, height: 780 } });
	try {
		const page = await context.newPage();
		const requests = await watch(await context.newCDPSession(page));
		await page.goto(`${site}/suche/`);
		await page.locator('[data-search-state="ready"]').waitFor({ state: "attached" });
		const opening = new Set(requests.values());
		/* Without words the page lists everything: those cards are not results of the query. */
		await page.evaluate(() => {
			for (const card of document.querySelectorAll<HTMLElement>("[data-entry]")) card.dataset.before = "";
		});
		await page.locator("input[type=search][name=q]:visible").last().fill(query);
		await page.keyboard.press("Enter");
		const shown = await page.waitForFunction(() => {
			if (document.querySelector("[data-entry]:not([data-before])")) return "found";
			const ready = document.querySelector('[data-search-state="ready"]') && !document.querySelector("[data-entry]");
			return ready ? "nothing" : null;
		});
		if ((await shown.jsonValue()) === "nothing") return null;
		const loaded = [...requests.values()];
		await whole(loaded);
		const isIndex = ({ url }: Request) => new URL(url).pathname.startsWith("/suchindex/");
		const isPage = ({ type }: Request) => PAGE_TYPES.has(type);
		const index = loaded.filter(isIndex);
		return {
			html_css_js: kilobytes(loaded.filter((request) => !isIndex(request) && isPage(request))),
			index_opening: kilobytes(index.filter((request) => opening.has(request))),
			index_query: kilobytes(index.filter((request) => !opening.has(request))),
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
