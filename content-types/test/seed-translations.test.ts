import { describe, expect, it } from "vitest";
import { asPublishedEntry, asPublishedTranslation, seed, seedTranslations } from "../seed/index.ts";
import { type TypeName, validateEntry } from "../src/index.ts";

const german = (type: TypeName, key: string) => (seed[type] as { key: string }[] | undefined)?.find((entry) => entry.key === key);

describe("first content in other languages", () => {
	const all = seedTranslations();

	it("translates entries that there are", () => {
		expect(all.filter(({ type, key }) => !german(type, key)).map(({ type, key, locale }) => `${locale} ${type} ${key}`)).toEqual([]);
		expect(all.length).toBeGreaterThan(0);
	});

	it("can be published as it is", () => {
		const problems = all.flatMap((translation) => {
			const { type, key, locale } = translation;
			const original = asPublishedEntry(type, german(type, key) as { key: string });
			const found = validateEntry(type, asPublishedTranslation(translation, original), "publish");
			return found.map(({ path, message }) => `${locale} ${type} ${key} ${path.join(".")}: ${message}`);
		});
		expect(problems).toEqual([]);
	});

	it("refuses a text in a field that is the same in every language", () => {
		expect(() => seedTranslations({ en: { topic: { schwangerschaft: { slug: "pregnancy" } } } })).toThrow('no field "slug"');
		expect(() => seedTranslations({ en: { topic: { schwangerschaft: { nam: "x" } as object } } })).toThrow('no field "nam"');
	});
});
