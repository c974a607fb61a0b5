/**
 * What a page weighs: the compressed bytes of everything that must arrive before it can be read and looks as it should.
 * That is the HTML, each style sheet that it links for screens, and each script that it names with everything that this
 * imports. Not counted are what nobody waits for (pictures, icons, fonts: the text stands there in a font of the same
 * measures), styles for printing, and scripts that are loaded once the page can be read (`import()`): opening hours, search.
 */

/** HTML, styles and scripts together, in compressed bytes: ten packets, which a server sends without waiting for an answer. */
export const PAGE_BUDGET = 14_000;

export interface PageWeight {
	html: number;
	styles: number;
	scripts: number;
	total: number;
}

/** A file as it is sent: how many bytes, and what it says. */
export interface Sent {
	bytes: number;
	text: string;
}

const TAGS = /<(link|script)\b[^>]*>/g;
const IMPORTS = /(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g;

function attribute(tag: string, name: string): string | undefined {
	return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}

/** Paths of the style sheets and scripts that a page names itself. */
export function neededFiles(html: string): { styles: string[]; scripts: string[] } {
	const styles = new Set<string>();
	const scripts = new Set<string>();
	for (const [tag, kind] of html.matchAll(TAGS)) {
		if (kind === "link") {
			const href = attribute(tag, "href");
			if (href && attribute(tag, "rel") === "stylesheet" && attribute(tag, "media") !== "print") styles.add(href);
		} else {
			const src = attribute(tag, "src");
			if (src) scripts.add(src);
		}
	}
	return { styles: [...styles], scripts: [...scripts] };
}

/** @param load gives a page or file of the site by its path */
export async function pageWeight(path: string, load: (path: string) => Promise<Sent>): Promise<PageWeight> {
	const page = await load(path);
	const needed = neededFiles(page.text);
	let styles = 0;
	for (const file of needed.styles) styles += (await load(file)).bytes;
	let scripts = 0;
	const seen = new Set<string>();
	const waiting = [...needed.scripts];
	for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
		if (seen.has(file)) continue;
		seen.add(file);
		const { bytes, text } = await load(file);
		scripts += bytes;
		for (const [, target] of text.matchAll(IMPORTS)) waiting.push(new URL(target as string, `http://site${file}`).pathname);
	}
	return { html: page.bytes, styles, scripts, total: page.bytes + styles + scripts };
}
