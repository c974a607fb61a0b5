import { fold } from "./fold.ts";

/** An age in a question: "kind 3 jahre", "baby 6 monate", "2-jährige", "3 yaşında". */

export interface Age {
	/** whole months */
	months: number;
	/** how many of the words tell it */
	words: number;
}

type Unit = "year" | "month" | "week";

/** Words of some languages, parted by spaces. */
interface AgeWords extends Record<Unit, string> {
	/** how those for a baby begin */
	baby: string;
	/** a child, of whom an age may be told without a unit */
	child: string;
}

/* How the words for years, months and weeks begin; short ones are whole words. Those in other than Latin letters are in `other-letters.ts`. */
const LATIN: AgeWords = {
	year: "jahr year yas lat ani",
	month: "monat mona month aylik luni miesi",
	week: "woche week hafta tydz tygod saptaman",
	baby: "baby saugling neugeboren newborn bebe niemowl sugar",
	child: "kind sohn tochter junge madchen enkel enkelin son daughter child oglum kizim",
};
const WHOLE: Record<Unit, string> = { year: "j yo an yil", month: "m mo ay luna", week: "wo" };
const UNITS = Object.keys(WHOLE) as Unit[];
const split = (words: string) => words.split(" ").map(fold);
const beginnings: { unit: Unit; word: string }[] = [];
const babies: string[] = [];
const children = new Set<string>();
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
const SPEAKER_FROM = 8;
const MOST_WITHOUT_UNIT = 21;
const GERMAN_ENDING = /^e[nsr]?$/;

const OLD = /^(?:alt|old)$/;

const MOST_YEARS = 27;
const MOST_MONTHS = 48;
const MOST_WEEKS = 60;
const WEEKS_IN_A_MONTH = 4.35;

/** Takes in words of further languages. */
export function learnAges(words: AgeWords): void {
	for (const unit of UNITS) for (const word of split(words[unit])) beginnings.push({ unit, word });
	babies.push(...split(words.baby));
	for (const word of split(words.child)) children.add(word);
}
learnAges(LATIN);

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
		const from = SPEAKER.test(before) ? SPEAKER_FROM : children.has(before) ? 1 : Number.POSITIVE_INFINITY;
		return /^\d+$/.test(word) && count >= from && count <= MOST_WITHOUT_UNIT ? { months: count * 12, words: 1 } : undefined;
	}
	const size = glued ? 1 : 2;
	/* "zwei Wochen Ferien" is no age, "Baby 6 Wochen" is. */
	if (unit === "week" && !babies.some((baby) => words[at - 1]?.startsWith(baby)) && !OLD.test(words[at + size] ?? "")) return undefined;
	const months = inMonths(count, unit);
	return months === undefined ? undefined : { months, words: size };
}

/** Value of the facet `alter` for a child of this age. */
export function yearOfAge(months: number): string {
	return String(Math.floor(months / 12));
}
