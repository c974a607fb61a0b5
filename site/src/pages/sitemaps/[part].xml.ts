import type { APIContext } from "astro";
import { sitemapPaths } from "../../content/routes.ts";
import { sitemapPart } from "../../content/sitemap.ts";
import { pageList } from "../../sitemap-xml.ts";

/** One of several lists of pages. */
export function GET({ url }: APIContext): Response {
	const part = sitemapPart(url.pathname);
	return part ? pageList(sitemapPaths(part), part.language) : new Response(null, { status: 404 });
}
