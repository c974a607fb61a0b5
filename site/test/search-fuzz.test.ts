import fc from "fast-check";
import { expect, test } from "vitest";
import { MemoryIndex } from "../publisher/search-memory.ts";
import { expression, fittingLines, foldedExpressions } from "../src/search/crisis.ts";
import { find } from "../src/search/engine.ts";
import type { IndexEntry } from "../src/search/index-format.ts";
import { IndexReader } from "../src/search/index-reader.ts";
import { LATER } from "../src/search/later-code.ts";
import { MOST_WORDS, parseQuery } from "../src/search/query.ts";
import { cleanQuery } from "../src/search/state.ts";
import { wordsIn } from "../src/search/tokens.ts";
import { municipality, service, topic } from "./support/search-records.ts";

/** Whatever is typed: an answer, in time, and nothing thrown. 100,000 questions are taken apart, a part of them is answered. */

const PARSED = Number(process.env.SEARCH_QUERY_RUNS ?? 92_000);
const ANSWERED = Number(process.env.SEARCH_FIND_RUNS ?? 8_000);

const records = [
	municipality("rheine", "Rheine", ["48431", "St. Arnold"]),
	topic("eb", "Erziehungsberatung", ["kind beißt", "geld für klassenfahrt"], { tr: ["Danışmanlık", "çocuk ısırıyor"], ar: ["استشارة"] }),
	service("a", {
		title: "Kita am Wald",
		summary: "Ein Platz",
		filters: { thema: ["eb"], alter: ["3", "4"], ort: ["rheine"], rang: ["2026-4"] },
	}),
	service("b", {
		title: "Beratung (.*) für Eltern",
		text: "Schwangerschaftsberatung und <b>mehr</b>",
		filters: { thema: [], alter: ["schwanger"] },
	}),
	service("c", { title: "Ciąża, żłobek", text: "Беременность حمل", names: ["Hort"] }),
];
const contents = new Map<string, unknown>(
	[...new MemoryIndex().update(records, []).write].map(([name, bytes]) => {
		const content = JSON.parse(bytes.toString("utf8"));
		return [name, typeof content === "string" ? { text: content } : content];
	}),
);
for (const [name, load] of Object.entries(LATER)) contents.set(name, await load());
const reader = new IndexReader(contents.get("index.json") as IndexEntry, (name) => contents.get(name));

const PIECES =
	"\" „ “ « » ' ’ * + ? ( ) [ ] { } | \\ ^ $ . .* (.*)+$ < > & <script>alert(1)</script> %00 %F0 @ ~ : ; @rheine 48431 99999 00000 für Kita kta Hebmame Rheine St. Arnold 3 jahre 3j 999999999 -1 0x10 1e9 zwei Monate Straße STRASSE İ ı ğ ة أحمد بارداری \u200c \u202e \u202b \u2066 \u200f \u00ad \ufeff \u0000 \u0007 \u001b[0m 👶🏽 🏳️‍🌈 \ud83d \udc76 e\u0301 ⅷ ² ① ﬁ __proto__ constructor toString null undefined NaN"
		.split(" ")
		.filter(Boolean);
const piece = fc.oneof(
	{ weight: 5, arbitrary: fc.constantFrom(...PIECES, " ", "\t", "\n") },
	{ weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
	{ weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 8 }) },
);
const question = fc.array(fc.tuple(piece, fc.constantFrom("", " ", " ")), { maxLength: 14 }).map((parts) => parts.flat().join(""));

function check(query: ReturnType<typeof parseQuery>): void {
	const { words, phrases, spoken, age } = query;
	/* One look at the whole: `expect` costs more than what it looks at. */
	const sound =
		words.length <= MOST_WORDS &&
		spoken.length <= 2 * MOST_WORDS &&
		words.every(({ folded, stem }) => folded.length > 0 && stem.length > 0) &&
		new Set(words.map(({ stem }) => stem)).size === words.length &&
		phrases.every((phrase) => phrase.length > 1 && phrase.length <= MOST_WORDS) &&
		words.filter(({ unfinished }) => unfinished).length <= 1 &&
		(age === null || (Number.isInteger(age) && age >= 0 && age < 400));
	if (!sound) throw new Error(`Not sound: ${JSON.stringify(query)}`);
}

test("any text gives a query of bounded size", () => {
	fc.assert(
		fc.property(question, (text) => {
			check(parseQuery(cleanQuery(text)));
			check(parseQuery(text));
		}),
		{ numRuns: PARSED },
	);
}, 60_000);

test("any question gives each result once, in the same order each time, and says why", () => {
	const lines = [{ expressions: foldedExpressions(["gewalt", "*schlägt mich", "suizid*", "fasst * an"]).map(expression) }];
	fc.assert(
		fc.property(question, fc.boolean(), (text, literal) => {
			const state = { q: cleanQuery(text), filters: {}, ...(literal ? { literal } : {}) };
			const found = find(reader, state);
			fittingLines(text, lines);
			const known = new Set(reader.numbers());
			if (new Set(found.results).size !== found.results.length || !found.results.every((number) => known.has(number))) {
				throw new Error(JSON.stringify(found.results));
			}
			if (String(find(reader, state).results) !== String(found.results)) throw new Error("Another order the second time.");
			for (const number of found.results) found.why(number);
		}),
		{ numRuns: ANSWERED },
	);
	expect(reader.missing.size).toBe(0);
}, 60_000);

test.each([
	["one word", "a".repeat(10_000)],
	["many words", "kita platz ".repeat(1000)],
	["many unknown words", Array.from({ length: 2000 }, (_, number) => `x${number}yz`).join(" ")],
	["marks on one letter", `a${"\u0301".repeat(10_000)}`],
	["quotation marks", '"'.repeat(10_000)],
	["quoted words", '"a b" '.repeat(1500)],
	["an expression that takes other engines years", `${"(a+)+".repeat(2000)}$`],
	["emoji", "👩‍👩‍👧‍👦".repeat(900)],
	["apostrophes", "д'".repeat(5000)],
	["numbers", "3 jahre ".repeat(1200)],
	["endings of endings", "lerin".repeat(2000)],
	["stars", "*".repeat(10_000)],
])("10,000 characters of %s take a moment", (_, text) => {
	const before = process.cpuUsage();
	find(reader, { q: text, filters: {} });
	find(reader, { q: cleanQuery(text), filters: {} });
	wordsIn(text);
	const { user, system } = process.cpuUsage(before);
	expect(user + system, "microseconds of CPU").toBeLessThan(1_000_000);
});
