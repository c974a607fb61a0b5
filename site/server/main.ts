import { createServer } from "node:http";
import path from "node:path";
import { LiveSite } from "./live-site.ts";
import { MissCounter } from "./miss-counter.ts";
import { PreviewProxy } from "./preview-proxy.ts";
import { respond } from "./respond.ts";

/** Hands out the live release: `SITE_PORT`, `HOST`, `DATA_DIR`. Any other web server can do the same from the same folder. */
const port = Number(process.env.SITE_PORT ?? 4321);
const host = process.env.SITE_HOST ?? process.env.HOST;
const siteDir = path.join(path.resolve(process.env.DATA_DIR ?? ".data"), "site");
const site = new LiveSite(siteDir);
const previews = new PreviewProxy(siteDir);
const misses = new MissCounter({
	cmsUrl: (process.env.CMS_URL ?? `http://127.0.0.1:${process.env.CMS_PORT ?? 1337}`).replace(/\/+$/, ""),
	secret: process.env.PUBLISHER_SECRET || null,
});
/* Strapi shows previews inside the editing desk. */
const editors = new URL(process.env.CMS_PUBLIC_URL || `http://localhost:${process.env.CMS_PORT ?? 1337}`).origin;

const server = createServer((request, response) => {
	try {
		respond(request, response, { site, previews, misses, editors });
	} catch (error) {
		process.stderr.write(`${new Date().toISOString()} ${request.url}: ${error instanceof Error ? error.message : error}\n`);
		if (!response.headersSent) response.writeHead(500, { "Content-Type": "text/plain;charset=utf-8" });
		response.end();
	}
});

server.on("clientError", (_error, socket) => {
	if (socket.writable) socket.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
});

server.on("error", (error: NodeJS.ErrnoException) => {
	const reasons: Record<string, string> = {
		EADDRINUSE: `Der Port ${port} ist schon belegt. Bitte SITE_PORT ändern oder das andere Programm beenden.`,
		EACCES: `Der Port ${port} darf nicht benutzt werden. Bitte SITE_PORT ändern, zum Beispiel auf 4321.`,
	};
	process.stderr.write(`${reasons[error.code ?? ""] ?? `Die Website lässt sich nicht ausliefern: ${error.message}`}\n`);
	process.exit(1);
});

misses.start();
server.listen(port, host, () => process.stdout.write(`${new Date().toISOString()} Website auf Port ${port}\n`));

for (const signal of ["SIGTERM", "SIGINT"] as const) {
	process.once(signal, () => {
		server.close(() => void misses.stop().finally(() => process.exit(0)));
		server.closeIdleConnections();
		/* A slow phone gets a moment for its page, no more. */
		setTimeout(() => process.exit(0), 3000).unref();
	});
}
