import type { IncomingMessage, ServerResponse } from "node:http";
import { inLocale, localeOf, withoutLocale } from "../src/i18n/addresses.ts";
import { COUNTING, MISS_PATH } from "../src/search/countable-term.ts";
import { cacheControl, setSecurityHeaders } from "./headers.ts";
import type { LiveSite } from "./live-site.ts";
import type { MissCounter } from "./miss-counter.ts";
import { preparingPage } from "./preparing-page.ts";
import type { PreviewProxy } from "./preview-proxy.ts";
import { sendFile } from "./send-file.ts";

/* In any language. */
const SEARCH_PAGE = /^(\/[a-z]{2,3})?\/suche\/$/;
const RETRY_AFTER_SECONDS = 10;
const LONGEST_ADDRESS = 2048;

/** What a request gets: a file, another address, a preview, or a few words. */
export type Decision =
	| { kind: "file"; file: string; pathname: string; status: number }
	| { kind: "redirect"; to: string; temporary?: boolean }
	| { kind: "preview"; pathname: string }
	| TextDecision;

interface TextDecision {
	kind: "text";
	status: number;
	body: string;
	type: "text/plain" | "text/html";
	headers?: Record<string, string>;
}

/** The path asked for, decoded; null when the address makes no sense or tries to leave the site. */
export function safePathname(url: string): string | null {
	if (url.length > LONGEST_ADDRESS || !url.startsWith("/")) return null;
	const raw = url.split(/[?#]/, 1)[0] ?? "/";
	let pathname: string;
	try {
		pathname = decodeURIComponent(raw);
	} catch {
		return null;
	}
	// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing control characters is the purpose
	if (/[\u0000-\u001f\u007f\\]/.test(pathname) || pathname.startsWith("//")) return null;
	if (pathname.split("/").some((segment) => segment === ".." || segment === ".")) return null;
	return pathname;
}

const lastSegment = (pathname: string) => pathname.slice(pathname.lastIndexOf("/") + 1);
const isHidden = (pathname: string) => pathname.split("/").some((part) => part.startsWith(".") && part !== ".well-known");

/* The German page of an address in a language in which the site is not published (any more); links to it are years old. */
function germanInstead(site: LiveSite, pathname: string): string | undefined {
	const language = localeOf(pathname);
	if (!language || site.fileOf(inLocale("/index.html", language))) return undefined;
	const german = withoutLocale(pathname);
	const page = german.endsWith("/") ? german : `${german}/`;
	return site.redirects.has(page) || site.fileOf(`${page}index.html`) ? page : undefined;
}

/* In the language of the address, if the site is published in it. */
function notFound(site: LiveSite, pathname: string): Decision {
	const language = localeOf(pathname);
	const file = (language && site.fileOf(inLocale("/404.html", language))) ?? site.fileOf("/404.html");
	return file ? { kind: "file", file, pathname, status: 404 } : plain(404, "Seite nicht gefunden");
}

function plain(status: number, body: string, headers?: Record<string, string>): TextDecision {
	return { kind: "text", status, body: `${body}\n`, type: "text/plain", ...(headers ? { headers } : {}) };
}

/** What to answer. */
export function decide(method: string, url: string, site: LiveSite): Decision {
	if (method !== "GET" && method !== "HEAD") return plain(405, "Hier kann nur gelesen werden.", { Allow: "GET, HEAD" });
	const pathname = safePathname(url);
	if (pathname === null) return plain(400, "Diese Adresse ist ungültig.");
	if (pathname.startsWith("/vorschau/")) return { kind: "preview", pathname };
	if (!site.ready) {
		const headers = { "Retry-After": String(RETRY_AFTER_SECONDS) };
		return { kind: "text", status: 503, body: preparingPage(), type: "text/html", headers };
	}
	if (isHidden(pathname) || /^\/_(redirects|gone)$/.test(pathname) || /\.(br|gz)$/.test(pathname)) return notFound(site, pathname);

	const query = /\?[^#]*/.exec(url)?.[0] ?? "";
	const withSlash = pathname.endsWith("/") ? pathname : `${pathname}/`;
	const leadsTo = site.redirects.get(pathname) ?? site.redirects.get(withSlash);
	if (leadsTo !== undefined) return { kind: "redirect", to: leadsTo + query };
	if (withSlash !== pathname && !lastSegment(pathname).includes(".") && site.fileOf(`${withSlash}index.html`)) {
		return { kind: "redirect", to: encodeURI(withSlash) + query };
	}
	if (pathname.endsWith("/index.html")) return { kind: "redirect", to: encodeURI(pathname.slice(0, -"index.html".length)) + query };
	/* One address, one page. */
	const file = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
	const found = file === pathname && pathname.endsWith(".html") ? undefined : site.fileOf(file);
	if (found) return { kind: "file", file: found, pathname, status: site.gone.has(pathname) ? 410 : 200 };
	const german = germanInstead(site, pathname);
	return german ? { kind: "redirect", to: encodeURI(german) + query, temporary: true } : notFound(site, pathname);
}

function sendText(request: IncomingMessage, response: ServerResponse, { status, body, type, headers }: TextDecision): void {
	const bytes = Buffer.from(body);
	response.writeHead(status, {
		...headers,
		"Content-Type": `${type};charset=utf-8`,
		"Content-Length": bytes.length,
		"Cache-Control": "no-store",
	});
	response.end(request.method === "HEAD" ? undefined : bytes);
}

/** What answers are made of. */
export interface Sources {
	site: LiveSite;
	previews: PreviewProxy;
	misses: MissCounter;
	/** origin of the editing desk */
	editors: string;
}

/** Answers one request from what is live when it comes in. */
export function respond(request: IncomingMessage, response: ServerResponse, { site, previews, misses, editors }: Sources): void {
	/* Connections of HTTP/1.1 stay open without it being said, twenty times for one search. */
	if (request.httpVersion === "1.1" && response.shouldKeepAlive) response.removeHeader("Connection");
	if (request.url === MISS_PATH) {
		setSecurityHeaders(response, null);
		misses.handle(request, response).catch(() => response.destroy());
		return;
	}
	const method = request.method ?? "GET";
	const decision = decide(method, request.url ?? "/", site);
	const file = decision.kind === "file" && decision.status === 200 ? decision.pathname : undefined;
	setSecurityHeaders(response, decision.kind === "preview" ? editors : null, file);
	if (decision.kind === "preview") previews.handle(request, response, decision.pathname);
	else if (decision.kind === "text") sendText(request, response, decision);
	else if (decision.kind === "redirect") {
		const keeping = decision.temporary ? "no-store" : "public, max-age=3600";
		response.writeHead(decision.temporary ? 302 : 301, { Location: decision.to, "Content-Length": 0, "Cache-Control": keeping });
		response.end();
	} else {
		const { pathname } = decision;
		const headers = {
			"Cache-Control": decision.status === 200 ? cacheControl(pathname) : "no-store",
			...(SEARCH_PAGE.test(pathname) && misses.isOn ? { "Server-Timing": COUNTING } : {}),
		};
		if (
			sendFile(
				request,
				response,
				{ file: decision.file, name: decision.status === 404 ? "/404.html" : pathname.endsWith("/") ? "index.html" : pathname },
				decision.status,
				headers,
			)
		)
			return;
		sendText(request, response, plain(404, "Nicht gefunden."));
	}
}
