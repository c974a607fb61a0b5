import { defineMiddleware } from "astro:middleware";
import { goneAt } from "./content/gone.ts";
import { redirectFrom } from "./content/routes.ts";
import { content } from "./content/store.ts";
import { redirectPage } from "./redirect-page.ts";

/**
 * Addresses at which no entry stands (any more) are the same for every type: those that lead on are a small page that any
 * web server can hand out as a file; those of what is gone are a page with the nearest alternatives.
 */
export const onRequest = defineMiddleware((context, next) => {
	const { pathname } = context.url;
	const to = redirectFrom(pathname);
	if (to !== undefined) {
		return new Response(redirectPage(`${content().publicUrl}${to}`, to), { headers: { "content-type": "text/html; charset=utf-8" } });
	}
	const gone = goneAt(pathname);
	if (!gone) return next();
	context.locals.gone = gone;
	return next("/410/");
});
