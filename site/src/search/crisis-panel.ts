import { clientMessages } from "../i18n/client.ts";
import { siteLanguage } from "../i18n/languages.ts";
import { type CrisisWords, type Expression, expression, fittingLines } from "./crisis.ts";
import { hasOtherLetters } from "./letters.ts";
import { loadPiece } from "./page-parts.ts";

/**
 * Shows the crisis lines that a search asks for. They come with the script (`CrisisFinder.astro`), so nothing more is waited for, but
 * for words in letters of another alphabet than the page's.
 */

interface Line {
	item: HTMLElement;
	expressions: Expression[];
}

const MOST_SHOWN = 3;
const linesOf = new WeakMap<HTMLElement, Line[]>();
let otherLetters: Promise<void> | undefined;
/** what the panel is to show */
let asked = "";

const readied = (folded: readonly string[]) => folded.filter((one) => one !== "").map(expression);

function linesIn(panel: HTMLElement): Line[] {
	const known = linesOf.get(panel);
	if (known) return known;
	const items = [...panel.querySelectorAll<HTMLElement>("[data-crisis-words]")];
	const lines = items.map((item) => ({ item, expressions: readied((item.dataset.crisisWords ?? "").split("\n")) }));
	linesOf.set(panel, lines);
	return lines;
}

/* Where it did not come, the next one tries again. */
function bringOtherLetters(panel: HTMLElement): Promise<void> {
	otherLetters ??= loadPiece("schriften").then((putIn) => {
		putIn();
		const words = new Map(Object.entries(clientMessages<CrisisWords>("crisisWords")));
		for (const { item, expressions } of linesIn(panel)) {
			const name = item.querySelector("[data-crisis-line]")?.textContent ?? "";
			expressions.push(...readied(words.get(name) ?? []));
		}
	});
	otherLetters.catch(() => {
		otherLetters = undefined;
	});
	return otherLetters;
}

function show(panel: HTMLElement): void {
	if (asked === "" && panel.hidden) return;
	const lines = linesIn(panel);
	const fitting = asked === "" ? [] : fittingLines(asked, lines).slice(0, MOST_SHOWN);
	for (const { item } of lines) item.hidden = !fitting.some((line) => line.item === item);
	const [first] = lines;
	if (first && fitting.length > 0) first.item.parentElement?.prepend(...fitting.map(({ item }) => item));
	panel.hidden = fitting.length === 0;
}

/** Reads the lines, and looks through them once: the first time takes long, and the first key should not wait for it. */
export function readyCrisis(panel: HTMLElement): void {
	fittingLines("", linesIn(panel));
}

/**
 * Shows the panel with the fitting lines, the best first; hides it when none fits.
 * @returns resolves once all words were looked at, or cannot be had
 */
export async function showCrisis(panel: HTMLElement, query: string): Promise<void> {
	asked = query;
	show(panel);
	if (!hasOtherLetters(query, siteLanguage(document.documentElement.lang).letters)) return;
	await bringOtherLetters(panel).then(() => show(panel), console.error);
}
