import { isInEveryLanguage, localeOf, localPath } from "./addresses.ts";
import { type LanguageCode, siteLanguage } from "./languages.ts";

/**
 * What is the same for every page in a language other than German, done once the page is made, so that no part of a page can
 * forget it: links stay in the language where it is there and say so where it is not, and a note says that there is German
 * text if there is some.
 */

const LEADING = /<(a|form)\b([^>]*?)\s(href|action)="(\/[^"]*)"([^>]*)>/g;
const NOTE = /<p class="german-note"[\s\S]*?<\/p>/;
/* The name of the language in a list of languages is no text in it. */
const GERMAN_TEXT = /<(?!option\b)\w+\b[^>]*\slang="de"/;
const GERMAN_TITLE = /<h1\b[^>]*\slang="de"/;

/** The elements of the note (`Base.astro`): one is kept. */
const ONE_NOTE = /<span data-german="(page|parts)">([\s\S]*?)<\/span>/g;

function withLinks(html: string, code: LanguageCode): string {
	return html.replace(LEADING, (whole, tag: string, before: string, name: string, address: string, after: string) => {
		if (`${before}${after}`.includes("hreflang=")) return whole;
		const local = localPath(address, code);
		if (local !== address) return `<${tag}${before} ${name}="${local}"${after}>`;
		const path = address.replace(/[?#].*$/s, "");
		const german = tag === "a" && path.endsWith("/") && localeOf(path) === undefined && !isInEveryLanguage(path);
		return german ? `<a${before} href="${address}" hreflang="de"${after}>` : whole;
	});
}

function withNote(html: string): string {
	const note = NOTE.exec(html);
	if (!note) return html;
	const main = html.slice(note.index + note[0].length, html.indexOf("</main>"));
	if (!GERMAN_TEXT.test(main)) return html.replace(NOTE, "");
	const kept = GERMAN_TITLE.test(main) ? "page" : "parts";
	return html.replace(NOTE, (text) => text.replace(ONE_NOTE, (_, kind: string, words: string) => (kind === kept ? words : "")));
}

/** Finishes a page in a language; a German page is finished as it is. */
export function finishPage(html: string, code: LanguageCode): string {
	if (code === siteLanguage("de").code) return html;
	return withNote(withLinks(html, code));
}
