import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { seedStore } from "../../dev/seed-store.ts";
import { readClientAssets } from "../client-assets.ts";
import { readConfig } from "../config.ts";
import { digestOf, type ReleaseFiles, sha256, writeRelease } from "../release-writer.ts";
import { Releases } from "../releases.ts";
import { loadApp, renderSite } from "../render.ts";

/** A full build of the first content, without a CMS: everything rendered and written once. Prints one line of JSON. */
const { bundleDir } = readConfig(process.env);
const folder = await mkdtemp(path.join(tmpdir(), "kinderstark-build-"));
try {
	const store = seedStore("https://kinderstark.example");
	const app = await loadApp(bundleDir);
	const assets = await readClientAssets(bundleDir);
	const releases = new Releases(folder);
	await releases.clear();
	const began = performance.now();
	const { files, pages, failed } = await renderSite(app, store);
	const all: ReleaseFiles = new Map(assets);
	for (const [name, bytes] of files) all.set(name, { bytes, sha256: sha256(bytes) });
	const info = { release: "r", publishedAt: new Date().toISOString(), contentSeq: 0, pages: pages.length };
	const manifest = { pages, owners: {}, code: "", searchKey: "", openLocations: [], digest: digestOf(all, "") };
	await writeRelease(releases, { info, files: all, manifest }, null);
	const seconds = (performance.now() - began) / 1000;
	if (failed.length > 0) throw new Error(`${failed.length} pages failed, the first: ${failed[0]?.path}`);
	const peak = Math.round(process.resourceUsage().maxRSS / 1024);
	const services = store.entries.get("service")?.size ?? 0;
	process.stdout.write(
		`${JSON.stringify({ services, pages: pages.length, pages_per_s: Math.round(pages.length / seconds), peak_mb: peak })}\n`,
	);
} finally {
	await rm(folder, { recursive: true, force: true });
}
