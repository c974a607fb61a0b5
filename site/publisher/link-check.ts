import { type HtmlFacts, htmlFacts } from "./html-facts.ts";
import { fileOf } from "./render.ts";

export interface BrokenLink {
	/** page on which it stands */
	page: string;
	target: string;
	reason: "missing" | "anchor";
}

/** Everything that can be linked to: every file of the release, and the addresses that redirect. */
export interface LinkTargets {
	has(file: string): boolean;
	redirects: ReadonlySet<string>;
	/** null for what is no page */
	factsOf(file: string): HtmlFacts | null;
}

/** Facts of pages by the hash of their bytes: an unchanged page is not read again. */
export class FactsCache {
	#facts = new Map<string, HtmlFacts>();

	of(sha256: string, html: Buffer): HtmlFacts {
		const known = this.#facts.get(sha256);
		if (known) return known;
		const facts = htmlFacts(html.toString("utf8"));
		this.#facts.set(sha256, facts);
		return facts;
	}

	/** Drops what no page of the newest release needs. */
	keepOnly(used: ReadonlySet<string>): void {
		for (const sha256 of this.#facts.keys()) if (!used.has(sha256)) this.#facts.delete(sha256);
	}
}

/* An editor's "%zz" is a wrong address, not a reason to stop. */
function decoded(read: () => string): string | null {
	try {
		return read();
	} catch {
		return null;
	}
}

function problemOf(target: string, base: URL, targets: LinkTargets): BrokenLink["reason"] | null {
	if (!URL.canParse(target, base.href)) return "missing";
	const address = new URL(target, base.href);
	if (address.origin !== base.origin || !/^https?:$/.test(address.protocol)) return null;
	if (targets.redirects.has(address.pathname)) return null;
	const file = decoded(() => fileOf(address.pathname));
	if (file === null || !targets.has(file)) return "missing";
	const fragment = decoded(() => decodeURIComponent(address.hash.slice(1)));
	if (fragment === null) return "anchor";
	const anchors = fragment === "" || fragment === "top" ? null : targets.factsOf(file)?.anchors;
	return anchors && !anchors.includes(fragment) ? "anchor" : null;
}

/**
 * Links of a page that lead nowhere on this site. Other sites' addresses are not asked for.
 * @param judged what is known of addresses from the root, shared by the pages of one release
 */
export function brokenLinks(
	page: string,
	facts: HtmlFacts,
	targets: LinkTargets,
	publicUrl: string,
	judged = new Map<string, BrokenLink["reason"] | null>(),
): BrokenLink[] {
	const base = new URL(page, publicUrl);
	const found: BrokenLink[] = [];
	for (const target of facts.targets) {
		let reason = judged.get(target);
		if (reason === undefined) {
			reason = problemOf(target, base, targets);
			if (/^\/(?!\/)/.test(target)) judged.set(target, reason);
		}
		if (reason) found.push({ page, target, reason });
	}
	return found;
}

/** The German sentence about a broken link. */
export function describeBrokenLink({ page, target, reason }: BrokenLink): string {
	return reason === "missing"
		? `Die Seite ${page} verweist auf ${target}, das es auf der Website nicht gibt.`
		: `Die Seite ${page} verweist auf ${target}, aber diese Stelle gibt es dort nicht.`;
}
