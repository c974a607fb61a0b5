import { spawn } from "node:child_process";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MEMORY_FILE, memoryOfEarlier, readMemory, type SiteMemory } from "../publisher/site-memory.ts";
import { readFiles, runDeploy, tempFolder } from "./support/deploy-bench.ts";
import { PLAIN_BUNDLE, TEST_PUBLIC_URL } from "./support/publisher-setup.ts";
import { StandInCms, TEST_TOKEN } from "./support/stand-in-cms.ts";

const MAIN = fileURLToPath(new URL("../publisher/commands/build-site.ts", import.meta.url));
const QUICKLY = new URL("./support/quick-compression.ts", import.meta.url).href;

type Service = { slug: string; documentId: string; shortId: string };

let cms: StandInCms;
let room: string;

beforeAll(async () => {
	cms = await new StandInCms().seeded().start();
	room = await tempFolder("build-once");
});

afterAll(async () => {
	await cms.stop();
	await rm(room, { recursive: true, force: true });
	/* Several whole sites. */
}, 60_000);

function build(
	args: readonly string[],
	env: Record<string, string> = {},
): Promise<{ code: number | null; stdout: string; stderr: string }> {
	const own = {
		DATA_DIR: path.join(room, "data"),
		SITE_BUNDLE: PLAIN_BUNDLE,
		PUBLIC_URL: TEST_PUBLIC_URL,
		SITE_LANGUAGES: "de,uk",
		CMS_URL: "",
		CMS_READ_TOKEN: "",
	};
	const child = spawn(process.execPath, ["--import", QUICKLY, MAIN, ...args], { env: { ...process.env, ...own, ...env } });
	const output = { stdout: "", stderr: "" };
	for (const name of ["stdout", "stderr"] as const) child[name].on("data", (chunk: Buffer) => (output[name] += chunk.toString()));
	return new Promise((resolve) => child.once("close", (code) => resolve({ code, ...output })));
}

describe("one build from a remote CMS", { timeout: 180_000 }, () => {
	it("makes a whole site in a folder, by one command that ends, ready to be deployed", async () => {
		const out = path.join(room, "out");
		const { code, stdout, stderr } = await build(["--cms", cms.url, "--out", out], { CMS_READ_TOKEN: TEST_TOKEN });
		expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
		expect(stdout).toMatch(/\d+ Seiten, /);
		const info = JSON.parse(await readFile(path.join(out, "release.json"), "utf8")) as { pages: number };
		expect(info.pages).toBeGreaterThan(100);
		const service = cms.all("service")[0] as { slug: string; documentId: string };
		expect(await readdir(path.join(out, "angebote", service.slug))).toContain("index.html");
		expect(await readdir(room)).not.toContainEqual(expect.stringMatching(/^\.kinderstark-build/));

		cms.publish("service", service.documentId, { summary: "Ein neuer Satz beim zweiten Mal" });
		const again = await build(["--cms", `${cms.url}/`, "--token", TEST_TOKEN, "--out", out]);
		expect(again).toMatchObject({ code: 0, stderr: "" });
		expect(await readFile(path.join(out, "angebote", service.slug, "index.html"), "utf8")).toContain("Ein neuer Satz beim zweiten Mal");

		const target = path.join(room, "target");
		expect(await runDeploy(["--from", out, "--to", target])).toMatchObject({ code: 0, stderr: "" });
		expect(await readFiles(target)).toEqual(await readFiles(out));
		expect((await runDeploy(["--from", out, "--to", target])).stdout).toMatch(/0 Dateien übertragen/);
	});

	it("knows what an earlier build had, in the folder itself or on a live site", async () => {
		const env = { CMS_READ_TOKEN: TEST_TOKEN };
		const [out, fresh, late] = ["merkt", "neu", "neuer"].map((name) => path.join(room, name)) as [string, string, string];
		expect(await build(["--cms", cms.url, "--out", out], env)).toMatchObject({ code: 0, stderr: "" });
		const [gone, broken] = cms.all("service").slice(3) as [Service, Service];
		cms.unpublish("service", gone.documentId);
		cms.publish("service", broken.documentId, { summary: null });
		const told = (folder: string) => readFile(path.join(folder, "_gone"), "utf8").then((text) => text.split("\n"));

		const live = createServer((request, response) => {
			void readFile(path.join(out, request.url ?? "")).then(
				(bytes) => response.end(bytes),
				() => {
					response.statusCode = 404;
					response.end();
				},
			);
		});
		await new Promise<void>((resolve) => live.listen(0, "127.0.0.1", resolve));
		const address = `http://127.0.0.1:${(live.address() as AddressInfo).port}`;
		expect(await build(["--cms", cms.url, "--out", fresh, "--previous", address], env)).toMatchObject({ code: 0, stderr: "" });
		expect(await told(fresh)).toEqual(
			expect.arrayContaining([`/angebote/${gone.slug}/`, `/uk/angebote/${gone.slug}/`, `/a/${gone.shortId}/`]),
		);
		expect(await told(fresh)).not.toContain(`/angebote/${broken.slug}/`);
		expect(await readdir(path.join(fresh, "angebote", gone.slug))).toContain("index.html");
		expect(await memoryOfEarlier(`${address}/`)).toEqual(readMemory(await readFile(path.join(out, MEMORY_FILE), "utf8")));
		expect(await memoryOfEarlier(`${address}/nichts`)).toBeNull();
		expect(await memoryOfEarlier(path.join(room, "nichts"))).toBeNull();
		await new Promise((resolve) => live.close(resolve));
		await expect(memoryOfEarlier(address)).rejects.toThrow("lässt sich nicht lesen");

		/* Still known the next time, and no longer once it is there again. */
		expect(await build(["--cms", cms.url, "--out", late, "--previous", fresh], env)).toMatchObject({ code: 0, stderr: "" });
		expect(await told(late)).toContain(`/angebote/${gone.slug}/`);
		cms.set("service", gone);
		expect(await build(["--cms", cms.url, "--out", late], env)).toMatchObject({ code: 0, stderr: "" });
		expect(await told(late)).not.toContain(`/angebote/${gone.slug}/`);

		/* Another CMS, or a list that is damaged: nothing is forgotten. */
		const memory = JSON.parse(await readFile(path.join(late, MEMORY_FILE), "utf8")) as SiteMemory;
		const others = memory.entries.map((one) => ({ ...one, documentId: `x${one.documentId}` }));
		for (const [text, message] of [
			[JSON.stringify({ ...memory, entries: others }), /fehlen \d+ .*--accept-loss/s],
			["{", /_eintraege\.json/],
		] as const) {
			await writeFile(path.join(late, MEMORY_FILE), text);
			const before = await readFiles(late);
			expect(await build(["--cms", cms.url, "--out", late], env)).toMatchObject({ code: 1, stderr: expect.stringMatching(message) });
			expect(await readFiles(late)).toEqual(before);
		}
	});

	it("leaves the folder as it was when something is wrong, and says what", async () => {
		const out = path.join(room, "bleibt");
		await mkdir(out);
		await writeFile(path.join(out, "release.json"), "{}");
		for (const [args, env, message] of [
			[["--cms", cms.url, "--out", out], { CMS_READ_TOKEN: "falsch" }, /Status 401.*CMS_READ_TOKEN/],
			[["--cms", "http://127.0.0.1:1", "--out", out], { CMS_READ_TOKEN: "x" }, /nicht erreichbar.*--cms/],
			[["--cms", cms.url, "--out", out], {}, /Es fehlt der Lesezugang/],
			[["--cms", "redaktion.example.org", "--out", out], {}, /keine vollständige Web-Adresse/],
			[["--cms", cms.url], {}, /--out/],
			[["--ouf", out], {}, /Der Aufruf stimmt nicht/],
			[["--cms", cms.url, "--out", room], { CMS_READ_TOKEN: TEST_TOKEN }, /liegen andere Dateien/],
			[["--cms", cms.url, "--out", out], { CMS_READ_TOKEN: TEST_TOKEN, SITE_BUNDLE: path.join(room, "nichts") }, /noch nicht gebaut/],
		] as [string[], Record<string, string>, RegExp][]) {
			const { code, stderr } = await build(args, env);
			expect(code).toBe(1);
			expect(stderr).toMatch(message);
			expect(stderr).not.toMatch(/ {4}at /);
		}
		expect(await readFiles(out)).toEqual({ "release.json": "{}" });
	});
});

describe("the list of an earlier build", () => {
	const entry = {
		type: "service",
		documentId: "abc",
		title: "<b>",
		topics: ["t1"],
		municipality: null,
		addresses: ["/angebote/x/", "/a/x7k/"],
	};
	const gone = { type: "topic", title: "", topics: [], municipality: "m1", since: "2026-11-26T00:00:00.000Z" };
	const list = (entries: unknown, told: unknown) => JSON.stringify({ entries, gone: told });
	it("is taken as it is", () => {
		expect(readMemory(list([entry], { "/uk/themen/x/": gone }))).toEqual({ entries: [entry], gone: { "/uk/themen/x/": gone } });
	});
	it.each([
		["no JSON", "<!doctype html>"],
		["null", "null"],
		["no entries", list(undefined, {})],
		["nothing gone", list([], undefined)],
		["a list of what is gone", list([], [])],
		["an unknown type", list([{ ...entry, type: "contact" }], {})],
		["an address elsewhere", list([{ ...entry, addresses: ["//evil.example/"] }], {})],
		["an address that climbs", list([{ ...entry, addresses: ["/angebote/../x/"] }], {})],
		["an id that is none", list([{ ...entry, documentId: "a b" }], {})],
		["a title that is none", list([{ ...entry, title: 3 }], {})],
		["something gone nowhere", list([], { "/a//b/": gone })],
		["something gone at no time", list([], { "/themen/x/": { ...gone, since: "gestern" } })],
	])("is refused when it has %s", (_, text) => expect(() => readMemory(text)).toThrow());
});
