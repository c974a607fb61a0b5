import { type Item, keyOf, parseItem } from "./item.ts";

/** The shortlist: kept on the visitor's own device, and only after they pressed „Merken“. */

/** An item as it is kept. */
export interface Kept extends Item {
	/** milliseconds since 1970: when the site was last asked about it; 0 for never */
	seen: number;
	/** language in which it was asked for, whether or not the site had it in that one */
	asked: string;
	/** the site no longer has it */
	gone?: true;
}

const KEY = "kinderstark-merkliste";
/** More than anybody visits; a link with so many ids still fits everywhere. */
export const MOST = 100;

/** Each service once, the first one counts. */
export function unique<T extends Item>(items: readonly T[]): T[] {
	return [...new Map([...items].reverse().map((item) => [keyOf(item), item])).values()].reverse();
}

/** What stands in the storage may be anything. */
export function parseShortlist(stored: string | null): Kept[] {
	try {
		const value: unknown = JSON.parse(stored ?? "[]");
		if (!Array.isArray(value)) return [];
		const items = value.slice(0, MOST).flatMap((one: unknown): Kept[] => {
			const item = parseItem(one);
			if (!item) return [];
			const { seen, gone, asked } = one as { seen?: unknown; gone?: unknown; asked?: unknown };
			const known = typeof asked === "string" && asked.length < 10 ? asked : item.words;
			return [
				{ ...item, asked: known, seen: typeof seen === "number" && Number.isFinite(seen) ? seen : 0, ...(gone === true ? { gone } : {}) },
			];
		});
		return unique(items);
	} catch {
		return [];
	}
}

/** The list, empty where the browser keeps nothing. Reading asks the storage, so call it only for the visitor's list. */
export function shortlist(): Kept[] {
	try {
		return parseShortlist(localStorage.getItem(KEY));
	} catch {
		return [];
	}
}

/** Keeps the list; an empty one leaves nothing behind. False when the browser does not allow it, or has no room. */
export function keep(list: readonly Kept[]): boolean {
	try {
		if (list.length === 0) localStorage.removeItem(KEY);
		else localStorage.setItem(KEY, JSON.stringify(list.slice(0, MOST)));
		return true;
	} catch {
		return false;
	}
}

/** Writes into the menu how many there are; only pages on which the visitor uses the list do that. */
export function showCount(count: number): void {
	for (const place of document.querySelectorAll("[data-shortlist-count]")) place.textContent = count > 0 ? ` (${count})` : "";
}
