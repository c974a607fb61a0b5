import { bringMessages } from "../i18n/client.ts";
import { intlLocale } from "../i18n/languages.ts";
import { berlinClock } from "./calendar.ts";
import type { Schedule } from "./slots.ts";
import { statusAt } from "./status.ts";
import { type HoursLanguage, statusInWords } from "./words.ts";

/** Adds „jetzt geöffnet, bis 12 Uhr“ to the opening hours on a page and keeps it true while the page stays open. */

const MINUTE = 60_000;

const files = import.meta.glob<HoursLanguage["words"]>("../i18n/messages/*/hours-words.ts", { import: "hoursWords" });

function show(element: HTMLElement, schedules: readonly Schedule[], language: HoursLanguage): void {
	const now = Date.now();
	const status = statusAt(schedules, now);
	const line = element.querySelector<HTMLElement>("[data-opening-status]");
	if (!line) return;
	if (!status.open && status.nextChange === undefined) {
		line.hidden = true;
		return;
	}
	const text = statusInWords(status, now, language);
	if (line.textContent !== text) line.textContent = text;
	line.dataset.open = String(status.open);
	line.hidden = false;
}

function hidePastExceptions(element: HTMLElement): void {
	const today = berlinClock(Date.now()).day;
	for (const item of element.querySelectorAll<HTMLElement>("[data-until]")) {
		item.hidden = (item.dataset.until ?? today) < today;
	}
	for (const box of element.querySelectorAll<HTMLElement>("[data-exceptions]")) {
		box.hidden = box.querySelector("li:not([hidden])") === null;
	}
}

async function start(): Promise<void> {
	const words = await bringMessages("hoursWords", files);
	const language = { words, locale: intlLocale(document.documentElement.lang) };
	for (const element of document.querySelectorAll<HTMLElement>("[data-opening-hours]")) {
		const schedules = JSON.parse(element.dataset.openingHours ?? "[]") as Schedule[];
		const refresh = () => {
			show(element, schedules, language);
			hidePastExceptions(element);
		};
		refresh();
		setInterval(refresh, MINUTE);
	}
}
void start();
