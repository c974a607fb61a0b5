import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { addDays } from "../src/opening-hours/calendar.ts";
import { type Schedule, slotsOn } from "../src/opening-hours/slots.ts";
import { escapeSimple, escapeText, fileOfLines, fold } from "../src/shortlist/content-lines.ts";
import { calendarFile, DAYS_AHEAD, hasTimes } from "../src/shortlist/icalendar.ts";
import { type Item, parseItem } from "../src/shortlist/item.ts";
import { vcardFile } from "../src/shortlist/vcard.ts";

/** The files that the shortlist hands out, read by the parser that Thunderbird uses. */

const ORIGIN = "https://kinderstark.example";
const TODAY = "2026-11-25";
const MOMENT = { today: TODAY, now: Date.parse("2026-11-25T10:00:00Z") };
const WORDS = { askFirst: "Bitte vorher nachfragen." };

const item = (more: Partial<Item> = {}): Item => ({
	id: "abcd2345",
	path: "/angebote/cafe/",
	name: "Elterncafé",
	lang: "de",
	words: "de",
	points: [],
	places: [],
	ways: [],
	hours: [],
	hoursNotes: [],
	schedules: [],
	...more,
});

/* Anything that can stand in a field, control characters and halves of characters among it. */
const unit = fc.oneof(
	{ weight: 3, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 1 }) },
	fc.constantFrom(...'\\,;:\n\r\tnN "'),
);
const anyText = fc.string({ unit, maxLength: 120 }).filter((text) => text.trim() !== "");
/** What a parser gives back: no control characters, one kind of line end. */
const asRead = (text: string) =>
	text
		.replace(/\r\n?/g, "\n")
		.replace(/\t/g, " ")
		.replace(/(?!\n)\p{Cc}/gu, "")
		.replace(/[\ud800-\udfff]/gu, "\ufffd");

function checkLines(file: string): void {
	expect(file.endsWith("\r\n")).toBe(true);
	const lines = file.slice(0, -2).split("\r\n");
	for (const line of lines) {
		expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
		expect(/[\r\n]/.test(line)).toBe(false);
	}
}

describe("lines of text", () => {
	it("come back as they were, whatever stands in them, and no line is longer than 75 bytes", () => {
		fc.assert(
			fc.property(fc.array(anyText, { maxLength: 5 }), (texts) => {
				const notes = texts.map((text) => `NOTE:${escapeSimple(text)}`);
				const parts = texts.map((text) => `ORG:Amt;${escapeText(text)}`);
				const file = fileOfLines(["BEGIN:VCARD", "VERSION:4.0", ...notes, ...parts, "END:VCARD"]);
				checkLines(file);
				const card = new ICAL.Component(ICAL.parse(file) as unknown as unknown[]);
				expect(card.getAllProperties("note").map((note) => note.getFirstValue())).toEqual(texts.map(asRead));
				expect(card.getAllProperties("org").map((org) => org.getFirstValue())).toEqual(texts.map((text) => ["Amt", asRead(text)]));
				const descriptions = texts.map((text) => `DESCRIPTION:${escapeText(text)}`);
				const calendar = new ICAL.Component(
					ICAL.parse(fileOfLines(["BEGIN:VEVENT", ...descriptions, "END:VEVENT"])) as unknown as unknown[],
				);
				expect(calendar.getAllProperties("description").map((one) => one.getFirstValue())).toEqual(texts.map(asRead));
			}),
			{ numRuns: 2000 },
		);
	});

	it("are broken between characters, never within one", () => {
		const folded = fold("😀".repeat(50));
		expect(folded.replaceAll("\r\n ", "")).toBe("😀".repeat(50));
		expect(folded).not.toContain("\ufffd");
	});
});

describe("contacts", () => {
	it("have name, provider, numbers, address and times", () => {
		const file = vcardFile(
			[
				item({
					provider: "Stadt; Amt, Haus",
					points: [{ label: "Büro", phone: "02551 69-0", email: "buero@example.org", note: "auch Russisch" }],
					places: [{ name: "Kreishaus", street: "Tecklenburger Str. 10", postalCode: "48565", town: "Steinfurt" }],
					hours: [{ days: "Mo–Fr", hours: "9–12 Uhr" }],
				}),
			],
			ORIGIN,
			{ hours: "Zeiten" },
		);
		const card = new ICAL.Component(ICAL.parse(file) as unknown as unknown[]);
		const value = (name: string) => card.getFirstPropertyValue(name) as unknown;
		expect(value("version")).toBe("4.0");
		expect(value("fn")).toBe("Elterncafé");
		expect(value("org")).toBe("Stadt; Amt, Haus");
		expect(value("tel")).toBe("02551 69-0");
		expect(value("email")).toBe("buero@example.org");
		expect(value("adr")).toEqual(["", "", "Tecklenburger Str. 10", "Steinfurt", "", "48565", ""]);
		expect(value("note")).toBe("Büro, 02551 69-0: auch Russisch\nZeiten: Mo–Fr 9–12 Uhr");
		expect(value("uid")).toBe("https://kinderstark.example/a/abcd2345/");
	});

	it("can be read whatever the texts are, one for each service", () => {
		const anyItem = fc.record({
			name: anyText,
			provider: anyText,
			points: fc.array(fc.record({ label: anyText, phone: anyText, email: anyText, note: anyText }), { maxLength: 3 }),
			places: fc.array(fc.record({ name: anyText, street: anyText, town: anyText }), { maxLength: 2 }),
			hoursNotes: fc.array(anyText, { maxLength: 2 }),
		});
		fc.assert(
			fc.property(fc.array(anyItem, { minLength: 1, maxLength: 4 }), (items) => {
				const file = vcardFile(items.map(item), ORIGIN, { hours: "Zeiten" });
				checkLines(file);
				/* The parser gives one card as it is, several in a list. */
				const parsed = ICAL.parse(file) as unknown as unknown[];
				const cards = (items.length === 1 ? [parsed] : parsed).map((card) => new ICAL.Component(card as unknown[]));
				expect(cards.map((card) => card.getFirstPropertyValue("fn"))).toEqual(items.map(({ name }) => asRead(name)));
				expect(cards.map((card) => card.getAllProperties("tel").length)).toEqual(items.map(({ points }) => points.length));
			}),
			{ numRuns: 500 },
		);
	});

	it("never hold an address that is a secret", () => {
		expect(vcardFile([item({ places: [{ name: "Frauenhaus (Adresse geheim)" }] })], ORIGIN, { hours: "Zeiten" })).not.toContain("ADR");
	});
});

/** Every start and end between two days, as a calendar program shows them. */
function shownBy(file: string, from: string, to: string): string[] {
	const calendar = new ICAL.Component(ICAL.parse(file) as unknown as unknown[]);
	const times: string[] = [];
	for (const component of calendar.getAllSubcomponents("vevent")) {
		const event = new ICAL.Event(component);
		/* on the clock, which on two nights of the year is not the time that passes */
		const onClock = (time: ICAL.Time) => Date.parse(`${time.toString().slice(0, 19)}Z`) / 60_000;
		const length = onClock(event.endDate) - onClock(event.startDate);
		const iterator = event.iterator();
		for (let next = iterator.next(); next; next = iterator.next()) {
			const day = next.toString().slice(0, 10);
			if (day > to) break;
			const start = next.hour * 60 + next.minute;
			if (day >= from) times.push(`${day} ${start}–${start + length}`);
		}
	}
	return times.sort();
}

/** The same by the rules of the site's own opening hours. */
function meant(schedules: readonly Schedule[], from: string, to: string): string[] {
	const times: string[] = [];
	for (let day = from; day <= to; day = addDays(day, 1)) {
		for (const schedule of schedules) for (const slot of slotsOn([schedule], day)) times.push(`${day} ${slot.from}–${slot.to}`);
	}
	return times.sort();
}

const minute = fc.integer({ min: 0, max: 1438 });
const clock = (at: number) => `${String(Math.floor(at / 60)).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}:00.000`;
const anyDay = fc.integer({ min: -30, max: 400 }).map((ahead) => addDays(TODAY, ahead));
const anyException = fc
	.record({ from: anyDay, length: fc.integer({ min: 0, max: 20 }), closed: fc.boolean(), times: fc.tuple(minute, minute) })
	.map(({ from, length, closed, times }) => ({
		from,
		to: length === 0 ? null : addDays(from, length),
		closed,
		opensAt: closed ? null : clock(Math.min(...times)),
		closesAt: closed ? null : clock(Math.max(...times) + 1),
		note: null,
	}));
const anySchedule = fc
	.record({
		days: fc.uniqueArray(fc.constantFrom("MO", "TU", "WE", "TH", "FR", "SA", "SU"), { minLength: 1 }),
		times: fc.tuple(minute, minute),
		rhythm: fc.constantFrom(
			"jede_woche",
			"gerade_wochen",
			"ungerade_wochen",
			"erster_im_monat",
			"zweiter_im_monat",
			"dritter_im_monat",
			"vierter_im_monat",
			"letzter_im_monat",
		),
		validFrom: fc.option(anyDay),
		validTo: fc.option(anyDay),
		onPublicHolidays: fc.boolean(),
		exceptions: fc.array(anyException, { maxLength: 3 }),
	})
	.map(
		({ times, ...rest }) =>
			({ ...rest, opensAt: clock(Math.min(...times)), closesAt: clock(Math.max(...times) + 1), note: null }) as unknown as Schedule,
	);

describe("the calendar", () => {
	it("shows, on every day of the coming year, what the site's opening hours say", () => {
		fc.assert(
			fc.property(fc.array(anySchedule, { minLength: 1, maxLength: 2 }), (schedules) => {
				const end = addDays(TODAY, DAYS_AHEAD);
				const file = calendarFile([item({ schedules })], ORIGIN, WORDS, MOMENT);
				checkLines(file);
				const expected = meant(schedules, TODAY, end);
				expect(shownBy(file, "2020-01-01", "2040-01-01")).toEqual(expected);
				expect(hasTimes(item({ schedules }), TODAY)).toBe(expected.length > 0);
			}),
			{ numRuns: 400 },
		);
	}, 60_000);

	it("goes on by the number of the week where a year ends with two odd weeks", () => {
		const schedules = [{ days: ["TU"], opensAt: "09:00", closesAt: "10:00", rhythm: "ungerade_wochen" } as Schedule];
		/* 2026 has 53 weeks. */
		const file = calendarFile([item({ schedules })], ORIGIN, WORDS, MOMENT);
		expect(shownBy(file, "2026-12-14", "2027-01-20")).toEqual([
			"2026-12-15 540–600",
			"2026-12-29 540–600",
			"2027-01-05 540–600",
			"2027-01-19 540–600",
		]);
		expect(file.match(/UID:/g)).toHaveLength(2);
		expect(new Set(file.match(/UID:.*/g)).size).toBe(2);
	});

	it("begins after a closing time and ends with the service", () => {
		const schedules = [{ days: ["MO"], opensAt: "09:00", closesAt: "24:00".replace("24:00", "23:59"), rhythm: "jede_woche" } as Schedule];
		const file = calendarFile([item({ schedules, closedUntil: "2026-12-07", ended: "2026-12-21" })], ORIGIN, WORDS, MOMENT);
		expect(shownBy(file, TODAY, "2027-12-31")).toEqual(["2026-12-14 540–1440", "2026-12-21 540–1440"]);
	});

	it("says where, whom to call and that times change", () => {
		const schedules = [{ days: ["MO"], opensAt: "09:00", closesAt: "10:00", note: "nur mit Kind" } as Schedule];
		const places = [{ name: "Haus", street: "Weg 1", postalCode: "48565", town: "Steinfurt" }];
		const file = calendarFile([item({ schedules, places, points: [{ phone: "02551 69-0" }] })], ORIGIN, WORDS, MOMENT);
		const event = new ICAL.Event(
			new ICAL.Component(ICAL.parse(file) as unknown as unknown[]).getFirstSubcomponent("vevent") as ICAL.Component,
		);
		expect(event.location).toBe("Haus, Weg 1, 48565 Steinfurt");
		expect(event.description).toBe("02551 69-0\nnur mit Kind\nBitte vorher nachfragen.\nhttps://kinderstark.example/a/abcd2345/");
	});
});

describe("what is read from the storage or from a page", () => {
	it("is an item or nothing, whatever it is", () => {
		fc.assert(
			fc.property(fc.anything(), fc.object(), (anything, object) => {
				for (const value of [anything, object, { ...object, path: "/angebote/x/", name: "X" }]) {
					const read = parseItem(value);
					if (read) {
						expect(parseItem(JSON.parse(JSON.stringify(read)))).toEqual(read);
						expect(() => calendarFile([read], ORIGIN, WORDS, MOMENT)).not.toThrow();
					}
				}
			}),
			{ numRuns: 3000 },
		);
	});

	it("leads to a service of this site only", () => {
		for (const path of ["https://example.org/angebote/x/", "//example.org/", "javascript:alert(1)", "/angebote/../x/", ""]) {
			expect(parseItem({ path, name: "X" }), path).toBeNull();
		}
	});
});
