import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { createServer, request, type ServerResponse } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cacheControl, setSecurityHeaders } from "../server/headers.ts";
import { keptName } from "../server/kept-name.ts";
import { safePathname } from "../server/respond.ts";

const MAIN = fileURLToPath(new URL("../server/main.ts", import.meta.url));

let dataDir: string;
let origin: string;
let port: number;
let server: ChildProcess;

async function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const probe = createServer().listen(0, () => {
			const address = probe.address();
			probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
		});
	});
}

const current = () => path.join(dataDir, "site", "current");

/* As the publisher does it: the copies of the old text go first, the new text comes in one step, its copies later. */
async function replace(name: string, text: string, { compressed = true } = {}): Promise<void> {
	const file = path.join(current(), name);
	await mkdir(path.dirname(file), { recursive: true });
	for (const variant of [".br", ".gz"]) await rm(file + variant, { force: true });
	await writeFile(`${file}.neu`, text);
	await rename(`${file}.neu`, file);
	if (!compressed || !/\.(html|css)$/.test(name)) return;
	for (const [variant, bytes] of [
		[".br", brotliCompressSync(text)],
		[".gz", gzipSync(text)],
	] as const) {
		await writeFile(`${file}${variant}.neu`, bytes);
		await rename(`${file}${variant}.neu`, file + variant);
	}
}

function start(sitePort: number): ChildProcess {
	return spawn(process.execPath, [MAIN], { env: { ...process.env, SITE_PORT: String(sitePort), DATA_DIR: dataDir } });
}

/* Unlike fetch, sends the address as it stands. */
function raw(target: string, options: { method?: string; encoding?: string; range?: string; etag?: string } = {}) {
	return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }>((resolve, reject) => {
		const headers = {
			"accept-encoding": options.encoding ?? "identity",
			...(options.range ? { range: options.range } : {}),
			...(options.etag ? { "if-none-match": options.etag } : {}),
		};
		const call = request({ port, path: target, method: options.method ?? "GET", headers }, (response) => {
			const body: Buffer[] = [];
			response.on("data", (chunk: Buffer) => body.push(chunk));
			response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(body) }));
		});
		call.on("error", reject);
		call.end();
	});
}

const page = (text: string) => `<!doctype html><title>x</title><p>${text} ${"Wort ".repeat(200)}</p>`;

beforeAll(async () => {
	dataDir = await mkdtemp(path.join(tmpdir(), "kinderstark-server-"));
	await mkdir(path.join(dataDir, "site"), { recursive: true });
	await writeFile(path.join(dataDir, "geheim.txt"), "geheim");
	port = await freePort();
	origin = `http://localhost:${port}`;
	server = start(port);
	await new Promise((resolve) => server.stdout?.once("data", resolve));
});

afterAll(async () => {
	server.kill();
	await rm(dataDir, { recursive: true, force: true });
});

it("says that it is being prepared before there is a release", async () => {
	const answer = await raw("/angebote/");
	expect(answer.status).toBe(503);
	expect(answer.headers["retry-after"]).toBe("10");
	expect(answer.body.toString()).toContain("wird gerade vorbereitet");
	expect(answer.body.toString()).toContain("tel:112");
});

describe("a release", () => {
	beforeAll(async () => {
		const files = {
			"index.html": page("Start"),
			"404.html": page("Nicht gefunden"),
			"uk/404.html": page("Не знайдено"),
			"uk/index.html": page("Початок"),
			"angebote/a/index.html": page("Angebot"),
			"dokumente/märz/index.html": page("Umlaut"),
			"assets/alt.css": "a{}",
			"robots.txt": "User-agent: *",
			_redirects: "/alt/ /angebote/a/ 301\n/boese/ //evil.example/ 301\n",
			"angebote/weg/index.html": page("Gibt es nicht mehr"),
			_gone: "/angebote/weg/\n",
			"dateien/flyer.pdf": "0123456789".repeat(10),
			"leer.txt": "",
			"release.json": '{"release":"r1"}',
		};
		for (const [name, text] of Object.entries(files)) await replace(name, text);
		const earlier = path.join(dataDir, "site", "history", "20261125-120000-000", "before");
		await mkdir(earlier, { recursive: true });
		await writeFile(path.join(earlier, keptName("assets/frueher.css")), "b{}");
		await writeFile(path.join(earlier, keptName("geheim.html")), "geheim");
	});

	it("is handed out in the form that the browser takes", async () => {
		const plain = await raw("/");
		expect(plain.headers["content-type"]).toBe("text/html;charset=utf-8");
		expect(plain.headers["content-encoding"]).toBeUndefined();
		const brotli = await raw("/", { encoding: "gzip, br" });
		expect(brotli.headers["content-encoding"]).toBe("br");
		expect(brotli.headers.vary).toBe("Accept-Encoding");
		expect(brotliDecompressSync(brotli.body).toString()).toBe(plain.body.toString());
		expect((await raw("/", { encoding: "gzip" })).headers["content-encoding"]).toBe("gzip");
	});

	it("is asked for anew only when it has changed", async () => {
		const first = await fetch(`${origin}/angebote/a/`);
		const again = await fetch(`${origin}/angebote/a/`, { headers: { "if-none-match": String(first.headers.get("etag")) } });
		expect(again.status).toBe(304);
		expect(first.headers.get("cache-control")).toBe("no-cache");
		const unchanging = await raw("/assets/alt.css");
		expect(unchanging.headers["cache-control"]).toContain("immutable");
		/* A search loads twenty of them: what says nothing is left out. */
		expect(unchanging.headers.connection).toBeUndefined();
		for (const name of ["/bilder/x-480.avif", "/dateien/x.pdf", "/_astro/x.js", "/suchindex/de/woerter-ab.abcd2.json"]) {
			expect(cacheControl(name), name).toContain("immutable");
		}
		for (const name of ["/", "/suche/", "/suchindex/de/index.json", "/release.json"]) {
			expect(cacheControl(name), name).toBe("no-cache");
		}
	});

	it("lets nothing in from elsewhere", async () => {
		for (const address of ["/", "/nichts/", "/assets/nichts.css", "/%zz"]) {
			const { headers } = await raw(address);
			const policy = String(headers["content-security-policy"]);
			expect(policy).toContain("default-src 'self'");
			expect(policy).toContain("frame-ancestors 'none'");
			expect(policy).not.toContain("unsafe-inline");
			expect(headers["x-content-type-options"]).toBe("nosniff");
			expect(headers["referrer-policy"]).toBe("same-origin");
			expect(headers["permissions-policy"]).toContain("geolocation=(self)");
		}
	});

	it("sends no rules for pages with their parts, which nobody would read, but with what starts a thread", async () => {
		const { headers } = await raw("/assets/alt.css");
		expect(headers["x-content-type-options"]).toBe("nosniff");
		expect(headers["content-security-policy"]).toBeUndefined();
		const sentWith = (file: string) => {
			const sent: string[] = [];
			setSecurityHeaders({ setHeader: (name: string) => sent.push(name) } as unknown as ServerResponse, null, file);
			return sent;
		};
		const rulesOf = (file: string) => sentWith(file).includes("Content-Security-Policy");
		expect(sentWith("/assets/worker-Ab12.js")).not.toContain("Permissions-Policy");
		expect(sentWith("/angebote/x/")).toContain("Permissions-Policy");
		for (const file of ["/suchindex/de/index.json", "/assets/search.Ab12.js", "/bilder/x.abc.webp", "/uk/suche/teile/"])
			expect(rulesOf(file), file).toBe(false);
		for (const file of [
			"/angebote/x/",
			"/assets/worker-Ab12.js",
			"/sw.js",
			"/favicon.svg",
			"/assets/maplibre-gl-worker.x.mjs",
			"/dateien/a.pdf",
		]) {
			expect(rulesOf(file), file).toBe(true);
		}
	});

	it("has one address for each page, and old ones lead there", async () => {
		const to = async (address: string) => {
			const { status, headers } = await raw(address);
			return `${status} ${headers.location ?? ""}`;
		};
		expect(await to("/angebote/a")).toBe("301 /angebote/a/");
		expect(await to("/angebote/a?x=1")).toBe("301 /angebote/a/?x=1");
		expect(await to("/alt/")).toBe("301 /angebote/a/");
		expect(await to("/alt?q=1")).toBe("301 /angebote/a/?q=1");
		expect(await to("/index.html")).toBe("301 /");
		expect(await to("/angebote/a/index.html")).toBe("301 /angebote/a/");
		expect(await to("/boese/")).toBe("404 ");
		expect(await to("/dokumente/m%C3%A4rz")).toBe("301 /dokumente/m%C3%A4rz/");
		expect((await raw("/dokumente/m%C3%A4rz/")).status).toBe(200);
	});

	it("leads to the German page from a language in which the site is not published, for as long as that is so", async () => {
		for (const [address, location] of [
			["/tr/angebote/a/?x=1", "/angebote/a/?x=1"],
			["/tr/angebote/a", "/angebote/a/"],
			["/tr/alt/", "/alt/"],
			["/tr/angebote/weg/", "/angebote/weg/"],
			["/tr/", "/"],
			["/tr/dokumente/m%C3%A4rz/", "/dokumente/m%C3%A4rz/"],
		] as const) {
			const { status, headers } = await raw(address);
			expect(`${status} ${headers.location} ${headers["cache-control"]}`, address).toBe(`302 ${location} no-store`);
		}
		expect((await raw("/uk/angebote/a/")).status).toBe(404);
	});

	it("says so in the language of the address where the site has it", async () => {
		for (const [address, text] of [
			["/uk/nichts/", "Не знайдено"],
			["/uk/404.html", "Не знайдено"],
			["/tr/nichts/", "Nicht gefunden"],
			["/ukraine/", "Nicht gefunden"],
		] as const) {
			const { status, body } = await raw(address);
			expect(status, address).toBe(404);
			expect(body.toString(), address).toContain(text);
		}
	});

	it("answers with its own page when something is not there", async () => {
		for (const address of [
			"/nichts/",
			"/404.html",
			"/angebote/a.html",
			"/robots.txt/",
			"/index.html.br",
			"/_redirects",
			"/_gone",
			"/.neu-index.html",
			"/geheim.html",
		]) {
			const { status, body } = await raw(address);
			expect(`${address} ${status}`).toBe(`${address} 404`);
			expect(body.toString()).toContain("Nicht gefunden");
		}
	});

	it("can only be read", async () => {
		expect((await raw("/", { method: "HEAD" })).body).toHaveLength(0);
		for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
			const { status, headers } = await raw("/", { method });
			expect(status).toBe(405);
			expect(headers.allow).toBe("GET, HEAD");
		}
	});

	it("is all that one can get at", async () => {
		const attempts = [
			"/../../geheim.txt",
			"/%2e%2e/%2e%2e/geheim.txt",
			"/..%2f..%2fgeheim.txt",
			"/assets/..%5c..%5cgeheim.txt",
			"//evil.example/",
		];
		for (const address of [...attempts, "/%zz", "/%00", `/${"a".repeat(3000)}`]) {
			const { status, body } = await raw(address);
			expect(`${address.slice(0, 40)} ${status}`).toBe(`${address.slice(0, 40)} 400`);
			expect(body.toString()).not.toContain("geheim");
		}
		expect(safePathname("/a/b?c=../..")).toBe("/a/b");
	});

	it("survives requests that are none", async () => {
		const answer = await new Promise<string>((resolve) => {
			const socket = connect(port, "127.0.0.1", () => socket.write("KAPUTT\r\n\r\n"));
			socket.on("data", (chunk) => resolve(chunk.toString()));
		});
		expect(answer).toContain("400");
		expect((await raw("/")).status).toBe(200);
	});

	it("says of what is gone that it is gone", async () => {
		const { status, headers, body } = await raw("/angebote/weg/");
		expect(status).toBe(410);
		expect(headers["cache-control"]).toBe("no-store");
		expect(body.toString()).toContain("Gibt es nicht mehr");
		expect((await raw("/angebote/weg")).headers.location).toBe("/angebote/weg/");
		expect((await raw("/angebote/weg/", { etag: String((await raw("/angebote/weg/")).headers.etag) })).status).toBe(410);
	});

	it("is handed out in parts", async () => {
		const part = await raw("/dateien/flyer.pdf", { range: "bytes=10-14" });
		expect([part.status, part.body.toString(), part.headers["content-range"]]).toEqual([206, "01234", "bytes 10-14/100"]);
		expect((await raw("/dateien/flyer.pdf", { range: "bytes=-3" })).body.toString()).toBe("789");
		const impossible = await raw("/dateien/flyer.pdf", { range: "bytes=100-" });
		expect([impossible.status, impossible.headers["content-range"]]).toEqual([416, "bytes */100"]);
		expect((await raw("/dateien/flyer.pdf", { range: "bytes=0-1,3-4" })).status).toBe(200);
		expect((await raw("/leer.txt")).body).toHaveLength(0);
	});

	it("is compressed from the moment it is there, before its copies are", async () => {
		await replace("angebote/neu/index.html", page("Gerade erst"), { compressed: false });
		const { headers, body } = await raw("/angebote/neu/", { encoding: "gzip, br" });
		expect(headers["content-encoding"]).toBe("gzip");
		expect(gunzipSync(body).toString()).toBe(page("Gerade erst"));
	});

	it("still has the styles of pages that were loaded before, and nothing else of what was", async () => {
		expect((await raw("/assets/frueher.css")).body.toString()).toBe("b{}");
		expect((await raw("/assets/nie.css")).status).toBe(404);
	});

	it("hands previews through, and says so when there is nobody to make them", async () => {
		expect((await raw("/vorschau/abc/")).status).toBe(503);
		const asked: string[] = [];
		const publisher = createServer((request, response) => {
			asked.push(String(request.url));
			response.writeHead(410, { "content-type": "text/html; charset=utf-8" }).end("abgelaufen");
		});
		await new Promise<void>((resolve) => publisher.listen(0, "127.0.0.1", resolve));
		const address = publisher.address();
		const where = { port: typeof address === "object" && address ? address.port : 0, pid: process.pid };
		await writeFile(path.join(dataDir, "site", "publisher.json"), JSON.stringify(where));
		const { status, headers, body } = await raw("/vorschau/abc.def/");
		expect([status, body.toString(), asked]).toEqual([410, "abgelaufen", ["/vorschau/abc.def/"]]);
		expect(headers["x-robots-tag"]).toBe("noindex");
		expect(headers["cache-control"]).toBe("no-store");
		expect(String(headers["content-security-policy"])).not.toContain("frame-ancestors 'none'");
		await new Promise((resolve) => publisher.close(resolve));
		expect((await raw("/vorschau/abc/")).status).toBe(503);
	});

	it("is seen whole while pages are replaced", async () => {
		const text = (id: string) => page(`${id} `.repeat(20_000));
		let replacing = true;
		const replacements = (async () => {
			for (let i = 0; replacing; i += 1) {
				await replace("index.html", text(`s${i % 2}`), { compressed: i % 3 !== 0 });
				await new Promise((resolve) => setTimeout(resolve, 3));
			}
		})();
		for (let i = 0; i < 150; i += 1) {
			const answer = await raw("/", { encoding: ["br", "gzip", "identity"][i % 3] as string });
			expect(answer.status).toBe(200);
			const unpack = { br: brotliDecompressSync, gzip: gunzipSync }[String(answer.headers["content-encoding"])];
			const shown = (unpack ? unpack(answer.body) : answer.body).toString();
			expect([text("s0"), text("s1"), page("Start")].includes(shown)).toBe(true);
		}
		replacing = false;
		await replacements;
	});

	it("follows the lists of redirects and of what is gone as they change", async () => {
		await replace("_redirects", "/alt/ /dokumente/märz/ 301\n");
		expect((await raw("/alt/")).headers.location).toContain("/dokumente/");
		await replace("_gone", "");
		expect((await raw("/angebote/weg/")).status).toBe(200);
	});
});

it("says in one line that its port is taken", async () => {
	const second = start(port);
	let output = "";
	second.stderr?.on("data", (chunk: Buffer) => {
		output += chunk.toString();
	});
	const code = await new Promise((resolve) => second.once("exit", resolve));
	expect(code).toBe(1);
	expect(output.trim()).toBe(`Der Port ${port} ist schon belegt. Bitte SITE_PORT ändern oder das andere Programm beenden.`);
});
