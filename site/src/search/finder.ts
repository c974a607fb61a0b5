import { clientMessages } from "../i18n/client.ts";
import type { Messages } from "../i18n/messages/types.ts";
import { say } from "../i18n/say.ts";
import { setUpMapView } from "../map/view.ts";
import { SearchAddress } from "./address.ts";
import { showCorrection, showNotes, showOthers, showOutside, showPlaceOffer, totalInWords } from "./answer-notes.ts";
import type { FactWords } from "./card-facts.ts";
import { safePath } from "./cards.ts";
import { showCrisis } from "./crisis-panel.ts";
import { openDesk } from "./desk-client.ts";
import { type Answer, type Asked, type Desk, SHORTEST_TO_SUGGEST } from "./desk-questions.ts";
import { EmptyResult } from "./empty-result.ts";
import { OUTSIDE } from "./facet-values.ts";
import { chipInWords, FilterChips, setChips, withoutChip } from "./filter-chips.ts";
import { FilterPanel } from "./filter-panel.ts";
import { facetsOfForm, queryField, showStateInForm, stateOfForm } from "./form.ts";
import { INDEX_FOLDER, OPENING_SIZE } from "./index-format.ts";
import { MissReporter } from "./miss-reporter.ts";
import { part } from "./page-parts.ts";
import type { SearchPlace } from "./place.ts";
import { PlaceField } from "./place-field.ts";
import { LIVES_IN, TAKES_PLACE_IN } from "./places.ts";
import { CARDS_AT_ONCE, ResultList } from "./result-list.ts";
import {
	type Chip,
	cleanQuery,
	type FacetSpec,
	LONGEST_PLACE,
	type PlaceNote,
	parseState,
	type SearchState,
	type SearchWords,
	withoutPlace,
} from "./state.ts";
import { type PageSuggestion, pageCombobox, suggestedOf } from "./suggestions.ts";
import { withoutWords } from "./tokens.ts";
import { type HitWords, labelOf } from "./why-line.ts";

const PAGE_SIZE = OPENING_SIZE;
/* Who types looks at the first cards; what stands below them, suggestions, and all numbers beside filters, come when the keys rest. */
const TYPING_PAUSE = 250;
/* Growing pale costs a slow phone a frame: results that are replaced sooner need not. */
const PALE_AFTER = 150;
/** Facets that a page of this kind is a value of: choosing the page sets the filter. */
const FACET_OF_KIND: Record<string, string> = { thema: "thema", phase: "phase" };

/* The form has a field of its own for places, and so no choices. */
const townsAs = (name: string, places: readonly SearchPlace[]): FacetSpec => ({
	name,
	label: "",
	several: false,
	options: places.map(({ id, name: label }) => ({ value: id, label })),
});

/** The search page: the address holds the state, the form changes it, the list follows. */
export class Finder {
	readonly #words = clientMessages<SearchWords>("searchScript");
	readonly #hitWords = clientMessages<HitWords>("hits");
	readonly #finderWords = clientMessages<Messages["finder"]>("finder");
	readonly #locale = document.documentElement.lang;
	readonly #title = document.title;
	readonly #form = part<HTMLFormElement>("form");
	readonly #field = queryField(this.#form);
	readonly #more = part<HTMLButtonElement>("more");
	readonly #total = document.querySelector<HTMLElement>("[data-result-count]");

	#state: SearchState = { q: "", filters: {} };
	/** Grows with every search: an answer to an older question is thrown away. */
	#turn = 0;
	/** How many results there are; undefined while none were found out yet. */
	#known: number | undefined;
	#shown = 0;
	/** What is shown next answers a key press. */
	#suggesting = false;
	/** until the results that stand there are marked as those of an older question */
	#pale: ReturnType<typeof setTimeout> | undefined;

	readonly #misses = new MissReporter();
	readonly #address = new SearchAddress();
	readonly #list: ResultList;
	readonly #placeField: PlaceField;
	readonly #desk: Desk;
	readonly #filters: FilterPanel;
	readonly #chips: FilterChips;
	readonly #emptyResult: EmptyResult;
	readonly #suggestions: ReturnType<typeof pageCombobox>;
	readonly #map: ReturnType<typeof setUpMapView>;

	/** Needs what `searchParts` brings into the page. */
	constructor() {
		const words = this.#words;
		const { place, way, marks, spoken } = this.#finderWords;
		this.#list = new ResultList(part("results"), { search: words, facts: clientMessages<FactWords>("cardFacts"), language: this.#locale });
		this.#placeField = new PlaceField({
			form: this.#form,
			words: place,
			go: (asked) => {
				const { place: _, ...others } = this.#state;
				if (asked || this.#state.place) this.#goAnew(asked ? { ...others, place: asked } : others);
				else this.#address.startAnew();
			},
			goOutside: () => this.#goAnew({ ...withoutPlace(this.#state), filters: { ...this.#state.filters, vorort: [OUTSIDE] } }),
		});
		this.#desk = openDesk({
			base: `/${INDEX_FOLDER}`,
			language: this.#locale,
			say: {
				finder: { way, marks, spoken },
				hits: this.#hitWords,
				facets: [...facetsOfForm(this.#form), townsAs(LIVES_IN, this.#placeField.places)],
			},
		});
		this.#filters = new FilterPanel({
			form: this.#form,
			desk: this.#desk,
			words: this.#finderWords,
			locale: this.#locale,
			opened: () => {
				const now = this.#turn;
				if (this.#known === undefined) return;
				this.#filters.count(this.#placeField.located(this.#state), () => now === this.#turn).catch(console.error);
			},
		});
		this.#chips = new FilterChips({
			words,
			removeChip: place.removeChip,
			remove: (chip) => this.#goAnew(withoutChip(this.#state, chip)),
			field: this.#field,
		});
		this.#emptyResult = new EmptyResult({
			desk: this.#desk,
			locale: this.#locale,
			words: this.#finderWords,
			scriptWords: words,
			asked: (state) => this.#asked(state),
			withoutChip,
			chipInWords,
			card: (result) => this.#list.card(result),
			go: (next) => this.#goFromList(next),
		});
		this.#suggestions = pageCombobox(this.#field, (suggestion) => this.#takeSuggestion(suggestion));
		this.#map = setUpMapView((id) => {
			const name = this.#townName(id);
			this.#goAnew(
				name === undefined ? withoutPlace(this.#state) : { ...this.#state, place: { typed: name, radius: "hier", going: true } },
			);
		});
	}

	/** Shows what the address asks for, and from then on what somebody does. */
	start(): void {
		this.#form.addEventListener("submit", (event) => {
			event.preventDefault();
			this.#suggestions.close();
			this.#goAnew(stateOfForm(this.#form));
		});
		this.#field.addEventListener("input", () => this.#takeKey());
		this.#field.addEventListener("focus", () => this.#desk.prepare().catch(() => undefined), { once: true });
		this.#form.addEventListener("change", (event) => {
			if (event.target !== this.#field) this.#goAnew(stateOfForm(this.#form));
		});
		part("reset").addEventListener("click", () => this.#goFromList({ q: "", filters: {} }));
		part("as-typed").addEventListener("click", () => this.#goFromList({ ...this.#state, literal: true }));
		this.#more.addEventListener("click", () => this.#showMore().catch((error) => this.#showFailure(error)));
		addEventListener("popstate", () => {
			this.#address.stopWaiting();
			void this.#runFromAddress();
		});
		void this.#runFromAddress();
	}

	/* --- where to go --- */

	#go(next: SearchState): void {
		this.#suggesting = false;
		this.#address.remember(next);
		showNotes([]);
		void this.#run(next);
	}

	#goAnew(next: SearchState): void {
		this.#address.startAnew();
		this.#go(next);
	}

	#goFromList(next: SearchState): void {
		this.#goAnew(next);
		this.#field.focus();
	}

	/* What the page can filter by is filtered by; everything else has a page of its own. */
	#takeSuggestion({ card }: PageSuggestion): void {
		const { kind = "", entry = "", title = "" } = card.meta;
		const facet = FACET_OF_KIND[kind] ?? "";
		if (kind === "ort") {
			this.#field.value = "";
			this.#goAnew({ ...this.#state, q: "", place: { typed: title, radius: "" } });
		} else if (labelOf(this.#filters.facets, facet, entry) !== undefined) {
			this.#field.value = "";
			this.#goAnew({ ...this.#state, q: "", filters: { ...this.#state.filters, [facet]: [entry] } });
		} else location.assign(safePath(card.url));
	}

	/* --- places --- */

	#townName(id: string | null): string | undefined {
		return this.#placeField.places.find((place) => place.id === id)?.name;
	}

	#townOf(of: SearchState): string | undefined {
		if (this.#placeField.isDevice(of)) return this.#finderWords.way.here;
		const meant = this.#placeField.meant(of.place?.typed ?? "");
		return meant.kind === "place" ? meant.place.name : undefined;
	}

	#asked(of: SearchState): Asked {
		const town = this.#townOf(of);
		return { state: this.#placeField.located(of), ...(town === undefined ? {} : { town }) };
	}

	/* --- what is shown --- */

	#setBusy(busy: boolean): void {
		part("area").dataset.searchState = busy ? "loading" : "ready";
		if (busy) this.#pale ??= setTimeout(() => part("results").setAttribute("aria-busy", "true"), PALE_AFTER);
		else this.#unpale();
	}

	#unpale(): void {
		clearTimeout(this.#pale);
		this.#pale = undefined;
		part("results").setAttribute("aria-busy", "false");
	}

	#chipsOf(of: SearchState): Chip[] {
		return setChips(of, this.#filters.facets, this.#placeField.chip(of));
	}

	#show(answer: Answer): void {
		this.#nameTab(this.#state);
		this.#known = answer.total;
		this.#shown = answer.results.length;
		this.#list.show(answer.results);
		/* The first ones are there, and pale only as long as they are of an older question. */
		this.#unpale();
		this.#more.hidden = true;
		part("partly").hidden = !answer.partly;
		this.#emptyResult.hide();
		part("empty").hidden = answer.total > 0;
		part("views").hidden = answer.total === 0 && !this.#map.isOpen();
		part("error").hidden = true;
		if (this.#total) this.#total.textContent = totalInWords(answer, this.#words, this.#finderWords, this.#locale);
		showCorrection(answer, this.#state.q, this.#words);
		const own = this.#placeField.located(this.#state).origin?.id;
		showPlaceOffer(
			answer,
			this.#hitWords,
			(id) => (id === own ? undefined : this.#townName(id)),
			(town, named) => this.#goFromList({ ...this.#state, q: withoutWords(this.#state.q, named), place: { typed: town, radius: "" } }),
		);
		showOthers([]);
	}

	/**
	 * Shows what stands below the first cards, and suggestions.
	 * @returns whether it can be had: false when the index has been replaced since the first ones
	 */
	async #showRest(isCurrent: () => boolean): Promise<boolean> {
		await new Promise((resolve) => setTimeout(resolve, this.#suggesting ? TYPING_PAUSE : 0));
		if (!isCurrent()) return true;
		const asked = this.#asked(this.#state);
		const most = Math.min(PAGE_SIZE, this.#known ?? 0) - this.#shown;
		const [results, others] = await Promise.all([most > 0 ? this.#desk.more(asked, this.#shown, most) : [], this.#desk.others(asked)]);
		if (!isCurrent()) return true;
		if (!results || !others) return false;
		if (this.#suggesting) this.#suggestions.offer(suggestedOf(this.#state.q, others));
		await this.#list.add(results);
		if (!isCurrent()) return true;
		this.#shown += results.length;
		this.#more.hidden = this.#shown >= (this.#known ?? 0);
		showOthers(others);
		return true;
	}

	async #showMore(): Promise<void> {
		const now = this.#turn;
		const results = await this.#desk.more(this.#asked(this.#state), this.#shown, PAGE_SIZE);
		if (now !== this.#turn) return;
		if (!results) return this.#run(this.#state);
		this.#shown += results.length;
		this.#more.hidden = this.#shown >= (this.#known ?? 0);
		const first = await this.#list.add(results);
		first?.querySelector<HTMLElement>("a")?.focus();
	}

	async #showEmpty(isCurrent: () => boolean): Promise<void> {
		await this.#emptyResult.show(this.#state, this.#chipsOf(this.#state), this.#filters.facets, isCurrent);
		if (isCurrent() && (await this.#emptyResult.isWordsFault(this.#state)) && isCurrent()) this.#misses.note(this.#state.q);
	}

	async #countPlaces() {
		const located = this.#placeField.located(this.#state);
		const chosen = located.place?.radius === "hier" ? (located.origin?.id ?? null) : null;
		/* Pressing a town is asking for it alone: the others still say what they would give. */
		const anywhere = chosen === null ? located : withoutPlace(located);
		return { ...(await this.#desk.placeCounts(anywhere, townsAs(TAKES_PLACE_IN, this.#placeField.places))), chosen };
	}

	#showFailure(error: unknown): void {
		console.error(error);
		this.#nameTab(this.#state);
		this.#list.clear();
		this.#more.hidden = true;
		this.#emptyResult.hide();
		part("corrected").hidden = true;
		part("error").hidden = false;
		if (this.#total) this.#total.textContent = this.#words.unreachable;
		this.#setBusy(false);
	}

	/* Only the words change while somebody types: the rest of the form says so already. */
	#showAsked(next: SearchState, all: boolean): void {
		if (all) {
			showStateInForm(this.#form, next);
			/* What is asked back about a place has to be seen, on a phone too. */
			if (this.#placeField.show(next)) this.#filters.open();
		}
		this.#chips.show(this.#chipsOf(next), next.q !== "");
		showCrisis(part("crisis"), next.q);
		showOutside(this.#outsideIn(next));
	}

	#outsideIn(asked: SearchState) {
		const outside = this.#placeField.outsideIn(asked.q);
		if (!outside) return null;
		const { text, code, nearest } = outside;
		if (!nearest) return { text };
		const go = () =>
			this.#goFromList({ ...this.#state, q: withoutWords(this.#state.q, [code]), place: { typed: nearest.name, radius: "" } });
		return { text, near: { label: say(this.#finderWords.place.outsideUse, { town: nearest.name }), go } };
	}

	/* The title names what is shown, not what is still looked for. */
	#nameTab({ q }: SearchState): void {
		document.title = q === "" ? this.#title : `${q} – ${this.#title}`;
	}

	/**
	 * @param all whether more than the words has changed
	 * @param again the index was replaced while it was read; an index that never holds is a failure
	 */
	async #run(next: SearchState, all = true, again = false): Promise<void> {
		this.#turn += 1;
		const now = this.#turn;
		const isCurrent = () => now === this.#turn;
		this.#misses.note(undefined);
		this.#state = next;
		this.#setBusy(true);
		const answered = this.#desk.search(this.#asked(next), CARDS_AT_ONCE);
		this.#showAsked(next, all);
		try {
			const answer = await answered;
			if (!answer || !isCurrent()) return;
			this.#show(answer);
			if (!(await this.#showRest(isCurrent))) {
				if (again) throw new Error("The index is replaced faster than it can be read.");
				return this.#run(next, all, true);
			}
			if (!isCurrent()) return;
			await this.#filters.count(this.#placeField.located(next), isCurrent);
			if (!isCurrent()) return;
			await this.#map.show(async () => {
				const counts = await this.#countPlaces();
				return isCurrent() ? counts : undefined;
			});
			if (!isCurrent()) return;
			if (answer.total === 0) await this.#showEmpty(isCurrent);
			if (isCurrent()) this.#setBusy(false);
		} catch (error) {
			if (isCurrent()) this.#showFailure(error);
		}
	}

	/* --- what somebody does --- */

	#inWords(note: PlaceNote): string {
		return note.about === "tooLong"
			? say(this.#finderWords.place.tooLong, { most: LONGEST_PLACE })
			: say(this.#finderWords.place.noRadius, { value: note.value });
	}

	async #runFromAddress(): Promise<void> {
		this.#suggesting = false;
		const params = new URLSearchParams(location.search);
		/* Without the index, the search itself says so. */
		if (params.has("traeger")) await this.#filters.loadProviders().catch(() => undefined);
		const parsed = parseState(params, this.#filters.facets, this.#words);
		this.#address.startAnew(parsed.state.q);
		showNotes([...parsed.notes, ...parsed.placeNotes.map((note) => this.#inWords(note))]);
		this.#filters.openFor(parsed.state);
		await this.#run(parsed.state);
	}

	#isAsked({ q, filters, place }: SearchState): boolean {
		return q === this.#state.q && filters === this.#state.filters && place === this.#state.place;
	}

	#takeKey(): void {
		const q = cleanQuery(this.#field.value);
		this.#suggesting = true;
		if (q.length < SHORTEST_TO_SUGGEST) this.#suggestions.close();
		const { literal: _, ...others } = this.#state;
		const next: SearchState = { ...others, q };
		if (!this.#isAsked(next)) void this.#run(next, false);
		this.#address.follow(next, () => showNotes([]));
	}
}
