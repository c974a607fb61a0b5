import { readFileSync } from "node:fs";
import { request as ask, type IncomingMessage, type ServerResponse } from "node:http";
import path from "node:path";

const WAIT = 30_000;

/** Previews of drafts are made by the publisher, which listens on this machine only; this hands them through. */
export class PreviewProxy {
	readonly #file: string;

	constructor(siteDir: string) {
		this.#file = path.join(siteDir, "publisher.json");
	}

	#port(): number | null {
		try {
			return (JSON.parse(readFileSync(this.#file, "utf8")) as { port: number }).port;
		} catch {
			return null;
		}
	}

	/** Answers `GET /vorschau/<token>/`. */
	handle(request: IncomingMessage, response: ServerResponse, pathname: string): void {
		const unavailable = () => {
			if (response.headersSent) return response.destroy();
			response.writeHead(503, { "Content-Type": "text/plain;charset=utf-8", "Cache-Control": "no-store", "Retry-After": "5" });
			response.end("Die Vorschau ist gerade nicht da. Bitte gleich noch einmal laden.\n");
		};
		const port = this.#port();
		if (port === null) return void unavailable();
		const call = ask({ host: "127.0.0.1", port, path: encodeURI(pathname), timeout: WAIT }, (answer) => {
			response.writeHead(answer.statusCode ?? 502, {
				"Content-Type": answer.headers["content-type"] ?? "text/html; charset=utf-8",
				"Cache-Control": "no-store",
				"X-Robots-Tag": "noindex",
			});
			answer.pipe(response);
		});
		call.on("timeout", () => call.destroy());
		call.on("error", unavailable);
		request.on("close", () => request.destroyed && call.destroy());
		call.end();
	}
}
