import { goneAt } from "./content/gone.ts";
import { content } from "./content/store.ts";
import { localeOf, withoutLocale } from "./i18n/addresses.ts";
import { finishPage } from "./i18n/finish-page.ts";
import { inLanguageOf } from "./i18n/page-language.ts";
import { redirectPageAt } from "./redirect-page.ts";

/**
 * Pages of which there are thousands, put together without Astro: most of what a page costs is its request, its answer and the
 * components in between. Their route files show the same texts, and which styles and scripts Astro adds between the parts is
 * taken from the first page of each shape that Astro makes.
 */
export interface TextPage {
	/** pages of the same shape need the same styles and scripts */
	shape: string;
	/** the texts between which Astro puts those */
	parts(): string[];
}

/**
 * What makes pages of one kind as text; undefined for a page that Astro has to make.
 * @param german the German address of the page
 * @param address the page's own one, whose language is set
 */
type TextPageMaker = (german: string, address: string) => TextPage | undefined;

/* Route files bring what makes their pages: imported from here, the bundler would hand the styles of each to all. */
const makers = new Map<string, TextPageMaker>();

/** Has pages of a kind made as text, from the first one on that Astro has made. */
export function makeAsText(kind: string, maker: TextPageMaker): void {
	makers.set(kind, maker);
}

function textPageAt(address: string): TextPage | undefined {
	const german = withoutLocale(address);
	for (const maker of makers.values()) {
		const page = maker(german, address);
		if (page) return page;
	}
	return undefined;
}

/** What Astro puts between the parts of a page, by shape; null for a page in which its parts were not found. */
const between = new Map<string, string[] | null>();

function betweenParts(page: string, parts: readonly string[]): string[] | null {
	const [first = "", ...rest] = parts;
	if (!page.startsWith(first)) return null;
	const found: string[] = [];
	let at = first.length;
	for (const [place, part] of rest.entries()) {
		const next = place === rest.length - 1 ? page.length - part.length : page.indexOf(part, at);
		if (next < at || !page.startsWith(part, next)) return null;
		found.push(page.slice(at, next));
		at = next + part.length;
	}
	return found;
}

/** Learns from a page that Astro made what it adds to pages like it. The language has to be set, and the page not finished. */
export function learnFrom(address: string, page: () => Promise<string>): Promise<void> | undefined {
	const made = textPageAt(address);
	if (!made || between.has(made.shape)) return undefined;
	return page().then((text) => {
		between.set(made.shape, betweenParts(text, made.parts()));
	});
}

function together({ shape, parts }: TextPage): string | undefined {
	const added = between.get(shape);
	return added ? parts().reduce((text, part, place) => text + (added[place - 1] ?? "") + part) : undefined;
}

/**
 * The page at an address as text, or what leads on from there; undefined where Astro has to make it.
 * @throws what goes wrong with its content
 */
export function pageText(address: string): string | undefined {
	if (!content().speaks(address)) return undefined;
	const language = localeOf(address) ?? "de";
	return inLanguageOf(language, () => {
		const redirect = redirectPageAt(address);
		if (redirect !== undefined) return finishPage(redirect, language);
		if (goneAt(address)) return undefined;
		const page = textPageAt(address);
		const text = page && together(page);
		return text && finishPage(text, language);
	});
}
