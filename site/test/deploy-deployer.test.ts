import { spawnSync } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Deployer } from "../deploy/deployer.ts";
import { LOCK_FILE } from "../deploy/state.ts";
import { makeSite, publish, readFiles, tempFolder, until } from "./support/deploy-bench.ts";

const DIE_AT_RENAME = new URL("./support/die-at-rename.ts", import.meta.url).href;

let room: string;
let from: string;
let to: string;
let log: string[];
let deployers: Deployer[] = [];

beforeEach(async () => {
	room = await tempFolder("deployer");
	from = path.join(room, "site");
	to = path.join(room, "target");
	log = [];
});

afterEach(async () => {
	for (const made of deployers) made.stop();
	deployers = [];
	await rm(room, { recursive: true, force: true });
});

const site = (release: string) => makeSite(release, { a: { text: `A${release}`, links: [], styles: ["rot"] } });
const deployer = (options: { retryAfter?: number; log?: (line: string) => void } = {}) => {
	const made = new Deployer(to, { from, log: (line) => log.push(line), deleteAfter: 0, ...options });
	deployers.push(made);
	return made;
};

describe("a deployer in the publisher", () => {
	it("sends each release, and says so", async () => {
		const sender = deployer();
		await publish(from, site("1"));
		sender.request();
		await sender.settled();
		expect(await readFiles(to)).toEqual(site("1"));
		await publish(from, site("2"));
		sender.request();
		await sender.settled();
		expect(await readFiles(to)).toEqual(site("2"));
		expect(log).toEqual([expect.stringMatching(/^Übertragen: 7 Dateien/), expect.stringMatching(/^Übertragen: /)]);
	});

	it("makes one run of many requests, never two at once, and ends with the newest", async () => {
		const sender = deployer();
		for (let release = 0; release < 20; release += 1) {
			await publish(from, site(String(release)));
			sender.request();
			sender.request();
		}
		await sender.settled();
		expect(await readFiles(to)).toEqual(site("19"));
		expect(log.length).toBeLessThanOrEqual(21);
		/* A second run at the same time would have met the lock. */
		expect(log.filter((line) => line.includes("geht nicht"))).toEqual([]);
	});

	it("is settled when nothing was asked for", async () => {
		await deployer().settled();
		expect(log).toEqual([]);
	});

	it("never throws, says what is wrong, and tries again", async () => {
		await publish(from, site("1"));
		await writeFile(to, "kein Ordner");
		const sender = deployer({ retryAfter: 30 });
		sender.request();
		await sender.settled();
		expect(log).toEqual([expect.stringMatching(/^Die Übertragung geht nicht: Das Ziel ist kein Ordner.*noch einmal versucht/)]);
		await rm(to);
		await until(async () => (await readFiles(to).catch(() => ({}))) && log.some((line) => line.startsWith("Übertragen")));
		expect(await readFiles(to)).toEqual(site("1"));
		sender.stop();
	});

	it("waits for somebody else's run to end", async () => {
		await publish(from, site("1"));
		await mkdir(to);
		await writeFile(path.join(to, LOCK_FILE), JSON.stringify({ id: "x", host: "anderswo", pid: 1, seen: new Date().toISOString() }));
		const sender = deployer({ retryAfter: 20 });
		sender.request();
		await sender.settled();
		expect(log[0]).toMatch(/läuft schon eine Übertragung/);
		await rm(path.join(to, LOCK_FILE));
		await until(() => log.some((line) => line.startsWith("Übertragen")));
		sender.stop();
	});

	it("goes on when its process is killed, at work or idle, and leaves none behind", { timeout: 30_000 }, async () => {
		const pages = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`s${i}`, { text: `${i}`, links: [], styles: ["rot"] }]));
		await publish(from, makeSite("1", pages));
		const sender = deployer({ retryAfter: 200 });
		const before = process.env.NODE_OPTIONS;
		Object.assign(process.env, { NODE_OPTIONS: `--import=${DIE_AT_RENAME}`, DIE_AT: "31" });
		sender.request();
		await sender.settled();
		delete process.env.DIE_AT;
		if (before === undefined) delete process.env.NODE_OPTIONS;
		else process.env.NODE_OPTIONS = before;
		await until(() => log.some((line) => line.startsWith("Übertragen")));
		expect(log[0]).toMatch(/abgebrochen \(SIGKILL\).*noch einmal versucht/);
		expect(await readFiles(to)).toEqual(await readFiles(from));

		const children = () => spawnSync("pgrep", ["-P", String(process.pid), "-f", "deploy/worker.ts"], { encoding: "utf8" }).stdout.trim();
		process.kill(Number(children()), "SIGKILL");
		await until(() => children() === "");
		await publish(from, site("2"));
		sender.request();
		await sender.settled();
		expect(await readFiles(to)).toEqual(site("2"));
		sender.stop();
		await until(() => children() === "");
	});

	it("begins nothing after stop, and lives with a log that fails", async () => {
		const sender = deployer({
			log: () => {
				throw new Error("disk full");
			},
		});
		await publish(from, site("1"));
		sender.request();
		await sender.settled();
		expect(await readFiles(to)).toEqual(site("1"));
		await publish(from, site("2"));
		sender.stop();
		sender.request();
		await sender.settled();
		expect(await readFiles(to)).toEqual(site("1"));
	});

	it("refuses a target that makes no sense at once", () => {
		expect(() => new Deployer("ftp://example.org/", { from, log: () => undefined })).toThrow(/Diese Art von Ziel/);
		expect(() => new Deployer("", { from, log: () => undefined })).toThrow(/Es fehlt, wohin/);
	});
});
