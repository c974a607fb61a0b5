import type { Messages } from "../i18n/messages/types.ts";
import { type FactWords, withFacts } from "./card-facts.ts";
import { serviceCard } from "./cards.ts";
import type { Result } from "./desk-questions.ts";
import { nextFrame } from "./page-parts.ts";

/** Draws result cards: at once only as many as a slow phone draws without a break in what somebody types. */

/** As many cards are drawn together; on most screens no more are to be seen beside the field. */
const CARDS_AT_ONCE = 3;
/* On a phone each is half a screen high, and they begin in its lower half. */
const CARDS_ON_PHONE = 2;
const PHONE = "(max-width: 40em)";

/** How many cards can be seen while somebody types. */
export const cardsAtOnce = (): number => (matchMedia(PHONE).matches ? CARDS_ON_PHONE : CARDS_AT_ONCE);

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

	/** Shows these instead of what was there; not more than `cardsAtOnce`. */
	show(results: readonly Result[]): void {
		this.#turn += 1;
		this.#before = this.#drawn;
		this.#drawn = new Map();
		const old = [...this.#list.children];
		const known = results.map((result) => this.#before.get(keyOf(result)));
		const spare = new Set(old.filter((card) => !known.includes(card) && !isTouched(card)));
		const cards = results.map((result, at) => {
			const inPlace = old[at];
			const other = known[at] ? undefined : inPlace && spare.has(inPlace) ? inPlace : [...spare][0];
			if (other) spare.delete(other);
			/* What moves is laid out and painted anew: better one that is new than one that stays. */
			if (other !== inPlace) other?.remove();
			return this.#card(result, other);
		});
		const shown = new Set(cards);
		/* What was filled anew is not what it was. */
		for (const [key, card] of this.#before) if (shown.has(card)) this.#before.delete(key);
		/* Taken away first, so that those that stay need not move. */
		for (const card of old) if (!shown.has(card)) card.remove();
		let next = this.#list.firstElementChild;
		for (const card of cards) {
			if (card === next) next = next.nextElementSibling;
			else this.#list.insertBefore(card, next);
		}
	}

	/** Leaves what is there; what was still to be added to it is not. @returns how many there are */
	keep(): number {
		this.#turn += 1;
		return this.#list.children.length;
	}

	/** Adds further ones. @returns the first of them */
	async add(results: readonly Result[]): Promise<Element | undefined> {
		this.#turn += 1;
		const now = this.#turn;
		let first: Element | undefined;
		const most = cardsAtOnce();
		for (let at = 0; at < results.length; at += most) {
			if (at > 0) await nextFrame();
			if (now !== this.#turn) break;
			const cards = results.slice(at, at + most).map((result) => this.#card(result));
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

	/**
	 * A card by itself.
	 * @param other one that is not needed any more, to be filled with this one
	 */
	card({ card, notes, why }: Result, other?: Element): Element {
		const { search, facts, language } = this.#words;
		return serviceCard(withFacts(card, facts, language), search, notes, why, other);
	}

	#card(result: Result, other?: Element): Element {
		const key = keyOf(result);
		const card = this.#before.get(key) ?? this.card(result, other);
		this.#drawn.set(key, card);
		return card;
	}
}

const keyOf = (result: Result) => JSON.stringify(result);

/* Who is about to follow a link must not be led by another one. */
const isTouched = (card: Element) => card.contains(document.activeElement) || card.matches(":active");
