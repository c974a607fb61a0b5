import { rm } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type DeployOptions, deploy } from "../deploy/deploy.ts";
import { Source } from "../deploy/source.ts";
import { LOCK_FILE, STATE_FILE } from "../deploy/state.ts";
import { parseTarget, type S3Address } from "../deploy/target-address.ts";
import { S3Target } from "../deploy/targets/s3.ts";
import {
	broken,
	Died,
	type Files,
	makeSite,
	type Page,
	publish,
	QUICK,
	readFiles,
	runDeploy,
	startDeploy,
	tempFolder,
	until,
	WatchedTarget,
	type WatchOptions,
} from "./support/deploy-bench.ts";
import { failure, S3_KEY, S3_REGION, S3_SECRET, S3Server } from "./support/s3-server.ts";

const BUCKET = "kinderstark-test";

let room: string;
let from: string;
let server: S3Server;

beforeEach(async () => {
	room = await tempFolder("deploy-s3");
	from = path.join(room, "site");
	server = await new S3Server(BUCKET).start();
});

afterEach(async () => {
	await server.stop();
	await rm(room, { recursive: true, force: true });
});

const environment = (more: Record<string, string> = {}) => ({
	S3_ENDPOINT: server.url,
	S3_REGION,
	S3_ACCESS_KEY_ID: S3_KEY,
	S3_SECRET_ACCESS_KEY: S3_SECRET,
	...more,
});

const send = (options: Partial<DeployOptions> = {}, watch?: WatchOptions, place = `s3://${BUCKET}/www`, env = environment()) => {
	const target = new S3Target(parseTarget(place, env) as S3Address);
	return deploy(new Source(from), watch ? new WatchedTarget(target, watch) : target, { ...QUICK, ...options });
};

const page = (text: string, links: string[] = [], styles: string[] = ["rot"]): Page => ({ text, links, styles });
const FIRST = makeSite("1", { a: page("A", ["b"]), b: page("B ü", ["a"]), c: page("C", ["a", "b"], ["rot", "blau"]) });
const SECOND = makeSite("2", { a: page("A2", ["d"], ["grün"]), d: page("B", ["a"], ["grün"]) });

/* A bucket cannot choose between compressed copies: they stay here. */
const uncompressed = (files: Files) => Object.fromEntries(Object.entries(files).filter(([name]) => !/\.(br|gz)$/.test(name)));

describe("storage", () => {
	it("gets everything, then nothing, then what differs", async () => {
		await publish(from, FIRST);
		const all = uncompressed(FIRST);
		await expect(send()).resolves.toMatchObject({ sent: Object.keys(all).length, deleted: 0 });
		expect(server.texts("www/")).toEqual(all);
		await expect(send()).resolves.toMatchObject({ sent: 0, deleted: 0, unchanged: Object.keys(all).length });
		await publish(from, SECOND);
		await send();
		expect(server.texts("www/")).toEqual(uncompressed(SECOND));
		expect(server.objects.has(`www/${LOCK_FILE}`)).toBe(false);
	});

	it("is told what each file is, how long it may be kept, and where it leads", async () => {
		await publish(from, {
			"index.html": "start",
			"assets/a.Bf0.css": "css",
			"bilder/x.webp": "bild",
			"angebote/alt/index.html": "weiter",
			"angebote/ohne-datei.txt": "x",
			_redirects: "/angebote/alt/ /angebote/neu/ 301\n/boese/ https://example.org/ 301\n",
			"release.json": "{}",
		});
		await send();
		expect(Object.fromEntries([...server.objects].map(([key, { headers }]) => [key.replace("www/", ""), headers]))).toMatchObject({
			"index.html": { "content-type": "text/html;charset=utf-8", "cache-control": "no-cache" },
			"assets/a.Bf0.css": { "content-type": "text/css;charset=utf-8", "cache-control": expect.stringContaining("immutable") },
			"bilder/x.webp": { "content-type": "image/webp", "cache-control": expect.stringContaining("immutable") },
			"angebote/alt/index.html": { "x-amz-website-redirect-location": "/angebote/neu/", "cache-control": "no-cache" },
			"release.json": { "content-type": "application/json;charset=utf-8", "cache-control": "no-cache" },
			[STATE_FILE]: { "cache-control": "no-store" },
		});
		expect(server.objects.get("www/index.html")?.headers).not.toHaveProperty("x-amz-website-redirect-location");
	});

	it("may know neither redirects nor conditions", async () => {
		server.fault = (method, _key, { headers }) =>
			method === "PUT" && (headers["x-amz-website-redirect-location"] || headers["if-none-match"]) ? failure(501, "NotImplemented") : null;
		const files = { "alt/index.html": "weiter", "älter/index.html": "weiter", _redirects: "/alt /neu/ 301\n", "release.json": "{}" };
		await publish(from, files);
		await send();
		expect(server.texts("www/")).toEqual(files);
		server.objects.set(`www/${LOCK_FILE}`, {
			body: Buffer.from(JSON.stringify({ id: "x", host: "y", pid: 1, seen: new Date().toISOString() })),
			headers: {},
		});
		await expect(send({ lockTimes: { renew: 60_000, fresh: 10_000, watch: 5 } })).rejects.toThrow(/läuft schon eine Übertragung/);
	});

	it("is compared object by object when the record is lost", async () => {
		server.pageSize = 3;
		await publish(from, FIRST);
		await send();
		server.objects.delete(`www/${STATE_FILE}`);
		server.objects.set("www/sitemap.xml", { body: Buffer.from("fremd"), headers: {} });
		server.objects.set("www/übrig.html", { body: Buffer.from("x"), headers: {} });
		await expect(send()).resolves.toMatchObject({ sent: 1, deleted: 1, unchanged: Object.keys(uncompressed(FIRST)).length - 1 });
		expect(server.texts("www/")).toEqual(uncompressed(FIRST));
	});

	it("may be a whole bucket, and leaves alone what lies beside its folder", async () => {
		await publish(from, FIRST);
		server.objects.set("anderes/x", { body: Buffer.from("x"), headers: {} });
		await expect(send({}, undefined, `s3://${BUCKET}`)).rejects.toThrow(/andere Dateien/);
		await send();
		await publish(from, SECOND);
		await send();
		expect(server.objects.get("anderes/x")?.body.toString()).toBe("x");
		server.objects.clear();
		await send({}, undefined, `s3://${BUCKET}`);
		expect(server.texts()).toEqual(uncompressed(SECOND));
	});

	it("shows a complete site after each single step", async () => {
		await publish(from, FIRST);
		await send();
		await publish(from, SECOND);
		let looked = 0;
		await send(
			{ deleteAfter: 60_000 },
			{
				after: (step) => {
					looked += 1;
					expect(broken(server.texts("www/"), ["angebote/a/index.html"]), step).toEqual([]);
				},
			},
		);
		expect(looked).toBeGreaterThan(10);
		const changes = server.requests.filter((request) => /^(PUT|DELETE) www\/(?!\.kinderstark)/.test(request));
		expect(changes.at(-1)).toBe("PUT www/release.json");
	});

	it("ends with the site, whatever the history and wherever runs die", { timeout: 120_000 }, async () => {
		const anyPages = fc.dictionary(
			fc.constantFrom("a", "b", "ä ö", "d+e"),
			fc.record({ text: fc.constantFrom("1", "2"), links: fc.subarray(["a", "b"]), styles: fc.constant<string[]>(["rot"]) }),
			{ maxKeys: 4 },
		);
		const rounds = fc.array(fc.record({ pages: anyPages, dieAfter: fc.integer({ min: 1, max: 30 }) }), { minLength: 1, maxLength: 4 });
		let round = 0;
		await fc.assert(
			fc.asyncProperty(rounds, async (history) => {
				round += 1;
				from = path.join(room, `site-${round}`);
				server.objects.clear();
				for (const [index, { pages, dieAfter }] of history.entries()) {
					await publish(from, makeSite(String(index), pages));
					await send({ deleteAfter: 0 }, { dieAfter }).catch((error) => {
						if (!(error instanceof Died)) throw error;
					});
				}
				await send();
				expect(server.texts("www/")).toEqual(uncompressed(await readFiles(from)));
			}),
			{ numRuns: 25, endOnFailure: true },
		);
	});

	it("goes on after kill -9", { timeout: 60_000 }, async () => {
		await publish(from, makeSite("0", Object.fromEntries(Array.from({ length: 250 }, (_, i) => [`s${i}`, page(`${i}`)]))));
		const args = ["--from", from, "--to", `s3://${BUCKET}/www`];
		for (const least of [5, 100, 200]) {
			server.objects.clear();
			const { child, ended } = startDeploy(args, { env: environment() });
			await until(() => child.exitCode !== null || server.objects.size >= least);
			child.kill("SIGKILL");
			expect((await ended).code).toBeNull();
			const { code, stderr } = await runDeploy(args, { env: environment() });
			expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
			expect(server.texts("www/")).toEqual(uncompressed(await readFiles(from)));
		}
		expect((await runDeploy(args, { env: environment() })).stdout).toMatch(/0 Dateien übertragen/);
	});
});

describe("what goes wrong with storage", () => {
	const failing = async (env: Record<string, string>, place = `s3://${BUCKET}/www`) => {
		await publish(from, FIRST);
		const { code, stdout, stderr } = await runDeploy(["--from", from, "--to", place], { env: environment(env) });
		expect(code).toBe(1);
		expect(stdout + stderr).not.toContain(S3_SECRET);
		expect(stderr.trim().split("\n")).toHaveLength(1);
		return stderr;
	};

	it.each([
		["a wrong key", { S3_ACCESS_KEY_ID: "AKIAFALSCH" }, /S3_ACCESS_KEY_ID prüfen/],
		["a wrong secret", { S3_SECRET_ACCESS_KEY: "falsch" }, /S3_SECRET_ACCESS_KEY prüfen/],
		["a wrong region", { S3_REGION: "us-west-9" }, /Region „us-west-9“ passt nicht.*S3_REGION/],
		["nobody there", { S3_ENDPOINT: "http://127.0.0.1:1" }, /nicht erreichbar \(http:\/\/127.0.0.1:1\).*S3_ENDPOINT/],
		["no key", { S3_ACCESS_KEY_ID: "" }, /Bitte S3_ACCESS_KEY_ID setzen/],
	])("names %s", async (_name, env, message) => expect(await failing(env)).toMatch(message));

	it("names a bucket that is not there", async () =>
		expect(await failing({}, "s3://gibt-es-nicht/www")).toMatch(/„gibt-es-nicht“ \(Bucket\) gibt es dort nicht/));

	it.each([
		["no right to write", failure(403, "AccessDenied"), /vier Rechte/],
		["no room", failure(507, "InsufficientStorage"), /kein Platz mehr/],
		["a quota", failure(403, "QuotaExceeded"), /kein Platz mehr/],
		["anything else", failure(400, "InvalidRequest"), /Der Speicher antwortet mit einem Fehler: InvalidRequest/],
	])("names %s", async (_name, answer, message) => {
		server.fault = (method) => (method === "PUT" ? answer : null);
		expect(await failing({})).toMatch(message);
	});

	it("tries again when it stumbles once", async () => {
		await publish(from, FIRST);
		const stumbled = new Set<string>();
		server.fault = (method, key) => {
			if (method !== "PUT" || stumbled.has(key)) return null;
			stumbled.add(key);
			return failure(503, "SlowDown");
		};
		await send();
		expect(stumbled.size).toBeGreaterThan(5);
		expect(server.texts("www/")).toEqual(uncompressed(FIRST));
	});
});
