import type { Messages } from "../i18n/messages/types.ts";
import { type FactWords, withFacts } from "./card-facts.ts";
import { serviceCard } from "./cards.ts";
import type { Result } from "./desk-questions.ts";

/** Draws result cards: at once only as many as a slow phone draws without a break in what somebody types. */

/** As many cards fill the screen of a phone, and are drawn together. */
export const CARDS_AT_ONCE = 3;
/* Who types looks at the first cards; what stands below them, and all numbers beside filters, come when the keys rest. */
const TYPING_PAUSE = 250;

export interface ListWords {
	search: Messages["searchScript"];
	facts: FactWords;
	/** of the page */
	language: string;
}

export class ResultList {
	readonly #list: HTMLElement;
	readonly #words: ListWords;
	/** the cards that are shown, by what is on them: many stay from one key to the next */
	#drawn = new Map<string, Element>();
	/** Grows with every list: the rest of an older one is not drawn any more. */
	#turn = 0;

	constructor(list: HTMLElement, words: ListWords) {
		this.#list = list;
		this.#words = words;
	}

	/**
	 * Shows these instead of what was there.
	 * @param typing somebody is: the rest waits until nothing newer has come for a moment
	 */
	async show(results: readonly Result[], typing: boolean): Promise<void> {
		this.#turn += 1;
		const now = this.#turn;
		const before = this.#drawn;
		this.#drawn = new Map();
		const first = results.slice(0, CARDS_AT_ONCE).map((result) => this.#card(result, before));
		this.#list.replaceChildren(...first);
		if (typing) await new Promise((resolve) => setTimeout(resolve, TYPING_PAUSE));
		if (now === this.#turn) await this.#rest(results.slice(CARDS_AT_ONCE), before);
	}

	/** Adds further ones. @returns the first of them */
	async add(results: readonly Result[]): Promise<Element | undefined> {
		this.#turn += 1;
		const [first, ...others] = results;
		if (!first) return undefined;
		const card = this.#card(first, new Map());
		this.#list.append(card);
		await this.#rest(others, new Map());
		return card;
	}

	clear(): void {
		this.#turn += 1;
		this.#drawn.clear();
		this.#list.replaceChildren();
	}

	/** A card by itself. */
	card({ card, notes, why }: Result): DocumentFragment {
		const { search, facts, language } = this.#words;
		return serviceCard(withFacts(card, facts, language), search, notes, why);
	}

	async #rest(results: readonly Result[], before: Map<string, Element>): Promise<void> {
		const now = this.#turn;
		for (let at = 0; at < results.length; at += CARDS_AT_ONCE) {
			await new Promise((resolve) => setTimeout(resolve));
			if (now !== this.#turn) return;
			this.#list.append(...results.slice(at, at + CARDS_AT_ONCE).map((result) => this.#card(result, before)));
		}
	}

	#card(result: Result, before: Map<string, Element>): Element {
		const key = JSON.stringify(result);
		const known = before.get(key);
		const card = known ?? (this.card(result).firstElementChild as Element);
		this.#drawn.set(key, card);
		return card;
	}
}
