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

async function addresses(url: string): Promise<string[]> {
	const xml = await (await fetch(url)).text();
	return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1] as string).pathname);
}

const LANGUAGE = /^\/[a-z]{2,3}\/|-[a-z]{2,3}\.xml$/;

/** Every German path in the site's sitemap, whose file may name others. Pages in other languages come from the same templates. */
export async function sitemapPaths(site: string): Promise<string[]> {
	const listed = await addresses(`${site}/sitemap.xml`);
	const parts = listed.filter((path) => path.endsWith(".xml") && !LANGUAGE.test(path));
	const inParts = await Promise.all(parts.map((path) => addresses(site + path)));
	return [...listed.filter((path) => !path.endsWith(".xml")), ...inParts.flat()].filter((path) => !LANGUAGE.test(path));
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
