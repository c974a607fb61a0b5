import { createReadStream, writeFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import type { Entry, TypeName } from "@kinderstark/content-types";
import { ContentStore, type GoneEntry, setContent } from "../src/content/store.ts";
import type { LanguageCode } from "../src/i18n/languages.ts";
import { sha256 } from "./live-folder.ts";
import { loadApp, renderPage } from "./render.ts";
import type { CrewAnswer, CrewJob, CrewStart } from "./render-crew.ts";
import { STATUS } from "./site-pages.ts";

/** A helper of `RenderCrew`: reads the content once, then makes the pages that it is told to make. */

async function readContent(file: string): Promise<ContentStore> {
	let store: ContentStore | null = null;
	for await (const line of createInterface({ input: createReadStream(file) })) {
		if (store === null) {
			const head = JSON.parse(line) as {
				publicUrl: string;
				now: number;
				languages: LanguageCode[];
				seq: number;
				gone: [string, GoneEntry][];
			};
			store = new ContentStore(head.publicUrl, head.now, head.languages);
			store.seq = head.seq;
			store.gone = new Map(head.gone);
		} else {
			const [type, entry] = JSON.parse(line) as [TypeName, Entry<TypeName>];
			store.put(type, entry);
		}
	}
	if (store === null) throw new Error("The content is empty.");
	return store;
}

process.once("message", async ({ bundleDir, contentFile, dir }: CrewStart) => {
	const [app, store] = await Promise.all([loadApp(bundleDir), readContent(contentFile)]);
	setContent(store);
	let made = 0;
	process.on("message", async (jobs: CrewJob[]) => {
		const answers: CrewAnswer[] = [];
		for (const { path: address, kind } of jobs) {
			const page = await renderPage(app, store.publicUrl, address, STATUS[kind]);
			if (typeof page === "string") {
				answers.push({ path: address, message: page });
				continue;
			}
			made += 1;
			const source = path.join(dir, String(made));
			writeFileSync(source, page);
			answers.push({ path: address, source, sha256: sha256(page) });
		}
		process.send?.(answers);
	});
	process.send?.("ready");
});
