import { existsSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { isUnchanging, setSecurityHeaders } from "./headers.ts";
import type { LiveRelease, ServedRelease } from "./live-release.ts";
import { preparingPage } from "./preparing-page.ts";

const RETRY_AFTER_SECONDS = 10;
const LONGEST_ADDRESS = 2048;

function sendText(request: IncomingMessage, response: ServerResponse, status: number, text: string, type = "text/plain"): void {
	const body = Buffer.from(text);
	response.writeHead(status, {
		"Content-Type": `${type};charset=utf-8`,
		"Content-Length": body.length,
		"Cache-Control": status === 200 ? "no-cache" : "no-store",
	});
	response.end(request.method === "HEAD" ? undefined : body);
}

function redirect(response: ServerResponse, to: string): void {
	response.writeHead(301, { Location: to, "Content-Length": 0, "Cache-Control": "public, max-age=3600" });
	response.end();
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

function sendNotFound(request: IncomingMessage, response: ServerResponse, live: ServedRelease): void {
	const file = path.join(live.dir, "404.html");
	const text = existsSync(file) ? readFileSync(file, "utf8") : "Seite nicht gefunden";
	sendText(request, response, 404, text, "text/html");
}

/** Answers one request from the release that is live when it comes in. */
export function respond(request: IncomingMessage, response: ServerResponse, releases: LiveRelease): void {
	setSecurityHeaders(response);
	if (request.method !== "GET" && request.method !== "HEAD") {
		response.setHeader("Allow", "GET, HEAD");
		return sendText(request, response, 405, "Hier kann nur gelesen werden.\n");
	}
	const pathname = safePathname(request.url ?? "/");
	if (pathname === null) return sendText(request, response, 400, "Diese Adresse ist ungültig.\n");

	const served = releases.get();
	const [live, ...earlier] = served;
	if (!live) {
		response.setHeader("Retry-After", String(RETRY_AFTER_SECONDS));
		return sendText(request, response, 503, preparingPage(), "text/html");
	}
	if (isHidden(pathname) || pathname === "/_redirects" || /\.(br|gz)$/.test(pathname)) return sendNotFound(request, response, live);

	const query = /\?[^#]*/.exec(request.url ?? "")?.[0] ?? "";
	const withSlash = pathname.endsWith("/") ? pathname : `${pathname}/`;
	const leadsTo = live.redirects.get(pathname) ?? live.redirects.get(withSlash);
	if (leadsTo !== undefined) return redirect(response, leadsTo + query);
	if (withSlash !== pathname && !lastSegment(pathname).includes(".") && live.has(`${withSlash}index.html`)) {
		return redirect(response, encodeURI(withSlash) + query);
	}
	if (pathname.endsWith("/index.html")) return redirect(response, encodeURI(pathname.slice(0, -"index.html".length)) + query);
	/* One address, one page: sirv would also answer for `/angebote.html` or `/robots.txt/`. */
	const file = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
	const from = [live, ...(isUnchanging(pathname) ? earlier : [])].find((release) => release.has(file));
	if (!from || (file === pathname && pathname.endsWith(".html"))) return sendNotFound(request, response, live);
	from.serve(request, response, () => sendNotFound(request, response, live));
}
