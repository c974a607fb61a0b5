import { renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import path from "node:path";
import { ReplayGuard, refusalOfMessage } from "@kinderstark/content-types/publishing";
import { CmsUnavailable } from "./cms-client.ts";
import type { Previews } from "./preview.ts";
import type { Publisher } from "./publisher.ts";

/** Where the running publisher listens: `<siteDir>/publisher.json`. */
export interface ControlAddress {
	port: number;
	pid: number;
}

export interface ControlOptions {
	publisher: Publisher;
	previews: Previews | null;
	/** null: nothing can be asked for */
	secret: string | null;
	siteDir: string;
	log(line: string): void;
	/** one piece of work at a time: a page that is being rendered must not meet other content */
	exclusive<T>(work: () => Promise<T>): Promise<T>;
}

const LONGEST_BODY = 10_000;
const HEADERS = { "Cache-Control": "no-store", "X-Robots-Tag": "noindex" };

async function bodyOf(request: IncomingMessage): Promise<string | null> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of request as AsyncIterable<Buffer>) {
		size += chunk.length;
		if (size > LONGEST_BODY) return null;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString("utf8");
}

function answer(response: ServerResponse, status: number, body: unknown): void {
	const html = typeof body === "string";
	response.writeHead(status, { ...HEADERS, "Content-Type": html ? "text/html; charset=utf-8" : "application/json; charset=utf-8" });
	response.end(html ? body : `${JSON.stringify(body)}\n`);
}

/**
 * The publisher's own small door, on this machine only: `POST /trigger` (signed, once, within five minutes) publishes anew;
 * `GET /vorschau/<token>/` shows a draft. The site's server hands previews through.
 */
export class Control {
	readonly #options: ControlOptions;
	readonly #server: Server;
	readonly #guard = new ReplayGuard();
	readonly #file: string;

	constructor(options: ControlOptions) {
		this.#options = options;
		this.#file = path.join(options.siteDir, "publisher.json");
		this.#server = createServer((request, response) => {
			this.#handle(request, response).catch((error: unknown) => {
				options.log(`${request.url}: ${error instanceof Error ? error.message : error}`);
				if (!response.headersSent) answer(response, 500, { error: "Unerwarteter Fehler." });
			});
		});
	}

	async start(): Promise<void> {
		await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
		const address = this.#server.address();
		const port = typeof address === "object" && address ? address.port : 0;
		writeFileSync(`${this.#file}.neu`, JSON.stringify({ port, pid: process.pid } satisfies ControlAddress));
		renameSync(`${this.#file}.neu`, this.#file);
	}

	stop(): void {
		rmSync(this.#file, { force: true });
		this.#server.close();
		this.#server.closeAllConnections();
	}

	async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const { pathname } = new URL(request.url ?? "/", "http://publisher");
		if (request.method === "POST" && pathname === "/trigger") return this.#trigger(request, response);
		const token = /^\/vorschau\/([A-Za-z0-9_.-]+)\/?$/.exec(pathname)?.[1];
		if (request.method === "GET" && token) return this.#preview(token, response);
		answer(response, 404, { error: "Hier gibt es nichts." });
	}

	async #trigger(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const { secret, log, publisher } = this.#options;
		const body = await bodyOf(request);
		const header = (name: string) => [request.headers[name] ?? []].flat()[0];
		const refusal = secret === null || body === null ? "forged or outdated" : refusalOfMessage(secret, header, body, this.#guard);
		if (refusal !== null) {
			log(`Ein Auftrag wurde abgewiesen (${refusal === "replayed" ? "wiederholt" : "gefälscht oder zu alt"}).`);
			return answer(response, 401, { error: "Die Unterschrift passt nicht, ist zu alt oder wurde schon benutzt." });
		}
		let acceptLoss = false;
		try {
			acceptLoss = (JSON.parse(body || "{}") as { acceptLoss?: unknown }).acceptLoss === true;
		} catch {
			return answer(response, 400, { error: "Der Auftrag ist kein JSON." });
		}
		answer(response, 200, await publisher.request({ acceptLoss }));
	}

	async #preview(token: string, response: ServerResponse): Promise<void> {
		const { previews, publisher, exclusive } = this.#options;
		const { site } = publisher;
		if (!previews || !site)
			return answer(response, 503, "<!doctype html><title>Vorschau</title><p>Die Vorschau ist gleich da. Bitte noch einmal laden.</p>");
		try {
			const { status, html } = await exclusive(() => previews.show(token, site.store, new Date()));
			answer(response, status, html);
		} catch (error) {
			if (!(error instanceof CmsUnavailable)) throw error;
			answer(response, 503, "<!doctype html><title>Vorschau</title><p>Die Redaktion antwortet gerade nicht. Bitte noch einmal laden.</p>");
		}
	}
}
