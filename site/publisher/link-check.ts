import { fileOf } from "./render.ts";

export interface BrokenLink {
	/** page on which it stands */
	page: string;
	target: string;
	reason: "missing" | "anchor";
}

/** Everything that can be linked to. */
export interface LinkTargets {
	/** addresses of pages, of those that lead on and of those that are gone, and paths of files */
	has(path: string): boolean;
	/** everything in a page that a `#fragment` can lead to; null for what is no page */
	anchorsAt(path: string): ReadonlySet<string> | null;
}

/* An editor's "%zz" is a wrong address, not a reason to stop. */
function decoded(read: () => string): string | null {
	try {
		return read();
	} catch {
		return null;
	}
}

/** Why an address, as written on a page, leads nowhere on this site; null when it does. Other sites are not asked. */
export function linkProblem(page: string, target: string, targets: LinkTargets, publicUrl: string): BrokenLink["reason"] | null {
	const base = new URL(page, publicUrl);
	if (!URL.canParse(target, base.href)) return "missing";
	const address = new URL(target, base.href);
	if (address.origin !== base.origin || !/^https?:$/.test(address.protocol)) return null;
	const path = decoded(() => decodeURI(address.pathname));
	if (path === null || decoded(() => fileOf(address.pathname)) === null || !targets.has(path)) return "missing";
	const fragment = decoded(() => decodeURIComponent(address.hash.slice(1)));
	if (fragment === null) return "anchor";
	if (fragment === "" || fragment === "top") return null;
	const anchors = targets.anchorsAt(path);
	return anchors !== null && !anchors.has(fragment) ? "anchor" : null;
}

/** The German sentence about a broken link. */
export function describeBrokenLink({ page, target, reason }: BrokenLink): string {
	return reason === "missing"
		? `Die Seite ${page} verweist auf ${target}, das es auf der Website nicht gibt.`
		: `Die Seite ${page} verweist auf ${target}, aber diese Stelle gibt es dort nicht.`;
}
