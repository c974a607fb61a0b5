import { defineMiddleware } from "astro:middleware";
import { redirectFrom } from "./content/routes.ts";
import { content } from "./content/store.ts";
import { redirectPage } from "./redirect-page.ts";

/** Addresses that lead on are the same for every type: a small page that any web server can hand out as a file. */
export const onRequest = defineMiddleware((context, next) => {
	const to = redirectFrom(context.url.pathname);
	if (to === undefined) return next();
	return new Response(redirectPage(`${content().publicUrl}${to}`, to), { headers: { "content-type": "text/html; charset=utf-8" } });
});
