import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BUILDS, sourceHash } from "../src/operate/builds.ts";
import { inRoot } from "../src/operate/paths.ts";

let folder: string;
let taken: Server;
let takenPort: number;

beforeAll(async () => {
	folder = mkdtempSync(path.join(tmpdir(), "kinderstark-start-"));
	taken = createServer();
	await new Promise<void>((resolve) => taken.listen(0, resolve));
	const address = taken.address();
	takenPort = typeof address === "object" && address ? address.port : 0;
});

afterAll(() => {
	taken.close();
	rmSync(folder, { recursive: true, force: true });
});

function run(script: string, env: Record<string, string>, args: string[] = []) {
	return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
		const variables = { PATH: process.env.PATH ?? "", ENV_FILE: path.join(folder, "env"), DATA_DIR: path.join(folder, "data"), ...env };
		const child = spawn(process.execPath, [inRoot(script), ...args], { env: variables });
		const output = { stdout: "", stderr: "" };
		child.stdout.on("data", (chunk: Buffer) => {
			output.stdout += chunk.toString();
		});
		child.stderr.on("data", (chunk: Buffer) => {
			output.stderr += chunk.toString();
		});
		child.once("exit", (code) => resolve({ code, ...output }));
	});
}

describe("what is built", () => {
	it("depends on files and folders that are there: another one would never be noticed to have changed", () => {
		expect(BUILDS.flatMap(({ sources }) => sources).filter((source) => !existsSync(inRoot(source)))).toEqual([]);
	});
});

describe("a start that cannot be", () => {
	const lines = (text: string) => text.trim().split("\n");

	it("names the port that is taken", async () => {
		const { code, stdout, stderr } = await run("scripts/src/start.ts", { SITE_PORT: String(takenPort) });
		expect(code).toBe(1);
		expect(stdout).toBe("");
		expect(lines(stderr)).toEqual([`Der Port ${takenPort} ist schon belegt. Bitte SITE_PORT ändern oder das andere Programm beenden.`]);
	});

	it("names the setting that is wrong", async () => {
		const { code, stderr } = await run("scripts/src/start.ts", { CMS_PORT: "viele" });
		expect(code).toBe(1);
		expect(lines(stderr)).toEqual(["CMS_PORT ist keine Portnummer (1 bis 65535). Eingetragen ist: viele"]);
	});

	it("names the data folder that is none", async () => {
		const file = path.join(folder, "datei");
		writeFileSync(file, "x");
		const { code, stderr } = await run("scripts/src/start.ts", { DATA_DIR: file, SITE_PORT: "14290", CMS_PORT: "14291" });
		expect(code).toBe(1);
		expect(lines(stderr)).toHaveLength(1);
		expect(stderr).toContain(file);
	});

	/* The root user may write everywhere. */
	it.skipIf(process.getuid?.() === 0)("names the data folder that is read-only", async () => {
		const readOnly = mkdtempSync(path.join(folder, "ro-"));
		chmodSync(readOnly, 0o500);
		const { code, stderr } = await run("scripts/src/start.ts", {
			DATA_DIR: path.join(readOnly, "x"),
			SITE_PORT: "14290",
			CMS_PORT: "14291",
		});
		expect(code).toBe(1);
		expect(lines(stderr)).toHaveLength(1);
	});
});

it.each(["start", "build", "seed", "doctor", "dev", "bench"])("%s explains itself", async (name) => {
	const { code, stdout } = await run(`scripts/src/${name}.ts`, {}, ["--help"]);
	expect(code).toBe(0);
	expect(stdout).toContain("Aufruf: npm ");
});

it.each(["rollback", "releases", "publish"])("%s explains itself", async (name) => {
	const { code, stdout } = await run("scripts/src/site-command.mjs", {}, [name, "--help"]);
	expect(code).toBe(0);
	expect(stdout).toContain(`Aufruf: npm run ${name}`);
});

it.each([
	["rollback", [], "Es ist noch nichts veröffentlicht.\n"],
	["deploy", ["--delete-after", "nie"], "--delete-after braucht eine Zahl von Stunden zwischen 0 und 8760: nie\n"],
	["nix", [], "Diesen Befehl gibt es nicht: nix\n"],
])("%s says why it cannot, in the only process there is", async (name, args, said) => {
	mkdirSync(path.join(folder, "data", "site"), { recursive: true });
	const countsProcesses = { NODE_OPTIONS: "--import=data:text/javascript,process.stdout.write(%22Node%20%22)" };
	expect(await run("scripts/src/site-command.mjs", countsProcesses, [name, ...args])).toEqual({ code: 1, stdout: "Node ", stderr: said });
});

it("builds again only when a source has changed", async () => {
	const source = mkdtempSync(path.join(folder, "src-"));
	writeFileSync(path.join(source, "a.ts"), "1");
	const before = await sourceHash([source]);
	expect(await sourceHash([source])).toBe(before);
	writeFileSync(path.join(source, "a.ts"), "2");
	expect(await sourceHash([source])).not.toBe(before);
});
