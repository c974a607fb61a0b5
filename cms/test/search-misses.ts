import { signedHeaders } from "@kinderstark/content-types/publishing";
import { describe, expect, it } from "vitest";
import { Client, type Editor, problemsOf } from "./support/client.ts";
import { type Cms, PUBLISHER_SECRET } from "./support/cms.ts";

/** Searches without result, as the site's server tells them and coordinators see them. */
export function testSearchMisses(bench: () => { cms: Cms; editor: Editor }): void {
	const tell = (misses: unknown, secret = PUBLISHER_SECRET) => {
		const body = JSON.stringify(misses);
		const headers = { "content-type": "application/json", ...signedHeaders(secret, body) };
		return new Client(bench().cms.url).request("POST", "/api/publishing/search-misses", body, headers);
	};
	const shown = async () => (await bench().editor.get("/kinderstark/search-misses")).body.terms;
	const day = "2026-11-24";

	describe("searches without result", () => {
		it("are shown from the third on, the most frequent first", async () => {
			const first = {
				day,
				terms: [
					{ term: "hundeschule", count: 2 },
					{ term: "reiten", count: 5 },
					{ term: "selten", count: 1 },
				],
			};
			expect((await tell(first)).status).toBe(204);
			expect(await shown()).toEqual([{ term: "reiten", count: 5, lastDay: day }]);
			expect((await tell({ day, terms: [{ term: "hundeschule", count: 1 }] })).status).toBe(204);
			expect((await tell({ day: "2026-11-25", terms: [{ term: "hundeschule", count: 4 }] })).status).toBe(204);
			expect(await shown()).toEqual([
				{ term: "hundeschule", count: 7, lastDay: "2026-11-25" },
				{ term: "reiten", count: 5, lastDay: day },
			]);
		});

		it("are forgotten after half a year, and sooner where only few missed them", async () => {
			const before = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
			const count = (misses: { term: string; count: number }[], term: string) => misses.find((missed) => missed.term === term)?.count;
			await tell({ day: before(181), terms: [{ term: "uralt", count: 9 }] });
			await tell({ day: before(179), terms: [{ term: "alt", count: 9 }] });
			await tell({ day: before(31), terms: [{ term: "einmalig", count: 2 }] });
			await tell({ day: before(29), terms: [{ term: "kürzlich", count: 2 }] });
			await tell({
				day: before(0),
				terms: [
					{ term: "einmalig", count: 2 },
					{ term: "kürzlich", count: 2 },
				],
			});
			const misses = await shown();
			expect(["uralt", "alt", "einmalig", "kürzlich"].map((term) => count(misses, term))).toEqual([undefined, 9, undefined, 4]);
		});

		it("are taken from the site's server only, and seen at the desk only", async () => {
			expect((await tell({ day, terms: [{ term: "gefälscht", count: 9 }] }, "guess")).status).toBe(401);
			const stranger = new Client(bench().cms.url);
			expect((await stranger.get("/kinderstark/search-misses")).status).toBe(401);
			expect((await stranger.get("/api/publishing/search-misses")).status).toBe(404);
			expect(JSON.stringify(await shown())).not.toContain("gefälscht");
		});

		it.each([
			["a number", { day, terms: [{ term: "48431", count: 9 }] }],
			["an address", { day, terms: [{ term: "a@b.de", count: 9 }] }],
			["a long text", { day, terms: [{ term: "x".repeat(61), count: 9 }] }],
			["no day", { day: "gestern", terms: [{ term: "reiten", count: 9 }] }],
			["nothing", { day, terms: [] }],
			["a negative count", { day, terms: [{ term: "reiten", count: -4 }] }],
		])("are refused with %s", async (_, misses) => {
			const answer = await tell(misses);
			expect(answer.status).toBe(400);
			expect(problemsOf(answer).length).toBeGreaterThan(0);
		});
	});
}
