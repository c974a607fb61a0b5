import { beforeEach, describe, expect, it, test } from "vitest";
import { hoursAhead } from "../src/content/hours-ahead.ts";
import { checkAge, checkIsLongOverdue, courseEndedOn, isClosedNow, isOver, isPastEvent, schedulesLeft } from "../src/content/lifecycle.ts";
import { type ContentStore, createStore, setContent } from "../src/content/store.ts";
import { setNow } from "./support/at.ts";

let store: ContentStore;
const at = (moment: string) => setNow(store, moment);

beforeEach(() => {
	store = createStore("https://kinderstark.example");
	setContent(store);
	at("2026-11-25T12:00:00+01:00");
});

test("a service is over when its last day is", () => {
	expect(isOver({ endsOn: null })).toBe(false);
	expect(isOver({ endsOn: "2026-11-25" })).toBe(false);
	at("2026-11-26T00:00:00+01:00");
	expect(isOver({ endsOn: "2026-11-25" })).toBe(true);
});

test("closing for a while ends by itself", () => {
	expect(isClosedNow({ temporarilyClosed: true, closedUntil: null })).toBe(true);
	expect(isClosedNow({ temporarilyClosed: true, closedUntil: "2026-11-25" })).toBe(true);
	expect(isClosedNow({ temporarilyClosed: true, closedUntil: "2026-11-24" })).toBe(false);
	expect(isClosedNow({ temporarilyClosed: false, closedUntil: "2027-01-01" })).toBe(false);
});

test("a course is over when all its times are", () => {
	expect(courseEndedOn(null)).toBeUndefined();
	expect(courseEndedOn([])).toBeUndefined();
	expect(courseEndedOn([{ validTo: null }])).toBeUndefined();
	expect(courseEndedOn([{ validTo: "2026-06-30" }, { validTo: null }])).toBeUndefined();
	expect(courseEndedOn([{ validTo: "2026-06-30" }, { validTo: "2026-11-25" }])).toBeUndefined();
	expect(courseEndedOn([{ validTo: "2026-06-30" }, { validTo: "2026-05-31" }])).toBe("2026-06-30");
	expect(schedulesLeft([{ validTo: "2026-06-30" }, { validTo: "2026-11-25" }, { validTo: null }])).toHaveLength(2);
});

test("an event is over at its end, or with the day of its beginning", () => {
	const event = { startsAt: "2026-11-25T08:00:00.000Z", endsAt: "2026-11-25T11:00:00.000Z", recording: null, results: null };
	expect(isPastEvent(event)).toBe(true);
	expect(isPastEvent({ ...event, endsAt: null })).toBe(false);
	expect(isPastEvent({ ...event, endsAt: "2026-11-26T11:00:00.000Z" })).toBe(false);
	/* half past eleven in the evening in London is the next day in Germany */
	expect(isPastEvent({ ...event, startsAt: "2026-11-24T23:30:00.000Z", endsAt: null })).toBe(false);
	expect(isPastEvent({ ...event, startsAt: "2026-11-24T22:30:00.000Z", endsAt: null })).toBe(true);
	expect(isPastEvent({ startsAt: null, endsAt: null, recording: null, results: null })).toBe(false);
	expect(isPastEvent({ startsAt: null, endsAt: null, recording: null, results: "Viel gelernt." })).toBe(true);
});

test.each([
	[null, "unknown"],
	["2026-05-25", "fresh"],
	["2026-05-24", "half-year"],
	["2025-11-25", "half-year"],
	["2025-11-24", "year"],
])("checked on %s is %s", (lastCheckedOn, age) => {
	expect(checkAge({ lastCheckedOn })).toBe(age);
});

test("a check is long overdue after a year", () => {
	expect(checkIsLongOverdue({ nextCheckDue: null })).toBe(false);
	expect(checkIsLongOverdue({ nextCheckDue: "2025-11-25" })).toBe(false);
	expect(checkIsLongOverdue({ nextCheckDue: "2025-11-24" })).toBe(true);
});

describe("what will be different from the regular hours", () => {
	const weekdays = {
		days: ["MO" as const, "TU" as const, "WE" as const, "TH" as const, "FR" as const],
		opensAt: "09:00",
		closesAt: "12:00",
	};
	const texts = (...schedules: Parameters<typeof hoursAhead>[0]) => hoursAhead(schedules).map(({ text }) => text);

	it("tells a holiday from 14 days before until it is over", () => {
		at("2026-04-16T23:59:00+02:00");
		expect(texts(weekdays)).toEqual([]);
		at("2026-04-17T00:00:00+02:00");
		expect(hoursAhead([weekdays])).toEqual([
			{ text: "Fr 1. Mai (Tag der Arbeit): geschlossen", aloud: "Freitag, 1. Mai (Tag der Arbeit): geschlossen", until: "2026-05-01" },
		]);
		at("2026-05-01T23:59:00+02:00");
		expect(texts(weekdays)).toHaveLength(2);
		at("2026-05-02T00:00:00+02:00");
		expect(texts(weekdays)).toEqual(["Do 14. Mai (Christi Himmelfahrt): geschlossen"]);
	});

	it("tells the holidays of the new year before it has begun", () => {
		at("2026-12-24T09:00:00+01:00");
		expect(texts(weekdays)).toEqual(["Fr 25. Dezember (1. Weihnachtstag): geschlossen", "Fr 1. Januar (Neujahr): geschlossen"]);
	});

	it("tells only what people would run into", () => {
		at("2026-04-27T09:00:00+02:00");
		expect(texts({ ...weekdays, onPublicHolidays: true })).toEqual([]);
		expect(texts({ ...weekdays, days: ["MO"] })).toEqual([]);
		expect(texts(weekdays, { ...weekdays, opensAt: "15:00", closesAt: "17:00", onPublicHolidays: true })).toEqual([
			"Fr 1. Mai (Tag der Arbeit): nur 15–17 Uhr",
		]);
		expect(texts({ ...weekdays, validTo: "2026-04-30" })).toEqual([]);
		expect(texts()).toEqual([]);
	});

	it("tells an editor's exceptions until they are over, and no holiday twice", () => {
		const exception = (from: string, to: string | null, note: string) => ({ from, to, closed: true, opensAt: null, closesAt: null, note });
		const schedule = {
			...weekdays,
			exceptions: [
				exception("2026-04-20", "2026-04-26", "Umbau"),
				exception("2026-05-01", null, "Fest"),
				exception("2026-08-03", "2026-08-14", "Ferien"),
			],
		};
		at("2026-04-26T23:00:00+02:00");
		expect(texts(schedule)).toEqual([
			"20. April 2026 bis 26. April 2026: geschlossen (Umbau)",
			"1. Mai 2026: geschlossen (Fest)",
			"3. August 2026 bis 14. August 2026: geschlossen (Ferien)",
		]);
		at("2026-05-02T00:00:00+02:00");
		expect(texts(schedule)).toEqual([
			"Do 14. Mai (Christi Himmelfahrt): geschlossen",
			"3. August 2026 bis 14. August 2026: geschlossen (Ferien)",
		]);
	});
});
