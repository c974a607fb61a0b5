import type { ComponentValues, elements } from "@kinderstark/content-types";
import { type Day, isLastInMonth, isoWeek, nthInMonth, weekdayOf } from "./calendar.ts";
import { publicHoliday } from "./holidays.ts";

/** A schedule of the content model; all but days and times may be left out. */
export type Schedule = Pick<ComponentValues<typeof elements.schedule>, "days" | "opensAt" | "closesAt"> &
	Partial<ComponentValues<typeof elements.schedule>>;

type Exception = NonNullable<NonNullable<Schedule["exceptions"]>[number]>;

/** A stretch of one day, in minutes since midnight; `to` is where it ends, 1440 at midnight. */
export interface Slot {
	from: number;
	to: number;
}

/** Minutes since midnight of `HH:MM…`. */
export function minuteOf(time: string): number {
	return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** A slot from two times of the model, in which 23:59 stands for midnight; undefined when it would be empty. */
function slot(opensAt: string | null, closesAt: string | null): Slot | undefined {
	if (!opensAt || !closesAt) return undefined;
	const from = minuteOf(opensAt);
	const closes = minuteOf(closesAt);
	const to = closes === 1439 ? 1440 : closes;
	return from < to ? { from, to } : undefined;
}

/** The hours that a schedule has on each of its days. */
export function slotOf(schedule: Schedule): Slot | undefined {
	return slot(schedule.opensAt, schedule.closesAt);
}

const NTH: Record<string, number> = { erster_im_monat: 1, zweiter_im_monat: 2, dritter_im_monat: 3, vierter_im_monat: 4 };

function rhythmFits(rhythm: Schedule["rhythm"], day: Day): boolean {
	if (!rhythm || rhythm === "jede_woche") return true;
	if (rhythm === "gerade_wochen") return isoWeek(day) % 2 === 0;
	if (rhythm === "ungerade_wochen") return isoWeek(day) % 2 === 1;
	if (rhythm === "letzter_im_monat") return isLastInMonth(day);
	return nthInMonth(day) === NTH[rhythm];
}

function inPeriod(schedule: Schedule, day: Day): boolean {
	return (!schedule.validFrom || schedule.validFrom <= day) && (!schedule.validTo || day <= schedule.validTo);
}

/** True when a schedule has hours on this day, were it no holiday and without exceptions. */
export function isRegularDay(schedule: Schedule, day: Day): boolean {
	return inPeriod(schedule, day) && schedule.days.includes(weekdayOf(day)) && rhythmFits(schedule.rhythm, day);
}

function exceptionsOn(schedule: Schedule, day: Day): Exception[] {
	return (schedule.exceptions ?? []).filter((e) => e.from <= day && day <= (e.to || e.from));
}

/**
 * What a schedule gives on a day. An exception for one single day with other hours holds on that day whatever weekday or
 * holiday it is, because somebody wrote down exactly that day; one for a stretch of days changes the regular days in it.
 */
function slotOnDay(schedule: Schedule, day: Day): Slot | undefined {
	if (!inPeriod(schedule, day)) return undefined;
	const exceptions = exceptionsOn(schedule, day);
	const exactDay = exceptions.find((e) => !e.closed && (!e.to || e.to === e.from));
	if (exactDay) return slot(exactDay.opensAt, exactDay.closesAt);
	if (!isRegularDay(schedule, day)) return undefined;
	if (publicHoliday(day) && !schedule.onPublicHolidays) return undefined;
	if (exceptions.some((e) => e.closed)) return undefined;
	const changed = exceptions[0];
	return changed ? slot(changed.opensAt, changed.closesAt) : slotOf(schedule);
}

/** Slots in order; those that touch or overlap become one. */
export function mergeSlots(slots: readonly Slot[]): Slot[] {
	const merged: Slot[] = [];
	for (const { from, to } of [...slots].sort((a, b) => a.from - b.from)) {
		const last = merged[merged.length - 1];
		if (last && from <= last.to) last.to = Math.max(last.to, to);
		else merged.push({ from, to });
	}
	return merged;
}

/** When it is open on a day, all schedules together. */
export function slotsOn(schedules: readonly Schedule[], day: Day): Slot[] {
	return mergeSlots(schedules.flatMap((schedule) => slotOnDay(schedule, day) ?? []));
}

/** Why it is closed all day although it would be open on such a day: a holiday's name or the reason an editor gave. */
export function reasonClosed(schedules: readonly Schedule[], day: Day): string | undefined {
	const regular = schedules.filter((schedule) => isRegularDay(schedule, day));
	if (regular.length === 0 || slotsOn(schedules, day).length > 0) return undefined;
	return publicHoliday(day) ?? regular.flatMap((schedule) => exceptionsOn(schedule, day)).find((e) => e.note)?.note ?? undefined;
}
