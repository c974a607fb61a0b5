import { describe, expect, it } from "vitest";
import { findCulprits } from "../publisher/culprits.ts";
import { oneAtATime } from "../publisher/exclusive.ts";
import { anchorsOf, leadsWithin, targetsOf } from "../publisher/html-facts.ts";
import { leaks } from "../publisher/leak-check.ts";
import { describeBrokenLink, linkProblem } from "../publisher/link-check.ts";
import { fileOf, pathOfFile } from "../publisher/render.ts";
import { describeError } from "../publisher/reports.ts";
import { SharedValues } from "../publisher/shared-values.ts";
import { rangeOf } from "../server/send-file.ts";

describe("links", () => {
	const pages: Record<string, string> = {
		"index.html": '<h1 id="oben">Start</h1>',
		"angebote/a/index.html": "<p>a</p>",
		"assets/x.css": "",
		"bilder/a-480.avif": "",
	};
	const targets = {
		has: (address: string) => address === "/alt/" || fileOf(encodeURI(address)) in pages,
		anchorsAt: (address: string) => {
			const html = pages[fileOf(encodeURI(address))];
			return html === undefined ? null : anchorsOf(Buffer.from(html));
		},
	};
	const check = (html: string) =>
		targetsOf(Buffer.from(html)).flatMap((target) => {
			const reason = linkProblem("/angebote/a/", target, targets, "https://example.org");
			return reason === null ? [] : [`${reason} ${target}`];
		});

	it("finds pages, files and places that are missing", () => {
		expect(
			check(
				`<a href="/weg/">1</a><a href="/#oben">2</a><a href="/#unten">3</a><img src="/bilder/b.avif" srcset="/bilder/a-480.avif 480w, /bilder/c.avif 960w"><link href="/assets/x.css"><script src="/x.js"></script>`,
			),
		).toEqual(["missing /weg/", "anchor /#unten", "missing /bilder/b.avif", "missing /bilder/c.avif", "missing /x.js"]);
	});

	it("follows relative addresses, redirects and full addresses of this site", () => {
		expect(check('<a href="../a/">1</a><a href="/alt/">2</a><a href="https://example.org/">3</a><a href="?q=1">4</a>')).toEqual([]);
		expect(check('<a href="https://example.org/weg/">1</a><a href="/angebote/a">2</a>')).toEqual([
			"missing https://example.org/weg/",
			"missing /angebote/a",
		]);
	});

	it("leaves other sites, telephone numbers and mail alone", () => {
		expect(check('<a href="https://www.example.com/x">1</a><a href="tel:112">2</a><a href="mailto:a@example.org">3</a>')).toEqual([]);
	});

	it("names an address that nobody can read", () => {
		expect(check('<a href="http://[">1</a><a href="/%zz">2</a><a href="/#%zz">3</a>')).toEqual([
			"missing http://[",
			"missing /%zz",
			"anchor /#%zz",
		]);
	});

	it("are told in words", () => {
		expect(describeBrokenLink({ page: "/a/", target: "/b/", reason: "missing" })).toContain("/b/, das es auf der Website nicht gibt");
		expect(describeBrokenLink({ page: "/a/", target: "/b/#c", reason: "anchor" })).toContain("diese Stelle gibt es dort nicht");
	});
});

describe("what a page refers to", () => {
	it("is every address on it, once, as a browser reads it", () => {
		expect(
			targetsOf(
				Buffer.from(
					`<a href="/a/?x=1&amp;y=2">1</a><a href="/a/?x=1&#38;y=2">2</a><form action="/suche/"></form><video poster="/p.jpg"></video><object data="/o.svg"></object><a href="">3</a><a data-href="/nein/">4</a>`,
				),
			),
		).toEqual(["/a/?x=1&y=2", "/suche/", "/p.jpg", "/o.svg"]);
	});

	it("can be a place on it", () => {
		const html = '<h2 id="zeiten">x</h2><h2 id=ort>y</h2><p id="a&#38;b">z</p>';
		expect([...anchorsOf(Buffer.from(html))]).toEqual(["zeiten", "ort", "a&b"]);
	});

	it("is read in any script", () => {
		expect(targetsOf(Buffer.from('<p title="я"><a href="/suche/?q=мова&amp;x=ä">1</a></p>'))).toEqual(["/suche/?q=мова&x=ä"]);
		expect([...anchorsOf(Buffer.from('<h2 id="Я">x</h2>'))]).toEqual(["Я"]);
	});

	it("is known to be on the page where that is easily said", () => {
		const page = Buffer.from('<h2 id="zeiten">x</h2><h2 id=ort>y</h2><h2 id="a b">z</h2>');
		expect(["#zeiten", "#zeit", "#ort", "#a%20b", "#", "/#zeiten"].filter((target) => leadsWithin(page, target))).toEqual(["#zeiten"]);
	});
});

describe("leaks", () => {
	const secret = { documentId: "l", title: "Schutzhaus", field: "street", value: "Geheime Straße 7 & 8" };
	it("finds a secret in text, attributes and data", () => {
		expect(leaks("/a/", "<p>GEHEIME  Straße 7 &amp; 8</p>", [secret])).toHaveLength(1);
		expect(leaks("/a/", '<a title="Geheime Straße 7 &#38; 8">', [secret])).toHaveLength(1);
		expect(leaks("/a/", "<p>Geheime Sache</p>", [secret])).toEqual([]);
	});
});

describe("finding the entry that breaks a page", () => {
	const entries = Array.from({ length: 100 }, (_, i) => ({ documentId: `e${i}` }));
	const breakBy = (...bad: string[]) => {
		let trials = 0;
		const works = async (without: ReadonlySet<string>) => {
			trials += 1;
			return bad.every((id) => without.has(id));
		};
		return { works, trials: () => trials };
	};
	it("needs few trials for one of a hundred", async () => {
		const { works, trials } = breakBy("e61");
		expect(await findCulprits(entries, works)).toEqual([{ documentId: "e61" }]);
		expect(trials()).toBeLessThan(14);
	});
	it("finds several", async () => {
		const found = await findCulprits(entries, breakBy("e3", "e99").works);
		expect(found?.map(({ documentId }) => documentId).sort()).toEqual(["e3", "e99"]);
	});
	it("gives up when no entry is to blame", async () => {
		expect(await findCulprits(entries, async () => false)).toBeNull();
	});
});

it("names the file of an address", () => {
	expect(fileOf("/")).toBe("index.html");
	expect(fileOf("/angebote/a/")).toBe("angebote/a/index.html");
	expect(fileOf("/robots.txt")).toBe("robots.txt");
	for (const address of ["/", "/angebote/a/", "/robots.txt"]) expect(pathOfFile(fileOf(address))).toBe(address);
});

it("tells a full disk and a read-only folder in German", () => {
	expect(describeError(Object.assign(new Error("x"), { code: "ENOSPC" }))).toMatch(/Speicherplatz ist voll/);
	expect(describeError(Object.assign(new Error("x"), { code: "EROFS" }))).toMatch(/kann nicht geschrieben werden/);
});

it("lets one piece of work run after the other, also when one fails", async () => {
	const exclusive = oneAtATime();
	const order: string[] = [];
	const work = (name: string, fails = false) =>
		exclusive(async () => {
			order.push(`${name} begins`);
			await new Promise((resolve) => setTimeout(resolve, 5));
			order.push(`${name} ends`);
			if (fails) throw new Error(name);
			return name;
		});
	const results = await Promise.allSettled([work("a"), work("b", true), work("c")]);
	expect(order).toEqual(["a begins", "a ends", "b begins", "b ends", "c begins", "c ends"]);
	expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
});

describe("a part of a file", () => {
	it.each([
		["bytes=0-9", { start: 0, end: 9 }],
		["bytes=90-", { start: 90, end: 99 }],
		["bytes=-10", { start: 90, end: 99 }],
		["bytes=-1000", { start: 0, end: 99 }],
		["bytes=50-1000", { start: 50, end: 99 }],
		["bytes=100-", "impossible"],
		["bytes=9-3", "impossible"],
		["bytes=-0", "impossible"],
		["bytes=-", null],
		["bytes=a-b", null],
		["bytes=0-1,5-6", null],
		["lines=0-1", null],
		[undefined, null],
	] as const)("%s", (header, expected) => {
		expect(rangeOf(header, 100)).toEqual(expected);
	});

	it("of an empty file is none", () => {
		expect(rangeOf("bytes=0-", 0)).toBe("impossible");
		expect(rangeOf("bytes=-5", 0)).toBe("impossible");
	});
});

describe("shared values", () => {
	const entry = (documentId: string) => ({
		documentId,
		text: "Lang genug, dass es kaum zweimal so dasteht, und darum bleibt, wie es ist.",
		topics: [{ documentId: "thema-1" }, { documentId: "thema-2" }],
		hours: [{ days: ["MO"], opensAt: "09:00:00.000", note: null, exceptions: [] }],
		cost: "kostenlos",
		age: 3,
		endsOn: null,
	});

	it("say the same, and are one where entries say the same", () => {
		const shared = new SharedValues();
		const [a, b] = [shared.entry(entry("a")), shared.entry(entry("b"))];
		expect([a, b]).toEqual([entry("a"), entry("b")]);
		expect(b.topics).toBe(a.topics);
		expect(b.hours[0]).toBe(a.hours[0]);
		expect(b).not.toBe(a);
	});

	it("keep apart what only looks alike", () => {
		const shared = new SharedValues();
		const values = shared.entry({
			documentId: "x",
			number: 1,
			text: "1",
			list: [1],
			texts: ["1"],
			none: null,
			word: "null",
			brace: "{}",
			object: {},
		});
		expect(values).toEqual({
			documentId: "x",
			number: 1,
			text: "1",
			list: [1],
			texts: ["1"],
			none: null,
			word: "null",
			brace: "{}",
			object: {},
		});
	});
});
