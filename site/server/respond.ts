import { existsSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { isUnchanging, setSecurityHeaders } from "./headers.ts";
import type { LiveRelease, ServedRelease } from "./live-release.ts";
import { preparingPage } from "./preparing-page.ts";

const RETRY_AFTER_SECONDS = 10;
const LONGEST_ADDRESS = 2048;

/** What a request gets: a file of a release, another address, or a few words. */
export type Decision = { kind: "file"; release: ServedRelease } | { kind: "redirect"; to: string } | TextDecision;

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

function notFound(live: ServedRelease): Decision {
	const file = path.join(live.dir, "404.html");
	return { kind: "text", status: 404, body: existsSync(file) ? readFileSync(file, "utf8") : "Seite nicht gefunden", type: "text/html" };
}

function plain(status: number, body: string, headers?: Record<string, string>): TextDecision {
	return { kind: "text", status, body: `${body}\n`, type: "text/plain", ...(headers ? { headers } : {}) };
}

/**
 * What to answer.
 * @param served the live release first, then those before it
 */
export function decide(method: string, url: string, served: readonly ServedRelease[]): Decision {
	if (method !== "GET" && method !== "HEAD") return plain(405, "Hier kann nur gelesen werden.", { Allow: "GET, HEAD" });
	const pathname = safePathname(url);
	if (pathname === null) return plain(400, "Diese Adresse ist ungültig.");
	const [live, ...earlier] = served;
	if (!live) {
		const headers = { "Retry-After": String(RETRY_AFTER_SECONDS) };
		return { kind: "text", status: 503, body: preparingPage(), type: "text/html", headers };
	}
	if (isHidden(pathname) || pathname === "/_redirects" || /\.(br|gz)$/.test(pathname)) return notFound(live);

	const query = /\?[^#]*/.exec(url)?.[0] ?? "";
	const withSlash = pathname.endsWith("/") ? pathname : `${pathname}/`;
	const leadsTo = live.redirects.get(pathname) ?? live.redirects.get(withSlash);
	if (leadsTo !== undefined) return { kind: "redirect", to: leadsTo + query };
	if (withSlash !== pathname && !lastSegment(pathname).includes(".") && live.has(`${withSlash}index.html`)) {
		return { kind: "redirect", to: encodeURI(withSlash) + query };
	}
	if (pathname.endsWith("/index.html")) return { kind: "redirect", to: encodeURI(pathname.slice(0, -"index.html".length)) + query };
	/* One address, one page: sirv would also answer for `/angebote.html` or `/robots.txt/`. */
	const file = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
	const release = [live, ...(isUnchanging(pathname) ? earlier : [])].find((candidate) => candidate.has(file));
	if (!release || (file === pathname && pathname.endsWith(".html"))) return notFound(live);
	return { kind: "file", release };
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

/** Answers one request from the release that is live when it comes in. */
export function respond(request: IncomingMessage, response: ServerResponse, releases: LiveRelease): void {
	setSecurityHeaders(response);
	const served = releases.get();
	const decision = decide(request.method ?? "GET", request.url ?? "/", served);
	if (decision.kind === "text") sendText(request, response, decision);
	else if (decision.kind === "redirect") {
		response.writeHead(301, { Location: decision.to, "Content-Length": 0, "Cache-Control": "public, max-age=3600" });
		response.end();
	} else decision.release.serve(request, response, () => sendText(request, response, plain(404, "Nicht gefunden.")));
}
