import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { brotli } from "../publisher/compression.ts";
import { Compressor } from "../publisher/compressor.ts";
import { type FileContent, fileContent, LiveFolder } from "../publisher/live-folder.ts";
import { KEPT_RELEASES, ReleaseHistory, releaseId } from "../publisher/release-history.ts";
import { RollbackRefused, rollback } from "../publisher/rollback.ts";
import { isSiteLockWanted, SiteBusy, withSiteLock } from "../publisher/site-lock.ts";
import { keptName } from "../server/kept-name.ts";
import { BusyCompressor } from "./support/busy-compressor.ts";

let siteDir: string;
let history: ReleaseHistory;

beforeEach(() => {
	siteDir = mkdtempSync(path.join(tmpdir(), "kinderstark-history-"));
	history = new ReleaseHistory(siteDir);
});

afterEach(() => rmSync(siteDir, { recursive: true, force: true }));

const NOON = new Date("2026-11-25T12:00:00Z");
const LONG = "Wort ".repeat(300);

/** The folder as a process that has just started finds it. */
async function found(): Promise<LiveFolder> {
	const folder = new LiveFolder(siteDir);
	await folder.scan();
	return folder;
}

const infoOf = (id: string) => ({ release: id, publishedAt: NOON.toISOString(), contentSeq: Number(id.slice(1)) || 0, pages: 1 });
const MORE = { backTo: null, causes: [], openLocations: [] };

/** Makes the site consist of these files. */
async function publish(id: string, texts: Record<string, string>, folder?: LiveFolder): Promise<LiveFolder> {
	const live = folder ?? (await found());
	const write = new Map<string, FileContent>();
	for (const [name, text] of Object.entries(texts)) {
		const content = fileContent(Buffer.from(text));
		if (live.hashOf(name) !== content.sha256) write.set(name, content);
	}
	const remove = [...live.names].filter((name) => name !== "release.json" && !(name in texts));
	await history.commit(live, infoOf(id), { write, remove }, MORE);
	history.prune();
	return live;
}

/** Every file under a folder with its text, but `release.json`. */
function texts(folder = path.join(siteDir, "current")): Record<string, string> {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const names = entries
		.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
		.filter((name) => name !== "release.json");
	return Object.fromEntries(names.sort().map((name) => [name, readFileSync(path.join(folder, name), "utf8")]));
}

const liveId = async () => history.live(await found())?.release ?? null;
const state = (at: number): Record<string, string> => ({
	"index.html": `Start ${at}`,
	[`angebote/${at % 7}/index.html`]: `Angebot ${at}`,
	[`angebote/${(at * 3) % 7}/index.html`]: `Anderes ${at}`,
	"sitemap.xml": `Liste ${at}`,
	...(at % 4 === 0 ? { [`assets/${at}.css`]: "a{}" } : {}),
});

describe("a release", () => {
	it("costs only what differs", async () => {
		const folder = await publish("r1", { "index.html": "eins", "a/index.html": "bleibt", "b/index.html": "geht" });
		await publish("r2", { "index.html": "zwei", "a/index.html": "bleibt", "c/index.html": "neu" }, folder);
		expect(texts()).toEqual({ "index.html": "zwei", "a/index.html": "bleibt", "c/index.html": "neu" });
		expect(history.record("r2")).toMatchObject({
			before: "r1",
			created: ["c/index.html"],
			changed: ["index.html"],
			deleted: ["b/index.html"],
		});
		expect(texts(path.join(siteDir, "history", "r2", "before"))).toEqual({
			[keptName("index.html")]: "eins",
			[keptName("b/index.html")]: "geht",
		});
		expect(existsSync(path.join(siteDir, "current", "b"))).toBe(false);
		expect(JSON.parse(readFileSync(path.join(siteDir, "current", "release.json"), "utf8"))).toEqual(infoOf("r2"));
	});

	it("puts a page there before what names it, and takes one away after", async () => {
		const folder = await publish("r1", { "index.html": "alt", "weg/index.html": "weg", "sitemap.xml": "alt" });
		const seen: string[] = [];
		const { write, remove } = folder;
		folder.write = (name, content) => {
			seen.push(`+${name}`);
			write.call(folder, name, content);
		};
		folder.remove = (name) => {
			seen.push(`-${name}`);
			remove.call(folder, name);
		};
		await publish("r2", { "sitemap.xml": "neu", "index.html": "neu", "neu/index.html": "neu", "assets/neu.css": "b{}" }, folder);
		expect(seen).toEqual(["+assets/neu.css", "+neu/index.html", "+index.html", "+sitemap.xml", "-weg/index.html", "+release.json"]);
	});

	it("has an id that is later than the one before, whatever the clock says", () => {
		const first = releaseId(NOON, null);
		const second = releaseId(NOON, first);
		const third = releaseId(new Date(NOON.getTime() - 60_000), second);
		const later = releaseId(new Date(NOON.getTime() + 1), third);
		expect([third, later, first, second].sort()).toEqual([first, second, third, later]);
		expect(first).toBe("20261125-120000-000");
	});

	it("is handed out without half-written files, and takes over the link that was there before", async () => {
		mkdirSync(path.join(siteDir, "releases", "alt"), { recursive: true });
		writeFileSync(path.join(siteDir, "releases", "alt", "index.html"), "alt");
		writeFileSync(path.join(siteDir, "releases", "alt", ".neu-b.html"), "halb");
		symlinkSync("releases/alt", path.join(siteDir, "current"));
		const folder = await found();
		expect([...folder.names]).toEqual(["index.html"]);
		expect(texts()).toEqual({ "index.html": "alt" });
	});
});

describe("a process that ends between any two steps", () => {
	const before = { "index.html": "eins", "bleibt/index.html": "da", "weg/index.html": "weg", "sitemap.xml": "eins" };
	const after = { "index.html": "zwei", "bleibt/index.html": "da", "neu/index.html": "neu", "sitemap.xml": "zwei" };

	class Ended extends Error {}

	/* A folder on which the process ends before or after a given number of steps. */
	function endingAfter(folder: LiveFolder, steps: number): LiveFolder {
		let left = steps;
		for (const name of ["write", "remove"] as const) {
			const real = folder[name].bind(folder) as (...args: unknown[]) => void;
			folder[name] = (...args: unknown[]) => {
				if (left === 0) throw new Ended();
				left -= 1;
				real(...args);
			};
		}
		return folder;
	}

	/* Three files to write, one to remove, and the name of the release. */
	const STEPS = 5;

	it.each(Array.from({ length: STEPS }, (_, steps) => steps))("leaves the release before it (after step %i)", async (steps) => {
		await publish("r1", before);
		await expect(publish("r2", after, endingAfter(await found(), steps))).rejects.toThrow(Ended);
		const folder = await found();
		await history.recover(folder);
		expect(texts()).toEqual(before);
		expect(await liveId()).toBe("r1");
		expect(history.list()).toEqual(["r1"]);
		/* And whoever tries again gets there. */
		await publish("r3", after, folder);
		expect(texts()).toEqual(after);
	});

	const contents = (texts: Record<string, string>) =>
		new Map(Object.entries(texts).map(([name, text]) => [name, fileContent(Buffer.from(text))]));

	/* A page that is shown first, one that is shown first and goes after all, and the rest. */
	async function publishInParts(folder: LiveFolder): Promise<void> {
		const record = history.begin(folder, infoOf("r2"), MORE);
		await history.put(folder, record, { write: contents({ "index.html": "halb", "weg/index.html": "halb" }), remove: [] });
		const { "bleibt/index.html": _, ...rest } = after;
		await history.put(folder, record, { write: contents(rest), remove: ["weg/index.html"] });
		history.finish(folder, record);
	}
	const STEPS_IN_PARTS = 7;

	it.each(Array.from({ length: STEPS_IN_PARTS }, (_, steps) => steps))(
		"undoes all parts of one that was begun (after step %i)",
		async (steps) => {
			await publish("r1", before);
			await expect(publishInParts(endingAfter(await found(), steps))).rejects.toThrow(Ended);
			await history.recover(await found());
			expect(texts()).toEqual(before);
			expect([await liveId(), history.list()]).toEqual(["r1", ["r1"]]);
		},
	);

	it("goes back behind all parts of one that is complete", async () => {
		await publish("r1", before);
		await publishInParts(endingAfter(await found(), STEPS_IN_PARTS));
		expect(texts()).toEqual(after);
		const { created, changed, deleted } = history.record("r2") ?? {};
		expect({ created, changed, deleted }).toEqual({
			created: ["neu/index.html"],
			changed: ["index.html", "sitemap.xml"],
			deleted: ["weg/index.html"],
		});
		await rollback(siteDir, {}, NOON);
		expect(texts()).toEqual(before);
	});

	it("leaves the whole new one after the last step", async () => {
		await publish("r1", before);
		await publish("r2", after, endingAfter(await found(), STEPS));
		await history.recover(await found());
		expect(texts()).toEqual(after);
		expect(history.list()).toEqual(["r1", "r2"]);
	});

	it("clears away the record of a release that was never begun", async () => {
		await publish("r1", before);
		mkdirSync(path.join(siteDir, "history", ".neu-r2", "before"), { recursive: true });
		await history.recover(await found());
		expect(readdirSync(path.join(siteDir, "history"))).toEqual(["r1"]);
	});

	it("can end once more while the first time is undone", async () => {
		await publish("r1", before);
		await expect(publish("r2", after, endingAfter(await found(), 4))).rejects.toThrow(Ended);
		for (let steps = 0; steps < 4; steps += 1) {
			await history.recover(endingAfter(await found(), steps)).catch((error: unknown) => expect(error).toBeInstanceOf(Ended));
		}
		await history.recover(await found());
		expect(texts()).toEqual(before);
	});

	it("undoes the very first release, too", async () => {
		await expect(publish("r1", before, endingAfter(await found(), 2))).rejects.toThrow(Ended);
		await history.recover(await found());
		expect(texts()).toEqual({});
		expect(await liveId()).toBeNull();
	});
});

describe("going back", () => {
	it("is possible to each of the last twenty, and can itself be taken back", async () => {
		for (let at = 1; at <= 25; at += 1) await publish(`r${at + 10}`, state(at));
		const kept = history.list();
		expect(kept).toHaveLength(KEPT_RELEASES);
		const newest = texts();
		for (const id of kept.slice(0, -1)) {
			const { release } = await rollback(siteDir, { wanted: id }, NOON);
			expect(texts()).toEqual(state(Number(id.slice(1)) - 10));
			expect(await liveId()).toBe(release);
			await rollback(siteDir, { undo: true }, NOON);
			expect(texts()).toEqual(newest);
		}
	});

	it("goes one release back, further back, and forward again", async () => {
		for (let at = 1; at <= 3; at += 1) await publish(`r${at}`, state(at));
		expect(await rollback(siteDir, {}, NOON)).toMatchObject({ from: "r3", to: "r2" });
		expect(texts()).toEqual(state(2));
		expect(await rollback(siteDir, {}, NOON)).toMatchObject({ to: "r1" });
		expect(texts()).toEqual(state(1));
		await rollback(siteDir, { undo: true }, NOON);
		expect(texts()).toEqual(state(2));
	});

	it("is undone once per time that somebody went back", async () => {
		for (let at = 1; at <= 3; at += 1) await publish(`r${at}`, state(at));
		const first = await rollback(siteDir, {}, NOON);
		await rollback(siteDir, {}, NOON);
		const again = await rollback(siteDir, { undo: true }, NOON);
		expect(history.record(again.release)).toMatchObject({ backTo: "r2", restores: first.release });
		const whole = await rollback(siteDir, { undo: true }, NOON);
		expect(texts()).toEqual(state(3));
		expect(history.record(whole.release)?.backTo).toBeNull();
		await expect(rollback(siteDir, { undo: true }, NOON)).rejects.toThrow(/kein Zurückschalten/);
	});

	it("to what a rollback made stands for the release that it went back to", async () => {
		for (let at = 1; at <= 3; at += 1) await publish(`r${at}`, state(at));
		const { release } = await rollback(siteDir, {}, NOON);
		await rollback(siteDir, { wanted: "r1" }, NOON);
		const back = await rollback(siteDir, { wanted: release }, NOON);
		expect(history.record(back.release)?.backTo).toBe("r2");
		expect(await rollback(siteDir, {}, NOON)).toMatchObject({ to: "r1" });
	});

	it("knows what rollbacks have brought back, until a release ends them", async () => {
		const pages = (names: string[]) => Object.fromEntries(names.map((name) => [name, `Text von ${name}`]));
		await publish("r1", pages(["a.html", "b.html", "c.html"]));
		await publish("r2", pages(["a.html", "b.html"]));
		await publish("r3", pages(["a.html"]));
		expect([...history.broughtBack(new LiveFolder(siteDir))]).toEqual([]);
		await rollback(siteDir, {}, NOON);
		await rollback(siteDir, {}, NOON);
		expect([...history.broughtBack(new LiveFolder(siteDir))].sort()).toEqual(["b.html", "c.html"]);
		await publish("r4", pages(["a.html"]));
		expect([...history.broughtBack(new LiveFolder(siteDir))]).toEqual([]);
	});

	it("passes over what a run that was cut short has made, unless nothing else is left or somebody asks for it", async () => {
		const partly = async (id: string, at: number, left: number) => {
			const live = await publish(id, state(at));
			const record = JSON.parse(readFileSync(path.join(siteDir, "history", id, "record.json"), "utf8"));
			writeFileSync(path.join(siteDir, "history", id, "record.json"), JSON.stringify({ ...record, left }));
			return live;
		};
		await partly("r1", 1, 3);
		await partly("r2", 2, 0);
		expect(await rollback(siteDir, {}, NOON)).toMatchObject({ to: "r1" });
		await rollback(siteDir, { undo: true }, NOON);
		await partly("s1", 3, 0);
		await partly("s2", 4, 7);
		await partly("s3", 5, 2);
		await partly("s4", 6, 0);
		expect(await rollback(siteDir, {}, NOON)).toMatchObject({ from: "s4", to: "s1" });
		expect(texts()).toEqual(state(3));
		await rollback(siteDir, { undo: true }, NOON);
		expect(await rollback(siteDir, { wanted: "s3" }, NOON)).toMatchObject({ to: "s3" });
	});

	it("takes folders away that whoever published before makes again when they are needed", async () => {
		const publisher = await publish("r1", { "index.html": "eins" });
		const second = { "index.html": "zwei", "angebote/neu/index.html": "neu" };
		await publish("r2", second, publisher);
		await rollback(siteDir, {}, NOON);
		expect(existsSync(path.join(siteDir, "current/angebote"))).toBe(false);
		publisher.reread(Object.keys(second));
		await publish("r4", second, publisher);
		expect(texts()).toEqual(second);
	});

	it("touches only what differs", async () => {
		const folder = await publish("r1", { "index.html": "eins", "a.html": "bleibt" });
		await publish("r2", { "index.html": "zwei", "a.html": "anders" }, folder);
		await publish("r3", { "index.html": "drei", "a.html": "bleibt" }, folder);
		const second = await rollback(siteDir, {}, NOON);
		expect(texts()).toEqual({ "index.html": "zwei", "a.html": "anders" });
		expect(history.record(second.release)?.changed.sort()).toEqual(["a.html", "index.html"]);
		await rollback(siteDir, { undo: true }, NOON);
		/* Another file with the same text, and one that was replaced and put back. */
		const first = await rollback(siteDir, { wanted: "r1" }, NOON);
		expect(history.record(first.release)?.changed).toEqual(["index.html"]);
		await rollback(siteDir, { undo: true }, NOON);
		const again = await rollback(siteDir, { wanted: second.release }, NOON);
		expect(texts()).toEqual({ "index.html": "zwei", "a.html": "anders" });
		const same = await rollback(siteDir, { wanted: "r2" }, NOON);
		expect(history.record(again.release)?.changed.sort()).toEqual(["a.html", "index.html"]);
		expect(history.record(same.release)?.changed).toEqual([]);
		expect(readdirSync(path.join(siteDir, "current")).sort()).toEqual(["a.html", "index.html", "release.json"]);
	});

	it("looks into no file that only one release has replaced, and knows afterwards what lies there", async () => {
		await publish("r1", { "index.html": "eins", "weg.html": "weg" });
		await publish("r2", { "index.html": "zwei", "neu.html": "neu" });
		const folder = new LiveFolder(siteDir);
		const files = history.filesOf(folder, "r1");
		const kept = (name: string) => ({ source: history.fileBefore("r2", name) });
		expect(files).toEqual({
			write: new Map([
				["index.html", kept("index.html")],
				["weg.html", kept("weg.html")],
			]),
			remove: ["neu.html"],
		});
		await history.commit(folder, infoOf("r3"), files as NonNullable<typeof files>, MORE);
		for (const name of ["index.html", "weg.html", "neu.html"]) expect(folder.hashOf(name), name).toBe((await found()).hashOf(name));
	});

	it("begins with nothing when a file that it needs is lost", async () => {
		await publish("r1", { "a.html": "eins", "b.html": "eins" });
		await publish("r2", { "a.html": "zwei", "b.html": "zwei" });
		rmSync(history.fileBefore("r2", "b.html"));
		await expect(rollback(siteDir, {}, NOON)).rejects.toThrow("ENOENT");
		expect(texts()).toEqual({ "a.html": "zwei", "b.html": "zwei" });
		expect(history.list()).toEqual(["r1", "r2"]);
	});

	it("is still possible when somebody was stopped just before a file was put in its place", async () => {
		const first = { "index.html": "eins" };
		const folder = await publish("r1", first);
		await publish("r2", { "index.html": "zwei" }, folder);
		linkSync(history.fileBefore("r2", "index.html"), folder.halfOf("index.html"));
		await publish("r3", { "index.html": "drei" }, folder);
		linkSync(history.fileBefore("r2", "index.html"), folder.halfOf("index.html"));
		await rollback(siteDir, { wanted: "r1" }, NOON);
		expect(texts()).toEqual(first);
	});

	it("refuses what is not there", async () => {
		await expect(rollback(siteDir, {}, NOON)).rejects.toThrow(/noch nichts veröffentlicht/);
		await publish("r1", state(1));
		await expect(rollback(siteDir, {}, NOON)).rejects.toThrow(/keine ältere/);
		await publish("r2", state(2));
		await expect(rollback(siteDir, { wanted: "r9" }, NOON)).rejects.toThrow(RollbackRefused);
		await expect(rollback(siteDir, { wanted: "../r1" }, NOON)).rejects.toThrow(RollbackRefused);
		await expect(rollback(siteDir, { wanted: "r2" }, NOON)).rejects.toThrow(/schon live/);
		await expect(rollback(siteDir, { undo: true }, NOON)).rejects.toThrow(/kein Zurückschalten/);
		expect(texts()).toEqual(state(2));
	});

	it("is over once an address has become secret: nothing of it lies on the disk any more", async () => {
		await publish("r1", { "index.html": "Geheime Gasse 7" });
		await publish("r2", { "index.html": "nichts" });
		history.forget();
		expect(history.list()).toEqual(["r2"]);
		expect(texts(path.join(siteDir, "history"))).not.toHaveProperty(`r2/before/${keptName("index.html")}`);
		await expect(rollback(siteDir, {}, NOON)).rejects.toThrow(RollbackRefused);
	});
});

describe("compressed copies", () => {
	it("lie beside text, say the same, and go when it becomes another one", async () => {
		const folder = await publish("r1", { "index.html": LONG, "kurz.html": "kurz", "bild.avif": LONG, _redirects: LONG });
		const compressor = new Compressor(folder);
		compressor.addMissing();
		await compressor.settled();
		const current = path.join(siteDir, "current");
		expect(brotliDecompressSync(readFileSync(path.join(current, "index.html.br"))).toString()).toBe(LONG);
		expect(gunzipSync(readFileSync(path.join(current, "index.html.gz"))).toString()).toBe(LONG);
		for (const name of ["kurz.html", "bild.avif", "_redirects"]) expect(existsSync(path.join(current, `${name}.br`)), name).toBe(false);
		await publish("r2", { "index.html": `${LONG}!`, "kurz.html": "kurz", "bild.avif": LONG, _redirects: LONG }, folder);
		expect(existsSync(path.join(current, "index.html.br"))).toBe(false);
		compressor.add(["index.html"]);
		await publish("r3", { "index.html": `${LONG}?` }, folder);
		await compressor.settled();
		/* What was compressed meanwhile is not laid beside another text. */
		expect(existsSync(path.join(current, "index.html.br"))).toBe(false);
		await rollback(siteDir, { wanted: "r2" }, NOON);
		expect(texts()["index.html"]).toBe(`${LONG}!`);
	});

	it("wait while a release is on its way", async () => {
		const folder = await publish("r1", { "index.html": LONG, "andere.html": LONG });
		const copy = (name: string) => existsSync(path.join(siteDir, "current", `${name}.br`));
		const waiting = new Compressor(folder);
		waiting.pause();
		waiting.add(["index.html"]);
		/* As long as another one takes, it has done nothing. */
		const other = new Compressor(folder);
		other.add(["andere.html"]);
		await other.settled();
		expect([copy("index.html"), copy("andere.html")]).toEqual([false, true]);
		waiting.resume();
		await waiting.settled();
		expect(copy("index.html")).toBe(true);
		waiting.pause();
		await Promise.all([waiting.stop(), other.stop()]);
	});

	it("are made quickly when very many wait, but for what all pages load", async () => {
		const text = Array.from({ length: 400 }, (_, at) => `Wort ${at * at}`).join(" ");
		const folder = await publish("r1", { "index.html": text, "assets/a.css": text });
		const copied = async (compressor: Compressor) => {
			compressor.add(["index.html", "assets/a.css"]);
			await compressor.settled();
			return ["index.html", "assets/a.css"].map((name) => readFileSync(path.join(siteDir, "current", `${name}.br`)).length);
		};
		const [careful, quick] = [brotli(Buffer.from(text)).length, brotli(Buffer.from(text), "quick").length];
		expect(quick).toBeGreaterThan(careful);
		expect(await copied(new BusyCompressor(folder))).toEqual([quick, careful]);
		expect(await copied(new Compressor(folder))).toEqual([careful, careful]);
	});

	it("can be broken off at any moment: the file at hand is finished", async () => {
		const folder = await publish("r1", Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`${at}.html`, `${LONG}${at}`])));
		for (let round = 0; round < 30; round += 1) {
			const compressor = new Compressor(folder);
			compressor.add(folder.names);
			const turns = round % 5;
			for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setTimeout(resolve, 8));
			await compressor.stop();
		}
		for (const name of readdirSync(path.join(siteDir, "current")).filter((file) => file.endsWith(".br"))) {
			expect(brotliDecompressSync(readFileSync(path.join(siteDir, "current", name))).toString()).toBe(LONG + name.split(".")[0]);
		}
	});

	it("that stand alone are cleared away at the next start", async () => {
		await publish("r1", { "index.html": LONG });
		writeFileSync(path.join(siteDir, "current", "weg.html.br"), "x");
		await found();
		expect(existsSync(path.join(siteDir, "current", "weg.html.br"))).toBe(false);
	});

	it("of the wrong release never outlive a rollback", async () => {
		const folder = await publish("r1", { "index.html": LONG });
		await publish("r2", { "index.html": `${LONG}neu` }, folder);
		const compressor = new Compressor(folder);
		compressor.addMissing();
		await compressor.settled();
		await rollback(siteDir, {}, NOON);
		expect(existsSync(path.join(siteDir, "current", "index.html.br"))).toBe(false);
	});
});

/* The publisher compresses whenever it has time; an operator's rollback is another process. */
describe("compressed copies that come while a rollback is on its way", () => {
	const NAME = "index.html";
	const lying = (name: string) => readFileSync(path.join(siteDir, "current", name), "utf8");
	const copies = () => readdirSync(path.join(siteDir, "current")).filter((name) => /\.(br|gz)$/.test(name));

	function compress(folder: LiveFolder): void {
		const bytes = readFileSync(path.join(folder.root, NAME));
		writeFileSync(`${folder.halfOf(NAME)}.br`, brotli(bytes, "quick"));
		writeFileSync(`${folder.halfOf(NAME)}.gz`, gzipSync(bytes));
	}

	async function twoVersions(): Promise<LiveFolder> {
		const publisher = await publish("R1", { [NAME]: `<p>alt</p>${LONG}` });
		return publish("R2", { [NAME]: `<p>neu</p>${LONG}` }, publisher);
	}

	it("are not laid beside what the rollback has brought back", async () => {
		const publisher = await twoVersions();
		const stamp = String(publisher.stampOf(NAME));
		compress(publisher);
		await rollback(siteDir, {}, NOON);
		expect(publisher.addVariants(NAME, stamp)).toBe(false);
		expect(lying(NAME)).toContain("alt");
		expect(copies()).toEqual([]);
	});

	it("are taken away if they were laid there just before", async () => {
		const publisher = await twoVersions();
		const operator = await found();
		/* It has looked at what lies there, and knows of no copies. */
		compress(publisher);
		expect(publisher.addVariants(NAME, String(publisher.stampOf(NAME)))).toBe(true);
		expect(copies()).toHaveLength(2);
		const files = history.filesOf(new LiveFolder(siteDir), "R1");
		await history.commit(operator, infoOf("R3"), files ?? { write: new Map(), remove: [] }, { ...MORE, backTo: "R1" });
		expect(lying(NAME)).toContain("alt");
		expect(copies()).toEqual([]);
	});

	it("are laid beside a page that came back as it was", async () => {
		const publisher = await twoVersions();
		const stamp = String(publisher.stampOf(NAME));
		compress(publisher);
		await rollback(siteDir, {}, NOON);
		await rollback(siteDir, { undo: true }, NOON);
		expect(publisher.addVariants(NAME, stamp)).toBe(true);
		expect(brotliDecompressSync(readFileSync(path.join(siteDir, "current", `${NAME}.br`))).toString()).toBe(lying(NAME));
		expect(lying(NAME)).toContain("neu");
	});
});

describe("the lock", () => {
	it("lets one after the other in, and is given back when something fails", async () => {
		const order: string[] = [];
		const work = (name: string) => async () => {
			order.push(`${name} begins`);
			await new Promise((resolve) => setTimeout(resolve, 30));
			order.push(`${name} ends`);
		};
		await Promise.all([withSiteLock(siteDir, work("a")), withSiteLock(siteDir, work("b"))]);
		expect(order).toEqual(["a begins", "a ends", "b begins", "b ends"]);
		await expect(withSiteLock(siteDir, () => Promise.reject(new Error("kaputt")))).rejects.toThrow("kaputt");
		expect(await withSiteLock(siteDir, () => "drin")).toBe("drin");
	});

	/* Another process that holds the lock until it is killed. */
	async function holder(): Promise<ChildProcess> {
		const lockModule = new URL("../publisher/site-lock.ts", import.meta.url).href;
		const code = `const { withSiteLock } = await import(${JSON.stringify(lockModule)});
			await withSiteLock(${JSON.stringify(siteDir)}, () => new Promise((resolve) => { console.log("held"); setTimeout(resolve, 60_000); }));`;
		const child = spawn(process.execPath, ["--input-type=module", "-e", code], { stdio: ["ignore", "pipe", "inherit"] });
		await once(child.stdout as NodeJS.ReadableStream, "data");
		return child;
	}

	it("of a process at work is respected, and the wait comes to an end; of one that was killed it is free", async () => {
		const other = await holder();
		await expect(withSiteLock(siteDir, () => "drin", 200)).rejects.toThrow(SiteBusy);
		other.kill("SIGKILL");
		await once(other, "exit");
		expect(await withSiteLock(siteDir, () => "drin")).toBe("drin");
	});

	it("tells its owner while somebody waits, and nothing afterwards", async () => {
		let waiting: Promise<unknown> = Promise.resolve();
		await withSiteLock(siteDir, async () => {
			expect(isSiteLockWanted(siteDir)).toBe(false);
			waiting = withSiteLock(siteDir, () => isSiteLockWanted(siteDir));
			while (!isSiteLockWanted(siteDir)) await new Promise((resolve) => setTimeout(resolve, 5));
		});
		expect(await waiting).toBe(false);
	});

	it("says what is wrong with the folder", async () => {
		await expect(withSiteLock(path.join(siteDir, "fehlt"), () => "drin")).rejects.toThrow("ENOENT");
	});
});
