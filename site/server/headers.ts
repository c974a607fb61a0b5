import type { ServerResponse } from "node:http";
import { mapPolicy, mapStyleUrl } from "../src/map/settings.ts";

/* A worker that draws a map asks for tiles under the rules of its own answer, not those of the page. */
const mapStyle = mapStyleUrl();

/* Nobody may show the site inside another one; only the editing desk shows previews. */
const contentSecurityPolicy = (framedBy: string | null) =>
	[
		"default-src 'self'",
		"script-src 'self'",
		...(mapStyle ? mapPolicy(mapStyle) : ["img-src 'self' data:"]),
		"object-src 'none'",
		"base-uri 'self'",
		"form-action 'self'",
		`frame-ancestors ${framedBy ?? "'none'"}`,
	].join("; ");

/* Other sites must not learn which page of help somebody read. */
const REFERRER: [string, string] = ["Referrer-Policy", "same-origin"];

/* A thread has neither a window nor a camera. */
const OF_PAGES: Record<string, string> = {
	"Permissions-Policy": "camera=(), geolocation=(self), microphone=(), payment=(), usb=(), browsing-topics=()",
	"Cross-Origin-Opener-Policy": "same-origin",
};

/* What is never shown as a page by itself and starts no thread. A search loads twenty such files: rules that nobody reads would double them. */
const PART_OF_A_PAGE =
	/\.(css|json|woff2|png|webp|avif|jpe?g|webmanifest)$|^\/assets\/(?!.*worker)[^/]+\.js$|\/suche\/(teile|filter|schriften)\/$/;

/**
 * @param framedBy origin that may show this answer inside a page of its own
 * @param file path of the file that is handed out, where it is one
 */
export function setSecurityHeaders(response: ServerResponse, framedBy: string | null, file?: string): void {
	response.setHeader("X-Content-Type-Options", "nosniff");
	if (file !== undefined && PART_OF_A_PAGE.test(file)) return;
	response.setHeader("Content-Security-Policy", contentSecurityPolicy(framedBy));
	response.setHeader(...REFERRER);
	if (file !== undefined && /\.m?js$/.test(file)) return;
	for (const [name, value] of Object.entries(OF_PAGES)) response.setHeader(name, value);
}

/* Names that carry a hash of what is in them. The search index has one file that does not: it names all the others. */
const UNCHANGING = /^\/(assets|_astro|fonts|bilder|dateien)\/|^\/suchindex\/[^/]+\/[^/]+\.[a-z2-7]{5}\.json$/;

const FOR_EVER = "max-age=31536000, immutable";
const ASK_EACH_TIME = "no-cache";

/** How long a browser may keep what stands at this address. */
export function cacheControl(pathname: string): string {
	return UNCHANGING.test(pathname) ? FOR_EVER : ASK_EACH_TIME;
}

/** True for files whose name never comes to mean anything else: those of an earlier release may be handed out. */
export function isUnchanging(pathname: string): boolean {
	return UNCHANGING.test(pathname);
}
