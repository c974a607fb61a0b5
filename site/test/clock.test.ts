import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { addMonths, currentYear, dayOf, hasBegun, hasPassed, olderThan, startOfDay } from "../src/content/clock.ts";
import { type ContentStore, createStore, noteMoment, setContent } from "../src/content/store.ts";
import { addDays } from "../src/opening-hours/calendar.ts";

vi.mock("../src/content/store.ts", async (original) => ({
	...(await original<typeof import("../src/content/store.ts")>()),
	noteMoment: vi.fn(),
}));
const noted = () => vi.mocked(noteMoment).mock.calls.map(([ms]) => new Date(ms).toISOString());

let store: ContentStore;
const at = (moment: string) => {
	store.now = Date.parse(moment);
	vi.mocked(noteMoment).mockClear();
};

beforeEach(() => {
	store = createStore("https://kinderstark.example");
	setContent(store);
});

describe("the start of a day in Germany", () => {
	it.each([
		["2026-01-15", "2026-01-14T23:00:00.000Z"],
		["2026-07-15", "2026-07-14T22:00:00.000Z"],
		["2026-03-29", "2026-03-28T23:00:00.000Z"],
		["2026-03-30", "2026-03-29T22:00:00.000Z"],
		["2026-10-25", "2026-10-24T22:00:00.000Z"],
		["2026-10-26", "2026-10-25T23:00:00.000Z"],
		["2027-01-01", "2026-12-31T23:00:00.000Z"],
	])("%s is %s", (day, instant) => {
		expect(new Date(startOfDay(day)).toISOString()).toBe(instant);
	});

	it("is the first instant of that day, for any day", () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 40_000 }), (offset) => {
				const day = addDays("1996-01-01", offset);
				expect(dayOf(startOfDay(day))).toBe(day);
				expect(dayOf(startOfDay(day) - 1)).toBe(addDays(day, -1));
			}),
		);
	});
});

describe("a day is over", () => {
	it.each([
		["2026-11-25", "2026-11-25T22:59:59.999Z", false],
		["2026-11-25", "2026-11-25T23:00:00.000Z", true],
		["2026-10-24", "2026-10-24T21:59:59.999Z", false],
		["2026-10-24", "2026-10-24T22:00:00.000Z", true],
		["2026-10-25", "2026-10-25T22:59:59.999Z", false],
		["2026-10-25", "2026-10-25T23:00:00.000Z", true],
		["2026-03-29", "2026-03-29T21:59:59.999Z", false],
		["2026-03-29", "2026-03-29T22:00:00.000Z", true],
		["2026-12-31", "2026-12-31T22:59:59.999Z", false],
		["2026-12-31", "2026-12-31T23:00:00.000Z", true],
	])("%s at %s: %s", (day, now, over) => {
		at(now);
		expect(hasPassed(day)).toBe(over);
	});

	it("begins at its midnight", () => {
		at("2026-12-31T22:59:59.999Z");
		expect(hasBegun("2027-01-01")).toBe(false);
		expect(noted()).toEqual(["2026-12-31T23:00:00.000Z"]);
		at("2026-12-31T23:00:00.000Z");
		expect(hasBegun("2027-01-01")).toBe(true);
		expect(noted()).toEqual([]);
	});
});

describe("a moment", () => {
	it("is reached on the millisecond, whatever its time zone", () => {
		at("2026-11-25T11:59:59.999Z");
		expect([hasPassed("2026-11-25T12:00:00Z"), hasPassed("2026-11-25T13:00:00+01:00"), hasBegun("2026-11-25T12:00:00.000Z")]).toEqual([
			false,
			false,
			false,
		]);
		at("2026-11-25T12:00:00.000Z");
		expect([hasPassed("2026-11-25T12:00:00Z"), hasPassed("2026-11-25T13:00:00+01:00"), hasBegun("2026-11-25T12:00:00.000Z")]).toEqual([
			true,
			true,
			true,
		]);
	});

	it("that is not given never comes, and leaves no note", () => {
		at("2026-11-25T12:00:00Z");
		for (const nothing of [null, undefined, ""])
			expect([hasPassed(nothing), hasBegun(nothing), olderThan(nothing, 6)]).toEqual([false, false, false]);
		expect(noted()).toEqual([]);
	});

	it("leaves a note only while it lies ahead, exactly when the answer changes", () => {
		at("2026-11-25T12:00:00Z");
		hasPassed("2026-11-24");
		hasPassed("2026-01-01T00:00:00Z");
		expect(noted()).toEqual([]);
		hasPassed("2026-11-25");
		hasPassed("2026-12-01T08:30:00+01:00");
		expect(noted()).toEqual(["2026-11-25T23:00:00.000Z", "2026-12-01T07:30:00.000Z"]);
		for (const moment of noted()) {
			at(moment);
			expect(hasPassed(moment.startsWith("2026-11") ? "2026-11-25" : "2026-12-01T08:30:00+01:00")).toBe(true);
		}
	});
});

describe("an age in months", () => {
	it.each([
		["2026-05-25", 6, "2026-11-25"],
		["2026-08-31", 6, "2027-02-28"],
		["2027-08-31", 6, "2028-02-29"],
		["2028-02-29", 12, "2029-02-28"],
		["2026-12-31", 12, "2027-12-31"],
		["2026-07-01", 6, "2027-01-01"],
	])("%s and %i months is %s", (day, months, later) => {
		expect(addMonths(day, months)).toBe(later);
		at(new Date(startOfDay(addDays(later, 1)) - 1).toISOString());
		expect(olderThan(day, months)).toBe(false);
		expect(noted()).toEqual([new Date(startOfDay(addDays(later, 1))).toISOString()]);
		at(new Date(startOfDay(addDays(later, 1))).toISOString());
		expect(olderThan(day, months)).toBe(true);
	});
});

it("the year changes at midnight in Germany", () => {
	at("2026-12-31T22:59:59.999Z");
	expect(currentYear()).toBe(2026);
	expect(noted()).toEqual(["2026-12-31T23:00:00.000Z"]);
	at("2026-12-31T23:00:00.000Z");
	expect(currentYear()).toBe(2027);
});

it("is the only door to time: no page asks for it by itself", () => {
	const asking = ["pages", "components", "layouts"].flatMap((folder) => {
		const root = fileURLToPath(new URL(`../src/${folder}`, import.meta.url));
		const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => /\.(astro|ts)$/.test(file));
		expect(files.length).toBeGreaterThan(0);
		return files.filter((file) => /Date\.now\(|new Date\(\)|performance\.now\(/.test(readFileSync(`${root}/${file}`, "utf8")));
	});
	expect(asking).toEqual([]);
});
