import type { Messages } from "../i18n/messages/types.ts";
import { say } from "../i18n/say.ts";
import { filterButton } from "./cards.ts";
import { type Chip, chipsOf, without } from "./narrowed-state.ts";
import { part } from "./page-parts.ts";
import { type FacetSpec, type SearchState, type SearchWords, withoutPlace } from "./state.ts";

/** The filters that are set, as buttons that take them away. */

/* The place is no facet of the form, but a filter like any other. */
const PLACE_CHIP = "ort";

/** What a filter is called. */
export function chipInWords({ facet, facetLabel, label }: Chip): string {
	return facet === PLACE_CHIP ? label : `${facetLabel}: ${label}`;
}

export function withoutChip(from: SearchState, { facet, value }: Chip): SearchState {
	return facet === PLACE_CHIP ? withoutPlace(from) : without(from, facet, value);
}

/** @param place what the place is called that is set */
export function setChips(state: SearchState, facets: readonly FacetSpec[], place: string | undefined): Chip[] {
	return [...chipsOf(state, facets), ...(place ? [{ facet: PLACE_CHIP, facetLabel: "", value: "", label: place }] : [])];
}

interface Ports {
	words: SearchWords;
	/** `{chip}` is taken away */
	removeChip: Messages["finder"]["place"]["removeChip"];
	/** Searches without this filter. */
	remove(chip: Chip): void;
	/** what gets the keyboard when no filter is left */
	field: HTMLElement;
}

export class FilterChips {
	readonly #ports: Ports;
	readonly #list = part<HTMLUListElement>("chips");

	constructor(ports: Ports) {
		this.#ports = ports;
	}

	/** @param anyWords whether there are words to take away as well */
	show(chips: readonly Chip[], anyWords: boolean): void {
		const { words, removeChip } = this.#ports;
		this.#list.replaceChildren(
			...chips.map((chip, position) => {
				const { item, button } = filterButton("chip", chip.label, say(removeChip, { chip: chipInWords(chip) }));
				button.addEventListener("click", () => this.#remove(chip, position));
				return item;
			}),
		);
		this.#list.hidden = chips.length === 0;
		part("filter-count").textContent = chips.length === 0 ? "" : say(words.filtersSet, { count: chips.length });
		part("reset").hidden = chips.length === 0 && !anyWords;
	}

	/* The button that was pressed is gone; the next one, or the words, keep the keyboard's place. */
	#remove(chip: Chip, position: number): void {
		this.#ports.remove(chip);
		const buttons = this.#list.querySelectorAll("button");
		(buttons[Math.min(position, buttons.length - 1)] ?? this.#ports.field).focus();
	}
}
