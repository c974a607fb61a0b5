import { createHash } from "node:crypto";
import textFont from "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url";
import headingFont from "@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2?url";
import { icon } from "../components/icon.ts";
import { quickExit as quickExitLink } from "../components/quick-exit.ts";
import { content } from "../content/store.ts";
import type { TextLanguage } from "../content/translations.ts";
import { escapeJson } from "../escape.ts";
import { attr, type Html, html, raw } from "../html.ts";
import { inLocale, isInEveryLanguage, withoutLocale } from "../i18n/addresses.ts";
import { LANGUAGE_NAMES } from "../i18n/language-names.ts";
import { siteLanguage } from "../i18n/languages.ts";
import { pageLanguage, t } from "../i18n/page-language.ts";
import { mapPolicy } from "../map/settings.ts";
import { SITE_NAME } from "../site.ts";
import { breadcrumbData, type Crumb } from "../structured-data.ts";
import arabicStyles from "../styles/arabic.css?url";
import cyrillicStyles from "../styles/cyrillic.css?url";
import printStyles from "../styles/print.css?url";
import { breadcrumb as breadcrumbOf } from "./breadcrumb.ts";
import { siteFooter } from "./site-footer.ts";
import { siteHeader } from "./site-header.ts";

/** What every page has around its own content, as text: `Base.astro` puts it together, and so do pages that are text themselves. */

export interface BaseProps {
	/** of the page alone; the site's name is added */
	title: string;
	/** one or two sentences for search results and shared links */
	description?: string;
	/** the way to this page, from the first level down, without this page itself */
	breadcrumb?: Crumb[];
	/** objects of schema.org, without `@context` */
	structuredData?: object[];
	/** the page itself must not be found by search engines */
	noindex?: boolean;
	/** colours the page as this station of the chain, 1 to 6 */
	station?: number | undefined;
	/** false where the page has its own search field */
	headerSearch?: boolean;
	ogType?: "website" | "article";
	/** language of the title, where it is not that of the page */
	titleText?: TextLanguage;
	/** where the street map of this page comes from; a page that has none must not ask for any */
	mapStyle?: string;
	/** false where the page itself is about whom to call */
	emergency?: boolean;
	/** the page's script puts the print styles in (`putInPrintStyles`): they are not to come before what somebody waits for */
	printLater?: boolean;
	/** about violence: nobody must find it afterwards, and „Seite schnell verlassen“ is on top */
	quickExit?: boolean | undefined;
}

const letterStyles = { arabic: arabicStyles, cyrillic: cyrillicStyles };

/* Structured data is never run, but checkers read it as inline script: its hash tells them that it belongs here. */
function policyOf(data: string | undefined, mapStyle: string | undefined): string {
	const hash = data ? ` 'sha256-${createHash("sha256").update(data).digest("base64")}'` : "";
	return [
		"default-src 'self'",
		`script-src 'self'${hash}`,
		"style-src 'self'",
		...(mapStyle ? mapPolicy(mapStyle) : ["img-src 'self' data:"]),
		"object-src 'none'",
		"base-uri 'none'",
		"form-action 'self'",
	].join("; ");
}

/* The same page in every language, German where search engines know of no better one. */
function alternatesOf(german: string): Html[] {
	const { publicUrl, languages } = content();
	if (languages.length < 2 || !isInEveryLanguage(german)) return [];
	const link = (name: string, path: string) => html`<link rel="alternate" hreflang="${name}" href="${`${publicUrl}${path}`}">`;
	return [...languages.map((code) => link(code, inLocale(german, code))), link("x-default", german)];
}

function dataOf({ title, structuredData = [], breadcrumb = [] }: BaseProps, german: string): string | undefined {
	const way = breadcrumb.length > 0 ? [breadcrumbData([...breadcrumb, { label: title, href: german }], content().publicUrl)] : [];
	const graph = [...structuredData, ...way];
	return graph.length > 0 ? escapeJson({ "@context": "https://schema.org", "@graph": graph }) : undefined;
}

/**
 * What stands in a page's `<head>`, but for styles and scripts.
 * @param address of the page, in its language
 */
export function headTags(props: BaseProps, address: string): Html {
	const { site } = t();
	const { title, description = site.claim, noindex = false, ogType = "website", mapStyle } = props;
	const { publicUrl } = content();
	const { letters } = siteLanguage(pageLanguage());
	const german = withoutLocale(address);
	const canonical = `${publicUrl}${address}`;
	const data = dataOf(props, german);
	const policy = !import.meta.env.WITHOUT_POLICY && html`<meta http-equiv="Content-Security-Policy" content="${policyOf(data, mapStyle)}">`;
	const found = noindex ? html`<meta name="robots" content="noindex">` : html`<link rel="canonical" href="${canonical}">`;
	return html`
		<meta charset="utf-8">${policy}<meta name="viewport" content="width=device-width, initial-scale=1"><title>${german === "/" ? title : `${title} – ${SITE_NAME}`}</title><meta name="description" content="${description}">${found}${noindex ? [] : alternatesOf(german)}<link rel="preload" href="${textFont}" as="font" type="font/woff2" crossorigin><link rel="preload" href="${headingFont}" as="font" type="font/woff2" crossorigin><link rel="icon" href="/favicon.svg" type="image/svg+xml"><link rel="icon" href="/favicon.png" type="image/png" sizes="48x48"><link rel="apple-touch-icon" href="/apple-touch-icon.png"><link rel="alternate" type="application/atom+xml" title="${site.feedTitle}" href="/feed.xml"><link rel="manifest" href="/site.webmanifest"><meta name="referrer" content="same-origin"><meta name="format-detection" content="telephone=no"><meta property="og:type" content="${ogType}"><meta property="og:site_name" content="${SITE_NAME}"><meta property="og:locale" content="${LANGUAGE_NAMES[pageLanguage()].og}"><meta property="og:title" content="${title}"><meta property="og:url" content="${canonical}"><meta property="og:image" content="${`${publicUrl}/teilen.png`}"><meta property="og:image:alt" content="${`${SITE_NAME}: ${site.claim}`}">${data && html`<script type="application/ld+json">${raw(data)}</script>`}${letters && html`<link rel="stylesheet" href="${letterStyles[letters]}">`}
	`;
}

/** The link over everything else of a page. */
export function skipLink(): Html {
	return html`<a class="skip-link" href="#inhalt">${t().site.skipToContent}</a>`;
}

/** What stands above a page's own content. */
export function aboveMain({ title, breadcrumb = [], headerSearch = true, titleText = {} }: BaseProps, address: string): Html {
	return html`
		${siteHeader(address, headerSearch)}
		${breadcrumb.length > 0 && breadcrumbOf(breadcrumb, title, titleText)}
	`;
}

/** Says that a page shows German text. Which of the two sentences stays, if any, is known when the page is finished (`finish-page.ts`). */
export function germanNote(): Html | undefined {
	if (pageLanguage() === "de") return undefined;
	const { thisTextIsGerman, someTextIsGerman } = t().site;
	return html`<p class="german-note">${icon("info")}<span><span data-german="page">${thisTextIsGerman}</span><span data-german="parts">${someTextIsGerman}</span></span></p>`;
}

/** What stands below a page's own content. */
export function belowMain({ emergency = true, printLater = false }: BaseProps, address: string): Html {
	const styles = html`<link rel="stylesheet" media="print" href="${printStyles}">`;
	return html`${siteFooter(address, emergency)} ${printLater ? html`<noscript>${styles}</noscript><template data-print-styles>${styles}</template>` : styles}`;
}

/**
 * A whole page as text, in the parts between which Astro puts what the page needs of styles and scripts: in its head, after the
 * way out, and at the end of its content.
 * @param main the page's own content
 * @param address of the page, in its language
 */
export function pageParts(props: BaseProps, main: Html, address: string): string[] {
	const { code, dir } = siteLanguage(pageLanguage());
	const { station, quickExit = false } = props;
	const start = html`<!DOCTYPE html><html lang="${code}" dir="${dir}"${attr("data-quick-exit", quickExit ? "true" : undefined)}> <head>${headTags(props, address)}`;
	const bodyClass = attr("class", station ? `p${station}` : undefined);
	const body = html`</head> <body${bodyClass}> ${skipLink()} ${quickExit && quickExitLink()}`;
	const content = html`${aboveMain(props, address)} <main id="inhalt" tabindex="-1">${germanNote()}${main}`;
	const end = html`</main> ${belowMain(props, address)} </body> </html>`;
	return (quickExit ? [start, body, html` ${content}`, end] : [start, html`${body} ${content}`, end]).map(({ text }) => text);
}
