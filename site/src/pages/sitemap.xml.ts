import { sitemapPaths } from "../content/routes.ts";
import { sitemapPart, sitemapRoutes } from "../content/sitemap.ts";
import { fileList, pageList } from "../sitemap-xml.ts";

/** The list of pages, or of the files that list them. */
export function GET(): Response {
	const part = sitemapPart("/sitemap.xml");
	return part ? pageList(sitemapPaths(part), part.language) : fileList(sitemapRoutes().slice(1));
}
