import { access } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { NOT_FOUND_PATH, redirects, routes } from "../src/content/routes.ts";
import { type ContentStore, setContent } from "../src/content/store.ts";

/** The part of Astro's app that is needed here. */
export interface PageApp {
	render(request: Request): Promise<Response>;
}

export interface RenderedPages {
	/** by file path in the release, e.g. `angebote/x/index.html` */
	files: Map<string, Buffer>;
	/** paths of the pages, e.g. `/angebote/x/`, without redirects */
	pages: string[];
	redirects: { from: string; to: string }[];
	/** addresses that could not be made */
	failed: { path: string; message: string }[];
}

/** Loads the bundle that `astro build` made, once for the life of the process. */
export async function loadApp(bundleDir: string): Promise<PageApp> {
	const entry = path.join(bundleDir, "server", "entry.mjs");
	await access(entry).catch(() => {
		throw new Error(`Die Website ist noch nicht gebaut: ${entry} fehlt. „npm run build“ baut sie.`);
	});
	const { app } = (await import(pathToFileURL(entry).href)) as { app: PageApp };
	return app;
}

/** File in a release for an address: `/a/` → `a/index.html`, `/robots.txt` → `robots.txt`. */
export function fileOf(address: string): string {
	const clean = decodeURI(address).replace(/^\/+/, "");
	return clean === "" || clean.endsWith("/") ? `${clean}index.html` : clean;
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, " ").trim().slice(0, 300);

/* Astro turns an exception into a status and writes its reason to the console: that is the only place to hear it. */
async function listeningToErrors<T>(work: () => Promise<T>): Promise<{ result: T; heard: string[] }> {
	const heard: string[] = [];
	const { error } = console;
	console.error = (...parts: unknown[]) => {
		heard.push(parts.map(String).join(" "));
	};
	try {
		return { result: await work(), heard };
	} finally {
		console.error = error;
	}
}

async function renderOne(app: PageApp, origin: string, address: string, status: number): Promise<Buffer | string> {
	try {
		const { result, heard } = await listeningToErrors(async () => {
			const response = await app.render(new Request(`${origin}${address}`));
			return { status: response.status, body: Buffer.from(await response.arrayBuffer()) };
		});
		if (result.status === status) return result.body;
		return oneLine(heard.join(" ").replaceAll(/\n\s+at .*/g, "") || `Status ${result.status}`);
	} catch (error) {
		return oneLine(error instanceof Error ? error.message : String(error));
	}
}

export interface RenderOptions {
	/** only these addresses */
	only?: readonly string[];
	/** made before, and to be kept */
	redirectPages?: Map<string, Buffer>;
}

/** Renders every address the content asks for, all in this process. */
export async function renderSite(app: PageApp, store: ContentStore, { only, redirectPages = new Map() }: RenderOptions = {}) {
	setContent(store);
	const all = routes();
	const made: RenderedPages = {
		files: new Map(),
		pages: only ? all.filter((address) => only.includes(address)) : all,
		redirects: only ? [] : redirects(),
		failed: [],
	};
	const render = async (address: string, file = fileOf(address), status = 200) => {
		const result = await renderOne(app, store.publicUrl, address, status);
		if (typeof result === "string") made.failed.push({ path: address, message: result });
		else made.files.set(file, result);
		return result;
	};
	for (const address of made.pages) await render(address);
	for (const { from, to } of made.redirects) {
		const file = fileOf(from);
		if (made.files.has(file)) continue;
		const known = redirectPages.get(`${from} ${to}`);
		if (known) made.files.set(file, known);
		else {
			const page = await render(from);
			if (typeof page !== "string") redirectPages.set(`${from} ${to}`, page);
		}
	}
	if (!only || only.includes(NOT_FOUND_PATH)) await render(NOT_FOUND_PATH, "404.html", 404);
	return made;
}
