import { type Expression, expression, fittingLines } from "./crisis.ts";

/** Shows the crisis lines that a search asks for. They come with the script (`CrisisFinder.astro`), so nothing more is waited for. */

interface Line {
	item: HTMLElement;
	expressions: Expression[];
}

const MOST_SHOWN = 3;
const linesOf = new WeakMap<HTMLElement, Line[]>();

function linesIn(panel: HTMLElement): Line[] {
	const known = linesOf.get(panel);
	if (known) return known;
	const items = [...panel.querySelectorAll<HTMLElement>("[data-crisis-words]")];
	const lines = items.map((item) => ({
		item,
		expressions: (item.dataset.crisisWords ?? "").split("\n").flatMap((written) => expression(written) ?? []),
	}));
	linesOf.set(panel, lines);
	return lines;
}

/** Shows the panel with the fitting lines, the best first; hides it when none fits. */
export function showCrisis(panel: HTMLElement, query: string): void {
	if (query === "") {
		panel.hidden = true;
		return;
	}
	const lines = linesIn(panel);
	const fitting = fittingLines(query, lines).slice(0, MOST_SHOWN);
	for (const { item } of lines) item.hidden = !fitting.some((line) => line.item === item);
	const [first] = lines;
	if (first && fitting.length > 0) first.item.parentElement?.prepend(...fitting.map(({ item }) => item));
	panel.hidden = fitting.length === 0;
}
