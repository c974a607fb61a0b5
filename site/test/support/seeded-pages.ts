import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type RequestListener } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseHTML } from "linkedom";
import sirv from "sirv";
import { loadSeed } from "../../dev/seed-store.ts";
import { SearchIndex } from "../../publisher/search-index.ts";
import { searchRecords } from "../../publisher/search-records.ts";
import { redirects, routes } from "../../src/content/routes.ts";
import type { ContentStore } from "../../src/content/store.ts";
import type { LanguageCode } from "../../src/i18n/languages.ts";
import { bundleEntry } from "./built-site.ts";

/** The built site with the seed content, for tests that look at pages. */

export interface SeededPages {
	store: ContentStore;
	html(path: string): Promise<string>;
	status(path: string): Promise<number>;
	/** the page's document, without what nobody sees; the folded source texts can be taken out too */
	page(path: string, options?: { withoutSourceText?: boolean }): Promise<Document>;
}

/** Sets the seed content and renders pages from it. */
export async function seededPages(publicUrl = "https://kinderstark.example", languages?: readonly LanguageCode[]): Promise<SeededPages> {
	const { app } = (await import(bundleEntry.href)) as { app: { render(request: Request): Promise<Response> } };
	const store = loadSeed(publicUrl, languages);
	const answer = (path: string) => app.render(new Request(`${publicUrl}${path}`));
	const html = async (path: string) => (await answer(path)).text();
	return {
		store,
		html,
		status: async (path) => (await answer(path)).status,
		page: async (path, { withoutSourceText = false } = {}) => {
			const { document } = parseHTML(await html(path));
			for (const element of document.querySelectorAll(`script, style, template${withoutSourceText ? ", [data-source-text]" : ""}`)) {
				element.remove();
			}
			return document as unknown as Document;
		},
	};
}

interface Served {
	url: string;
	stop(): Promise<void>;
}

async function listen(port: number, handler: RequestListener): Promise<Served> {
	const server = createServer(handler);
	await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
	return {
		url: `http://127.0.0.1:${port}`,
		stop: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

const client = fileURLToPath(new URL("../client/", bundleEntry));

/** Serves pages as they are rendered at the moment, with the browser's scripts and styles. */
export async function servePages(port: number, html: (path: string) => Promise<string>): Promise<Served> {
	const files = sirv(client, { dev: true });
	return listen(port, (request, response) =>
		files(request, response, async () => {
			response.setHeader("content-type", "text/html; charset=utf-8");
			response.end(await html(new URL(request.url ?? "/", "http://site").pathname));
		}),
	);
}

/**
 * Serves every page and the search index from a folder, as a web server would.
 * @param add puts more into the seed content
 */
export async function serveSeededPages(
	port: number,
	add?: (store: ContentStore) => void,
	languages?: readonly LanguageCode[],
): Promise<Served> {
	const pages = await seededPages(`http://127.0.0.1:${port}`, languages);
	add?.(pages.store);
	const folder = await mkdtemp(join(tmpdir(), "kinderstark-pages-"));
	await cp(client, folder, { recursive: true });
	const put = async (path: string, content: string | Uint8Array) => {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), content);
	};
	for (const path of [...routes(), ...redirects().map(({ from }) => from)])
		await put(path.endsWith("/") ? `${path}index.html` : path, await pages.html(path));
	const index = new SearchIndex();
	for (const [path, bytes] of (await index.update(searchRecords(), [])).write) await put(path, bytes);
	await index.close();
	const files = sirv(folder, { dev: true });
	const server = await listen(port, (request, response) =>
		files(request, response, () => {
			response.statusCode = 404;
			response.end();
		}),
	);
	return {
		url: server.url,
		stop: async () => {
			await server.stop();
			await rm(folder, { recursive: true, force: true });
		},
	};
}
