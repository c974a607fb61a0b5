import { addDays, berlinClock, type Day, daysBetween, WEEKDAYS, type Weekday, weekdayOf } from "./calendar.ts";
import { mergeSlots, type Schedule, type Slot, slotOf } from "./slots.ts";
import type { Status } from "./status.ts";

/** Opening hours in German words. */

export const SHORT_DAYS: Record<Weekday, string> = { MO: "Mo", TU: "Di", WE: "Mi", TH: "Do", FR: "Fr", SA: "Sa", SU: "So" };
export const LONG_DAYS: Record<Weekday, string> = {
	MO: "Montag",
	TU: "Dienstag",
	WE: "Mittwoch",
	TH: "Donnerstag",
	FR: "Freitag",
	SA: "Samstag",
	SU: "Sonntag",
};

const MONTHS = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

/** „9“, „9:30“, „24“ */
function clock(minute: number): string {
	const rest = minute % 60;
	return rest === 0 ? String(minute / 60) : `${Math.floor(minute / 60)}:${String(rest).padStart(2, "0")}`;
}

/** „3. Dezember“, with the year when asked for. */
export function dayInWords(day: Day, withYear = true): string {
	const [year, month, date] = day.split("-").map(Number) as [number, number, number];
	return `${date}. ${MONTHS[month - 1]}${withYear ? ` ${year}` : ""}`;
}

/** „9–12 und 14–16 Uhr“, „rund um die Uhr“ */
export function slotsInWords(slots: readonly Slot[]): string {
	if (slots.length === 1 && slots[0]?.from === 0 && slots[0].to === 1440) return "rund um die Uhr";
	return `${slots.map(({ from, to }) => `${clock(from)}–${clock(to)}`).join(" und ")} Uhr`;
}

/** Days in words: three and more in a row as a stretch („Mo–Fr“), all seven as „täglich“. */
function daysInWords(days: readonly Weekday[], names: Record<Weekday, string>, stretch: string): string {
	if (days.length === 7) return "täglich";
	const positions = days.map((day) => WEEKDAYS.indexOf(day)).sort((a, b) => a - b);
	const runs: number[][] = [];
	for (const position of positions) {
		const run = runs[runs.length - 1];
		if (run && run[run.length - 1] === position - 1) run.push(position);
		else runs.push([position]);
	}
	const name = (position: number | undefined) => names[WEEKDAYS[position ?? 0] as Weekday];
	return runs
		.map((run) => (run.length > 2 ? `${name(run[0])}${stretch}${name(run[run.length - 1])}` : run.map(name).join(", ")))
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

const NTH_WORDS: Record<string, string> = {
	erster_im_monat: "1.",
	zweiter_im_monat: "2.",
	dritter_im_monat: "3.",
	vierter_im_monat: "4.",
	letzter_im_monat: "letzter",
};

function rhythmInWords(schedule: Schedule): string | undefined {
	if (schedule.rhythm === "gerade_wochen") return "in geraden Kalenderwochen";
	if (schedule.rhythm === "ungerade_wochen") return "in ungeraden Kalenderwochen";
	return undefined;
}

function periodInWords({ validFrom, validTo }: Schedule): string | undefined {
	if (validFrom && validTo && validFrom === validTo) return `nur am ${dayInWords(validFrom)}`;
	if (validFrom && validTo) return `vom ${dayInWords(validFrom)} bis ${dayInWords(validTo)}`;
	if (validFrom) return `ab ${dayInWords(validFrom)}`;
	return validTo ? `bis ${dayInWords(validTo)}` : undefined;
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

function rowsOfKind(schedules: readonly Schedule[]): (HoursRow & { first: number })[] {
	const example = schedules[0] as Schedule;
	const nth = NTH_WORDS[example.rhythm ?? ""];
	const notes = [
		rhythmInWords(example),
		periodInWords(example),
		example.onPublicHolidays ? "auch an Feiertagen" : undefined,
		example.note ?? undefined,
	].filter((note) => note !== undefined && note !== "") as string[];
	const perDay = WEEKDAYS.flatMap((day) => {
		const slots = mergeSlots(schedules.filter((s) => s.days.includes(day)).flatMap((s) => slotOf(s) ?? []));
		return slots.length > 0 ? [{ day, hours: slotsInWords(slots), from: slots[0]?.from ?? 0 }] : [];
	});
	return grouped(perDay, ({ hours }) => hours).map((group) => {
		const days = group.map(({ day }) => day);
		const inMonth = (names: Record<Weekday, string>) => `${days.map((day) => `${nth} ${names[day]}`).join(", ")} im Monat`;
		return {
			days: nth ? inMonth(SHORT_DAYS) : daysInWords(days, SHORT_DAYS, "–"),
			daysAloud: nth ? inMonth(LONG_DAYS) : daysInWords(days, LONG_DAYS, " bis "),
			hours: group[0]?.hours ?? "",
			notes,
			first: WEEKDAYS.indexOf(days[0] as Weekday) * 1440 + (group[0]?.from ?? 0),
		};
	});
}

/** The regular hours as lines of a table: „Mo, Mi, Fr“ – „9–12 Uhr“. */
export function hoursTable(schedules: readonly Schedule[]): HoursRow[] {
	return grouped(schedules, kindOf)
		.flatMap(rowsOfKind)
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
export function exceptionsInWords(schedules: readonly Schedule[]): HoursException[] {
	const all = schedules
		.flatMap((schedule) => schedule.exceptions ?? [])
		.map((e) => {
			const until = e.to && e.to > e.from ? e.to : e.from;
			const when = until === e.from ? dayInWords(e.from) : `${dayInWords(e.from)} bis ${dayInWords(until)}`;
			const changed = !e.closed && slotOf({ days: [], opensAt: e.opensAt ?? "", closesAt: e.closesAt ?? "" });
			return { from: e.from, until, text: `${when}: ${changed ? slotsInWords([changed]) : "geschlossen"}${e.note ? ` (${e.note})` : ""}` };
		})
		.sort((a, b) => a.from.localeCompare(b.from));
	return [...new Map(all.map((e) => [e.text, e])).values()];
}

/** „heute“, „morgen“, „am Donnerstag“, „am 3. Dezember“ */
function dayFromToday(day: Day, today: Day): string {
	const ahead = daysBetween(today, day);
	if (ahead === 0) return "heute";
	if (ahead === 1) return "morgen";
	if (ahead < 7) return `am ${LONG_DAYS[weekdayOf(day)]}`;
	return `am ${dayInWords(day, day.slice(0, 4) !== today.slice(0, 4))}`;
}

/** The line that a page shows: „Jetzt geöffnet, bis 12 Uhr“, „Geschlossen, öffnet morgen um 9 Uhr“. */
export function statusInWords(status: Status, instant: number): string {
	const today = berlinClock(instant).day;
	const change = status.nextChange === undefined ? undefined : berlinClock(status.nextChange);
	if (status.open) {
		if (!change) return "Jetzt geöffnet, rund um die Uhr";
		/* Closing at midnight is told as „bis 24 Uhr“ of the day before. */
		const atMidnight = change.minute === 0;
		const day = atMidnight ? addDays(change.day, -1) : change.day;
		const time = `${clock(atMidnight ? 1440 : change.minute)} Uhr`;
		return day === today ? `Jetzt geöffnet, bis ${time}` : `Jetzt geöffnet, bis ${dayFromToday(day, today).replace(/^am /, "")} ${time}`;
	}
	const closed = status.reason ? `Heute geschlossen (${status.reason})` : "Jetzt geschlossen";
	return change ? `${closed}, öffnet ${dayFromToday(change.day, today)} um ${clock(change.minute)} Uhr` : closed;
}
