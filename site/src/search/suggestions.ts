import { sayCount } from "../i18n/say.ts";
import { safePath } from "./cards.ts";
import { type Combobox, combobox, type Suggestion } from "./combobox.ts";
import { type Desk, MOST_SUGGESTED_PAGES, SHORTEST_TO_SUGGEST } from "./desk-questions.ts";
import type { Card } from "./index-format.ts";
import { cleanQuery } from "./state.ts";
import { kindInWords, suggestionWords } from "./suggestion-words.ts";

/** What is suggested while somebody types: topics, places, providers and services, from the index of the search. */

export interface PageSuggestion extends Suggestion {
	card: Card;
}

/** Suggestions below the field of the search page, out of the pages that fit a search. */
export function suggestionsUnder(field: HTMLInputElement, choose: (suggestion: PageSuggestion) => void) {
	const list = pageCombobox(field, choose);
	return {
		offer: (q: string, others: readonly Card[]) =>
			list.offer(q.length < SHORTEST_TO_SUGGEST ? [] : suggestionsOf(others.slice(0, MOST_SUGGESTED_PAGES))),
		close: list.close,
	};
}

/** What stands in the list for these cards. */
function suggestionsOf(cards: readonly Card[]): PageSuggestion[] {
	const said = suggestionWords();
	return cards.map((card) => ({ card, title: card.meta.title ?? "", kind: kindInWords(said, card) }));
}

function pageCombobox(field: HTMLInputElement, choose: (suggestion: PageSuggestion) => void): Combobox<PageSuggestion> {
	const { label, count } = suggestionWords();
	const language = document.documentElement.lang;
	return combobox({ field, label, announce: (number) => sayCount(count, number, language), choose });
}

/** Suggests pages below the field of a form that leads to the search; a suggestion leads to its page. */
export function suggestBelow(field: HTMLInputElement, desk: Desk): void {
	const list = pageCombobox(field, ({ card }) => location.assign(safePath(card.url)));
	let turn = 0;
	const suggest = async () => {
		turn += 1;
		const now = turn;
		const q = cleanQuery(field.value);
		if (q.length < SHORTEST_TO_SUGGEST) return list.close();
		/* Without the index there are no suggestions; the form works as it did. */
		const cards = await desk.suggest(q).catch(() => []);
		if (now === turn && cards) list.offer(suggestionsOf(cards));
	};
	field.addEventListener("input", () => void suggest());
	if (field.value !== "") void suggest();
}
