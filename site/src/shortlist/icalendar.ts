import { addDays, berlinClock, type Day, daysBetween, possibleInstants, WEEKDAYS, weekdayOf } from "../opening-hours/calendar.ts";
import { isRegularDay, type Schedule, type Slot, slotOf, slotsOn } from "../opening-hours/slots.ts";
import { escapeText, fileOfLines } from "./content-lines.ts";
import { type Item, keyOf } from "./item.ts";
import { placeInLine } from "./lines.ts";

/**
 * The times of a list as a calendar (iCalendar, RFC 5545): rules for what repeats, without public holidays and closing days, and
 * single events for what is changed. A year ahead at most: times change, and a calendar that goes on for ever would lie.
 */

export const DAYS_AHEAD = 365;

const NTH: Record<string, string> = {
	erster_im_monat: "1",
	zweiter_im_monat: "2",
	dritter_im_monat: "3",
	vierter_im_monat: "4",
	letzter_im_monat: "-1",
};

/* What the European Union has decided for summer time since 1996. */
const TIMEZONE = [
	"BEGIN:VTIMEZONE",
	"TZID:Europe/Berlin",
	"BEGIN:DAYLIGHT",
	"DTSTART:19960331T020000",
	"TZOFFSETFROM:+0100",
	"TZOFFSETTO:+0200",
	"TZNAME:CEST",
	"RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
	"END:DAYLIGHT",
	"BEGIN:STANDARD",
	"DTSTART:19961027T030000",
	"TZOFFSETFROM:+0200",
	"TZOFFSETTO:+0100",
	"TZNAME:CET",
	"RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
	"END:STANDARD",
	"END:VTIMEZONE",
];

const two = (value: number) => String(value).padStart(2, "0");
const date = (day: Day) => day.replaceAll("-", "");

/** `20261201T090000` on the clock in Steinfurt; minute 1440 is the next day's midnight. */
function local(day: Day, minute: number): string {
	return minute === 1440 ? `${date(addDays(day, 1))}T000000` : `${date(day)}T${two(Math.floor(minute / 60))}${two(minute % 60)}00`;
}

function utc(instant: number): string {
	return new Date(instant).toISOString().replaceAll(/[-:]|\.\d+/g, "");
}

/*
 * Rules end at an instant, not at a time on the wall (RFC 5545, 3.3.10). In the hour that the clock shows twice in October, the
 * later one: the next event is a day away at least.
 */
function latestInstantOf(day: Day, minute: number): number {
	const possible = [...possibleInstants(day, minute)].reverse();
	return (
		possible.find((instant) => {
			const shown = berlinClock(instant);
			return shown.day === day && shown.minute === minute;
		}) ?? (possible[0] as number)
	);
}

interface Happening {
	day: Day;
	slot: Slot;
	/** where it happens again later at the same time: a rule, and the days between on which it does not hold */
	rule?: { text: string; without: Day[] };
}

const same = (a: Slot | undefined, b: Slot) => a?.from === b.from && a.to === b.to;
const mondayOf = (day: Day) => addDays(day, -WEEKDAYS.indexOf(weekdayOf(day)));

/* Every second week is told by the number of the week, and some years end with two odd ones: there a new rule begins. */
function runsOf(schedule: Schedule, days: readonly Day[]): Day[][] {
	if (schedule.rhythm !== "gerade_wochen" && schedule.rhythm !== "ungerade_wochen") return [[...days]];
	const runs: Day[][] = [];
	for (const day of days) {
		const run = runs[runs.length - 1];
		const last = run?.[run.length - 1];
		const gap = last === undefined ? -1 : daysBetween(mondayOf(last), mondayOf(day));
		if (gap === 0 || gap === 14) run?.push(day);
		else runs.push([day]);
	}
	return runs;
}

function ruleOf(schedule: Schedule): string {
	const nth = NTH[schedule.rhythm ?? ""];
	const days = WEEKDAYS.filter((day) => schedule.days.includes(day)).map((day) => `${nth ?? ""}${day}`);
	const weekly = schedule.rhythm === "gerade_wochen" || schedule.rhythm === "ungerade_wochen" ? "WEEKLY;INTERVAL=2" : "WEEKLY";
	return `FREQ=${nth ? "MONTHLY" : weekly};BYDAY=${days.join(",")};WKST=MO`;
}

function happenings(schedule: Schedule, from: Day, to: Day): Happening[] {
	const days = Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index) => addDays(from, index));
	const onDay = new Map(days.map((day) => [day, slotsOn([schedule], day)[0]]));
	const usual = slotOf(schedule);
	const asUsual = (day: Day) => usual !== undefined && isRegularDay(schedule, day) && same(onDay.get(day), usual);
	const regular = days.filter((day) => isRegularDay(schedule, day));
	const repeated = usual
		? runsOf(schedule, regular).flatMap((run): Happening[] => {
				const held = run.filter(asUsual);
				const [first, last] = [held[0], held[held.length - 1]];
				if (first === undefined || last === undefined) return [];
				if (first === last) return [{ day: first, slot: usual }];
				const without = run.filter((day) => first < day && day < last && !asUsual(day));
				return [
					{ day: first, slot: usual, rule: { text: `${ruleOf(schedule)};UNTIL=${utc(latestInstantOf(last, usual.from))}`, without } },
				];
			})
		: [];
	const changed = days.flatMap((day): Happening[] => {
		const slot = onDay.get(day);
		return slot && !asUsual(day) ? [{ day, slot }] : [];
	});
	return [...repeated, ...changed];
}

function rangeOf(item: Item, schedule: Schedule, today: Day): { from: Day; to: Day } {
	const from = [today, schedule.validFrom ?? "", item.closedUntil ? addDays(item.closedUntil, 1) : ""].sort()[2] as Day;
	const to = [
		addDays(today, DAYS_AHEAD),
		...(schedule.validTo ? [schedule.validTo] : []),
		...(item.ended ? [item.ended] : []),
	].sort()[0] as Day;
	return { from, to };
}

/** Whether an item has any time for a calendar from this day on. */
export function hasTimes(item: Item, today: Day): boolean {
	return item.schedules.some((schedule) => {
		const { from, to } = rangeOf(item, schedule, today);
		return happenings(schedule, from, to).length > 0;
	});
}

/* Rules that begin anew each year have names of their own. */
function ruleName({ rhythm }: Schedule, first: Day): string {
	return rhythm === "gerade_wochen" || rhythm === "ungerade_wochen" ? `r${first.slice(0, 4)}` : "r";
}

interface Words {
	/** what stands under each event: that times may change */
	askFirst: string;
}

export interface Moment {
	/** day in Steinfurt */
	today: Day;
	/** milliseconds since 1970 */
	now: number;
}

function eventsOf(item: Item, origin: string, words: Words, { today, now }: Moment): string[] {
	const host = new URL(origin).host;
	const url = item.id ? `${origin}/a/${item.id}/` : `${origin}${item.path}`;
	const where = item.places.map(placeInLine).join("; ");
	const numbers = item.points.flatMap(({ label, phone, email }) =>
		[phone, email].filter(Boolean).map((way) => (label ? `${label}: ${way}` : way)),
	);
	return item.schedules.flatMap((schedule, index) => {
		const { from, to } = rangeOf(item, schedule, today);
		const told = [item.provider, ...numbers, schedule.note, ...item.ways, words.askFirst, url].filter(Boolean).join("\n");
		return happenings(schedule, from, to).flatMap(({ day, slot, rule }) => [
			"BEGIN:VEVENT",
			/* The same event imported again next week is no second one. */
			`UID:${keyOf(item).replaceAll("/", "-")}-${index}-${rule ? ruleName(schedule, day) : date(day)}@${host}`,
			`DTSTAMP:${utc(now)}`,
			`DTSTART;TZID=Europe/Berlin:${local(day, slot.from)}`,
			`DTEND;TZID=Europe/Berlin:${local(day, slot.to)}`,
			...(rule ? [`RRULE:${rule.text}`] : []),
			...(rule && rule.without.length > 0
				? [`EXDATE;TZID=Europe/Berlin:${rule.without.map((one) => local(one, slot.from)).join(",")}`]
				: []),
			`SUMMARY:${escapeText(item.name)}`,
			...(where ? [`LOCATION:${escapeText(where)}`] : []),
			`DESCRIPTION:${escapeText(told)}`,
			`URL:${url}`,
			/* Opening hours are no appointment: nobody is busy then. */
			"TRANSP:TRANSPARENT",
			"END:VEVENT",
		]);
	});
}

/**
 * An `.ics` file.
 * @param origin of the site, without a slash at the end
 */
export function calendarFile(items: readonly Item[], origin: string, words: Words, moment: Moment): string {
	return fileOfLines([
		"BEGIN:VCALENDAR",
		"VERSION:2.0",
		"PRODID:-//kinderstark Steinfurt//Merkliste//DE",
		"CALSCALE:GREGORIAN",
		...TIMEZONE,
		...items.flatMap((item) => eventsOf(item, origin, words, moment)),
		"END:VCALENDAR",
	]);
}
