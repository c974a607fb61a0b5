import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from "node:fs/promises";
import { createServer, request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, brotliDecompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cacheControl } from "../server/headers.ts";
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

async function makeRelease(id: string, files: Record<string, string>): Promise<void> {
	const dir = path.join(dataDir, "site", "releases", id);
	for (const [name, text] of Object.entries({ ...files, "release.json": `{"release":"${id}"}` })) {
		await mkdir(path.dirname(path.join(dir, name)), { recursive: true });
		await writeFile(path.join(dir, name), text);
		if (!/\.(html|css)$/.test(name)) continue;
		await writeFile(path.join(dir, `${name}.br`), brotliCompressSync(text));
		await writeFile(path.join(dir, `${name}.gz`), gzipSync(text));
	}
}

async function swap(id: string): Promise<void> {
	const link = path.join(dataDir, "site", "current");
	await symlink(path.join("releases", id), `${link}.neu`);
	await rename(`${link}.neu`, link);
}

function start(sitePort: number): ChildProcess {
	return spawn(process.execPath, [MAIN], { env: { ...process.env, SITE_PORT: String(sitePort), DATA_DIR: dataDir } });
}

/* Unlike fetch, sends the address as it stands. */
function raw(target: string, options: { method?: string; encoding?: string } = {}) {
	return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }>((resolve, reject) => {
		const headers = { "accept-encoding": options.encoding ?? "identity" };
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
	await mkdir(path.join(dataDir, "site", "releases"), { recursive: true });
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
		await makeRelease("r1", {
			"index.html": page("Start"),
			"404.html": page("Nicht gefunden"),
			"angebote/a/index.html": page("Angebot"),
			"dokumente/märz/index.html": page("Umlaut"),
			"assets/alt.css": "a{}",
			"robots.txt": "User-agent: *",
			_redirects: "/alt/ /angebote/a/ 301\n/boese/ //evil.example/ 301\n",
			".manifest.json": "{}",
		});
		await swap("r1");
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
		expect((await fetch(`${origin}/assets/alt.css`)).headers.get("cache-control")).toContain("immutable");
		for (const name of ["/bilder/x-480.avif", "/dateien/x.pdf", "/_astro/x.js", "/suchindex/de/woerter-ab.abcdefg2.json"]) {
			expect(cacheControl(name), name).toContain("immutable");
		}
		for (const name of ["/", "/suche/", "/suchindex/de/index.json", "/release.json"]) {
			expect(cacheControl(name), name).toBe("no-cache");
		}
	});

	it("lets nothing in from elsewhere", async () => {
		for (const address of ["/", "/nichts/", "/assets/alt.css", "/%zz"]) {
			const { headers } = await raw(address);
			const policy = String(headers["content-security-policy"]);
			expect(policy).toContain("default-src 'self'");
			expect(policy).toContain("frame-ancestors 'none'");
			expect(policy).not.toContain("unsafe-inline");
			expect(headers["x-content-type-options"]).toBe("nosniff");
			expect(headers["referrer-policy"]).toBe("same-origin");
			expect(headers["permissions-policy"]).toContain("geolocation=()");
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

	it("answers with its own page when something is not there", async () => {
		for (const address of [
			"/nichts/",
			"/404.html",
			"/angebote/a.html",
			"/robots.txt/",
			"/index.html.br",
			"/_redirects",
			"/.manifest.json",
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

	it("is seen whole while releases are swapped, and pages from before still find their styles", async () => {
		const mark = (id: string) => `${id} `.repeat(20_000);
		for (const id of ["s0", "s1"])
			await makeRelease(id, { "index.html": page(mark(id)), "404.html": page("Nicht gefunden"), [`assets/${id}.css`]: "a{}" });
		let swapping = true;
		const swaps = (async () => {
			for (let i = 0; swapping; i += 1) {
				await swap(`s${i % 2}`);
				await new Promise((resolve) => setTimeout(resolve, 3));
			}
		})();
		for (let i = 0; i < 150; i += 1) {
			const answer = await raw("/", { encoding: i % 2 ? "br" : "identity" });
			expect(answer.status).toBe(200);
			const text = (i % 2 ? brotliDecompressSync(answer.body) : answer.body).toString();
			const other = text.includes("s0 ") ? "s1 " : "s0 ";
			expect(text).not.toContain(other);
			expect(text.endsWith("</p>")).toBe(true);
		}
		swapping = false;
		await swaps;
		for (const name of ["s0.css", "s1.css", "alt.css"]) expect((await raw(`/assets/${name}`)).status, name).toBe(200);
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
