import { spawn, spawnSync } from "node:child_process";
import { renameSync, writeFileSync } from "node:fs";
import { chmod, chown, lstat, mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type DeployOptions, deploy } from "../deploy/deploy.ts";
import { Source } from "../deploy/source.ts";
import { LOCK_FILE, parseState, STATE_FILE } from "../deploy/state.ts";
import { FolderTarget } from "../deploy/targets/folder.ts";
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

const DIE_AT_RENAME = new URL("./support/die-at-rename.ts", import.meta.url).href;
const PUBLISH_LOOP = fileURLToPath(new URL("./support/publish-loop.ts", import.meta.url));

let room: string;
let from: string;
let to: string;

beforeEach(async () => {
	room = await tempFolder("deploy-test");
	from = path.join(room, "site");
	to = path.join(room, "target");
});

afterEach(() => rm(room, { recursive: true, force: true }));

const send = (options: Partial<DeployOptions> = {}, watch?: WatchOptions) => {
	const target = new FolderTarget(to);
	return deploy(new Source(from), watch ? new WatchedTarget(target, watch) : target, { ...QUICK, ...options });
};

const onlyDied = (error: unknown) => {
	if (!(error instanceof Died)) throw error;
};

const page = (text: string, links: string[] = [], styles: string[] = ["rot"]): Page => ({ text, links, styles });

const FIRST = makeSite("1", { a: page("A", ["b"]), b: page("B", ["a"]), c: page("C", ["a", "b"], ["rot", "blau"]) });
/* b is renamed to d, c goes, everything gets a new style, e is new. */
const SECOND = makeSite("2", { a: page("A2", ["d", "e"], ["grün"]), d: page("B", ["a"], ["grün"]), e: page("E", ["a", "d"], ["grün"]) });

describe("what is sent", () => {
	it("sends everything, then nothing, then what differs", async () => {
		await publish(from, FIRST);
		await writeFile(path.join(from, ".manifest.json"), "geheim");
		await expect(send()).resolves.toMatchObject({ sent: Object.keys(FIRST).length, deleted: 0, unchanged: 0, passes: 1 });
		expect(await readFiles(to)).toEqual(FIRST);
		await expect(readFile(path.join(to, ".manifest.json"))).rejects.toThrow("ENOENT");

		const noted = await lstat(path.join(to, STATE_FILE));
		await expect(send()).resolves.toMatchObject({ sent: 0, bytes: 0, deleted: 0, unchanged: Object.keys(FIRST).length });
		expect((await lstat(path.join(to, STATE_FILE))).mtimeMs).toBe(noted.mtimeMs);

		await publish(from, { ...FIRST, "angebote/a/index.html": "neu", "release.json": "{}" });
		await expect(send()).resolves.toMatchObject({ sent: 2, bytes: 5, deleted: 0 });
		expect(await readFiles(to)).toMatchObject({ "angebote/a/index.html": "neu", "release.json": "{}" });
	});

	it("leaves nothing of its own behind but the record", async () => {
		await publish(from, FIRST);
		await send();
		const { stdout } = spawnSync("ls", ["-A", to], { encoding: "utf8" });
		expect(stdout.split("\n").filter((name) => name.startsWith("."))).toEqual([STATE_FILE]);
	});

	it("follows a symlink to the live site, also when it is moved on", async () => {
		await publish(path.join(room, "r1"), FIRST);
		await publish(path.join(room, "r2"), SECOND);
		await symlink("r1", from);
		await send();
		expect(await readFiles(to)).toEqual(FIRST);
		await rm(from);
		await symlink("r2", from);
		await send();
		expect(await readFiles(to)).toEqual(SECOND);
	});

	it("needs no record: it compares file by file", async () => {
		await publish(from, FIRST);
		await send();
		await rm(path.join(to, STATE_FILE));
		await writeFile(path.join(to, "angebote/a/index.html"), "fremd");
		await writeFile(path.join(to, "übrig.html"), "übrig");
		await expect(send()).resolves.toMatchObject({ sent: 1, deleted: 1, unchanged: Object.keys(FIRST).length - 1 });
		expect(await readFiles(to)).toEqual(FIRST);
	});

	it("takes a record that is no record for none", async () => {
		await publish(from, FIRST);
		await send();
		await writeFile(path.join(to, STATE_FILE), '{"version":1,"fil');
		await expect(send()).resolves.toMatchObject({ sent: 0, unchanged: Object.keys(FIRST).length });
		expect(parseState(await readFile(path.join(to, STATE_FILE), "utf8"))?.files).toHaveProperty("sitemap.xml");
	});

	it("does not touch what is hidden on the target", async () => {
		await publish(from, FIRST);
		await mkdir(path.join(to, "angebote", ".eigen"), { recursive: true });
		await writeFile(path.join(to, ".htaccess"), "eigenes");
		await writeFile(path.join(to, "angebote", ".eigen", "x"), "eigenes");
		await send();
		await publish(from, { "index.html": "x", "release.json": "{}" });
		await send();
		expect(await readFiles(to)).toEqual({ "index.html": "x", "release.json": "{}" });
		expect(await readFile(path.join(to, ".htaccess"), "utf8")).toBe("eigenes");
		expect(await readFile(path.join(to, "angebote", ".eigen", "x"), "utf8")).toBe("eigenes");
	});

	it("only tells in a dry run", async () => {
		await publish(from, FIRST);
		const summary = await send({ dryRun: true });
		expect(summary).toMatchObject({ sent: Object.keys(FIRST).length, toSend: { release: ["release.json"] } });
		await expect(lstat(to)).rejects.toThrow("ENOENT");
		await send();
		await publish(from, SECOND);
		const before = spawnSync("find", [to, "-printf", "%p %T@\n"], { encoding: "utf8" }).stdout;
		await expect(send({ dryRun: true })).resolves.toMatchObject({ toDelete: expect.arrayContaining(["angebote/c/index.html"]) });
		expect(spawnSync("find", [to, "-printf", "%p %T@\n"], { encoding: "utf8" }).stdout).toBe(before);
	});
});

describe("no broken moment", () => {
	it("shows a complete site after each single step", async () => {
		await publish(from, FIRST);
		await send();
		await publish(from, SECOND);
		const seen: string[] = [];
		await send(
			{ deleteAfter: 60_000 },
			{
				after: async (step) => {
					seen.push(step);
					expect(broken(await readFiles(to)), step).toEqual([]);
				},
			},
		);
		const steps = seen.filter((step) => /^(put|delete) /.test(step));
		expect(steps.length).toBeGreaterThan(10);
		const first = (pattern: RegExp) => steps.findIndex((step) => pattern.test(step));
		const last = (pattern: RegExp) => steps.findLastIndex((step) => pattern.test(step));
		expect(last(/^put assets/)).toBeLessThan(first(/^put suchindex\/de\/(?!index)/));
		expect(last(/^put suchindex\/de\/(?!index)/)).toBeLessThan(first(/^put angebote/));
		expect(last(/^put angebote\/(d|e)/)).toBeLessThan(first(/^put angebote\/a/));
		expect(last(/^put angebote/)).toBeLessThan(first(/^put (sitemap|suchindex\/de\/index)/));
		expect(last(/^put (sitemap|suchindex)/)).toBeLessThan(first(/^delete/));
		expect(steps.at(-1)).toBe("put release.json");
	});

	it("keeps assets for pages that were loaded before, for the grace time and no longer", async () => {
		await publish(from, FIRST);
		await send();
		await publish(from, SECOND);
		const start = Date.parse("2026-11-25T12:00:00Z");
		const at = (hours: number) => ({ deleteAfter: 24 * 3_600_000, now: () => new Date(start + hours * 3_600_000) });
		const assets = async () => Object.keys(await readFiles(to)).filter((name) => name.startsWith("assets/")).length;
		await expect(send(at(0))).resolves.toMatchObject({ waiting: 2 });
		expect(await assets()).toBe(3);
		await expect(send(at(23))).resolves.toMatchObject({ sent: 0, deleted: 0, waiting: 2 });
		/* What comes back is there still, and waits no more. */
		await publish(from, { ...SECOND, ...Object.fromEntries(Object.entries(FIRST).filter(([, text]) => text === "rot")) });
		await expect(send(at(23.5))).resolves.toMatchObject({ sent: 0, waiting: 1 });
		await expect(send(at(24))).resolves.toMatchObject({ deleted: 1, waiting: 0 });
		expect(await assets()).toBe(2);
	});

	it("goes on when the site changes meanwhile, and ends with the newest", async () => {
		await publish(from, FIRST);
		await send();
		await publish(from, SECOND);
		const third = makeSite("3", { a: page("A3", ["f"], ["gelb"]), f: page("F", ["a"], ["gelb"]) });
		let changed = false;
		const summary = await send(
			{ deleteAfter: 60_000 },
			{
				after: async (step) => {
					if (step === "put angebote/d/index.html" && !changed) {
						changed = true;
						await publish(from, third);
					}
					expect(broken(await readFiles(to)), step).toEqual([]);
				},
			},
		);
		expect(changed).toBe(true);
		expect(summary.passes).toBe(2);
		expect(await readFiles(to)).toMatchObject(third);
		expect(await readFiles(to)).not.toHaveProperty("angebote/d/index.html");
	});

	it("sends once more when a release came out after everything was sent", async () => {
		await publish(from, FIRST);
		let changed = false;
		const summary = await send(
			{ deleteAfter: 0 },
			{
				after: async (step) => {
					if (step !== "put release.json" || changed) return;
					changed = true;
					await publish(from, SECOND);
				},
			},
		);
		expect(summary.passes).toBe(2);
		expect(await readFiles(to)).toEqual(SECOND);
	});

	it("gives up with a clear word when the site never rests, and goes on the next time", { timeout: 60_000 }, async () => {
		await publish(from, FIRST);
		let count = 0;
		const restless = send(
			{},
			{
				after: async (step) => {
					if (!step.startsWith("put ") || step === "put release.json") return;
					count += 1;
					await publish(from, { ...FIRST, "sitemap.xml": `${count}`, "release.json": `{"release":"${count}"}` });
				},
			},
		);
		await expect(restless).rejects.toThrow(/immer wieder geändert.*noch einmal starten/);
		await send();
		expect(await readFiles(to)).toMatchObject({ "sitemap.xml": String(count) });
	});

	it("reads a site that is being published as it was at one moment", { timeout: 60_000 }, async () => {
		const publisher = spawn(process.execPath, [PUBLISH_LOOP, from], { stdio: ["ignore", "ignore", "inherit"] });
		const ended = new Promise((resolve) => publisher.once("exit", resolve));
		await until(() =>
			readFile(path.join(from, "release.json")).then(
				() => true,
				() => false,
			),
		);
		const source = new Source(from);
		let read = 0;
		while (publisher.exitCode === null) {
			const tree = await source.read();
			const files: Files = {};
			let whole = true;
			for (const file of tree.files.values()) {
				try {
					files[file.path] = (await source.bytes(tree, file)).toString();
				} catch {
					whole = false;
				}
			}
			if (!whole) continue;
			read += 1;
			expect(broken(files)).toEqual([]);
		}
		expect(await ended).toBe(0);
		expect(read).toBeGreaterThan(2);
	});
});

describe("dying", () => {
	it("goes on after a death at any step, and never sends twice what is noted", async () => {
		await publish(from, FIRST);
		const steps = new WatchedTarget(new FolderTarget(path.join(room, "count")));
		await deploy(new Source(from), steps, QUICK);
		for (let dieAfter = 1; dieAfter < steps.steps.length; dieAfter += 1) {
			await rm(to, { recursive: true, force: true });
			await expect(send({}, { dieAfter }), `step ${dieAfter}`).rejects.toThrow(Died);
			/* The site went on before somebody tried again; later it went back. */
			await publish(from, dieAfter % 2 === 0 ? SECOND : FIRST);
			await send({}, { dieAfter: 3 + (dieAfter % 7) }).catch(onlyDied);
			await publish(from, FIRST);
			await send();
			expect(await readFiles(to), `step ${dieAfter}`).toEqual(FIRST);
			await expect(send()).resolves.toMatchObject({ sent: 0, deleted: 0 });
		}
	});

	it("goes on after kill -9 at any moment", { timeout: 180_000 }, async () => {
		const pages = (version: number) =>
			Object.fromEntries(
				Array.from({ length: 60 }, (_, i) => [`s${i}`, page(`${version} ${i}`, [`s${(i + 1) % 60}`], [`rot ${version}`])]),
			);
		const args = ["--from", from, "--to", to, "--delete-after", "0"];
		const env = { NODE_OPTIONS: `--import=${DIE_AT_RENAME}` };
		/* 1 is the first record; then a style sheet, 120 files of pages, the record before the deletions, release.json, the last record. */
		for (const [round, dieAt] of [1, 2, 3, 4, 20, 51, 121, 122, 123, 124, 125].entries()) {
			await publish(from, makeSite(String(round), pages(round)));
			const dead = await runDeploy(args, { env: { ...env, DIE_AT: String(dieAt) } });
			expect(dead.code, `killed at ${dieAt}`).toBeNull();
			if (round > 0) expect(broken(await readFiles(to), ["angebote/s0/index.html"]), `killed at ${dieAt}`).toEqual([]);
			/* Every other time the site has gone on when somebody tries again. */
			if (round % 2 === 1) await publish(from, makeSite(`${round}b`, pages(round + 1000)));
			const { code, stderr } = await runDeploy(args);
			expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
			expect(await readFiles(to), `killed at ${dieAt}`).toEqual(await readFiles(from));
		}
		expect((await runDeploy(args)).stdout).toMatch(/0 Dateien übertragen/);
	});
});

describe("refusals", () => {
	it("refuses a second run to the same target while one is under way", { timeout: 60_000 }, async () => {
		await publish(from, makeSite("0", Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`s${i}`, page(`${i}`)]))));
		const first = startDeploy(["--from", from, "--to", to]);
		await until(
			async () =>
				first.child.exitCode !== null ||
				(await lstat(path.join(to, LOCK_FILE)).then(
					() => true,
					() => false,
				)),
		);
		first.child.kill("SIGSTOP");
		const second = await runDeploy(["--from", from, "--to", to]);
		first.child.kill("SIGCONT");
		expect(second.code).toBe(1);
		expect(second.stderr).toMatch(new RegExp(`läuft schon eine Übertragung, auf diesem Rechner \\(Prozess ${first.child.pid}\\)`));
		expect((await first.ended).code).toBe(0);
		expect(await readFiles(to)).toEqual(await readFiles(from));
	});

	it("takes over from a machine that gives no sign of life, not from one that does", async () => {
		await publish(from, FIRST);
		await mkdir(to);
		const lock = (seen: string) => {
			writeFileSync(path.join(to, "neu"), JSON.stringify({ id: "x", host: "anderswo", pid: 1, seen }));
			renameSync(path.join(to, "neu"), path.join(to, LOCK_FILE));
		};
		lock(new Date().toISOString());
		const times = { renew: 60_000, fresh: 10_000, watch: 50 };
		await expect(send({ lockTimes: times })).rejects.toThrow(/auf einem anderen Rechner/);
		lock("2020-01-01T00:00:00Z");
		const alive = setInterval(() => lock(new Date(Date.now() - 20_000).toISOString()), 10);
		const refused = send({ lockTimes: times }).finally(() => clearInterval(alive));
		await expect(refused).rejects.toThrow(/auf einem anderen Rechner/);
		await send({ lockTimes: times });
		expect(await readFiles(to)).toEqual(FIRST);
		await expect(lstat(path.join(to, LOCK_FILE))).rejects.toThrow("ENOENT");
	});

	it("stops when somebody else has taken over", async () => {
		await publish(from, FIRST);
		const robbed = send(
			{},
			{
				after: async (step) => {
					if (step.startsWith("put "))
						await writeFile(path.join(to, LOCK_FILE), JSON.stringify({ id: "y", host: "anderswo", pid: 1, seen: "" }));
				},
			},
		);
		await expect(robbed).rejects.toThrow(/hat übernommen/);
		/* The lock is the other one's now. */
		expect(await readFile(path.join(to, LOCK_FILE), "utf8")).toContain('"y"');
	});

	it("does not delete the files of somebody who mistyped the target", async () => {
		await publish(from, FIRST);
		await mkdir(to);
		await writeFile(path.join(to, "Steuer.odt"), "wichtig");
		await expect(send()).rejects.toThrow(/liegen schon andere Dateien.*leeres Ziel/);
		expect(await readFiles(to)).toEqual({ "Steuer.odt": "wichtig" });
	});

	it("refuses source and target that lie in each other, also through a symlink", async () => {
		await publish(from, FIRST);
		await symlink(from, path.join(room, "link"));
		for (const target of [from, path.join(from, "neu"), room, path.join(room, "link"), path.join(room, "link", "a", "b")]) {
			const { code, stderr } = await runDeploy(["--from", from, "--to", target]);
			expect(code).toBe(1);
			expect(stderr).toMatch(/liegen ineinander/);
		}
		expect(await readFiles(from)).toEqual(FIRST);
	});

	it("names a source that is none", async () => {
		await expect(send()).rejects.toThrow(/gibt es nicht.*--from/);
		await mkdir(from);
		await writeFile(path.join(from, "index.html"), "x");
		await expect(send()).rejects.toThrow(/release.json fehlt/);
		await expect(lstat(to)).rejects.toThrow("ENOENT");
	});

	it("names a target that is a file", async () => {
		await publish(from, FIRST);
		await writeFile(to, "x");
		await expect(send()).rejects.toThrow(/kein Ordner/);
	});

	it("names a target that must not be written to", async () => {
		await publish(from, FIRST);
		await mkdir(to);
		/* Root may write anywhere: another user does not. */
		const uid = process.getuid?.() === 0 ? 65534 : undefined;
		if (uid !== undefined) await chown(room, uid, uid);
		await chmod(to, 0o555);
		const { code, stderr } = await runDeploy(["--from", from, "--to", to], uid === undefined ? {} : { uid });
		expect(code).toBe(1);
		expect(stderr).toContain(`Hier darf nicht geschrieben werden: ${to}`);
		expect(stderr).toMatch(/Rechte/);
	});

	it("names a full disk and goes on when there is room", async (context) => {
		await publish(from, makeSite("0", Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`s${i}`, page("x".repeat(20_000))]))));
		await mkdir(to);
		if (spawnSync("mount", ["-t", "tmpfs", "-o", "size=400k", "tmpfs", to]).status !== 0) context.skip("no right to mount a small disk");
		try {
			await expect(send()).rejects.toThrow(/kein Platz mehr.*Platz schaffen/);
			expect(spawnSync("mount", ["-o", "remount,size=4m", to]).status).toBe(0);
			await send();
			expect(await readFiles(to)).toEqual(await readFiles(from));
		} finally {
			spawnSync("umount", [to]);
		}
	});

	it.each([
		[["--to"], /Der Aufruf stimmt nicht/],
		[["--zu", "x"], /Der Aufruf stimmt nicht.*--help/],
		[["--from", "/x"], /Es fehlt, wohin/],
		[["--to", "/srv/x", "--delete-after", "morgen"], /--delete-after braucht eine Zahl/],
		[["--to", "http://example.org/"], /Diese Art von Ziel gibt es hier nicht/],
	])("names a wrong call %j", async (args, message) => {
		const { code, stderr } = await runDeploy(args);
		expect(code).toBe(1);
		expect(stderr).toMatch(message);
		expect(stderr).not.toMatch(/ {4}at /);
	});
});

describe("any history", () => {
	const slug = fc.constantFrom("a", "b", "c", "d", "e", "f");
	const anyPage: fc.Arbitrary<Page> = fc.record({
		text: fc.constantFrom("eins", "zwei", "drei"),
		links: fc.uniqueArray(slug, { maxLength: 3 }),
		styles: fc.uniqueArray(fc.constantFrom("rot", "blau", "grün"), { minLength: 1, maxLength: 2 }),
	});
	const anySite = fc.dictionary(slug, anyPage, { maxKeys: 6 });
	const history = fc.array(
		fc.record({
			pages: anySite,
			dieAfter: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
			noteEvery: fc.constantFrom(0, 60_000),
		}),
		{
			minLength: 1,
			maxLength: 6,
		},
	);

	it("ends with the site on the target, and no visitor meets a broken moment, wherever runs die", { timeout: 120_000 }, async () => {
		let round = 0;
		await fc.assert(
			fc.asyncProperty(history, async (rounds) => {
				round += 1;
				from = path.join(room, `site-${round}`);
				to = path.join(room, `target-${round}`);
				for (const [index, { pages, dieAfter, noteEvery }] of rounds.entries()) {
					await publish(from, makeSite(String(index), pages));
					const after = async (step: string) => {
						expect(broken(await readFiles(to)), step).toEqual([]);
					};
					/* Assets and shards stay for their grace time; shards are not known as unchanging before the new search. */
					const run = send({ deleteAfter: 3_600_000, noteEvery }, { after, ...(dieAfter === undefined ? {} : { dieAfter }) });
					if (dieAfter === undefined) await run;
					else await run.catch(onlyDied);
				}
				await send({ deleteAfter: 0 });
				/* The grace time began in an earlier run or begins in this one: at 0 nothing waits. */
				expect(await readFiles(to)).toEqual(await readFiles(from));
				await expect(send({ deleteAfter: 0 })).resolves.toMatchObject({ sent: 0, deleted: 0, waiting: 0 });
				await rm(from, { recursive: true });
				await rm(to, { recursive: true });
			}),
			{ numRuns: 40, endOnFailure: true },
		);
	});

	const name = fc.constantFrom("a", "b", "index.html", "ä ö", "assets");
	const anyPath = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join("/"));
	/* No path may be a folder and a file at once. */
	const anyTree = fc.dictionary(anyPath, fc.string({ maxLength: 8 }), { maxKeys: 8 }).map((files) => {
		const paths = Object.keys(files).sort();
		return Object.fromEntries(
			paths.filter((one) => !paths.some((other) => one.startsWith(`${other}/`))).map((one) => [one, files[one] ?? ""]),
		);
	});

	it("sends any trees whatever was there before", { timeout: 120_000 }, async () => {
		let round = 0;
		const rounds = fc.array(fc.record({ tree: anyTree, dieAfter: fc.integer({ min: 1, max: 25 }), forget: fc.boolean() }), {
			minLength: 1,
			maxLength: 5,
		});
		await fc.assert(
			fc.asyncProperty(rounds, async (history) => {
				round += 1;
				from = path.join(room, `tree-${round}`);
				to = path.join(room, `copy-${round}`);
				for (const [index, { tree, dieAfter, forget }] of history.entries()) {
					await publish(from, { ...tree, "release.json": String(index) });
					if (dieAfter < 18) {
						await send({}, { dieAfter }).catch(onlyDied);
					} else {
						await send();
						expect(await readFiles(to)).toEqual(await readFiles(from));
						if (forget) await rm(path.join(to, STATE_FILE), { force: true });
					}
				}
				await send();
				expect(await readFiles(to)).toEqual(await readFiles(from));
				await expect(send()).resolves.toMatchObject({ sent: 0, deleted: 0 });
			}),
			{ numRuns: 60, endOnFailure: true },
		);
	});
});
