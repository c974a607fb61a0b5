/** Everything that only searches with filters need, and who looks at the filters. */
export { placeCounts } from "../map/place-counts.ts";
export { countFilters } from "./filter-counts.ts";
export { filtersOf } from "./filters.ts";
export { notesOf } from "./result-notes.ts";
