import { it } from "vitest";
import { EQUALITY_TIMEOUT, expectSameAsFullBuilds } from "./support/equality.ts";

/**
 * The promise of incremental publishing: whatever editors do, what lies there afterwards is byte for byte what a full
 * build of the same content into an empty folder gives. With more than one language: `publisher-equality-languages`,
 * which is a file of its own so that both cores are at work.
 */

it(
	"gives the same bytes as a full build after any edits; translations are written, and nothing of them is shown",
	{
		timeout: EQUALITY_TIMEOUT,
	},
	() => expectSameAsFullBuilds({ languages: ["de"], runs: 190, seed: 20261126 }),
);
