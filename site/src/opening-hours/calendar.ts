/**
 * Calendar arithmetic on civil dates (`YYYY-MM-DD`) and the wall clock of Europe/Berlin.
 * Dates are counted in UTC, where no day is longer than another; only `berlinClock` knows about clock changes.
 */

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

export const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

const DAY_MS = 86_400_000;

function utc(day: Day): number {
	return Date.parse(`${day}T00:00:00Z`);
}

/** The day `count` days after (or before) this one. */
export function addDays(day: Day, count: number): Day {
	return new Date(utc(day) + count * DAY_MS).toISOString().slice(0, 10);
}

/** Days from one day to another, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
	return Math.round((utc(to) - utc(from)) / DAY_MS);
}

export function weekdayOf(day: Day): Weekday {
	return WEEKDAYS[(new Date(utc(day)).getUTCDay() + 6) % 7] as Weekday;
}

/** ISO 8601 week number: week 1 holds the year's first Thursday. */
export function isoWeek(day: Day): number {
	const thursday = addDays(day, 3 - WEEKDAYS.indexOf(weekdayOf(day)));
	return 1 + Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7);
}

/** 1 for the first of this weekday in the month, 2 for the second … */
export function nthInMonth(day: Day): number {
	return Math.ceil(Number(day.slice(8)) / 7);
}

/** True when no day of this weekday follows in the same month. */
export function isLastInMonth(day: Day): boolean {
	return addDays(day, 7).slice(5, 7) !== day.slice(5, 7);
}

const berlin = new Intl.DateTimeFormat("en-GB", {
	timeZone: "Europe/Berlin",
	year: "numeric",
	month: "2-digit",
	day: "2-digit",
	hour: "2-digit",
	minute: "2-digit",
	hourCycle: "h23",
});

/** What calendar and clock in Steinfurt show at an instant; minutes since midnight. */
export function berlinClock(instant: number): { day: Day; minute: number } {
	const part = Object.fromEntries(berlin.formatToParts(instant).map(({ type, value }) => [type, value]));
	return { day: `${part.year}-${part.month}-${part.day}`, minute: Number(part.hour) * 60 + Number(part.minute) };
}

/**
 * Instants at which the clock in Steinfurt may show this minute of this day: in winter time and in summer time. At least
 * one of them is right, but on the nights when the clock changes both or neither may be.
 */
export function possibleInstants(day: Day, minute: number): number[] {
	const inUtc = utc(day) + minute * 60_000;
	return [inUtc - 2 * 3_600_000, inUtc - 3_600_000];
}

/** The instant of this day at which the European Union changes its clocks, on the two days when it does. */
export function clockChange(day: Day): number {
	return utc(day) + 3_600_000;
}
