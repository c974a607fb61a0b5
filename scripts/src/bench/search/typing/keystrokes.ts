import { loadavg } from "node:os";
import type { Browser, CDPSession, Page, Request } from "playwright-core";
import { percentile } from "../../numbers.ts";
import type { TypingPage } from "./typing-page.ts";

/**
 * How long a search page takes to answer a key, on a phone whose main thread is four times slower than this machine's.
 * Chromium slows the main thread only: what the search's own thread does runs at full speed.
 *
 * Nothing of Playwright's runs in the page while it is measured: its locators bring a script of 200 KB, which a slow main thread
 * reads for longer than for anything of the page.
 */

const THROTTLING = 4;
/* A quick typist on a phone. */
const BETWEEN_KEYS = 150;
/* A page that has to read all of its index first takes long to open. */
const PATIENCE = 30_000;

interface Key {
	/** when the key was pressed, milliseconds of the page's clock */
	at: number;
	query: string;
	/** when the results for this key, or a later one, were in the document */
	updated: number | null;
	/** when they were on the screen */
	painted: number | null;
	loaded: boolean;
}

export interface Keystrokes {
	/** from pressing a key until its results are on the screen, milliseconds */
	p50: number;
	p95: number;
	/** the same until they are in the document, not drawn yet */
	in_document_p50: number;
	in_document_p95: number;
	/** the same as `p95` of the keys for which no part of the index had to be loaded, and their share in percent */
	p95_without_loading: number;
	without_loading_percent: number;
	keys: number;
	/** keys that were not answered within half a minute; the times count them as that long */
	unanswered: number;
	/** the longest task of the main thread while typing, and while the page opened; 0 when none was over 50 ms */
	longest_task_ms: number;
	longest_task_opening_ms: number;
	/** of the machine at the end: above its number of cores other programs had a share in these times */
	load_average: number;
}

interface Watcher {
	keys: Key[];
	tasks: { start: number; ms: number }[];
	/** until the page has answered its address */
	ready: Promise<void>;
	/** until the results for all keys are on the screen */
	settled(): Promise<void>;
}

/* Runs in the page, before its scripts. */
function watchPage(): void {
	let isReady = () => {};
	let isSettled = () => {};
	const allPainted = () => watcher.keys.every(({ painted }) => painted !== null);
	const watcher: Watcher = {
		keys: [],
		tasks: [],
		ready: new Promise((resolve) => {
			isReady = resolve;
		}),
		settled: () =>
			new Promise((resolve) => {
				isSettled = resolve;
				if (allPainted()) resolve();
			}),
	};
	Object.assign(window, { searchWatcher: watcher });
	/* The task in which this runs makes the page ready to be watched: nobody else waits for that. */
	const began = performance.now();
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries()) {
			if (startTime > began) watcher.tasks.push({ start: startTime, ms: duration });
		}
	}).observe({ type: "longtask", buffered: true });

	let pressed = 0;
	let before = "";
	const clean = (text: string) => text.replaceAll(/\s+/g, " ").trim();
	addEventListener(
		"keydown",
		({ timeStamp }) => {
			pressed = timeStamp;
		},
		true,
	);
	addEventListener(
		"input",
		({ target }) => {
			const query = clean((target as HTMLInputElement).value);
			if (query !== before) watcher.keys.push({ at: pressed, query, updated: null, painted: null, loaded: false });
			before = query;
		},
		true,
	);

	const update = () => {
		const now = performance.now();
		const waiting = watcher.keys.filter(({ updated }) => updated === null);
		/* The title names what is shown; with it all keys before are answered, for nobody waits for them any more. */
		const shown = waiting.findLastIndex(({ query }) => document.title.startsWith(`${query} – `));
		const answered = waiting.slice(0, shown + 1);
		for (const key of answered) key.updated = now;
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => {
				for (const key of answered) key.painted = performance.now();
				if (allPainted()) isSettled();
			};
			port2.postMessage(null);
		});
	};
	addEventListener("DOMContentLoaded", () => {
		const observer = new MutationObserver(update);
		for (const part of document.querySelectorAll('[data-search="results"], [data-result-count]'))
			observer.observe(part, { attributeFilter: ["data-entry"], childList: true, subtree: true });
		const area = document.querySelector<HTMLElement>('[data-search="area"]') as HTMLElement;
		const look = () => area.dataset.searchState === "ready" && isReady();
		new MutationObserver(look).observe(area, { attributes: true });
		look();
	});
}

async function inPage<T>(session: CDPSession, expression: string): Promise<T> {
	const late = new Promise<never>((_, reject) =>
		setTimeout(() => reject(new Error(`The search page is late: ${expression}`)), PATIENCE).unref(),
	);
	const { result } = await Promise.race([session.send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true }), late]);
	return result.value as T;
}

async function typeQuery(page: Page, query: string): Promise<void> {
	for (const letter of query) {
		const began = Date.now();
		await page.keyboard.type(letter);
		await new Promise((resolve) => setTimeout(resolve, Math.max(0, BETWEEN_KEYS - (Date.now() - began))));
	}
}

/** Types each query letter by letter into a page that was just opened. */
export async function measureKeystrokes(
	browser: Browser,
	{ address, isIndex }: TypingPage,
	queries: readonly string[],
): Promise<Keystrokes> {
	const keys: Key[] = [];
	const opening: number[] = [0];
	const typing: number[] = [0];
	for (const query of queries) {
		const context = await browser.newContext({ viewport: { width: 360, height: 780 } });
		try {
			const page = await context.newPage();
			/* The search loads in a thread of its own, of whose requests the page's clock knows nothing. */
			const loads: Request[] = [];
			page.on("request", (request) => isIndex(request.url()) && loads.push(request));
			await page.addInitScript(watchPage);
			const session = await context.newCDPSession(page);
			await session.send("Emulation.setCPUThrottlingRate", { rate: THROTTLING });
			await page.goto(address);
			await inPage(session, "searchWatcher.ready");
			const from = await inPage<number>(session, `document.querySelector("main input[name=q]").focus(), performance.now()`);
			await typeQuery(page, query);
			/* A key that is never answered is as late as can be. */
			await inPage(session, "searchWatcher.settled()").catch(() => undefined);
			const seen = await inPage<Pick<Watcher, "keys" | "tasks">>(session, "({ keys: searchWatcher.keys, tasks: searchWatcher.tasks })");
			const zero = await inPage<number>(session, "performance.timeOrigin");
			const began = loads.map((request) => request.timing().startTime - zero);
			for (const key of seen.keys) key.loaded = began.some((at) => at >= key.at && at <= (key.updated ?? Number.POSITIVE_INFINITY));
			keys.push(...seen.keys);
			for (const { start, ms } of seen.tasks) (start < from ? opening : typing).push(ms);
		} finally {
			await context.close();
		}
	}
	const took = (of: readonly Key[], end: "updated" | "painted") => of.map((key) => (key[end] ?? key.at + PATIENCE) - key.at);
	const quick = keys.filter(({ loaded }) => !loaded);
	return {
		p50: percentile(took(keys, "painted"), 0.5),
		p95: percentile(took(keys, "painted"), 0.95),
		in_document_p50: percentile(took(keys, "updated"), 0.5),
		in_document_p95: percentile(took(keys, "updated"), 0.95),
		p95_without_loading: percentile(took(quick, "painted"), 0.95),
		without_loading_percent: Math.round((quick.length / keys.length) * 100),
		keys: keys.length,
		unanswered: keys.filter(({ painted }) => painted === null).length,
		longest_task_ms: Math.round(Math.max(...typing)),
		longest_task_opening_ms: Math.round(Math.max(...opening)),
		load_average: Math.round((loadavg()[0] ?? 0) * 10) / 10,
	};
}
