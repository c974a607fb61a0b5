import type { Messages } from "../i18n/messages/types.ts";
import { say, sayCount } from "../i18n/say.ts";
import { filterButton } from "./cards.ts";
import type { Asked, Desk, Result } from "./desk-questions.ts";
import type { Chip } from "./narrowed-state.ts";
import { part } from "./page-parts.ts";
import { countInWords, type FacetSpec, type SearchState, type SearchWords, withoutPlace } from "./state.ts";
import { alternativesTo } from "./wider-searches.ts";

/** What the page says when nothing was found: which filter to take away, and what comes nearest. */

const NEAR_SIZE = 3;

interface Ports {
	desk: Desk;
	locale: string;
	words: Pick<Messages["finder"], "near" | "loosen">;
	scriptWords: SearchWords;
	/** the state with the place that it names */
	asked(state: SearchState): Asked;
	withoutChip(state: SearchState, chip: Chip): SearchState;
	/** what a filter is called */
	chipInWords(chip: Chip): string;
	card(result: Result): Node;
	go(state: SearchState): void;
}

export class EmptyResult {
	readonly #ports: Ports;

	constructor(ports: Ports) {
		this.#ports = ports;
	}

	/** @param isCurrent false once something else is searched for */
	async show(state: SearchState, chips: readonly Chip[], facets: readonly FacetSpec[], isCurrent: () => boolean): Promise<void> {
		await this.#showLoosening(state, chips, isCurrent);
		if (isCurrent()) await this.#showNear(state, facets, isCurrent);
	}

	/** Whether the words alone find nothing, whatever the filters. */
	async isWordsFault({ q, literal }: SearchState): Promise<boolean> {
		if (q === "" || literal) return false;
		const [total] = await this.#ports.desk.totals([{ q, filters: {} }]);
		return total === 0;
	}

	async #showLoosening(state: SearchState, chips: readonly Chip[], isCurrent: () => boolean): Promise<void> {
		const { desk, locale, words, scriptWords, asked, withoutChip, chipInWords, go } = this.#ports;
		const ways = [
			...chips.map((chip) => ({ text: say(words.loosen.one, { chip: chipInWords(chip) }), next: withoutChip(state, chip) })),
			...(state.q !== "" && chips.length > 0 ? [{ text: words.loosen.words, next: { ...state, q: "" } }] : []),
			...(chips.length > 1 ? [{ text: words.loosen.all, next: withoutPlace({ ...state, filters: {} }) }] : []),
		];
		const totals = ways.length === 0 ? [] : await desk.totals(ways.map(({ next }) => asked(next).state));
		if (!isCurrent()) return;
		const useful = ways.flatMap((way, index) => ((totals[index] ?? 0) > 0 ? [{ ...way, count: totals[index] as number }] : []));
		part("loosen-list").replaceChildren(
			...useful.map(({ text, next, count }) => {
				const seen = say(words.loosen.button, { way: text, count: countInWords(count, scriptWords, locale) });
				const { item, button } = filterButton(
					"loosen",
					seen,
					say(words.loosen.heard, { way: text, count: countInWords(count, scriptWords, locale) }),
				);
				button.addEventListener("click", () => go(next));
				return item;
			}),
		);
		part("loosen").hidden = useful.length === 0;
	}

	async #showNear(state: SearchState, facets: readonly FacetSpec[], isCurrent: () => boolean): Promise<void> {
		const { desk, locale, words, asked, card, go } = this.#ports;
		const ways = alternativesTo(state, facets);
		const first = await desk.firstThatFinds(
			ways.map((way) => asked(way.state)),
			NEAR_SIZE,
		);
		const way = first && ways[first.way];
		const near = way && { ...way, count: first.total, cards: first.results.map(card) };
		if (!isCurrent()) return;
		part("near").hidden = near === undefined;
		part("near-list").replaceChildren(...(near?.cards ?? []));
		if (!near) return;
		part("near-text").textContent = say(words.near[near.kind], { name: near.name ?? "" });
		const all = part<HTMLButtonElement>("near-all");
		all.textContent = sayCount(words.near.all, near.count, locale);
		all.onclick = () => go(near.state);
	}
}
