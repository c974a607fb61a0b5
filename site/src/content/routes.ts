import { type Entry, type TypeName, toLines, typeDefinition } from "@kinderstark/content-types";
import { inLocale, localeOf, withoutLocale } from "../i18n/addresses.ts";
import { facetRoutes } from "./facet-routes.ts";
import { guideRoutes } from "./guide.ts";
import { listingRoutes } from "./listing.ts";
import { type SitemapPart, sitemapRoutes } from "./sitemap.ts";
import type { IndexDefinition } from "./sorted-index.ts";
import { derivedInLanguage, index } from "./store.ts";
import { type PagedType, pagedTypes, pathOf, pathOfSlug, pathsInOtherLanguages, shortPath, typeAt } from "./urls.ts";

/**
 * Every address that the content asks for. A full build is every one of them rendered; the `from` of every redirect
 * renders too, as a page that leads on.
 */

/** Pages of entries, by address. */
export const pageIndex = (type: PagedType): IndexDefinition<PagedType> => ({
	name: `pages:${type}`,
	type,
	keysOf: (entry) => {
		const path = pathOf(type, entry);
		return [path, ...pathsInOtherLanguages(path)];
	},
	sortBy: () => "",
});

/** Addresses that lead to an entry, by address: its short one and those it had before. */
export const redirectIndex = (type: PagedType): IndexDefinition<PagedType> => ({
	name: `redirects:${type}`,
	type,
	keysOf: (entry) => {
		const german = toLines(entry.formerSlugs).map((slug) => pathOfSlug(type, slug));
		const former = [...german, ...german.flatMap(pathsInOtherLanguages)];
		return "shortId" in entry && typeof entry.shortId === "string" ? [shortPath(entry.shortId), ...former] : former;
	},
	sortBy: () => "",
});

/** Every address of an entry, in all languages, those that lead on to it among them. The content has to be the one that is set. */
export function addressesOf(type: PagedType, entry: Entry<PagedType>): string[] {
	return [pageIndex(type), redirectIndex(type)].flatMap(({ keysOf }) => keysOf(entry));
}

const paths = (type: PagedType) => index(pageIndex(type)).keys().sort();

/** What the search page fetches when its script runs, or when somebody goes to the filters or writes in other letters: pieces of a page, and none to be visited. */
const PIECES = ["/suche/teile/", "/suche/filter/", "/suche/schriften/"];

/** Whether an address is that of a page somebody may visit. */
export const isPage = (path: string): boolean => path.endsWith("/") && !PIECES.includes(withoutLocale(path));

/** Addresses that belong to no entry, in one function for each area of the site. */
const areas: Record<string, () => string[]> = {
	start: () => ["/"],
	services: () => ["/angebote/"],
	chain: () => ["/phasen/"],
	topics: () => ["/themen/"],
	places: () => ["/orte/", "/karte/orte.json"],
	providers: () => ["/traeger/"],
	search: () => ["/suche/", ...PIECES, "/merkliste/"],
	browse: facetRoutes,
	guide: guideRoutes,
	longLists: listingRoutes,
	help: () => ["/hilfe-sofort/", "/wer-ist-zustaendig/", "/offline/"],
	network: () => ["/leitbild/", "/leitlinien/", "/netzwerk/", "/kontakt/"],
	events: () => ["/veranstaltungen/"],
	projects: () => ["/vorhaben/"],
	documents: () => ["/dokumente/"],
	machines: () => ["/robots.txt", "/feed.xml", ...sitemapRoutes()],
};

/** Every address that is no entry's page, each once. */
export function areaRoutes(): string[] {
	/* Addresses are the same in every language, but the facets among them come with their labels. */
	return derivedInLanguage("areaRoutes", () => {
		const german = Object.values(areas).flatMap((area) => area());
		return [...new Set([...german, ...german.flatMap(pathsInOtherLanguages)])];
	});
}

/** Every address of the site that is not a redirect, each once. Those that end in a slash are pages. */
export function routes(): string[] {
	return [...new Set([...areaRoutes(), ...pagedTypes.flatMap(paths)])];
}

/** Rendered with `app.render`, written as `404.html`, answered with status 404; in other languages `/uk/404/` and `uk/404.html`. */
export const NOT_FOUND_PATH = "/404/";

export const isNotFoundPath = (path: string): boolean => withoutLocale(path) === NOT_FOUND_PATH;

export interface Redirect {
	from: string;
	to: string;
}

/* Types whose entries have a short address. */
const shortTypes = pagedTypes.filter((type) => typeDefinition(type).fields.shortId);

/** Where an address leads on to, undefined for one that is no redirect. An address that is in use again is none. */
export function redirectFrom(path: string): string | undefined {
	const own = typeAt(path);
	if (own && index(pageIndex(own)).size(path) > 0) return undefined;
	for (const type of own ? [own] : shortTypes) {
		const [entry] = index(redirectIndex(type)).read(path);
		const locale = localeOf(path);
		if (entry) return locale ? inLocale(pathOf(type, entry), locale) : pathOf(type, entry);
	}
	return undefined;
}

/** Short addresses and earlier ones, each with where it leads now. */
export function redirects(): Redirect[] {
	const from = new Set(pagedTypes.flatMap((type) => index(redirectIndex(type)).keys()));
	return [...from].sort().flatMap((path) => {
		const to = redirectFrom(path);
		return to === undefined ? [] : [{ from: path, to }];
	});
}

/** The entry whose page stands at an address. */
export function ownerOf(path: string): { type: TypeName; documentId: string } | undefined {
	const type = typeAt(path);
	const [entry] = type ? index(pageIndex(type)).read(path) : [];
	return type && entry ? { type, documentId: entry.documentId } : undefined;
}

const TOOLS = new Set(["/suche/", ...PIECES, "/merkliste/", "/offline/"]);

/** German addresses of the pages that a file for search engines lists. */
export function sitemapPaths({ services }: SitemapPart): string[] {
	if (typeof services !== "string") return services.map((service) => pathOf("service", service));
	const types = services === "none" ? pagedTypes.filter((type) => type !== "service") : pagedTypes;
	const german = (path: string) => localeOf(path) === undefined && path.endsWith("/") && !TOOLS.has(path);
	return [...areaRoutes(), ...types.flatMap(paths)].filter(german);
}
