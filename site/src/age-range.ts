import type { Messages } from "./i18n/messages/types.ts";
import { type Plural, say, sayCount, sayNumber } from "./i18n/say.ts";

/** How a range of ages is said. Runs in pages and in the browser, so the words are handed over. */

type AgeWords = Messages["format"]["age"];

const MONTHS_PER_YEAR = 12;
/** Below this age parents count in months. */
const MONTHS_UNTIL_YEARS = 24;

interface Saying {
	words: AgeWords;
	counted(forms: Plural, count: number): string;
	number(value: number): string;
}

/** An age as parents count it. */
type Age = { unit: "years" | "halfYears" | "months"; amount: number } | { unit: "both"; years: number; months: number };

function countMonths(months: number): Age {
	const years = Math.floor(months / MONTHS_PER_YEAR);
	const rest = months % MONTHS_PER_YEAR;
	if (rest === 0) return { unit: "years", amount: years };
	if (rest === 6 && years > 0) return { unit: "halfYears", amount: years };
	if (months < MONTHS_UNTIL_YEARS) return { unit: "months", amount: months };
	return { unit: "both", years, months: rest };
}

/** „3 Jahre“, „1½ Jahre“, „2 Jahre und 3 Monate“ */
function plainAge(months: number, saying: Saying): string {
	const { words, counted, number } = saying;
	const age = countMonths(months);
	if (age.unit === "both") {
		return say(words.yearsAndMonths, { years: counted(words.years, age.years), months: counted(words.months, age.months) });
	}
	return age.unit === "halfYears" ? say(words.halfYears, { years: number(age.amount) }) : counted(words[age.unit], age.amount);
}

/** „3 Jahren“, as it follows „ab“ */
function ageAfterFrom(months: number, { words, counted, number }: Saying): string {
	const age = countMonths(months);
	if (age.unit === "both") {
		return say(words.fromYearsAndMonths, { years: counted(words.years, age.years), months: counted(words.fromMonths, age.months) });
	}
	if (age.unit === "halfYears") return say(words.fromHalfYears, { years: number(age.amount) });
	return counted(age.unit === "years" ? words.fromYears : words.fromMonths, age.amount);
}

/** The bare number before an age of the same unit: „1“ in „1 bis 3 Jahre“. */
function bareAge(from: number, to: number, { number }: Saying): string | undefined {
	const [start, end] = [countMonths(from), countMonths(to)];
	if (start.unit === "both" || end.unit === "both") return undefined;
	if ((start.unit === "months") !== (end.unit === "months")) return undefined;
	return `${number(start.amount)}${start.unit === "halfYears" ? "½" : ""}`;
}

export interface AgeRange {
	/** months; null or 0: from birth */
	ageFrom: number | null;
	/** months; null: open */
	ageTo: number | null;
	includesPregnancy: boolean | null;
}

/** A child's age as parents say it: „1 bis 3 Jahre“, „ab 6 Monaten“, „Schwangerschaft bis 3 Jahre“. */
export function ageRangeInWords({ ageFrom, ageTo, includesPregnancy }: AgeRange, words: AgeWords, language: string): string {
	const saying: Saying = {
		words,
		counted: (forms, count) => sayCount(forms, count, language),
		number: (value) => sayNumber(value, language),
	};
	const from = ageFrom || 0;
	if (includesPregnancy && ageTo === 0) return words.inPregnancy;
	if (includesPregnancy && from === 0)
		return ageTo === null ? words.fromPregnancy : say(words.pregnancyUntil, { age: plainAge(ageTo, saying) });
	const range = childAge(from, ageTo, saying);
	return includesPregnancy ? say(words.pregnancyAnd, { range }) : range;
}

function childAge(from: number, to: number | null, saying: Saying): string {
	const { words } = saying;
	if (to === null) return from === 0 ? words.any : say(words.from, { age: ageAfterFrom(from, saying) });
	if (from === to) return from === 0 ? words.fromBirth : plainAge(from, saying);
	if (from === 0) return say(words.until, { age: plainAge(to, saying) });
	return say(words.range, { from: bareAge(from, to, saying) ?? plainAge(from, saying), to: plainAge(to, saying) });
}
