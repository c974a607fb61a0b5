import type { Entry } from "@kinderstark/content-types";
import { dayOf, hasPassed, olderThan } from "./clock.ts";

/** What time makes of an entry. Each question reads fields of that entry and the clock, nothing else. */

type Service = Entry<"service">;

/** The service has ended for good: it stands in no list, and its page says so. */
export function isOver(service: Pick<Service, "endsOn">): boolean {
	return hasPassed(service.endsOn);
}

/** Closed for the time being. The last day of closing is a closed one; without an end it stays closed. */
export function isClosedNow(entry: { temporarilyClosed?: boolean | null; closedUntil?: string | null }): boolean {
	return Boolean(entry.temporarilyClosed) && !hasPassed(entry.closedUntil);
}

/** The times that still hold or will hold. */
export function schedulesLeft<S extends { validTo?: string | null }>(schedules: readonly S[] | null | undefined): S[] {
	return (schedules ?? []).filter(({ validTo }) => !hasPassed(validTo));
}

/** The last day of a course all of whose times are over; undefined while some are left or none were ever given. */
export function courseEndedOn(schedules: readonly { validTo?: string | null }[] | null | undefined): string | undefined {
	if (!schedules || schedules.length === 0 || schedulesLeft(schedules).length > 0) return undefined;
	return schedules
		.flatMap(({ validTo }) => validTo ?? [])
		.sort()
		.at(-1);
}

/** An event is over at its end; without one, when the day on which it began is over. */
export function isPastEvent(event: Pick<Entry<"event">, "startsAt" | "endsAt" | "recording" | "results">): boolean {
	if (event.endsAt) return hasPassed(event.endsAt);
	if (event.startsAt) return hasPassed(dayOf(event.startsAt));
	/* A date in words cannot be compared. What has been recorded or has results is a report. */
	return Boolean(event.recording ?? event.results);
}

/** How long ago the details were checked. */
export type CheckAge = "unknown" | "fresh" | "half-year" | "year";

const HALF_YEAR = 6;
const YEAR = 12;

/** `half-year` and `year`: more than 6 and more than 12 months ago. */
export function checkAge(entry: { lastCheckedOn: string | null }): CheckAge {
	if (!entry.lastCheckedOn) return "unknown";
	if (olderThan(entry.lastCheckedOn, YEAR)) return "year";
	return olderThan(entry.lastCheckedOn, HALF_YEAR) ? "half-year" : "fresh";
}

/** A check of the details has been due for more than a year. */
export function checkIsLongOverdue(entry: { nextCheckDue: string | null }): boolean {
	return olderThan(entry.nextCheckDue, YEAR);
}
