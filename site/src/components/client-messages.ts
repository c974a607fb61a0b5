import { escapeJson } from "../escape.ts";
import { type Html, html, raw } from "../html.ts";

const made = new WeakMap<object, Html>();

/**
 * Hands an area's words over to a script of the page, which reads them by `clientMessages` (`i18n/client.ts`).
 * @param words of the messages, as they are
 */
export function clientMessages(area: string, words: object): Html {
	let found = made.get(words);
	if (found === undefined) {
		found = html`<template data-messages="${area}">${raw(escapeJson(words))}</template>`;
		made.set(words, found);
	}
	return found;
}
