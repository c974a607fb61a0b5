import { say } from "../i18n/fill-in.ts";
import { telHref } from "../phone.ts";
import type { Item } from "./item.ts";
import { hoursLines, placeInLine } from "./lines.ts";
import type { Kept } from "./storage.ts";

/** Fills the page's template for one entry of the list. */

export interface RowWords {
	ask: string;
	up: string;
	down: string;
	remove: string;
	gone: string;
	ended: string;
	unreachable: string;
}

export type Action = "up" | "down" | "remove";

/** A new copy of one of the page's templates. */
export function template(name: string): HTMLElement {
	const found = document.querySelector<HTMLTemplateElement>(`template[data-template="${name}"]`)?.content.firstElementChild;
	if (!found) throw new Error(`No template "${name}" on this page.`);
	return found.cloneNode(true) as HTMLElement;
}

function line(...parts: (Node | string)[]): HTMLElement {
	const element = document.createElement("span");
	element.className = "kept-line";
	element.append(...parts);
	return element;
}

function link(href: string, text: string): HTMLAnchorElement {
	const element = document.createElement("a");
	element.href = href;
	element.textContent = text;
	element.dir = "ltr";
	return element;
}

/* What is not known leaves no empty line behind. */
function fill(row: HTMLElement, slot: string, parts: readonly (Node | string)[]): void {
	const element = row.querySelector<HTMLElement>(`[data-slot="${slot}"]`);
	if (parts.length === 0) element?.remove();
	else element?.append(...parts);
}

function noteOf(item: Kept, words: RowWords, reached: boolean): string {
	if (item.gone) return words.gone;
	if (item.ended !== undefined) return words.ended;
	return reached || item.seen > 0 ? "" : words.unreachable;
}

function phones({ points, ask }: Item, words: RowWords): HTMLElement[] {
	const lines = points.flatMap(({ label, phone, note }) =>
		phone ? [line(...(label ? [`${label}: `] : []), link(telHref(phone), phone), ...(note ? [` (${note})`] : []))] : [],
	);
	return ask && lines.length > 0 ? [line(say(words.ask, { name: ask })), ...lines] : lines;
}

function placeLines({ places, ways }: Item): HTMLElement[] {
	return [...places.map((place) => line(placeInLine(place))), ...ways.map((way) => line(way))];
}

export interface RowOptions {
	words: RowWords;
	/** language that was asked for */
	lang: string;
	dir: string;
	/** false where the site could not be asked */
	reached: boolean;
	/** left out for a list that is not the visitor's own */
	act?: (action: Action) => void;
}

/** One entry, with its buttons. */
export function rowOf(item: Kept, { words, lang, dir, reached, act }: RowOptions): HTMLElement {
	const row = template("kept");
	row.lang = item.words;
	if (item.words === lang) row.dir = dir;
	const name = row.querySelector<HTMLAnchorElement>('[data-slot="name"]');
	if (name) {
		name.href = item.path;
		name.textContent = item.name;
		name.lang = item.lang;
	}
	const german = row.querySelector<HTMLElement>('[data-slot="german"]');
	if (german) german.hidden = item.lang === lang;
	fill(row, "provider", item.provider ? [item.provider] : []);
	const note = noteOf(item, words, reached);
	if (note) row.querySelector('[data-slot="note"] span')?.append(note);
	else row.querySelector('[data-slot="note"]')?.remove();
	fill(row, "phones", phones(item, words));
	fill(
		row,
		"mails",
		item.points.flatMap(({ email }) => (email ? [line(link(`mailto:${email}`, email))] : [])),
	);
	fill(row, "places", placeLines(item));
	fill(
		row,
		"times",
		hoursLines(item).map((text) => line(text)),
	);
	fill(row, "address", [item.id ? `${location.host}/a/${item.id}` : `${location.host}${item.path}`]);
	const labels: Record<Action, string> = { up: words.up, down: words.down, remove: words.remove };
	for (const button of row.querySelectorAll<HTMLButtonElement>("[data-do]")) {
		const action = button.dataset.do as Action;
		button.setAttribute("aria-label", say(labels[action], { name: item.name }));
		button.addEventListener("click", () => act?.(action));
	}
	if (!act) row.querySelector('[data-slot="tools"]')?.remove();
	return row;
}
