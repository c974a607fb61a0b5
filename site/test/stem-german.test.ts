import { seed } from "@kinderstark/content-types/seed";
import { stemmer } from "@orama/stemmers/german";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "../src/search/fold.ts";
import { snowballGerman } from "../src/search/stem-german.ts";
import { wordsIn } from "../src/search/tokens.ts";

/** The small stemmer gives what Snowball's own gives. */

test("for every word of the first content", () => {
	const words = new Set(wordsIn(JSON.stringify(seed)).map(fold));
	expect(words.size).toBeGreaterThan(5000);
	for (const word of words) expect(snowballGerman(word), word).toBe(stemmer(word));
});

test("for words that nobody wrote", () => {
	const pieces = "a e i o u y b d s t n r ss st en er ern es em est end ung ig ik isch lich heit keit nis eig auy xq ø ж".split(" ");
	const word = fc.array(fc.constantFrom(...pieces), { maxLength: 9 }).map((parts) => parts.join(""));
	fc.assert(
		fc.property(word, (text) => {
			expect(snowballGerman(text)).toBe(stemmer(text));
		}),
		{ numRuns: 20_000 },
	);
});
