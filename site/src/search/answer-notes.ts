import { say } from "../i18n/say.ts";
import { filterButton, otherLink } from "./cards.ts";
import type { Answer } from "./desk-questions.ts";
import type { Card } from "./index-format.ts";
import { part } from "./page-parts.ts";
import { type SearchWords, shorten } from "./state.ts";
import { kindInWords, suggestionWords } from "./suggestion-words.ts";
import type { HitWords } from "./why-line.ts";

/** What is said about an answer, above and below its cards. */

/** What in the address could not be used. */
export function showNotes(notes: readonly string[]): void {
	const box = part("notes");
	box.replaceChildren(
		...notes.map((note) => {
			const line = document.createElement("p");
			line.textContent = note;
			return line;
		}),
	);
	box.hidden = notes.length === 0;
}

export function showCorrection({ corrections }: Answer, typed: string, words: SearchWords): void {
	part("corrected").hidden = corrections.length === 0;
	const used = corrections.reduce((text, { typed, used }) => text.split(typed).join(used), typed);
	part("corrected-query").textContent = say(words.quoted, { words: used });
	part("as-typed").textContent = say(words.searchInstead, { words: shorten(typed) });
}

/**
 * A place in the words only says what comes first: a press of the button makes it a filter, and takes it out of the words.
 * @param townOf name of a place that is not the filter already
 */
export function showPlaceOffer(
	{ places }: Answer,
	words: HitWords,
	townOf: (id: string) => string | undefined,
	take: (town: string, words: readonly string[]) => void,
): void {
	const box = part("place-offer");
	const offers = places.flatMap(({ values, words: named }) =>
		values.flatMap((value) => {
			const town = townOf(value);
			if (!town) return [];
			const text = say(words.onlyPlace, { place: town });
			const { item, button } = filterButton("loosen", text, text);
			button.addEventListener("click", () => take(town, named));
			return [item];
		}),
	);
	box.replaceChildren(...offers);
	box.hidden = offers.length === 0;
}

/** Pages of other kinds. */
export function showOthers(cards: readonly Card[]): void {
	const links = cards.map((card) => otherLink(card, kindInWords(suggestionWords(), card)));
	part("others-list").replaceChildren(...links);
	part("others").hidden = links.length === 0;
}
