/** How values are written in German. Nothing here knows about content types. */

const MONTHS_PER_YEAR = 12;
/** Below this age parents count in months. */
const MONTHS_UNTIL_YEARS = 24;

interface Count {
	amount: string;
	/** nominative and dative: „3 Jahre“, „ab 3 Jahren“ */
	unit: [string, string];
}

function countMonths(months: number): Count {
	const years = Math.floor(months / MONTHS_PER_YEAR);
	const rest = months % MONTHS_PER_YEAR;
	if (rest === 0) return { amount: String(years), unit: years === 1 ? ["Jahr", "Jahr"] : ["Jahre", "Jahren"] };
	if (rest === 6 && years > 0) return { amount: `${years}½`, unit: ["Jahre", "Jahren"] };
	if (months < MONTHS_UNTIL_YEARS) return { amount: String(months), unit: months === 1 ? ["Monat", "Monat"] : ["Monate", "Monaten"] };
	return {
		amount: `${years} ${years === 1 ? "Jahr" : "Jahre"} und ${rest}`,
		unit: rest === 1 ? ["Monat", "Monat"] : ["Monate", "Monaten"],
	};
}

export interface AgeRange {
	/** months; null or 0: from birth */
	ageFrom: number | null;
	/** months; null: open */
	ageTo: number | null;
	includesPregnancy: boolean | null;
}

/** A child's age as parents say it: „1 bis 3 Jahre“, „ab 6 Monaten“, „Schwangerschaft bis 3 Jahre“. */
export function ageInWords({ ageFrom, ageTo, includesPregnancy }: AgeRange): string {
	const from = ageFrom || 0;
	if (includesPregnancy && ageTo === 0) return "in der Schwangerschaft";
	if (includesPregnancy && from === 0) return ageTo === null ? "ab der Schwangerschaft" : `Schwangerschaft bis ${plainAge(ageTo)}`;
	const range = childAge(from, ageTo);
	return includesPregnancy ? `Schwangerschaft und ${range}` : range;
}

function plainAge(months: number): string {
	const { amount, unit } = countMonths(months);
	return `${amount} ${unit[0]}`;
}

function childAge(from: number, to: number | null): string {
	if (to === null) {
		if (from === 0) return "jedes Alter";
		const { amount, unit } = countMonths(from);
		return `ab ${amount} ${unit[1]}`;
	}
	if (from === to) return from === 0 ? "ab der Geburt" : plainAge(from);
	if (from === 0) return `0 bis ${plainAge(to)}`;
	const start = countMonths(from);
	const end = countMonths(to);
	const sameUnit = start.unit[0].slice(0, 4) === end.unit[0].slice(0, 4) && !start.amount.includes(" ");
	return sameUnit ? `${start.amount} bis ${end.amount} ${end.unit[0]}` : `${plainAge(from)} bis ${plainAge(to)}`;
}

/** Where a telephone number leads: `02551 69-0` → `tel:+492551690`. Short and free numbers stay as they are dialled. */
export function telHref(phone: string): string {
	const cleaned = phone.replace(/\(0\)/g, "").trim();
	const digits = cleaned.replace(/\D/g, "");
	if (cleaned.startsWith("+")) return `tel:+${digits}`;
	if (digits.startsWith("00")) return `tel:+${digits.slice(2)}`;
	if (/^0(800|1[38]0|180\d|900)/.test(digits) || !digits.startsWith("0")) return `tel:${digits}`;
	return `tel:+49${digits.slice(1)}`;
}

const longDate = new Intl.DateTimeFormat("de-DE", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const weekdayDate = new Intl.DateTimeFormat("de-DE", {
	weekday: "long",
	day: "numeric",
	month: "long",
	year: "numeric",
	timeZone: "Europe/Berlin",
});
const clock = new Intl.DateTimeFormat("de-DE", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Berlin" });

/** A calendar day: `2026-11-23` → „23. November 2026“. */
export function dayInWords(day: string): string {
	return longDate.format(new Date(`${day}T00:00:00Z`));
}

/** A moment's day in Germany: „Montag, 23. November 2026“. */
export function momentDay(iso: string): string {
	return weekdayDate.format(new Date(iso));
}

/** A moment's time in Germany: „14:30 Uhr“. */
export function momentTime(iso: string): string {
	return `${clock.format(new Date(iso))} Uhr`;
}

/** A time of day as stored (`08:30:00.000`) → „8:30“. */
export function timeOfDay(time: string): string {
	const [hours = "0", minutes = "00"] = time.split(":");
	return `${Number(hours)}:${minutes}`;
}

const numberFormat = new Intl.NumberFormat("de-DE");

/** `45172` → „45.172“. */
export function number(value: number): string {
	return numberFormat.format(value);
}

/** A file's size from kilobytes: „340 KB“, „1,4 MB“. */
export function fileSize(kilobytes: number): string {
	if (kilobytes < 1000) return `${Math.max(1, Math.round(kilobytes))} KB`;
	return `${numberFormat.format(Math.round(kilobytes / 100) / 10)} MB`;
}

/** „1 Angebot“, „3 Angebote“. */
export function count(amount: number, one: string, many: string): string {
	return `${number(amount)} ${amount === 1 ? one : many}`;
}

/** „Deutsch, Englisch und Türkisch“. */
export function listInWords(items: readonly string[]): string {
	return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} und ${items[items.length - 1]}`;
}

/** A web address without the parts that nobody reads: `https://www.example.org/` → „example.org“. */
export function bareAddress(url: string): string {
	return url.replace(/^https?:\/\/(www\.)?/i, "").replace(/\/$/, "");
}

/** The heading under which a name stands in a list from A to Z; umlauts count as their vowel. */
export function initialOf(name: string): string {
	const letter = name
		.normalize("NFD")
		.replace(/[^A-Za-z0-9]/g, "")
		.charAt(0)
		.toUpperCase();
	return /[A-Z]/.test(letter) ? letter : "0–9";
}

/** The same with a capital letter, to begin a sentence. */
export function capitalized(text: string): string {
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
