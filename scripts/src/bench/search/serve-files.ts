import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";

const TYPES: Record<string, string> = {
	".html": "text/html; charset=utf-8",
	".js": "text/javascript",
	".json": "application/json",
	".css": "text/css",
};

/**
 * Serves what a peer's page consists of: in the browser it answers from files, and they need an address.
 * @param folder whose files are served
 * @param made further ones that lie nowhere, by path: "/page.html"
 */
export async function serveFiles(folder: string, made: ReadonlyMap<string, string | Buffer>): Promise<{ origin: string; close(): void }> {
	const server = createServer(async ({ url = "/" }, response) => {
		const name = path.posix.normalize(decodeURIComponent(new URL(url, "http://localhost").pathname));
		const content = made.get(name) ?? (await readFile(path.join(folder, name)).catch(() => undefined));
		const type = TYPES[path.extname(name)] ?? "application/octet-stream";
		response.writeHead(content === undefined ? 404 : 200, { "Content-Type": type, "Cache-Control": "max-age=3600" }).end(content);
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const address = server.address();
	return {
		origin: `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`,
		close: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}
