import { readFileSync } from "node:fs";
import { lstat, mkdir, readdir, readFile, readlink, rename, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { readState } from "./state.ts";

/** What a release is made of; lies in it as `.manifest.json`, which no web server hands out. */
export interface Manifest {
	release: string;
	publishedAt: string;
	contentSeq: number;
	pages: string[];
	/** sha256 by path, of every file but `release.json` and compressed copies */
	files: Record<string, string>;
	/** paths that also lie there as `.br` and `.gz` */
	compressed: string[];
	/** documentId by page */
	owners: Record<string, string>;
	/** hash of the pages' code */
	code: string;
	/** locations whose address this release shows */
	openLocations: string[];
	/** see `SearchIndex.keyOf` */
	searchKey: string;
	/** hash over everything that a visitor can see */
	digest: string;
}

/** `GET /release.json` */
export interface ReleaseInfo {
	release: string;
	publishedAt: string;
	contentSeq: number;
	pages: number;
}

/** Written by a rollback: the publisher stays with the older release until there is something new to say. */
export interface Hold {
	/** the release that was switched back to */
	release: string;
	/** the release that was live before, to undo it */
	from: string;
	/** the digest of the newest content at that time */
	digest: string;
	/** the newest change at that time */
	seq: number;
	at: string;
}

export const KEPT_RELEASES = 5;
export const MANIFEST = ".manifest.json";
const UNFINISHED = ".neu-";

/** The folder of releases: `releases/<id>/`, and `current`, a symlink to the live one. */
export class Releases {
	readonly siteDir: string;
	readonly dir: string;
	readonly #current: string;

	constructor(siteDir: string) {
		this.siteDir = siteDir;
		this.dir = path.join(siteDir, "releases");
		this.#current = path.join(siteDir, "current");
	}

	pathOf(id: string): string {
		return path.join(this.dir, id);
	}

	/** Where a release is put together; nobody looks there until it is complete. */
	unfinishedPath(id: string): string {
		return path.join(this.dir, `${UNFINISHED}${id}`);
	}

	/** Complete releases, oldest first. */
	async list(): Promise<string[]> {
		const names = await readdir(this.dir).catch(() => [] as string[]);
		const complete: string[] = [];
		for (const name of names.sort()) if (!name.startsWith(".") && (await this.manifest(name))) complete.push(name);
		return complete;
	}

	/** Id of the live release; null before the first one. */
	async live(): Promise<string | null> {
		const target = await readlink(this.#current).catch(() => null);
		if (target === null) return null;
		const id = path.basename(target);
		return (await this.manifest(id)) ? id : null;
	}

	async manifest(id: string): Promise<Manifest | null> {
		try {
			return JSON.parse(await readFile(path.join(this.pathOf(id), MANIFEST), "utf8")) as Manifest;
		} catch {
			return null;
		}
	}

	/** Turns a finished folder into a release. */
	async complete(id: string): Promise<void> {
		await rename(this.unfinishedPath(id), this.pathOf(id));
	}

	/** Makes a release the live one, in one step: a request sees the old one or the new one. */
	async swap(id: string): Promise<void> {
		const next = `${this.#current}.${process.pid}.neu`;
		await rm(next, { force: true });
		await symlink(path.join("releases", id), next);
		await rename(next, this.#current);
	}

	async hold(): Promise<Hold | null> {
		try {
			return JSON.parse(await readFile(path.join(this.siteDir, "hold.json"), "utf8")) as Hold;
		} catch {
			return null;
		}
	}

	async setHold(hold: Hold | null): Promise<void> {
		const file = path.join(this.siteDir, "hold.json");
		if (hold === null) return rm(file, { force: true });
		await writeFile(`${file}.neu`, `${JSON.stringify(hold, null, "\t")}\n`);
		await rename(`${file}.neu`, file);
	}

	/** The newest change that the publisher has dealt with; null when it never ran here. */
	async knownSeq(): Promise<number | null> {
		return (await readState(this.siteDir))?.seq ?? null;
	}

	/** Removes what a stopped run left lying about. */
	async clear(): Promise<void> {
		await mkdir(this.dir, { recursive: true });
		for (const name of await readdir(this.dir)) {
			if (name.startsWith(UNFINISHED)) await rm(path.join(this.dir, name), { recursive: true, force: true });
		}
		for (const name of await readdir(this.siteDir)) {
			const full = path.join(this.siteDir, name);
			if (name.startsWith("current.") && (await lstat(full)).isSymbolicLink()) await rm(full, { force: true });
		}
	}

	/**
	 * Keeps the newest releases, the live one, and the one that a rollback came from.
	 * @param unwanted releases that must go even if they are new, e.g. for an address in them that is secret now
	 */
	async prune(unwanted: (manifest: Manifest) => boolean = () => false): Promise<string[]> {
		const all = await this.list();
		const live = await this.live();
		const hold = await this.hold();
		const removed: string[] = [];
		for (const [index, id] of all.entries()) {
			const manifest = await this.manifest(id);
			const secret = manifest !== null && unwanted(manifest);
			const kept = id === live || (!secret && (index >= all.length - KEPT_RELEASES || id === hold?.from || id === hold?.release));
			if (kept) continue;
			/* Renamed first, so that a half-removed release never counts as one. */
			const doomed = this.unfinishedPath(id);
			await rename(this.pathOf(id), doomed);
			await rm(doomed, { recursive: true, force: true });
			removed.push(id);
		}
		return removed;
	}
}

/** Sortable by time, readable by people: `20261123-091530-123`. */
export function releaseId(now: Date): string {
	return now.toISOString().replaceAll(/[-:]/g, "").replace("T", "-").replace(".", "-").replace("Z", "");
}

/** The `release.json` of a release; null when it cannot be read. */
export function readReleaseInfo(dir: string): ReleaseInfo | null {
	try {
		return JSON.parse(readFileSync(path.join(dir, "release.json"), "utf8")) as ReleaseInfo;
	} catch {
		return null;
	}
}
