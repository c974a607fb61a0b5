import type { Entry, TypeName } from "@kinderstark/content-types";
import { translationsOf } from "./translations.ts";

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

const LOCALE = /^\/([a-z]{2,3})(?=\/[^/])/;

/** `/en/angebote/x/` → `/angebote/x/`. Short addresses (`/a/…`) have no language. */
export function withoutLocale(path: string): string {
	return path.replace(LOCALE, "");
}

/** The language of an address: `en` for `/en/angebote/x/`; undefined for German. */
export function localeOf(path: string): string | undefined {
	return LOCALE.exec(path)?.[1];
}

/** The address of the same page in another language. */
export function inLocale(path: string, locale: string): string {
	return `/${locale}${path}`;
}

/** The addresses of an entry's page in the languages into which it was translated. */
export function translatedPaths(type: PagedType, entry: Pick<Entry<PagedType>, "slug" | "documentId">): string[] {
	return translationsOf(type, entry.documentId).map((locale) => inLocale(pathOf(type, entry), locale));
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
