import { filterButton, otherLink, serviceCard } from "./cards.ts";
import { type Found, find, loadPagefind, type PagefindResult } from "./engine.ts";
import { facetsOfForm, queryField, showCounts, showStateInForm, stateOfForm } from "./form.ts";
import { type Chip, chipsOf, countInWords, type FacetSpec, parseState, type SearchState, stateToQuery, without } from "./state.ts";
import { soundsLikeDanger } from "./words.ts";

/** The search page: the address holds the state, the form changes it, the list follows. */

const PAGE_SIZE = 10;
const TYPING_PAUSE = 300;

const kindLabels: Record<string, string> = {
	thema: "Thema",
	phase: "Phase oder Übergang",
	ort: "Stadt oder Gemeinde",
	traeger: "Träger",
	dokument: "Dokument",
	veranstaltung: "Veranstaltung",
	vorhaben: "Vorhaben",
};

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

let facets: FacetSpec[] = [];
let state: SearchState = { q: "", filters: {} };
/** Grows with every search: an answer to an older question is thrown away. */
let turn = 0;
let found: Found | undefined;
let shown = 0;
/** The last step in the history is a word being typed: the next letter replaces it. */
let typing = false;

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

function go(next: SearchState, replace = false): void {
	const query = stateToQuery(next);
	const url = query === "" ? location.pathname : `?${query}`;
	if (replace) history.replaceState(null, "", url);
	else history.pushState(null, "", url);
	showNotes([]);
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

async function cardsFor(results: readonly PagefindResult[]): Promise<DocumentFragment[]> {
	const fragments = await Promise.all(results.map((result) => result.data()));
	return fragments.map(serviceCard);
}

async function showMore(): Promise<void> {
	const results = found?.results ?? [];
	const now = turn;
	const cards = await cardsFor(results.slice(shown, shown + PAGE_SIZE));
	if (now !== turn) return;
	const first = list.children.length;
	list.append(...cards);
	shown += cards.length;
	more.hidden = shown >= results.length;
	list.children[first]?.querySelector<HTMLElement>("a")?.focus();
}

async function showOthers({ others }: Found, now: number): Promise<void> {
	const fragments = await Promise.all(others.map((result) => result.data()));
	if (now !== turn) return;
	const links = fragments.map((fragment) => otherLink(fragment, kindLabels[fragment.meta.kind ?? ""] ?? ""));
	part("others-list").replaceChildren(...links);
	part("others").hidden = links.length === 0;
}

async function showEmpty(now: number): Promise<void> {
	const pagefind = await loadPagefind();
	const ways = [
		...chipsOf(state, facets).map((chip) => ({
			text: `ohne „${chip.facetLabel}: ${chip.label}“`,
			next: without(state, chip.facet, chip.value),
		})),
		...(state.q !== "" && Object.keys(state.filters).length > 0
			? [{ text: "nur mit den Filtern, ohne Suchwort", next: { ...state, q: "" } }]
			: []),
		...(Object.keys(state.filters).length > 1 ? [{ text: "ohne alle Filter", next: { q: state.q, filters: {} } }] : []),
	];
	const counted = await Promise.all(ways.map(async (way) => ({ ...way, count: (await find(pagefind, way.next, [])).results.length })));
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

function setBusy(busy: boolean): void {
	part("area").dataset.searchState = busy ? "loading" : "ready";
	list.setAttribute("aria-busy", String(busy));
}

async function run(next: SearchState): Promise<void> {
	turn += 1;
	const now = turn;
	state = next;
	setBusy(true);
	showStateInForm(form, state);
	showChips();
	part("crisis").hidden = !soundsLikeDanger(state.q);
	document.title = state.q === "" ? title : `${state.q} – ${title}`;
	try {
		const answer = await find(await loadPagefind(), state, facets);
		const cards = await cardsFor(answer.results.slice(0, PAGE_SIZE));
		if (now !== turn) return;
		found = answer;
		shown = cards.length;
		list.replaceChildren(...cards);
		more.hidden = shown >= answer.results.length;
		part("partly").hidden = !answer.partly;
		part("empty").hidden = answer.results.length > 0;
		part("error").hidden = true;
		if (count) count.textContent = countInWords(answer.results.length);
		showCounts(form, answer.counts);
		await Promise.all([showOthers(answer, now), answer.results.length === 0 ? showEmpty(now) : undefined]);
		if (now === turn) setBusy(false);
	} catch (error) {
		if (now !== turn) return;
		console.error(error);
		list.replaceChildren();
		more.hidden = true;
		part("error").hidden = false;
		if (count) count.textContent = "Die Suche ist gerade nicht erreichbar.";
		setBusy(false);
	}
}

function runFromAddress(): void {
	const parsed = parseState(new URLSearchParams(location.search), facets);
	typing = false;
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

let pause: ReturnType<typeof setTimeout> | undefined;

form.addEventListener("submit", (event) => {
	event.preventDefault();
	clearTimeout(pause);
	typing = false;
	go(stateOfForm(form));
});
queryField(form).addEventListener("input", () => {
	clearTimeout(pause);
	pause = setTimeout(() => {
		const next = stateOfForm(form);
		if (next.q === state.q) return;
		go(next, typing);
		typing = true;
	}, TYPING_PAUSE);
});
form.addEventListener("change", (event) => {
	if (event.target === queryField(form)) return;
	clearTimeout(pause);
	typing = false;
	go(stateOfForm(form));
});
part("reset").addEventListener("click", () => {
	typing = false;
	go({ q: "", filters: {} });
	queryField(form).focus();
});
more.addEventListener("click", () => void showMore());
addEventListener("popstate", runFromAddress);

facets = facetsOfForm(form);
followWidth();
runFromAddress();
