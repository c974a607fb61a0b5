import { randomUUID } from "node:crypto";
import { link, mkdir, readdir, readFile, realpath, rename, rm, rmdir, stat, unlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { inParallel } from "../parallel.ts";
import { isPublicPath } from "../phases.ts";
import { DeployProblem, fileProblem } from "../problem.ts";
import { hashFile, type Source, type SourceFile, type SourceTree } from "../source.ts";
import type { Target, Transferred } from "../target.ts";

/* Folders of unfinished files; in the target itself, because only there they can be renamed into place in one step. */
const WORK = ".kinderstark-neu-";
const PARALLEL = 8;

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;
const isMissing = (error: unknown) => codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR";

/** A folder on this machine, or one that looks like it (a network drive). */
export class FolderTarget implements Target {
	readonly label: string;
	readonly batch = { files: 200, bytes: 64_000_000 };
	readonly #dir: string;
	readonly #work = `${WORK}${randomUUID()}`;
	#foldersThere = new Set<string>();

	/** @param dir absolute path */
	constructor(dir: string) {
		this.#dir = dir;
		this.label = dir;
	}

	wants(): boolean {
		return true;
	}

	async open(create: boolean): Promise<void> {
		const found = await stat(this.#dir).catch((error) => {
			if (isMissing(error)) return null;
			throw fileProblem(error, this.#dir);
		});
		if (found && !found.isDirectory()) throw new DeployProblem(`Das Ziel ist kein Ordner: ${this.#dir}. Bitte einen Ordner angeben.`);
		if (!create) return;
		await this.#guard(async () => {
			await mkdir(this.#full(this.#work), { recursive: true });
		});
	}

	async begin(): Promise<void> {
		await this.#guard(async () => {
			for (const name of await readdir(this.#dir)) {
				if (name.startsWith(WORK) && name !== this.#work) await rm(this.#full(name), { recursive: true, force: true });
			}
		});
	}

	/** @throws DeployProblem when source and target lie in each other */
	async checkApart(sourceDir: string): Promise<void> {
		const [from, to] = await Promise.all([realpath(sourceDir).catch(() => path.resolve(sourceDir)), realpathOfNew(this.#dir)]);
		const within = (inner: string, outer: string) =>
			inner === outer || inner.startsWith(outer.endsWith(path.sep) ? outer : outer + path.sep);
		if (within(from, to) || within(to, from)) {
			throw new DeployProblem(`Quelle und Ziel liegen ineinander: ${from} und ${to}. Bitte ein Ziel außerhalb der Website angeben.`);
		}
	}

	async survey(_source: Source, tree: SourceTree): Promise<Map<string, boolean>> {
		const found = new Map<string, boolean>();
		await this.#guard(async () => {
			for (const entry of await readdir(this.#dir, { recursive: true, withFileTypes: true }).catch(ifMissing([]))) {
				const name = path.relative(this.#dir, path.join(entry.parentPath, entry.name)).split(path.sep).join("/");
				if (!entry.isDirectory() && isPublicPath(name)) found.set(name, false);
			}
			await inParallel([...found.keys()], PARALLEL, async (name) => {
				const file = tree.files.get(name);
				/* What cannot be read is sent anew. */
				if (file && (await hashFile(this.#full(name)).catch(() => null)) === file.sha256) found.set(name, true);
			});
		});
		return found;
	}

	async read(name: string): Promise<string | null> {
		return readFile(this.#full(name), "utf8").catch((error) => {
			if (isMissing(error)) return null;
			throw fileProblem(error, this.#full(name));
		});
	}

	async write(name: string, text: string): Promise<void> {
		await this.#guard(() => this.#replace(name, Buffer.from(text)));
	}

	async create(name: string, text: string): Promise<boolean> {
		return this.#guard(async () => {
			const unfinished = this.#unfinished();
			await writeFile(unfinished, text);
			try {
				/* Unlike an exclusive open, this never shows a file without its text. */
				await link(unfinished, this.#full(name));
				return true;
			} catch (error) {
				if (codeOf(error) === "EEXIST") return false;
				/* Drives without hard links. */
				if (!["EPERM", "ENOTSUP", "ENOSYS", "EOPNOTSUPP"].includes(codeOf(error) ?? "")) throw error;
				return await writeFile(this.#full(name), text, { flag: "wx" }).then(
					() => true,
					(failure) => {
						if (codeOf(failure) === "EEXIST") return false;
						throw failure;
					},
				);
			} finally {
				await rm(unfinished, { force: true });
			}
		});
	}

	async remove(name: string): Promise<void> {
		await this.#guard(() => rm(this.#full(name), { force: true }));
	}

	async put(source: Source, tree: SourceTree, files: readonly SourceFile[]): Promise<Transferred> {
		let bytes = 0;
		await inParallel(files, PARALLEL, async (file) => {
			const content = await source.bytes(tree, file);
			await this.#guard(() => this.#replace(file.path, content));
			bytes += file.size;
		});
		return { files: files.length, bytes };
	}

	async delete(paths: readonly string[]): Promise<void> {
		await this.#guard(async () => {
			const folders = new Set<string>();
			await inParallel(paths, PARALLEL, async (name) => {
				await unlink(this.#full(name)).catch((error) => {
					/* A run that died may have noted a file where a folder still is. */
					if (!isMissing(error) && codeOf(error) !== "EISDIR") throw error;
				});
				for (let folder = path.posix.dirname(name); folder !== "."; folder = path.posix.dirname(folder)) folders.add(folder);
			});
			/* The deepest first; a folder that still holds something stays. */
			for (const folder of [...folders].sort((a, b) => b.length - a.length)) {
				this.#foldersThere.delete(folder);
				await rmdir(this.#full(folder)).catch((error) => {
					if (!isMissing(error) && codeOf(error) !== "ENOTEMPTY" && codeOf(error) !== "EEXIST") throw error;
				});
			}
		});
	}

	async close(): Promise<void> {
		await rm(this.#full(this.#work), { recursive: true, force: true }).catch(() => undefined);
	}

	#full(name: string): string {
		return path.join(this.#dir, name);
	}

	#unfinished(): string {
		return path.join(this.#dir, this.#work, randomUUID());
	}

	async #replace(name: string, bytes: Buffer): Promise<void> {
		const folder = path.posix.dirname(name);
		if (folder !== "." && !this.#foldersThere.has(folder)) {
			await mkdir(this.#full(folder), { recursive: true });
			this.#foldersThere.add(folder);
		}
		const unfinished = this.#unfinished();
		try {
			await writeFile(unfinished, bytes);
			await rename(unfinished, this.#full(name)).catch(async (error) => {
				/* An empty folder that somebody left there. */
				if (codeOf(error) !== "EISDIR") throw error;
				await rmdir(this.#full(name));
				await rename(unfinished, this.#full(name));
			});
		} catch (error) {
			await rm(unfinished, { force: true }).catch(() => undefined);
			throw error;
		}
	}

	async #guard<T>(work: () => Promise<T>): Promise<T> {
		try {
			return await work();
		} catch (error) {
			throw fileProblem(error, (error as NodeJS.ErrnoException).path ?? this.#dir);
		}
	}
}

const ifMissing =
	<T>(value: T) =>
	(error: unknown): T => {
		if (isMissing(error)) return value;
		throw error;
	};

/* A folder that is not there yet, with the symlinks above it resolved. */
async function realpathOfNew(dir: string): Promise<string> {
	try {
		return await realpath(dir);
	} catch (error) {
		if (!isMissing(error) || path.dirname(dir) === dir) return dir;
		return path.join(await realpathOfNew(path.dirname(dir)), path.basename(dir));
	}
}
