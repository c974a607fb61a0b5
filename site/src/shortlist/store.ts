import { keep, showCount } from "./storage.ts";
import { notice, view, words } from "./view.ts";

/** Keeps the list; one that cannot be kept is still there for this visit. */
export function store(): void {
	if (view.mode !== "own") return;
	if (!keep(view.items)) notice(words.storage.blocked);
	showCount(view.items.length);
}
