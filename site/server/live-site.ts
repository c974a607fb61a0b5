import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { isUnchanging } from "./headers.ts";
import { keptName } from "./kept-name.ts";

/** A list in a file, read again when the file has become another one. */
class FollowedFile<T> {
	readonly #file: string;
	readonly #parse: (text: string) => T;
	#stamp = "";
	#value: T;

	constructor(file: string, parse: (text: string) => T) {
		this.#file = file;
		this.#parse = parse;
		this.#value = parse("");
	}

	get(): T {
		const stat = statSync(this.#file, { throwIfNoEntry: false });
		const stamp = stat ? `${stat.ino} ${stat.mtimeMs} ${stat.size}` : "";
		if (stamp !== this.#stamp) {
			this.#value = this.#parse(stat ? readFileSync(this.#file, "utf8") : "");
			this.#stamp = stamp;
		}
		return this.#value;
	}
}

function parseRedirects(text: string): ReadonlyMap<string, string> {
	const redirects = new Map<string, string>();
	for (const line of text.split("\n")) {
		const [from, to] = line.trim().split(/\s+/);
		/* Only to addresses of this site: a broken file must not send people elsewhere. */
		if (from && to && /^\/(?![/\\])/.test(to)) redirects.set(from, to);
	}
	return redirects;
}

const parseGone = (text: string): ReadonlySet<string> => new Set(text.split("\n").filter(Boolean));

/** Releases whose replaced assets are still handed out, to pages that were loaded before. */
const EARLIER = 5;

/** What the publisher keeps in `<DATA_DIR>/site`. Every request looks at it as it is at that moment. */
export class LiveSite {
	readonly root: string;
	readonly #history: string;
	readonly #redirects: FollowedFile<ReadonlyMap<string, string>>;
	readonly #gone: FollowedFile<ReadonlySet<string>>;

	constructor(siteDir: string) {
		this.root = path.join(siteDir, "current");
		this.#history = path.join(siteDir, "history");
		this.#redirects = new FollowedFile(path.join(this.root, "_redirects"), parseRedirects);
		this.#gone = new FollowedFile(path.join(this.root, "_gone"), parseGone);
	}

	/** False before the first release. */
	get ready(): boolean {
		return existsSync(path.join(this.root, "release.json"));
	}

	/** Where each old address leads now. */
	get redirects(): ReadonlyMap<string, string> {
		return this.#redirects.get();
	}

	/** Addresses of what is no more; their pages say so. */
	get gone(): ReadonlySet<string> {
		return this.#gone.get();
	}

	/** The file of a path; undefined when there is none. A style sheet that was replaced is still there for a while. */
	fileOf(pathname: string): string | undefined {
		const file = path.join(this.root, pathname);
		if (statSync(file, { throwIfNoEntry: false })?.isFile()) return file;
		return isUnchanging(pathname) ? this.#earlier(pathname).find((candidate) => existsSync(candidate)) : undefined;
	}

	#earlier(pathname: string): string[] {
		const kept = keptName(pathname.slice(1));
		try {
			const ids = readdirSync(this.#history).filter((name) => !name.startsWith("."));
			return ids
				.sort()
				.slice(-EARLIER)
				.reverse()
				.map((id) => path.join(this.#history, id, "before", kept));
		} catch {
			return [];
		}
	}
}
