import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fragmentOf, parseFragment } from "../src/shortlist/shared-link.ts";
import { MOST, parseShortlist } from "../src/shortlist/storage.ts";

const id = fc.string({ unit: fc.constantFrom(..."abcdefghjkmnpqrstuvwxyz23456789"), minLength: 8, maxLength: 8 });
const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 60 });

describe("a shared link", () => {
	it("gives back the list, in its order", () => {
		fc.assert(
			fc.property(ids, (list) => {
				expect(parseFragment(fragmentOf(list))).toEqual({ ids: list, state: "complete" });
			}),
		);
	});

	it("that was cut off anywhere says so, and gives only ids that were in it", () => {
		fc.assert(
			fc.property(ids, fc.nat(), (list, cut) => {
				const whole = fragmentOf(list);
				const start = "#liste=".length;
				const short = whole.slice(0, start + (cut % (whole.length - start)));
				const read = parseFragment(short);
				expect(read?.state).toBe("damaged");
				for (const one of read?.ids ?? []) expect(list).toContain(one);
			}),
			{ numRuns: 5000 },
		);
	});

	it("can be anything at all", () => {
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.webFragments()), (text) => {
				for (const fragment of [text, `#${text}`, `#liste=${text}`]) {
					const read = parseFragment(fragment);
					if (!fragment.startsWith("#liste=")) expect(read).toBeNull();
					for (const one of read?.ids ?? []) expect(one).toMatch(/^[a-z0-9]{4,16}$/);
					expect(read?.ids.length ?? 0).toBeLessThanOrEqual(MOST);
				}
			}),
			{ numRuns: 100_000 },
		);
	}, 60_000);

	it("survives what a messenger does to it", () => {
		const whole = fragmentOf(["abcdefgh", "jkmnpqrs"]);
		expect(parseFragment(whole.replaceAll(".", "%2E"))?.state).toBe("complete");
		expect(parseFragment(`${whole}?fbclid=123`)?.state).toBe("complete");
		expect(parseFragment(`${whole})`)?.state).toBe("complete");
	});

	it("says of another anchor that it is none", () => {
		for (const fragment of ["", "#", "#inhalt", "#listen=abc"]) expect(parseFragment(fragment)).toBeNull();
		expect(parseFragment("#liste=")).toEqual({ ids: [], state: "damaged" });
	});
});

describe("the kept list", () => {
	it("can be anything at all", () => {
		for (const stored of [
			null,
			"",
			"{",
			"{}",
			"null",
			'"x"',
			"[null,1,[],{}]",
			'[{"path":"/angebote/x/"}]',
			'[{"path":"https://a.example/","name":"X"}]',
		]) {
			expect(parseShortlist(stored)).toEqual([]);
		}
		fc.assert(fc.property(fc.json(), (stored) => void expect(Array.isArray(parseShortlist(stored))).toBe(true)));
	});

	it("of the first version of the page is read, to be completed from the site", () => {
		const [item] = parseShortlist('[{"path":"/angebote/x/","name":"X"}]');
		expect(item).toMatchObject({ id: "", path: "/angebote/x/", name: "X", seen: 0 });
	});

	it("holds each service once", () => {
		const one = { id: "abcd2345", path: "/angebote/x/", name: "X" };
		expect(parseShortlist(JSON.stringify([one, { ...one, name: "Y" }]))).toHaveLength(1);
	});
});
