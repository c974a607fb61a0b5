import { fold } from "./fold.ts";

/** An age in a question: "kind 3 jahre", "baby 6 monate", "2-jährige", "3 yaşında". */

export interface Age {
	/** whole months */
	months: number;
	/** how many of the words tell it */
	words: number;
}

type Unit = "year" | "month" | "week";

/* How the words for years, months and weeks begin, folded; short ones are whole words. */
const BEGINNINGS: Record<Unit, string> = {
	year: "jahr year yas lat ani год лет рок рік годин سنة سنوات عام اعوام سال",
	month: "monat mona month aylik luni miesi месяц мес місяц месец شهر اشهر شهور ماه",
	week: "woche week hafta tydz tygod saptaman недел тижн тижд седмиц اسبوع اسابيع هفته",
};
const WHOLE: Record<Unit, string> = { year: "j yo an yil", month: "m mo ay luna", week: "wo" };
const UNITS = Object.keys(BEGINNINGS) as Unit[];
const split = (words: string) => words.split(" ").map(fold);
const beginnings = UNITS.flatMap((unit) => split(BEGINNINGS[unit]).map((word) => ({ unit, word })));
const whole = new Map(UNITS.flatMap((unit) => split(WHOLE[unit]).map((word) => [word, unit] as const)));

const NUMBERS = new Map(
	[
		"ein one bir",
		"zwei two iki",
		"drei three uc",
		"vier four dort",
		"funf five bes",
		"sechs six alti",
		"sieben seven yedi",
		"acht eight sekiz",
		"neun nine dokuz",
		"zehn ten on",
	].flatMap((words, index) => words.split(" ").map((word) => [word, index + 1] as const)),
);
/* "bin 15", "Sohn 4": they say it without a unit. Who says it of themselves is old enough to type. */
const SPEAKER = /^(?:bin|am)$/;
const CHILD = /^(?:kind|sohn|tochter|junge|madchen|enkel|enkelin|son|daughter|child|oglum|kizim|сын|дочь|син|донька)$/;
const SPEAKER_FROM = 8;
const MOST_WITHOUT_UNIT = 21;
const GERMAN_ENDING = /^e[nsr]?$/;

const BABY = /^(?:baby|saugling|neugeboren|newborn|bebe|niemowl|sugar|немовл|младен|رضيع|نوزاد)/;
const OLD = /^(?:alt|old)$/;

const MOST_YEARS = 27;
const MOST_MONTHS = 48;
const MOST_WEEKS = 60;
const WEEKS_IN_A_MONTH = 4.35;

function numberOf(word: string): number | undefined {
	if (/^\d{1,2}$/.test(word)) return Number(word);
	const said = NUMBERS.get(word);
	if (said !== undefined) return said;
	/* "einem", "eine" */
	return word.startsWith("ein") && GERMAN_ENDING.test(word.slice(3)) ? 1 : undefined;
}

function unitOf(word: string): Unit | undefined {
	return whole.get(word) ?? beginnings.find((candidate) => word.startsWith(candidate.word))?.unit;
}

function inMonths(count: number, unit: Unit): number | undefined {
	if (unit === "year") return count <= MOST_YEARS ? count * 12 : undefined;
	if (unit === "month") return count <= MOST_MONTHS ? count : undefined;
	return count <= MOST_WEEKS ? Math.floor(count / WEEKS_IN_A_MONTH) : undefined;
}

/** The age that begins at a folded word of a question, if one does. */
export function ageAt(words: readonly string[], at: number): Age | undefined {
	const word = words[at] ?? "";
	const glued = /^(\d{1,2})(\p{L}+)$/u.exec(word);
	const count = glued ? Number(glued[1]) : numberOf(word);
	const unit = unitOf(glued ? (glued[2] as string) : (words[at + 1] ?? ""));
	if (count === undefined) return undefined;
	if (unit === undefined) {
		const before = words[at - 1] ?? "";
		const from = SPEAKER.test(before) ? SPEAKER_FROM : CHILD.test(before) ? 1 : Number.POSITIVE_INFINITY;
		return /^\d+$/.test(word) && count >= from && count <= MOST_WITHOUT_UNIT ? { months: count * 12, words: 1 } : undefined;
	}
	const size = glued ? 1 : 2;
	/* "zwei Wochen Ferien" is no age, "Baby 6 Wochen" is. */
	if (unit === "week" && !BABY.test(words[at - 1] ?? "") && !OLD.test(words[at + size] ?? "")) return undefined;
	const months = inMonths(count, unit);
	return months === undefined ? undefined : { months, words: size };
}

/** Value of the facet `alter` for a child of this age. */
export function yearOfAge(months: number): string {
	return String(Math.floor(months / 12));
}
