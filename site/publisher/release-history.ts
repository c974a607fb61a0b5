import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setImmediate as breathe } from "node:timers/promises";
import { keptName } from "../server/kept-name.ts";
import { type FileContent, fileContent, type KeptFile, type LiveFolder, linkOrCopy } from "./live-folder.ts";

/** `GET /release.json` */
export interface ReleaseInfo {
	release: string;
	publishedAt: string;
	contentSeq: number;
	pages: number;
}

/** One entry that made a release necessary. */
export interface ReleaseCause {
	/** as an editor knows it, e.g. „Erziehungsberatung“ */
	title: string;
	/** German name of the type */
	type: string;
	/** what happened to it, a `Change["action"]` */
	action: string;
	/** who did it; null when nobody was logged in */
	by: string | null;
}

/** What a release changed, kept with the files as they were before it. */
export interface ReleaseRecord extends ReleaseInfo {
	/** the release that was live before; null for the first */
	before: string | null;
	/** the release that was switched back to; null for ordinary ones */
	backTo: string | null;
	/** the earlier rollback that is in force again, because the one after it was undone */
	restores?: string;
	created: string[];
	changed: string[];
	deleted: string[];
	causes: ReleaseCause[];
	/** locations whose address this release shows */
	openLocations: string[];
	/** pages that were left to the next release, which makes whole what this one began; missing in records of before */
	left?: number;
}

/** What is known of a release before it touches a file. */
export type ReleaseCircumstances = Pick<ReleaseRecord, "backTo" | "restores" | "causes" | "openLocations">;

/** Files that differ from what lies there. */
export interface ReleaseFiles {
	write: ReadonlyMap<string, FileContent | KeptFile>;
	remove: readonly string[];
}

export const KEPT_RELEASES = 20;
export const RELEASE_FILE = "release.json";
const RECORD = "record.json";
const UNFINISHED = ".neu-";
const AT_ONCE = 500;

/* What names other files comes after them: a list must not promise what is not there yet. */
const LISTS = /^(sitemap\.xml|sitemaps\/.*|feed\.xml|robots\.txt|_redirects|_gone|suchindex\/[^/]+\/index\.json)$/;

/** In which order files are put there: assets, new pages, changed pages, lists. */
function stageOf(name: string, isNew: boolean): number {
	if (LISTS.test(name)) return 3;
	if (!name.endsWith(".html")) return 0;
	return isNew ? 1 : 2;
}

/**
 * The last releases. Each is a folder `history/<id>` with a record of what it changed and, under `before/`, the files that
 * it replaced or removed: a release costs what differs, and walking back through them gives any earlier state.
 *
 * A release is complete once `current/release.json` names it. One that is not was cut off, and is undone.
 */
export class ReleaseHistory {
	readonly siteDir: string;
	readonly dir: string;

	constructor(siteDir: string) {
		this.siteDir = siteDir;
		this.dir = path.join(siteDir, "history");
	}

	/** Ids of the releases that are kept, oldest first. */
	list(): string[] {
		try {
			return readdirSync(this.dir)
				.filter((name) => !name.startsWith("."))
				.sort();
		} catch {
			return [];
		}
	}

	record(id: string): ReleaseRecord | null {
		try {
			return JSON.parse(readFileSync(path.join(this.dir, id, RECORD), "utf8")) as ReleaseRecord;
		} catch {
			return null;
		}
	}

	/** The live release; null before the first one. */
	live(folder: LiveFolder): ReleaseInfo | null {
		const bytes = folder.read(RELEASE_FILE);
		try {
			return bytes === null ? null : (JSON.parse(bytes.toString("utf8")) as ReleaseInfo);
		} catch {
			return null;
		}
	}

	/** Where a file lies as it was before a release: all in one folder, for making many takes long. */
	fileBefore(id: string, name: string): string {
		return path.join(this.dir, id, "before", keptName(name));
	}

	/**
	 * Undoes a release that was cut off half-way, and clears away what never became one.
	 * @returns names of the files that were put back
	 */
	async recover(folder: LiveFolder): Promise<string[]> {
		mkdirSync(this.dir, { recursive: true });
		for (const name of readdirSync(this.dir)) {
			if (name.startsWith(UNFINISHED)) rmSync(path.join(this.dir, name), { recursive: true, force: true });
		}
		const live = this.live(folder)?.release ?? null;
		const newest = this.list().at(-1);
		if (newest === undefined || newest === live) return [];
		const record = this.record(newest);
		const touched = record ? [...record.created, ...record.changed, ...record.deleted] : [];
		/* Only the release right behind the live one can have been cut off. */
		if (record && record.before === live) {
			folder.reread(touched);
			for (const name of [...record.changed, ...record.deleted]) this.#restore(folder, newest, name);
			for (const name of record.created) folder.remove(name);
		}
		rmSync(path.join(this.dir, newest), { recursive: true, force: true });
		return touched;
	}

	#restore(folder: LiveFolder, id: string, name: string): void {
		const source = this.fileBefore(id, name);
		if (existsSync(source) && !folder.holds(name, source)) folder.write(name, { source });
	}

	/** A release that nothing was written of yet. */
	begin(folder: LiveFolder, info: ReleaseInfo, more: ReleaseCircumstances): ReleaseRecord {
		return { ...info, before: this.live(folder)?.release ?? null, created: [], changed: [], deleted: [], ...more };
	}

	/**
	 * Puts files of a release there, and notes them in its record. Visitors meet each file as it was or as it is; a page is there
	 * before anything links to it, and goes after nothing does. May be called again with further files; until `finish` the release
	 * counts as cut off.
	 */
	async put(folder: LiveFolder, record: ReleaseRecord, files: ReleaseFiles): Promise<void> {
		const names = [...files.write.keys()];
		const isNew = new Set(names.filter((name) => !folder.has(name)));
		const removed = files.remove.filter((name) => folder.has(name));
		const kept = new Set([...record.changed, ...record.deleted]);
		noteFiles(record, names, isNew, removed);
		await this.#keepBefore(folder, record, kept);
		const staged = names.map((name) => ({ name, stage: stageOf(name, isNew.has(name)) })).sort((a, b) => a.stage - b.stage);
		let count = 0;
		for (const { name } of staged) {
			folder.write(name, files.write.get(name) as FileContent | KeptFile);
			count += 1;
			if (count % AT_ONCE === 0) await breathe();
		}
		for (const name of removed) folder.remove(name);
	}

	/** Makes a release the live one, once all of its files are there. */
	finish(folder: LiveFolder, { release, publishedAt, contentSeq, pages }: ReleaseRecord): void {
		const info: ReleaseInfo = { release, publishedAt, contentSeq, pages };
		folder.write(RELEASE_FILE, fileContent(Buffer.from(`${JSON.stringify(info)}\n`)));
	}

	/** Makes a release of files that differ, and makes it live. */
	async commit(folder: LiveFolder, info: ReleaseInfo, files: ReleaseFiles, more: ReleaseCircumstances): Promise<ReleaseRecord> {
		const record = this.begin(folder, info, more);
		await this.put(folder, record, files);
		this.finish(folder, record);
		return record;
	}

	/* Before a file is replaced, the record names it and it is kept as it was. */
	async #keepBefore(folder: LiveFolder, record: ReleaseRecord, kept: ReadonlySet<string>): Promise<void> {
		const final = path.join(this.dir, record.release);
		const begun = existsSync(final);
		const dir = begun ? final : path.join(this.dir, `${UNFINISHED}${record.release}`);
		try {
			mkdirSync(path.join(dir, "before"), { recursive: true });
			let count = 0;
			for (const name of [...record.changed, ...record.deleted]) {
				if (kept.has(name)) continue;
				linkOrCopy(path.join(folder.root, name), path.join(dir, "before", keptName(name)));
				count += 1;
				if (count % AT_ONCE === 0) await breathe();
			}
			const half = path.join(dir, `${RECORD}${UNFINISHED}`);
			writeFileSync(half, JSON.stringify(record));
			renameSync(half, path.join(dir, RECORD));
			if (!begun) renameSync(dir, final);
		} catch (error) {
			if (!begun) rmSync(dir, { recursive: true, force: true });
			throw error;
		}
	}

	/**
	 * The release to go back to from this one: the last before it that was whole, for going back only to the first half of a burst of
	 * edits would take half of them back. If none is, the one right before it.
	 */
	wholeBefore({ before }: ReleaseRecord): string | null {
		for (let id = before; id !== null; ) {
			const record = this.record(id);
			if (!record) break;
			if (!record.left) return id;
			id = record.before;
		}
		return before;
	}

	/** Files that rollbacks since the last ordinary release have put there: nobody takes them away but whoever ends the rollback. */
	broughtBack(folder: LiveFolder): Set<string> {
		const names = new Set<string>();
		let record = this.record(this.live(folder)?.release ?? "");
		while (record?.backTo) {
			for (const name of record.created) names.add(name);
			record = record.before === null ? null : this.record(record.before);
		}
		return names;
	}

	/**
	 * The files that have to change for the site to be as it was in an earlier release.
	 * @returns null when that release is not kept any more
	 */
	filesOf(folder: LiveFolder, id: string): ReleaseFiles | null {
		const all = this.list();
		const at = all.indexOf(id);
		if (at < 0) return null;
		/* The oldest release after it that touched a file knows how it was. */
		const states = new Map<string, { source: string | null; differs: boolean }>();
		for (const later of all.slice(at + 1).reverse()) {
			const record = this.record(later);
			if (!record) return null;
			/* What only one release has replaced is not what it was. */
			for (const name of [...record.changed, ...record.deleted])
				states.set(name, { source: this.fileBefore(later, name), differs: !states.has(name) });
			for (const name of record.created) states.set(name, { source: null, differs: true });
		}
		folder.reread(states.keys());
		const write = new Map<string, KeptFile>();
		const remove: string[] = [];
		for (const [name, { source, differs }] of states) {
			if (source === null) {
				if (folder.has(name)) remove.push(name);
			} else if (!folder.holds(name, source, differs)) write.set(name, { source });
		}
		return { write, remove };
	}

	/** Removes the oldest releases; the live one always stays. */
	prune(keep = KEPT_RELEASES): void {
		for (const id of this.list().slice(0, -keep)) this.#remove(id);
	}

	/** Removes everything before the live release, so that nobody can go back to it. */
	forget(): void {
		const all = this.list();
		const live = all.at(-1);
		for (const id of all) if (id !== live) this.#remove(id);
		if (live) rmSync(path.join(this.dir, live, "before"), { recursive: true, force: true });
	}

	/* Renamed first, so that a half-removed one never counts as a release. */
	#remove(id: string): void {
		const doomed = path.join(this.dir, `${UNFINISHED}${id}`);
		renameSync(path.join(this.dir, id), doomed);
		rmSync(doomed, { recursive: true, force: true });
	}
}

/* What was there before the release stays „changed“ or „deleted“ whatever was written in between; what was not is undone by removing it. */
function noteFiles(record: ReleaseRecord, written: readonly string[], isNew: ReadonlySet<string>, removed: readonly string[]): void {
	const created = new Set(record.created);
	const changed = new Set(record.changed);
	const deleted = new Set(record.deleted);
	for (const name of written) {
		if (deleted.delete(name)) changed.add(name);
		else if (!changed.has(name)) (isNew.has(name) || created.has(name) ? created : changed).add(name);
	}
	for (const name of removed) {
		if (created.has(name)) continue;
		changed.delete(name);
		deleted.add(name);
	}
	Object.assign(record, { created: [...created], changed: [...changed], deleted: [...deleted] });
}

/** Sortable by time, readable by people: `20261123-091530-123`. Always later than the one before. */
export function releaseId(now: Date, before: string | null): string {
	const id = now.toISOString().replaceAll(/[-:]/g, "").replace("T", "-").replace(".", "-").replace("Z", "");
	if (before === null || id > before) return id;
	return `${before.replace(/\+\d+$/, "")}+${String(Number(/\+(\d+)$/.exec(before)?.[1] ?? 0) + 1).padStart(4, "0")}`;
}
