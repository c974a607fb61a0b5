import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type FileContent, type LiveFolder, sha256 } from "./live-folder.ts";

/* More than this waits on the disk rather than in memory. */
const IN_MEMORY = 16 * 1024 * 1024;

/** What the site is to consist of, and of what differs from what lies there, the content until it is written. */
export class PendingFiles {
	readonly #folder: LiveFolder;
	readonly #staging: string;
	readonly #wanted = new Map<string, string>();
	readonly #content = new Map<string, FileContent>();
	/** files that lie there and that nothing wants; null until they were looked for */
	#extra: Set<string> | null = null;
	#bytes = 0;
	#staged = 0;
	/** rises when something is wanted that was not before */
	changes = 0;

	constructor(folder: LiveFolder, siteDir: string) {
		this.#folder = folder;
		this.#staging = path.join(siteDir, "staging");
		rmSync(this.#staging, { recursive: true, force: true });
	}

	/** Wants a file to hold these bytes. */
	want(name: string, bytes: Buffer): void {
		this.wantContent(name, { bytes, sha256: sha256(bytes) });
	}

	wantContent(name: string, content: FileContent): void {
		if (this.#wanted.get(name) !== content.sha256) this.changes += 1;
		this.#wanted.set(name, content.sha256);
		this.#extra?.delete(name);
		if (this.#folder.hashOf(name) === content.sha256) this.#forget(name);
		else this.#keep(name, content);
	}

	/** Wants a file to be away. */
	away(name: string): void {
		if (this.#wanted.delete(name)) this.changes += 1;
		this.#forget(name);
		if (this.#folder.has(name)) this.#extra?.add(name);
	}

	/** Files that lie there and that nothing wants. */
	unwanted(keep: ReadonlySet<string>): string[] {
		this.#extra ??= new Set([...this.#folder.names].filter((name) => !keep.has(name) && !this.#wanted.has(name)));
		return [...this.#extra];
	}

	#keep(name: string, content: FileContent): void {
		this.#forget(name);
		if ("bytes" in content && this.#bytes + content.bytes.length > IN_MEMORY) {
			this.#staged += 1;
			const source = path.join(this.#staging, String(this.#staged));
			if (this.#staged === 1) mkdirSync(this.#staging, { recursive: true });
			writeFileSync(source, content.bytes);
			this.#content.set(name, { source, sha256: content.sha256 });
			return;
		}
		if ("bytes" in content) this.#bytes += content.bytes.length;
		this.#content.set(name, content);
	}

	#forget(name: string): void {
		const content = this.#content.get(name);
		if (content === undefined) return;
		if ("bytes" in content) this.#bytes -= content.bytes.length;
		this.#content.delete(name);
	}

	isWanted(name: string): boolean {
		return this.#wanted.has(name);
	}

	get names(): IterableIterator<string> {
		return this.#wanted.keys();
	}

	/** The bytes of a file as it is to be; null when it is not known here. */
	contentOf(name: string): FileContent | undefined {
		return this.#content.get(name);
	}

	/** Files to write. */
	get toWrite(): ReadonlyMap<string, FileContent> {
		return this.#content;
	}

	/**
	 * Looks again at files that somebody else changed.
	 * @param find gives the content of a file with a hash, if it lies somewhere
	 * @returns files that are not as they should be and whose content nobody has
	 */
	recheck(names: Iterable<string>, find: (name: string, hash: string) => FileContent | null): string[] {
		const lost: string[] = [];
		for (const name of names) {
			const hash = this.#wanted.get(name);
			if (hash === undefined && this.#folder.has(name)) this.#extra?.add(name);
			if (hash === undefined || this.#folder.hashOf(name) === hash || this.#content.has(name)) continue;
			const content = find(name, hash);
			if (content) this.#keep(name, content);
			else lost.push(name);
		}
		return lost;
	}

	/** Says that these were written. */
	wereWritten(names: Iterable<string>): void {
		for (const name of names) this.#forget(name);
	}

	/** Says that everything was written, and that these are away. */
	written(removed: Iterable<string>): void {
		for (const name of removed) this.#extra?.delete(name);
		this.#content.clear();
		this.#bytes = 0;
		if (this.#staged > 0) rmSync(this.#staging, { recursive: true, force: true });
		this.#staged = 0;
	}
}
