import { clientMessages } from "../i18n/client.ts";
import { say } from "../i18n/say.ts";
import { filterButton, otherLink, safePath, serviceCard } from "./cards.ts";
import { showCrisis } from "./crisis-panel.ts";
import { type Correction, countFilters, type Found, find } from "./engine.ts";
import { facetsOfForm, queryField, showCounts, showStateInForm, stateOfForm } from "./form.ts";
import { IndexFiles } from "./index-files.ts";
import { type Card, INDEX_FOLDER, type Space } from "./index-format.ts";
import type { IndexReader } from "./index-reader.ts";
import { LIVES_IN } from "./places.ts";
import { type Chip, chipsOf, countInWords, type FacetSpec, parseState, type SearchState, shorten, stateToQuery, without } from "./state.ts";
import { kindInWords, type PageSuggestion, pageCombobox, suggestionsFrom, suggestionWords } from "./suggestions.ts";
import { withoutWords } from "./tokens.ts";
import { type HitWords, labelOf, whyLine } from "./why-line.ts";

/** The search page: the address holds the state, the form changes it, the list follows. */

const PAGE_SIZE = 10;
/* Until the address follows what is typed; browsers allow few changes of it. */
const TYPING_PAUSE = 300;
/* Until files are loaded for what is typed so far. */
const LOADING_PAUSE = 120;
const SHORTEST_TO_SUGGEST = 2;
/** Facets that a page of this kind is a value of: choosing the page sets the filter. */
const FACET_OF_KIND: Record<string, string> = { thema: "thema", phase: "phase", ort: LIVES_IN };

function part<E extends HTMLElement>(name: string): E {
	const found = document.querySelector<E>(`[data-search="${name}"]`);
	if (!found) throw new Error(`The search page has no part "${name}".`);
	return found;
}

const form = part<HTMLFormElement>("form");
const list = part<HTMLOListElement>("results");
const more = part<HTMLButtonElement>("more");
const chips = part<HTMLUListElement>("chips");
const count = document.querySelector<HTMLElement>("[data-result-count]");
const title = document.title;
const language = document.documentElement.lang;
const files = new IndexFiles(`/${INDEX_FOLDER}`);
const hitWords = clientMessages<HitWords>("hits");

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
	const url = query === "" ? location.pathname : `?${query}`;
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

function showChips(): void {
	const set = chipsOf(state, facets);
	chips.replaceChildren(
		...set.map((chip) => {
			const { item, button } = filterButton("chip", chip.label, `Filter entfernen: ${chip.facetLabel}: ${chip.label}`);
			button.addEventListener("click", () => removeChip(chip));
			return item;
		}),
	);
	chips.hidden = set.length === 0;
	part("filter-count").textContent = set.length === 0 ? "" : ` (${set.length} gesetzt)`;
	part("reset").hidden = set.length === 0 && state.q === "";
}

/* The button that was pressed is gone; the next one, or the words, keep the keyboard's place. */
function removeChip(chip: Chip): void {
	const position = chipsOf(state, facets).findIndex(({ facet, value }) => facet === chip.facet && value === chip.value);
	typing = false;
	go(without(state, chip.facet, chip.value));
	const buttons = chips.querySelectorAll("button");
	(buttons[Math.min(position, buttons.length - 1)] ?? queryField(form)).focus();
}

/* Those whose file is still to be loaded are left out. */
function cardsOf(reader: IndexReader, space: Space, numbers: readonly number[]): Card[] {
	return numbers.flatMap((number) => reader.card(space, number, language) ?? []);
}

/** A service's card, and why it is there. */
interface Hit {
	card: Card;
	why: string;
}

function hitsOf(reader: IndexReader, { why }: Found, numbers: readonly number[]): Hit[] {
	const saying = { words: hitWords, facets, language };
	return numbers.flatMap((number) => {
		const card = reader.card("services", number, language);
		return card ? { card, why: whyLine(why(number), saying) } : [];
	});
}

const shownCards = (hits: readonly Hit[]) => hits.map(({ card, why }) => serviceCard(card, why));

interface Answer {
	found: Found & { reader: IndexReader };
	hits: Hit[];
	others: Card[];
	suggestions: PageSuggestion[];
}

function lookUp(reader: IndexReader, asked: SearchState): Answer {
	const found = { ...find(reader, asked), reader };
	/* Which cards are needed is known only when nothing else is missing. */
	if (reader.missing.size > 0) return { found, hits: [], others: [], suggestions: [] };
	return {
		found,
		hits: hitsOf(reader, found, found.results.slice(0, PAGE_SIZE)),
		others: cardsOf(reader, "others", found.others),
		suggestions: asked.q.length < SHORTEST_TO_SUGGEST ? [] : suggestionsFrom(reader, found, false),
	};
}

async function showMore(): Promise<void> {
	if (!found) return;
	const { results, reader } = found;
	const now = turn;
	const next = results.slice(shown, shown + PAGE_SIZE);
	const answered = found;
	let hits: Hit[];
	try {
		hits = await files.answer((from) => hitsOf(from, answered, next), reader);
	} catch {
		/* The index is a newer one by now, with other numbers. */
		return run(state);
	}
	if (now !== turn) return;
	const first = list.children.length;
	list.append(...shownCards(hits));
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
	const ways = [
		...chipsOf(state, facets).map((chip) => ({
			text: `ohne „${chip.facetLabel}: ${chip.label}“`,
			next: without(state, chip.facet, chip.value),
		})),
		...(state.q !== "" && Object.keys(state.filters).length > 0
			? [{ text: "nur mit den Filtern, ohne Suchwort", next: { ...state, q: "" } }]
			: []),
		...(Object.keys(state.filters).length > 1 ? [{ text: "ohne alle Filter", next: { ...state, filters: {} } }] : []),
	];
	const counted = await files.answer((reader) => ways.map((way) => ({ ...way, count: find(reader, way.next).results.length })));
	if (now !== turn) return;
	const useful = counted.filter((way) => way.count > 0);
	part("loosen-list").replaceChildren(
		...useful.map(({ text, next, count }) => {
			const { item, button } = filterButton("loosen", `${text}: ${countInWords(count)}`, `Suchen ${text}: ${countInWords(count)}`);
			button.addEventListener("click", () => {
				typing = false;
				go(next);
				queryField(form).focus();
			});
			return item;
		}),
	);
	part("loosen").hidden = useful.length === 0;
}

function showCorrection(corrections: readonly Correction[]): void {
	const box = part("corrected");
	box.hidden = corrections.length === 0;
	const used = corrections.reduce((text, { typed, used }) => text.split(typed).join(used), state.q);
	part("corrected-query").textContent = `„${used}“`;
	part("as-typed").textContent = `Stattdessen nach „${shorten(state.q)}“ suchen`;
}

/* A place in the words only says what comes first: a press of the button makes it a filter, and takes it out of the words. */
function showPlaceOffer({ places }: Found): void {
	const box = part("place-offer");
	const offers = places.flatMap(({ values, words }) =>
		values.flatMap((value) => {
			const label = labelOf(facets, LIVES_IN, value);
			if (!label || state.filters[LIVES_IN]?.includes(value)) return [];
			const text = say(hitWords.onlyPlace, { place: label });
			const { item, button } = filterButton("loosen", text, text);
			button.addEventListener("click", () => {
				typing = false;
				go({ ...state, q: withoutWords(state.q, words), filters: { ...state.filters, [LIVES_IN]: [value] } });
				queryField(form).focus();
			});
			return [item];
		}),
	);
	box.replaceChildren(...offers);
	box.hidden = offers.length === 0;
}

/* What the page can filter by is filtered by; everything else has a page of its own. */
function takeSuggestion({ card }: PageSuggestion): void {
	const facet = FACET_OF_KIND[card.meta.kind ?? ""] ?? "";
	const value = card.meta.entry ?? "";
	if (labelOf(facets, facet, value) === undefined) {
		location.assign(safePath(card.url));
		return;
	}
	typing = false;
	queryField(form).value = "";
	go({ q: "", filters: { ...state.filters, [facet]: [value] } });
}

function show({ found: answer, hits, others, suggestions: offered }: Answer): void {
	found = answer;
	shown = Math.min(PAGE_SIZE, answer.results.length);
	list.replaceChildren(...shownCards(hits));
	more.hidden = shown >= answer.results.length;
	part("partly").hidden = !answer.partly;
	part("empty").hidden = answer.results.length > 0;
	part("error").hidden = true;
	if (count) count.textContent = countInWords(answer.results.length);
	showCorrection(answer.corrections);
	showPlaceOffer(answer);
	showOthers(others);
	if (suggesting) suggestions.offer(offered);
}

function setBusy(busy: boolean): void {
	part("area").dataset.searchState = busy ? "loading" : "ready";
	list.setAttribute("aria-busy", String(busy));
}

/** @param known the answer, where it has been worked out already */
async function run(next: SearchState, known?: Answer): Promise<void> {
	turn += 1;
	const now = turn;
	state = next;
	setBusy(true);
	showStateInForm(form, state);
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
		const { reader, scope } = answer.found;
		const count = (from: IndexReader) => countFilters(from, next, from === reader ? scope : find(from, next).scope, facets);
		const counts = files.now(count) ?? (await files.answer(count));
		if (now !== turn) return;
		showCounts(form, counts);
		if (answer.found.results.length === 0) await showEmpty(now);
		if (now === turn) setBusy(false);
	} catch (error) {
		if (now !== turn) return;
		console.error(error);
		list.replaceChildren();
		more.hidden = true;
		part("empty").hidden = true;
		part("corrected").hidden = true;
		part("error").hidden = false;
		if (count) count.textContent = "Die Suche ist gerade nicht erreichbar.";
		setBusy(false);
	}
}

function runFromAddress(): void {
	suggesting = false;
	const parsed = parseState(new URLSearchParams(location.search), facets);
	typing = false;
	addressed = parsed.state.q;
	showNotes(parsed.notes);
	void run(parsed.state);
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

function isAsked({ q, filters }: SearchState): boolean {
	return q === state.q && filters === state.filters;
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
	const next: SearchState = { q, filters: state.filters };
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
	runFromAddress();
});

facets = facetsOfForm(form);
followWidth();
runFromAddress();
