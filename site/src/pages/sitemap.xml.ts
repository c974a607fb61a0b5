import { sitemapPaths } from "../content/routes.ts";
import { content } from "../content/store.ts";
import { escapeHtml } from "../escape.ts";

export function GET(): Response {
	const { publicUrl } = content();
	const urls = sitemapPaths().map((path) => `<url><loc>${escapeHtml(`${publicUrl}${path}`)}</loc></url>`);
	const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join("\n")}\n</urlset>\n`;
	return new Response(xml, { headers: { "content-type": "application/xml; charset=utf-8" } });
}
