import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { HOST, isAlive } from "../lock.ts";
import { inParallel } from "../parallel.ts";
import { isPublicPath } from "../phases.ts";
import { DeployProblem, fileProblem } from "../problem.ts";
import { checkRsync, describeRsync, type RsyncAnswer, runRsync } from "../rsync.ts";
import type { Source, SourceFile, SourceTree } from "../source.ts";
import type { Target, Transferred } from "../target.ts";
import type { RsyncAddress } from "../target-address.ts";

const ROOM = `kinderstark-deploy-${HOST}-`;
const PARALLEL = 8;
const SILENT_AT_MOST = 180;
const CONNECT_WITHIN = 15;

/* Owners and groups are the target's own; a web server must be able to read everything. */
const SENDING = ["--times", "--omit-dir-times", "--perms", "--chmod=D755,F644", "--checksum", "--mkpath"];
const VANISHED = 24;

/** A machine that is reached with the system's rsync, over ssh or as an rsync server. */
export class RsyncTarget implements Target {
	readonly label: string;
	/* Each call makes a connection: few large ones. */
	readonly batch = { files: 4000, bytes: 512_000_000 };
	readonly #destination: string;
	readonly #common: string[];
	#room: string | null = null;

	constructor({ destination, ssh }: RsyncAddress) {
		this.#destination = destination;
		this.label = destination.replace(/\/$/, "");
		this.#common = [`--timeout=${SILENT_AT_MOST}`, "--secluded-args", "--8-bit-output"];
		if (!ssh) this.#common.push(`--contimeout=${CONNECT_WITHIN}`);
		/* Nobody is there to answer a question. */ else if (!process.env.RSYNC_RSH)
			this.#common.push("--rsh", `ssh -o BatchMode=yes -o ConnectTimeout=${CONNECT_WITHIN}`);
	}

	wants(): boolean {
		return true;
	}

	async open(): Promise<void> {
		await checkRsync();
		this.#room = await mkdtemp(path.join(tmpdir(), `${ROOM}${process.pid}-`)).catch((error) => {
			throw fileProblem(error, tmpdir());
		});
		const answer = await this.#rsync(["--list-only", "--dirs"], this.#destination);
		if (answer.code !== 0 && !isMissing(answer)) throw describeRsync(answer, this.label);
	}

	async begin(): Promise<void> {
		/* There, rsync itself clears away what it could not finish; here, a run that was killed leaves what it had put aside. */
		for (const name of await readdir(tmpdir())) {
			const pid = name.startsWith(ROOM) ? /^\d+/.exec(name.slice(ROOM.length))?.[0] : undefined;
			if (pid && !isAlive(Number(pid))) await rm(path.join(tmpdir(), name), { recursive: true, force: true }).catch(() => undefined);
		}
	}

	async survey(): Promise<Map<string, boolean>> {
		const answer = await this.#rsync(["--recursive", "--dry-run", "--out-format=%i %n"], this.#destination, await this.#folder("nichts"));
		if (answer.code !== 0 && !isMissing(answer)) throw describeRsync(answer, this.label);
		const found = new Map<string, boolean>();
		for (const line of answer.stdout.split("\n")) {
			const name = /^[<>ch.][fLDS]\S* (.+)$/.exec(line)?.[1];
			/* What is the same, rsync finds out by checksum when it sends. */
			if (name && isPublicPath(name)) found.set(name, false);
		}
		return found;
	}

	async read(name: string): Promise<string | null> {
		const folder = await this.#folder("gelesen");
		const answer = await this.#rsync(["--checksum"], this.#destination + name, folder);
		if (isMissing(answer)) return null;
		if (answer.code !== 0) throw describeRsync(answer, this.label);
		const file = path.join(folder, name);
		const text = await readFile(file, "utf8");
		await rm(file);
		return text;
	}

	async write(name: string, text: string): Promise<void> {
		await this.#send(name, text, []);
	}

	async create(name: string, text: string): Promise<boolean> {
		return (await this.#send(name, text, ["--ignore-existing"])) > 0;
	}

	async remove(name: string): Promise<void> {
		await this.delete([name]);
	}

	async put(source: Source, tree: SourceTree, files: readonly SourceFile[]): Promise<Transferred> {
		const stage = await this.#folder("sendung");
		try {
			/* rsync reads for itself, a moment later: it gets a copy that stays as it is. */
			for (const folder of new Set(files.map((file) => path.dirname(file.path))))
				await mkdir(path.join(stage, folder), { recursive: true });
			await inParallel(files, PARALLEL, (file) => source.freeze(tree, file, path.join(stage, file.path)));
			const list = await this.#list(files.map((file) => file.path));
			const format = "--out-format=%i %n";
			const answer = await this.#rsync([...SENDING, format, "--from0", `--files-from=${list}`], `${stage}/`, this.#destination);
			if (answer.code !== 0) throw describeRsync(answer, this.label);
			const names = answer.stdout.split("\n").flatMap((line) => /^[<>]f\S* (.+)$/.exec(line)?.[1] ?? []);
			const sizes = new Map(files.map((file) => [file.path, file.size]));
			return { files: names.length, bytes: names.reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0) };
		} catch (error) {
			throw fileProblem(error, stage);
		} finally {
			await rm(stage, { recursive: true, force: true });
		}
	}

	async delete(paths: readonly string[]): Promise<void> {
		await this.#delete(paths, []);
		const folders = new Set<string>();
		for (const name of paths) {
			for (let folder = path.posix.dirname(name); folder !== "."; folder = path.posix.dirname(folder)) folders.add(folder);
		}
		/* The deepest first; a folder that still holds something stays. */
		const levels = [...new Set([...folders].map(depth))].sort((a, b) => b - a);
		for (const level of levels)
			await this.#delete(
				[...folders].filter((folder) => depth(folder) === level),
				["--dirs"],
			);
	}

	async close(): Promise<void> {
		if (this.#room) await rm(this.#room, { recursive: true, force: true });
		this.#room = null;
	}

	/* What is asked for and is not here counts as a wish to delete it there. */
	async #delete(paths: readonly string[], options: readonly string[]): Promise<void> {
		if (paths.length === 0) return;
		const nothing = await this.#folder("nichts");
		const list = await this.#list(paths);
		const answer = await this.#rsync(
			[...options, "--delete-missing-args", "--from0", `--files-from=${list}`],
			`${nothing}/`,
			this.#destination,
		);
		if (answer.code !== 0 && answer.code !== VANISHED) throw describeRsync(answer, this.label);
	}

	/* How many files were transferred: one or none. */
	async #send(name: string, text: string, options: readonly string[]): Promise<number> {
		const folder = await this.#folder("eigenes");
		const file = path.join(folder, name);
		await writeFile(file, text).catch((error) => {
			throw fileProblem(error, file);
		});
		const answer = await this.#rsync([...SENDING, ...options, "--out-format=%i %n"], file, this.#destination);
		if (answer.code !== 0) throw describeRsync(answer, this.label);
		return answer.stdout.split("\n").filter((line) => /^[<>]f/.test(line)).length;
	}

	/* A folder of its own for each use: a sign of life is sent while files are. */
	async #folder(name: string): Promise<string> {
		if (!this.#room) throw new DeployProblem("Das Ziel ist nicht geöffnet.");
		return mkdtemp(path.join(this.#room, `${name}-`));
	}

	async #list(paths: readonly string[]): Promise<string> {
		const file = path.join(await this.#folder("liste"), "liste");
		await writeFile(file, paths.map((name) => `${name}\0`).join(""));
		return file;
	}

	#rsync(options: readonly string[], ...places: string[]): Promise<RsyncAnswer> {
		return runRsync([...this.#common, ...options, "--", ...places]);
	}
}

const depth = (folder: string) => folder.split("/").length;

const isMissing = ({ code, stderr }: RsyncAnswer) => code === 23 && /failed: No such file or directory \(2\)/.test(stderr);
