import { type Html, html, raw } from "../html.ts";
import { t } from "../i18n/page-language.ts";
import type { Item } from "../shortlist/item.ts";
import { clientMessages } from "./client-messages.ts";
import { icon } from "./icon.ts";
import { shortlistJson } from "./shortlist-data.ts";

/** What the shortlist has to know of a service, for its script. */
export function shortlistItem(item: Item): Html {
	return html`<template data-shortlist-item>${raw(shortlistJson(item))}</template>`;
}

/** „Merken“; shown by its script. */
export function rememberButton(item: Item): Html {
	const words = t().shortlist.button;
	return html`
		${shortlistItem(item)}
		<button class="button button-quiet" type="button" data-remember aria-pressed="false" hidden>${icon("bookmark")}<span data-remember-text>${words.remember}</span></button>
		${clientMessages("remember", words)}
		<p class="remember-said" role="status" data-remember-said></p>
	`;
}
