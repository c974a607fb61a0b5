import { readSiteLanguages } from "@kinderstark/content-types";
import { describe, expect, it } from "vitest";
import { catalogProblems, messageProblems, unusedKeys } from "../dev/messages-check.ts";
import { readConfig } from "../publisher/config.ts";
import { ageInWords, dayInWords, fileSize, listInWords, momentTime } from "../src/format.ts";
import { isInEveryLanguage, localeOf, localPath, nearestInEveryLanguage, withoutLocale } from "../src/i18n/addresses.ts";
import { finishPage } from "../src/i18n/finish-page.ts";
import { catalogs } from "../src/i18n/messages/index.ts";
import { counted, inLanguageOf, inNoLanguage, pageLanguage, t } from "../src/i18n/page-language.ts";
import { sayCount } from "../src/i18n/say.ts";
import { sentence } from "../src/i18n/sentence.ts";
import { hoursTable, type Schedule } from "../src/opening-hours/index.ts";

/** The words of the interface, and how they come to their page. */

describe("the catalogs", () => {
	it("have every word, none that nothing uses, and the placeholders and plural forms that they need", () => {
		expect(messageProblems()).toEqual([]);
	});
	it.each([
		["a missing word", { a: { one: "{n} Tag" } }, {}, ["uk: a.one is missing"]],
		["a left-over word", {}, { b: "x" }, ["uk: b is not there in German"]],
		["another placeholder", { a: "bis {time}" }, { a: "{tme}" }, ["uk: a must have the placeholders {time}"]],
		["an empty word", { a: "x" }, { a: " " }, ["uk: a is empty"]],
		["a link less", { a: "[x] oder [y]" }, { a: "[x], y" }, ["uk: a must have 2 links"]],
		[
			"a plural form that is missing",
			{ a: { one: "{count} x", other: "{count} x" } },
			{ a: { one: "{count} y", other: "{count} y" } },
			["uk: a must have the forms few many one other"],
		],
	])("%s is found", (_, german, other, problems) => expect(catalogProblems("uk", other as never, german as never)).toEqual(problems));
});

describe("a word that nothing uses", () => {
	const german = { area: { title: "x", kinds: { a: "x", b: "x" }, more: { c: "x" } }, lists: { l: { v: "x" } } };
	it.each([
		["nothing is read", "", ["area.title", "area.kinds.a", "area.kinds.b", "area.more.c", "lists.l.v"]],
		[
			"one is read by its name, of whatever it is called there",
			"words.title",
			["area.kinds.a", "area.kinds.b", "area.more.c", "lists.l.v"],
		],
		["some are read by a value", "kinds[kind]", ["area.title", "area.more.c", "lists.l.v"]],
		["some are read by a value, by another type", "(words.kinds as Words)[kind]", ["area.title", "area.more.c", "lists.l.v"]],
		["an area is read by a value", "t().lists[list]", ["area.title", "area.kinds.a", "area.kinds.b", "area.more.c"]],
		["a list is called as an area", "lists[0]", ["area.title", "area.kinds.a", "area.kinds.b", "area.more.c", "lists.l.v"]],
		["they are taken by their names", "const { title, more } = words; more.c", ["area.kinds.a", "area.kinds.b", "lists.l.v"]],
	])("is found when %s", (_, text, unused) => expect(unusedKeys(german, [text])).toEqual(unused));
});

describe("the language of a page", () => {
	it("is German until somebody says otherwise, also across waiting", async () => {
		expect(pageLanguage()).toBe("de");
		const [english, arabic] = await Promise.all([
			inLanguageOf("en", async () => {
				await new Promise((resolve) => setTimeout(resolve, 5));
				return t().common.helpNow;
			}),
			inLanguageOf("ar", async () => pageLanguage()),
		]);
		expect([english, arabic, pageLanguage()]).toEqual([catalogs.en?.common.helpNow, "ar", "de"]);
	});
	it("is nothing that pages of all languages may depend on", () => {
		expect(() => inLanguageOf("en", () => inNoLanguage(t))).toThrow("derivedInLanguage");
	});
	it("decides about plurals, ages, dates, times, lists and sizes", () => {
		expect(inLanguageOf("ar", () => [1, 2, 3, 11].map((count) => counted(t().common.serviceCount, count)))).toEqual([
			"خدمة واحدة",
			"خدمتان",
			"3 خدمات",
			"11 خدمة",
		]);
		const inEnglish = inLanguageOf("en", () => [
			ageInWords({ ageFrom: 18, ageTo: 36, includesPregnancy: false }),
			dayInWords("2026-03-01"),
			momentTime("2026-03-01T18:30:00Z"),
			listInWords(["a", "b", "c"]),
			fileSize(1400),
		]);
		expect(inEnglish).toEqual(["1½ to 3 years", "1 March 2026", "19:30", "a, b and c", "1.4 MB"]);
		/* Doors, letters and telephones here have these digits and this calendar. */
		for (const code of ["ar", "fa"] as const) expect(inLanguageOf(code, () => dayInWords("2026-03-01"))).toMatch(/^1 \D+ 2026$/);
		expect(sayCount({ one: "{count}", other: "{count}" }, 1234, "ar")).toBe("1,234");
	});
	it("decides how opening hours are told", () => {
		const schedule: Schedule = { days: ["MO", "TU", "WE"], opensAt: "09:00", closesAt: "12:30" };
		const words = catalogs.en?.hoursWords ?? catalogs.de.hoursWords;
		expect(hoursTable([schedule], { words, locale: "en-GB" }).map(({ days, hours }) => `${days} ${hours}`)).toEqual(["Mon–Wed 9:00–12:30"]);
	});
});

describe("addresses", () => {
	it.each([
		["/", "/uk/"],
		["/themen/?a=b#c", "/uk/themen/?a=b#c"],
		["/angebote/a-z/b/", "/angebote/a-z/b/"],
		["/stoebern/kosten/kostenlos/", "/uk/stoebern/kosten/kostenlos/"],
		["/stoebern/kosten/kostenlos/a-z/b/", "/stoebern/kosten/kostenlos/a-z/b/"],
		["/orte/rheine/", "/uk/orte/rheine/"],
		["/orte/rheine/am-ort/a-z/b/", "/orte/rheine/am-ort/a-z/b/"],
		["/a/x7k/", "/a/x7k/"],
		["/feed.xml", "/feed.xml"],
		["/en/themen/", "/en/themen/"],
		["https://example.org/", "https://example.org/"],
	])("%s is %s on a page in Ukrainian", (given, expected) => expect(localPath(given, "uk")).toBe(expected));
	it.each([
		["/themen/x/", "/themen/x/"],
		["/themen/x/a-z/sp-2/", "/themen/x/"],
		["/angebote/a-z/b/", "/angebote/"],
		["/orte/rheine/am-ort/a-z/b/", "/orte/rheine/"],
		["/stoebern/kosten/kostenlos/a-z/b/", "/stoebern/kosten/kostenlos/"],
		["/a/x7k/", "/"],
		["/404/", "/"],
	])("the nearest to %s in every language is %s", (given, expected) => expect(nearestInEveryLanguage(given)).toBe(expected));
	it("tell their language", () => {
		expect([localeOf("/uk/"), localeOf("/uk/themen/"), localeOf("/ukraine/"), localeOf("/"), localeOf("/fr/x/")]).toEqual([
			"uk",
			"uk",
			undefined,
			undefined,
			undefined,
		]);
		expect(withoutLocale("/fa/themen/x/")).toBe("/themen/x/");
		expect(isInEveryLanguage("/sitemap.xml")).toBe(false);
	});
});

describe("a page that is finished", () => {
	const note = '<p class="german-note"><span data-german="page">alles</span><span data-german="parts">teils</span></p>';
	it("has links in its language, and those that are German only say so", () => {
		expect(finishPage('<a class="x" href="/themen/">a</a><a href="/angebote/a-z/b/">b</a><form action="/suche/">', "en")).toBe(
			'<a class="x" href="/en/themen/">a</a><a href="/angebote/a-z/b/" hreflang="de">b</a><form action="/en/suche/">',
		);
		expect(finishPage('<a href="/" hreflang="de" lang="de">Deutsch</a>', "en")).toBe('<a href="/" hreflang="de" lang="de">Deutsch</a>');
	});
	it("says once that there is German text, if there is some", () => {
		expect(finishPage(`<main>${note}<p>text</p></main>`, "en")).toBe("<main><p>text</p></main>");
		expect(finishPage(`<main>${note}<p lang="de">Text</p></main>`, "en")).toContain('<p class="german-note">teils</p>');
		expect(finishPage(`<main>${note}<h1 lang="de">Text</h1></main>`, "ar")).toContain('<p class="german-note">alles</p>');
	});
});

it("makes links of words in brackets, and nothing else of what is in a message", () => {
	expect(sentence("a <b> [Hilfe] {x} [y]", ["/hilfe-sofort/", "tel:110"], { x: "<i>" })).toBe(
		'a &lt;b&gt; <a href="/hilfe-sofort/">Hilfe</a> &lt;i&gt; <a href="tel:110">y</a>',
	);
});

describe("the languages in which the site is published", () => {
	it("are all ten, or those that a setting names, German among them", () => {
		expect(readSiteLanguages(undefined)).toHaveLength(10);
		expect(readSiteLanguages(" en, de ")).toEqual(["de", "en"]);
	});
	it("must be known", () => {
		expect(() => readConfig({ SITE_LANGUAGES: "de,xx" })).toThrow(
			"SITE_LANGUAGES enthält eine unbekannte Sprache: xx. Möglich sind: de,en,uk",
		);
		expect(() => readConfig({ SITE_LANGUAGES: "en" })).toThrow("SITE_LANGUAGES muss Deutsch (de) enthalten");
	});
});
