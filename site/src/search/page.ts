import { clientMessages } from "../i18n/client.ts";
import type { Messages } from "../i18n/messages/types.ts";
import { say, sayCount } from "../i18n/say.ts";
import { type PlaceCounts, placeCounts } from "../map/place-counts.ts";
import { setUpMapView } from "../map/view.ts";
import { type FactWords, withFacts } from "./card-facts.ts";
import { filterButton, otherLink, safePath, serviceCard } from "./cards.ts";
import { showCrisis } from "./crisis-panel.ts";
import { EmptyResult } from "./empty-result.ts";
import { type Correction, type Found, find } from "./engine.ts";
import { LABEL_GLUE, OUTSIDE } from "./facet-values.ts";
import { countFilters } from "./filter-counts.ts";
import { facetsOfForm, fillSelect, queryField, showCounts, showStateInForm, stateOfForm } from "./form.ts";
import { IndexFiles } from "./index-files.ts";
import { type Card, INDEX_FOLDER, type Space } from "./index-format.ts";
import type { IndexReader } from "./index-reader.ts";
import { MissReporter } from "./miss-reporter.ts";
import { part } from "./page-parts.ts";
import { PlaceField } from "./place-field.ts";
import { LIVES_IN, TAKES_PLACE_IN } from "./places.ts";
import { notesOf, type ResultNotes } from "./result-notes.ts";
import {
	type Chip,
	chipsOf,
	countInWords,
	type FacetSpec,
	LONGEST_PLACE,
	type PlaceNote,
	parseState,
	type SearchState,
	type SearchWords,
	shorten,
	stateToQuery,
	without,
	withoutPlace,
} from "./state.ts";
import { kindInWords, type PageSuggestion, pageCombobox, suggestionsFrom, suggestionWords } from "./suggestions.ts";
import { withoutWords } from "./tokens.ts";
import { type HitWords, labelOf, whyLine } from "./why-line.ts";

/** The search page: the address holds the state, the form changes it, the list follows. */

const PAGE_SIZE = 10;
/* Until the address follows what is typed; browsers allow few changes of it. */
const TYPING_PAUSE = 300;
/* Until files are loaded for what is typed so far. */
const LOADING_PAUSE = 120;

const words = clientMessages<SearchWords>("searchScript");
const factWords = clientMessages<FactWords>("cardFacts");
const SHORTEST_TO_SUGGEST = 2;
/** Facets that a page of this kind is a value of: choosing the page sets the filter. */
const FACET_OF_KIND: Record<string, string> = { thema: "thema", phase: "phase" };

const form = part<HTMLFormElement>("form");
const list = part<HTMLOListElement>("results");
const more = part<HTMLButtonElement>("more");
const chips = part<HTMLUListElement>("chips");
const total = document.querySelector<HTMLElement>("[data-result-count]");
const title = document.title;
const locale = document.documentElement.lang;
const files = new IndexFiles(`/${INDEX_FOLDER}`);
const hitWords = clientMessages<HitWords>("hits");
const finderWords = clientMessages<Messages["finder"]>("finder");
const misses = new MissReporter();
const placeField = new PlaceField({
	form,
	words: finderWords.place,
	go: (place) => {
		const { place: _, ...others } = state;
		typing = false;
		if (place || state.place) go(place ? { ...others, place } : others);
	},
	goOutside: () => {
		typing = false;
		go({ ...withoutPlace(state), filters: { ...state.filters, vorort: [OUTSIDE] } });
	},
});

const emptyResult = new EmptyResult({
	files,
	locale,
	words: finderWords,
	scriptWords: words,
	located: (asked) => placeField.located(asked),
	withoutChip: (from, chip) => withoutChip(from, chip),
	chipInWords: (chip) => chipInWords(chip),
	cards: (...asked) => resultsOf(...asked).map(cardOf),
	go: (next) => goFromList(next),
});

let facets: FacetSpec[] = [];
let state: SearchState = { q: "", filters: {} };
/** Grows with every search: an answer to an older question is thrown away. */
let turn = 0;
let found: (Found & { reader: IndexReader }) | undefined;
let shown = 0;
/** The last step in the history is a word being typed: the next letter replaces it. */
let typing = false;
/** What is shown next answers a key press. */
let suggesting = false;
const suggestions = pageCombobox(queryField(form), takeSuggestion);

function showNotes(notes: readonly string[]): void {
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

let pause: ReturnType<typeof setTimeout> | undefined;
let loadingPause: ReturnType<typeof setTimeout> | undefined;

function stopWaiting(): void {
	clearTimeout(pause);
	clearTimeout(loadingPause);
}

/** The words that the address holds. */
let addressed = "";

function remember(next: SearchState, replace: boolean): void {
	const query = stateToQuery(next);
	/* Behind `#` stands whether the map is open. */
	const url = `${location.pathname}${query === "" ? "" : `?${query}`}${location.hash}`;
	if (replace) history.replaceState(null, "", url);
	else history.pushState(null, "", url);
	addressed = next.q;
	showNotes([]);
}

function go(next: SearchState): void {
	suggesting = false;
	stopWaiting();
	remember(next, false);
	void run(next);
}

/* The place is no facet of the form, but a filter like any other. */
const PLACE_CHIP = "ort";

function setChips(): Chip[] {
	const place = placeField.chip(state);
	return [...chipsOf(state, facets), ...(place ? [{ facet: PLACE_CHIP, facetLabel: "", value: "", label: place }] : [])];
}

function chipInWords({ facet, facetLabel, label }: Chip): string {
	return facet === PLACE_CHIP ? label : `${facetLabel}: ${label}`;
}

function withoutChip(from: SearchState, { facet, value }: Chip): SearchState {
	return facet === PLACE_CHIP ? withoutPlace(from) : without(from, facet, value);
}

function showChips(): void {
	const set = setChips();
	chips.replaceChildren(
		...set.map((chip) => {
			const { item, button } = filterButton("chip", chip.label, say(finderWords.place.removeChip, { chip: chipInWords(chip) }));
			button.addEventListener("click", () => removeChip(chip));
			return item;
		}),
	);
	chips.hidden = set.length === 0;
	part("filter-count").textContent = set.length === 0 ? "" : say(words.filtersSet, { count: set.length });
	part("reset").hidden = set.length === 0 && state.q === "";
}

/* The button that was pressed is gone; the next one, or the words, keep the keyboard's place. */
function removeChip(chip: Chip): void {
	const position = setChips().findIndex(({ facet, value }) => facet === chip.facet && value === chip.value);
	typing = false;
	go(withoutChip(state, chip));
	const buttons = chips.querySelectorAll("button");
	(buttons[Math.min(position, buttons.length - 1)] ?? queryField(form)).focus();
}

/* Those whose file is still to be loaded are left out. */
function cardsOf(reader: IndexReader, space: Space, numbers: readonly number[]): Card[] {
	return numbers.flatMap((number) => reader.card(space, number, locale) ?? []);
}

/** A service's card, what there is to know about the filters, and why it is there. */
interface Result {
	card: Card;
	notes: ResultNotes;
	why: string;
}

interface Answer {
	found: Found & { reader: IndexReader };
	cards: Result[];
	others: Card[];
	suggestions: PageSuggestion[];
}

const languageLabels = new Map<string, string>();
const written = new Intl.NumberFormat(locale);

function townOf(asked: SearchState): string | undefined {
	if (placeField.isDevice(asked)) return finderWords.way.here;
	const meant = placeField.meant(asked.place?.typed ?? "");
	return meant.kind === "place" ? meant.place.name : undefined;
}

function isOneTown({ place, origin }: SearchState): boolean {
	return place?.radius === "hier" && origin?.id != null;
}

/* The form has a field of its own for places, and so no choices. */
const towns = (name: string): FacetSpec => ({
	name,
	label: "",
	several: false,
	options: placeField.places.map(({ id, name: label }) => ({ value: id, label })),
});
const labelledFacets = (): FacetSpec[] => [...facets, towns(LIVES_IN)];
const townName = (id: string | null) => placeField.places.find((place) => place.id === id)?.name;

function resultsOf(reader: IndexReader, asked: SearchState, { filters, why }: Found, numbers: readonly number[]): Result[] {
	const town = townOf(asked);
	const context = {
		words: finderWords,
		state: asked,
		filters,
		...(town === undefined ? {} : { town }),
		languageLabel: (code: string) => languageLabels.get(code) ?? code,
		number: (value: number) => written.format(value),
	};
	const saying = { words: hitWords, facets: labelledFacets(), language: locale };
	return numbers.flatMap((number) => {
		const coded = reader.card("services", number, locale);
		const card = coded && withFacts(coded, factWords, locale);
		return card ? { card, notes: notesOf(reader, context, card, number), why: whyLine(why(number), saying) } : [];
	});
}

const cardOf = ({ card, notes, why }: Result) => serviceCard(card, words, notes, why);

function lookUp(reader: IndexReader, asked: SearchState): Answer {
	const found = { ...find(reader, placeField.located(asked)), reader };
	/* Which cards are needed is known only when nothing else is missing. */
	if (reader.missing.size > 0) return { found, cards: [], others: [], suggestions: [] };
	return {
		found,
		cards: resultsOf(reader, asked, found, found.results.slice(0, PAGE_SIZE)),
		others: cardsOf(reader, "others", found.others),
		suggestions: asked.q.length < SHORTEST_TO_SUGGEST ? [] : suggestionsFrom(reader, found, false),
	};
}

async function showMore(): Promise<void> {
	if (!found) return;
	const { results, reader } = found;
	const now = turn;
	const next = results.slice(shown, shown + PAGE_SIZE);
	const known = found;
	let cards: Result[];
	try {
		cards = await files.answer((from) => resultsOf(from, state, known, next), reader);
	} catch {
		/* The index is a newer one by now, with other numbers. */
		return run(state);
	}
	if (now !== turn) return;
	const first = list.children.length;
	list.append(...cards.map(cardOf));
	shown += next.length;
	more.hidden = shown >= results.length;
	list.children[first]?.querySelector<HTMLElement>("a")?.focus();
}

function showOthers(cards: readonly Card[]): void {
	const links = cards.map((card) => otherLink(card, kindInWords(suggestionWords(), card)));
	part("others-list").replaceChildren(...links);
	part("others").hidden = links.length === 0;
}

async function showEmpty(now: number): Promise<void> {
	const isCurrent = () => now === turn;
	await emptyResult.show(state, setChips(), facets, isCurrent);
	if (isCurrent() && (await emptyResult.isWordsFault(state)) && isCurrent()) misses.note(state.q);
}

function goFromList(next: SearchState): void {
	typing = false;
	go(next);
	queryField(form).focus();
}

function showCorrection(corrections: readonly Correction[]): void {
	const box = part("corrected");
	box.hidden = corrections.length === 0;
	const used = corrections.reduce((text, { typed, used }) => text.split(typed).join(used), state.q);
	part("corrected-query").textContent = say(words.quoted, { words: used });
	part("as-typed").textContent = say(words.searchInstead, { words: shorten(state.q) });
}

/* „12 Angebote, bei 3 weiteren ist es nicht bekannt“ */
function totalInWords({ results, sure }: Found): string {
	const unsure = results.length - sure;
	if (unsure === 0) return countInWords(sure, words, locale);
	return sure === 0
		? sayCount(finderWords.onlyUnsure, unsure, locale)
		: `${countInWords(sure, words, locale)}, ${sayCount(finderWords.unsure, unsure, locale)}`;
}

/* A place in the words only says what comes first: a press of the button makes it a filter, and takes it out of the words. */
function showPlaceOffer({ places }: Found): void {
	const box = part("place-offer");
	const offers = places.flatMap(({ values, words }) =>
		values.flatMap((value) => {
			const town = townName(value);
			if (!town || placeField.located(state).origin?.id === value) return [];
			const text = say(hitWords.onlyPlace, { place: town });
			const { item, button } = filterButton("loosen", text, text);
			button.addEventListener("click", () => goFromList({ ...state, q: withoutWords(state.q, words), place: { typed: town, radius: "" } }));
			return [item];
		}),
	);
	box.replaceChildren(...offers);
	box.hidden = offers.length === 0;
}

/* What the page can filter by is filtered by; everything else has a page of its own. */
function takeSuggestion({ card }: PageSuggestion): void {
	const { kind = "", entry = "", title = "" } = card.meta;
	const facet = FACET_OF_KIND[kind] ?? "";
	typing = false;
	if (kind === "ort") {
		queryField(form).value = "";
		go({ ...state, q: "", place: { typed: title, radius: "" } });
	} else if (labelOf(facets, facet, entry) !== undefined) {
		queryField(form).value = "";
		go({ ...state, q: "", filters: { ...state.filters, [facet]: [entry] } });
	} else location.assign(safePath(card.url));
}

function show({ found: answer, cards, others, suggestions: offered }: Answer): void {
	found = answer;
	shown = Math.min(PAGE_SIZE, answer.results.length);
	list.replaceChildren(...cards.map(cardOf));
	more.hidden = shown >= answer.results.length;
	part("partly").hidden = !answer.partly;
	emptyResult.hide();
	part("empty").hidden = answer.results.length > 0;
	part("error").hidden = true;
	if (total) total.textContent = totalInWords(answer);
	showCorrection(answer.corrections);
	showPlaceOffer(answer);
	showOthers(others);
	if (suggesting) suggestions.offer(offered);
}

function setBusy(busy: boolean): void {
	part("area").dataset.searchState = busy ? "loading" : "ready";
	list.setAttribute("aria-busy", String(busy));
}

/* Rare filters are counted only where somebody sees them, for their files are loaded then. */
function countedFacets({ filters }: SearchState): FacetSpec[] {
	const open = part<HTMLDetailsElement>("more-filters").open;
	return facets.filter(({ name, rare }) => open || !rare || filters[name]);
}

async function count(now: number, asked: SearchState, { reader, scope }: Answer["found"]): Promise<void> {
	const located = placeField.located(asked);
	const counted = countedFacets(asked);
	const work = (from: IndexReader) => countFilters(from, located, from === reader ? scope : find(from, located).scope, counted);
	const counts = files.now(work) ?? (await files.answer(work));
	if (now !== turn) return;
	showCounts(form, counts, ({ sure, unsure }) =>
		say(sure === 0 && unsure > 0 ? finderWords.countUnsure : finderWords.count, { count: written.format(sure === 0 ? unsure : sure) }),
	);
}

async function countPlaces(asked: SearchState, known: Answer["found"]): Promise<PlaceCounts> {
	const located = placeField.located(asked);
	const chosen = isOneTown(located) ? (located.origin?.id ?? null) : null;
	/* Pressing a town is asking for it alone: the others still say what they would give. */
	const anywhere = chosen === null ? located : withoutPlace(located);
	const work = (from: IndexReader) =>
		placeCounts(from, anywhere, from === known.reader ? known : find(from, located), towns(TAKES_PLACE_IN));
	return { ...(files.now(work) ?? (await files.answer(work))), chosen };
}

/** Names of providers come from the index, where somebody may choose one. */
async function loadProviders(): Promise<void> {
	const values = await files.answer((reader) => reader.column("traeger")?.values ?? []);
	const options = values.map((text) => {
		const [value = "", label = value] = text.split(LABEL_GLUE);
		return { value, label };
	});
	const collator = new Intl.Collator(locale);
	fillSelect(
		form,
		"traeger",
		options.sort((a, b) => collator.compare(a.label, b.label)),
	);
	facets = facetsOfForm(form);
}

/** @param known the answer, where it has been worked out already */
async function run(next: SearchState, known?: Answer): Promise<void> {
	turn += 1;
	const now = turn;
	misses.note(undefined);
	state = next;
	setBusy(true);
	showStateInForm(form, state);
	/* What is asked back about a place has to be seen, on a phone too. */
	if (placeField.show(state)) part<HTMLDetailsElement>("filters").open = true;
	showChips();
	showCrisis(part("crisis"), state.q);
	document.title = state.q === "" ? title : `${state.q} – ${title}`;
	try {
		const ask = (reader: IndexReader) => lookUp(reader, next);
		const answer = known ?? files.now(ask) ?? (await files.answer(ask));
		if (now !== turn) return;
		show(answer);
		/* Results are to be seen, and the next key to be taken, before the filters are counted. */
		await new Promise((resolve) => setTimeout(resolve));
		if (now !== turn) return;
		await count(now, next, answer.found);
		if (now !== turn) return;
		await map.show(async () => {
			const counts = await countPlaces(next, answer.found);
			return now === turn ? counts : undefined;
		});
		if (now !== turn) return;
		if (answer.found.results.length === 0) await showEmpty(now);
		if (now === turn) setBusy(false);
	} catch (error) {
		if (now !== turn) return;
		console.error(error);
		list.replaceChildren();
		more.hidden = true;
		emptyResult.hide();
		part("corrected").hidden = true;
		part("error").hidden = false;
		if (total) total.textContent = words.unreachable;
		setBusy(false);
	}
}

function inWords(note: PlaceNote): string {
	return note.about === "tooLong"
		? say(finderWords.place.tooLong, { most: LONGEST_PLACE })
		: say(finderWords.place.noRadius, { value: note.value });
}

async function runFromAddress(): Promise<void> {
	suggesting = false;
	const params = new URLSearchParams(location.search);
	/* Without the index, the search itself says so. */
	if (params.has("traeger")) await loadProviders().catch(() => undefined);
	const parsed = parseState(params, facets, words);
	typing = false;
	addressed = parsed.state.q;
	showNotes([...parsed.notes, ...parsed.placeNotes.map(inWords)]);
	openMoreFor(parsed.state);
	await run(parsed.state);
}

/* A filter that is set is to be seen. */
function openMoreFor({ filters }: SearchState): void {
	if (facets.some(({ name, rare }) => rare && filters[name])) part<HTMLDetailsElement>("more-filters").open = true;
}

/* On a wide screen the filters stand open beside the list, on a phone they wait behind their heading. */
function followWidth(): void {
	const filters = part<HTMLDetailsElement>("filters");
	const wide = matchMedia("(min-width: 64em)");
	const follow = () => {
		filters.open = wide.matches;
	};
	wide.addEventListener("change", follow);
	follow();
}

function isAsked({ q, filters, place }: SearchState): boolean {
	return q === state.q && filters === state.filters && place === state.place;
}

form.addEventListener("submit", (event) => {
	event.preventDefault();
	typing = false;
	suggesting = false;
	suggestions.close();
	go(stateOfForm(form));
});
queryField(form).addEventListener("input", () => {
	stopWaiting();
	const { q } = stateOfForm(form);
	suggesting = true;
	showCrisis(part("crisis"), q);
	if (q.length < SHORTEST_TO_SUGGEST) suggestions.close();
	const { literal: _, ...others } = state;
	const next: SearchState = { ...others, q };
	const search = (known?: Answer) => {
		if (!isAsked(next)) void run(next, known);
	};
	/* What can be answered at once is; the rest waits for a pause, and so does the address. */
	const known = files.now((reader) => lookUp(reader, next));
	if (known) search(known);
	else loadingPause = setTimeout(search, LOADING_PAUSE);
	pause = setTimeout(() => {
		if (q === addressed) return;
		remember(next, typing);
		typing = true;
	}, TYPING_PAUSE);
});
form.addEventListener("change", (event) => {
	if (event.target === queryField(form)) return;
	typing = false;
	go(stateOfForm(form));
});
part("reset").addEventListener("click", () => {
	typing = false;
	go({ q: "", filters: {} });
	queryField(form).focus();
});
part("as-typed").addEventListener("click", () => {
	typing = false;
	go({ ...state, literal: true });
	queryField(form).focus();
});
more.addEventListener("click", () => void showMore());
addEventListener("popstate", () => {
	stopWaiting();
	void runFromAddress();
});
part("more-filters").addEventListener("toggle", async () => {
	if (!part<HTMLDetailsElement>("more-filters").open) return;
	try {
		await loadProviders();
		if (found) await count(turn, state, found);
	} catch {
		/* The choices stay open, without numbers. */
	}
});

facets = facetsOfForm(form);
for (const { name, options } of facets) if (name === "sprache") for (const { value, label } of options) languageLabels.set(value, label);
const map = setUpMapView((place) => {
	typing = false;
	const name = townName(place);
	go(name === undefined ? withoutPlace(state) : { ...state, place: { typed: name, radius: "hier", going: true } });
});
followWidth();
void runFromAddress();
