import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ReplayGuard, refusalOfMessage, type SearchMisses, searchMisses } from "@kinderstark/content-types/publishing";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { MissCounter } from "../server/miss-counter.ts";
import { COUNTING, countableTerm, MISS_PATH } from "../src/search/countable-term.ts";

/** Searches without result, from a browser's message to the CMS. */

const SECRET = "secret-of-this-test";
let cms: Server;
let site: Server;
let counter: MissCounter;
let told: SearchMisses[];
let status: number;
let now: number;

const listen = (server: Server) =>
	new Promise<string>((resolve) =>
		server.listen(0, "127.0.0.1", () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)),
	);
let url: string;

beforeEach(async () => {
	told = [];
	status = 204;
	now = Date.parse("2026-11-25T10:00:00Z");
	const guard = new ReplayGuard();
	cms = createServer(async (request, response) => {
		let body = "";
		for await (const part of request) body += part;
		if (request.method === "GET") response.statusCode = status === 204 ? 200 : status;
		else {
			const header = (name: string) => request.headers[name] as string | undefined;
			const refusal = refusalOfMessage(SECRET, header, body, guard);
			response.statusCode = refusal ? 401 : status;
			if (response.statusCode === 204) told.push(searchMisses.parse(JSON.parse(body)));
		}
		response.end();
	});
	counter = new MissCounter({ cmsUrl: await listen(cms), secret: SECRET, now: () => now });
	site = createServer((request, response) => void counter.handle(request, response));
	url = await listen(site);
	await counter.refresh();
});
afterEach(async () => {
	for (const server of [cms, site]) {
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	}
});

const send = async (body: string, headers: IncomingHttpHeaders = { "sec-fetch-site": "same-origin" }, method = "POST") =>
	(await fetch(url + MISS_PATH, { method, body: method === "POST" ? body : null, headers: headers as Record<string, string> })).status;
const terms = () => told.flatMap((misses) => misses.terms);

describe("the counter", () => {
	it("tells the CMS words, days and numbers, and nothing else", async () => {
		expect([await send("Hundeschule"), await send("  HUNDESCHULE "), await send("Reiten  Therapie")]).toEqual([204, 204, 204]);
		await counter.flush();
		expect(told).toEqual([
			{
				day: "2026-11-25",
				terms: [
					{ term: "hundeschule", count: 1 },
					{ term: "reiten therapie", count: 1 },
				],
			},
		]);
	});

	it("counts the same word once in ten minutes, by the day in Germany", async () => {
		now = Date.parse("2026-11-25T22:55:00Z");
		for (const minutes of [0, 3, 9, 11]) {
			now = Date.parse("2026-11-25T22:55:00Z") + minutes * 60_000;
			counter.count("Hundeschule");
		}
		await counter.flush();
		expect(told).toEqual([
			{ day: "2026-11-25", terms: [{ term: "hundeschule", count: 1 }] },
			{ day: "2026-11-26", terms: [{ term: "hundeschule", count: 1 }] },
		]);
	});

	it("keeps what the CMS did not take", async () => {
		await send("Hundeschule");
		status = 500;
		await counter.flush();
		expect(counter.isOn).toBe(false);
		expect(await send("Reiten")).toBe(404);
		status = 204;
		await counter.refresh();
		expect(counter.isOn).toBe(true);
		expect(terms()).toEqual([{ term: "hundeschule", count: 1 }]);
		await counter.flush();
		expect(told).toHaveLength(1);
	});

	it.each([
		["another site", { "sec-fetch-site": "cross-site" }, 403],
		["a site beside", { "sec-fetch-site": "same-site" }, 403],
		["a program that says nothing", {}, 403],
		["an older browser elsewhere", { origin: "https://evil.example" }, 403],
	])("refuses %s", async (_, headers, expected) => {
		expect(await send("Hundeschule", headers)).toBe(expected);
		await counter.flush();
		expect(told).toEqual([]);
	});

	it("takes an older browser's word", async () => {
		expect(await send("Hundeschule", { origin: url })).toBe(204);
	});

	it("refuses what is too long, too much, or no message", async () => {
		expect(await send("x".repeat(300))).toBe(413);
		expect(await send("", {}, "GET")).toBe(405);
		const answers = await Promise.all(
			Array.from({ length: 80 }, (_, nr) => send(`wort ${String.fromCharCode(97 + (nr % 26))}${"a".repeat(nr)}`)),
		);
		expect(answers.filter((answer) => answer === 429).length).toBe(20);
		now += 60_000;
		expect(await send("Hundeschule")).toBe(204);
	});

	it("says the same whether a word is counted or not", async () => {
		expect(await send("ruf mich an 0171 1234567")).toBe(204);
		await counter.flush();
		expect(told).toEqual([]);
	});

	it("does nothing without a secret", async () => {
		const mute = new MissCounter({ cmsUrl: "http://127.0.0.1:1", secret: null });
		mute.start();
		expect(mute.isOn).toBe(false);
		await mute.stop();
	});
});

it("works in the site's server, which says on the search page that it counts", async () => {
	const dataDir = await mkdtemp(path.join(tmpdir(), "kinderstark-misses-"));
	for (const page of ["suche/index.html", "themen/index.html", "release.json"]) {
		await mkdir(path.dirname(path.join(dataDir, "site/current", page)), { recursive: true });
		await writeFile(path.join(dataDir, "site/current", page), "{}");
	}
	const probe = createServer();
	const free = new URL(await listen(probe)).port;
	await new Promise((resolve) => probe.close(resolve));
	const cmsUrl = `http://127.0.0.1:${(cms.address() as AddressInfo).port}`;
	const env = { ...process.env, SITE_PORT: free, SITE_HOST: "127.0.0.1", DATA_DIR: dataDir, CMS_URL: cmsUrl, PUBLISHER_SECRET: SECRET };
	const server = spawn(process.execPath, [fileURLToPath(new URL("../server/main.ts", import.meta.url))], { env });
	try {
		await new Promise((resolve) => server.stdout.once("data", resolve));
		const origin = `http://127.0.0.1:${free}`;
		const timing = async (page: string) => (await fetch(origin + page)).headers.get("server-timing");
		await expect.poll(() => timing("/suche/"), { timeout: 20_000 }).toBe(COUNTING);
		expect(await timing("/themen/")).toBeNull();
		const post = await fetch(origin + MISS_PATH, { method: "POST", body: "Hundeschule", headers: { origin } });
		expect(post.status).toBe(204);
		expect(post.headers.get("content-security-policy")).toContain("default-src 'self'");
		/* What is not told yet is told before the end. */
		server.kill("SIGTERM");
		await new Promise((resolve) => server.once("exit", resolve));
		expect(terms()).toEqual([{ term: "hundeschule", count: 1 }]);
	} finally {
		server.kill("SIGKILL");
		await rm(dataDir, { recursive: true, force: true });
	}
}, 60_000);

describe("what is counted", () => {
	it.each([
		["Hundeschule", "hundeschule"],
		["  Baby   SCHWIMMEN ", "baby schwimmen"],
		["Mutter-Kind-Kur", "mutter-kind-kur"],
		["hamilelik danışmanlık", "hamilelik danışmanlık"],
		["допомога", "допомога"],
		["Geld", "geld"],
	])("%s", (typed, term) => {
		expect(countableTerm(typed)).toBe(term);
	});

	it.each([
		"",
		"ab",
		"48431",
		"Haus 5",
		"a@b.de",
		"www.example.org",
		"Anna Beispiel",
		"Frau Beispiel",
		"familie beispiel",
		"Lindenstraße Rheine",
		"Am Ring",
		"mein Mann trinkt",
		"ich kann nicht mehr schlafen",
		"<script>",
		"=cmd()",
		"x".repeat(61),
		"x".repeat(10_000),
		"a\u202Eb",
	])("not: %s", (typed) => {
		expect(countableTerm(typed)).toBeNull();
	});

	it("is always what the CMS takes", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (typed) => {
				const term = countableTerm(typed);
				if (term === null) return;
				expect(searchMisses.safeParse({ day: "2026-11-25", terms: [{ term, count: 1 }] }).success).toBe(true);
				expect(/[\d@<>/]/.test(term)).toBe(false);
				expect(countableTerm(term)).toBe(term);
			}),
			{ numRuns: 5000 },
		);
	});
});
