import { type AgeRange, ageRangeInWords } from "./age-range.ts";
import { intlLocale } from "./i18n/languages.ts";
import { counted, pageLanguage, t } from "./i18n/page-language.ts";
import { say, sayNumber } from "./i18n/say.ts";

/** How values are written in the page's language. Nothing here knows about content types. */

/* What is asked for again and again, by every page that shows it, is put into words once in each language. */
const said = new Map<string, string>();

function once(key: string, words: () => string): string {
	let found = said.get(key);
	if (found === undefined) {
		found = words();
		said.set(key, found);
	}
	return found;
}

/** A child's age as parents say it: „1 bis 3 Jahre“, „ab 6 Monaten“, „Schwangerschaft bis 3 Jahre“. */
export function ageInWords({ ageFrom, ageTo, includesPregnancy }: AgeRange): string {
	const language = pageLanguage();
	return once(`age ${language} ${ageFrom} ${ageTo} ${includesPregnancy}`, () =>
		ageRangeInWords({ ageFrom, ageTo, includesPregnancy }, t().format.age, language),
	);
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/* Making one costs far more than using it. */
function dates(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const locale = intlLocale(pageLanguage());
	const key = `${locale} ${JSON.stringify(options)}`;
	const known = dateFormats.get(key) ?? new Intl.DateTimeFormat(locale, options);
	dateFormats.set(key, known);
	return known;
}

const LONG_DATE = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
const WEEKDAY_DATE = { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "Europe/Berlin" } as const;
const NUMERIC_DATE = { day: "2-digit", month: "2-digit", year: "numeric", timeZone: "UTC" } as const;
const CLOCK = { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: "Europe/Berlin" } as const;

/** A calendar day: `2026-11-23` → „23. November 2026“. */
export function dayInWords(day: string): string {
	return once(`day ${pageLanguage()} ${day}`, () => dates(LONG_DATE).format(new Date(`${day}T00:00:00Z`)));
}

/** A calendar day in numbers: `2026-11-23` → „23.11.2026“. */
export function dayInNumbers(day: string): string {
	return dates(NUMERIC_DATE).format(new Date(`${day}T00:00:00Z`));
}

/** A moment's day in Germany: „Montag, 23. November 2026“. */
export function momentDay(iso: string): string {
	return dates(WEEKDAY_DATE).format(new Date(iso));
}

/** A moment's time in Germany: „14:30 Uhr“. */
export function momentTime(iso: string): string {
	return say(t().format.time, { time: dates(CLOCK).format(new Date(iso)) });
}

/** A time of day as stored (`08:30:00.000`) → „8:30“. */
export function timeOfDay(time: string): string {
	const [hours = "0", minutes = "00"] = time.split(":");
	return `${Number(hours)}:${minutes}`;
}

/** `45172` → „45.172“. */
export function number(value: number): string {
	return sayNumber(value, pageLanguage());
}

/** A file's size from kilobytes: „340 KB“, „1,4 MB“. */
export function fileSize(kilobytes: number): string {
	const words = t().format;
	if (kilobytes < 1000) return say(words.kilobytes, { size: Math.max(1, Math.round(kilobytes)) });
	return say(words.megabytes, { size: number(Math.round(kilobytes / 100) / 10) });
}

/** „1 Angebot“, „3 Angebote“. */
export function servicesInWords(amount: number): string {
	return counted(t().common.serviceCount, amount);
}

const listFormats = new Map<string, Intl.ListFormat>();

/** „Deutsch, Englisch und Türkisch“. */
export function listInWords(items: readonly string[]): string {
	const locale = intlLocale(pageLanguage());
	const format = listFormats.get(locale) ?? new Intl.ListFormat(locale, { type: "conjunction" });
	listFormats.set(locale, format);
	return format.format(items);
}

/** A web address without the parts that nobody reads: `https://www.example.org/` → „example.org“. */
export function bareAddress(url: string): string {
	return url.replace(/^https?:\/\/(www\.)?/i, "").replace(/\/$/, "");
}

/** The heading under which a name stands in a list from A to Z, in any script; umlauts count as their vowel. */
export function initialOf(name: string): string {
	const [first = ""] = /[\p{L}\p{N}]/u.exec(name.normalize("NFD")) ?? [];
	return /\p{L}/u.test(first) ? first.toUpperCase() : "0–9";
}

const collators = new Map<string, Intl.Collator>();

/** Compares names as people order them who read the page's language. */
export function nameOrder(): (a: string, b: string) => number {
	const locale = intlLocale(pageLanguage());
	const collator = collators.get(locale) ?? new Intl.Collator(locale);
	collators.set(locale, collator);
	return collator.compare;
}

/** The same with a capital letter, to begin a sentence. */
export function capitalized(text: string): string {
	return `${text.charAt(0).toLocaleUpperCase(pageLanguage())}${text.slice(1)}`;
}
