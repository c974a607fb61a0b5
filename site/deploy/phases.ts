import { isUnchanging } from "../server/headers.ts";

/**
 * The order in which files reach a target, so that a page never arrives before what it needs:
 * assets and search shards are only found through pages and entry files; `release.json` says that all of it is there.
 */
export const PHASES = ["assets", "shards", "pages", "entries", "release"] as const;

export type Phase = (typeof PHASES)[number];

export const RELEASE_FILE = "release.json";

const COMPRESSED = /\.(br|gz)$/;
const SEARCH = /^(suchindex|pagefind)\//;
/* Files that name what else there is: a visitor or a robot that reads them must find all of it. */
const SEARCH_ENTRY = /^suchindex\/(.+\/)?index\.json$|^pagefind\/pagefind-entry\.json$/;
const TABLE_OF_CONTENTS =
	/^(_redirects|_gone|_eintraege\.json|robots\.txt|sitemap[^/]*\.xml|(.+\/)?(feed|rss|atom)[^/]*\.(xml|json)|(.+\/)?[^/]+\.ics)$/;

/** The file that a compressed copy stands for; any other path as it is. */
export const withoutCompression = (path: string) => path.replace(COMPRESSED, "");

export const isCompressedCopy = (path: string) => COMPRESSED.test(path);

/** True when what is at this path never comes to mean anything else: it may stay for pages that were loaded before. */
export const isHashed = (path: string) => isUnchanging(`/${withoutCompression(path)}`);

/** When a file is sent. */
export function phaseOf(path: string): Phase {
	const plain = withoutCompression(path);
	if (plain === RELEASE_FILE) return "release";
	if (SEARCH_ENTRY.test(plain) || TABLE_OF_CONTENTS.test(plain)) return "entries";
	if (SEARCH.test(plain)) return "shards";
	return isHashed(plain) ? "assets" : "pages";
}

/** True for paths that may be on a public website: inside its folder, nothing hidden but `.well-known`. */
export function isPublicPath(path: string): boolean {
	if (path === "" || path.includes("\\") || path.includes("\0") || path.includes("\n") || path.includes("\r")) return false;
	return path.split("/").every((part) => part !== "" && (!part.startsWith(".") || part === ".well-known"));
}
