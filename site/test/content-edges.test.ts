import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Edges } from "../src/content/edges.ts";
import { EMPTY_LIST, IntLists } from "../src/content/int-lists.ts";

const dependentsOf = (edges: Edges, node: number): number[] => {
	const found: number[] = [];
	edges.eachDependent(node, (dependent) => found.push(dependent));
	return found.sort((a, b) => a - b);
};

describe("packed lists", () => {
	it("hold what was put into them, however they grow and go", () => {
		const change = fc.record({
			at: fc.nat(9),
			what: fc.constantFrom("push", "remove", "make"),
			count: fc.nat(60),
			number: fc.nat(2 ** 32 - 1),
		});
		fc.assert(
			fc.property(fc.array(change, { maxLength: 200 }), (changes) => {
				const lists = new IntLists();
				const names = Array.from({ length: 10 }, () => EMPTY_LIST);
				const naive: number[][] = names.map(() => []);
				for (const { at, what, count, number } of changes) {
					const list = names[at] as number;
					if (what === "push") {
						for (let i = 0; i < count; i += 1) names[at] = lists.push(names[at] as number, number);
						naive[at]?.push(...Array.from({ length: count }, () => number));
						continue;
					}
					lists.remove(list);
					naive[at] = what === "make" ? Array.from({ length: count }, (_, i) => i + at) : [];
					names[at] = lists.make(Uint32Array.from(naive[at] as number[]));
				}
				expect(names.map((name) => [...lists.read(name)])).toEqual(naive);
			}),
		);
	});

	it("may be longer than what memory is asked for at once, and many", () => {
		const lists = new IntLists();
		let long = EMPTY_LIST;
		const short: number[] = [];
		for (let number = 0; number < 100_000; number += 1) {
			long = lists.push(long, number);
			if (number % 10 === 0) short.push(lists.make(Uint32Array.of(number, number + 1)));
		}
		expect([...lists.read(long)].every((number, place) => number === place)).toBe(true);
		expect(lists.read(long)).toHaveLength(100_000);
		expect(short.every((name, place) => lists.read(name)[0] === place * 10 && lists.read(name)[1] === place * 10 + 1)).toBe(true);
	});
});

describe("what was made from what", () => {
	it("is known in both directions, as naive sets know it", () => {
		const NODES = 30;
		const change = fc.record({ node: fc.nat(NODES - 1), deps: fc.array(fc.nat(NODES - 1), { maxLength: 12 }) });
		fc.assert(
			fc.property(fc.array(change, { maxLength: 120 }), (changes) => {
				const edges = new Edges();
				const deps = new Map<number, Set<number>>();
				for (const [count, { node, deps: read }] of changes.entries()) {
					edges.setDeps(node, read);
					deps.set(node, new Set(read));
					/* Looking tidies up: not always, so that much can become outdated in between. */
					if (count % 7 !== 0) continue;
					const asked = count % NODES;
					const expected = [...deps].filter(([, of]) => of.has(asked)).map(([from]) => from);
					expect(edges.hasDependents(asked)).toBe(expected.length > 0);
					expect(dependentsOf(edges, asked)).toEqual(expected.sort((a, b) => a - b));
				}
				for (let node = 0; node < NODES; node += 1) {
					const expected = [...deps].filter(([, of]) => of.has(node)).map(([from]) => from);
					expect(edges.hasDependents(node)).toBe(expected.length > 0);
					expect([...new Set(dependentsOf(edges, node))]).toEqual(expected.sort((a, b) => a - b));
				}
			}),
		);
	});

	it("tells each dependent once after many came and went", () => {
		const edges = new Edges();
		edges.reserve(50_000);
		for (let node = 1; node < 40_000; node += 1) edges.setDeps(node, [0]);
		for (let node = 1; node < 40_000; node += 2) edges.setDeps(node, []);
		for (let node = 1; node < 40_000; node += 4) edges.setDeps(node, [0, 45_000]);
		const expected = Array.from({ length: 39_999 }, (_, at) => at + 1).filter((node) => node % 2 === 0 || node % 4 === 1);
		expect(dependentsOf(edges, 0)).toEqual(expected);
		for (const node of expected) edges.setDeps(node, []);
		expect(edges.hasDependents(0)).toBe(false);
	});
});
