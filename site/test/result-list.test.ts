import { parseHTML } from "linkedom";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { searchScript } from "../src/i18n/messages/de/search.ts";
import { service as serviceWords } from "../src/i18n/messages/de/service.ts";
import { CARDS_AT_ONCE, ResultList } from "../src/search/result-list.ts";

/** What happens to the cards of a list when the next key brings another one. */

const TEMPLATE = `<template data-template="card"><li><article data-entry=""><a data-slot="title"></a></article></li></template>`;

let list: HTMLElement;
let shown: ResultList;
/** entries whose cards were put into the list, or moved in it */
let placed: (string | null)[];

const entryOf = (node: Element) => (node.firstElementChild as Element).getAttribute("data-entry");
const entries = () => [...list.children].map(entryOf);
const results = (letters: string) =>
	[...letters].map((entry) => ({ card: { url: `/angebote/${entry}/`, meta: { entry, title: entry } }, notes: {}, why: "" }));

beforeEach(() => {
	const { document } = parseHTML(`<html lang="de"><body>${TEMPLATE}<ol></ol></body></html>`);
	vi.stubGlobal("document", document);
	list = document.querySelector("ol") as unknown as HTMLElement;
	const insert = list.insertBefore.bind(list);
	placed = [];
	list.insertBefore = <T extends Node>(node: T, before: Node | null): T => {
		placed.push(entryOf(node as unknown as Element));
		return insert(node, before);
	};
	const facts = { age: {}, costs: {}, place: serviceWords.place, notices: {} };
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
	expect(Math.max(...lists.map(({ length }) => length))).toBe(CARDS_AT_ONCE);
});
