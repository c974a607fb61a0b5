import { publicTypeNames } from "@kinderstark/content-types";
import * as fc from "fast-check";
import sharp from "sharp";
import { beforeAll, expect, it } from "vitest";
import { readingFor } from "../publisher/content-mirror.ts";
import { mediaUses } from "../publisher/media-files.ts";
import { aBatch, type Batch, Editors } from "./support/editors.ts";
import { differences, SiteBench, wrongCopies } from "./support/site-bench.ts";

/**
 * The promise of incremental publishing: whatever editors do, what lies there afterwards is byte for byte what a full
 * build of the same content into an empty folder gives.
 *
 * `npm run test:soak` runs ten times as many sequences, other ones each time. `FC_SEED` and `FC_PATH` repeat one that
 * failed.
 */

const SOAK = process.env.SOAK === "1";
const RUNS = SOAK ? 3000 : 300;
const SEED = Number(process.env.FC_SEED ?? (SOAK ? Date.now() : 20261125));
const COMPRESSED_EACH = 15;
/* Making a failed sequence smaller must not take for ever. */
const LONGEST = SOAK ? 7_000_000 : 1_000_000;
const START = Date.parse("2026-11-25T09:00:00Z");
const HOUR = 3_600_000;
/* With one of those into which the editors translate, or none: into the others they do, and nothing of it is shown. */
const LANGUAGES = [["de"], ["de", "en"]] as const;

let images: Buffer[];

beforeAll(async () => {
	const colours = ["#a33", "#3a3", "#33a"];
	const made = colours.map((background) =>
		sharp({ create: { width: 60, height: 40, channels: 3, background } })
			.jpeg()
			.toBuffer(),
	);
	images = [...(await Promise.all(made)), Buffer.from("kein Bild")];
});

/* Reads what the changes ask for, as the publisher does. */
function take(bench: SiteBench, editors: Editors) {
	const changes = editors.takeChanges();
	const { desk } = bench.site;
	const reading = readingFor(changes, desk.mirror, publicTypeNames);
	const withMedia = () => editors.keys().filter((key) => editors.read(key).some((entry) => mediaUses(key.type, entry).length > 0));
	if (reading.media) bench.workshop.media.forget();
	for (const key of [...reading.entries, ...(reading.media ? withMedia() : [])]) desk.set(key, editors.read(key));
	bench.now = editors.now;
	return bench.publish(changes);
}

interface Sequence {
	batches: Batch[];
	hidesDangling: boolean;
	languages: (typeof LANGUAGES)[number];
	compress?: boolean;
}

async function expectEqualThroughout({ batches, hidesDangling, languages, compress = false }: Sequence): Promise<void> {
	const editors = new Editors(images, hidesDangling, START);
	const bench = await SiteBench.create({ now: START, uploads: editors.uploads, compress, languages });
	try {
		for (const key of editors.keys()) bench.site.desk.set(key, editors.read(key));
		await bench.publish();
		for (const { edits, hours } of batches) {
			editors.now += hours * HOUR;
			for (const edit of edits) editors.do(edit);
			await take(bench, editors);
			const full = await bench.fullBuild({ uploads: editors.uploads, languages });
			try {
				expect(differences(bench.tree(), full.tree()).slice(0, 5)).toEqual([]);
				expect(bench.site.desk.refused).toEqual(full.site.desk.refused);
				expect(bench.site.desk.warnings).toEqual(full.site.desk.warnings);
			} finally {
				await full.close();
			}
		}
		if (!compress) return;
		await bench.workshop.compressor.settled();
		expect(wrongCopies(bench.current)).toEqual([]);
	} finally {
		await bench.close();
	}
}

it("gives the same bytes as a full build after any edits", { timeout: SOAK ? 7_200_000 : 1_100_000 }, async () => {
	let run = 0;
	const sequence = fc.record({
		batches: fc.array(aBatch, { minLength: 1, maxLength: 3 }),
		hidesDangling: fc.boolean(),
		languages: fc.constantFrom(...LANGUAGES),
	});
	await fc.assert(
		fc.asyncProperty(sequence, (given) => {
			run += 1;
			return expectEqualThroughout({ ...given, compress: run % COMPRESSED_EACH === 0 });
		}),
		{ numRuns: RUNS, seed: SEED, interruptAfterTimeLimit: LONGEST, ...(process.env.FC_PATH ? { path: process.env.FC_PATH } : {}) },
	);
	if (!process.env.FC_PATH) expect(run).toBeGreaterThanOrEqual(RUNS);
});
