import { sitemapPaths } from "../content/routes.ts";
import { sitemapIsSplit, sitemapRoutes } from "../content/sitemap.ts";
import { fileList, pageList } from "../sitemap-xml.ts";

/** The list of pages, or of the files that list them. */
export function GET(): Response {
	return sitemapIsSplit() ? fileList(sitemapRoutes().slice(1)) : pageList(sitemapPaths());
}
