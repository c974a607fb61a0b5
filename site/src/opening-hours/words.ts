import type { Messages } from "../i18n/messages/types.ts";
import { say } from "../i18n/say.ts";
import { addDays, berlinClock, type Day, daysBetween, WEEKDAYS, type Weekday, weekdayOf } from "./calendar.ts";
import { mergeSlots, type Schedule, type Slot, slotOf } from "./slots.ts";
import type { Status } from "./status.ts";

/** Opening hours in words. Also runs in the browser: the words are given, not looked up. */

/** The words of one language, and its name for `Intl`. */
export interface HoursLanguage {
	words: Messages["hoursWords"];
	locale: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(locale: string, key: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const known = formats.get(`${locale} ${key}`) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
	formats.set(`${locale} ${key}`, known);
	return known;
}

/* The first of January 2024 was a Monday. */
const dateOfWeekday = (day: Weekday) => new Date(Date.UTC(2024, 0, 1 + WEEKDAYS.indexOf(day)));

/** „Mo“ */
export function shortDay(day: Weekday, { locale }: HoursLanguage): string {
	return dateFormat(locale, "short", { weekday: "short" }).format(dateOfWeekday(day));
}

/** „Montag“ */
export function longDay(day: Weekday, { locale }: HoursLanguage): string {
	return dateFormat(locale, "long", { weekday: "long" }).format(dateOfWeekday(day));
}

/** „9“, „9:30“, „24“ */
function clock(minute: number, { words }: HoursLanguage): string {
	const rest = minute % 60;
	const hour = Math.floor(minute / 60);
	return rest === 0 ? say(words.hour, { hour }) : say(words.hourMinute, { hour, minute: String(rest).padStart(2, "0") });
}

/** „3. Dezember“, with the year when asked for. */
export function dayInWords(day: Day, { locale }: HoursLanguage, withYear = true): string {
	const format = withYear
		? dateFormat(locale, "date", { day: "numeric", month: "long", year: "numeric" })
		: dateFormat(locale, "day", { day: "numeric", month: "long" });
	return format.format(new Date(`${day}T00:00:00Z`));
}

/** „9–12 und 14–16 Uhr“, „rund um die Uhr“ */
export function slotsInWords(slots: readonly Slot[], language: HoursLanguage): string {
	const { words } = language;
	if (slots.length === 1 && slots[0]?.from === 0 && slots[0].to === 1440) return words.aroundTheClock;
	const told = slots.map(({ from, to }) => say(words.slot, { from: clock(from, language), to: clock(to, language) }));
	return say(words.slots, { slots: told.join(words.slotAnd) });
}

/** Days in words: three and more in a row as a stretch („Mo–Fr“), all seven as „täglich“. */
function daysInWords(days: readonly Weekday[], name: (day: Weekday) => string, stretch: string, daily: string): string {
	if (days.length === 7) return daily;
	const positions = days.map((day) => WEEKDAYS.indexOf(day)).sort((a, b) => a - b);
	const runs: number[][] = [];
	for (const position of positions) {
		const run = runs[runs.length - 1];
		if (run && run[run.length - 1] === position - 1) run.push(position);
		else runs.push([position]);
	}
	const at = (position: number | undefined) => name(WEEKDAYS[position ?? 0] as Weekday);
	return runs
		.map((run) => (run.length > 2 ? say(stretch, { from: at(run[0]), to: at(run[run.length - 1]) }) : run.map(at).join(", ")))
		.join(", ");
}

/** One line of the table of opening hours. */
export interface HoursRow {
	/** „Mo, Mi, Fr“ */
	days: string;
	/** the same to be read aloud: „Montag, Mittwoch, Freitag“ */
	daysAloud: string;
	/** „9–12 Uhr“ */
	hours: string;
	/** rhythm, period, holidays and the editor's note, ready to print */
	notes: string[];
}

function rhythmInWords(schedule: Schedule, { words }: HoursLanguage): string | undefined {
	if (schedule.rhythm === "gerade_wochen") return words.evenWeeks;
	if (schedule.rhythm === "ungerade_wochen") return words.oddWeeks;
	return undefined;
}

function periodInWords({ validFrom, validTo }: Schedule, language: HoursLanguage): string | undefined {
	const { words } = language;
	const date = (day: Day) => dayInWords(day, language);
	if (validFrom && validTo && validFrom === validTo) return say(words.onlyOn, { date: date(validFrom) });
	if (validFrom && validTo) return say(words.fromTo, { from: date(validFrom), to: date(validTo) });
	if (validFrom) return say(words.from, { date: date(validFrom) });
	return validTo ? say(words.until, { date: date(validTo) }) : undefined;
}

/** What must agree for two schedules to share lines of the table. */
function kindOf(schedule: Schedule): string {
	const { rhythm, validFrom, validTo, onPublicHolidays, note } = schedule;
	return JSON.stringify([rhythm ?? "jede_woche", validFrom ?? "", validTo ?? "", onPublicHolidays ?? false, note ?? ""]);
}

function grouped<T>(items: readonly T[], key: (item: T) => string): T[][] {
	const groups = new Map<string, T[]>();
	for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
	return [...groups.values()];
}

function rowsOfKind(schedules: readonly Schedule[], language: HoursLanguage): (HoursRow & { first: number })[] {
	const example = schedules[0] as Schedule;
	const { words } = language;
	const nth = (words.nth as Readonly<Record<string, string>>)[example.rhythm ?? ""];
	const notes = [
		rhythmInWords(example, language),
		periodInWords(example, language),
		example.onPublicHolidays ? words.onHolidaysToo : undefined,
		example.note ?? undefined,
	].filter((note) => note !== undefined && note !== "") as string[];
	const perDay = WEEKDAYS.flatMap((day) => {
		const slots = mergeSlots(schedules.filter((s) => s.days.includes(day)).flatMap((s) => slotOf(s) ?? []));
		return slots.length > 0 ? [{ day, hours: slotsInWords(slots, language), from: slots[0]?.from ?? 0 }] : [];
	});
	return grouped(perDay, ({ hours }) => hours).map((group) => {
		const days = group.map(({ day }) => day);
		const short = (day: Weekday) => shortDay(day, language);
		const long = (day: Weekday) => longDay(day, language);
		const inMonth = (name: (day: Weekday) => string) =>
			say(words.inMonth, { days: days.map((day) => say(words.nthDay, { nth: nth ?? "", day: name(day) })).join(", ") });
		return {
			days: nth ? inMonth(short) : daysInWords(days, short, words.daysStretch, words.daily),
			daysAloud: nth ? inMonth(long) : daysInWords(days, long, words.daysStretchAloud, words.daily),
			hours: group[0]?.hours ?? "",
			notes,
			first: WEEKDAYS.indexOf(days[0] as Weekday) * 1440 + (group[0]?.from ?? 0),
		};
	});
}

/** The regular hours as lines of a table: „Mo, Mi, Fr“ – „9–12 Uhr“. */
export function hoursTable(schedules: readonly Schedule[], language: HoursLanguage): HoursRow[] {
	return grouped(schedules, kindOf)
		.flatMap((kind) => rowsOfKind(kind, language))
		.sort((a, b) => a.first - b.first)
		.map(({ first: _, ...row }) => row);
}

/** A deviation from the regular hours, for the list below the table. */
export interface HoursException {
	text: string;
	/** first day */
	from: Day;
	/** last day on which it matters */
	until: Day;
}

/** Closing days and changed hours, each once, in the order of the calendar. */
export function exceptionsInWords(schedules: readonly Schedule[], language: HoursLanguage): HoursException[] {
	const { words } = language;
	const all = schedules
		.flatMap((schedule) => schedule.exceptions ?? [])
		.map((e) => {
			const until = e.to && e.to > e.from ? e.to : e.from;
			const from = dayInWords(e.from, language);
			const days = until === e.from ? from : say(words.dayToDay, { from, to: dayInWords(until, language) });
			const changed = !e.closed && slotOf({ days: [], opensAt: e.opensAt ?? "", closesAt: e.closesAt ?? "" });
			const hours = changed ? slotsInWords([changed], language) : words.closed;
			return { from: e.from, until, text: `${say(words.exception, { days, hours })}${e.note ? ` (${e.note})` : ""}` };
		})
		.sort((a, b) => a.from.localeCompare(b.from));
	return [...new Map(all.map((e) => [e.text, e])).values()];
}

/** „heute“, „morgen“, „Donnerstag“, „3. Dezember“; `on` says how a weekday and a date are told */
function dayFromToday(day: Day, today: Day, language: HoursLanguage, on: { weekday: string; date: string }): string {
	const { words } = language;
	const ahead = daysBetween(today, day);
	if (ahead === 0) return words.today;
	if (ahead === 1) return words.tomorrow;
	if (ahead < 7) return say(on.weekday, { weekday: longDay(weekdayOf(day), language) });
	return say(on.date, { date: dayInWords(day, language, day.slice(0, 4) !== today.slice(0, 4)) });
}

const BARE = { weekday: "{weekday}", date: "{date}" };

/** A holiday's name in words; another reason is an editor's own. */
export function reasonInWords(reason: string, { words }: HoursLanguage): string {
	return (words.holidays as Readonly<Record<string, string>>)[reason] ?? reason;
}

/** The line that a page shows: „Jetzt geöffnet, bis 12 Uhr“, „Jetzt geschlossen, öffnet morgen um 9 Uhr“. */
export function statusInWords(status: Status, instant: number, language: HoursLanguage): string {
	const { words } = language;
	const today = berlinClock(instant).day;
	const change = status.nextChange === undefined ? undefined : berlinClock(status.nextChange);
	const oclock = (minute: number) => say(words.oclock, { time: clock(minute, language) });
	if (status.open) {
		if (!change) return words.openAroundTheClock;
		/* Closing at midnight is told as „bis 24 Uhr“ of the day before. */
		const atMidnight = change.minute === 0;
		const day = atMidnight ? addDays(change.day, -1) : change.day;
		const time = oclock(atMidnight ? 1440 : change.minute);
		return day === today
			? say(words.openUntil, { time })
			: say(words.openUntilDay, { day: dayFromToday(day, today, language, BARE), time });
	}
	const closed = status.reason ? say(words.closedToday, { reason: reasonInWords(status.reason, language) }) : words.closedNow;
	if (!change) return closed;
	const day = dayFromToday(change.day, today, language, { weekday: words.onWeekday, date: words.onDate });
	return say(words.opensAt, { closed, day, time: oclock(change.minute) });
}
