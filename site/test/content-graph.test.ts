import type { Entry, TypeName } from "@kinderstark/content-types";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EntryHandles } from "../src/content/entry-handles.ts";
import { Graph } from "../src/content/graph.ts";
import { sameValue } from "../src/content/same-value.ts";
import { type IndexDefinition, SortedIndex } from "../src/content/sorted-index.ts";
import { ContentStore } from "../src/content/store.ts";

/** A cell with a value, as whoever sets content keeps them. */
function cell<T>(graph: Graph, first: T) {
	const id = graph.cell();
	let value = first;
	return {
		get: () => {
			graph.read(id);
			return value;
		},
		set: (next: T) => {
			value = next;
			graph.touch(id);
		},
	};
}

/** A page that counts how often it was made. */
function page(graph: Graph, make: () => unknown) {
	const watcher = graph.watch();
	const made = { count: 0, last: undefined as unknown, watcher };
	const render = () => {
		made.last = graph.trackNow(watcher, make);
		made.count += 1;
	};
	render();
	return { ...made, isDirty: () => graph.dirty.has(watcher), render, watcher };
}

describe("what was made from what", () => {
	it("is done again when something that it looked at has changed, and only then", () => {
		const graph = new Graph();
		const [a, b] = [cell(graph, 1), cell(graph, 2)];
		const shown = page(graph, () => a.get());
		b.set(3);
		expect(shown.isDirty()).toBe(false);
		a.set(2);
		expect(shown.isDirty()).toBe(true);
		shown.render();
		expect(shown.isDirty()).toBe(false);
	});

	it("is left alone when a value in between comes out the same", () => {
		const graph = new Graph();
		const number = cell(graph, 4);
		let computed = 0;
		const isEven = () =>
			graph.memo("isEven", "", () => {
				computed += 1;
				return [number.get() % 2 === 0];
			});
		const shown = page(graph, isEven);
		number.set(6);
		expect(shown.isDirty()).toBe(false);
		expect(computed).toBe(2);
		number.set(7);
		expect(shown.isDirty()).toBe(true);
	});

	it("follows what is looked at now, not what was looked at once", () => {
		const graph = new Graph();
		const [which, a, b] = [cell(graph, "a"), cell(graph, 1), cell(graph, 1)];
		const shown = page(graph, () => (which.get() === "a" ? a.get() : b.get()));
		which.set("b");
		shown.render();
		a.set(2);
		expect(shown.isDirty()).toBe(false);
		b.set(2);
		expect(shown.isDirty()).toBe(true);
	});

	it("reaches through several values, each computed once", () => {
		const graph = new Graph();
		const base = cell(graph, 1);
		let computed = 0;
		const twice = () =>
			graph.memo("twice", "", () => {
				computed += 1;
				return base.get() * 2;
			});
		const pages = Array.from({ length: 5 }, (_, at) => page(graph, () => graph.memo("plus", String(at), () => twice() + at)));
		base.set(5);
		expect(graph.dirty.size).toBe(5);
		for (const shown of pages) shown.render();
		expect(computed).toBe(2);
	});

	it("is no longer asked for once it is dropped", () => {
		const graph = new Graph();
		const base = cell(graph, 1);
		const shown = page(graph, () => base.get());
		let told = 0;
		const effect = graph.effect(
			"",
			() => base.get(),
			() => {
				told += 1;
			},
		);
		graph.drop(shown.watcher);
		graph.drop(effect);
		base.set(2);
		expect(graph.dirty.size).toBe(0);
		expect(told).toBe(1);
	});

	it("is computed again after it failed, once what it failed on has changed", () => {
		const graph = new Graph();
		const base = cell(graph, 1);
		const inverse = () =>
			graph.memo("inverse", "", () => {
				if (base.get() === 0) throw new Error("not by zero");
				return 1 / base.get();
			});
		const seen: number[] = [];
		graph.effect(
			"",
			() => (base.get() === 0 ? -1 : inverse()),
			(_, value) => seen.push(value),
		);
		const shown = page(graph, inverse);
		base.set(0);
		expect(() => shown.render()).toThrow("not by zero");
		base.set(4);
		expect(shown.isDirty()).toBe(true);
		shown.render();
		base.set(8);
		expect(shown.isDirty()).toBe(true);
		shown.render();
		expect(seen.at(-1)).toBe(1 / 8);
	});

	it("says so when a value is computed from itself", () => {
		const graph = new Graph();
		const round = (): number => graph.memo("round", "", () => round() + 1);
		expect(round).toThrow(/from itself/);
	});

	it("comes to nothing when content is changed and changed back", async () => {
		const graph = new Graph();
		const [a, b] = [cell(graph, 1), cell(graph, 1)];
		const [first, second] = [page(graph, () => graph.memo("a", "", () => a.get())), page(graph, () => b.get())];
		b.set(2);
		await graph.unchanged(async () => {
			a.set(7);
			expect(first.isDirty()).toBe(true);
			a.set(1);
		});
		expect([first.isDirty(), second.isDirty()]).toEqual([false, true]);
	});

	it("is done again when its moment has come", () => {
		const graph = new Graph();
		const noon = 1000;
		const shown = page(graph, () => graph.noteMoment(noon));
		const never = page(graph, () => graph.noteMoment(Number.POSITIVE_INFINITY));
		expect(graph.nextMoment).toBe(noon);
		graph.advance(noon - 1);
		expect(shown.isDirty()).toBe(false);
		graph.advance(noon);
		expect([shown.isDirty(), never.isDirty()]).toEqual([true, false]);
		expect(graph.nextMoment).toBeNull();
	});

	it("tells values apart as whoever reads them would", () => {
		const handle = { [Symbol.for("kinderstark.entry")]: true };
		expect(sameValue({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toBe(true);
		expect(sameValue({ a: 1 }, { a: 1, b: undefined })).toBe(false);
		expect(sameValue(new Map([["a", 1]]), new Map([["a", 1]]))).toBe(true);
		expect(sameValue(new Map(Object.entries({ a: 1, b: 2 })), new Map(Object.entries({ b: 2, a: 1 })))).toBe(false);
		expect(sameValue(new Set([1, 2]), new Set([2, 3]))).toBe(false);
		expect(sameValue(handle, { [Symbol.for("kinderstark.entry")]: true })).toBe(false);
		expect(sameValue(handle, handle)).toBe(true);
		expect(sameValue(new Date(0), new Date(0))).toBe(false);
	});

	it("computes what a naive program computes, whatever is set and looked at", () => {
		const step = fc.record({ cell: fc.nat(5), value: fc.nat(3), look: fc.nat(7) });
		fc.assert(
			fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
				const graph = new Graph();
				const values = [0, 0, 0, 0, 0, 0];
				const cells = values.map((value) => cell(graph, value));
				const at = (index: number) => cells[index]?.get() ?? 0;
				const low = () => graph.memo("low", "", () => Math.min(at(0), at(1)));
				const chosen = () => graph.memo("chosen", "", () => (low() > 0 ? at(2) : at(3)));
				const list = () => graph.memo("list", "", () => [chosen(), at(4) % 2]);
				const makers = [low, chosen, list, () => at(5), () => [list(), at(5)], () => low() + chosen(), () => at(0), () => list()[1]];
				const naive = (which: number): unknown => {
					const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = values;
					const [l, ch] = [Math.min(a, b), Math.min(a, b) > 0 ? c : d];
					return [l, ch, [ch, e % 2], f, [[ch, e % 2], f], l + ch, a, e % 2][which];
				};
				const pages = makers.map((make) => page(graph, make));
				const shown = pages.map((_, which) => naive(which));
				for (const { cell: index, value, look } of steps) {
					values[index] = value;
					cells[index]?.set(value);
					const one = pages[look];
					if (one && graph.dirty.has(one.watcher)) {
						one.render();
						shown[look] = naive(look);
					}
					/* A page that is not dirty shows what it would show if it were made now. */
					for (const [which, other] of pages.entries()) {
						if (!graph.dirty.has(other.watcher)) expect(shown[which]).toEqual(naive(which));
					}
					expect(makers.map((make) => make())).toEqual(makers.map((_, which) => naive(which)));
				}
			}),
			{ numRuns: 300 },
		);
	});
});

type Service = Entry<"service">;
const values = (documentId: string, more: Record<string, unknown> = {}) => ({ documentId, name: documentId, summary: null, ...more });

describe("entries", () => {
	it("are always the same object, and a page depends on the fields that it shows", () => {
		const graph = new Graph();
		const handles = new EntryHandles(graph, "service");
		handles.set("a", values("a", { name: "eins", summary: "kurz" }));
		const handle = handles.get("a") as Service;
		const shown = page(graph, () => (handles.get("a") as Service | undefined)?.name);
		handles.set("a", values("a", { name: "eins", summary: "lang" }));
		expect(shown.isDirty()).toBe(false);
		expect(handles.get("a")).toBe(handle);
		expect(handle.summary).toBe("lang");
		handles.set("a", values("a", { name: "zwei", summary: "lang" }));
		expect(shown.isDirty()).toBe(true);
	});

	it("that are not there yet are noted, too", () => {
		const graph = new Graph();
		const handles = new EntryHandles(graph, "service");
		const shown = page(graph, () => handles.get("a") !== undefined);
		expect(handles.set("a", values("a"))).toBe(1);
		expect(shown.isDirty()).toBe(true);
		shown.render();
		expect(handles.set("a", values("a"))).toBe(0);
		expect(shown.isDirty()).toBe(false);
		expect(handles.set("a", undefined)).toBe(-1);
		expect(shown.isDirty()).toBe(true);
	});

	it("come in the order of their documentIds, and a list of them does not depend on what is in them", () => {
		const graph = new Graph();
		const handles = new EntryHandles(graph, "service");
		for (const id of ["c", "a", "b"]) handles.set(id, values(id));
		const shown = page(graph, () => handles.all().length);
		expect(handles.all().map(({ documentId }) => documentId)).toEqual(["a", "b", "c"]);
		handles.set("b", values("b", { name: "anders" }));
		expect(shown.isDirty()).toBe(false);
		handles.set("b", undefined);
		expect(shown.isDirty()).toBe(true);
	});

	it("cannot be changed by a page, and a copy of one depends on all that is in it", () => {
		const graph = new Graph();
		const handles = new EntryHandles(graph, "service");
		handles.set("a", values("a"));
		const handle = handles.get("a") as Service;
		expect(() => {
			(handle as { name: string }).name = "x";
		}).toThrow(TypeError);
		const shown = page(graph, () => ({ ...handle }));
		handles.set("a", { ...values("a"), costNote: "neu" });
		expect(shown.isDirty()).toBe(true);
		shown.render();
		expect("costNote" in handle && "hoursNote" in handle).toBe(false);
	});

	it("that are imagined leave nothing behind", async () => {
		const store = new ContentStore("https://example.org", 0);
		const given = (documentId: string, name: string) => ({ ...values(documentId, { name }), locale: "de" }) as unknown as Entry<TypeName>;
		store.put("service", given("a", "eins"));
		const definition: IndexDefinition<"service"> = { name: "x", type: "service", keysOf: ({ name }) => [name], sortBy: () => "" };
		const shown = page(store.graph, () => store.index(definition).read("eins").length);
		const other = { type: "service" as const, documentId: "b", locale: "de", entry: given("b", "eins") };
		const without = { type: "service" as const, documentId: "a", locale: "de", entry: null };
		await store.imagine([other, without], async () => {
			expect(store.index(definition).read("eins")).toHaveLength(1);
			expect(store.handles("service").get("a")).toBeUndefined();
		});
		expect(shown.isDirty()).toBe(false);
		expect(store.index(definition).read("eins")).toHaveLength(1);
		expect((store.handles("service").get("a") as Service).name).toBe("eins");
		expect(store.handles("service").get("b")).toBeUndefined();
	});
});

describe("a sorted index", () => {
	const step = fc.record({
		id: fc.constantFrom("a", "b", "c", "d", "e"),
		entry: fc.option(
			fc.record({ name: fc.constantFrom("x", "y", "z"), keys: fc.uniqueArray(fc.constantFrom("k", "l", "m"), { maxLength: 3 }) }),
			{ nil: undefined },
		),
		look: fc.boolean(),
	});

	it("says what a naive one says, after any changes", () => {
		const before = fc.array(step, { maxLength: 5 });
		fc.assert(
			fc.property(before, fc.array(step, { maxLength: 40 }), (first, steps) => {
				const graph = new Graph();
				const handles = new EntryHandles(graph, "service");
				const model = new Map<string, { name: string; keys: string[] }>();
				const set = (id: string, entry: { name: string; keys: string[] } | undefined) => {
					if (entry) model.set(id, entry);
					else model.delete(id);
					return handles.set(id, entry && values(id, { name: entry.name, searchWords: entry.keys.join(" ") }));
				};
				for (const { id, entry } of first) set(id, entry);
				const definition: IndexDefinition<"service"> = {
					name: "index",
					type: "service",
					keysOf: ({ searchWords }) => (searchWords ?? "").split(" ").filter(Boolean),
					sortBy: ({ name }) => name,
				};
				const index = new SortedIndex(graph, definition, handles.all() as unknown as Service[]);
				index.takeKeyChanges();
				const idsWith = (key: string) =>
					[...model]
						.filter(([, { keys }]) => keys.includes(key))
						.sort(([a, x], [b, y]) => (`${x.name}${a}` < `${y.name}${b}` ? -1 : 1))
						.map(([id]) => id);
				const idsIn = (key: string) => index.read(key).map(({ documentId }) => documentId);
				const pages = ["k", "l", "m"].map((key) => ({
					key,
					list: page(graph, () => index.read(key)),
					size: page(graph, () => index.size(key)),
				}));
				const shown = new Map(pages.map(({ key }) => [key, idsWith(key)]));
				const sizes = new Map(pages.map(({ key }) => [key, idsWith(key).length]));
				const inUse = () => new Set([...model.values()].flatMap(({ keys }) => keys));
				let known = inUse();
				for (const { id, entry, look } of steps) {
					const there = handles.get(id) as Service | undefined;
					const removed = entry === undefined && there !== undefined;
					if (removed) index.disappeared(id);
					if (set(id, entry) === 1) index.appeared(handles.get(id) as Service, id);
					for (const { key, list, size } of pages) {
						expect(idsIn(key)).toEqual(idsWith(key));
						expect(index.size(key)).toBe(idsWith(key).length);
						if (!list.isDirty()) expect(shown.get(key)).toEqual(idsWith(key));
						if (!size.isDirty()) expect(sizes.get(key)).toBe(idsWith(key).length);
						if (!look) continue;
						list.render();
						size.render();
						shown.set(key, idsWith(key));
						sizes.set(key, idsWith(key).length);
					}
					expect(index.keys().sort()).toEqual([...inUse()].sort());
					const changes = index.takeKeyChanges();
					for (const key of known.symmetricDifference(inUse())) expect(changes).toContain(key);
					known = inUse();
				}
			}),
			{ numRuns: 300 },
		);
	});

	it("moves an entry when another one, from which its keys come, changes", () => {
		const graph = new Graph();
		const [services, providers] = [new EntryHandles(graph, "service"), new EntryHandles(graph, "organization")];
		providers.set("p", { documentId: "p", name: "alt" });
		services.set("s", values("s"));
		const index = new SortedIndex<"service">(
			graph,
			{ name: "byProvider", type: "service", keysOf: () => [(providers.get("p") as Entry<"organization">).name], sortBy: () => "" },
			services.all() as unknown as Service[],
		);
		expect(index.size("alt")).toBe(1);
		providers.set("p", { documentId: "p", name: "neu" });
		expect([index.size("alt"), index.size("neu")]).toEqual([0, 1]);
	});
});
