import { parseHTML } from "linkedom";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { searchScript } from "../src/i18n/messages/de/search.ts";
import { service as serviceWords } from "../src/i18n/messages/de/service.ts";
import { cardsAtOnce, ResultList } from "../src/search/result-list.ts";

/** What happens to the cards of a list when the next key brings another one. */

const TEMPLATE = `<template data-template="card"><li><article data-entry="">
	<a data-slot="title">Angebot</a><p data-slot="summary"></p><p data-slot-line><span data-slot="notice"></span></p><p data-slot-line>Passt: <span data-slot="why"></span></p>
</article></li></template>`;

let list: HTMLElement;
let shown: ResultList;
/** entries whose cards were put into the list, or moved in it */
let placed: (string | null)[];

const entryOf = (node: Element) => (node.firstElementChild as Element).getAttribute("data-entry");
const entries = () => [...list.children].map(entryOf);
const result = (entry: string, meta: Record<string, string> = {}, why = "") => ({
	card: { url: `/angebote/${entry}/`, meta: { entry, title: entry, ...meta } },
	notes: {},
	why,
});
const results = (letters: string) => [...letters].map((entry) => result(entry));

beforeEach(() => {
	const { document } = parseHTML(`<html lang="de"><body>${TEMPLATE}<ol></ol></body></html>`);
	vi.stubGlobal("document", document);
	vi.stubGlobal("matchMedia", () => ({ matches: false }));
	vi.stubGlobal("requestAnimationFrame", (draw: () => void) => setTimeout(draw));
	list = document.querySelector("ol") as unknown as HTMLElement;
	const insert = list.insertBefore.bind(list);
	placed = [];
	list.insertBefore = <T extends Node>(node: T, before: Node | null): T => {
		placed.push(entryOf(node as unknown as Element));
		return insert(node, before);
	};
	const facts = { age: {}, costs: {}, place: serviceWords.place, notices: { closed: "Geschlossen" } };
	shown = new ResultList(list, { search: searchScript, facts: facts as never, language: "de" });
});
afterEach(() => vi.unstubAllGlobals());

it("leaves the cards that both lists have where they are", () => {
	shown.show(results("abc"));
	const [, b, c] = [...list.children];
	placed = [];
	shown.show(results("bdc"));
	expect(entries()).toEqual(["b", "d", "c"]);
	expect([list.children[0], list.children[2]]).toEqual([b, c]);
	expect(placed).toEqual(["d"]);
});

it("shows any list after any other in its order, and nothing else", async () => {
	const lists = ["abc", "cba", "", "c", "dac", "abc", "acb"];
	for (const letters of lists) {
		shown.show(results(letters));
		expect(entries().join("")).toBe(letters);
		await shown.add(results("xyz"));
		expect(entries().join("")).toBe(`${letters}xyz`);
	}
	expect(Math.max(...lists.map(({ length }) => length))).toBe(cardsAtOnce());
});

it("fills cards that are not needed any more, and leaves nothing of what they said", () => {
	const seen = (card: Element) =>
		[...card.querySelectorAll<HTMLElement>("[data-slot]")]
			.filter((slot) => !(slot.closest<HTMLElement>("[data-slot-line]") ?? slot).hidden)
			.map(({ textContent, lang }) => [textContent, lang]);
	shown.show([result("a", { summary: "Kurz", notice: "closed", german: "title summary" }, "Thema"), result("b")]);
	const [first, second] = [...list.children] as [Element, Element];
	expect(seen(first)).toEqual([
		["a", "de"],
		["Kurz", "de"],
		["Geschlossen", ""],
		["Thema", ""],
	]);
	placed = [];
	shown.show([result("c"), result("d", { summary: "Lang" }, "Alter"), result("e")]);
	expect([...list.children].slice(0, 2)).toEqual([first, second]);
	expect(placed).toEqual(["e"]);
	expect(seen(first)).toEqual([["c", ""]]);
	expect(first.querySelector("a")?.getAttribute("href")).toBe("/angebote/c/");
	expect(seen(second)).toEqual([
		["d", ""],
		["Lang", ""],
		["Alter", ""],
	]);
});

it("leads nobody who is about to follow a link to another page", () => {
	shown.show(results("ab"));
	const [first] = [...list.children];
	const link = first?.querySelector("a") as HTMLElement;
	Object.defineProperty(document, "activeElement", { value: link });
	shown.show(results("cd"));
	expect(entries()).toEqual(["c", "d"]);
	expect(list.contains(link)).toBe(false);
	expect(link.getAttribute("href")).toBe("/angebote/a/");
});
