import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createCmsClient } from "../publisher/cms-client.ts";
import { LiveFolder } from "../publisher/live-folder.ts";
import { Publisher } from "../publisher/publisher.ts";
import { ReleaseHistory } from "../publisher/release-history.ts";
import { readState } from "../publisher/state.ts";
import { makeWorkshop } from "../publisher/workshop.ts";
import { PLAIN_BUNDLE, TEST_PUBLIC_URL } from "./support/publisher-setup.ts";
import { differences, scratch, treeOf, wrongCopies } from "./support/site-bench.ts";
import { StandInCms, TEST_SECRET, TEST_TOKEN } from "./support/stand-in-cms.ts";

/**
 * `kill -9` at any moment, with edits going on: after a restart every edit that the CMS has is live, and the site is what
 * a publisher that never died would have made of it. `npm run test:soak` kills eleven times as often.
 */

const MAIN = fileURLToPath(new URL("../publisher/main.ts", import.meta.url));
const ROLLBACK = fileURLToPath(new URL("../publisher/commands/rollback.ts", import.meta.url));
const KILLS = process.env.SOAK === "1" ? 220 : 20;
/* Kills in the middle of a release without which this has shown less than it says; a slow machine takes more for them. */
const CUT_OFF = 3;
/* After so many the site is compared with one made from nothing. */
const COMPARED_EACH = 10;

let cms: StandInCms;
let dataDir: string;

beforeAll(async () => {
	cms = await new StandInCms().seeded().start();
	dataDir = mkdtempSync(path.join(scratch, "kinderstark-kill-"));
	prepare(dataDir);
});

afterAll(async () => {
	await cms.stop();
	rmSync(dataDir, { recursive: true, force: true });
});

function prepare(dir: string): void {
	mkdirSync(path.join(dir, "cms"), { recursive: true });
	writeFileSync(path.join(dir, "cms", "read-token"), TEST_TOKEN);
}

function run(main: string, dir = dataDir, args: string[] = []): ChildProcess {
	const env = {
		CMS_URL: cms.url,
		DATA_DIR: dir,
		SITE_BUNDLE: PLAIN_BUNDLE,
		PUBLIC_URL: TEST_PUBLIC_URL,
		PUBLISHER_SECRET: TEST_SECRET,
		SITE_LANGUAGES: "de",
	};
	return spawn(process.execPath, [main, ...args], { env: { ...process.env, ...env }, stdio: "ignore" });
}

const ended = (child: ChildProcess) =>
	new Promise<void>((resolve) => (child.exitCode === null && child.signalCode === null ? child.once("exit", () => resolve()) : resolve()));

async function kill(child: ChildProcess): Promise<void> {
	child.kill("SIGKILL");
	await ended(child);
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function until(look: () => Promise<boolean> | boolean, within = 40_000): Promise<void> {
	for (const end = Date.now() + within; Date.now() < end; await sleep(20)) if (await look()) return;
	throw new Error("Nothing came of it.");
}

const siteOf = (dir: string) => path.join(dir, "site");
const currentOf = (dir: string) => path.join(dir, "site", "current");

/** Has a publisher deal with everything that the CMS has told, then ends it in good order. */
async function settle(dir: string): Promise<void> {
	const child = run(MAIN, dir);
	try {
		const dealtWith = async () => {
			const state = await readState(siteOf(dir));
			return state !== null && state.pid === child.pid && state.seq >= cms.seq && ["live", "same"].includes(state.outcome);
		};
		await until(dealtWith).catch(async (error: Error) => {
			/* What the publisher itself says of it. */
			throw new Error(`${error.message} Last state (seq ${cms.seq}, pid ${child.pid}): ${JSON.stringify(await readState(siteOf(dir)))}`);
		});
	} finally {
		child.kill("SIGTERM");
		await ended(child);
	}
}

/* Every file that the history promises is there, and each release stands on the one before it. */
function expectConsistentHistory(dir: string): void {
	const history = new ReleaseHistory(siteOf(dir));
	const ids = history.list();
	expect(history.live(new LiveFolder(siteOf(dir)))?.release).toBe(ids.at(-1));
	for (const [at, id] of ids.entries()) {
		const record = history.record(id);
		expect(record, id).not.toBeNull();
		if (at > 0) expect(record?.before).toBe(ids[at - 1]);
		for (const name of [...(record?.changed ?? []), ...(record?.deleted ?? [])]) {
			expect(existsSync(history.fileBefore(id, name)), `${id} ${name}`).toBe(true);
		}
	}
}

const LEFT_OVER = /(^|\/)\.neu-|\.neu$|^staging(\/|$)|^lock$/;

function expectNothingLeftOver(dir: string): void {
	const names = readdirSync(siteOf(dir), { recursive: true }).map(String);
	expect(names.filter((name) => LEFT_OVER.test(name))).toEqual([]);
}

/* What is gone is known only to the site on which it was: the other one gets the same list. */
async function expectLikeFromNothing(): Promise<void> {
	const other = mkdtempSync(path.join(scratch, "kinderstark-anew-"));
	try {
		prepare(other);
		mkdirSync(siteOf(other), { recursive: true });
		const gone = path.join(siteOf(dataDir), "gone.json");
		if (existsSync(gone)) writeFileSync(path.join(siteOf(other), "gone.json"), readFileSync(gone));
		await settle(other);
		const own = (tree: Map<string, Buffer>) => new Map([...tree].filter(([name]) => !/^(pagefind|suchindex)\//.test(name)));
		expect(differences(own(treeOf(currentOf(dataDir))), own(treeOf(currentOf(other)))).slice(0, 5)).toEqual([]);
	} finally {
		rmSync(other, { recursive: true, force: true });
	}
}

/* The edits of one burst; what they say is checked afterwards. */
function edit(round: number, step: number): void {
	const services = cms.all("service") as { documentId: string; slug: string }[];
	const at = (round * 7 + step * 3) % services.length;
	const { documentId, slug } = services[at] as { documentId: string; slug: string };
	const kind = (round + step) % 9;
	if (kind === 0) cms.publish("service", documentId, { slug: `umbenannt-${round}-${step}`, formerSlugs: slug });
	else if (kind === 4 && services.length > 60) cms.unpublish("service", documentId);
	else cms.publish("service", documentId, { summary: `Stand ${round}.${step}` });
}

/* Changes every page, and resolves a moment after the release that this makes has begun to be written. */
async function duringRelease(round: number): Promise<void> {
	const history = new ReleaseHistory(siteOf(dataDir));
	const begun = new Promise<void>((resolve) => {
		const watcher = watch(history.dir, (_, name) => {
			/* Its record is complete: now the files come. */
			if (!name || name.startsWith(".") || (history.record(name)?.changed.length ?? 0) < 200) return;
			watcher.close();
			resolve();
		});
		setTimeout(() => {
			watcher.close();
			resolve();
		}, 20_000);
	});
	const [first] = [...(cms.entries.get("crisis-line")?.keys() ?? [])].sort();
	cms.publish("crisis-line", String(first), { name: `Nummer ${round}` });
	await begun;
	await sleep((round * 7) % 12);
}

/* A release has begun and was not finished. */
function wasCutOff(): boolean {
	const history = new ReleaseHistory(siteOf(dataDir));
	return history.list().at(-1) !== history.live(new LiveFolder(siteOf(dataDir)))?.release;
}

it("loses nothing when it is killed at any moment", { timeout: process.env.SOAK === "1" ? 1_800_000 : 400_000 }, async () => {
	await settle(dataDir);
	let cutOff = 0;
	for (let round = 0; round < KILLS || (cutOff < CUT_OFF && round < 3 * KILLS); round += 1) {
		const child = run(MAIN);
		/* Start-up takes some hundred milliseconds: these hit reading, rendering, writing, compressing, waiting. */
		await sleep(150 + ((round * 173) % 900));
		for (let step = 0; step < 4; step += 1) {
			edit(round, step);
			await sleep((round * 13 + step * 29) % 60);
		}
		/* An operator may be going back at that very moment, and may die as well: before every fourth comparison, and before another fourth. */
		const command = round % 4 === 3 ? run(ROLLBACK) : null;
		if (command) await sleep(100 + ((round * 37) % 250));
		if (command && round % 8 === 3) await kill(command);
		if (round % 2 === 0) await duringRelease(round);
		await kill(child);
		if (command) await ended(command);
		if (wasCutOff()) cutOff += 1;
		if (round % COMPARED_EACH !== COMPARED_EACH - 1) continue;
		/* Something that can be seen, so that a rollback does not hold. */
		edit(round, 9);
		await settle(dataDir);
		expectNothingLeftOver(dataDir);
		expectConsistentHistory(dataDir);
		for (const { slug, summary } of cms.all("service") as { slug: string; summary: string }[]) {
			expect(readFileSync(path.join(currentOf(dataDir), "angebote", slug, "index.html"), "utf8")).toContain(summary.slice(0, 20));
		}
		await expectLikeFromNothing();
	}
	expect(cutOff).toBeGreaterThanOrEqual(CUT_OFF);
	expect(wrongCopies(currentOf(dataDir)).filter((problem) => !problem.endsWith("is missing"))).toEqual([]);
});

/* A publisher in this process, so that one can see what it says. */
async function publisherIn(siteDir: string) {
	const client = createCmsClient({ cmsUrl: cms.url, readToken: () => TEST_TOKEN, reportSecret: TEST_SECRET });
	const workshop = await makeWorkshop({ siteDir, bundleDir: PLAIN_BUNDLE, publicUrl: TEST_PUBLIC_URL }, client);
	const log: string[] = [];
	const publisher = new Publisher({ cms: client, workshop, log: (line) => log.push(line), wait: 1, backoff: { first: 50, last: 100 } });
	const running = publisher.run();
	return {
		log,
		stop: async () => {
			publisher.stop();
			await running;
			await workshop.compressor.stop();
			await workshop.search.close();
		},
	};
}

function mounted(folder: string): boolean {
	try {
		execFileSync("mount", ["-t", "tmpfs", "-o", "size=12m", "tmpfs", folder], { stdio: "ignore" });
		return true;
	} catch {
		return false;
	}
}

it("keeps the site on a disk that is really full, and goes on when there is space again", { timeout: 90_000 }, async (context) => {
	const folder = mkdtempSync(path.join(tmpdir(), "kinderstark-full-"));
	if (!mounted(folder)) {
		rmSync(folder, { recursive: true });
		context.skip("Mounting a small disk needs root.");
		return;
	}
	const siteDir = path.join(folder, "site");
	const ballast = path.join(folder, "ballast");
	let publisher = await publisherIn(siteDir);
	try {
		const state = async () => readState(siteDir);
		await until(async () => ((await state())?.seq ?? -1) >= cms.seq);
		await sleep(1000);
		const before = treeOf(path.join(siteDir, "current"));
		/* Whatever is left is taken, to the last byte. */
		try {
			for (let block = 65_536; block >= 1; block = Math.floor(block / 2)) {
				try {
					for (;;) writeFileSync(ballast, Buffer.alloc(block), { flag: "a" });
				} catch (error) {
					if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
				}
			}
		} finally {
			const [service] = cms.all("service") as { documentId: string }[];
			cms.publish("service", String(service?.documentId), { summary: `Auf voller Platte ${"x".repeat(150)}`, name: "Voller Name" });
		}
		await until(() => publisher.log.some((line) => line.includes("Speicherplatz ist voll")));
		const during = treeOf(path.join(siteDir, "current"));
		expect([...during].filter(([name, bytes]) => before.get(name)?.equals(bytes) === false).map(([name]) => name)).toEqual([]);
		expect([...before.keys()].filter((name) => !during.has(name))).toEqual([]);
		rmSync(ballast);
		const live = () => [...treeOf(path.join(siteDir, "current")).values()].some((bytes) => bytes.includes("Auf voller Platte"));
		await until(live);
		await publisher.stop();
		publisher = await publisherIn(siteDir);
		await until(() => publisher.log.length > 0);
		expect(live()).toBe(true);
	} finally {
		await publisher.stop();
		execFileSync("umount", ["-l", folder], { stdio: "ignore" });
		rmSync(folder, { recursive: true, force: true });
	}
});
