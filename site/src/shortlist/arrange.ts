import { say } from "../i18n/fill-in.ts";
import { keyOf } from "./item.ts";
import { type Action, template } from "./row.ts";
import { type Kept, unique } from "./storage.ts";
import { store } from "./store.ts";
import { announce, list, makeRow, markEnds, part, showAll, showParts, view, words } from "./view.ts";

/** Changing the order of the list, taking entries off it, and taking that back. */

/* What stands in the place of an entry that was taken off. */
function removedRow(text: string, undo: () => void): HTMLElement {
	const row = template("removed");
	const place = row.querySelector('[data-slot="text"]');
	if (place) place.textContent = text;
	row.querySelector("button")?.addEventListener("click", undo);
	return row;
}

function move(key: string, by: 1 | -1): void {
	const from = view.items.findIndex((item) => keyOf(item) === key);
	const to = from + by;
	const item = view.items[from];
	if (!item || to < 0 || to >= view.items.length) return;
	view.items.splice(from, 1);
	view.items.splice(to, 0, item);
	store();
	const row = view.rows.get(key);
	const other = view.rows.get(keyOf(view.items[from] as Kept));
	if (row && other) {
		if (by > 0) other.after(row);
		else other.before(row);
		row.querySelector<HTMLElement>(`[data-do="${by > 0 ? "down" : "up"}"]`)?.focus();
	}
	markEnds();
	view.changed();
	announce(say(words.item.moved, { name: item.name, place: to + 1, count: view.items.length }));
}

function remove(key: string): void {
	const at = view.items.findIndex((item) => keyOf(item) === key);
	const item = view.items[at];
	if (!item) return;
	view.items.splice(at, 1);
	store();
	for (const old of list.querySelectorAll(".kept-removed")) old.remove();
	const text = say(words.item.removed, { name: item.name });
	const place = removedRow(text, () => {
		view.items.splice(Math.min(at, view.items.length), 0, item);
		store();
		const row = makeRow(item);
		place.replaceWith(row);
		showParts();
		row.querySelector<HTMLElement>('[data-do="remove"]')?.focus();
		announce(say(words.item.undone, { name: item.name }));
	});
	view.rows.get(key)?.replaceWith(place);
	view.rows.delete(key);
	showParts();
	place.querySelector("button")?.focus();
	announce(text);
}

/** Does what the button of a row says. */
export function doTo(key: string, action: Action): void {
	if (action === "remove") remove(key);
	else move(key, action === "up" ? -1 : 1);
}

/** Takes everything off the list. */
export function clear(): void {
	view.cleared = view.items;
	view.items = [];
	store();
	showAll();
	announce(words.tools.cleared);
	part("undo-clear").querySelector("button")?.focus();
}

/** Puts back what `clear` has taken off. */
export function undoClear(): void {
	view.items = unique([...view.cleared, ...view.items]);
	view.cleared = [];
	store();
	showAll();
	list.querySelector<HTMLElement>("a")?.focus();
}
