import type { Choice, Entry } from "@kinderstark/content-types";
import { type FacetName, facet } from "./facets.ts";
import { bucket, bucketSize } from "./service-index.ts";

/** Which services have which value of a facet. */

/** Services with this value, A to Z. */
export function servicesWith(name: FacetName, value: string): readonly Entry<"service">[] {
	return bucket(`${name}:${value}`);
}

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
