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
import { type Answer, type Asked, SHORTEST_TO_SUGGEST } from "./desk-questions.ts";
import { EmptyResult } from "./empty-result.ts";
import { OUTSIDE } from "./facet-values.ts";
import { chipInWords, FilterChips, setChips, withoutChip } from "./filter-chips.ts";
import { FilterPanel } from "./filter-panel.ts";
import { facetsOfForm, queryField, showStateInForm, stateOfForm } from "./form.ts";
import { INDEX_FOLDER, OPENING_SIZE } from "./index-format.ts";
import { MissReporter } from "./miss-reporter.ts";
import { part } from "./page-parts.ts";
import { PlaceField } from "./place-field.ts";
import { LIVES_IN, TAKES_PLACE_IN } from "./places.ts";
import { ResultList } from "./result-list.ts";
import { type FacetSpec, LONGEST_PLACE, type PlaceNote, parseState, type SearchState, type SearchWords, withoutPlace } from "./state.ts";
import { type PageSuggestion, pageCombobox, suggestionsOf } from "./suggestions.ts";
import { withoutWords } from "./tokens.ts";
import { type HitWords, labelOf } from "./why-line.ts";

/** The search page: the address holds the state, the form changes it, the list follows. */

const PAGE_SIZE = OPENING_SIZE;
/** Facets that a page of this kind is a value of: choosing the page sets the filter. */
const FACET_OF_KIND: Record<string, string> = { thema: "thema", phase: "phase" };

const words = clientMessages<SearchWords>("searchScript");
const hitWords = clientMessages<HitWords>("hits");
const finderWords = clientMessages<Messages["finder"]>("finder");
const locale = document.documentElement.lang;
const title = document.title;
const form = part<HTMLFormElement>("form");
const field = queryField(form);
const more = part<HTMLButtonElement>("more");
const total = document.querySelector<HTMLElement>("[data-result-count]");

let state: SearchState = { q: "", filters: {} };
/** Grows with every search: an answer to an older question is thrown away. */
let turn = 0;
/** How many results there are; undefined while none were found out yet. */
let known: number | undefined;
let shown = 0;
/** What is shown next answers a key press. */
let suggesting = false;

const misses = new MissReporter();
const address = new SearchAddress();
const list = new ResultList(part("results"), { search: words, facts: clientMessages<FactWords>("cardFacts"), language: locale });

const placeField = new PlaceField({
	form,
	words: finderWords.place,
	go: (place) => {
		const { place: _, ...others } = state;
		if (place || state.place) goAnew(place ? { ...others, place } : others);
		else address.startAnew();
	},
	goOutside: () => goAnew({ ...withoutPlace(state), filters: { ...state.filters, vorort: [OUTSIDE] } }),
});

/* The form has a field of its own for places, and so no choices. */
const towns = (name: string): FacetSpec => ({
	name,
	label: "",
	several: false,
	options: placeField.places.map(({ id, name: label }) => ({ value: id, label })),
});

const { way, marks, spoken } = finderWords;
const desk = openDesk({
	base: `/${INDEX_FOLDER}`,
	language: locale,
	say: { finder: { way, marks, spoken }, hits: hitWords, facets: [...facetsOfForm(form), towns(LIVES_IN)] },
});

const filters = new FilterPanel({
	form,
	desk,
	words: finderWords,
	locale,
	opened: () => {
		const now = turn;
		if (known !== undefined) filters.count(placeField.located(state), () => now === turn).catch(console.error);
	},
});
const chips = new FilterChips({
	words,
	removeChip: finderWords.place.removeChip,
	remove: (chip) => goAnew(withoutChip(state, chip)),
	field,
});
const emptyResult = new EmptyResult({
	desk,
	locale,
	words: finderWords,
	scriptWords: words,
	asked,
	withoutChip,
	chipInWords,
	card: (result) => list.card(result),
	go: goFromList,
});
const suggestions = pageCombobox(field, takeSuggestion);
const map = setUpMapView((place) => {
	const name = townName(place);
	goAnew(name === undefined ? withoutPlace(state) : { ...state, place: { typed: name, radius: "hier", going: true } });
});

/* --- where to go --- */

function go(next: SearchState): void {
	suggesting = false;
	address.remember(next);
	showNotes([]);
	void run(next);
}

function goAnew(next: SearchState): void {
	address.startAnew();
	go(next);
}

function goFromList(next: SearchState): void {
	goAnew(next);
	field.focus();
}

/* What the page can filter by is filtered by; everything else has a page of its own. */
function takeSuggestion({ card }: PageSuggestion): void {
	const { kind = "", entry = "", title = "" } = card.meta;
	const facet = FACET_OF_KIND[kind] ?? "";
	if (kind === "ort") {
		field.value = "";
		goAnew({ ...state, q: "", place: { typed: title, radius: "" } });
	} else if (labelOf(filters.facets, facet, entry) !== undefined) {
		field.value = "";
		goAnew({ ...state, q: "", filters: { ...state.filters, [facet]: [entry] } });
	} else location.assign(safePath(card.url));
}

/* --- places --- */

function townName(id: string | null): string | undefined {
	return placeField.places.find((place) => place.id === id)?.name;
}

function townOf(of: SearchState): string | undefined {
	if (placeField.isDevice(of)) return finderWords.way.here;
	const meant = placeField.meant(of.place?.typed ?? "");
	return meant.kind === "place" ? meant.place.name : undefined;
}

function asked(of: SearchState): Asked {
	const town = townOf(of);
	return { state: placeField.located(of), ...(town === undefined ? {} : { town }) };
}

/* --- what is shown --- */

function setBusy(busy: boolean): void {
	part("area").dataset.searchState = busy ? "loading" : "ready";
	part("results").setAttribute("aria-busy", String(busy));
}

const chipsOf = (of: SearchState) => setChips(of, filters.facets, placeField.chip(of));

async function show(answer: Answer): Promise<void> {
	nameTab(state);
	known = answer.total;
	shown = Math.min(PAGE_SIZE, answer.total);
	const drawn = list.show(answer.results);
	more.hidden = shown >= answer.total;
	part("partly").hidden = !answer.partly;
	emptyResult.hide();
	part("empty").hidden = answer.total > 0;
	part("views").hidden = answer.total === 0 && !map.isOpen();
	part("error").hidden = true;
	if (total) total.textContent = totalInWords(answer, words, finderWords, locale);
	showCorrection(answer, state.q, words);
	const own = placeField.located(state).origin?.id;
	showPlaceOffer(
		answer,
		hitWords,
		(id) => (id === own ? undefined : townName(id)),
		(town, named) => goFromList({ ...state, q: withoutWords(state.q, named), place: { typed: town, radius: "" } }),
	);
	showOthers(answer.others);
	if (suggesting) suggestions.offer(suggestionsOf(answer.suggested));
	await drawn;
}

async function showMore(): Promise<void> {
	const now = turn;
	const results = await desk.more(asked(state), shown, PAGE_SIZE);
	if (now !== turn) return;
	if (!results) return run(state);
	shown += results.length;
	more.hidden = shown >= (known ?? 0);
	const first = await list.add(results);
	first?.querySelector<HTMLElement>("a")?.focus();
}

async function showEmpty(isCurrent: () => boolean): Promise<void> {
	await emptyResult.show(state, chipsOf(state), filters.facets, isCurrent);
	if (isCurrent() && (await emptyResult.isWordsFault(state)) && isCurrent()) misses.note(state.q);
}

async function countPlaces() {
	const located = placeField.located(state);
	const chosen = located.place?.radius === "hier" ? (located.origin?.id ?? null) : null;
	/* Pressing a town is asking for it alone: the others still say what they would give. */
	const anywhere = chosen === null ? located : withoutPlace(located);
	return { ...(await desk.placeCounts(anywhere, towns(TAKES_PLACE_IN))), chosen };
}

function showFailure(error: unknown): void {
	console.error(error);
	nameTab(state);
	list.clear();
	more.hidden = true;
	emptyResult.hide();
	part("corrected").hidden = true;
	part("error").hidden = false;
	if (total) total.textContent = words.unreachable;
	setBusy(false);
}

/* Only the words change while somebody types: the rest of the form says so already. */
function showAsked(next: SearchState, all: boolean): void {
	if (all) {
		showStateInForm(form, next);
		/* What is asked back about a place has to be seen, on a phone too. */
		if (placeField.show(next)) filters.open();
	}
	chips.show(chipsOf(next), next.q !== "");
	showCrisis(part("crisis"), next.q);
	showOutside(outsideIn(next));
}

function outsideIn(asked: SearchState) {
	const outside = placeField.outsideIn(asked.q);
	if (!outside) return null;
	const { text, code, nearest } = outside;
	if (!nearest) return { text };
	const go = () => goFromList({ ...state, q: withoutWords(state.q, [code]), place: { typed: nearest.name, radius: "" } });
	return { text, near: { label: say(finderWords.place.outsideUse, { town: nearest.name }), go } };
}

/* The title names what is shown, not what is still looked for. */
function nameTab({ q }: SearchState): void {
	document.title = q === "" ? title : `${q} – ${title}`;
}

async function run(next: SearchState, all = true): Promise<void> {
	turn += 1;
	const now = turn;
	const isCurrent = () => now === turn;
	misses.note(undefined);
	state = next;
	setBusy(true);
	const answered = desk.search(asked(next), PAGE_SIZE);
	showAsked(next, all);
	try {
		const answer = await answered;
		if (!answer || !isCurrent()) return;
		await show(answer);
		if (!isCurrent()) return;
		await filters.count(placeField.located(next), isCurrent);
		if (!isCurrent()) return;
		await map.show(async () => {
			const counts = await countPlaces();
			return isCurrent() ? counts : undefined;
		});
		if (!isCurrent()) return;
		if (answer.total === 0) await showEmpty(isCurrent);
		if (isCurrent()) setBusy(false);
	} catch (error) {
		if (isCurrent()) showFailure(error);
	}
}

/* --- what somebody does --- */

function inWords(note: PlaceNote): string {
	return note.about === "tooLong"
		? say(finderWords.place.tooLong, { most: LONGEST_PLACE })
		: say(finderWords.place.noRadius, { value: note.value });
}

async function runFromAddress(): Promise<void> {
	suggesting = false;
	const params = new URLSearchParams(location.search);
	/* Without the index, the search itself says so. */
	if (params.has("traeger")) await filters.loadProviders().catch(() => undefined);
	const parsed = parseState(params, filters.facets, words);
	address.startAnew(parsed.state.q);
	showNotes([...parsed.notes, ...parsed.placeNotes.map(inWords)]);
	filters.openFor(parsed.state);
	await run(parsed.state);
}

function isAsked({ q, filters, place }: SearchState): boolean {
	return q === state.q && filters === state.filters && place === state.place;
}

function takeKey(): void {
	const { q } = stateOfForm(form);
	suggesting = true;
	if (q.length < SHORTEST_TO_SUGGEST) suggestions.close();
	const { literal: _, ...others } = state;
	const next: SearchState = { ...others, q };
	if (!isAsked(next)) void run(next, false);
	address.follow(next, () => showNotes([]));
}

/** Starts the search of the page that is open. */
export function startFinder(): void {
	form.addEventListener("submit", (event) => {
		event.preventDefault();
		suggestions.close();
		goAnew(stateOfForm(form));
	});
	field.addEventListener("input", takeKey);
	form.addEventListener("change", (event) => {
		if (event.target !== field) goAnew(stateOfForm(form));
	});
	part("reset").addEventListener("click", () => goFromList({ q: "", filters: {} }));
	part("as-typed").addEventListener("click", () => goFromList({ ...state, literal: true }));
	more.addEventListener("click", () => showMore().catch(showFailure));
	addEventListener("popstate", () => {
		address.stopWaiting();
		void runFromAddress();
	});
	void runFromAddress();
}
