import type { Choice, Entry } from "@kinderstark/content-types";
import { FACET_NAMES, type FacetName, facet, facetsOf } from "./facets.ts";
import { isOver } from "./lifecycle.ts";
import { sorted } from "./queries.ts";
import { derived } from "./store.ts";

/** Which services have which value of a facet. */

type Service = Entry<"service">;

function table(): Map<FacetName, Map<string, Service[]>> {
	return derived("servicesByFacet", () => {
		const found = new Map<FacetName, Map<string, Service[]>>(FACET_NAMES.map((name) => [name, new Map<string, Service[]>()]));
		for (const service of sorted("service")) {
			if (isOver(service)) continue;
			for (const [name, values] of Object.entries(facetsOf(service)) as [FacetName, string[]][]) {
				for (const value of values) {
					const lists = found.get(name);
					const list = lists?.get(value);
					if (list) list.push(service);
					else lists?.set(value, [service]);
				}
			}
		}
		return found;
	});
}

/** Services with this value, A to Z. */
export function servicesWith(name: FacetName, value: string): Service[] {
	return table().get(name)?.get(value) ?? [];
}

export interface CountedChoice extends Choice {
	count: number;
}

/** The values of a facet that at least one service has, in their order: a link to none of them is a dead end. */
export function choicesInUse(name: FacetName): CountedChoice[] {
	return facet(name)
		.values()
		.map((choice) => ({ ...choice, count: servicesWith(name, choice.value).length }))
		.filter(({ count }) => count > 0);
}
