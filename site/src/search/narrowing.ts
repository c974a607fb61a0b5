import { clientMessages } from "../i18n/client.ts";
import type { Messages } from "../i18n/messages/types.ts";
import { say } from "../i18n/say.ts";
import type { Asked, Desk, FilterWords, Result } from "./desk-questions.ts";
import { EmptyResult } from "./empty-result.ts";
import { OUTSIDE } from "./facet-values.ts";
import { chipInWords, FilterChips, setChips, withoutChip } from "./filter-chips.ts";
import { FilterPanel } from "./filter-panel.ts";
import { showStateInForm, stateOfForm } from "./form.ts";
import { MissReporter } from "./miss-reporter.ts";
import { type Chip, LONGEST_PLACE, type PlaceNote, parseState } from "./narrowed-state.ts";
import { part } from "./page-parts.ts";
import { pillButton } from "./pill-button.ts";
import type { SearchPlace } from "./place.ts";
import { TAKES_PLACE_IN } from "./place-facets.ts";
import { PlaceField } from "./place-field.ts";
import { type FacetSpec, isNarrowed, type PlaceAsked, type SearchState, type SearchWords, withoutPlace } from "./state.ts";
import { withoutWords } from "./tokens.ts";

/**
 * All that narrows a search down, or widens it where nothing is found: the filters of the form, the place, their chips. It comes with
 * a piece of the page, when somebody goes to it or an address asks for it (`finder.ts`).
 */

interface Ports {
	form: HTMLFormElement;
	field: HTMLElement;
	desk: Desk;
	locale: string;
	words: SearchWords;
	/** what is searched for */
	state(): SearchState;
	go(next: SearchState): void;
	/** the same; what was pressed is gone then */
	goFromList(next: SearchState): void;
	/** nothing else is searched for, but the next letter is a step of its own */
	startAnew(): void;
	/** somebody looks at filters that were not counted yet */
	opened(): void;
	card(result: Result): Node;
}

/* The form has a field of its own for places, and so no choices. */
const townsAs = (name: string, places: readonly SearchPlace[]): FacetSpec => ({
	name,
	label: "",
	several: false,
	options: places.map(({ id, name: label }) => ({ value: id, label })),
});

export class Narrowing {
	readonly #ports: Ports;
	readonly #words = clientMessages<Messages["finder"]>("finder");
	readonly #panel: FilterPanel;
	readonly #place: PlaceField;
	readonly #chips: FilterChips;
	readonly #empty: EmptyResult;
	readonly #misses = new MissReporter();

	/** Needs the piece `filter` of the page. */
	constructor(ports: Ports) {
		const { form, field, desk, locale, words, state, go } = ports;
		this.#ports = ports;
		this.#place = new PlaceField({
			form,
			words: this.#words.place,
			go: (asked) => this.#goTo(asked),
			goOutside: () => go({ ...withoutPlace(state()), filters: { ...state().filters, vorort: [OUTSIDE] } }),
		});
		this.#panel = new FilterPanel({ form, desk, words: this.#words, locale, opened: ports.opened });
		this.#chips = new FilterChips({
			words,
			removeChip: this.#words.place.removeChip,
			remove: (chip) => go(withoutChip(state(), chip)),
			field,
		});
		this.#empty = new EmptyResult({
			desk,
			locale,
			words: this.#words,
			scriptWords: words,
			asked: (of) => this.asked(of),
			withoutChip,
			chipInWords,
			card: ports.card,
			go: ports.goFromList,
		});
	}

	/** What an address asks for, and sentences about what of it could not be used. */
	async parse(params: URLSearchParams): Promise<{ state: SearchState; notes: string[] }> {
		/* Without the index, the search itself says so. */
		if (params.has("traeger")) await this.#panel.loadProviders().catch(() => undefined);
		const { state, notes, placeNotes } = parseState(params, this.#panel.facets, this.#ports.words);
		this.#panel.openFor(state);
		return { state, notes: [...notes, ...placeNotes.map((note) => this.#inWords(note))] };
	}

	/** What is typed and chosen. */
	inForm(): SearchState {
		return stateOfForm(this.#ports.form);
	}

	/** A search as the desk is asked for it. */
	asked(of: SearchState): Asked {
		const town = this.#townOf(of);
		return {
			state: this.#place.located(of),
			...(town === undefined ? {} : { town }),
			...(isNarrowed(of) ? { words: this.#spoken() } : {}),
		};
	}

	/** @param all whether more than the words has changed: the rest of the form says so already */
	show(next: SearchState, all: boolean): void {
		this.#misses.note(undefined);
		if (all) {
			showStateInForm(this.#ports.form, next);
			/* What is asked back about a place has to be seen, on a phone too. */
			if (this.#place.show(next)) this.#panel.open();
		}
		this.#chips.show(this.#chipsOf(next), next.q !== "");
	}

	/** Says of a postcode in the words that it is not of the Kreis, with a button for the place that lies nearest. */
	showOutside(q: string): void {
		const outside = this.#place.outsideIn(q);
		const box = part("outside");
		box.hidden = outside === null;
		/* A screen reader tells it once, not with every key. */
		if ((box.querySelector("p")?.textContent ?? "") === (outside?.text ?? "")) return;
		const line = document.createElement("p");
		line.textContent = outside?.text ?? "";
		box.replaceChildren(line);
		if (!outside?.nearest) return;
		const { code, nearest } = outside;
		const { state, goFromList } = this.#ports;
		const go = () => goFromList({ ...state(), q: withoutWords(state().q, [code]), place: { typed: nearest.name, radius: "" } });
		box.append(pillButton(say(this.#words.place.outsideUse, { town: nearest.name }), go));
	}

	/** The search with a page as its filter instead of words; undefined for what is no choice. */
	withChoice(facet: string, value: string): SearchState | undefined {
		const known = this.#panel.facets.some(({ name, options }) => name === facet && options.some((option) => option.value === value));
		const state = this.#ports.state();
		return known ? { ...state, q: "", filters: { ...state.filters, [facet]: [value] } } : undefined;
	}

	/** Counts what the choices would give, where somebody sees them. */
	async count(of: SearchState, isCurrent: () => boolean): Promise<void> {
		await this.#panel.count(this.#place.located(of), isCurrent);
	}

	/** How many results there are in each place, for the map. */
	async countPlaces(of: SearchState) {
		const located = this.#place.located(of);
		const chosen = located.place?.radius === "hier" ? (located.origin?.id ?? null) : null;
		/* Pressing a town is asking for it alone: the others still say what they would give. */
		const anywhere = chosen === null ? located : withoutPlace(located);
		return { ...(await this.#ports.desk.placeCounts(anywhere, townsAs(TAKES_PLACE_IN, this.#place.places))), chosen };
	}

	/** Says what to take away where nothing was found, and what comes nearest. */
	async showEmpty(of: SearchState, isCurrent: () => boolean): Promise<void> {
		await this.#empty.show(of, this.#chipsOf(of), this.#panel.facets, isCurrent);
		if (isCurrent() && (await this.#empty.isWordsFault(of)) && isCurrent()) this.#misses.note(of.q);
	}

	/** The town that is the place of the search already. */
	townIn(of: SearchState): string | null | undefined {
		return this.#place.located(of).origin?.id;
	}

	#goTo(asked: PlaceAsked | undefined): void {
		const { state, go, startAnew } = this.#ports;
		const { place, ...others } = state();
		if (asked || place) go(asked ? { ...others, place: asked } : others);
		else startAnew();
	}

	#townOf(of: SearchState): string | undefined {
		if (this.#place.isDevice(of)) return this.#words.way.here;
		const meant = this.#place.meant(of.place?.typed ?? "");
		return meant.kind === "place" ? meant.place.name : undefined;
	}

	#spoken(): FilterWords {
		const { way, marks, spoken, unsure, onlyUnsure } = this.#words;
		const languages = this.#panel.facets.find(({ name }) => name === "sprache")?.options ?? [];
		return { way, marks, spoken, unsure, onlyUnsure, languages: Object.fromEntries(languages.map(({ value, label }) => [value, label])) };
	}

	#chipsOf(of: SearchState): Chip[] {
		return setChips(of, this.#panel.facets, this.#place.chip(of));
	}

	#inWords(note: PlaceNote): string {
		return note.about === "tooLong"
			? say(this.#words.place.tooLong, { most: LONGEST_PLACE })
			: say(this.#words.place.noRadius, { value: note.value });
	}
}
