import { clientMessages } from "../i18n/client.ts";
import { keyOf, parseItem } from "./item.ts";
import { fragmentOf } from "./shared-link.ts";
import { keep, MOST, shortlist, showCount } from "./storage.ts";

interface Words {
	remember: string;
	remembered: string;
	saidAdded: string;
	saidRemoved: string;
	full: string;
	blocked: string;
	blockedWay: string;
}

function carried() {
	const text = document.querySelector<HTMLTemplateElement>("template[data-shortlist-item]")?.content.textContent;
	return text ? parseItem(JSON.parse(text)) : null;
}

/* Where nothing can be kept, the address itself keeps it. */
function sayBlocked(said: HTMLElement, id: string, words: Words): void {
	const link = document.createElement("a");
	link.href = `/merkliste/${fragmentOf([id])}`;
	link.textContent = words.blockedWay;
	said.replaceChildren(`${words.blocked} `, link);
}

/** Puts the page's service on the list, or takes it off where this button has put it there; says which. */
export function toggle(button: HTMLButtonElement): void {
	const item = carried();
	const said = document.querySelector<HTMLElement>("[data-remember-said]");
	if (!item || !said) return;
	const words = clientMessages<Words>("remember");
	const remembered = button.getAttribute("aria-pressed") === "true";
	const others = shortlist().filter((one) => keyOf(one) !== keyOf(item) && one.path !== item.path);
	if (!remembered && others.length >= MOST) {
		said.textContent = words.full;
		return;
	}
	const list = remembered ? others : [...others, { ...item, asked: item.words, seen: Date.now() }];
	if (!keep(list)) {
		sayBlocked(said, item.id, words);
		return;
	}
	button.setAttribute("aria-pressed", String(!remembered));
	const text = button.querySelector("[data-remember-text]");
	if (text) text.textContent = remembered ? words.remember : words.remembered;
	said.textContent = remembered ? words.saidRemoved : words.saidAdded;
	showCount(list.length);
}
