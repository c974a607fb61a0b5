import { defineMiddleware } from "astro:middleware";
import { goneAt } from "./content/gone.ts";
import { content } from "./content/store.ts";
import { localeOf, withoutLocale } from "./i18n/addresses.ts";
import { finishPage } from "./i18n/finish-page.ts";
import type { LanguageCode } from "./i18n/languages.ts";
import { inLanguageOf } from "./i18n/page-language.ts";
import { redirectPageAt } from "./redirect-page.ts";
import { learnFrom } from "./text-pages.ts";

/* The publisher keeps pages as they come (`PageResponse` in publisher/render.ts), without a stream to read them from. */
async function bytesOf(response: Response): Promise<Uint8Array> {
	const body = response.body as unknown;
	if (typeof body === "string") return Buffer.from(body);
	return body instanceof Uint8Array ? body : new Uint8Array(await response.arrayBuffer());
}

/* Nothing but ASCII is looked for and put in: each byte taken for a letter is faster than reading letters from them. */
function finished({ buffer, byteOffset, byteLength }: Uint8Array, language: LanguageCode): Uint8Array<ArrayBuffer> {
	const html = Buffer.from(buffer, byteOffset, byteLength).toString("latin1");
	return Buffer.from(finishPage(html, language), "latin1");
}

/**
 * Every page file serves all languages: an address in another language is the German one, made in that language. The publisher
 * asks for the German one at once and says for which address (`locals.address`): a rewrite makes every component dearer.
 * Addresses at which no entry stands (any more) are the same for every type: those that lead on are a small page that any
 * web server can hand out as a file; those of what is gone are a page with the nearest alternatives.
 */
export const onRequest = defineMiddleware((context, next) => {
	const { pathname } = context.url;
	context.locals.address ??= pathname;
	const { address } = context.locals;
	const language = localeOf(address);
	const there = content().speaks(address);
	const work = () => {
		const redirect = redirectPageAt(address);
		if (redirect !== undefined) return new Response(redirect, { headers: { "content-type": "text/html; charset=utf-8" } });
		const gone = goneAt(address);
		if (gone) {
			context.locals.gone = gone;
			return next("/410/");
		}
		if (!there) return next("/404/");
		const german = withoutLocale(address);
		return german === pathname ? next() : next(german);
	};
	if (!there) return work();
	return inLanguageOf(language ?? "de", async () => {
		const response = await work();
		if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
		let bytes: Uint8Array | undefined;
		const read = async () => {
			bytes ??= await bytesOf(response);
			return bytes;
		};
		if (response.status === 200) await learnFrom(address, async () => new TextDecoder().decode(await read()));
		if (language === undefined && bytes === undefined) return response;
		return new Response(finished(await read(), language ?? "de"), { status: response.status, headers: response.headers });
	});
});
