import { common } from "./common.ts";
import { exit } from "./exit.ts";
import { offline } from "./offline.ts";

/**
 * Every word of the interface, one file for each area. What a message says stands here in German; the other languages have
 * the same shape (`Messages`), so that a missing or a left-over one stops the type check.
 */
export const de = { common, exit, offline };
