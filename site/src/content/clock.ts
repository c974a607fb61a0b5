import { addDays, berlinClock, type Day, possibleInstants } from "../opening-hours/calendar.ts";
import { content, noteMoment } from "./store.ts";

/**
 * The only door to time for pages. Every question is about the moment for which pages are made, and leaves a note when
 * its answer will change, so that the page is made again then.
 *
 * A moment is an ISO time or a calendar day in Germany, `YYYY-MM-DD`.
 */

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/* Days are asked for again and again, by every page that shows them. */
function remembering<T>(compute: (day: Day) => T): (day: Day) => T {
	const known = new Map<Day, T>();
	return (day) => {
		let found = known.get(day);
		if (found === undefined) {
			found = compute(day);
			known.set(day, found);
		}
		return found;
	};
}

/** The instant (ms) at which a day begins in Germany, 23 or 25 hours after the one before where the clocks change. */
export const startOfDay = remembering((day: Day): number => {
	const [summer = 0, winter = 0] = possibleInstants(day, 0);
	return berlinClock(summer).minute === 0 ? summer : winter;
});

const endOfDay = remembering((day: Day): number => startOfDay(addDays(day, 1)));

/** The day in Germany on which an instant (ms or ISO time) lies. */
export function dayOf(instant: number | string): Day {
	return berlinClock(typeof instant === "number" ? instant : Date.parse(instant)).day;
}

/** The same day of the month, so many months later; the month's last day where it is shorter. */
export function addMonths(day: Day, months: number): Day {
	const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
	const first = new Date(Date.UTC(year, month - 1 + months, 1));
	const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
	return `${first.toISOString().slice(0, 8)}${String(Math.min(date, length)).padStart(2, "0")}`;
}

function reached(instant: number): boolean {
	if (Number.isNaN(instant)) return false;
	if (content().now >= instant) return true;
	noteMoment(instant);
	return false;
}

/** True once a time is reached or a day is over. Never for what is not given. */
export function hasPassed(moment: string | null | undefined): boolean {
	if (!moment) return false;
	return reached(DAY.test(moment) ? endOfDay(moment) : Date.parse(moment));
}

/** True once a time is reached or a day has begun. Never for what is not given. */
export function hasBegun(moment: string | null | undefined): boolean {
	if (!moment) return false;
	return reached(DAY.test(moment) ? startOfDay(moment) : Date.parse(moment));
}

const duesByMonths = new Map<number, (day: Day) => number>();

/* The instant at which so many whole months have passed since a day. */
function dueAfter(day: Day, months: number): number {
	const known = duesByMonths.get(months) ?? remembering((from: Day) => endOfDay(addMonths(from, months)));
	duesByMonths.set(months, known);
	return known(day);
}

/** True when more than so many whole months lie between a day and today. Never for what is not given. */
export function olderThan(day: string | null | undefined, months: number): boolean {
	return day ? reached(dueAfter(day, months)) : false;
}

/** The year in Germany; the answer changes on New Year's Day. */
export function currentYear(): number {
	const year = Number(dayOf(content().now).slice(0, 4));
	noteMoment(startOfDay(`${year + 1}-01-01`));
	return year;
}
