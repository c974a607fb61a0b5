import { seed } from "@kinderstark/content-types/seed";
import { describe, expect, it } from "vitest";
import { goldPart } from "../src/bench/options.ts";
import { peerDocuments } from "../src/bench/search/corpus.ts";
import { type GoldQuery, GROUPS, PARTS, readGold } from "../src/bench/search/gold-set.ts";
import { flexSearch } from "../src/bench/search/peers/flexsearch.ts";
import { fuse } from "../src/bench/search/peers/fuse.ts";
import { lunrGerman } from "../src/bench/search/peers/lunr.ts";
import { miniSearch } from "../src/bench/search/peers/minisearch.ts";
import { orama } from "../src/bench/search/peers/orama.ts";
import { inLists, isSuccess, judge, percentBy, percentOf } from "../src/bench/search/score.ts";
import { OperatorProblem } from "../src/operate/problem.ts";

const gold = (query: string, accept: string[], kind: GoldQuery["kind"] = "typo"): GoldQuery => ({ query, language: "de", kind, accept });

describe("success@k", () => {
	const shown = { services: ["a", "b", "c", "d"], crisisLines: ["crisis-line/x"], others: ["topic/t"] };

	it("needs one right answer among the first three of its list", () => {
		expect(isSuccess(gold("q", ["c"]), shown)).toBe(true);
		expect(isSuccess(gold("q", ["d"]), shown)).toBe(false);
		expect(isSuccess(gold("q", ["d"]), shown, 4)).toBe(true);
		expect(isSuccess(gold("q", ["z", "d", "a"]), shown)).toBe(true);
	});

	it("takes a page of another kind only where it is a right answer", () => {
		expect(isSuccess(gold("q", ["topic/t"]), shown)).toBe(true);
		expect(isSuccess(gold("q", ["crisis-line/x"]), shown)).toBe(true);
		expect(isSuccess(gold("q", ["topic/b"]), shown)).toBe(false);
		expect(isSuccess(gold("q", ["t"]), shown)).toBe(false);
	});

	it("is no success where nothing is shown", () => {
		expect(isSuccess(gold("q", ["a"]), { services: [], crisisLines: [], others: [] })).toBe(false);
	});

	it("shares one ranking out over the lists of our page, each in its order", () => {
		expect(inLists(["topic/t", "b", "crisis-line/x", "a", "organization/o"])).toEqual({
			services: ["b", "a"],
			crisisLines: ["crisis-line/x"],
			others: ["topic/t", "organization/o"],
		});
	});

	it("counts in percent, as a whole and by kind", async () => {
		const queries = [gold("a", ["a"]), gold("b", ["x"]), gold("c", ["c"], "place")];
		const verdicts = await judge(queries, async (query) => inLists([query]));
		expect(percentOf(verdicts)).toBe(66.7);
		expect(percentOf([])).toBe(0);
		expect(percentBy(verdicts, ({ kind }) => kind)).toEqual({ place: { percent: 100, of: 1 }, typo: { percent: 50, of: 2 } });
	});
});

describe("the half of the gold set", () => {
	it("is one of the two", () => {
		expect(goldPart("tuning", true)).toBe("tuning");
		expect(goldPart("reporting", false)).toBe("reporting");
		expect(() => goldPart("alles", false)).toThrow(/^--part kennt tuning und reporting/);
	});

	it("never lists misses of the one for reporting", () => {
		expect(() => goldPart("reporting", true)).toThrow(OperatorProblem);
	});
});

describe("what the peers get", () => {
	const documents = peerDocuments({ withWords: true });
	const byId = new Map(documents.map((document) => [document.id, document]));

	it("is every entry that may be a right answer, each once", async () => {
		const all = (await Promise.all(GROUPS.flatMap((group) => PARTS.map((part) => readGold(group, part))))).flat();
		const missing = all.flatMap(({ accept }) => accept).filter((ref) => !byId.has(ref));
		expect(missing).toEqual([]);
		expect(byId.size).toBe(documents.length);
		expect(documents.filter(({ id }) => !id.includes("/")).length).toBe(seed.service?.length);
	});

	it("has the text, topics, provider and place of a service", () => {
		const document = byId.get("kindertagespflege-rheine");
		expect(document?.title).toBe("Tagesmutter oder Tagesvater finden in Rheine");
		expect(document?.text).toContain("Fachberatung der Caritas");
		expect(document?.topics).toBe("Tagesmutter und Tagesvater");
		expect(document?.provider).toContain("Caritasverband Rheine");
		expect(document?.place).toContain("48431");
		expect(document?.words).toContain("Krippe");
	});

	it("keeps a secret address and, if asked to, the search words back", () => {
		expect(byId.get("frauenhaus-rheine")?.place).not.toContain("Adresse geheim");
		expect(peerDocuments({ withWords: false }).filter(({ words }) => words !== "")).toEqual([]);
	});
});

describe.each(Object.entries({ miniSearch, fuse, orama, flexSearch, lunrGerman }))("%s", (_, makePeer) => {
	it("finds services by their names, even misspelt", async () => {
		const peer = await makePeer(peerDocuments({ withWords: false }));
		const first = async (query: string) => inLists(await peer.search(query)).services.slice(0, 3);
		expect(await first("Schuleingangsuntersuchung")).toContain("schuleingangsuntersuchung");
		expect(await first("Unterhaltsvorschus")).toContain("unterhaltsvorschuss-kreisjugendamt");
		expect(await first("Möbelbörse Steinfurt")).toContain("moebelboerse-steinfurt");
	});
});
