import type { Found } from "../search/engine.ts";
import { countFilters } from "../search/filter-counts.ts";
import type { IndexReader } from "../search/index-reader.ts";
import type { FacetSpec, SearchState } from "../search/state.ts";

/** The present results by place. */
export interface PlaceCounts {
	/** by slug of the municipality: how many there would be with this place chosen, all other filters staying */
	byPlace: Record<string, number>;
	/** results that take place in no municipality of the district; null while one is chosen */
	elsewhere: number | null;
	/** slug of the chosen place */
	chosen: string | null;
}

/**
 * Counts what a search found, place by place. Asked again while files are missing.
 * @param places the facet of where services take place, with its choices
 */
export function placeCounts(
	reader: IndexReader,
	state: SearchState,
	{ results, scope }: Pick<Found, "results" | "scope">,
	places: FacetSpec,
): Omit<PlaceCounts, "chosen"> {
	const counts = countFilters(reader, state, scope, [places])[places.name] ?? {};
	const byPlace = Object.fromEntries(Object.entries(counts).map(([place, { sure, unsure }]) => [place, sure + unsure]));
	const column = reader.column(places.name);
	const nowhere = (number: number) => !column || (column.sets[column.codes[number] as number]?.length ?? 0) === 0;
	return { byPlace, elsewhere: results.filter(nowhere).length };
}
