import { access } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { withoutLocale } from "../src/i18n/addresses.ts";

/** The part of Astro's app that is needed here. */
export interface PageApp {
	render(request: Request, options: { locals: { address: string } }): Promise<Response>;
	/** the same page as text, where that can be had without a request */
	pageText?(address: string): string | undefined;
}

/** Loads the bundle that `astro build` made, once for the life of the process. */
export async function loadApp(bundleDir: string): Promise<PageApp> {
	const entry = path.join(bundleDir, "server", "entry.mjs");
	await access(entry).catch(() => {
		throw new Error(`Die Website ist noch nicht gebaut: ${entry} fehlt. „npm run build“ baut sie.`);
	});
	const { app, pageText } = (await import(pathToFileURL(entry).href)) as { app: PageApp } & Pick<PageApp, "pageText">;
	return { render: (request, options) => app.render(request, options), ...(pageText ? { pageText } : {}) };
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

/*
 * Astro hands a page over in a response, which copies it twice on its way in and out. Tens of thousands of pages made that
 * way keep the garbage collector busier than anything else; this response keeps what it is given as it is.
 */
class PageResponse extends Response {
	readonly page: Uint8Array | string | null;

	constructor(body?: BodyInit | null, init?: ResponseInit) {
		const kept = typeof body === "string" || body instanceof Uint8Array;
		super(kept ? null : body, init);
		this.page = kept ? body : null;
	}

	/* Astro builds one response from another when a page answers with a status of its own. */
	override get body(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
		return (this.page as unknown as ReadableStream<Uint8Array<ArrayBuffer>> | null) ?? super.body;
	}
}

async function keepingPages<T>(work: () => Promise<T>): Promise<T> {
	const { Response: original } = globalThis;
	globalThis.Response = PageResponse;
	try {
		return await work();
	} finally {
		globalThis.Response = original;
	}
}

async function pageOf(response: Response): Promise<Buffer> {
	const page = response instanceof PageResponse ? response.page : null;
	if (page === null) return Buffer.from(await response.arrayBuffer());
	return typeof page === "string" ? Buffer.from(page) : Buffer.from(page.buffer, page.byteOffset, page.byteLength);
}

/* What goes wrong is told by the way that every page can go. */
function textOf(app: PageApp, address: string): string | undefined {
	try {
		return app.pageText?.(address);
	} catch {
		return undefined;
	}
}

/**
 * Renders one address from the content that is set.
 * @param status that the page must have
 * @returns the page, or why it could not be made
 */
export async function renderPage(app: PageApp, origin: string, address: string, status: number): Promise<Buffer | string> {
	if (status === 200) {
		const text = textOf(app, address);
		if (text !== undefined) return Buffer.from(text);
	}
	try {
		const { result, heard } = await listeningToErrors(async () => {
			const { pathname } = new URL(address, origin);
			const request = new Request(`${origin}${withoutLocale(pathname)}`);
			const response = await keepingPages(() => app.render(request, { locals: { address: pathname } }));
			return { status: response.status, body: await pageOf(response) };
		});
		if (result.status === status) return result.body;
		return oneLine(heard.join(" ").replaceAll(/\n\s+at .*/g, "") || `Status ${result.status}`);
	} catch (error) {
		return oneLine(error instanceof Error ? error.message : String(error));
	}
}
