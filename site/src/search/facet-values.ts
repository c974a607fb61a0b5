/** What stands in the filter columns of the index, for those who write and those who read them. */

/** In a set of values: of all values that are not in it, nobody knows whether they hold. */
export const UNKNOWN = "?";

/** Behind a value: nobody knows whether this one holds. */
export function unknownOf(value: string): string {
	return `${value}${UNKNOWN}`;
}

/** Between a value and what it is called, in columns whose values the page does not know beforehand. */
export const LABEL_GLUE = "\t";

/** Value of `vorort` for what takes place outside the Kreis. */
export const OUTSIDE = "ausserhalb";
/** Value of `oeffnung` for what is closed for the time being. */
export const CLOSED = "zu";

/** Columns that no choice of the form names by itself. */
export const COLUMN = {
	/** `52.146,7.343`: where it takes place */
	points: "lage",
	/** `mo-v`: weekday and part of the day */
	times: "zeiten",
	/** schedules, see `hours-code.ts` */
	hours: "oeffnung",
	/** `tr donnerstags`: language and note */
	languageNotes: "sprachhinweis",
} as const;

/** Parts of the first year, for the index only: whole months, both ends included. */
export const BABY_AGES = [
	{ value: "m0", from: 0, to: 2 },
	{ value: "m3", from: 3, to: 5 },
	{ value: "m6", from: 6, to: 11 },
] as const;

/** Ages as the guided way asks for them, for the index only: whole months, both ends included. */
export const AGE_BANDS = [
	{ value: "1-2", from: 12, to: 35 },
	{ value: "3-5", from: 36, to: 71 },
	{ value: "6-9", from: 72, to: 119 },
	{ value: "10-17", from: 120, to: 215 },
	{ value: "18-26", from: 216, to: 323 },
] as const;

/** By weekday of the content model. */
export const DAY_VALUES = { MO: "mo", TU: "di", WE: "mi", TH: "do", FR: "fr", SA: "sa", SU: "so" } as const;
export type DayValue = (typeof DAY_VALUES)[keyof typeof DAY_VALUES];
export const WEEKEND = "wochenende";
export const WEEKEND_DAYS: readonly string[] = ["sa", "so"];

/** Parts of the day; minutes since midnight, up to but without `to`. */
export const DAY_PARTS = [
	{ value: "vormittag", from: 0, to: 720 },
	{ value: "nachmittag", from: 720, to: 1020 },
	{ value: "abend", from: 1020, to: 1440 },
] as const;

export function timeValue(day: string, part: string): string {
	return `${day}-${part}`;
}

/** Values of `barrierefrei`, by field of the content model. */
export const ACCESS_VALUES = {
	stepFree: "stufenlos",
	accessibleToilet: "toilette",
	strollerParking: "kinderwagen",
	inductionLoop: "hoeren",
	signLanguage: "gebaerden",
} as const;
