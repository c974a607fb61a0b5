import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const sheets = ["tokens", "stations", "home"].map((name) => readFileSync(new URL(`../src/styles/${name}.css`, import.meta.url), "utf8"));
const parts = sheets.map((css) => css.split("@media (prefers-color-scheme: dark)"));
const [lightPart, darkPart] = [0, 1].map((at) => parts.map((part) => part[at] ?? "").join("")) as [string, string];

function tokens(part: string): Map<string, string> {
	return new Map([...part.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6})/g)].map((match) => [match[1] ?? "", match[2] ?? ""]));
}
const light = tokens(lightPart);
const themes = { light, dark: new Map([...light, ...tokens(darkPart)]) };

function luminance(hex: string): number {
	const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
	const [red = 0, green = 0, blue = 0] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(theme: Map<string, string>, a: string, b: string): number {
	const [first = "", second = ""] = [a, b].map((name) => theme.get(name) ?? "");
	const [bright = 0, dark = 0] = [luminance(first), luminance(second)].sort((x, y) => y - x);
	return (bright + 0.05) / (dark + 0.05);
}

const papers = ["paper", "paper-raised", "paper-sunk"];
const phases = [1, 2, 3, 4, 5, 6];
/** pairs that carry text */
const text: [string, string][] = [
	...papers.flatMap((paper): [string, string][] => ["ink", "ink-soft", "link", "accent"].map((ink) => [ink, paper])),
	...phases.flatMap((p): [string, string][] => [
		[`p${p}-ink`, `p${p}-tint`],
		[`p${p}-ink`, "paper"],
		["link", `p${p}-tint`],
	]),
	["on-accent", "accent"],
	["on-accent", "accent-strong"],
	["notice-ink", "notice"],
	["alarm-ink", "alarm"],
	["good-ink", "good"],
	["on-deep", "deep"],
	["on-deep-soft", "deep"],
	["paper", "ink"],
	["paper", "link"],
	["paper-raised", "p1"],
	["ink", "highlight"],
];
/** pairs that show where something is or what it is */
const shapes: [string, string][] = [
	...papers.flatMap((paper): [string, string][] => ["line-strong", "focus", "thread"].map((line) => [line, paper])),
	...phases.flatMap((p): [string, string][] => [
		[`p${p}`, "paper"],
		[`p${p}`, "paper-raised"],
		["focus", `p${p}-tint`],
	]),
	["sun", "deep"],
	["meadow-strong", "paper"],
];

describe.each(Object.entries(themes))("colours of the %s theme", (_, theme) => {
	it.each(text)("%s can be read on %s", (ink, paper) =>
		expect(contrast(theme, ink, paper)).toBeGreaterThanOrEqual(ink === "paper-raised" ? 3 : 4.5),
	);
	it.each(shapes)("%s can be seen on %s", (shape, paper) => expect(contrast(theme, shape, paper)).toBeGreaterThanOrEqual(3));
});
