import { defineMiddleware } from "astro:middleware";
import { goneAt } from "./content/gone.ts";
import { redirectFrom } from "./content/routes.ts";
import { content } from "./content/store.ts";
import { localeOf, withoutLocale } from "./i18n/addresses.ts";
import { finishPage } from "./i18n/finish-page.ts";
import { inLanguageOf } from "./i18n/page-language.ts";
import { redirectPage } from "./redirect-page.ts";

/* The publisher keeps pages as they come (`PageResponse` in publisher/render.ts), without a stream to read them from. */
async function textOf(response: Response): Promise<string> {
	const body = response.body as unknown;
	if (typeof body === "string") return body;
	return body instanceof Uint8Array ? new TextDecoder().decode(body) : response.text();
}

/**
 * Every page file serves all languages: an address in another language is the German one, made in that language.
 * Addresses at which no entry stands (any more) are the same for every type: those that lead on are a small page that any
 * web server can hand out as a file; those of what is gone are a page with the nearest alternatives.
 */
export const onRequest = defineMiddleware((context, next) => {
	const { pathname } = context.url;
	const language = localeOf(pathname);
	const there = language === undefined || content().languages.includes(language);
	const work = () => {
		const to = redirectFrom(pathname);
		if (to !== undefined) {
			return new Response(redirectPage(`${content().publicUrl}${to}`, to), { headers: { "content-type": "text/html; charset=utf-8" } });
		}
		const gone = goneAt(pathname);
		if (gone) {
			context.locals.gone = gone;
			return next("/410/");
		}
		return language === undefined ? next() : next(there ? withoutLocale(pathname) : "/404/");
	};
	if (language === undefined || !there) return work();
	return inLanguageOf(language, async () => {
		const response = await work();
		if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
		return new Response(finishPage(await textOf(response), language), { status: response.status, headers: response.headers });
	});
});
