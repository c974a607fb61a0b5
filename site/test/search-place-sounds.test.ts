import { seed } from "@kinderstark/content-types/seed";
import { describe, expect, test } from "vitest";
import { fold } from "../src/search/fold.ts";
import { placesSounding } from "../src/search/place-sounds.ts";

/** German names of places in Cyrillic and Arabic letters, in the spellings that people try. */

const places: Record<string, string[]> = Object.fromEntries(
	(seed.municipality ?? []).map(({ name, slug }) => [fold(name ?? ""), [slug ?? ""]]),
);
const found = (word: string) => placesSounding(places, fold(word));

describe.each([
	["rheine", "Райне Рейне Райні راينه راين راینه"],
	["ibbenbueren", "Иббенбюрен Ибенбюрен Іббенбюрен Ібенбюрен Ибенбюрене ايبنبورن ایبن‌بورن ایبنبورن"],
	["emsdetten", "Эмсдеттен Эмсдетен Емсдеттен Емсдетен امسديتن امسدتن"],
	["greven", "Гревен Грефен Гревені غريفن گرفن"],
	["steinfurt", "Штайнфурт Штейнфурт Щайнфурт Штайнфурте شتاينفورت اشتاینفورت"],
	["lengerich", "Ленгерих Ленгеріх لينغريش لنگریش"],
	["ochtrup", "Охтруп اوختروب اختروپ"],
	["hoerstel", "Хьорстел هورستل"],
	["tecklenburg", "Текленбург تكلنبورغ تکلنبورگ"],
	["nordwalde", "Нордвальде نوردفالده"],
	["altenberge", "Альтенберге Алтенберге التنبرغه آلتنبرگه"],
	["hopsten", "Хопстен هوبستن"],
	["neuenkirchen", "Нойенкирхен نوينكيرشن"],
	["wettringen", "Веттринген"],
	["westerkappeln", "Вестеркаппельн"],
])("%s", (slug, spellings) => {
	test.each(spellings.split(" "))("%s", (spelling) => {
		expect(found(spelling)).toEqual([slug]);
	});
});

test("words that are no names are none", () => {
	for (const word of "помощь ребенок школа район вода река крайне раны избил сад مساعدتهن مدرسة غرفة راني كتاب خانه کودک".split(" ")) {
		expect(found(word), word).toEqual([]);
	}
	expect(found("")).toEqual([]);
});
