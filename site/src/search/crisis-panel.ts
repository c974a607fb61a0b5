import { clientMessages } from "../i18n/client.ts";
import { siteLanguage } from "../i18n/languages.ts";
import { loadOnce } from "../load-once.ts";
import { type CrisisWords, type Expression, expression, fittingLines } from "./crisis.ts";
import { hasOtherLetters } from "./letters.ts";
import { loadPiece } from "./page-parts.ts";

const MOST_SHOWN = 3;

interface Line {
	item: HTMLElement;
	expressions: Expression[];
}

const readied = (folded: readonly string[]) => folded.filter((one) => one !== "").map(expression);

/**
 * Shows the crisis lines that a search asks for. They come with the script (`CrisisFinder.astro`), so nothing more is waited for, but
 * for words in letters of another alphabet than the page's.
 */
export class CrisisPanel {
	readonly #panel: HTMLElement;
	readonly #bringOtherLetters = loadOnce(() => this.#addOtherLetters());
	#read: Line[] | undefined;
	#asked = "";

	constructor(panel: HTMLElement) {
		this.#panel = panel;
	}

	get #lines(): Line[] {
		this.#read ??= [...this.#panel.querySelectorAll<HTMLElement>("[data-crisis-words]")].map((item) => ({
			item,
			expressions: readied((item.dataset.crisisWords ?? "").split("\n")),
		}));
		return this.#read;
	}

	async #addOtherLetters(): Promise<void> {
		const putIn = await loadPiece("schriften");
		putIn();
		const words = new Map(Object.entries(clientMessages<CrisisWords>("crisisWords")));
		for (const { item, expressions } of this.#lines) {
			const name = item.querySelector("[data-crisis-line]")?.textContent ?? "";
			expressions.push(...readied(words.get(name) ?? []));
		}
	}

	#showFitting(): void {
		if (this.#asked === "" && this.#panel.hidden) return;
		const fitting = this.#asked === "" ? [] : fittingLines(this.#asked, this.#lines).slice(0, MOST_SHOWN);
		for (const { item } of this.#lines) item.hidden = !fitting.some((line) => line.item === item);
		const [first] = this.#lines;
		if (first && fitting.length > 0) first.item.parentElement?.prepend(...fitting.map(({ item }) => item));
		this.#panel.hidden = fitting.length === 0;
	}

	/** Reads the lines, and looks through them once: the first time takes long, and the first key should not wait for it. */
	ready(): void {
		fittingLines("", this.#lines);
	}

	/**
	 * Shows the panel with the fitting lines, the best first; hides it when none fits.
	 * @returns whether it is shown, once all words were looked at, or cannot be had
	 */
	async show(query: string): Promise<boolean> {
		this.#asked = query;
		this.#showFitting();
		if (hasOtherLetters(query, siteLanguage(document.documentElement.lang).letters)) {
			await this.#bringOtherLetters().then(() => this.#showFitting(), console.error);
		}
		return !this.#panel.hidden;
	}
}
