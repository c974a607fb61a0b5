import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Manifest, Releases } from "../publisher/releases.ts";
import { PLAIN_BUNDLE, TEST_PUBLIC_URL } from "./support/publisher-setup.ts";
import { StandInCms, TEST_SECRET, TEST_TOKEN } from "./support/stand-in-cms.ts";

const MAIN = fileURLToPath(new URL("../publisher/main.ts", import.meta.url));

let cms: StandInCms;
let dataDir: string;
let releases: Releases;

beforeAll(async () => {
	cms = await new StandInCms().seeded().start();
	dataDir = await mkdtemp(path.join(tmpdir(), "kinderstark-kill-"));
	await mkdir(path.join(dataDir, "cms"), { recursive: true });
	await writeFile(path.join(dataDir, "cms", "read-token"), TEST_TOKEN);
	releases = new Releases(path.join(dataDir, "site"));
});

afterAll(async () => {
	await cms.stop();
	await rm(dataDir, { recursive: true, force: true });
});

function start(): ChildProcess {
	const env = {
		CMS_URL: cms.url,
		DATA_DIR: dataDir,
		SITE_BUNDLE: PLAIN_BUNDLE,
		PUBLIC_URL: TEST_PUBLIC_URL,
		PUBLISHER_SECRET: TEST_SECRET,
	};
	return spawn(process.execPath, [MAIN], { env: { ...process.env, ...env }, stdio: "ignore" });
}

async function kill(child: ChildProcess): Promise<void> {
	const ended = new Promise((resolve) => child.once("exit", resolve));
	child.kill("SIGKILL");
	await ended;
}

async function until(look: () => Promise<boolean>): Promise<void> {
	for (const end = Date.now() + 25_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 20))) if (await look()) return;
	throw new Error("Nothing came of it.");
}

const liveManifest = async (): Promise<Manifest | null> => {
	const live = await releases.live();
	return live ? releases.manifest(live) : null;
};

/* Every file that the manifest names lies there: a release is never live in part. */
async function expectWhole(): Promise<void> {
	const manifest = await liveManifest();
	if (!manifest) return;
	const there = new Set(await readdir(releases.pathOf(manifest.release), { recursive: true }));
	for (const name of Object.keys(manifest.files)) expect(there.has(name), name).toBe(true);
}

it("loses nothing when it is killed at any moment", { timeout: 120_000 }, async () => {
	const service = cms.all("service")[0] as { documentId: string; slug: string };
	/* The first run takes a second or so: these hit start-up, reading, rendering and writing. */
	for (const moment of [200, 500, 800, 1200, 1700]) {
		const child = start();
		await new Promise((resolve) => setTimeout(resolve, moment));
		cms.publish("service", service.documentId, { summary: `Stand nach ${moment} Millisekunden` });
		await new Promise((resolve) => setTimeout(resolve, moment / 4));
		await kill(child);
		await expectWhole();
	}
	const child = start();
	await until(async () => (await liveManifest())?.contentSeq === cms.seq);
	await kill(child);
	await expectWhole();
	const page = await readFile(path.join(dataDir, "site", "current", "angebote", service.slug, "index.html"), "utf8");
	expect(page).toContain("Stand nach 1700 Millisekunden");
	expect((await readdir(releases.dir)).filter((name) => name.startsWith("."))).toEqual([]);
});
