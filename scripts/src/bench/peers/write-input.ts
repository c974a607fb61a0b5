import { cp, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { labels } from "./labels.ts";
import type { PeerPages } from "./pages.ts";

const templates = (peer: string) => path.join(import.meta.dirname, peer);

/** A Hugo site with a content file for each page, JSON front matter only: 0.111 cannot make pages from data. */
export async function writeHugoSite(folder: string, { services, lists, emergency }: PeerPages): Promise<void> {
	await cp(templates("hugo"), folder, { recursive: true });
	await mkdir(path.join(folder, "data"), { recursive: true });
	await writeFile(path.join(folder, "data", "labels.json"), JSON.stringify(labels));
	await writeFile(path.join(folder, "data", "global.json"), JSON.stringify({ emergency }));
	for (const lang of ["de", "en", "tr"]) await mkdir(path.join(folder, "content", lang, "angebote"), { recursive: true });
	await mkdir(path.join(folder, "content", "de", "listen"), { recursive: true });
	for (const page of services) {
		const front = { title: page.slug, type: "service", url: page.url, s: page };
		await writeFile(path.join(folder, "content", page.lang, "angebote", `${page.slug}.md`), `${JSON.stringify(front)}\n`);
	}
	for (const [index, page] of lists.entries()) {
		const front = { title: page.title, type: "list", url: page.url, s: page };
		await writeFile(path.join(folder, "content", "de", "listen", `${index}.md`), `${JSON.stringify(front)}\n`);
	}
}

/** An Eleventy site that makes its pages from one data file. */
export async function writeEleventySite(folder: string, { services, lists, emergency }: PeerPages): Promise<void> {
	await cp(templates("eleventy"), folder, { recursive: true });
	await writeFile(path.join(folder, "data.json"), JSON.stringify({ services, lists, labels, shared: { emergency } }));
	await writeFile(path.join(folder, "package.json"), JSON.stringify({ type: "module", private: true }));
}
