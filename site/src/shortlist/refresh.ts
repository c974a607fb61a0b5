import { keyOf } from "./item.ts";
import { inTurn, lookUp } from "./lookup.ts";
import type { Kept } from "./storage.ts";
import { store } from "./store.ts";
import { chosen, makeRow, showParts, view } from "./view.ts";

/** Asks the site for what it says of the list's entries now. */

const DAY_MS = 86_400_000;

/* A row that is made anew keeps the keyboard where it was. */
function showAgain(item: Kept): void {
	const old = view.rows.get(keyOf(item));
	const focused = old?.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null;
	const action = focused?.dataset.do;
	const row = makeRow(item);
	old?.replaceWith(row);
	if (focused) (action ? row.querySelector<HTMLElement>(`[data-do="${action}"]`) : row.querySelector<HTMLElement>("a"))?.focus();
}

/** Renews what is not in the chosen language, or has not been asked for today. */
export async function refresh(): Promise<void> {
	const now = view.turn;
	const lang = chosen();
	const due = view.items.filter(({ asked, seen, gone }) => asked !== lang || seen < Date.now() - DAY_MS || gone);
	if (due.length === 0) return;
	await inTurn(due, async (item) => {
		const answer = await lookUp(item, lang);
		const at = view.items.findIndex((one) => keyOf(one) === keyOf(item));
		if (now !== view.turn || lang !== chosen() || at < 0) return;
		if (answer.kind === "unreachable") {
			view.unreached.add(keyOf(item));
			showAgain(item);
			return;
		}
		const next: Kept = answer.kind === "gone" ? { ...item, asked: lang, gone: true } : { ...answer.item, asked: lang, seen: Date.now() };
		const row = view.rows.get(keyOf(item));
		view.rows.delete(keyOf(item));
		view.rows.set(keyOf(next), row as HTMLElement);
		view.items[at] = next;
		view.unreached.delete(keyOf(next));
		showAgain(next);
	});
	if (now !== view.turn) return;
	store();
	showParts();
}
