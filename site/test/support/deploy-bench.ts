import { type ChildProcess, spawn } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, realpath, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { DeployOptions } from "../../deploy/deploy.ts";
import { isPublicPath } from "../../deploy/phases.ts";
import type { Source, SourceFile, SourceTree } from "../../deploy/source.ts";
import type { Target, Transferred } from "../../deploy/target.ts";

export const DEPLOY_MAIN = fileURLToPath(new URL("../../deploy/main.ts", import.meta.url));

/** Text by path. */
export type Files = Record<string, string>;

/** Times that suit tests in one process: a lock left by a run that "died" here is given up at once. */
export const QUICK: DeployOptions = { deleteAfter: 0, noteEvery: 0, lockTimes: { renew: 60_000, fresh: 0, watch: 2 } };

export const tempFolder = async (name: string) => realpath(await mkdtemp(path.join(tmpdir(), `kinderstark-${name}-`)));

/** Public files of a folder: text by path. */
export async function readFiles(dir: string): Promise<Files> {
	const found: Files = {};
	for (const entry of await readdir(dir, { recursive: true, withFileTypes: true })) {
		const full = path.join(entry.parentPath, entry.name);
		const name = path.relative(dir, full);
		if (entry.isFile() && isPublicPath(name)) found[name] = await readFile(full, "utf8");
	}
	return found;
}

async function replaceFile(dir: string, name: string, text: string): Promise<void> {
	const full = path.join(dir, name);
	await mkdir(path.dirname(full), { recursive: true });
	const unfinished = path.join(dir, `.neu-${randomUUID()}`);
	await writeFile(unfinished, text);
	await rename(unfinished, full);
}

/** Changes a live site as the publisher does: additions, changes, deletions, `release.json` last, each file in one step. */
export async function publish(dir: string, files: Files, between: () => Promise<void> | void = () => undefined): Promise<void> {
	const before = await readFiles(dir).catch(() => ({}) as Files);
	await mkdir(dir, { recursive: true });
	const rank = (name: string) => (name === "release.json" ? 2 : before[name] === undefined ? 0 : 1);
	const removed = Object.keys(before).filter((name) => files[name] === undefined);
	const remove = async (name: string) => {
		await rm(path.join(dir, name), { force: true });
		for (let folder = path.dirname(name); folder !== "."; folder = path.dirname(folder))
			await rmdir(path.join(dir, folder)).catch(() => undefined);
	};
	const inTheWay = removed.filter((name) =>
		Object.keys(files).some((other) => other.startsWith(`${name}/`) || name.startsWith(`${other}/`)),
	);
	for (const name of inTheWay) await remove(name);
	const changed = Object.entries(files).filter(([name, text]) => before[name] !== text);
	for (const [name, text] of changed.filter(([name]) => rank(name) < 2).sort(([a], [b]) => rank(a) - rank(b))) {
		await replaceFile(dir, name, text);
		await between();
	}
	for (const name of removed) if (!inTheWay.includes(name)) await remove(name);
	const info = changed.find(([name]) => name === "release.json");
	if (info) await replaceFile(dir, ...info);
}

export interface Page {
	text: string;
	/** other pages that it leads to */
	links: string[];
	/** texts of style sheets that it needs */
	styles: string[];
}

const hashOf = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 10);
const styleFile = (style: string) => `assets/s.${hashOf(style)}.css`;
const pageFile = (slug: string) => `angebote/${slug}/index.html`;

/** A small site whose parts need each other: pages, their style sheets, a search index in shards, a sitemap. */
export function makeSite(release: string, pages: Record<string, Page>): Files {
	const files: Files = {};
	for (const [slug, { text, links, styles }] of Object.entries(pages)) {
		const needs = [...links.filter((link) => pages[link]).map(pageFile), ...styles.map(styleFile)];
		files[pageFile(slug)] = `${text}\n${needs.map((need) => `needs ${need}\n`).join("")}`;
		files[`${pageFile(slug)}.br`] = `br of ${hashOf(files[pageFile(slug)] as string)}`;
		for (const style of styles) files[styleFile(style)] = style;
	}
	const hits = Object.keys(pages)
		.map((slug) => `needs ${pageFile(slug)}\n`)
		.join("");
	const shard = `suchindex/de/${hashOf(hits)}.json`;
	files[shard] = hits;
	files["suchindex/de/index.json"] = `needs ${shard}\n`;
	files["sitemap.xml"] = hits;
	files["release.json"] = `${JSON.stringify({ release, pages: Object.keys(pages).length })}\n`;
	return files;
}

/**
 * What a visitor would miss who goes from link to link, from the sitemap, the search and any of these pages. Empty is good.
 * @param pages that people come to from elsewhere
 */
export function broken(files: Files, pages: readonly string[] = []): string[] {
	const missing: string[] = [];
	const visited = new Set<string>();
	const queue = ["sitemap.xml", "suchindex/de/index.json", ...pages].filter((name) => files[name] !== undefined);
	for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
		if (visited.has(name)) continue;
		visited.add(name);
		for (const [, need = ""] of (files[name] ?? "").matchAll(/^needs (.+)$/gm)) {
			if (files[need] === undefined) missing.push(`${name} → ${need}`);
			else queue.push(need);
		}
	}
	return missing;
}

export class Died extends Error {
	override name = "Died";
}

export interface WatchOptions {
	/** the number of steps after which the run dies, in the middle of a step */
	dieAfter?: number;
	/** called after each file and each deletion */
	after?(step: string): Promise<void> | void;
}

/**
 * Stands before a target: sends file by file, so that somebody can look after each, and can die like a process that is killed:
 * from then on nothing more reaches the target.
 */
export class WatchedTarget implements Target {
	readonly label: string;
	readonly batch: { files: number; bytes: number };
	/** every change of the target, in order */
	readonly steps: string[] = [];
	readonly #target: Target;
	readonly #options: WatchOptions;
	#left: number;

	constructor(target: Target, options: WatchOptions = {}) {
		this.#target = target;
		this.label = target.label;
		this.batch = { files: 3, bytes: target.batch.bytes };
		this.#options = options;
		this.#left = options.dieAfter ?? Number.POSITIVE_INFINITY;
	}

	wants(name: string, tree: SourceTree): boolean {
		return this.#target.wants(name, tree);
	}

	open(create: boolean): Promise<void> {
		return this.#target.open(create);
	}

	begin(): Promise<void> {
		return this.#step("begin", () => this.#target.begin());
	}

	survey(source: Source, tree: SourceTree): Promise<Map<string, boolean>> {
		return this.#target.survey(source, tree);
	}

	read(name: string): Promise<string | null> {
		if (this.#left <= 0) throw new Died();
		return this.#target.read(name);
	}

	write(name: string, text: string): Promise<void> {
		return this.#step(`write ${name}`, () => this.#target.write(name, text));
	}

	create(name: string, text: string): Promise<boolean> {
		return this.#step(`create ${name}`, () => this.#target.create(name, text));
	}

	remove(name: string): Promise<void> {
		return this.#step(`remove ${name}`, () => this.#target.remove(name));
	}

	async put(source: Source, tree: SourceTree, files: readonly SourceFile[]): Promise<Transferred> {
		const sum = { files: 0, bytes: 0 };
		for (const file of files) {
			const { files: count, bytes } = await this.#step(`put ${file.path}`, () => this.#target.put(source, tree, [file]));
			sum.files += count;
			sum.bytes += bytes;
		}
		return sum;
	}

	async delete(paths: readonly string[]): Promise<void> {
		for (const name of paths) await this.#step(`delete ${name}`, () => this.#target.delete([name]));
	}

	close(): Promise<void> {
		return this.#left <= 0 ? Promise.resolve() : this.#target.close();
	}

	async #step<T>(name: string, work: () => Promise<T>): Promise<T> {
		if (this.#left <= 0) throw new Died();
		this.#left -= 1;
		const result = await work();
		this.steps.push(name);
		await this.#options.after?.(name);
		if (this.#left <= 0) throw new Died();
		return result;
	}
}

export interface CommandResult {
	code: number | null;
	stdout: string;
	stderr: string;
}

/** Starts `npm run deploy`'s program as a process of its own. */
export function startDeploy(
	args: readonly string[],
	options: { env?: Record<string, string>; uid?: number } = {},
): { child: ChildProcess; ended: Promise<CommandResult> } {
	const { uid } = options;
	const child = spawn(process.execPath, [DEPLOY_MAIN, ...args], {
		env: { ...process.env, DEPLOY_TO: "", ...options.env },
		...(uid === undefined ? {} : { uid, gid: uid }),
	});
	const output = { stdout: "", stderr: "" };
	for (const name of ["stdout", "stderr"] as const) child[name]?.on("data", (chunk: Buffer) => (output[name] += chunk.toString()));
	const ended = new Promise<CommandResult>((resolve) => child.once("close", (code) => resolve({ code, ...output })));
	return { child, ended };
}

export const runDeploy = (args: readonly string[], options?: { env?: Record<string, string>; uid?: number }) =>
	startDeploy(args, options).ended;

export async function until(look: () => Promise<boolean> | boolean, within = 20_000): Promise<void> {
	for (const end = Date.now() + within; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 3))) if (await look()) return;
	throw new Error("Nothing came of it.");
}
