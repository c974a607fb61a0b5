import { type Kept, MOST, showCount, unique } from "./storage.ts";
import { part, showAll, view } from "./view.ts";

/** Renews what the list says, as far as the site can be asked. */
export function renew(): void {
	/* Without a network there is nothing to renew it from. */
	void import("./refresh.ts").then(
		(later) => later.refresh(),
		() => undefined,
	);
}

/** Shows the visitor's own list. */
export function showOwn(own: Kept[]): void {
	view.turn += 1;
	view.mode = "own";
	view.items = unique(own).slice(0, MOST);
	part("shared").hidden = true;
	showAll();
	showCount(view.items.length);
	if (view.items.length > 0) renew();
}
