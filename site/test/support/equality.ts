import { publicTypeNames } from "@kinderstark/content-types";
import * as fc from "fast-check";
import sharp from "sharp";
import { expect } from "vitest";
import { readingFor } from "../../publisher/content-mirror.ts";
import { mediaUses } from "../../publisher/media-files.ts";
import type { RunInput } from "../../publisher/site.ts";
import type { LanguageCode } from "../../src/i18n/languages.ts";
import { aBatch, type Batch, Editors, KINDS_OF_EDITS } from "./editors.ts";
import { deadLinks, differences, SiteBench, wrongCopies } from "./site-bench.ts";

const SOAK = process.env.SOAK === "1";
const COMPRESSED_EACH = 15;
/* Making a failed sequence smaller must not take for ever. */
const LONGEST = SOAK ? 7_000_000 : 1_100_000;
const START = Date.parse("2026-11-25T09:00:00Z");
const HOUR = 3_600_000;

/** Milliseconds that a test of `expectSameAsFullBuilds` may take. */
export const EQUALITY_TIMEOUT = SOAK ? 7_200_000 : 1_200_000;

/* Three pictures, and a file that is none. */
async function someImages(): Promise<Buffer[]> {
	const colours = ["#a33", "#3a3", "#33a"];
	const made = colours.map((background) =>
		sharp({ create: { width: 60, height: 40, channels: 3, background } })
			.jpeg()
			.toBuffer(),
	);
	return [...(await Promise.all(made)), Buffer.from("kein Bild")];
}

/* As if somebody waited all the time: each run leaves most pages to the next one, where it may. */
const HURRIED: Partial<RunInput> = { isAwaited: () => true };

/* Reads what the changes ask for, as the publisher does. */
function take(bench: SiteBench, editors: Editors, more: Partial<RunInput>) {
	const changes = editors.takeChanges();
	const { desk } = bench.site;
	const reading = readingFor(changes, desk.mirror, publicTypeNames);
	const withMedia = () => editors.keys().filter((key) => editors.read(key).some((entry) => mediaUses(key.type, entry).length > 0));
	if (reading.media) bench.workshop.media.forget();
	for (const key of [...reading.entries, ...(reading.media ? withMedia() : [])]) desk.set(key, editors.read(key));
	bench.now = editors.now;
	return bench.publish(changes, more);
}

/* After a run that may have left pages, which must hurt nobody; at last all of them are made. */
async function makeRest(bench: SiteBench, left: number, isLast: boolean): Promise<void> {
	for (let rest = left; ; ) {
		expect(deadLinks(bench.tree())).toEqual([]);
		if (rest === 0 || !isLast) return;
		const before = rest;
		({ left: rest } = await bench.publish([], HURRIED));
		expect(rest).toBeLessThan(before);
	}
}

interface Sequence {
	batches: Batch[];
	hidesDangling: boolean;
	/** runs leave pages to the next one: compared is only what lies there at the end */
	hurried: boolean;
	languages: readonly LanguageCode[];
	images: readonly Buffer[];
	compress: boolean;
}

async function expectEqualThroughout({ batches, hidesDangling, hurried, languages, images, compress }: Sequence): Promise<void> {
	const editors = new Editors(images, hidesDangling, START);
	const bench = await SiteBench.create({ now: START, uploads: editors.uploads, compress, languages });
	try {
		for (const key of editors.keys()) bench.site.desk.set(key, editors.read(key));
		await bench.publish();
		for (const { edits, hours } of batches) {
			editors.now += hours * HOUR;
			for (const edit of edits) editors.do(edit);
			const { left } = await take(bench, editors, hurried ? HURRIED : {});
			const isLast = batches.at(-1)?.edits === edits;
			if (hurried) await makeRest(bench, left, isLast);
			if (hurried && !isLast) continue;
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

/**
 * Does random sequences of edits, and compares what lies there after each batch, byte for byte, with a full build of the
 * same content into an empty folder.
 *
 * `npm run test:soak` runs ten times as many sequences, other ones each time. `FC_SEED` and `FC_PATH` repeat one that
 * failed, when only its test file is run.
 * @param runs number of sequences; together they must have every kind of edit
 */
export async function expectSameAsFullBuilds(given: { languages: readonly LanguageCode[]; runs: number; seed: number }): Promise<void> {
	const { languages, runs, seed } = given;
	const { FC_SEED, FC_PATH } = process.env;
	const images = await someImages();
	const done = new Set<string>();
	let run = 0;
	const sequence = fc.record({
		batches: fc.array(aBatch, { minLength: 1, maxLength: 3 }),
		hidesDangling: fc.boolean(),
		hurried: fc.integer({ min: 0, max: 3 }).map((one) => one === 0),
	});
	await fc.assert(
		fc.asyncProperty(sequence, (edits) => {
			run += 1;
			for (const batch of edits.batches) for (const { what } of batch.edits) done.add(what);
			return expectEqualThroughout({ ...edits, languages, images, compress: run % COMPRESSED_EACH === 0 });
		}),
		{
			numRuns: SOAK ? runs * 10 : runs,
			seed: Number(FC_SEED ?? (SOAK ? Date.now() : seed)),
			interruptAfterTimeLimit: LONGEST,
			/* A run that was cut off for time has shown less than it says. */
			markInterruptAsFailure: true,
			...(FC_PATH ? { path: FC_PATH } : {}),
		},
	);
	if (!FC_PATH) expect([...done].sort()).toEqual([...KINDS_OF_EDITS].sort());
}
