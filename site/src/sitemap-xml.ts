import { content } from "./content/store.ts";
import { escapeHtml } from "./escape.ts";

/** Sitemaps as sitemaps.org describes them. */

const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

function xml(list: "urlset" | "sitemapindex", item: "url" | "sitemap", paths: readonly string[]): Response {
	const { publicUrl } = content();
	const items = paths.map((path) => `<${item}><loc>${escapeHtml(`${publicUrl}${path}`)}</loc></${item}>`);
	const text = `<?xml version="1.0" encoding="UTF-8"?>\n<${list} xmlns="${NAMESPACE}">\n${items.join("\n")}\n</${list}>\n`;
	return new Response(text, { headers: { "content-type": "application/xml; charset=utf-8" } });
}

/** A list of pages by their paths. */
export function pageList(paths: readonly string[]): Response {
	return xml("urlset", "url", paths);
}

/** A list of lists of pages by their paths. */
export function fileList(paths: readonly string[]): Response {
	return xml("sitemapindex", "sitemap", paths);
}
