import { mkdirSync } from "node:fs";
import path from "node:path";
import { codeHash, readClientAssets } from "./client-assets.ts";
import { createCmsClient } from "./cms-client.ts";
import { readConfig } from "./config.ts";
import { FactsCache } from "./link-check.ts";
import { MediaCache } from "./media-cache.ts";
import { Publisher } from "./publisher.ts";
import { Releases } from "./releases.ts";
import { loadApp } from "./render.ts";
import { describeError } from "./reports.ts";
import { SearchIndex } from "./search-index.ts";

/** The publisher's process: follows the CMS and keeps the site up to date, until SIGTERM or SIGINT. */
async function main(): Promise<void> {
	const config = readConfig(process.env);
	mkdirSync(config.siteDir, { recursive: true });
	const cms = createCmsClient(config);
	const [app, assets] = await Promise.all([loadApp(config.bundleDir), readClientAssets(config.bundleDir)]);
	const search = new SearchIndex();
	const publisher = new Publisher({
		cms,
		workshop: {
			app,
			assets,
			code: await codeHash(config.bundleDir, assets),
			releases: new Releases(config.siteDir),
			media: new MediaCache(path.join(config.siteDir, "media"), cms),
			search,
			facts: new FactsCache(),
			redirectPages: new Map(),
			publicUrl: config.publicUrl,
			now: () => new Date(),
		},
		log: (line) => process.stdout.write(`${new Date().toISOString()} ${line}\n`),
	});
	for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => publisher.stop());
	await publisher.run();
	await search.close();
}

main().then(
	() => process.exit(0),
	(error: unknown) => {
		process.stderr.write(`${error instanceof Error && !("code" in error) ? error.message : describeError(error)}\n`);
		process.exit(1);
	},
);
