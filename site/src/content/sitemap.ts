import type { Entry } from "@kinderstark/content-types";
import { lettersInUse, serviceCount } from "./queries.ts";
import { servicesWithKey } from "./service-index.ts";
import { letterPath, pathOf, translatedPaths } from "./urls.ts";

/** The list of pages for search engines: one file, or several where there are very many pages. */

const IN_ONE_FILE = 2000;
const FOLDER = "/sitemaps/";

/** The file with everything but services, where they have files of their own. */
export const OTHERS = `${FOLDER}seiten.xml`;

const letterFile = (letter: string) => letterPath(letter).replace("/angebote/a-z/", `${FOLDER}angebote-`).replace(/\/$/, ".xml");

/** Whether the pages of services are listed in files of their own. */
export function sitemapIsSplit(): boolean {
	return serviceCount() > IN_ONE_FILE;
}

/** Addresses of the files; with several, the first names the others. */
export function sitemapRoutes(): string[] {
	return ["/sitemap.xml", ...(sitemapIsSplit() ? [OTHERS, ...lettersInUse().map(letterFile)] : [])];
}

/** The services listed in a file. */
export function servicesInSitemap(file: string): readonly Entry<"service">[] {
	const letter = lettersInUse().find((candidate) => letterFile(candidate) === file);
	return letter === undefined ? [] : servicesWithKey(`letter:${letter}`);
}

/** Address of a service's page in each language. */
export function addressesOf(service: Entry<"service">): string[] {
	return [pathOf("service", service), ...translatedPaths("service", service)];
}
