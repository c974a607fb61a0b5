import path from "node:path";
import { parseArgs } from "node:util";
import { buildEverything } from "../publisher/build-once.ts";
import type { RawEntry } from "../publisher/cms-client.ts";
import { Compressor } from "../publisher/compressor.ts";
import { readConfig } from "../publisher/config.ts";
import { ContentMirror } from "../publisher/content-mirror.ts";
import { reducedVersions } from "../publisher/publisher.ts";
import { makeWorkshop } from "../publisher/workshop.ts";
import type { LanguageCode } from "../src/i18n/languages.ts";
import { fillWithMadeUpDirectory, MADE_UP_LANGUAGES } from "./made-up-directory.ts";
import { seedEntries } from "./seed-store.ts";

/**
 * A whole site in `<data>/site` without a CMS, for measurements: the content of the first start, or with `--services` a made-up
 * directory of that size in three languages. The search page and all that it loads lie there compressed, too, as on a live site.
 */
const { values } = parseArgs({ options: { data: { type: "string" }, services: { type: "string" } } });
if (!values.data) throw new Error("--data must name the folder for the site.");

function firstContent(mirror: ContentMirror, languages: readonly LanguageCode[]): void {
	for (const { type, versions } of seedEntries(languages)) {
		const raw = versions as unknown as RawEntry[];
		mirror.set({ type, documentId: String(raw[0]?.documentId) }, reducedVersions(type, raw));
	}
}

const { bundleDir, languages } = readConfig(process.env);
const mirror = new ContentMirror();
if (values.services) fillWithMadeUpDirectory(mirror, Number(values.services));
else firstContent(mirror, languages);

const siteDir = path.join(path.resolve(values.data), "site");
const workshop = await makeWorkshop(
	{ siteDir, bundleDir, publicUrl: "https://kinderstark.example", languages: values.services ? MADE_UP_LANGUAGES : languages },
	{ file: async () => null },
);
try {
	await workshop.compressor.stop();
	const { pages, refused } = await buildEverything(workshop, mirror, { bundleDir, seq: 1 });
	if (refused.length > 0) throw new Error(`${refused.length} entries were refused, the first: ${JSON.stringify(refused[0])}`);
	const compressor = new Compressor(workshop.folder);
	compressor.add(
		[...workshop.folder.names].filter(
			(name) => !name.endsWith(".html") || /(^|\/)suche\/((teile|filter|schriften)\/)?index\.html$/.test(name),
		),
	);
	await compressor.settled();
	await compressor.stop();
	process.stdout.write(`${JSON.stringify({ pages })}\n`);
} finally {
	await workshop.search.close();
}
