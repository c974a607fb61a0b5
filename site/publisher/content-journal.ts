import { createHash } from "node:crypto";
import { appendFileSync, closeSync, openSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs";
import path from "node:path";
import type { RawEntry } from "./cms-client.ts";
import { ContentMirror, type EntryKey, type Versions } from "./content-mirror.ts";
import { SharedValues } from "./shared-values.ts";

/**
 * The mirror on the disk, so that a restart need not read everything from the CMS. One line for each entry that was read,
 * the newest counts; each begins with a checksum. Entries that were read together count together: the last of them has the
 * number of the change up to which they go. Lines at the end without it were being written when the process died, as was a
 * line that is cut off; any other damage makes the whole worthless, and everything is read from the CMS again.
 */
export class ContentJournal {
	readonly #file: string;

	constructor(siteDir: string) {
		this.#file = path.join(siteDir, "content.jsonl");
	}

	/**
	 * The content that was kept.
	 * @returns null when there is none, or when it is damaged (then `damaged` is called)
	 */
	load(damaged: () => void): ContentMirror | null {
		let text: string;
		try {
			text = readFileSync(this.#file, "utf8");
		} catch {
			return null;
		}
		const mirror = new ContentMirror();
		const shared = new SharedValues();
		const lines = text.split("\n");
		const cutOff = lines.pop() !== "";
		let [stale, count] = [0, 0];
		let unfinished: JournalRecord[] = [];
		for (const line of lines) {
			const record = readLine(line);
			if (record === null) {
				damaged();
				return null;
			}
			unfinished.push({ ...record, versions: record.versions.map((version) => shared.entry(version)) });
			if (record.seq === null) continue;
			for (const { key, versions } of unfinished) {
				count += 1;
				if (mirror.has(key)) stale += 1;
				mirror.set(key, versions);
			}
			mirror.seq = record.seq;
			unfinished = [];
		}
		if (count === 0) return null;
		if (cutOff || unfinished.length > 0 || stale > count / 2) this.replace(mirror);
		return mirror;
	}

	/** Adds what was read. */
	append(seq: number, read: readonly { key: EntryKey; versions: Versions }[]): void {
		const last = read.length - 1;
		const lines = read.map((record, index) => lineOf({ ...record, seq: index === last ? seq : null }));
		if (lines.length > 0) appendFileSync(this.#file, lines.join(""));
	}

	/** Writes everything anew, in one step. */
	replace(mirror: ContentMirror): void {
		const half = `${this.#file}.neu`;
		const file = openSync(half, "w", 0o600);
		try {
			/* All or nothing lies there after the renaming, so each may stand for itself. */
			for (const key of mirror.keys()) writeSync(file, lineOf({ seq: mirror.seq, key, versions: mirror.get(key) }));
		} finally {
			closeSync(file);
		}
		renameSync(half, this.#file);
	}

	/** Forgets everything. */
	remove(): void {
		rmSync(this.#file, { force: true });
	}
}

interface JournalRecord {
	/** every change up to this one is in the lines so far; null when more lines belong to this one */
	seq: number | null;
	key: EntryKey;
	versions: Versions;
}

const checksum = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 16);

function lineOf({ seq, key, versions }: JournalRecord): string {
	const json = JSON.stringify([seq, key.type, key.documentId, versions]);
	return `${checksum(json)} ${json}\n`;
}

function readLine(line: string): JournalRecord | null {
	const json = line.slice(17);
	if (line[16] !== " " || checksum(json) !== line.slice(0, 16)) return null;
	const [seq, type, documentId, versions] = JSON.parse(json) as [number | null, EntryKey["type"], string, RawEntry[]];
	return { seq, key: { type, documentId }, versions };
}
