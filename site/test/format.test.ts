import { describe, expect, it } from "vitest";
import {
	ageInWords,
	bareAddress,
	dayInWords,
	fileSize,
	initialOf,
	listInWords,
	number,
	servicesInWords,
	timeOfDay,
} from "../src/format.ts";
import { telHref } from "../src/phone.ts";

const age = (ageFrom: number | null, ageTo: number | null, includesPregnancy = false) => ageInWords({ ageFrom, ageTo, includesPregnancy });

describe("ages", () => {
	it.each([
		[12, 36, "1 bis 3 Jahre"],
		[0, 36, "0 bis 3 Jahre"],
		[null, 36, "0 bis 3 Jahre"],
		[36, null, "ab 3 Jahren"],
		[12, null, "ab 1 Jahr"],
		[6, null, "ab 6 Monaten"],
		[1, null, "ab 1 Monat"],
		[6, 36, "6 Monate bis 3 Jahre"],
		[3, 9, "3 bis 9 Monate"],
		[18, 36, "1½ bis 3 Jahre"],
		[12, 12, "1 Jahr"],
		[0, 12, "0 bis 1 Jahr"],
		[28, 36, "2 Jahre und 4 Monate bis 3 Jahre"],
		[72, 324, "6 bis 27 Jahre"],
		[null, null, "jedes Alter"],
	])("%s to %s months is „%s“", (from, to, words) => expect(age(from, to)).toBe(words));

	it.each([
		[null, 36, "Schwangerschaft bis 3 Jahre"],
		[0, null, "ab der Schwangerschaft"],
		[null, 0, "in der Schwangerschaft"],
		[12, 36, "Schwangerschaft und 1 bis 3 Jahre"],
	])("pregnancy and %s to %s months is „%s“", (from, to, words) => expect(age(from, to, true)).toBe(words));
});

describe("telephone links", () => {
	it.each([
		["02551 69-0", "tel:+492551690"],
		["+49 2551 69-2393", "tel:+492551692393"],
		["+49 (0)2551 690", "tel:+492551690"],
		["0049 2551 690", "tel:+492551690"],
		["05451 / 12 34", "tel:+4954511234"],
		["110", "tel:110"],
		["116 111", "tel:116111"],
		["0800 1110550", "tel:08001110550"],
	])("%s leads to %s", (written, href) => expect(telHref(written)).toBe(href));
});

it("writes days, times, numbers and sizes as in German", () => {
	expect(dayInWords("2026-03-01")).toBe("1. März 2026");
	expect(timeOfDay("08:30:00.000")).toBe("8:30");
	expect(number(45172)).toBe("45.172");
	expect(fileSize(340.4)).toBe("340 KB");
	expect(fileSize(1400)).toBe("1,4 MB");
	expect(fileSize(0.2)).toBe("1 KB");
	expect(servicesInWords(1)).toBe("1 Angebot");
	expect(servicesInWords(1200)).toBe("1.200 Angebote");
	expect(listInWords(["Greven", "Rheine", "Laer"])).toBe("Greven, Rheine und Laer");
	expect(listInWords([])).toBe("");
	expect(bareAddress("https://www.example.org/a/")).toBe("example.org/a");
});

it("sorts umlauts under their vowel, and what is no letter under digits", () => {
	expect(["Übergang", "ärztlich", "„Zeit“", "24 Stunden", "Straße"].map(initialOf)).toEqual(["U", "A", "Z", "0–9", "S"]);
});
