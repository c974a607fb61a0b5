import type { APIContext } from "astro";
import { sitemapPaths } from "../../content/routes.ts";
import { addressesOf, OTHERS, servicesInSitemap, sitemapRoutes } from "../../content/sitemap.ts";
import { pageList } from "../../sitemap-xml.ts";

/** One of several lists of pages. */
export function GET({ url }: APIContext): Response {
	if (!sitemapRoutes().includes(url.pathname)) return new Response(null, { status: 404 });
	return pageList(url.pathname === OTHERS ? sitemapPaths() : servicesInSitemap(url.pathname).flatMap(addressesOf));
}
