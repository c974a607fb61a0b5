/** Which requests the service worker has to do with. */

/** Names with a hash: what lies at such an address never changes. No pictures: they are heavy, and tell what was looked at. */
const UNCHANGING = /^\/(assets|_astro|fonts)\/|^\/suchindex\/[^/]+\/[^/]+\.[a-z2-7]{5}\.json$/;
/** What the search starts with: the names of its index' pieces, and the rest of its page. Both change with releases. */
const INDEX = /^\/suchindex\/[^/]+\/index\.json$|^(\/[a-z]{2})?\/suche\/(teile|filter|schriften)\/$/;
const SMALL = /^\/(favicon\.(svg|png)|apple-touch-icon\.png|icon-\d+\.png|site\.webmanifest)$/;
/** Drafts, machines, documents: never stored. */
const NEVER = /^\/(vorschau|dateien|api|admin)\/|\.(xml|txt|ics|vcf|pdf)$|^\/release\.json$/;

export type Kind = "page" | "file" | "index" | "other";

/** What is asked for: a page and the list of the index are asked of the network first, files are taken from the cache. */
export function kindOf(pathname: string, isNavigation: boolean): Kind {
	if (NEVER.test(pathname)) return "other";
	if (isNavigation && pathname.endsWith("/")) return "page";
	if (UNCHANGING.test(pathname) || SMALL.test(pathname)) return "file";
	return INDEX.test(pathname) ? "index" : "other";
}

/** What stands before the path of a page in another language: `/ar`; empty for German. */
export function languagePrefix(pathname: string): string {
	return /^\/[a-z]{2}(?=\/)/.exec(pathname)?.[0] ?? "";
}

/** A page about violence: it is shown and forgotten. */
export function leavesNoTrace(html: string): boolean {
	return /<html[^>]*\sdata-quick-exit/.test(html);
}

/** Addresses of the files that a page needs to look right, without its pictures. */
export function filesOf(html: string): string[] {
	const found = [...html.matchAll(/(?:href|src)="(\/assets\/[^"#?]+)/g)].map((match) => match[1] as string);
	return [...new Set(found)];
}
