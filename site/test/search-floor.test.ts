import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** What runs in browsers has to run in those of 2021 (Safari 15, Chrome 90, Firefox 90): nothing here translates it for them. */

const NEWER: readonly [what: string, pattern: RegExp][] = [
	["Array.prototype.at", /\.at\(/],
	["Object.hasOwn", /Object\.hasOwn\b/],
	["change by copy", /\.(toSorted|toReversed|toSpliced|with)\(/],
	["findLast", /\.findLast(Index)?\(/],
	["grouping", /\.groupBy\(/],
	["set methods", /\.(union|intersection|difference|symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom)\(/],
	["Array.fromAsync", /fromAsync/],
	["iterator helpers", /\.(values|keys|entries)\(\)\.(map|filter|some|every|toArray)\(/],
	["Promise.withResolvers", /withResolvers/],
	["structuredClone", /structuredClone/],
	["lookbehind", /\(\?<[=!]/],
	["regular expressions with v", /\/[a-z]*v[a-z]*[;,).]/],
	["static blocks", /static \{/],
	["eval", /\beval\(|new Function/],
];

const folder = new URL("../src/search/", import.meta.url);
test.each(readdirSync(folder))("%s", (name) => {
	const source = readFileSync(new URL(name, folder), "utf8");
	/* What is said in comments is not run. */
	const code = source.replaceAll(/\/\*[\s\S]*?\*\//g, "");
	expect(NEWER.filter(([, pattern]) => pattern.test(code)).map(([what]) => what)).toEqual([]);
});
