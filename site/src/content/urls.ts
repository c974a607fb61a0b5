import type { Entry, TypeName } from "@kinderstark/content-types";
import { inLocale, isInEveryLanguage, localPath, withoutLocale } from "../i18n/addresses.ts";
import { pageLanguage } from "../i18n/page-language.ts";
import { content, GERMAN } from "./store.ts";

/** Where entries stand on the site. Addresses never change; a renamed entry leaves a redirect behind (`redirects()`). */

const folders = {
	service: "angebote",
	organization: "traeger",
	topic: "themen",
	phase: "phasen",
	transition: "uebergaenge",
	municipality: "orte",
	event: "veranstaltungen",
	project: "vorhaben",
	"guiding-document": "dokumente",
} as const satisfies Partial<Record<TypeName, string>>;

/** Types whose entries have a page of their own. */
export type PagedType = keyof typeof folders | "page";

export const pagedTypes = [...Object.keys(folders), "page"] as PagedType[];

const typesByFolder = new Map(Object.entries(folders).map(([type, folder]) => [folder as string, type as PagedType]));

/** The type whose entries have their pages where this address is; undefined where there are none. */
export function typeAt(path: string): PagedType | undefined {
	const [first = "", second = ""] = withoutLocale(path).split("/").slice(1);
	return second === "" ? (first === "" ? undefined : "page") : typesByFolder.get(first);
}

/** The addresses of an entry's page in the other languages in which the site is published. */
export function pathsInOtherLanguages(path: string): string[] {
	if (!isInEveryLanguage(path)) return [];
	return content()
		.languages.filter((code) => code !== GERMAN)
		.map((code) => inLocale(path, code));
}

/** Where a link leads from the page that is being made; for addresses that are no links in it (those are put right at the end). */
export function pathHere(path: string): string {
	return localPath(path, pageLanguage());
}

/** The address of an entry's page: `/angebote/fruehe-hilfen/`, `/impressum/`. */
export function pathOf(type: PagedType, entry: Pick<Entry<PagedType>, "slug">): string {
	return pathOfSlug(type, entry.slug);
}

export function pathOfSlug(type: PagedType, slug: string): string {
	return type === "page" ? `/${slug}/` : `/${folders[type]}/${slug}/`;
}

/** The address for print and for partners, which no renaming ever changes. */
export function shortPath(shortId: string): string {
	return `/a/${shortId}/`;
}
