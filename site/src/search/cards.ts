import { localPath } from "../i18n/addresses.ts";
import type { Messages } from "../i18n/messages/types.ts";
import { say } from "../i18n/say.ts";
import { telHref } from "../phone.ts";
import type { Card } from "./index-format.ts";
import type { ResultNotes } from "./result-notes.ts";

/** Fills the page's templates: mark-up and classes are written in the page, here are only texts and addresses. */

function template(name: string): DocumentFragment {
	const found = document.querySelector<HTMLTemplateElement>(`template[data-template="${name}"]`);
	if (!found) throw new Error(`No template "${name}" on this page.`);
	return found.content.cloneNode(true) as DocumentFragment;
}

function slot<E extends Element>(root: ParentNode, name: string): E | null {
	return root.querySelector<E>(`[data-slot="${name}"]`);
}

/* A text that is changed is laid out anew; one that is put in place of another needs its style, too. */
function write(element: Element, text: string): void {
	const { firstChild } = element;
	if (firstChild?.nodeName !== "#text") element.textContent = text;
	else if (firstChild.nodeValue !== text) firstChild.nodeValue = text;
}

/* What is not known leaves no empty line behind. */
function fill(root: ParentNode, name: string, text = ""): void {
	const element = slot<HTMLElement>(root, name);
	if (!element) return;
	write(element, text);
	(element.closest<HTMLElement>("[data-slot-line]") ?? element).hidden = text === "";
}

/* Only paths of this site: an index never makes a link to somewhere else. */
export function safePath(url: string): string {
	return /^\/(?!\/)/.test(url) ? url : "/";
}

/* A text that is German on a page in another language is read out as German, and runs from left to right. */
function markGerman(element: HTMLElement | null, name: string, { german = "" }: Card["meta"]): void {
	const isGerman = german.split(" ").includes(name);
	if (!element || element.hasAttribute("lang") === isGerman) return;
	for (const attribute of ["lang", "dir"]) element.removeAttribute(attribute);
	if (!isGerman) return;
	element.lang = "de";
	if (document.documentElement.dir === "rtl") element.dir = "ltr";
}

/**
 * A result card for a service, as an item of a list.
 * @param why one line that says why it is there; empty for none
 * @param card of another service, to be filled with this one: a browser draws that sooner than a new one
 */
export function serviceCard(
	{ url, meta }: Card,
	words: Messages["searchScript"],
	notes: ResultNotes = {},
	why = "",
	card = template("card").firstElementChild as Element,
): Element {
	card.querySelector("[data-entry]")?.setAttribute("data-entry", meta.entry ?? "");
	const link = slot<HTMLAnchorElement>(card, "title");
	if (link) {
		link.href = localPath(safePath(url), document.documentElement.lang);
		write(link, meta.seams || (meta.title ?? ""));
	}
	for (const name of ["summary", "organization", "notice", "place", "age", "cost"]) fill(card, name, meta[name]);
	fill(card, "near", notes.near);
	fill(card, "spoken", notes.spoken);
	fill(card, "unsure", notes.unsure);
	markGerman(link, "title", meta);
	markGerman(slot<HTMLElement>(card, "summary"), "summary", meta);
	fill(card, "why", why);
	const call = slot<HTMLAnchorElement>(card, "call");
	if (meta.phone && call) call.href = telHref(meta.phone);
	else call?.removeAttribute("href");
	fill(card, "call-label", `${say(words.callName, { name: meta.title ?? "" })} `);
	/* The line of both is there for it. */
	fill(card, "phone", meta.phone);
	return card;
}

/** A link to a page of another kind. */
export function otherLink({ url, meta }: Card, kindLabel: string): DocumentFragment {
	const item = template("other");
	const link = slot<HTMLAnchorElement>(item, "title");
	if (link) {
		link.href = localPath(safePath(url), document.documentElement.lang);
		link.textContent = meta.title ?? "";
	}
	markGerman(link, "title", meta);
	fill(item, "kind", kindLabel);
	return item;
}

/** A button that takes a filter away, with words for the eye and for the ear. */
export function filterButton(name: "chip" | "loosen", seen: string, heard: string): { item: DocumentFragment; button: HTMLButtonElement } {
	const item = template(name);
	const button = item.querySelector("button");
	if (!button) throw new Error(`Template "${name}" has no button.`);
	fill(item, "text", seen);
	button.setAttribute("aria-label", heard);
	return { item, button };
}
