import { common } from "./common.ts";
import { crisisFinder } from "./crisis-finder.ts";
import { hits } from "./hits.ts";
import { suggestions } from "./suggestions.ts";

/**
 * Every word of the interface, one file for each area. What a message says stands here in German; the other languages have
 * the same shape (`Messages`), so that a missing or a left-over one stops the type check.
 */
export const de = { common, crisisFinder, hits, suggestions };
