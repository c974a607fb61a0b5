import { CORE, FILES, isOwn, MOST_FILES, MOST_PAGES, PAGES, PATIENCE, STORE_AFTER } from "./caches.ts";
import { filesOf, kindOf, languagePrefix, leavesNoTrace } from "./requests.ts";
import type { FetchEvent, WorkerScope } from "./worker-scope.ts";

/**
 * The site on a bad network. Pages come from the network while it answers, so nobody is shown what is outdated; what was
 * seen before, and the crisis lines, are there when it does not. Pages about violence are never stored, but for the crisis
 * lines, which everybody gets.
 */

declare const self: WorkerScope;

const HELP = "/hilfe-sofort/";
const OFFLINE = "/offline/";
const LISTS = ["/themen/", "/angebote/"];

/* Asked past the browser's own cache: what is stored must be what is live now. */
const fresh = (path: string) => fetch(path, { cache: "no-cache" });

/* Grows when everything is to be forgotten: what was on its way then is not stored any more. */
let epoch = 0;

async function put(cacheName: string, key: string, response: Response, since: number): Promise<void> {
	if (since !== epoch) return;
	const cache = await caches.open(cacheName);
	/* At the end of the row: what was seen last is kept longest. */
	await cache.delete(key);
	await cache.put(key, response);
	if (since !== epoch) await forget();
}

/* What a page asks for is stored when it asks for nothing more: each key of a search brings files, and writing takes time from it. */
let waiting: { key: string; response: Response }[] = [];
let storing: Promise<void> | undefined;
let lastAsked = 0;

async function storeWaiting(since: number): Promise<void> {
	for (let left = STORE_AFTER; left > 0; left = lastAsked + STORE_AFTER - Date.now()) await after(left);
	if (since !== epoch) return;
	const files = waiting;
	waiting = [];
	storing = undefined;
	for (const { key, response } of files) await put(FILES, key, response, since);
}

function storeLater(event: FetchEvent, response: Response): void {
	waiting.push({ key: event.request.url, response: response.clone() });
	lastAsked = Date.now();
	storing ??= storeWaiting(epoch);
	event.waitUntil(storing);
}

async function storeFiles(html: string, cacheName: string, since: number): Promise<void> {
	await Promise.all(
		filesOf(html).map(async (path) => {
			if (await caches.match(path)) return;
			const response = await fetch(path).catch(() => undefined);
			if (response?.ok) await put(cacheName, path, response, since);
		}),
	);
}

async function storeCorePage(path: string, since: number): Promise<void> {
	const response = await fresh(path);
	if (!response.ok || response.redirected) return;
	const html = await response.clone().text();
	await storeFiles(html, CORE, since);
	await put(CORE, path, response, since);
}

/* Languages whose crisis lines were looked after since the worker started: the browser ends it after a while. */
const lookedAfter = new Set<string>();

function wantsLittle(): boolean {
	return Boolean((navigator as { connection?: { saveData?: boolean } }).connection?.saveData);
}

/** Sees to it that the crisis lines of a language are stored as they are now. */
async function lookAfter(prefix: string): Promise<void> {
	if (lookedAfter.has(prefix)) return;
	lookedAfter.add(prefix);
	const since = epoch;
	const lists = wantsLittle() ? [] : LISTS;
	try {
		for (const path of [HELP, OFFLINE, ...lists]) await storeCorePage(prefix + path, since);
	} catch {
		lookedAfter.delete(prefix);
	}
}

async function trim(name: string, most: number): Promise<void> {
	if (!(await caches.has(name))) return;
	const cache = await caches.open(name);
	const keys = await cache.keys();
	await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((key) => cache.delete(key)));
}

/** A page without its question: what somebody searched for is not stored. */
const addressOf = (url: URL) => url.origin + url.pathname;

/** @returns whether the page may leave traces */
async function storePage(url: URL, response: Response): Promise<boolean> {
	const since = epoch;
	if (!response.ok || response.redirected || !response.headers.get("content-type")?.includes("text/html")) return true;
	const html = await response.clone().text();
	if (leavesNoTrace(html)) return false;
	await storeFiles(html, FILES, since);
	await put(PAGES, addressOf(url), response, since);
	await trim(PAGES, MOST_PAGES);
	await trim(FILES, MOST_FILES);
	return true;
}

/** A stored page with a line that says so. */
async function withNote(page: Response, prefix: string): Promise<Response> {
	const offline = await (await caches.match(prefix + OFFLINE))?.text();
	const words = /data-stored-note[^>]*>([^<]*)</.exec(offline ?? "")?.[1];
	const stored = page.headers.get("date");
	const html = await page.text();
	const language = /<html[^>]*\slang="([^"]+)"/.exec(html)?.[1] ?? "de";
	const date = stored ? new Date(stored).toLocaleString(language, { dateStyle: "medium", timeStyle: "short" }) : "?";
	const note = words ? `<p class="notice page-note" role="status">${words.replace("{date}", date)}</p>` : "";
	const headers = new Headers(page.headers);
	/* Of the bytes that came over the network, not of this text. */
	for (const name of ["content-encoding", "content-length"]) headers.delete(name);
	return new Response(html.replace(/(<main[^>]*>)/, `$1${note}`), { headers });
}

async function stored(url: URL): Promise<Response | undefined> {
	const key = addressOf(url);
	const page = (await caches.match(key, { cacheName: PAGES })) ?? (await caches.match(key, { cacheName: CORE }));
	return page && withNote(page, languagePrefix(url.pathname));
}

async function offlinePage(url: URL): Promise<Response> {
	const found = (await caches.match(languagePrefix(url.pathname) + OFFLINE)) ?? (await caches.match(OFFLINE));
	return found ?? Response.error();
}

const after = (milliseconds: number) => new Promise<undefined>((resolve) => setTimeout(resolve, milliseconds));

async function answerPage(event: FetchEvent, url: URL): Promise<Response> {
	/* Older browsers do not ask ahead. */
	const network = Promise.resolve(event.preloadResponse).then((early) => early ?? fetch(event.request));
	/* Copied before anybody reads it. What comes late is stored all the same, for the next time. */
	const copied = network.then((response) => response.clone());
	event.waitUntil(
		copied.then(
			async (copy) => {
				if (await storePage(url, copy)) await lookAfter(languagePrefix(url.pathname));
			},
			() => undefined,
		),
	);
	try {
		const first = await Promise.race([copied.then(() => network), after(PATIENCE)]);
		if (first && first.status < 500) return first;
		return (await stored(url)) ?? (await network);
	} catch {
		return (await stored(url)) ?? offlinePage(url);
	}
}

async function answerFile(event: FetchEvent): Promise<Response> {
	const found = await caches.match(event.request);
	if (found) return found;
	const response = await fetch(event.request);
	if (response.status === 200) storeLater(event, response);
	return response;
}

async function answerIndex(event: FetchEvent): Promise<Response> {
	try {
		const response = await fetch(event.request);
		if (response.ok) storeLater(event, response);
		return response;
	} catch {
		return (await caches.match(event.request)) ?? Response.error();
	}
}

async function forget(): Promise<void> {
	epoch += 1;
	waiting = [];
	storing = undefined;
	lookedAfter.clear();
	for (const name of await caches.keys()) if (isOwn(name)) await caches.delete(name);
}

/** The page that brought the worker was loaded before it. */
async function storeOpenPages(): Promise<void> {
	for (const { url } of await self.clients.matchAll({ type: "window" })) {
		const address = new URL(url);
		if (kindOf(address.pathname, true) !== "page") continue;
		const response = await fresh(address.pathname).catch(() => undefined);
		if (response) await storePage(address, response);
	}
}

self.addEventListener("install", (event) => {
	event.waitUntil(lookAfter("").then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
	const known = [CORE, PAGES, FILES];
	event.waitUntil(
		caches
			.keys()
			.then((names) => Promise.all(names.filter((name) => isOwn(name) && !known.includes(name)).map((name) => caches.delete(name))))
			.then(() => self.registration.navigationPreload?.enable())
			.then(() => self.clients.claim())
			.then(storeOpenPages),
	);
});

self.addEventListener("message", (event) => {
	if (event.data === "forget") event.waitUntil(forget());
});

self.addEventListener("fetch", (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== "GET" || url.origin !== self.location.origin || request.headers.has("range")) return;
	const kind = kindOf(url.pathname, request.mode === "navigate");
	if (kind === "page") event.respondWith(answerPage(event, url));
	else if (kind === "file") event.respondWith(answerFile(event));
	else if (kind === "index") event.respondWith(answerIndex(event));
});
