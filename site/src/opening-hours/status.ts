import { addDays, berlinClock, clockChange, type Day, possibleInstants } from "./calendar.ts";
import { reasonClosed, type Schedule, slotsOn } from "./slots.ts";

/** Days that are searched for the next opening: a yearly course or a long summer break lies within. */
const HORIZON_DAYS = 400;

export interface Status {
	open: boolean;
	/** Instant (ms) at which this changes; undefined when it does not within more than a year. */
	nextChange: number | undefined;
	/** Why it is closed all day today although it is a regular day. */
	reason: string | undefined;
}

/** True when it is open at this instant (ms), by the clock on the wall in Steinfurt. */
export function isOpen(schedules: readonly Schedule[], instant: number): boolean {
	const { day, minute } = berlinClock(instant);
	return slotsOn(schedules, day).some(({ from, to }) => from <= minute && minute < to);
}

/* The clock change itself can open or close something: at 3 o'clock it is suddenly 2, or at 2 suddenly 3. */
function possibleChanges(schedules: readonly Schedule[], day: Day): number[] {
	const boundaries = slotsOn(schedules, day).flatMap(({ from, to }) => [from, to]);
	return boundaries.length === 0 ? [] : [...boundaries.flatMap((minute) => possibleInstants(day, minute)), clockChange(day)];
}

/** Whether it is open at this instant (ms), and when that changes next. */
export function statusAt(schedules: readonly Schedule[], instant: number): Status {
	const open = isOpen(schedules, instant);
	const today = berlinClock(instant).day;
	return { open, nextChange: nextChange(schedules, instant, today, open), reason: open ? undefined : reasonClosed(schedules, today) };
}

function nextChange(schedules: readonly Schedule[], instant: number, today: Day, open: boolean): number | undefined {
	for (let ahead = -1; ahead <= HORIZON_DAYS; ahead += 1) {
		const change = possibleChanges(schedules, addDays(today, ahead))
			.filter((candidate) => candidate > instant && isOpen(schedules, candidate) !== open)
			.sort((a, b) => a - b)[0];
		if (change !== undefined) return change;
	}
	return undefined;
}
