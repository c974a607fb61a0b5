import { choicesInUse } from "./facet-counts.ts";
import { BROWSED_FACETS, browsePath } from "./facet-names.ts";

export { BROWSED_FACETS, browsePath } from "./facet-names.ts";

/** Addresses of the pages for browsing by facet, for everyone without JavaScript. */
export function facetRoutes(): string[] {
	return ["/stoebern/", ...BROWSED_FACETS.flatMap((name) => choicesInUse(name).map(({ value }) => browsePath(name, value)))];
}
