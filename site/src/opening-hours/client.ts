import { clientMessages } from "../i18n/client.ts";
import { intlLocale } from "../i18n/languages.ts";
import { berlinClock } from "./calendar.ts";
import type { Schedule } from "./slots.ts";
import { statusAt } from "./status.ts";
import { type HoursLanguage, statusInWords } from "./words.ts";

/** Adds „jetzt geöffnet, bis 12 Uhr“ to the opening hours on a page and keeps it true while the page stays open. */

const MINUTE = 60_000;

const language: HoursLanguage = { words: clientMessages("hoursWords"), locale: intlLocale(document.documentElement.lang) };

function show(element: HTMLElement, schedules: readonly Schedule[]): void {
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

for (const element of document.querySelectorAll<HTMLElement>("[data-opening-hours]")) {
	const schedules = JSON.parse(element.dataset.openingHours ?? "[]") as Schedule[];
	const refresh = () => {
		show(element, schedules);
		hidePastExceptions(element);
	};
	refresh();
	setInterval(refresh, MINUTE);
}
