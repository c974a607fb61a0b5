import type { Messages } from "../i18n/messages/types.ts";
import { type FactWords, withFacts } from "./card-facts.ts";
import { serviceCard } from "./cards.ts";
import type { Result } from "./desk-questions.ts";
import { nextTask } from "./page-parts.ts";

/** Draws result cards: at once only as many as a slow phone draws without a break in what somebody types. */

/** As many cards fill the screen of a phone, and are drawn together. */
export const CARDS_AT_ONCE = 3;

export interface ListWords {
	search: Messages["searchScript"];
	facts: FactWords;
	/** of the page */
	language: string;
}

export class ResultList {
	readonly #list: HTMLElement;
	readonly #words: ListWords;
	/** the cards that are shown, by what is on them */
	#drawn = new Map<string, Element>();
	/** those of the list before: many stay from one key to the next */
	#before = new Map<string, Element>();
	/** Grows with every list: the rest of an older one is not drawn any more. */
	#turn = 0;

	constructor(list: HTMLElement, words: ListWords) {
		this.#list = list;
		this.#words = words;
	}

	/** Shows these instead of what was there; not more than `CARDS_AT_ONCE`. */
	show(results: readonly Result[]): void {
		this.#turn += 1;
		this.#before = this.#drawn;
		this.#drawn = new Map();
		const cards = results.map((result) => this.#card(result));
		const kept = new Set(cards);
		/* Taken away first, so that those that stay need not move: what moves is laid out and painted anew. */
		for (const old of [...this.#list.children]) if (!kept.has(old)) old.remove();
		let next = this.#list.firstElementChild;
		for (const card of cards) {
			if (card === next) next = next.nextElementSibling;
			else this.#list.insertBefore(card, next);
		}
	}

	/** Adds further ones. @returns the first of them */
	async add(results: readonly Result[]): Promise<Element | undefined> {
		this.#turn += 1;
		const now = this.#turn;
		let first: Element | undefined;
		for (let at = 0; at < results.length; at += CARDS_AT_ONCE) {
			if (at > 0) await nextTask();
			if (now !== this.#turn) break;
			const cards = results.slice(at, at + CARDS_AT_ONCE).map((result) => this.#card(result));
			first ??= cards[0];
			this.#list.append(...cards);
		}
		return first;
	}

	clear(): void {
		this.#turn += 1;
		this.#drawn.clear();
		this.#before.clear();
		this.#list.replaceChildren();
	}

	/** A card by itself. */
	card({ card, notes, why }: Result): DocumentFragment {
		const { search, facts, language } = this.#words;
		return serviceCard(withFacts(card, facts, language), search, notes, why);
	}

	#card(result: Result): Element {
		const key = JSON.stringify(result);
		const card = this.#before.get(key) ?? (this.card(result).firstElementChild as Element);
		this.#drawn.set(key, card);
		return card;
	}
}
