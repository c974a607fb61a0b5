import { createHash } from "node:crypto";
import { type BigIntStats, constants, createReadStream, readdirSync, readFileSync, statSync } from "node:fs";
import { copyFile, link, readFile, realpath, rm, stat } from "node:fs/promises";
import path from "node:path";
import { setImmediate as breathe, setTimeout as sleep } from "node:timers/promises";
import { isPublicPath, RELEASE_FILE } from "./phases.ts";
import { DeployProblem } from "./problem.ts";

export interface SourceFile {
	path: string;
	/** bytes */
	size: number;
	sha256: string;
}

/** The site as it was at one moment. */
export interface SourceTree {
	/** the folder, symlinks resolved */
	dir: string;
	files: ReadonlyMap<string, SourceFile>;
}

/** A file is no longer what it was when the tree was read: the publisher has gone on, and the tree must be read anew. */
export class SourceChanged extends Error {
	override name = "SourceChanged";
}

interface Seen {
	/** differs as soon as another file lies there */
	stamp: string;
	size: number;
}

interface KnownHash {
	stamp: string;
	sha256: string;
}

/* Bytes of a file that is read as a whole. */
const SMALL = 4_000_000;
/* Files after which others (a sign of life for the lock) get their turn. */
const BREATHE_AFTER = 500;
/* Walks that may differ before it is said that the site never rests, and the longest break between them in ms. */
const MOST_WALKS = 60;
const LONGEST_BREAK = 2000;

/* Not the time of the last change of the inode: a hard link to a file changes that, too. */
const stampOf = ({ ino, size, mtimeNs }: BigIntStats) => `${ino} ${size} ${mtimeNs}`;

const isMissing = (error: unknown) => ["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "");

/** Reads a live site again and again; the hash of a file that lies there unchanged is remembered. */
export class Source {
	readonly folder: string;
	#hashes: ReadonlyMap<string, KnownHash> = new Map();

	/** @param folder the live site, or a symlink to it */
	constructor(folder: string) {
		this.folder = folder;
	}

	/**
	 * The whole tree as it was at one moment although the publisher may be at work: it is walked until two walks saw the
	 * same, so that every file was there, as it is, between the two.
	 * @throws DeployProblem when there is no complete site, or when it never rests
	 */
	async read(): Promise<SourceTree> {
		let before: { dir: string; files: Map<string, Seen> } | null = null;
		for (let walk = 0; walk < MOST_WALKS; walk += 1) {
			const now = await this.#walk();
			if (now && before && now.dir === before.dir && same(before.files, now.files)) {
				const tree = await this.#hash(now.dir, now.files);
				if (tree) return tree;
				before = null;
				continue;
			}
			if (before && now) await sleep(Math.min(20 * 2 ** walk, LONGEST_BREAK));
			before = now;
		}
		throw new DeployProblem(
			"Die Website ändert sich gerade ununterbrochen. Auf dem Ziel bleibt alles, wie es ist. Bitte gleich noch einmal starten.",
		);
	}

	/** The bytes of a file. @throws SourceChanged when they are no longer those of the tree */
	async bytes(tree: SourceTree, file: SourceFile): Promise<Buffer> {
		const bytes = await readFile(path.join(tree.dir, file.path)).catch(changed);
		if (sha256(bytes) !== file.sha256) throw new SourceChanged(file.path);
		return bytes;
	}

	/** Puts a file aside, as it stands in the tree; a link where that is possible. @throws SourceChanged as `bytes` does */
	async freeze(tree: SourceTree, file: SourceFile, to: string): Promise<void> {
		const from = path.join(tree.dir, file.path);
		try {
			/* The publisher replaces files by rename and never writes into one: a link keeps what was there. */
			await link(from, to);
		} catch (error) {
			if (isMissing(error)) throw new SourceChanged(file.path, { cause: error });
			await copyFile(from, to, constants.COPYFILE_FICLONE).catch(changed);
		}
		if ((await hashFile(to)) !== file.sha256) {
			await rm(to, { force: true });
			throw new SourceChanged(file.path);
		}
	}

	/** True while `release.json` is that of the tree. */
	async isStill(tree: SourceTree): Promise<boolean> {
		const now = await readFile(path.join(this.folder, RELEASE_FILE)).catch(() => null);
		return now !== null && sha256(now) === tree.files.get(RELEASE_FILE)?.sha256;
	}

	/* null when something vanished on the way */
	async #walk(): Promise<{ dir: string; files: Map<string, Seen> } | null> {
		const dir = await realpath(this.folder).catch(() => {
			throw new DeployProblem(`Den Ordner ${this.folder} gibt es nicht. Mit --from lässt sich der Ordner der fertigen Website angeben.`);
		});
		const files = new Map<string, Seen>();
		try {
			const folders = [""];
			let looked = 0;
			/* Not asynchronous, which would take ten times as long for files that small. */
			for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
				for (const entry of readdirSync(path.join(dir, folder), { withFileTypes: true })) {
					const name = folder === "" ? entry.name : `${folder}/${entry.name}`;
					if (!isPublicPath(name)) continue;
					if (entry.isDirectory()) {
						folders.push(name);
						continue;
					}
					const seen = statSync(path.join(dir, name), { bigint: true });
					if (seen.isFile()) files.set(name, { stamp: stampOf(seen), size: Number(seen.size) });
					looked += 1;
				}
				if (looked > BREATHE_AFTER) {
					looked = 0;
					await breathe();
				}
			}
		} catch (error) {
			if (isMissing(error)) return null;
			if ((error as NodeJS.ErrnoException).code === "EACCES")
				throw new DeployProblem(`Der Ordner ${dir} lässt sich nicht lesen. Bitte die Rechte prüfen.`, { cause: error });
			throw error;
		}
		if (!files.has(RELEASE_FILE)) {
			throw new DeployProblem(
				`In ${this.folder} liegt keine fertige Website (release.json fehlt). Bitte zuerst „npm start“ oder „npm run build:site“ laufen lassen.`,
			);
		}
		return { dir, files };
	}

	/* null when a file changed before it could be read */
	async #hash(dir: string, seen: ReadonlyMap<string, Seen>): Promise<SourceTree | null> {
		const files = new Map<string, SourceFile>();
		const hashes = new Map<string, KnownHash>();
		const paths = new Set(seen.keys());
		let read = 0;
		try {
			for (const [name, { stamp, size }] of seen) {
				let known = this.#hashes.get(name);
				if (known?.stamp !== stamp) {
					const full = path.join(dir, name);
					known = { stamp, sha256: size > SMALL ? await hashFile(full) : sha256(readFileSync(full)) };
					if (stampOf(statSync(full, { bigint: true })) !== stamp) return null;
					read += 1 + size / 10_000;
				}
				hashes.set(name, known);
				files.set(name, { path: name, size, sha256: known.sha256 });
				if (read > BREATHE_AFTER) {
					read = 0;
					await breathe();
				}
			}
		} catch (error) {
			if (isMissing(error)) return null;
			throw error;
		} finally {
			/* What was read counts, even when it has to be begun anew. */
			for (const [name, known] of this.#hashes) if (!hashes.has(name) && paths.has(name)) hashes.set(name, known);
			this.#hashes = hashes;
		}
		return { dir, files };
	}
}

function changed(error: unknown): never {
	if (isMissing(error)) throw new SourceChanged((error as NodeJS.ErrnoException).path, { cause: error });
	throw error;
}

function same(a: ReadonlyMap<string, Seen>, b: ReadonlyMap<string, Seen>): boolean {
	if (a.size !== b.size) return false;
	for (const [name, { stamp }] of a) if (b.get(name)?.stamp !== stamp) return false;
	return true;
}

const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

/** sha256 (hex) of a file, read in pieces when it is large. */
export async function hashFile(file: string, algorithm: "sha256" | "md5" = "sha256"): Promise<string> {
	const hash = createHash(algorithm);
	if ((await stat(file)).size <= SMALL) return hash.update(await readFile(file)).digest("hex");
	for await (const piece of createReadStream(file)) hash.update(piece as Buffer);
	return hash.digest("hex");
}
