import { localPath } from "../i18n/addresses.ts";
import { clientMessages } from "../i18n/client.ts";
import type { Messages } from "../i18n/messages/types.ts";
import { say } from "../i18n/say.ts";
import { keep, type Remembered, shortlist } from "./shortlist.ts";

/** The page `/merkliste/`: what was remembered on this device, to open, remove or print. */

const words = clientMessages<Messages["shortlistScript"]>("shortlistScript");
const list = document.querySelector<HTMLElement>("[data-shortlist]");
const empty = document.querySelector<HTMLElement>("[data-shortlist-empty]");
const tools = document.querySelector<HTMLElement>("[data-shortlist-tools]");
const said = document.querySelector<HTMLElement>("[data-shortlist-said]");
const template = document.querySelector<HTMLTemplateElement>('template[data-template="remembered"]');

function row(item: Remembered): DocumentFragment | undefined {
	const fragment = template?.content.cloneNode(true) as DocumentFragment | undefined;
	const link = fragment?.querySelector("a");
	const button = fragment?.querySelector("button");
	if (!fragment || !link || !button) return undefined;
	link.href = localPath(item.path, document.documentElement.lang);
	link.textContent = item.name;
	const address = fragment.querySelector("[data-slot=address]");
	if (address) address.textContent = `${location.origin}${item.path}`;
	button.setAttribute("aria-label", say(words.removeName, { name: item.name }));
	button.addEventListener("click", () => remove(item));
	return fragment;
}

function show(items: readonly Remembered[]): void {
	list?.replaceChildren(...items.flatMap((item) => row(item) ?? []));
	if (empty) empty.hidden = items.length > 0;
	if (tools) tools.hidden = items.length === 0;
}

/* The button that was pressed is gone; the next one keeps the keyboard's place, or else the page's heading. */
function remove({ path, name }: Remembered): void {
	const before = shortlist();
	const position = before.findIndex((item) => item.path === path);
	const after = before.filter((item) => item.path !== path);
	keep(after);
	show(after);
	if (said) said.textContent = say(words.removedName, { name });
	const buttons = list?.querySelectorAll("button") ?? [];
	const next = buttons[Math.min(position, buttons.length - 1)] ?? document.querySelector<HTMLElement>("main");
	next?.focus();
}

document.querySelector("[data-shortlist-print]")?.addEventListener("click", () => window.print());
document.querySelector("[data-shortlist-clear]")?.addEventListener("click", () => {
	keep([]);
	show([]);
	if (said) said.textContent = words.emptied;
	document.querySelector<HTMLElement>("main")?.focus();
});
show(shortlist());
