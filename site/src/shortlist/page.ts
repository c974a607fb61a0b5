import { clientMessages } from "../i18n/client.ts";
import { type Plural, say, sayCount } from "../i18n/say.ts";
import { type Item, keyOf } from "./item.ts";
import { type Action, type RowWords, removedRow, rowOf } from "./row.ts";
import { type ShareWords, setUpSharing } from "./share.ts";
import { parseFragment } from "./shared-link.ts";
import { type Kept, keep, MOST, shortlist, showCount, unique } from "./storage.ts";

/** The page `/merkliste/`: the visitor's own list, or one that somebody sent as a link; to read, arrange, print, keep and pass on. */

interface Words {
	title: string;
	lead: string;
	item: RowWords & Record<"moved" | "removed" | "undone" | "unknown", string>;
	tools: Record<"cleared" | "contactsFile" | "calendarFile" | "noTimes" | "failed", string>;
	share: ShareWords;
	shared: Record<"lead" | "damaged" | "broken" | "loading" | "nothingNew" | "full", string> & { added: Plural };
	storage: { blocked: string };
	export: { times: string; askFirst: string };
	printed: string;
}

const DAY_MS = 86_400_000;
const words = clientMessages<Words>("shortlist");
const pageLang = document.documentElement.lang;

function part<E extends HTMLElement>(name: string): E {
	const found = document.querySelector<E>(`[data-shortlist-part="${name}"]`);
	if (!found) throw new Error(`The shortlist has no part "${name}".`);
	return found;
}

const list = part<HTMLOListElement>("list");
const language = part<HTMLSelectElement>("language");

/** The list that is shown. */
let items: Kept[] = [];
/** `shared`: somebody sent it, and nothing of it is kept */
let mode: "own" | "shared" = "own";
let rows = new Map<string, HTMLElement>();
/** asked for in this visit and not answered */
const unreached = new Set<string>();
/** grows with every list that is shown: answers for an older one are thrown away */
let turn = 0;
let cleared: Kept[] = [];

const chosen = () => language.value || pageLang;
const dirOf = () => language.selectedOptions[0]?.dataset.dir ?? "ltr";

function announce(text: string): void {
	part("said").textContent = text;
}

function notice(text: string): void {
	const box = part("notice");
	box.textContent = text;
	box.hidden = text === "";
}

/* A list that cannot be kept is still there for this visit. */
function store(): void {
	if (mode !== "own") return;
	if (!keep(items)) notice(words.storage.blocked);
	showCount(items.length);
}

function makeRow(item: Kept): HTMLElement {
	const act = mode === "own" ? (action: Action) => doTo(keyOf(item), action) : undefined;
	const row = rowOf(item, { words: words.item, lang: chosen(), dir: dirOf(), reached: !unreached.has(keyOf(item)), act });
	rows.set(keyOf(item), row);
	return row;
}

/* The first cannot go up nor the last down; a button that vanished under the finger would lose the keyboard's place. */
function markEnds(): void {
	items.forEach((item, index) => {
		const row = rows.get(keyOf(item));
		row?.querySelector('[data-do="up"]')?.setAttribute("aria-disabled", String(index === 0));
		row?.querySelector('[data-do="down"]')?.setAttribute("aria-disabled", String(index === items.length - 1));
	});
}

function showParts(): void {
	const some = items.length > 0;
	part("empty").hidden = some || mode === "shared";
	part("tools").hidden = !some;
	part("clear").hidden = mode === "shared";
	part("calendar").hidden = !items.some(({ schedules }) => schedules.length > 0);
	part("undo-clear").hidden = cleared.length === 0;
	part("printed").textContent = say(words.printed, { day: new Intl.DateTimeFormat(pageLang, { dateStyle: "long" }).format(new Date()) });
	markEnds();
	sharing.changed();
}

function showAll(): void {
	rows = new Map();
	list.replaceChildren(...items.map(makeRow));
	showParts();
}

/* A row that is made anew keeps the keyboard where it was. */
function showAgain(item: Kept): void {
	const old = rows.get(keyOf(item));
	const focused = old?.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null;
	const action = focused?.dataset.do;
	const row = makeRow(item);
	old?.replaceWith(row);
	if (focused) (action ? row.querySelector<HTMLElement>(`[data-do="${action}"]`) : row.querySelector<HTMLElement>("a"))?.focus();
}

/* --- arranging --- */

function move(key: string, by: 1 | -1): void {
	const from = items.findIndex((item) => keyOf(item) === key);
	const to = from + by;
	const item = items[from];
	if (!item || to < 0 || to >= items.length) return;
	items.splice(from, 1);
	items.splice(to, 0, item);
	store();
	const row = rows.get(key);
	const other = rows.get(keyOf(items[from] as Kept));
	if (row && other) {
		if (by > 0) other.after(row);
		else other.before(row);
		row.querySelector<HTMLElement>(`[data-do="${by > 0 ? "down" : "up"}"]`)?.focus();
	}
	markEnds();
	sharing.changed();
	announce(say(words.item.moved, { name: item.name, place: to + 1, count: items.length }));
}

function remove(key: string): void {
	const at = items.findIndex((item) => keyOf(item) === key);
	const item = items[at];
	if (!item) return;
	items.splice(at, 1);
	store();
	for (const old of list.querySelectorAll(".kept-removed")) old.remove();
	const text = say(words.item.removed, { name: item.name });
	const place = removedRow(text, () => {
		items.splice(Math.min(at, items.length), 0, item);
		store();
		const row = makeRow(item);
		place.replaceWith(row);
		showParts();
		row.querySelector<HTMLElement>('[data-do="remove"]')?.focus();
		announce(say(words.item.undone, { name: item.name }));
	});
	rows.get(key)?.replaceWith(place);
	rows.delete(key);
	showParts();
	place.querySelector("button")?.focus();
	announce(text);
}

function doTo(key: string, action: Action): void {
	if (action === "remove") remove(key);
	else move(key, action === "up" ? -1 : 1);
}

/* --- asking the site --- */

/** Renews what is not in the chosen language, or has not been asked for today. */
async function refresh(): Promise<void> {
	const now = turn;
	const lang = chosen();
	const due = items.filter(({ asked, seen, gone }) => asked !== lang || seen < Date.now() - DAY_MS || gone);
	if (due.length === 0) return;
	const { inTurn, lookUp } = await import("./lookup.ts");
	await inTurn(due, async (item) => {
		const answer = await lookUp(item, lang);
		const at = items.findIndex((one) => keyOf(one) === keyOf(item));
		if (now !== turn || lang !== chosen() || at < 0) return;
		if (answer.kind === "unreachable") {
			unreached.add(keyOf(item));
			showAgain(item);
			return;
		}
		const next: Kept = answer.kind === "gone" ? { ...item, asked: lang, gone: true } : { ...answer.item, asked: lang, seen: Date.now() };
		const row = rows.get(keyOf(item));
		rows.delete(keyOf(item));
		rows.set(keyOf(next), row as HTMLElement);
		items[at] = next;
		unreached.delete(keyOf(next));
		showAgain(next);
	});
	if (now !== turn) return;
	store();
	showParts();
}

/* --- a list from a link --- */

async function showShared(ids: readonly string[], damaged: boolean): Promise<void> {
	turn += 1;
	const now = turn;
	mode = "shared";
	items = [];
	showAll();
	part("shared").hidden = false;
	part("add").hidden = true;
	const lead = part("shared-lead");
	lead.textContent = ids.length === 0 ? words.shared.broken : damaged ? words.shared.damaged : words.shared.lead;
	part("shared-title").focus();
	if (ids.length === 0) return;
	announce(words.shared.loading);
	list.setAttribute("aria-busy", "true");
	const own = new Map(shortlist().map((item) => [item.id, item]));
	const found = new Map<string, Kept>();
	const missing: string[] = [];
	const { inTurn, lookUp } = await import("./lookup.ts");
	await inTurn(ids, async (id) => {
		const answer = await lookUp({ id }, chosen());
		const known = own.get(id);
		if (answer.kind === "item") found.set(id, { ...answer.item, asked: chosen(), seen: Date.now() });
		else if (known) found.set(id, answer.kind === "gone" ? { ...known, gone: true } : known);
		else if (answer.kind === "gone") missing.push(say(words.item.unknown, { id }));
		else unreached.add(id);
	});
	if (now !== turn) return;
	list.removeAttribute("aria-busy");
	items = ids.flatMap((id) => found.get(id) ?? []);
	const lost = ids.some((id) => unreached.has(id)) ? [words.item.unreachable] : [];
	notice([...missing, ...lost].join(" "));
	part("add").hidden = items.length === 0;
	showAll();
	announce(lead.textContent ?? "");
}

function addShared(): void {
	const own = shortlist();
	const known = new Set(own.map(keyOf));
	const fresh = items.filter((item) => !known.has(keyOf(item)));
	const all = [...own, ...fresh];
	const kept = keep(all);
	const left = Math.max(0, all.length - MOST);
	showOwn(kept ? shortlist() : all);
	history.replaceState(null, "", location.pathname);
	const added = fresh.length === 0 ? words.shared.nothingNew : sayCount(words.shared.added, fresh.length - left, pageLang);
	notice([added, left > 0 ? say(words.shared.full, { count: left }) : "", kept ? "" : words.storage.blocked].filter(Boolean).join(" "));
	document.querySelector<HTMLElement>("main")?.focus();
}

/* --- the visitor's own list --- */

function showOwn(own: Kept[]): void {
	turn += 1;
	mode = "own";
	items = unique(own).slice(0, MOST);
	part("shared").hidden = true;
	showAll();
	showCount(items.length);
	void refresh();
}

function clear(): void {
	cleared = items;
	items = [];
	store();
	showAll();
	announce(words.tools.cleared);
	part("undo-clear").querySelector("button")?.focus();
}

function undoClear(): void {
	items = unique([...cleared, ...items]);
	cleared = [];
	store();
	showAll();
	list.querySelector<HTMLElement>("a")?.focus();
}

function showFromAddress(): void {
	notice("");
	const shared = parseFragment(location.hash);
	if (shared) void showShared(shared.ids, shared.state === "damaged");
	else showOwn(shortlist());
}

/* --- files --- */

function hand(name: string, type: string, text: string): void {
	const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
	const link = document.createElement("a");
	link.href = url;
	link.download = name;
	link.click();
	/* Some browsers read it a moment later. */
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

async function handContacts(shown: readonly Item[]): Promise<void> {
	const { vcardFile } = await import("./vcard.ts");
	hand(words.tools.contactsFile, "text/vcard", vcardFile(shown, location.origin, { hours: words.export.times }));
}

async function handCalendar(shown: readonly Item[]): Promise<void> {
	const [{ calendarFile, hasTimes }, { berlinClock }] = await Promise.all([
		import("./icalendar.ts"),
		import("../opening-hours/calendar.ts"),
	]);
	const moment = { now: Date.now(), today: berlinClock(Date.now()).day };
	if (!shown.some((item) => hasTimes(item, moment.today))) return notice(words.tools.noTimes);
	hand(words.tools.calendarFile, "text/calendar", calendarFile(shown, location.origin, { askFirst: words.export.askFirst }, moment));
}

const onPress = (name: string, work: () => void | Promise<void>) =>
	part(name).addEventListener("click", () => {
		void Promise.resolve(work()).catch((error: unknown) => {
			console.error(error);
			notice(words.tools.failed);
		});
	});

const sharing = setUpSharing(part, words.share, () => items.map(({ id }) => id), words.title);
onPress("print", () => window.print());
onPress("clear", clear);
onPress("add", addShared);
onPress("contacts", () => handContacts(items));
onPress("calendar", () => handCalendar(items));
part("undo-clear").querySelector("button")?.addEventListener("click", undoClear);
/* The address is the same but for what stands behind `#`, which a browser would not load anew. */
part("own").addEventListener("click", (event) => {
	event.preventDefault();
	history.pushState(null, "", location.pathname);
	showFromAddress();
	document.querySelector<HTMLElement>("main")?.focus();
});
language.addEventListener("change", () => void refresh());
addEventListener("hashchange", showFromAddress);
addEventListener("popstate", showFromAddress);
/* Another tab has changed it. */
addEventListener("storage", () => {
	if (mode === "own") showOwn(shortlist());
});
showFromAddress();
