import { readdirSync, readFileSync } from "node:fs";
import { type Node, parse } from "acorn";
import DoIUse from "doiuse/lib/DoIUse.js";
import postcss from "postcss";
import { expect, test } from "vitest";
import { floor } from "../bundling/floor.mjs";
import { bundleEntry } from "./support/built-site.ts";

/** What browsers are given has to run in the oldest ones that `browserslist` (package.json of the root) names. */

const client = new URL("../client/", bundleEntry);
/* The street map comes on top of the plain one, only where an operator has set one up; where it cannot run, the plain one stays. */
const STREET_MAP = /(street-map|maplibre-gl)\b/;
const built = (ending: string) =>
	readdirSync(client, { recursive: true, encoding: "utf8" })
		.filter((name) => name.endsWith(ending) && !STREET_MAP.test(name))
		.map((name) => [name, readFileSync(new URL(name, client), "utf8")] as const);

/* --- scripts --- */

/* Syntax of 2022 that all of them have (fields and private methods of classes, `await` at the top) is parsed; the rest is named. */
const SYNTAX = 2022;

/** Methods that came later than the floor, by name; `at` and `with` might be somebody's own, and so may not be called that here. */
const METHODS = new Set(
	`at toSorted toReversed toSpliced with findLast findLastIndex groupBy groupByToMap union intersection difference symmetricDifference
	isSubsetOf isSupersetOf isDisjointFrom checkVisibility showModal requestSubmit toWellFormed isWellFormed randomUUID`.split(/\s+/),
);
/** Static ones and globals. */
const GLOBALS = new Set(
	`Object.hasOwn Object.groupBy Map.groupBy Array.fromAsync Promise.withResolvers Promise.try AbortSignal.timeout AbortSignal.any
	Intl.Segmenter Intl.DurationFormat structuredClone requestIdleCallback scheduler`.split(/\s+/),
);

type AnyNode = Node & Record<string, unknown>;

function* nodes(node: AnyNode): Generator<AnyNode> {
	yield node;
	for (const value of Object.values(node)) {
		for (const child of Array.isArray(value) ? value : [value]) {
			if (child && typeof (child as AnyNode).type === "string") yield* nodes(child as AnyNode);
		}
	}
}

const nameOf = (node: unknown): string => {
	const { type, name, object, property, computed } = node as AnyNode & { object: unknown; property: unknown };
	if (type === "Identifier") return String(name);
	return type === "MemberExpression" && !computed ? `${nameOf(object)}.${nameOf(property)}` : "?";
};

/** What a script uses that the oldest browsers do not have. */
function tooNew(code: string): string[] {
	const found: string[] = [];
	for (const node of nodes(parse(code, { ecmaVersion: SYNTAX, sourceType: "module" }) as unknown as AnyNode)) {
		if (node.type === "StaticBlock") found.push("static {}");
		const regex = node.regex as { pattern: string; flags: string } | undefined;
		if (regex && /\(\?<[=!]/.test(regex.pattern)) found.push(`lookbehind /${regex.pattern}/`);
		if (regex && /[dv]/.test(regex.flags)) found.push(`flags of /${regex.pattern}/${regex.flags}`);
		if (node.type === "CallExpression" || node.type === "NewExpression") {
			const name = nameOf(node.callee);
			const method = name.split(".").at(-1) ?? "";
			if (GLOBALS.has(name)) found.push(name);
			else if (name.includes(".") && METHODS.has(method)) found.push(`.${method}()`);
			/* The policy of the pages forbids it anyway. */
			if (name === "eval" || name === "Function") found.push(name);
			/* `entries().map()`: iterators have such methods since 2022. */
			const callee = node.callee as AnyNode & { object?: AnyNode & { callee?: unknown; arguments?: unknown[] } };
			if (callee.type === "MemberExpression" && callee.object?.type === "CallExpression" && callee.object.arguments?.length === 0) {
				const inner = nameOf(callee.object.callee).split(".").at(-1) ?? "";
				if (/^(values|keys|entries)$/.test(inner) && /^(map|filter|some|every|find|toArray|take|drop)$/.test(method)) {
					found.push(`.${inner}().${method}()`);
				}
			}
		}
	}
	return found;
}

test("finds what is too new for them", () => {
	expect(tooNew("class A { static { a(); } }")).toEqual(["static {}"]);
	expect(tooNew("b.c.at(-1); [...d].toSorted(); structuredClone(e); Object.hasOwn(f, 1)")).toEqual([
		".at()",
		".toSorted()",
		"structuredClone",
		"Object.hasOwn",
	]);
	expect(tooNew("/(?<=a)b/.test(c); d.entries().map(e)")).toHaveLength(2);
	expect(tooNew("class A { #a = 1; #b() {} } a?.b ?? c; a ||= b; await c; [...d.entries()].map(e)")).toEqual([]);
	expect(() => tooNew("/a/v")).toThrow();
});

test("the floor is that of the README", () => {
	expect(floor.toSorted()).toEqual(["chrome91", "edge91", "firefox90", "ios15", "safari15"]);
});

const scripts = built(".js");
test("there are scripts", () => expect(scripts.length).toBeGreaterThan(8));
test.each(scripts)("%s runs there", (_, code) => {
	expect(tooNew(code)).toEqual([]);
});

/*
 * Firefox knows module threads from 114 on. Before, it takes the search's script for a classic one: it has to fail at once, so that the page
 * searches itself, and not only where the script loads a part of itself.
 */
test("the search's thread is no script to a browser that takes it for a classic one", () => {
	const threads = built(".js").filter(([name]) => /\bworker-/.test(name));
	expect(threads).toHaveLength(1);
	for (const [, code] of threads) expect(() => parse(code, { ecmaVersion: SYNTAX, sourceType: "script" })).toThrow("sourceType: module");
});

/* --- styles --- */

/** Nobody misses anything where these are unknown; what browsers know in part is left to the screenshots. */
const GRACEFUL = new Map([
	["css-text-wrap-balance", "headings break as they always did"],
	["css-focus-visible", "Safari 15.0 to 15.3 draw their own outline"],
	["css-scroll-behavior", "Safari 15.0 to 15.3 jump"],
	["css-selection", "Safari on phones marks in its own colour"],
	["css-paged-media", "margins of paper"],
	["css-content-visibility", "the footer is laid out at once, and on paper what is folded stays folded"],
	["css-media-scripting", "what is said twice is said twice"],
]);

/** Features that one style sheet uses and not all of the browsers know, by their name at caniuse.com. */
async function unknownFeatures(css: string): Promise<string[]> {
	const found = new Set<string>();
	const check = new DoIUse({ onFeatureUsage: ({ feature, featureData }) => featureData?.missing && found.add(feature) });
	await postcss([check as unknown as postcss.Plugin]).process(css, { from: undefined });
	return [...found].filter((feature) => !GRACEFUL.has(feature));
}

test("finds styles that are too new for them", async () => {
	expect(await unknownFeatures("a { b { color: red } }")).toContain("css-nesting");
	expect(await unknownFeatures("a:has(b) { color: oklch(0.5 0.1 20) }")).toContain("css-has");
	expect(await unknownFeatures("a { display: grid; gap: 1rem; color: var(--x) }")).toEqual([]);
});

const styles = built(".css");
test("there are styles", () => expect(styles.length).toBeGreaterThan(8));
test.each(styles)("%s is understood there", async (_, css) => {
	expect(await unknownFeatures(css)).toEqual([]);
	expect(css).not.toMatch(/@layer|@container|@scope|@property|color-mix\(|oklch\(|oklab\(|\blch\(|:has\(|\d[dsl]v[hw]\b|\binert\b/);
});
