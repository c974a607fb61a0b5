import { hoursLanguage } from "../i18n/hours-language.ts";
import { addDays } from "../opening-hours/calendar.ts";
import { exceptionsInWords, holidayHours, type Schedule } from "../opening-hours/index.ts";
import { currentYear, hasBegun, hasPassed } from "./clock.ts";

/** A deviation from the regular hours that is still to come. */
export interface HoursAhead {
	text: string;
	/** to be read aloud, where it differs */
	aloud?: string;
	/** last day on which it matters */
	until: string;
}

/** Holidays are told from so many days before. */
const DAYS_AHEAD = 14;

/**
 * What will be different: closing days and changed hours that are not over, and the public holidays of the next 14 days
 * on which it is closed or open for less time; in the order of the calendar.
 */
export function hoursAhead(schedules: readonly Schedule[]): HoursAhead[] {
	if (schedules.length === 0) return [];
	const language = hoursLanguage();
	const exceptions = exceptionsInWords(schedules, language).filter(({ until }) => !hasPassed(until));
	const year = currentYear();
	const isNear = (day: string) => !hasPassed(day) && hasBegun(addDays(day, -DAYS_AHEAD));
	const holidays = holidayHours(schedules, [year, year + 1], language, isNear).map(({ day, text, aloud }) => ({
		text,
		aloud,
		from: day,
		until: day,
	}));
	return [...exceptions, ...holidays].sort((a, b) => (a.from < b.from ? -1 : 1)).map(({ from: _, ...ahead }) => ahead);
}
