import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { buildEverything } from "../publisher/build-once.ts";
import type { RawEntry } from "../publisher/cms-client.ts";
import { ContentMirror } from "../publisher/content-mirror.ts";
import { makeWorkshop } from "../publisher/workshop.ts";
import { BusyCompressor } from "./support/busy-compressor.ts";
import { REAL_BUNDLE } from "./support/site-bench.ts";
import { smallContent } from "./support/small-content.ts";

const NOW = new Date("2026-11-25T09:00:00Z");

async function build(helpers: number): Promise<Map<string, string>> {
	const folder = mkdtempSync(path.join(tmpdir(), "kinderstark-crew-"));
	const made = await makeWorkshop(
		{ siteDir: folder, bundleDir: REAL_BUNDLE, publicUrl: "https://kinderstark.example", languages: ["de", "ar"] },
		{ file: async () => null },
	);
	/* Both ways in a hurry: they are compared with each other. */
	const workshop = { ...made, compressor: new BusyCompressor(made.folder), now: () => NOW };
	const mirror = new ContentMirror();
	for (const [type, entry] of smallContent()) mirror.set({ type, documentId: String(entry.documentId) }, [entry as RawEntry]);
	try {
		const { refused } = await buildEverything(workshop, mirror, { bundleDir: REAL_BUNDLE, seq: 1, helpers });
		expect(refused).toEqual([]);
		await workshop.compressor.settled();
		const names = readdirSync(workshop.folder.root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
		expect(readdirSync(folder)).not.toContain("crew");
		return new Map(
			names.map((entry) => {
				const file = path.join(entry.parentPath, entry.name);
				return [path.relative(workshop.folder.root, file), readFileSync(file).toString("base64")];
			}),
		);
	} finally {
		workshop.compressor.stop();
		await workshop.search.close();
		rmSync(folder, { recursive: true, force: true });
	}
}

it("makes with helpers what one process makes alone, byte for byte", { timeout: 120_000 }, async () => {
	const [alone, together] = [await build(0), await build(2)];
	expect([...together.keys()].sort()).toEqual([...alone.keys()].sort());
	for (const [name, bytes] of alone) expect([name, together.get(name) === bytes]).toEqual([name, true]);
});
