import { addDays, type Day } from "./calendar.ts";

/**
 * Public holidays in North Rhine-Westphalia, computed here because the usual library is larger than all other scripts of
 * a page together. A test compares every year with that library.
 */

/** Easter Sunday by the Gregorian computus (Meeus/Jones/Butcher). */
function easterSunday(year: number): Day {
	const a = year % 19;
	const b = Math.floor(year / 100);
	const c = year % 100;
	const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
	const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
	const m = Math.floor((a + 11 * h + 22 * l) / 451);
	const sum = h + l - 7 * m + 114;
	return `${year}-${String(Math.floor(sum / 31)).padStart(2, "0")}-${String((sum % 31) + 1).padStart(2, "0")}`;
}

function computed(year: number): [Day, string][] {
	const easter = easterSunday(year);
	return [
		[`${year}-01-01`, "Neujahr"],
		[addDays(easter, -2), "Karfreitag"],
		[easter, "Ostersonntag"],
		[addDays(easter, 1), "Ostermontag"],
		[`${year}-05-01`, "Tag der Arbeit"],
		[addDays(easter, 39), "Christi Himmelfahrt"],
		[addDays(easter, 49), "Pfingstsonntag"],
		[addDays(easter, 50), "Pfingstmontag"],
		[addDays(easter, 60), "Fronleichnam"],
		[`${year}-10-03`, "Tag der Deutschen Einheit"],
		[`${year}-11-01`, "Allerheiligen"],
		[`${year}-12-25`, "1. Weihnachtstag"],
		[`${year}-12-26`, "2. Weihnachtstag"],
	];
}

const years = new Map<number, ReadonlyMap<Day, string>>();

/** Every public holiday of a year with its name. */
export function holidaysOf(year: number): ReadonlyMap<Day, string> {
	const known = years.get(year) ?? new Map(computed(year));
	years.set(year, known);
	return known;
}

/** The name of the public holiday on this day; undefined on other days. */
export function publicHoliday(day: Day): string | undefined {
	return holidaysOf(Number(day.slice(0, 4))).get(day);
}
