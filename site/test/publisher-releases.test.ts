import { mkdtemp, readdir, readFile, readlink, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { digestOf, type ReleaseFiles, sha256, writeRelease } from "../publisher/release-writer.ts";
import { type Manifest, Releases } from "../publisher/releases.ts";
import { RollbackRefused, rollback, undoRollback } from "../publisher/rollback.ts";

let siteDir: string;
let releases: Releases;

beforeEach(async () => {
	siteDir = await mkdtemp(path.join(tmpdir(), "kinderstark-releases-"));
	releases = new Releases(siteDir);
	await releases.clear();
});

afterEach(async () => {
	vi.restoreAllMocks();
	await rm(siteDir, { recursive: true, force: true });
});

function filesOf(texts: Record<string, string>): ReleaseFiles {
	return new Map(Object.entries(texts).map(([name, text]) => [name, { bytes: Buffer.from(text), sha256: sha256(text) }]));
}

async function write(id: string, texts: Record<string, string>, before: string | null, openLocations: string[] = []): Promise<Manifest> {
	const files = filesOf(texts);
	await writeRelease(
		releases,
		{
			info: { release: id, publishedAt: "2026-11-23T09:00:00.000Z", contentSeq: Number(id.slice(1)), pages: 1 },
			files,
			manifest: { pages: ["/"], owners: {}, code: "c", searchKey: "", openLocations, digest: digestOf(files, "") },
		},
		before ? await releases.manifest(before) : null,
	);
	return (await releases.manifest(id)) as Manifest;
}

async function publish(id: string, texts: Record<string, string>, openLocations: string[] = []): Promise<void> {
	await write(id, texts, await releases.live(), openLocations);
	await releases.swap(id);
	await releases.prune();
}

const LONG = "Wort ".repeat(300);
const inode = async (id: string, name: string) => (await stat(path.join(releases.pathOf(id), name))).ino;

describe("writing a release", () => {
	it("compresses text once and links what did not change", async () => {
		await publish("r1", { "index.html": LONG, "a/index.html": `a ${LONG}`, "bild.avif": LONG });
		await publish("r2", { "index.html": `neu ${LONG}`, "a/index.html": `a ${LONG}`, "bild.avif": LONG });
		expect(await inode("r2", "a/index.html")).toBe(await inode("r1", "a/index.html"));
		expect(await inode("r2", "a/index.html.br")).toBe(await inode("r1", "a/index.html.br"));
		expect(await inode("r2", "index.html")).not.toBe(await inode("r1", "index.html"));
		const dir = releases.pathOf("r2");
		expect(brotliDecompressSync(await readFile(path.join(dir, "index.html.br"))).toString()).toBe(`neu ${LONG}`);
		expect(gunzipSync(await readFile(path.join(dir, "index.html.gz"))).toString()).toBe(`neu ${LONG}`);
		expect(await readdir(dir)).not.toContain("bild.avif.br");
		expect(JSON.parse(await readFile(path.join(dir, "release.json"), "utf8"))).toEqual({
			release: "r2",
			publishedAt: "2026-11-23T09:00:00.000Z",
			contentSeq: 2,
			pages: 1,
		});
	});

	it("leaves nothing behind when the disk is full half-way", async () => {
		await publish("r1", { "index.html": "eins" });
		const full = filesOf({ "index.html": "zwei" });
		full.set("fehlt.bin", { source: path.join(siteDir, "gibt-es-nicht"), sha256: "x" });
		await expect(
			writeRelease(
				releases,
				{
					info: { release: "r2", publishedAt: "", contentSeq: 2, pages: 1 },
					files: full,
					manifest: { pages: [], owners: {}, code: "", searchKey: "", openLocations: [], digest: "" },
				},
				null,
			),
		).rejects.toThrow();
		expect(await readdir(releases.dir)).toEqual(["r1"]);
		expect(await releases.live()).toBe("r1");
	});

	it("copies nothing across releases that could change the older one", async () => {
		await publish("r1", { "index.html": LONG });
		await publish("r2", { "index.html": LONG, "neu.txt": "neu" });
		expect(await readdir(releases.pathOf("r1"))).not.toContain("neu.txt");
		expect(await readFile(path.join(releases.pathOf("r1"), "release.json"), "utf8")).toContain('"r1"');
	});
});

describe("a crash between any two steps", () => {
	/* Everything that `publish` does on the disk, one step after the other; the process ends after `steps` of them. */
	async function crashAfter(steps: number): Promise<void> {
		const todo = [
			() => write("r2", { "index.html": "zwei" }, "r1").then(() => undefined),
			() => releases.swap("r2"),
			() => releases.setHold(null),
			() => releases.prune().then(() => undefined),
		];
		for (const step of todo.slice(0, steps)) await step();
	}

	it.each([0, 1, 2, 3, 4])("leaves a whole release live (after step %i)", async (steps) => {
		await publish("r1", { "index.html": "eins" });
		await crashAfter(steps);
		const again = new Releases(siteDir);
		await again.clear();
		const live = await again.live();
		expect(live).toBe(steps < 2 ? "r1" : "r2");
		expect(await readFile(path.join(siteDir, "current", "index.html"), "utf8")).toBe(live === "r1" ? "eins" : "zwei");
	});

	it("clears away a half-written release and a half-made symlink", async () => {
		await publish("r1", { "index.html": "eins" });
		await write("r2", { "index.html": "zwei" }, "r1");
		const { rename, symlink } = await import("node:fs/promises");
		await rename(releases.pathOf("r2"), releases.unfinishedPath("r2"));
		await symlink("releases/r2", path.join(siteDir, "current.123.neu"));
		await releases.clear();
		expect(await readdir(releases.dir)).toEqual(["r1"]);
		expect((await readdir(siteDir)).sort()).toEqual(["current", "releases"]);
	});

	it("does not take a folder without a manifest for a release", async () => {
		await publish("r1", { "index.html": "eins" });
		await rm(path.join(releases.pathOf("r1"), ".manifest.json"));
		expect(await releases.list()).toEqual([]);
		expect(await releases.live()).toBeNull();
	});
});

describe("keeping releases", () => {
	it("keeps the last five", async () => {
		for (let i = 1; i <= 8; i += 1) await publish(`r${i}`, { "index.html": String(i) });
		expect(await releases.list()).toEqual(["r4", "r5", "r6", "r7", "r8"]);
	});

	it("never removes the live one, nor the one to which a rollback can return", async () => {
		for (let i = 1; i <= 5; i += 1) await publish(`r${i}`, { "index.html": String(i) });
		await rollback(releases, "r1", new Date());
		for (let i = 6; i <= 9; i += 1) await write(`r${i}`, { "index.html": String(i) }, null);
		await releases.prune();
		expect(await releases.live()).toBe("r1");
		expect(await releases.list()).toEqual(["r1", "r5", "r6", "r7", "r8", "r9"]);
	});

	it("removes releases that show an address which is secret now", async () => {
		await publish("r1", { "index.html": "Straße 7" }, ["haus"]);
		await publish("r2", { "index.html": "Straße 7!" }, ["haus"]);
		await publish("r3", { "index.html": "geheim" });
		await releases.prune(({ openLocations }) => openLocations.includes("haus"));
		expect(await releases.list()).toEqual(["r3"]);
	});
});

describe("rolling back", () => {
	beforeEach(async () => {
		for (let i = 1; i <= 3; i += 1) await publish(`r${i}`, { "index.html": String(i) });
	});

	it("goes one release back, further back, and forward again", async () => {
		expect(await rollback(releases, undefined, new Date())).toEqual({ from: "r3", to: "r2" });
		expect(await rollback(releases, undefined, new Date())).toEqual({ from: "r2", to: "r1" });
		expect(await readlink(path.join(siteDir, "current"))).toBe(path.join("releases", "r1"));
		expect(await undoRollback(releases)).toEqual({ from: "r1", to: "r3" });
		expect(await releases.hold()).toBeNull();
	});

	it("remembers the newest content, so that only something new ends it", async () => {
		await writeFile(path.join(siteDir, "state.json"), JSON.stringify({ seq: 17 }));
		await rollback(releases, "r1", new Date());
		const newest = (await releases.manifest("r3")) as Manifest;
		expect(await releases.hold()).toMatchObject({ release: "r1", from: "r3", digest: newest.digest, seq: 17 });
	});

	it("refuses what is not there", async () => {
		await expect(rollback(releases, "r9", new Date())).rejects.toThrow(RollbackRefused);
		await expect(rollback(releases, "../r1", new Date())).rejects.toThrow(RollbackRefused);
		await expect(rollback(releases, "r3", new Date())).rejects.toThrow(/schon live/);
		await expect(undoRollback(releases)).rejects.toThrow(RollbackRefused);
		await rollback(releases, "r1", new Date());
		await expect(rollback(releases, undefined, new Date())).rejects.toThrow(/keine ältere/);
	});
});
