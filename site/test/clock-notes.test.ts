import fc from "fast-check";
import { beforeEach, expect, it, vi } from "vitest";
import { hoursAhead } from "../src/content/hours-ahead.ts";
import { checkAge, checkIsLongOverdue, courseEndedOn, isClosedNow, isOver, isPastEvent } from "../src/content/lifecycle.ts";
import { type ContentStore, createStore, noteMoment, setContent } from "../src/content/store.ts";
import { addDays, WEEKDAYS } from "../src/opening-hours/calendar.ts";
import type { Schedule } from "../src/opening-hours/index.ts";

/** A page is made again at the first moment that was noted while it was made. Until then everything on it stays true. */

vi.mock("../src/content/store.ts", async (original) => ({
	...(await original<typeof import("../src/content/store.ts")>()),
	noteMoment: vi.fn(),
}));

let store: ContentStore;
beforeEach(() => {
	store = createStore("https://kinderstark.example");
	setContent(store);
});

const HOUR = 3_600_000;
const FIRST = Date.parse("2026-01-01T00:00:00Z");
const day = fc.integer({ min: -200, max: 900 }).map((offset) => addDays("2026-01-01", offset));
const moment = fc.integer({ min: 0, max: 700 * 24 }).map((hours) => FIRST + hours * HOUR);
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { freq: 2 });
const schedule: fc.Arbitrary<Schedule> = fc.record({
	days: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1 }),
	opensAt: fc.constant("09:00"),
	closesAt: fc.constant("12:00"),
	rhythm: fc.constantFrom("jede_woche", "gerade_wochen", "letzter_im_monat"),
	validFrom: maybe(day),
	validTo: maybe(day),
	onPublicHolidays: fc.boolean(),
	exceptions: fc.array(
		fc.record({
			from: day,
			to: fc.constant(null),
			closed: fc.constant(true),
			opensAt: fc.constant(null),
			closesAt: fc.constant(null),
			note: fc.constant(null),
		}),
		{ maxLength: 2 },
	),
});

/** What a page could say about an entry at a moment, and when the first of it changes. */
function look(answer: () => unknown, now: number): { said: string; until: number } {
	store.now = now;
	vi.mocked(noteMoment).mockClear();
	const said = JSON.stringify(answer());
	const noted = vi.mocked(noteMoment).mock.calls.map(([ms]) => ms);
	for (const ms of noted) expect(ms).toBeGreaterThan(now);
	return { said, until: Math.min(Number.POSITIVE_INFINITY, ...noted) };
}

it("nothing changes before the moment that was noted", () => {
	const entry = fc.record({
		endsOn: maybe(day),
		temporarilyClosed: fc.boolean(),
		closedUntil: maybe(day),
		lastCheckedOn: maybe(day),
		nextCheckDue: maybe(day),
		startsAt: maybe(moment.map((ms) => new Date(ms).toISOString())),
		schedules: fc.array(schedule, { maxLength: 2 }),
	});
	fc.assert(
		fc.property(
			entry,
			moment,
			fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 }),
			(values, now, shares) => {
				const event = { startsAt: values.startsAt, endsAt: null, recording: null, results: null };
				const answers: (() => unknown)[] = [
					() => isOver(values),
					() => isClosedNow(values),
					() => checkAge(values),
					() => checkIsLongOverdue(values),
					() => courseEndedOn(values.schedules),
					() => isPastEvent(event),
					() => hoursAhead(values.schedules),
				];
				for (const answer of answers) {
					const { said, until } = look(answer, now);
					const end = Number.isFinite(until) ? until : now + 2000 * 24 * HOUR;
					for (const share of [...shares, 1])
						expect(look(answer, Math.min(end - 1, Math.floor(now + share * (end - now)))).said).toBe(said);
				}
			},
		),
		{ numRuns: 300 },
	);
});
