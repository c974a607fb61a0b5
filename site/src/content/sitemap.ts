import type { Entry } from "@kinderstark/content-types";
import type { LanguageCode } from "../i18n/languages.ts";
import { LETTERS, lettersOf } from "./letters.ts";
import { isOver } from "./lifecycle.ts";
import { bucketExceeds } from "./service-index.ts";
import type { IndexDefinition } from "./sorted-index.ts";
import { content, derivedFor, GERMAN, index } from "./store.ts";

/**
 * The list of pages for search engines: one file, or several where there are very many pages or several languages. Each file
 * has pages of one language.
 */

const IN_ONE_FILE = 2000;
const FOLDER = "/sitemaps/";

/* By address, not by name: a service with a new name stays where it is, and none of these long files changes. */
const byAddress: IndexDefinition<"service"> = {
	name: "servicesByAddress",
	type: "service",
	keysOf: (service) => (isOver(service) ? [] : [lettersOf(service.slug)[0]]),
	sortBy: ({ slug }) => slug,
};

/** What a file lists: everything but services, the services whose addresses begin with a letter, or everything. */
export interface SitemapPart {
	path: string;
	language: LanguageCode;
	services: "all" | "none" | readonly Entry<"service">[];
}

/** Whether the pages of services are listed in files of their own. */
function servicesApart(): boolean {
	return bucketExceeds("alle", IN_ONE_FILE);
}

function hasServices(letter: string): boolean {
	return derivedFor("sitemapHasServices", letter, () => index(byAddress).size(letter) > 0);
}

/** The files in which pages are listed. */
function parts(): { path: string; language: LanguageCode; letter?: string }[] {
	const { languages } = content();
	if (languages.length === 1 && !servicesApart()) return [{ path: "/sitemap.xml", language: GERMAN }];
	return languages.flatMap((language) => {
		const suffix = language === GERMAN ? "" : `-${language}`;
		const letters = servicesApart() ? LETTERS.filter(hasServices) : [];
		return [
			{ path: `${FOLDER}seiten${suffix}.xml`, language },
			...letters.map((letter) => ({ path: `${FOLDER}angebote-${letter}${suffix}.xml`, language, letter })),
		];
	});
}

/** Addresses of the files; with several, the first names the others. */
export function sitemapRoutes(): string[] {
	return [...new Set(["/sitemap.xml", ...parts().map(({ path }) => path)])];
}

/** What is listed in the file with this address; undefined for one that lists other files, and where there is none. */
export function sitemapPart(file: string): SitemapPart | undefined {
	const part = parts().find(({ path }) => path === file);
	if (!part) return undefined;
	const { path, language, letter } = part;
	if (letter !== undefined) return { path, language, services: index(byAddress).read(letter) };
	return { path, language, services: servicesApart() ? "none" : "all" };
}
