import { content } from "./content/store.ts";
import { escapeHtml } from "./escape.ts";
import { inLocale, isInEveryLanguage } from "./i18n/addresses.ts";
import type { LanguageCode } from "./i18n/languages.ts";

/** Sitemaps as sitemaps.org describes them; pages with their versions in other languages. */

const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
const XHTML = "http://www.w3.org/1999/xhtml";

function xml(list: "urlset" | "sitemapindex", more: string, items: readonly string[]): Response {
	const text = `<?xml version="1.0" encoding="UTF-8"?>\n<${list} xmlns="${NAMESPACE}"${more}>\n${items.join("\n")}\n</${list}>\n`;
	return new Response(text, { headers: { "content-type": "application/xml; charset=utf-8" } });
}

/** The pages with these German paths that are there in a language. */
export function pageList(paths: readonly string[], language: LanguageCode): Response {
	const { publicUrl, languages } = content();
	const address = (path: string, code: string) => escapeHtml(`${publicUrl}${inLocale(path, code)}`);
	const versions = (path: string) =>
		languages.length > 1 && isInEveryLanguage(path)
			? [...languages.map((code) => [code, code] as const), ["x-default", "de"] as const]
					.map(([name, code]) => `<xhtml:link rel="alternate" hreflang="${name}" href="${address(path, code)}"/>`)
					.join("")
			: "";
	const there = language === "de" ? paths : paths.filter(isInEveryLanguage);
	const items = there.map((path) => `<url><loc>${address(path, language)}</loc>${versions(path)}</url>`);
	return xml("urlset", languages.length > 1 ? ` xmlns:xhtml="${XHTML}"` : "", items);
}

/** A list of lists of pages by their paths. */
export function fileList(paths: readonly string[]): Response {
	const { publicUrl } = content();
	const items = paths.map((path) => `<sitemap><loc>${escapeHtml(`${publicUrl}${path}`)}</loc></sitemap>`);
	return xml("sitemapindex", "", items);
}
