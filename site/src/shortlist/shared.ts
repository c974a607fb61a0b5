import { say } from "../i18n/fill-in.ts";
import { sayCount } from "../i18n/say.ts";
import { keyOf } from "./item.ts";
import { inTurn, lookUp } from "./lookup.ts";
import { showOwn } from "./own.ts";
import { parseFragment } from "./shared-link.ts";
import { type Kept, keep, MOST, shortlist } from "./storage.ts";
import { announce, chosen, list, notice, pageLang, part, showAll, view, words } from "./view.ts";

/** A list that somebody sent as a link. */

/** Shows the list of an address; what is gone or cannot be reached is said. */
export async function showShared(fragment: string): Promise<void> {
	const { ids, state } = parseFragment(fragment) ?? { ids: [], state: "damaged" };
	const damaged = state === "damaged";
	view.turn += 1;
	const now = view.turn;
	view.mode = "shared";
	view.items = [];
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
	await inTurn(ids, async (id) => {
		const answer = await lookUp({ id }, chosen());
		const known = own.get(id);
		if (answer.kind === "item") found.set(id, { ...answer.item, asked: chosen(), seen: Date.now() });
		else if (known) found.set(id, answer.kind === "gone" ? { ...known, gone: true } : known);
		else if (answer.kind === "gone") missing.push(say(words.item.unknown, { id }));
		else view.unreached.add(id);
	});
	if (now !== view.turn) return;
	list.removeAttribute("aria-busy");
	view.items = ids.flatMap((id) => found.get(id) ?? []);
	const lost = ids.some((id) => view.unreached.has(id)) ? [words.item.unreachable] : [];
	notice([...missing, ...lost].join(" "));
	part("add").hidden = view.items.length === 0;
	showAll();
	announce(lead.textContent ?? "");
}

/** Adds the shown list to the visitor's own, and shows that. */
export function addShared(): void {
	const own = shortlist();
	const known = new Set(own.map(keyOf));
	const fresh = view.items.filter((item) => !known.has(keyOf(item)));
	const all = [...own, ...fresh];
	const kept = keep(all);
	const left = Math.max(0, all.length - MOST);
	showOwn(kept ? shortlist() : all);
	history.replaceState(null, "", location.pathname);
	const added = fresh.length === 0 ? words.shared.nothingNew : sayCount(words.shared.added, fresh.length - left, pageLang);
	notice([added, left > 0 ? say(words.shared.full, { count: left }) : "", kept ? "" : words.storage.blocked].filter(Boolean).join(" "));
	document.querySelector<HTMLElement>("main")?.focus();
}
