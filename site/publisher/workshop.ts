import { mkdirSync } from "node:fs";
import path from "node:path";
import type { LanguageCode } from "../src/i18n/languages.ts";
import { readClientAssets } from "./client-assets.ts";
import type { CmsClient } from "./cms-client.ts";
import { Compressor } from "./compressor.ts";
import { oneAtATime } from "./exclusive.ts";
import { GonePages } from "./gone-pages.ts";
import { LiveFolder } from "./live-folder.ts";
import { MediaCache } from "./media-cache.ts";
import { MediaDesk } from "./media-desk.ts";
import { ReleaseHistory } from "./release-history.ts";
import { loadApp } from "./render.ts";
import { SearchIndex } from "./search-index.ts";
import type { Workshop } from "./site.ts";

/**
 * Everything that a site is made with, in a folder.
 * @param clientAssets of the bundle, for who has read them already
 */
export async function makeWorkshop(
	{
		siteDir,
		bundleDir,
		publicUrl,
		languages,
	}: { siteDir: string; bundleDir: string; publicUrl: string; languages?: readonly LanguageCode[] },
	cms: Pick<CmsClient, "file">,
	clientAssets: Workshop["assets"] | Promise<Workshop["assets"]> = readClientAssets(bundleDir),
): Promise<Workshop> {
	mkdirSync(siteDir, { recursive: true });
	const [app, assets] = await Promise.all([loadApp(bundleDir), clientAssets]);
	const folder = new LiveFolder(siteDir);
	return {
		app,
		assets,
		folder,
		history: new ReleaseHistory(siteDir),
		media: new MediaDesk(new MediaCache(path.join(siteDir, "media"), cms)),
		search: new SearchIndex(),
		gone: new GonePages(siteDir),
		compressor: new Compressor(folder),
		publicUrl,
		...(languages ? { languages } : {}),
		exclusive: oneAtATime(),
		now: () => new Date(),
	};
}
