import { it } from "vitest";
import { EQUALITY_TIMEOUT, expectSameAsFullBuilds } from "./support/equality.ts";

/** What `publisher-equality` tests, on a site in two languages: into one editors translate, into others nobody looks. */

it("gives the same bytes as a full build after any edits, in every language", { timeout: EQUALITY_TIMEOUT }, () =>
	expectSameAsFullBuilds({ languages: ["de", "en"], runs: 110, seed: 20261125 }),
);
