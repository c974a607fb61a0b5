import { clientMessages } from "../i18n/client.ts";
import type { suggestions as words } from "../i18n/messages/de/suggestions.ts";
import { sayCount } from "../i18n/say.ts";
import { safePath } from "./cards.ts";
import { type Combobox, combobox, type Suggestion } from "./combobox.ts";
import { type Found, find } from "./engine.ts";
import type { IndexFiles } from "./index-files.ts";
import type { Card } from "./index-format.ts";
import type { IndexReader } from "./index-reader.ts";
import { cleanQuery } from "./state.ts";

/** What is suggested while somebody types: topics, places, providers and services, from the index of the search. */

export interface PageSuggestion extends Suggestion {
	card: Card;
}

const SHORTEST = 2;
const MOST_PAGES = 4;
const MOST_SERVICES = 3;

export function suggestionWords(): typeof words {
	return clientMessages<typeof words>("suggestions");
}

/** What a kind of page is called; empty for one that nobody knows. */
export function kindInWords({ kinds }: typeof words, card: Card): string {
	return kinds[card.meta.kind as keyof typeof kinds] ?? "";
}

/** @param withServices false where the services stand in a list of their own already */
export function suggestionsFrom(reader: IndexReader, found: Found, withServices: boolean): PageSuggestion[] {
	const said = suggestionWords();
	const language = document.documentElement.lang;
	const cards = [
		...found.others.slice(0, MOST_PAGES).map((number) => reader.card("others", number, language)),
		...(withServices ? found.results.slice(0, MOST_SERVICES).map((number) => reader.card("services", number, language)) : []),
	];
	return cards.flatMap((card) => (card ? { card, title: card.meta.title ?? "", kind: kindInWords(said, card) } : []));
}

export function pageCombobox(field: HTMLInputElement, choose: (suggestion: PageSuggestion) => void): Combobox<PageSuggestion> {
	const { label, count } = suggestionWords();
	const language = document.documentElement.lang;
	return combobox({ field, label, announce: (number) => sayCount(count, number, language), choose });
}

/** Suggests pages below the field of a form that leads to the search; a suggestion leads to its page. */
export function suggestBelow(field: HTMLInputElement, files: IndexFiles): void {
	const list = pageCombobox(field, ({ card }) => location.assign(safePath(card.url)));
	let turn = 0;
	const suggest = async () => {
		turn += 1;
		const now = turn;
		const q = cleanQuery(field.value);
		if (q.length < SHORTEST) return list.close();
		const ask = (reader: IndexReader) => {
			const found = find(reader, { q, filters: {} });
			return reader.missing.size > 0 ? [] : suggestionsFrom(reader, found, true);
		};
		/* Without the index there are no suggestions; the form works as it did. */
		const suggestions = files.now(ask) ?? (await files.answer(ask).catch(() => []));
		if (now === turn) list.offer(suggestions);
	};
	field.addEventListener("input", () => void suggest());
	if (field.value !== "") void suggest();
}
