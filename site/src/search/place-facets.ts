/** The facet of where families live; `facets.ts` has its values. */
export const LIVES_IN = "ort";
/** The facet of where a service takes place. */
export const TAKES_PLACE_IN = "vorort";
