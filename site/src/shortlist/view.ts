import { clientMessages } from "../i18n/client.ts";
import { say } from "../i18n/fill-in.ts";
import type { Plural } from "../i18n/say.ts";
import { keyOf } from "./item.ts";
import { type Action, type RowWords, rowOf } from "./row.ts";
import type { Kept } from "./storage.ts";

/** What the page `/merkliste/` shows: the list and its parts. What is done with it is loaded when the list can be read. */

export interface Words {
	title: string;
	item: RowWords & Record<"moved" | "removed" | "undone" | "unknown", string>;
	tools: Record<"cleared" | "contactsFile" | "calendarFile" | "noTimes" | "failed", string>;
	share: Record<"copied" | "notCopied" | "qr" | "qrFailed" | "qrTooLong", string>;
	shared: Record<"lead" | "damaged" | "broken" | "loading" | "nothingNew" | "full", string> & { added: Plural };
	storage: { blocked: string };
	export: { times: string; askFirst: string };
	printed: string;
}

export const words = clientMessages<Words>("shortlist");
export const pageLang = document.documentElement.lang;

export function part<E extends HTMLElement>(name: string): E {
	const found = document.querySelector<E>(`[data-shortlist-part="${name}"]`);
	if (!found) throw new Error(`The shortlist has no part "${name}".`);
	return found;
}

export const list = part<HTMLOListElement>("list");
export const language = part<HTMLSelectElement>("language");

export const view = {
	/** the list that is shown */
	items: [] as Kept[],
	/** `shared`: somebody sent it, and nothing of it is kept */
	mode: "own" as "own" | "shared",
	/** elements of the list by key */
	rows: new Map<string, HTMLElement>(),
	/** asked for in this visit and not answered */
	unreached: new Set<string>(),
	/** grows with every list that is shown: answers for an older one are thrown away */
	turn: 0,
	/** what „alle entfernen“ has taken off */
	cleared: [] as Kept[],
	/** told when the list has changed; sharing listens once it is open */
	changed: () => {},
	/** what the buttons of a row do */
	act: (_key: string, _action: Action) => {},
};

/** Language in which the entries are wanted. */
export const chosen = () => language.value || pageLang;
const dirOf = () => language.selectedOptions[0]?.dataset.dir ?? "ltr";

/** Says something to those who hear the page. */
export function announce(text: string): void {
	part("said").textContent = text;
}

/** Shows a notice above the list; none for an empty text. */
export function notice(text: string): void {
	const box = part("notice");
	box.textContent = text;
	box.hidden = text === "";
}

export function makeRow(item: Kept): HTMLElement {
	const key = keyOf(item);
	const act = view.mode === "own" ? (action: Action) => view.act(key, action) : undefined;
	const row = rowOf(item, { words: words.item, lang: chosen(), dir: dirOf(), reached: !view.unreached.has(key), act });
	view.rows.set(key, row);
	return row;
}

/** The first cannot go up nor the last down; a button that vanished under the finger would lose the keyboard's place. */
export function markEnds(): void {
	view.items.forEach((item, index) => {
		const row = view.rows.get(keyOf(item));
		row?.querySelector('[data-do="up"]')?.setAttribute("aria-disabled", String(index === 0));
		row?.querySelector('[data-do="down"]')?.setAttribute("aria-disabled", String(index === view.items.length - 1));
	});
}

/** Shows what goes with the list as it is. */
export function showParts(): void {
	const { items, mode, cleared } = view;
	const some = items.length > 0;
	part("empty").hidden = some || mode === "shared";
	part("tools").hidden = !some;
	part("clear").hidden = mode === "shared";
	part("calendar").hidden = !items.some(({ schedules }) => schedules.length > 0);
	part("undo-clear").hidden = cleared.length === 0;
	part("printed").textContent = say(words.printed, { day: new Intl.DateTimeFormat(pageLang, { dateStyle: "long" }).format(new Date()) });
	markEnds();
	view.changed();
}

/** Shows the whole list anew. */
export function showAll(): void {
	view.rows = new Map();
	list.replaceChildren(...view.items.map(makeRow));
	showParts();
}
