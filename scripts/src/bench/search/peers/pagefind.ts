import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import type { PeerDocument } from "../corpus.ts";
import { serveFiles } from "../serve-files.ts";
import { BOOSTS, type SearchPeer } from "./peer.ts";

const escapeHtml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/* Pagefind reads pages. A heading weighs 7 there by itself. */
function pageOf({ title, ...document }: PeerDocument): string {
	const part = (name: Exclude<keyof typeof BOOSTS, "title">) =>
		`<div data-pagefind-weight="${BOOSTS[name]}">${escapeHtml(document[name]).replaceAll("\n", "<br>")}</div>`;
	const parts = (["summary", "text", "topics", "provider", "place", "words"] as const).map(part).join("");
	return `<!doctype html><html lang="de"><head><title>${escapeHtml(title)}</title></head><body><main><h1>${escapeHtml(title)}</h1>${parts}</main></body></html>`;
}

/** Writes Pagefind's files, as it comes, with its German stemmer. */
export async function indexOfPages(documents: readonly PeerDocument[], outputPath: string): Promise<void> {
	const { createIndex, close } = await import("pagefind");
	const { index, errors } = await createIndex({ forceLanguage: "de" });
	if (!index) throw new Error(`Pagefind made no index: ${errors.join(" ")}`);
	for (const document of documents) await index.addHTMLFile({ url: `/${document.id}`, content: pageOf(document) });
	await index.writeFiles({ outputPath });
	await close();
}

/** In Chromium, for it works nowhere else. */
export async function pagefind(documents: readonly PeerDocument[], browser: Browser): Promise<SearchPeer> {
	const folder = await mkdtemp(path.join(tmpdir(), "kinderstark-pagefind-"));
	await indexOfPages(documents, path.join(folder, "pagefind"));
	const { origin, close } = await serveFiles(folder, new Map([["/blank.html", "<!doctype html><title>Pagefind</title>"]]));
	const page = await browser.newPage();
	await page.goto(`${origin}/blank.html`);
	return {
		name: "Pagefind",
		search: (query) =>
			page.evaluate(async (asked) => {
				const address = "/pagefind/pagefind.js";
				const library = await import(address);
				const { results } = (await library.search(asked)) as { results: { data(): Promise<{ raw_url: string; url: string }> }[] };
				const found = await Promise.all(results.map((result) => result.data()));
				return found.map(({ raw_url, url }) => (raw_url ?? url).replace(/^\//, ""));
			}, query),
		close: async () => {
			await page.close();
			close();
			await rm(folder, { recursive: true, force: true });
		},
	};
}
