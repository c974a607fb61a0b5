import type { Choice } from "@kinderstark/content-types";
import { type FacetName, facet } from "./facets.ts";
import { bucketSize } from "./service-index.ts";

/** Which services have which value of a facet. */

export interface CountedChoice extends Choice {
	count: number;
}

/** The values of a facet that at least one service has, in their order: a link to none of them is a dead end. */
export function choicesInUse(name: FacetName): CountedChoice[] {
	return facet(name)
		.values()
		.map((choice) => ({ ...choice, count: bucketSize(`${name}:${choice.value}`) }))
		.filter(({ count }) => count > 0);
}
