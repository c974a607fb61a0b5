import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { inRoot, ROOT } from "./paths.ts";
import { OperatorProblem } from "./problem.ts";

export interface Build {
	workspace: "cms" | "site";
	/** German, what is being built */
	label: string;
	/** files and folders that the result depends on */
	sources: string[];
	/** there when the build is complete */
	result: string;
}

const SHARED = ["content-types/src", "content-types/package.json", "package-lock.json"];

export const BUILDS: readonly Build[] = [
	{
		workspace: "cms",
		label: "Redaktion",
		sources: ["cms/src", "cms/config", "cms/server.ts", "cms/seed.ts", "cms/package.json", "cms/tsconfig.json", ...SHARED],
		result: "cms/dist/server.js",
	},
	{
		workspace: "site",
		label: "Website",
		sources: [
			"site/src",
			"site/adapter",
			"site/bundling",
			"site/public",
			"site/astro.config.mjs",
			"site/tailwind.config.mjs",
			"site/package.json",
			"package.json",
			...SHARED,
		],
		result: "site/dist/server/entry.mjs",
	},
];

async function filesIn(source: string): Promise<string[]> {
	const full = inRoot(source);
	const entries = await readdir(full, { recursive: true, withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
		if (error.code === "ENOTDIR") return null;
		if (error.code === "ENOENT") return [];
		throw error;
	});
	if (entries === null) return [full];
	return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

/** Hash over everything that a build is made from. */
export async function sourceHash(sources: readonly string[]): Promise<string> {
	const files = (await Promise.all(sources.map(filesIn))).flat().sort();
	const hash = createHash("sha256").update(process.version);
	for (const file of files) hash.update(`\0${path.relative(ROOT, file)}\0`).update(await readFile(file));
	return hash.digest("hex");
}

const stampOf = ({ workspace }: Build) => inRoot(workspace, "dist", ".quellen");

/** True when the result lies there and was made from these sources. */
export async function isUpToDate(build: Build): Promise<boolean> {
	if (!existsSync(inRoot(build.result))) return false;
	const stamp = await readFile(stampOf(build), "utf8").catch(() => "");
	return stamp === (await sourceHash(build.sources));
}

const LAST_LINES = 15;

/** Builds a workspace. Its output is shown only when it fails. */
export async function runBuild(build: Build): Promise<void> {
	/* Hashed first: a source that changes meanwhile makes the next start build again. */
	const hash = await sourceHash(build.sources);
	const output: string[] = [];
	const code = await new Promise<number | null>((resolve, reject) => {
		const { NODE_ENV: _, ...env } = process.env;
		const child = spawn("npm", ["run", "build", "--workspace", build.workspace], { cwd: ROOT, env, stdio: ["ignore", "pipe", "pipe"] });
		for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => output.push(chunk.toString()));
		child.once("error", reject);
		child.once("exit", resolve);
	});
	if (code !== 0) {
		const last = output.join("").trimEnd().split("\n").slice(-LAST_LINES).join("\n");
		throw new OperatorProblem(`${last}\n${build.label} lässt sich nicht bauen (npm run build --workspace ${build.workspace}).`);
	}
	await writeFile(stampOf(build), hash);
}

/** Builds what has changed since the last time; does nothing otherwise. */
export async function buildWhatChanged(builds: readonly Build[], say: (line: string) => void): Promise<void> {
	await Promise.all(
		builds.map(async (build) => {
			if (await isUpToDate(build)) return;
			say(`${build.label} wird gebaut …`);
			await runBuild(build);
		}),
	);
}
