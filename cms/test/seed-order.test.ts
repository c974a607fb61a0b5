import { seed } from "@kinderstark/content-types/seed";
import { describe, expect, it } from "vitest";
import { type SeedSource, seedOrder } from "../src/seed/order.ts";

const place = { key: "a", name: "A", locations: ["l"] };
const town = { key: "m", name: "M", youthOffice: "a" };
const location = { key: "l", name: "L", municipality: "m" };

describe("seedOrder", () => {
	it("puts what is linked to first", () => {
		const order = seedOrder({ topic: [{ key: "child", parent: "top" }, { key: "top" }] });
		expect(order.map(({ entry }) => entry.key)).toEqual(["top", "child"]);
	});

	it("leaves an optional link of a circle for later", () => {
		const order = seedOrder({ organization: [place], municipality: [town], location: [location] });
		expect(order).toHaveLength(3);
		expect(order.flatMap(({ later }) => later)).toHaveLength(1);
	});

	it("names a link that leads nowhere", () => {
		expect(() => seedOrder({ topic: [{ key: "child", parent: "nobody" }] })).toThrow('topic/child names topic/nobody in "parent"');
	});

	it("takes the whole first content", () => {
		const all = seed as Record<string, SeedSource[]>;
		expect(seedOrder(all)).toHaveLength(Object.values(all).flat().length);
	});
});
