import { WEEKDAYS } from "../opening-hours/calendar.ts";
import type { Schedule } from "../opening-hours/slots.ts";

/** Schedules as short texts for the index: `31 540 720 r1 h` is Monday to Friday, 9 to 12, every even week, on holidays too. */

const RHYTHMS = [
	"jede_woche",
	"gerade_wochen",
	"ungerade_wochen",
	"erster_im_monat",
	"zweiter_im_monat",
	"dritter_im_monat",
	"vierter_im_monat",
	"letzter_im_monat",
] as const;

const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
const two = (value: number) => String(value).padStart(2, "0");
const timeOf = (minute: number) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}:00`;

/** What `decodeSchedule` needs to tell the same hours; notes are left out. */
export function encodeSchedule(schedule: Schedule): string {
	const days = WEEKDAYS.reduce((bits, day, index) => (schedule.days.includes(day) ? bits | (1 << index) : bits), 0);
	const rhythm = RHYTHMS.indexOf(schedule.rhythm ?? "jede_woche");
	return [
		days,
		minuteOf(schedule.opensAt),
		minuteOf(schedule.closesAt),
		...(rhythm > 0 ? [`r${rhythm}`] : []),
		...(schedule.validFrom ? [`f${schedule.validFrom}`] : []),
		...(schedule.validTo ? [`t${schedule.validTo}`] : []),
		...(schedule.onPublicHolidays ? ["h"] : []),
		...(schedule.exceptions ?? []).map(({ from, to, closed, opensAt, closesAt }) => {
			const hours = !closed && opensAt && closesAt ? `/${minuteOf(opensAt)}/${minuteOf(closesAt)}` : "";
			return `x${from}/${to ?? ""}${hours}`;
		}),
	].join(" ");
}

/** The schedule that a text stands for. A text that nobody has written here gives one that is never open. */
export function decodeSchedule(text: string): Schedule {
	const [days, from, to, ...rest] = text.split(" ");
	const schedule: Schedule = {
		days: WEEKDAYS.filter((_, index) => (Number(days) >> index) & 1),
		opensAt: timeOf(Number(from)),
		closesAt: timeOf(Number(to)),
	};
	const exceptions: NonNullable<Schedule["exceptions"]> = [];
	for (const part of rest) {
		const value = part.slice(1);
		if (part[0] === "r") schedule.rhythm = RHYTHMS[Number(value)] ?? "jede_woche";
		else if (part[0] === "f") schedule.validFrom = value;
		else if (part[0] === "t") schedule.validTo = value;
		else if (part[0] === "h") schedule.onPublicHolidays = true;
		else if (part[0] === "x") {
			const [first = "", last, opens, closes] = value.split("/");
			const open = opens !== undefined && closes !== undefined;
			exceptions.push({
				from: first,
				to: last || null,
				closed: !open,
				opensAt: open ? timeOf(Number(opens)) : null,
				closesAt: open ? timeOf(Number(closes)) : null,
				note: null,
			});
		}
	}
	if (exceptions.length > 0) schedule.exceptions = exceptions;
	return schedule;
}
