import type { Entry } from "@kinderstark/content-types";
import { LETTERS } from "./letters.ts";
import { bucket, bucketExceeds } from "./service-index.ts";
import { pathOf, translatedPaths } from "./urls.ts";

/** The list of pages for search engines: one file, or several where there are very many pages. */

const IN_ONE_FILE = 2000;
const FOLDER = "/sitemaps/";

/** The file with everything but services, where they have files of their own. */
export const OTHERS = `${FOLDER}seiten.xml`;

const letterFile = (letter: string) => `${FOLDER}angebote-${letter}.xml`;

/** Whether the pages of services are listed in files of their own. */
export function sitemapIsSplit(): boolean {
	return bucketExceeds("alle", IN_ONE_FILE);
}

/** Addresses of the files; with several, the first names the others. */
export function sitemapRoutes(): string[] {
	if (!sitemapIsSplit()) return ["/sitemap.xml"];
	return ["/sitemap.xml", OTHERS, ...LETTERS.filter((letter) => bucketExceeds(`alle:${letter}`, 0)).map(letterFile)];
}

/** The services listed in a file. */
export function servicesInSitemap(file: string): readonly Entry<"service">[] {
	const letter = LETTERS.find((candidate) => letterFile(candidate) === file);
	return letter === undefined ? [] : bucket(`alle:${letter}`);
}

/** Address of a service's page in each language. */
export function addressesOf(service: Entry<"service">): string[] {
	return [pathOf("service", service), ...translatedPaths("service", service)];
}
