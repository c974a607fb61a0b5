import fc from "fast-check";
import { getHolidays } from "feiertagejs";
import { describe, expect, test } from "vitest";
import { de } from "../src/i18n/messages/de/index.ts";
import { addDays, berlinClock, isoWeek, WEEKDAYS } from "../src/opening-hours/calendar.ts";
import {
	exceptionsInWords,
	hoursTable,
	isOpen,
	publicHoliday,
	type Schedule,
	slotsOn,
	statusAt,
	statusInWords,
} from "../src/opening-hours/index.ts";

const weekdayMornings: Schedule = { days: ["MO", "TU", "WE", "TH", "FR"], opensAt: "09:00", closesAt: "12:00" };
const always: Schedule = { days: [...WEEKDAYS], opensAt: "00:00", closesAt: "23:59", onPublicHolidays: true };
const at = (iso: string) => Date.parse(iso);
const german = { words: de.hoursWords, locale: "de-DE" };
const said = (schedules: Schedule[], iso: string) => statusInWords(statusAt(schedules, at(iso)), at(iso), german);

describe("open or not, at an instant", () => {
	test.each<[string, Schedule[], string, boolean]>([
		["on a weekday morning", [weekdayMornings], "2026-11-23T09:00:00+01:00", true],
		["a minute before opening", [weekdayMornings], "2026-11-23T08:59:00+01:00", false],
		["at the closing minute", [weekdayMornings], "2026-11-23T12:00:00+01:00", false],
		["at the weekend", [weekdayMornings], "2026-11-22T10:00:00+01:00", false],
		["in summer time", [weekdayMornings], "2026-07-01T07:00:00Z", true],
		["the same UTC hour in winter time", [weekdayMornings], "2026-12-01T07:00:00Z", false],
		["the morning after clocks went forward", [weekdayMornings], "2026-03-30T07:30:00Z", true],
		["the morning before clocks went forward", [weekdayMornings], "2026-03-27T07:30:00Z", false],
		["the morning after clocks went back", [weekdayMornings], "2026-10-26T07:30:00Z", false],
		["around the clock, in the hour that is skipped", [always], "2026-03-29T01:00:00Z", true],
		["around the clock, in the hour that comes twice", [always], "2026-10-25T01:30:00Z", true],
		["around the clock, last minute of a year", [always], "2026-12-31T23:59:30+01:00", true],
		["Fronleichnam", [weekdayMornings], "2026-06-04T10:00:00+02:00", false],
		["Karfreitag", [weekdayMornings], "2026-04-03T10:00:00+02:00", false],
		["Neujahr", [weekdayMornings], "2027-01-01T10:00:00+01:00", false],
		["Silvester is not a public holiday", [weekdayMornings], "2026-12-31T10:00:00+01:00", true],
		["Heiligabend is not a public holiday", [weekdayMornings], "2026-12-24T10:00:00+01:00", true],
		["Allerheiligen on a Monday (2027)", [weekdayMornings], "2027-11-01T10:00:00+01:00", false],
		["Allerheiligen, open on holidays", [{ ...weekdayMornings, onPublicHolidays: true }], "2027-11-01T10:00:00+01:00", true],
		["Reformationstag is not one in NRW", [weekdayMornings], "2028-10-31T10:00:00+01:00", true],
		["before the period", [{ ...weekdayMornings, validFrom: "2026-11-24" }], "2026-11-23T10:00:00+01:00", false],
		["last day of the period", [{ ...weekdayMornings, validTo: "2026-11-23" }], "2026-11-23T10:00:00+01:00", true],
		["after the period", [{ ...weekdayMornings, validTo: "2026-11-22" }], "2026-11-23T10:00:00+01:00", false],
		["even week (48)", [{ ...weekdayMornings, rhythm: "gerade_wochen" }], "2026-11-23T10:00:00+01:00", true],
		["odd rhythm in an even week", [{ ...weekdayMornings, rhythm: "ungerade_wochen" }], "2026-11-23T10:00:00+01:00", false],
		["first Monday", [{ ...weekdayMornings, days: ["MO"], rhythm: "erster_im_monat" }], "2026-12-07T10:00:00+01:00", true],
		[
			"second Monday is not the first",
			[{ ...weekdayMornings, days: ["MO"], rhythm: "erster_im_monat" }],
			"2026-12-14T10:00:00+01:00",
			false,
		],
		["fourth Thursday", [{ ...weekdayMornings, days: ["TH"], rhythm: "vierter_im_monat" }], "2026-11-26T10:00:00+01:00", true],
		["last Monday", [{ ...weekdayMornings, days: ["MO"], rhythm: "letzter_im_monat" }], "2026-11-30T10:00:00+01:00", true],
		["the Monday before the last", [{ ...weekdayMornings, days: ["MO"], rhythm: "letzter_im_monat" }], "2026-11-23T10:00:00+01:00", false],
		["seconds in the stored time", [{ ...weekdayMornings, opensAt: "09:00:00.000" }], "2026-11-23T09:30:00+01:00", true],
	])("%s", (_, schedules, iso, expected) => {
		expect(isOpen(schedules, at(iso))).toBe(expected);
	});

	const exception = { from: "2026-12-21", to: null, closed: true, opensAt: null, closesAt: null, note: null };
	test.each<[string, Schedule["exceptions"], string, boolean]>([
		["closed on one day", [exception], "2026-12-21T10:00:00+01:00", false],
		["open again the next day", [exception], "2026-12-22T10:00:00+01:00", true],
		["closed for two weeks", [{ ...exception, to: "2027-01-03" }], "2026-12-30T10:00:00+01:00", false],
		[
			"other hours: not in the usual ones",
			[{ ...exception, closed: false, opensAt: "14:00", closesAt: "16:00" }],
			"2026-12-21T10:00:00+01:00",
			false,
		],
		["other hours: in those", [{ ...exception, closed: false, opensAt: "14:00", closesAt: "16:00" }], "2026-12-21T15:00:00+01:00", true],
		[
			"other hours on exactly one Saturday",
			[{ ...exception, from: "2026-12-19", closed: false, opensAt: "14:00", closesAt: "16:00" }],
			"2026-12-19T15:00:00+01:00",
			true,
		],
		[
			"other hours in a stretch leave the weekend closed",
			[{ ...exception, from: "2026-12-14", to: "2026-12-20", closed: false, opensAt: "14:00", closesAt: "16:00" }],
			"2026-12-19T15:00:00+01:00",
			false,
		],
	])("exception: %s", (_, exceptions, iso, expected) => {
		expect(isOpen([{ ...weekdayMornings, exceptions }], at(iso))).toBe(expected);
	});
});

describe("the line that says so", () => {
	const afternoons: Schedule = { days: ["MO", "TU"], opensAt: "12:00", closesAt: "16:30" };
	test.each<[string, Schedule[], string, string]>([
		["open", [weekdayMornings], "2026-11-23T10:00:00+01:00", "Jetzt geöffnet, bis 12 Uhr"],
		["adjacent slots are one", [weekdayMornings, afternoons], "2026-11-23T10:00:00+01:00", "Jetzt geöffnet, bis 16:30 Uhr"],
		["opens later today", [weekdayMornings], "2026-11-23T07:00:00+01:00", "Jetzt geschlossen, öffnet heute um 9 Uhr"],
		["opens tomorrow", [weekdayMornings], "2026-11-23T12:00:00+01:00", "Jetzt geschlossen, öffnet morgen um 9 Uhr"],
		["opens after the weekend", [weekdayMornings], "2026-11-27T13:00:00+01:00", "Jetzt geschlossen, öffnet am Montag um 9 Uhr"],
		["a holiday is named", [weekdayMornings], "2026-06-04T10:00:00+02:00", "Heute geschlossen (Fronleichnam), öffnet morgen um 9 Uhr"],
		[
			"over the turn of the year",
			[{ ...weekdayMornings, validFrom: "2027-01-04" }],
			"2026-12-20T10:00:00+01:00",
			"Jetzt geschlossen, öffnet am 4. Januar 2027 um 9 Uhr",
		],
		[
			"over the clock change",
			[{ ...weekdayMornings, days: ["SU"] }],
			"2026-03-28T23:00:00+01:00",
			"Jetzt geschlossen, öffnet morgen um 9 Uhr",
		],
		["around the clock", [always], "2026-03-29T01:00:00Z", "Jetzt geöffnet, rund um die Uhr"],
		["until midnight", [{ ...always, days: ["MO"] }], "2026-11-23T20:00:00+01:00", "Jetzt geöffnet, bis 24 Uhr"],
		[
			"over midnight into the next day",
			[{ ...always, days: ["MO", "TU"] }],
			"2026-11-23T20:00:00+01:00",
			"Jetzt geöffnet, bis morgen 24 Uhr",
		],
		["never again", [{ ...weekdayMornings, validTo: "2026-01-31" }], "2026-11-23T10:00:00+01:00", "Jetzt geschlossen"],
	])("%s", (_, schedules, iso, expected) => {
		expect(said(schedules, iso)).toBe(expected);
	});

	test("a reason that an editor gave", () => {
		const exceptions = [{ from: "2026-12-21", to: "2027-01-03", closed: true, opensAt: null, closesAt: null, note: "Betriebsferien" }];
		expect(said([{ ...weekdayMornings, exceptions }], "2026-12-22T10:00:00+01:00")).toBe(
			"Heute geschlossen (Betriebsferien), öffnet am 4. Januar 2027 um 9 Uhr",
		);
	});
});

describe("clock changes", () => {
	const night: Schedule = { days: ["SU"], opensAt: "02:15", closesAt: "02:45" };
	test("hours inside the hour that is skipped never come", () => {
		const before = at("2026-03-29T00:00:00+01:00");
		expect(statusAt([night], before).nextChange).toBe(at("2026-04-12T02:15:00+02:00"));
	});
	test("hours inside the hour that comes twice come twice, by the clock on the wall", () => {
		const changes: number[] = [];
		for (let now: number | undefined = at("2026-10-25T00:00:00+02:00"); changes.length < 4 && now !== undefined; ) {
			now = statusAt([night], now).nextChange;
			if (now !== undefined) changes.push(now);
		}
		expect(changes).toEqual(["2026-10-25T00:15:00Z", "2026-10-25T00:45:00Z", "2026-10-25T01:15:00Z", "2026-10-25T01:45:00Z"].map(at));
	});
	test("closing after the night of the change is at the right instant", () => {
		const sundays: Schedule = { days: ["SU"], opensAt: "00:00", closesAt: "08:00" };
		expect(statusAt([sundays], at("2026-03-29T00:30:00+01:00")).nextChange).toBe(at("2026-03-29T08:00:00+02:00"));
		expect(statusAt([sundays], at("2026-10-25T00:30:00+02:00")).nextChange).toBe(at("2026-10-25T08:00:00+01:00"));
	});
});

describe("calendar", () => {
	/* Easter and Whit Sunday are holidays by law in other states only; offers close on them here too. */
	test("public holidays agree with the usual library, 2018 to 2099", () => {
		for (let year = 2018; year < 2100; year += 1) {
			const days = Array.from({ length: 366 }, (_, n) => addDays(`${year}-01-01`, n)).filter((day) => day.startsWith(String(year)));
			const ours = days.filter((day) => !["Ostersonntag", "Pfingstsonntag", undefined].includes(publicHoliday(day)));
			const theirs = getHolidays(year, "NW").filter(({ name }) => name !== "OSTERSONNTAG" && name !== "PFINGSTSONNTAG");
			expect(ours).toEqual(theirs.map(({ dateString }) => dateString).sort());
		}
	});
	test.each([
		["2026-01-01", 1],
		["2026-12-31", 53],
		["2027-01-03", 53],
		["2027-01-04", 1],
		["2024-12-30", 1],
		["2026-11-23", 48],
	])("%s lies in ISO week %i", (day, week) => {
		expect(isoWeek(day)).toBe(week);
	});
});

describe("the table", () => {
	test.each<[string, Schedule[], string[]]>([
		["single days", [{ days: ["FR", "MO", "WE"], opensAt: "09:00", closesAt: "12:00" }], ["Mo, Mi, Fr | 9–12 Uhr"]],
		["a stretch of days", [weekdayMornings], ["Mo–Fr | 9–12 Uhr"]],
		["half hours", [{ days: ["SA"], opensAt: "08:30", closesAt: "11:15" }], ["Sa | 8:30–11:15 Uhr"]],
		[
			"two slots a day",
			[weekdayMornings, { days: ["TH"], opensAt: "14:00", closesAt: "16:00" }],
			["Mo–Mi, Fr | 9–12 Uhr", "Do | 9–12 und 14–16 Uhr"],
		],
		["around the clock", [always], ["täglich | rund um die Uhr | auch an Feiertagen"]],
		["rhythm", [{ days: ["MO"], opensAt: "09:00", closesAt: "10:00", rhythm: "letzter_im_monat" }], ["letzter Mo im Monat | 9–10 Uhr"]],
		[
			"period and note",
			[{ days: ["MO"], opensAt: "09:00", closesAt: "10:00", validFrom: "2026-09-01", validTo: "2026-12-18", note: "nur telefonisch" }],
			["Mo | 9–10 Uhr | vom 1. September 2026 bis 18. Dezember 2026 | nur telefonisch"],
		],
		["nothing known", [], []],
	])("%s", (_, schedules, expected) => {
		expect(hoursTable(schedules, german).map(({ days, hours, notes }) => [days, hours, ...notes].join(" | "))).toEqual(expected);
	});
	test("exceptions, each once", () => {
		const exceptions = [{ from: "2026-12-21", to: "2027-01-03", closed: true, opensAt: null, closesAt: null, note: "Ferien" }];
		const schedule = { ...weekdayMornings, exceptions };
		expect(exceptionsInWords([schedule, schedule], german)).toEqual([
			{ text: "21. Dezember 2026 bis 3. Januar 2027: geschlossen (Ferien)", from: "2026-12-21", until: "2027-01-03" },
		]);
	});
});

describe("for any schedules", () => {
	const time = fc
		.integer({ min: 0, max: 1439 })
		.map((m) => `${String(Math.floor(m / 60)).padStart(2, "0")}:${String(m % 60).padStart(2, "0")}`);
	const day = fc.integer({ min: 0, max: 900 }).map((n) => addDays("2026-01-01", n));
	const schedule: fc.Arbitrary<Schedule> = fc.record({
		days: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1 }),
		opensAt: time,
		closesAt: time,
		rhythm: fc.constantFrom("jede_woche", "gerade_wochen", "ungerade_wochen", "zweiter_im_monat", "letzter_im_monat"),
		validFrom: fc.option(day),
		validTo: fc.option(day),
		onPublicHolidays: fc.boolean(),
		exceptions: fc.array(
			fc.record({
				from: day,
				to: fc.option(day),
				closed: fc.boolean(),
				opensAt: fc.option(time),
				closesAt: fc.option(time),
				note: fc.constant(null),
			}),
			{ maxLength: 3 },
		),
	});
	const schedules = fc.array(schedule, { maxLength: 4 });
	/* Every third instant lies in one of the nights of 2026 in which the clock changes. */
	const instant = fc.oneof(
		fc.integer({ min: at("2026-01-01T00:00:00Z"), max: at("2028-01-01T00:00:00Z") }),
		fc.integer({ min: at("2026-03-28T20:00:00Z"), max: at("2026-03-29T06:00:00Z") }),
		fc.integer({ min: at("2026-10-24T20:00:00Z"), max: at("2026-10-25T06:00:00Z") }),
	);

	test("it is never open outside its slots, and slots never touch", () => {
		fc.assert(
			fc.property(schedules, instant, (given, now) => {
				const clock = berlinClock(now);
				const slots = slotsOn(given, clock.day);
				expect(isOpen(given, now)).toBe(slots.some(({ from, to }) => from <= clock.minute && clock.minute < to));
				for (const [i, { from, to }] of slots.entries()) {
					expect(from).toBeLessThan(to);
					expect(to).toBeLessThanOrEqual(1440);
					expect(from).toBeGreaterThan(slots[i - 1]?.to ?? -1);
				}
			}),
			{ numRuns: 300 },
		);
	});

	test("until the next change nothing changes, and then it does", () => {
		fc.assert(
			fc.property(
				schedules,
				instant,
				fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { maxLength: 20 }),
				(given, now, parts) => {
					const { open, nextChange } = statusAt(given, now);
					if (nextChange === undefined) return;
					expect(nextChange).toBeGreaterThan(now);
					expect(isOpen(given, nextChange)).toBe(!open);
					expect(isOpen(given, nextChange - 1)).toBe(open);
					for (const part of parts) expect(isOpen(given, now + Math.floor((nextChange - now) * part))).toBe(open);
				},
			),
			{ numRuns: 200 },
		);
	});

	test("always has words, never „undefined“ or „NaN“", () => {
		fc.assert(
			fc.property(schedules, instant, (given, now) => {
				const words = [
					statusInWords(statusAt(given, now), now, german),
					...hoursTable(given, german).flatMap((row) => [row.days, row.hours, row.daysAloud, ...row.notes]),
				];
				expect(words.join(" ")).not.toMatch(/undefined|NaN|Invalid/);
			}),
			{ numRuns: 100 },
		);
	});
});
