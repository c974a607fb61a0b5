import { createHash } from "node:crypto";
import {
	constants,
	copyFileSync,
	existsSync,
	linkSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	realpathSync,
	renameSync,
	rmdirSync,
	rmSync,
	unlinkSync,
	writeFileSync,
} from "node:fs";
import path from "node:path";
import { setImmediate as breathe } from "node:timers/promises";

export const sha256 = (bytes: Buffer | string) => createHash("sha256").update(bytes).digest("hex");

/** What a file is to hold: bytes, or those of a file that lies somewhere already. */
export type FileContent = { sha256: string } & ({ bytes: Buffer } | { source: string });

/** A file that a release keeps: its content need not be looked at to put it back. */
export interface KeptFile {
	source: string;
}

export const fileContent = (bytes: Buffer): FileContent => ({ bytes, sha256: sha256(bytes) });

/** Compressed copies, which lie beside a file and never count as files of their own. */
export const VARIANTS = [".br", ".gz"] as const;
const HALF = ".neu-";
const AT_ONCE = 500;

/* Hard links save space and time; across file systems only a copy is possible. */
export function linkOrCopy(from: string, to: string): void {
	try {
		linkSync(from, to);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code !== "EXDEV" && code !== "EPERM" && code !== "EMLINK") throw error;
		copyFileSync(from, to, constants.COPYFILE_EXCL);
	}
}

function unlinkIfThere(file: string): void {
	/* Mostly it is not there, and looking costs less than failing. */
	if (!existsSync(file)) return;
	try {
		unlinkSync(file);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
	}
}

/**
 * The folder that visitors see, `<siteDir>/current`: plain files for any web server. A file is replaced by a rename, so
 * that whoever reads it gets the old one or the new one, and whole.
 */
export class LiveFolder {
	readonly root: string;
	/** hash of each file; null until somebody asks for it */
	readonly #files = new Map<string, string | null>();
	readonly #compressed = new Set<string>();
	readonly #folders = new Set<string>();

	constructor(siteDir: string) {
		this.root = path.join(siteDir, "current");
	}

	/** Looks at every file that lies there; what a stopped process left half-written goes. */
	async scan(): Promise<void> {
		this.#files.clear();
		this.#compressed.clear();
		this.#folders.clear();
		this.#takeOver();
		mkdirSync(this.root, { recursive: true });
		let count = 0;
		const walk = async (folder: string): Promise<void> => {
			for (const entry of readdirSync(path.join(this.root, folder), { withFileTypes: true })) {
				const name = folder === "" ? entry.name : `${folder}/${entry.name}`;
				if (entry.isDirectory()) {
					this.#folders.add(name);
					await walk(name);
				} else if (entry.name.startsWith(HALF)) unlinkSync(path.join(this.root, name));
				else if (VARIANTS.some((variant) => name.endsWith(variant))) this.#compressed.add(name.slice(0, -3));
				else this.#files.set(name, sha256(readFileSync(path.join(this.root, name))));
				count += 1;
				if (count % AT_ONCE === 0) await breathe();
			}
		};
		await walk("");
		for (const name of this.#compressed) if (!this.#files.has(name)) this.#removeVariants(name);
	}

	/* Earlier versions of this software had a link to a folder here. */
	#takeOver(): void {
		const stat = lstatSync(this.root, { throwIfNoEntry: false });
		if (!stat?.isSymbolicLink()) return;
		const target = existsSync(this.root) ? realpathSync(this.root) : null;
		unlinkSync(this.root);
		if (target) renameSync(target, this.root);
	}

	has(name: string): boolean {
		return this.#files.has(name);
	}

	/** Hash of a file; undefined when it is not there. */
	hashOf(name: string): string | undefined {
		const known = this.#files.get(name);
		if (known !== null) return known;
		const bytes = this.read(name);
		if (bytes === null) {
			this.#files.delete(name);
			return undefined;
		}
		const hash = sha256(bytes);
		this.#files.set(name, hash);
		return hash;
	}

	/**
	 * Whether a file holds what another one does, which has to be there. Mostly nothing is read for it: it is the same one under
	 * two names, or of another size.
	 * @param differs whether it is known that two files would differ
	 */
	holds(name: string, source: string, differs = false): boolean {
		const full = path.join(this.root, name);
		const here = lstatSync(full, { bigint: true, throwIfNoEntry: false });
		const there = lstatSync(source, { bigint: true });
		if (here?.size !== there.size) return false;
		/* Where files have no numbers, the time tells two of them apart. */
		if (here.ino === there.ino && here.dev === there.dev && here.mtimeNs === there.mtimeNs) return true;
		return !differs && readFileSync(full).equals(readFileSync(source));
	}

	get names(): IterableIterator<string> {
		return this.#files.keys();
	}

	get size(): number {
		return this.#files.size;
	}

	isCompressed(name: string): boolean {
		return this.#compressed.has(name);
	}

	/** Says that somebody else changed these files: they are looked at again. */
	reread(names: Iterable<string>): void {
		for (const name of names) {
			const full = path.join(this.root, name);
			if (existsSync(full)) {
				this.#files.set(name, null);
				this.#noteFolders(path.posix.dirname(name));
			} else {
				this.#files.delete(name);
				this.#forgetFolders(path.posix.dirname(name));
			}
			/* Whoever writes a file takes its compressed copies away. */
			this.#compressed.delete(name);
		}
	}

	/* With its last file a folder goes, too. */
	#forgetFolders(folder: string): void {
		for (let at = folder; at !== "." && !existsSync(path.join(this.root, at)); at = path.posix.dirname(at)) this.#folders.delete(at);
	}

	read(name: string): Buffer | null {
		try {
			return readFileSync(path.join(this.root, name));
		} catch {
			return null;
		}
	}

	#folderOf(name: string): void {
		const folder = path.posix.dirname(name);
		if (folder === "." || this.#folders.has(folder)) return;
		mkdirSync(path.join(this.root, folder), { recursive: true });
		this.#noteFolders(folder);
	}

	#noteFolders(folder: string): void {
		for (let at = folder; at !== "." && !this.#folders.has(at); at = path.posix.dirname(at)) this.#folders.add(at);
	}

	/**
	 * Puts a file there, in one step. Its compressed copies go first: an old one must not outlive it. They go once more afterwards,
	 * for another process may have put some beside what lay there until now.
	 */
	write(name: string, content: FileContent | KeptFile): void {
		this.#folderOf(name);
		this.#removeVariants(name);
		const full = path.join(this.root, name);
		const half = this.halfOf(name);
		try {
			this.#writeHalf(half, content);
			renameSync(half, full);
		} catch (error) {
			rmSync(half, { force: true });
			throw error;
		}
		this.#removeVariants(name);
		this.#files.set(name, "sha256" in content ? content.sha256 : null);
	}

	/* What a dead process has left there may be another file's second name: to write into it would change that one. */
	#writeHalf(half: string, content: FileContent | KeptFile): void {
		const put = () => {
			if ("bytes" in content) writeFileSync(half, content.bytes, { flag: "wx" });
			else linkOrCopy(content.source, half);
		};
		try {
			put();
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
			unlinkSync(half);
			put();
		}
	}

	remove(name: string): void {
		this.#removeVariants(name);
		unlinkIfThere(path.join(this.root, name));
		this.#removeVariants(name);
		this.#files.delete(name);
		this.#removeEmptyFolders(path.posix.dirname(name));
	}

	#removeEmptyFolders(folder: string): void {
		for (let at = folder; at !== "."; at = path.posix.dirname(at)) {
			try {
				rmdirSync(path.join(this.root, at));
			} catch {
				return;
			}
			this.#folders.delete(at);
		}
	}

	#removeVariants(name: string): void {
		this.#compressed.delete(name);
		for (const variant of VARIANTS) unlinkIfThere(path.join(this.root, name + variant));
	}

	/** Which file lies there, whoever put it there: another one after each `write`. Null when there is none. */
	stampOf(name: string): string | null {
		const stat = lstatSync(path.join(this.root, name), { bigint: true, throwIfNoEntry: false });
		return stat ? `${stat.ino}-${stat.mtimeNs}-${stat.size}` : null;
	}

	/** Where something about a file is put together; nobody is handed it, and a start clears it away. */
	halfOf(name: string): string {
		const full = path.join(this.root, name);
		return path.join(path.dirname(full), `${HALF}${path.basename(full)}`);
	}

	/**
	 * Puts the compressed copies that lie at `halfOf(name)` beside a file, unless another one lies there meanwhile. An operator's
	 * rollback, in a process of its own, may put one there at any moment: before the last look, and it is seen here; after it, and
	 * `write` over there finds the copies.
	 * @param stamp of the file that was compressed
	 */
	addVariants(name: string, stamp: string): boolean {
		const half = this.halfOf(name);
		if (this.stampOf(name) !== stamp) {
			for (const variant of VARIANTS) unlinkIfThere(half + variant);
			return false;
		}
		this.#compressed.add(name);
		for (const variant of VARIANTS) renameSync(half + variant, path.join(this.root, name + variant));
		if (this.stampOf(name) === stamp) return true;
		this.#removeVariants(name);
		return false;
	}
}
