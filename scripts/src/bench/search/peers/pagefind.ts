import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import type { PeerDocument } from "../corpus.ts";
import { BOOSTS, type SearchPeer } from "./peer.ts";

const escapeHtml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/* Pagefind reads pages. A heading weighs 7 there by itself. */
function pageOf({ title, ...document }: PeerDocument): string {
	const part = (name: Exclude<keyof typeof BOOSTS, "title">) =>
		`<div data-pagefind-weight="${BOOSTS[name]}">${escapeHtml(document[name]).replaceAll("\n", "<br>")}</div>`;
	const parts = (["summary", "text", "topics", "provider", "place", "words"] as const).map(part).join("");
	return `<!doctype html><html lang="de"><head><title>${escapeHtml(title)}</title></head><body><main><h1>${escapeHtml(title)}</h1>${parts}</main></body></html>`;
}

const TYPES: Record<string, string> = { ".js": "text/javascript", ".json": "application/json" };

/* In the browser it answers from files: they need an address. */
async function serve(folder: string): Promise<{ url: string; close(): void }> {
	const blank = "<!doctype html><title>Pagefind</title>";
	const server = createServer(async ({ url = "/" }, response) => {
		const { pathname } = new URL(url, "http://localhost");
		const name = path.normalize(decodeURIComponent(pathname));
		const bytes = name === "/" ? Buffer.from(blank) : await readFile(path.join(folder, name)).catch(() => null);
		const type = name === "/" ? "text/html" : (TYPES[path.extname(name)] ?? "application/octet-stream");
		response.writeHead(bytes ? 200 : 404, { "Content-Type": type }).end(bytes ?? undefined);
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const address = server.address();
	return { url: `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`, close: () => server.close() };
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
	const server = await serve(folder);
	const page = await browser.newPage();
	await page.goto(server.url);
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
			server.close();
			await rm(folder, { recursive: true, force: true });
		},
	};
}
