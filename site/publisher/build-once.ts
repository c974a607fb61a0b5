import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import path from "node:path";
import { publicTypeNames } from "@kinderstark/content-types";
import { createCmsClient, NEWEST } from "./cms-client.ts";
import type { PublisherConfig } from "./config.ts";
import { ContentDesk } from "./content-desk.ts";
import { ContentMirror } from "./content-mirror.ts";
import { GONE_FILE } from "./gone-pages.ts";
import { MediaCache } from "./media-cache.ts";
import { MediaDesk } from "./media-desk.ts";
import { PublishProblem } from "./problem.ts";
import { reducedVersions } from "./publisher.ts";
import { RenderCrew } from "./render-crew.ts";
import { type RunResult, Site, type Workshop } from "./site.ts";
import { type KnownEntry, MEMORY_FILE, memoryOf, memoryOfEarlier, type SiteMemory } from "./site-memory.ts";
import { makeWorkshop } from "./workshop.ts";

export interface BuildOnceConfig extends Pick<PublisherConfig, "cmsUrl" | "readToken" | "bundleDir" | "publicUrl" | "languages"> {
	/** the folder that becomes the site; not there yet, empty, or an earlier build */
	out: string;
	/** where image sizes are kept for the next build */
	mediaDir: string;
	/** an earlier site, for what is gone since: a folder or a web address. Not asked where `out` remembers that itself */
	previous?: string;
	/** many entries of the earlier site may be missing */
	acceptLoss?: boolean;
}

/* Below this, helpers take longer to start than they save. */
const WORTH_HELP = 3000;

/**
 * One full build of a content into `<siteDir>/current`, with every core at work and by the publisher's own code.
 * @param options `seq`: number of the newest change that the content includes; `helpers`: processes beside this one; `earlier`:
 * entries of an earlier build, those that are missing now are gone, at most a quarter of them without `acceptLoss`
 */
export async function buildEverything(
	workshop: Workshop,
	mirror: ContentMirror,
	{
		bundleDir,
		seq,
		helpers = mirror.size > WORTH_HELP ? availableParallelism() - 1 : 0,
		earlier = [],
		acceptLoss = true,
	}: { bundleDir: string; seq: number; helpers?: number; earlier?: readonly KnownEntry[]; acceptLoss?: boolean },
): Promise<RunResult & { memory: () => SiteMemory }> {
	const { siteDir } = workshop.history;
	const crews: RenderCrew[] = [];
	const crew: Workshop["crew"] = async (store) => {
		const made = await RenderCrew.start(helpers, { bundleDir, workDir: siteDir, store });
		crews.push(made);
		return made;
	};
	await workshop.folder.scan();
	const site = new Site({ ...workshop, ...(helpers > 0 ? { crew } : {}) }, new ContentDesk(mirror));
	try {
		const result = await site.publish({ changes: [], causes: [], seq, formerlyOpen: [], earlier, acceptLoss, leaveHold: true });
		return { ...result, memory: () => memoryOf(site.store) };
	} finally {
		for (const made of crews) made.clear();
	}
}

/**
 * One full build of what the CMS has published into a folder, without a process that stays. The folder is replaced as a
 * whole when the build is complete; nothing is reported to the CMS.
 * @throws CmsUnavailable, PublishProblem with a German message; the folder is then as it was
 */
export async function buildOnce(config: BuildOnceConfig): Promise<RunResult> {
	const out = path.resolve(config.out);
	await checkReplaceable(out);
	const earlier = (await memoryOfEarlier(out)) ?? (config.previous ? await memoryOfEarlier(config.previous) : null);
	await mkdir(path.dirname(out), { recursive: true });
	/* Beside the folder: only there it can be moved into place in one step. */
	const work = await mkdtemp(path.join(path.dirname(out), ".kinderstark-build-"));
	if (earlier) await writeFile(path.join(work, GONE_FILE), JSON.stringify(earlier.gone));
	const cms = createCmsClient({ ...config, reportSecret: null });
	const made = await makeWorkshop(
		{ siteDir: work, bundleDir: config.bundleDir, publicUrl: config.publicUrl, languages: config.languages },
		cms,
	);
	const workshop = { ...made, media: new MediaDesk(new MediaCache(config.mediaDir, cms)) };
	try {
		const { latestSeq } = await cms.changes(NEWEST, 0);
		const mirror = new ContentMirror();
		for (const type of publicTypeNames) {
			for (const [documentId, versions] of await cms.entries(type)) mirror.set({ type, documentId }, reducedVersions(type, versions));
		}
		const { memory, ...result } = await buildEverything(workshop, mirror, {
			bundleDir: config.bundleDir,
			seq: latestSeq,
			earlier: earlier?.entries ?? [],
			acceptLoss: config.acceptLoss ?? false,
		});
		await writeFile(path.join(workshop.folder.root, MEMORY_FILE), JSON.stringify(memory()));
		await workshop.compressor.settled();
		await rm(out, { recursive: true, force: true });
		await rename(workshop.folder.root, out);
		return result;
	} finally {
		await workshop.compressor.stop();
		await workshop.search.close();
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
