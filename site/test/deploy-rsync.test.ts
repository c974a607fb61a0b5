import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmod, lstat, mkdir, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type DeployOptions, deploy } from "../deploy/deploy.ts";
import { Source } from "../deploy/source.ts";
import { LOCK_FILE, STATE_FILE } from "../deploy/state.ts";
import { parseTarget, type RsyncAddress } from "../deploy/target-address.ts";
import { RsyncTarget } from "../deploy/targets/rsync.ts";
import {
	broken,
	Died,
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

const hasRsync = spawnSync("rsync", ["--version"]).status === 0;
if (!hasRsync) console.warn("rsync is not installed: the tests of rsync targets are skipped.");

let room: string;
let from: string;
let to: string;
let shell: string;
let daemon: ChildProcess | null = null;

beforeEach(async () => {
	room = await tempFolder("deploy-rsync");
	from = path.join(room, "site");
	to = path.join(room, "ziel", "www");
	shell = path.join(room, "ssh");
	/* Stands for ssh: leaves out the machine and its options, and runs here what would run there. */
	await writeFile(shell, '#!/bin/sh\nwhile [ "$1" != rechner ]; do shift; done\nshift\nexec sh -c "$*"\n');
	await chmod(shell, 0o755);
	process.env.RSYNC_RSH = shell;
});

afterEach(async () => {
	delete process.env.RSYNC_RSH;
	if (daemon) {
		const ended = new Promise((resolve) => daemon?.once("exit", resolve));
		daemon.kill();
		await ended;
		daemon = null;
	}
	await rm(room, { recursive: true, force: true });
});

const send = (options: Partial<DeployOptions> = {}, watch?: WatchOptions, place = `web@rechner:${to}`) => {
	const target = new RsyncTarget(parseTarget(place, {}) as RsyncAddress);
	return deploy(new Source(from), watch ? new WatchedTarget(target, watch) : target, { ...QUICK, ...options });
};

async function startDaemon(more = ""): Promise<string> {
	const port = await new Promise<number>((resolve) => {
		const probe = createServer().listen(0, "127.0.0.1", () => {
			const address = probe.address();
			probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
		});
	});
	await mkdir(to, { recursive: true });
	const config = path.join(room, "rsyncd.conf");
	const own = process.getuid?.() === 0 ? "uid = root\ngid = root\n" : "";
	await writeFile(config, `use chroot = no\n${own}[www]\npath = ${to}\nread only = no\n${more}`);
	daemon = spawn("rsync", ["--daemon", "--no-detach", `--config=${config}`, "--address=127.0.0.1", `--port=${port}`], { stdio: "ignore" });
	await until(
		() =>
			new Promise((resolve) => {
				const socket = connect(port, "127.0.0.1", () => socket.destroy(resolve(true) as undefined));
				socket.once("error", () => resolve(false));
			}),
	);
	return `rsync://127.0.0.1:${port}`;
}

const page = (text: string, links: string[] = [], styles: string[] = ["rot"]): Page => ({ text, links, styles });
const FIRST = makeSite("1", { a: page("A", ["b"]), b: page("B", ["a"]), "c ü": page("C", ["a", "b"], ["rot", "blau"]) });
const SECOND = makeSite("2", { a: page("A2", ["d"], ["grün"]), d: page("B", ["a"], ["grün"]) });

describe.skipIf(!hasRsync)("another machine, by rsync", () => {
	it("gets everything, then nothing, then what differs", { timeout: 60_000 }, async () => {
		await publish(from, FIRST);
		await writeFile(path.join(from, ".manifest.json"), "geheim");
		await expect(send()).resolves.toMatchObject({ sent: Object.keys(FIRST).length, deleted: 0 });
		expect(await readFiles(to)).toEqual(FIRST);
		expect((await readdir(to)).filter((name) => name.startsWith("."))).toEqual([STATE_FILE]);
		await expect(send()).resolves.toMatchObject({ sent: 0, bytes: 0, deleted: 0, unchanged: Object.keys(FIRST).length });
		await publish(from, SECOND);
		const summary = await send();
		expect(summary.sent).toBeLessThanOrEqual(Object.keys(SECOND).length);
		expect(await readFiles(to)).toEqual(SECOND);
		/* Folders that hold nothing any more go, too. */
		expect(await readdir(path.join(to, "angebote"))).toEqual(["a", "d"]);
		await expect(lstat(path.join(to, LOCK_FILE))).rejects.toThrow("ENOENT");
	});

	it("makes files that a web server may read, whatever they are here", async () => {
		await publish(from, FIRST);
		await chmod(path.join(from, "sitemap.xml"), 0o600);
		await chmod(path.join(from, "angebote"), 0o700);
		await send();
		expect((await lstat(path.join(to, "sitemap.xml"))).mode & 0o777).toBe(0o644);
		expect((await lstat(path.join(to, "angebote"))).mode & 0o777).toBe(0o755);
		/* What is here stays as it is. */
		expect((await lstat(path.join(from, "sitemap.xml"))).mode & 0o777).toBe(0o600);
	});

	it("transfers only what differs although the record is lost", { timeout: 60_000 }, async () => {
		await publish(from, FIRST);
		await send();
		await rm(path.join(to, STATE_FILE));
		await writeFile(path.join(to, "sitemap.xml"), "fremd");
		await writeFile(path.join(to, "übrig.html"), "x");
		await writeFile(path.join(to, ".htaccess"), "eigenes");
		await expect(send()).resolves.toMatchObject({ sent: 1, deleted: 1 });
		expect(await readFiles(to)).toEqual(FIRST);
		expect(await readdir(to)).toContain(".htaccess");
	});

	it("does not delete the files of somebody who mistyped the target", async () => {
		await publish(from, FIRST);
		await mkdir(to, { recursive: true });
		await writeFile(path.join(to, "Steuer.odt"), "wichtig");
		await expect(send()).rejects.toThrow(/liegen schon andere Dateien/);
		expect(await readFiles(to)).toEqual({ "Steuer.odt": "wichtig" });
	});

	it("shows a complete site after each single step, also when the site changes meanwhile", { timeout: 120_000 }, async () => {
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
					expect(broken(await readFiles(to), ["angebote/a/index.html"]), step).toEqual([]);
				},
			},
		);
		expect(summary.passes).toBe(2);
		expect(await readFiles(to)).toMatchObject(third);
	});

	it("follows a symlink, and exchanges files and folders", { timeout: 60_000 }, async () => {
		await publish(path.join(room, "r1"), { a: "datei", "b/c.html": "tief", "release.json": "1" });
		await publish(path.join(room, "r2"), { "a/x.html": "jetzt Ordner", b: "jetzt Datei", "release.json": "2" });
		await symlink("r1", from);
		await send();
		await rm(from);
		await symlink("r2", from);
		await send();
		expect(await readFiles(to)).toEqual({ "a/x.html": "jetzt Ordner", b: "jetzt Datei", "release.json": "2" });
	});

	it("goes on after a death at many steps", { timeout: 240_000 }, async () => {
		for (const dieAfter of [1, 3, 5, 8, 12, 15]) {
			await publish(from, FIRST);
			await send({}, { dieAfter }).catch((error) => {
				if (!(error instanceof Died)) throw error;
			});
			await publish(from, dieAfter % 2 === 0 ? SECOND : FIRST);
			await send();
			expect(await readFiles(to), `step ${dieAfter}`).toEqual(dieAfter % 2 === 0 ? SECOND : FIRST);
		}
	});

	it("goes on after kill -9, and leaves no rsync at work", { timeout: 120_000 }, async () => {
		await publish(
			from,
			makeSite("0", Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`s${i}`, page(`${i} ${"x".repeat(3000)}`)]))),
		);
		const args = ["--from", from, "--to", `web@rechner:${to}`];
		const count = () =>
			readdir(path.join(to, "angebote")).then(
				(names) => names.length,
				() => 0,
			);
		const atWork = () => spawnSync("pgrep", ["-f", `rsync.*${to}`], { encoding: "utf8" }).stdout.trim();
		for (const least of [0, 50, 300]) {
			await rm(to, { recursive: true, force: true });
			const { child, ended } = startDeploy(args, { env: { RSYNC_RSH: shell } });
			await until(
				async () =>
					child.exitCode !== null ||
					(least === 0 ? (await readdir(to).catch(() => [] as string[])).includes(LOCK_FILE) : (await count()) >= least),
			);
			child.kill("SIGKILL");
			await ended;
			await until(() => atWork() === "", 5000);
			const { code, stderr } = await runDeploy(args, { env: { RSYNC_RSH: shell } });
			expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
			expect(await readFiles(to)).toEqual(await readFiles(from));
			/* Nor anything of the dead run on this machine's disk. */
			expect((await readdir(tmpdir())).filter((name) => name.includes(`-${child.pid}-`))).toEqual([]);
		}
		expect((await runDeploy(args, { env: { RSYNC_RSH: shell } })).stdout).toMatch(/0 Dateien übertragen/);
	});

	it("speaks to an rsync server, also in a folder of its module that is not there yet", { timeout: 60_000 }, async () => {
		const server = await startDaemon();
		await publish(from, FIRST);
		await send({}, undefined, `${server}/www/unter/ordner`);
		expect(await readFiles(path.join(to, "unter", "ordner"))).toEqual(FIRST);
		await publish(from, SECOND);
		await send({}, undefined, `${server}/www/unter/ordner`);
		expect(await readFiles(path.join(to, "unter", "ordner"))).toEqual(SECOND);
		await expect(send({}, undefined, `${server}/www/unter/ordner`)).resolves.toMatchObject({ sent: 0, deleted: 0 });
	});

	it("tells in words what is wrong", { timeout: 60_000 }, async () => {
		await publish(from, FIRST);
		const secrets = path.join(room, "secrets");
		await writeFile(secrets, "web:richtig\n", { mode: 0o600 });
		const server = await startDaemon(`auth users = web\nsecrets file = ${secrets}\n[nur-lesen]\npath = ${to}\nread only = yes\n`);
		await expect(send({}, undefined, `${server.replace("//", "//web@")}/www`)).rejects.toThrow(/RSYNC_PASSWORD/);
		process.env.RSYNC_PASSWORD = "richtig";
		try {
			await send({}, undefined, `${server.replace("//", "//web@")}/www`);
		} finally {
			delete process.env.RSYNC_PASSWORD;
		}
		expect(await readFiles(to)).toEqual(FIRST);
		await expect(send({}, undefined, `${server}/nichts`)).rejects.toThrow(/Modul/);
		await publish(from, SECOND);
		await expect(send({}, undefined, `${server}/nur-lesen`)).rejects.toThrow(/schreibgeschützt/);
		await expect(send({}, undefined, "rsync://127.0.0.1:1/www")).rejects.toThrow(/antwortet nicht/);
	});

	it.each([
		["web@rechner: Permission denied (publickey).", 255, /SSH-Schlüssel/],
		["Host key verification failed.", 255, /noch nicht bekannt/],
		["ssh: Could not resolve hostname rechner: Name or service not known", 255, /gibt es unter diesem Namen nicht/],
		["ssh: connect to host rechner port 22: Connection refused", 255, /antwortet nicht/],
		["bash: line 1: rsync: command not found", 127, /fehlt rsync/],
	])("knows what ssh means by %s", async (said, code, message) => {
		await writeFile(shell, `#!/bin/sh\necho '${said}' >&2\nexit ${code}\n`);
		await publish(from, FIRST);
		await expect(send()).rejects.toThrow(message);
	});

	it("says when rsync is missing here", async () => {
		await publish(from, FIRST);
		const bin = path.join(room, "bin");
		await mkdir(bin);
		await symlink("/bin/sh", path.join(bin, "sh"));
		const { code, stderr } = await runDeploy(["--from", from, "--to", `web@rechner:${to}`], { env: { PATH: bin } });
		expect(code).toBe(1);
		expect(stderr).toMatch(/rsync gebraucht.*apt-get install rsync/);
	});
});
