import { existsSync, readFileSync, readlinkSync } from "node:fs";
import path from "node:path";
import sirv, { type RequestHandler } from "sirv";
import { cacheControl } from "./headers.ts";

/** A release that is being served: a file list of its own, so that one request never sees two releases. */
export interface ServedRelease {
	id: string;
	dir: string;
	serve: RequestHandler;
	redirects: ReadonlyMap<string, string>;
	has(pathname: string): boolean;
}

function readRedirects(dir: string): ReadonlyMap<string, string> {
	const redirects = new Map<string, string>();
	const file = path.join(dir, "_redirects");
	if (!existsSync(file)) return redirects;
	for (const line of readFileSync(file, "utf8").split("\n")) {
		const [from, to] = line.trim().split(/\s+/);
		/* Only to addresses of this site: a broken file must not send people elsewhere. */
		if (from && to && /^\/(?![/\\])/.test(to)) redirects.set(from, to);
	}
	return redirects;
}

function open(id: string, dir: string): ServedRelease {
	return {
		id,
		dir,
		redirects: readRedirects(dir),
		serve: sirv(dir, {
			etag: true,
			gzip: true,
			brotli: true,
			/* `/angebote/` is a folder with an index; `/angebote.html` is nothing. */
			extensions: ["html"],
			setHeaders: (response, pathname) => response.setHeader("Cache-Control", cacheControl(pathname)),
		}),
		has: (pathname) => existsSync(path.join(dir, pathname)),
	};
}

/** Releases before the live one whose assets are still handed out, to pages that were loaded before a swap. */
const EARLIER = 2;

/** Follows the `current` symlink. Each request asks once and keeps to what it got. */
export class LiveRelease {
	readonly #current: string;
	#served: ServedRelease[] = [];

	constructor(siteDir: string) {
		this.#current = path.join(siteDir, "current");
	}

	/** The live release, and those before it, newest first; empty before the first release. */
	get(): readonly ServedRelease[] {
		let target: string;
		try {
			target = readlinkSync(this.#current);
		} catch {
			return [];
		}
		const id = path.basename(target);
		const [live] = this.#served;
		if (live?.id === id) return this.#served;
		const dir = path.resolve(path.dirname(this.#current), target);
		if (!existsSync(path.join(dir, "release.json"))) return this.#served;
		const others = this.#served.filter((release) => release.id !== id && existsSync(release.dir));
		this.#served = [open(id, dir), ...others.slice(0, EARLIER)];
		return this.#served;
	}
}
