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

function targetFile(address: URL): string | null {
	try {
		return fileOf(address.pathname);
	} catch {
		return null;
	}
}

/** Links of a page that lead nowhere on this site. Other sites' addresses are not asked for. */
export function brokenLinks(page: string, facts: HtmlFacts, targets: LinkTargets, publicUrl: string): BrokenLink[] {
	const base = new URL(page, publicUrl);
	const found: BrokenLink[] = [];
	for (const target of new Set(facts.targets)) {
		if (!URL.canParse(target, base.href)) {
			found.push({ page, target, reason: "missing" });
			continue;
		}
		const address = new URL(target, base.href);
		if (address.origin !== base.origin || !/^https?:$/.test(address.protocol)) continue;
		if (targets.redirects.has(address.pathname)) continue;
		const file = targetFile(address);
		if (file === null || !targets.has(file)) {
			found.push({ page, target, reason: "missing" });
			continue;
		}
		const fragment = decodeURIComponent(address.hash.slice(1));
		const anchors = fragment === "" || fragment === "top" ? null : targets.factsOf(file)?.anchors;
		if (anchors && !anchors.includes(fragment)) found.push({ page, target, reason: "anchor" });
	}
	return found;
}

/** The German sentence about a broken link. */
export function describeBrokenLink({ page, target, reason }: BrokenLink): string {
	return reason === "missing"
		? `Die Seite ${page} verweist auf ${target}, das es auf der Website nicht gibt.`
		: `Die Seite ${page} verweist auf ${target}, aber diese Stelle gibt es dort nicht.`;
}
