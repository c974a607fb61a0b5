import { access } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** The part of Astro's app that is needed here. */
export interface PageApp {
	render(request: Request): Promise<Response>;
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

/** Address of a file: `a/index.html` → `/a/`. */
export function pathOfFile(file: string): string {
	return `/${file}`.replace(/index\.html$/, "");
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

/**
 * Renders one address from the content that is set.
 * @param status that the page must have
 * @returns the page, or why it could not be made
 */
export async function renderPage(app: PageApp, origin: string, address: string, status: number): Promise<Buffer | string> {
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
