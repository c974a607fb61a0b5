import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { fillWithMadeUpDirectory } from "../../dev/made-up-directory.ts";
import { buildEverything } from "../build-once.ts";
import { readConfig } from "../config.ts";
import { ContentMirror } from "../content-mirror.ts";
import { makeWorkshop } from "../workshop.ts";

/**
 * A full build of a made-up directory in three languages, without a CMS: judged, rendered, checked, indexed, written; not
 * compressed, which happens after going live. Prints one line of JSON; `peak_mb` is that of this process alone.
 */
const { values } = parseArgs({ options: { services: { type: "string", default: "1000" }, keep: { type: "string" } } });
const services = Number(values.services);
const { bundleDir } = readConfig(process.env);

const began = performance.now();
const mirror = new ContentMirror();
fillWithMadeUpDirectory(mirror, services);
const generated = performance.now();

const folder = values.keep ?? (await mkdtemp(path.join(tmpdir(), "kinderstark-build-")));
const workshop = await makeWorkshop(
	{ siteDir: path.join(folder, "site"), bundleDir, publicUrl: "https://kinderstark.example", languages: ["de", "en", "tr"] },
	{ file: async () => null },
);
try {
	workshop.compressor.stop();
	const started = performance.now();
	const { pages, refused } = await buildEverything(workshop, mirror, { bundleDir, seq: 1 });
	const seconds = (performance.now() - started) / 1000;
	if (refused.length > 0) throw new Error(`${refused.length} entries were refused, the first: ${JSON.stringify(refused[0])}`);
	const redirects = (await readFile(path.join(workshop.folder.root, "_redirects"), "utf8")).split("\n").length - 1;
	const result = {
		services,
		pages,
		redirects,
		seconds: Number(seconds.toFixed(2)),
		generate_s: Number(((generated - began) / 1000).toFixed(2)),
		pages_per_s: Math.round(pages / seconds),
		peak_mb: Math.round(process.resourceUsage().maxRSS / 1024),
	};
	process.stdout.write(`${JSON.stringify(result)}\n`);
} finally {
	await workshop.search.close();
	if (!values.keep) await rm(folder, { recursive: true, force: true });
}
