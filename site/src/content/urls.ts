import type { Entry, TypeName } from "@kinderstark/content-types";

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
