import type { FacetName } from "./facets.ts";

/** Facets with pages of their own for browsing. Phases, topics and places have richer pages elsewhere. */
export const BROWSED_FACETS = ["alter", "kosten", "sprache", "format"] as const satisfies readonly FacetName[];

/** Address of the list of services with one value of a facet. */
export function browsePath(name: (typeof BROWSED_FACETS)[number], value: string): string {
	return `/stoebern/${name}/${value}/`;
}
