import { spawn } from "node:child_process";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readFiles, runDeploy, tempFolder } from "./support/deploy-bench.ts";
import { PLAIN_BUNDLE, TEST_PUBLIC_URL } from "./support/publisher-setup.ts";
import { StandInCms, TEST_TOKEN } from "./support/stand-in-cms.ts";

const MAIN = fileURLToPath(new URL("../publisher/commands/build-site.ts", import.meta.url));

let cms: StandInCms;
let room: string;

beforeAll(async () => {
	cms = await new StandInCms().seeded().start();
	room = await tempFolder("build-once");
});

afterAll(async () => {
	await cms.stop();
	await rm(room, { recursive: true, force: true });
});

function build(
	args: readonly string[],
	env: Record<string, string> = {},
): Promise<{ code: number | null; stdout: string; stderr: string }> {
	const own = {
		DATA_DIR: path.join(room, "data"),
		SITE_BUNDLE: PLAIN_BUNDLE,
		PUBLIC_URL: TEST_PUBLIC_URL,
		CMS_URL: "",
		CMS_READ_TOKEN: "",
	};
	const child = spawn(process.execPath, [MAIN, ...args], { env: { ...process.env, ...own, ...env } });
	const output = { stdout: "", stderr: "" };
	for (const name of ["stdout", "stderr"] as const) child[name].on("data", (chunk: Buffer) => (output[name] += chunk.toString()));
	return new Promise((resolve) => child.once("close", (code) => resolve({ code, ...output })));
}

describe("one build from a remote CMS", { timeout: 60_000 }, () => {
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
