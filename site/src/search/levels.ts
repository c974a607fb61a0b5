/** How a service stands to a filter. What is not known to fit stays, and is told from what fits. */

export const FAILS = 0;
export const UNSURE = 1;
export const FITS = 2;

/** One filter that is set. */
export interface Filter {
	/** facets that ask for it */
	facets: readonly string[];
	/** only for filters of one value among several that all have to fit */
	value?: string;
	/** by number of the service: FAILS, UNSURE, FITS */
	levels: Uint8Array;
	/** of the filter for a place */
	view?: PlaceView;
}

/** How families from a place get a service: in the place itself, elsewhere, or without going anywhere. */
export type Way = "there" | "home" | "remote" | "open" | "near" | "unknown";

/** What a place that is set says about services, by number. */
export interface PlaceView {
	levels: Uint8Array;
	/** km from the place; NaN where it is not known or nowhere in particular */
	distances: Float64Array;
	wayOf(number: number): Way;
}

/** The least of all: UNSURE where a single filter is. */
export function levelOf(filters: readonly Filter[], number: number): number {
	let level = FITS;
	for (const { levels } of filters) level = Math.min(level, levels[number] as number);
	return level;
}
