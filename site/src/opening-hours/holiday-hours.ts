import { say } from "../i18n/say.ts";
import { type Day, weekdayOf } from "./calendar.ts";
import { holidaysOf } from "./holidays.ts";
import { isRegularDay, type Schedule, slotsOn } from "./slots.ts";
import { dayInWords, type HoursLanguage, longDay, reasonInWords, shortDay, slotsInWords } from "./words.ts";

/** A public holiday on which the regular hours do not hold. */
export interface HolidayHours {
	day: Day;
	/** „Fr 1. Mai (Tag der Arbeit): geschlossen“ */
	text: string;
	/** the same to be read aloud: „Freitag, 1. Mai …“ */
	aloud: string;
}

/**
 * The holidays of some years on which people would find a closed door, or fewer hours, on a day that is open otherwise.
 * Days for which an editor has written down an exception are left out: that says it already.
 * @param matters asked of each of these days before it is put into words
 */
export function holidayHours(
	schedules: readonly Schedule[],
	years: readonly number[],
	language: HoursLanguage,
	matters: (day: Day) => boolean = () => true,
): HolidayHours[] {
	const { words } = language;
	return years
		.flatMap((year) => [...holidaysOf(year)])
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.flatMap(([day, name]) => {
			const usual = schedules.filter((schedule) => isRegularDay(schedule, day));
			const excepted = schedules.some(({ exceptions }) => (exceptions ?? []).some((e) => e.from <= day && day <= (e.to || e.from)));
			if (excepted || usual.every(({ onPublicHolidays }) => onPublicHolidays) || !matters(day)) return [];
			const slots = slotsOn(schedules, day);
			const hours = slots.length > 0 ? say(words.onlySlots, { slots: slotsInWords(slots, language) }) : words.closed;
			const values = { date: dayInWords(day, language, false), name: reasonInWords(name, language) };
			const weekday = weekdayOf(day);
			const text = say(words.holiday, { ...values, weekday: shortDay(weekday, language) });
			const aloud = say(words.holidayAloud, { ...values, weekday: longDay(weekday, language) });
			return [{ day, text: say(words.exception, { days: text, hours }), aloud: say(words.exception, { days: aloud, hours }) }];
		});
}
