import { describe, expect, it } from "vitest";
import { type Dot, placeNames } from "../src/map/labels.ts";

const MAP = { width: 300, height: 200 };
const dot = (x: number, y: number): Dot => ({ x, y, radius: 10, width: 60, height: 12 });
const below = { x: -30, y: 10 };
const above = { x: -30, y: -22 };
const right = { x: 10, y: -6 };
const left = { x: -70, y: -6 };

describe("the name of a town", () => {
	it("stands below its dot", () => expect(placeNames([dot(100, 100)], MAP)).toEqual([below]));
	it.each([
		["another name would be covered", [dot(100, 100), dot(150, 104)], [], [below, above]],
		["another dot would be covered", [dot(100, 100), dot(100, 122)], [], [above, below]],
		["what is taken would be covered", [dot(100, 100)], [{ left: 0, top: 105, right: 200, bottom: 130 }], [above]],
		["the map ends", [dot(100, 185)], [], [above]],
	])("stands above where %s", (_, dots, taken, expected) => expect(placeNames(dots, MAP, taken)).toEqual(expected));
	it("moves in from the edge", () => {
		expect(placeNames([dot(20, 50), dot(290, 150)], MAP)).toEqual([
			{ x: -20, y: 10 },
			{ x: -50, y: 10 },
		]);
	});
	it("stands beside its dot where there is room nowhere else", () => {
		const strip = { width: 300, height: 24 };
		expect(placeNames([dot(40, 12), dot(280, 12)], strip)).toEqual([right, left]);
	});
	it("is left out where there is no room, and of two the less important one", () => {
		const strip = { width: 120, height: 24 };
		expect(placeNames([dot(12, 12), dot(108, 12)], strip)).toEqual([right, undefined]);
		expect(placeNames([dot(108, 12), dot(12, 12)], strip)).toEqual([left, undefined]);
	});
	it("is left out on a map that is smaller than it", () =>
		expect(placeNames([dot(20, 50)], { width: 40, height: 200 })).toEqual([undefined]));
});
