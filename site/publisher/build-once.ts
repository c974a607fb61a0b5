import { mkdir, mkdtemp, readdir, realpath, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { codeHash, readClientAssets } from "./client-assets.ts";
import { createCmsClient } from "./cms-client.ts";
import type { PublisherConfig } from "./config.ts";
import { readAll } from "./content-mirror.ts";
import { FactsCache } from "./link-check.ts";
import { MediaCache } from "./media-cache.ts";
import { PublishProblem, publishRun, type RunResult } from "./publish-run.ts";
import { Releases } from "./releases.ts";
import { loadApp } from "./render.ts";
import { SearchIndex } from "./search-index.ts";

export interface BuildOnceConfig extends Pick<PublisherConfig, "cmsUrl" | "readToken" | "bundleDir" | "publicUrl"> {
	/** the folder that becomes the site; not there yet, empty, or an earlier build */
	out: string;
	/** where image sizes are kept for the next build */
	mediaDir: string;
}

/** Greater than any change there is, and still a number that every database takes. */
const NEWEST = 2_147_483_647;

/**
 * One full build of what the CMS has published into a folder, by the publisher's own code and without a process that stays.
 * The folder is replaced as a whole when the build is complete; nothing is reported to the CMS.
 * @throws CmsUnavailable, PublishProblem with a German message; the folder is then as it was
 */
export async function buildOnce(config: BuildOnceConfig): Promise<RunResult> {
	const out = path.resolve(config.out);
	await checkReplaceable(out);
	await mkdir(path.dirname(out), { recursive: true });
	/* Beside the folder: only there it can be moved into place in one step. */
	const work = await mkdtemp(path.join(path.dirname(out), ".kinderstark-build-"));
	const search = new SearchIndex();
	try {
		const cms = createCmsClient({ ...config, reportSecret: null });
		const [app, assets] = await Promise.all([loadApp(config.bundleDir), readClientAssets(config.bundleDir)]);
		const releases = new Releases(work);
		await releases.clear();
		const { latestSeq } = await cms.changes(NEWEST, 0);
		const result = await publishRun(
			{
				app,
				assets,
				code: await codeHash(config.bundleDir, assets),
				releases,
				media: new MediaCache(config.mediaDir, cms),
				search,
				facts: new FactsCache(),
				redirectPages: new Map(),
				publicUrl: config.publicUrl,
				now: () => new Date(),
			},
			{ mirror: await readAll(cms, latestSeq), changes: [], formerlyOpen: [], acceptLoss: true, leaveHold: true },
		);
		const built = await realpath(path.join(work, "current"));
		await rm(out, { recursive: true, force: true });
		await rename(built, out);
		return result;
	} finally {
		await search.close();
		await rm(work, { recursive: true, force: true });
	}
}

async function checkReplaceable(out: string): Promise<void> {
	const names = await readdir(out).catch((error: NodeJS.ErrnoException) => {
		if (error.code === "ENOENT") return [];
		if (error.code === "ENOTDIR") throw new PublishProblem(`Das ist kein Ordner: ${out}. Bitte mit --out einen Ordner angeben.`);
		throw error;
	});
	if (names.length === 0 || (await stat(path.join(out, "release.json")).catch(() => null))) return;
	throw new PublishProblem(`In ${out} liegen andere Dateien. Sie würden ersetzt; bitte mit --out einen neuen oder leeren Ordner angeben.`);
}
