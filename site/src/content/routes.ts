import { type Entry, toLines } from "@kinderstark/content-types";
import { facetRoutes } from "./facet-routes.ts";
import { listingRoutes } from "./listing.ts";
import { all, derived } from "./store.ts";
import { type PagedType, pagedTypes, pathOf, pathOfSlug, shortPath } from "./urls.ts";

/**
 * Every address that the content asks for. A full build is every one of them rendered; the `from` of every redirect
 * renders too, as a page that leads on.
 */

const paths = (type: PagedType) => all(type).map((entry) => pathOf(type, entry as Entry<PagedType>));

/** One function for each area of the site. */
const areas: Record<string, () => string[]> = {
	start: () => ["/"],
	services: () => ["/angebote/", ...paths("service")],
	chain: () => ["/phasen/", ...paths("phase"), ...paths("transition")],
	topics: () => ["/themen/", ...paths("topic")],
	places: () => ["/orte/", ...paths("municipality")],
	providers: () => ["/traeger/", ...paths("organization")],
	search: () => ["/suche/", "/merkliste/"],
	browse: facetRoutes,
	longLists: listingRoutes,
	help: () => ["/hilfe-sofort/", "/wer-ist-zustaendig/"],
	network: () => ["/leitbild/", "/leitlinien/", "/netzwerk/", "/kontakt/"],
	events: () => ["/veranstaltungen/", ...paths("event")],
	projects: () => ["/vorhaben/", ...paths("project")],
	documents: () => ["/dokumente/", ...paths("guiding-document")],
	pages: () => paths("page"),
	machines: () => ["/robots.txt", "/sitemap.xml"],
};

/** Every address of the site that is not a redirect, each once. Those that end in a slash are pages. */
export function routes(): string[] {
	return [...new Set(Object.values(areas).flatMap((area) => area()))];
}

/** Rendered with `app.render`, written as `404.html`, answered with status 404. */
export const NOT_FOUND_PATH = "/404/";

export interface Redirect {
	from: string;
	to: string;
}

/** Short addresses and earlier ones, each with where it leads now. An address that is in use again is not among them. */
export function redirects(): Redirect[] {
	return derived("redirects", () => {
		const inUse = new Set(pagedTypes.flatMap(paths));
		const found = new Map<string, string>();
		for (const type of pagedTypes) {
			for (const entry of all(type) as Entry<PagedType>[]) {
				const to = pathOf(type, entry);
				const former = toLines(entry.formerSlugs).map((slug) => pathOfSlug(type, slug));
				const short = "shortId" in entry && typeof entry.shortId === "string" ? [shortPath(entry.shortId)] : [];
				for (const from of [...short, ...former]) if (!inUse.has(from) && !found.has(from)) found.set(from, to);
			}
		}
		return [...found].map(([from, to]) => ({ from, to }));
	});
}

/** Where an address leads on to, undefined for one that is no redirect. */
export function redirectFrom(path: string): string | undefined {
	return derived("redirectsByPath", () => new Map(redirects().map(({ from, to }) => [from, to]))).get(path);
}

/** Addresses that search engines should know: pages, without those that are only tools. */
export function sitemapPaths(): string[] {
	const tools = new Set(["/suche/", "/merkliste/"]);
	return routes().filter((path) => path.endsWith("/") && !tools.has(path));
}
