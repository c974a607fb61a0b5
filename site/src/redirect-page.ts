import { redirectFrom } from "./content/routes.ts";
import { content } from "./content/store.ts";
import { escapeHtml } from "./escape.ts";
import { siteLanguage } from "./i18n/languages.ts";
import { pageLanguage, t } from "./i18n/page-language.ts";
import { SITE_NAME } from "./site.ts";

/** The page that leads on from an old address; undefined where none does. */
export function redirectPageAt(address: string): string | undefined {
	const to = redirectFrom(address);
	return to === undefined ? undefined : redirectPage(`${content().publicUrl}${to}`, to);
}

/**
 * A page that leads on to another one without a redirecting web server.
 * @param canonical the full address that search engines should keep
 * @param to the path that people are sent to
 */
export function redirectPage(canonical: string, to: string): string {
	const { errors: words } = t();
	const language = siteLanguage(pageLanguage());
	return `<!doctype html>
<html lang="${language.code}" dir="${language.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(words.movedTitle)} – ${SITE_NAME}</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${escapeHtml(to)}">
<link rel="canonical" href="${escapeHtml(canonical)}">
</head>
<body>
<main>
<h1>${escapeHtml(words.moved)}</h1>
<p><a href="${escapeHtml(to)}">${escapeHtml(words.toPage)}</a></p>
</main>
</body>
</html>
`;
}
