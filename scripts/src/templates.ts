/** One address of each page template, found on the site itself, so that no template is forgotten when content changes. */

const WITH_SLUG = [
	"angebote",
	"phasen",
	"uebergaenge",
	"themen",
	"orte",
	"traeger",
	"veranstaltungen",
	"vorhaben",
	"dokumente",
	"stoebern",
	"wegweiser",
];

/** Every path in the site's sitemap. */
export async function sitemapPaths(site: string): Promise<string[]> {
	const xml = await (await fetch(`${site}/sitemap.xml`)).text();
	return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1] as string).pathname);
}

/** Paths, one per template: every fixed page, and the longest page of each kind that has many. */
export async function templatePaths(site: string): Promise<string[]> {
	const paths = await sitemapPaths(site);
	const many = new RegExp(`^/(${WITH_SLUG.join("|")})/[^/]+/`);
	const fixed = paths.filter((path) => !many.test(path));
	const longest = await Promise.all(
		WITH_SLUG.map(async (kind) => {
			const ofKind = paths.filter((path) => many.test(path) && path.startsWith(`/${kind}/`));
			const sized = await Promise.all(ofKind.map(async (path) => ({ path, size: (await (await fetch(site + path)).text()).length })));
			return sized.sort((a, b) => b.size - a.size)[0]?.path;
		}),
	);
	return [...new Set([...fixed, ...longest.filter((path) => path !== undefined), "/suche/?q=beratung", "/merkliste/", "/gibt-es-nicht/"])];
}
