import { describe, expect, it } from "vitest";
import { find } from "../src/search/engine.ts";
import { fold } from "../src/search/fold.ts";
import { stemOf } from "../src/search/stem.ts";
import { lightStem } from "../src/search/stem-latin.ts";
import { asked, searchOver, service, topic } from "./support/search-records.ts";

/** Questions in every language of the site find what is there in German only. */

const PREGNANCY = topic("schwangerschaft", "Beratung in der Schwangerschaft", ["schwanger was nun"], {
	tr: ["Hamilelik ve doğum", "hamilelik danışmanlığı", "gebelik"],
	en: ["Pregnancy and birth", "pregnancy counselling", "expecting a baby"],
	uk: ["Вагітність і пологи", "консультація для вагітних"],
	ru: ["Беременность и роды", "консультация для беременных"],
	bg: ["Бременност и раждане", "консултация за бременни"],
	pl: ["Ciąża i poród", "poradnia dla kobiet w ciąży"],
	ro: ["Sarcină și naștere", "consiliere pentru gravide"],
	ar: ["الحمل والولادة", "استشارة الحمل", "حامل"],
	fa: ["بارداری و زایمان", "مشاورهٔ بارداری"],
});
const KITA = topic("kita", "Kita-Platz finden", ["kindergarten"], {
	tr: ["Kreş bulmak", "anaokulu yeri", "çocuk yuvası"],
	en: ["Finding a nursery place", "daycare", "kindergarten place"],
	uk: ["Місце в дитячому садку", "дитсадок"],
	ru: ["Место в детском саду", "детский сад"],
	bg: ["Място в детска градина", "детска градина"],
	pl: ["Miejsce w przedszkolu", "przedszkole", "żłobek"],
	ro: ["Loc la grădiniță", "creșă"],
	ar: ["مكان في الروضة", "حضانة", "روضة أطفال"],
	fa: ["جای مهدکودک", "مهد کودک"],
});
const DEBTS = topic("schulden", "Schulden", ["raten nicht zahlen"], {
	tr: ["Borç danışmanlığı", "borçlar"],
	uk: ["Борги", "консультація щодо боргів"],
	ar: ["ديون", "الديون"],
	pl: ["Długi", "zadłużenie"],
});
const files = searchOver([
	service("schwanger", { title: "Schwangerschaftsberatung", filters: { thema: ["schwangerschaft"] } }),
	service("platz", { title: "Elternportal", filters: { thema: ["kita"] } }),
	service("schuldner", { title: "Hilfe bei Geldsorgen", filters: { thema: ["schulden"] } }),
	service("chor", {
		title: "Kinderchor",
		meta: { title: "Kinderchor", entry: "chor", kind: "angebot", seams: "Kinder\u00adchor" },
		translations: [{ locale: "tr", title: "Çocuk korosu", names: [], summary: "Birlikte şarkı söylüyoruz", text: "" }],
	}),
	PREGNANCY,
	KITA,
	DEBTS,
]);

it.each([
	["hamilelik danışmanlık", "schwanger"],
	["hamileliğimde danışman", "schwanger"],
	["HAMILELIK", "schwanger"],
	["gebelikte", "schwanger"],
	["anaokulunda yer", "platz"],
	["kreşe", "platz"],
	["borçlarım", "schuldner"],
	["çocuk korosu", "chor"],
	["pregnant women counseling", "schwanger"],
	["nurseries", "platz"],
	["вагітна консультація", "schwanger"],
	["дитячий садок", "platz"],
	["беременная", "schwanger"],
	["детские сады", "platz"],
	["бременна жена", "schwanger"],
	["детската градина", "platz"],
	["w ciąży", "schwanger"],
	["przedszkola", "platz"],
	["dlugi", "schuldner"],
	["gravidă", "schwanger"],
	["gradinita", "platz"],
	["الحامل", "schwanger"],
	["اَلْحَمْلُ", "schwanger"],
	["أريد حضانة لطفلي", "platz"],
	["مشاوره‌ی بارداری", "schwanger"],
	["مهد‌کودک", "platz"],
	["مهد كودك", "platz"],
])("%s → %s", async (q, slug) => {
	expect((await asked(files, q)).slugs[0]).toBe(slug);
});

it("shows results in the language of the page where they are translated, and says what is German still", async () => {
	const shown = async (q: string, language: string) =>
		files.answer((reader) => find(reader, { q, filters: {} }).results.map((number) => reader.card("services", number, language)?.meta));
	expect((await shown("çocuk korosu", "tr"))[0]).toMatchObject({
		title: "Çocuk korosu",
		summary: "Birlikte şarkı söylüyoruz",
		german: "",
		seams: "",
	});
	expect((await shown("çocuk korosu", "ar"))[0]).toMatchObject({ title: "Kinderchor", german: "title summary" });
	expect((await shown("Kinderchor", "de"))[0]).toEqual({
		title: "Kinderchor",
		entry: "chor",
		kind: "angebot",
		seams: "Kinder\u00adchor",
	});
	expect((await shown("Kinderchor", "constructor"))[0]).toMatchObject({ title: "Kinderchor" });
	const pages = await files.answer((reader) =>
		find(reader, { q: "schwanger", filters: {} }).others.map((number) => reader.card("others", number, "uk")?.meta.title),
	);
	expect(pages[0]).toBe("Вагітність і пологи");
});

it.each([
	["hmailelik", "Hamilelik"],
	["hamilelki", "Hamilelik"],
	["беремнность", "Беременность"],
	["przedszkloe", "przedszkole"],
	["بارداي", "بارداری"],
])("puts %s right: %s", async (typed, used) => {
	expect((await asked(files, typed)).corrections).toEqual([{ typed, used }]);
});

describe("words that are written in several ways are one", () => {
	it.each([
		["ي and ی", "بارداري", "بارداری"],
		["ك and ک", "كودك", "کودک"],
		["alef with and without hamza", "أطفال", "اطفال"],
		["vowel signs", "حَمْل", "حمل"],
		["drawn out", "حـــمل", "حمل"],
		["Arabic digits", "٤٨٤٣١", "48431"],
		["Persian digits", "۴۸۴۳۱", "48431"],
		["dotted and dotless i", "DOĞUM İÇİN", "dogum icin"],
		["ł", "żłobek", "zlobek"],
		["comma below and cedilla", "naștere", "naştere"],
		["ё and е", "тётя", "тетя"],
		["two apostrophes", "здоров'я", "здоров’я"],
	])("%s", (_, a, b) => {
		expect(fold(a)).toBe(fold(b));
	});
	it.each([
		["ar", "الحضانات", "حضانة"],
		["fa", "کودکان", "کودک"],
		["fa", "میزند", "زند"],
		["ru", "консультации", "консультация"],
		["ru", "заикается", "заикание"],
		["uk", "вагітності", "вагітна"],
		["uk", "заїкається", "заїкання"],
		["bg", "градината", "градина"],
	])("%s: %s and %s", (_, a, b) => {
		expect(stemOf(fold(a))).toBe(stemOf(fold(b)));
	});
	it.each([
		["tr", "danışmanlığı", "danışman"],
		["tr", "çocuklarımız", "çocuk"],
		["pl", "szkoła", "szkole"],
		["ro", "copilului", "copil"],
		["en", "families", "family"],
	])("%s: %s and %s", (language, a, b) => {
		expect(lightStem(fold(a), language)).toBe(lightStem(fold(b), language));
	});
});
