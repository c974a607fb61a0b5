import type { Change, ChangesAnswer } from "@kinderstark/content-types/publishing";
import { describe, expect, it } from "vitest";
import { collectBurst, concernsSite } from "../publisher/burst.ts";
import { findCulprits } from "../publisher/culprits.ts";
import { htmlFacts } from "../publisher/html-facts.ts";
import { leaks } from "../publisher/leak-check.ts";
import { brokenLinks } from "../publisher/link-check.ts";
import { lostPages } from "../publisher/lost-pages.ts";
import { fileOf } from "../publisher/render.ts";
import { describeError } from "../publisher/reports.ts";

const change = (seq: number, values: Partial<Change> = {}): Change => ({
	seq,
	uid: "api::service.service",
	documentId: `d${seq}`,
	locale: "de",
	action: "publish",
	at: "2026-11-23T09:00:00.000Z",
	by: null,
	label: null,
	...values,
});

const answer = (...changes: Change[]): ChangesAnswer => ({ changes, latestSeq: changes.at(-1)?.seq ?? 0 });

/** A clock that moves only when somebody sleeps. */
function fakeClock() {
	let now = 0;
	return {
		now: () => now,
		sleep: async (ms: number) => {
			now += ms;
		},
	};
}

describe("a burst of changes", () => {
	it("is one when nothing follows", async () => {
		const clock = fakeClock();
		const found = await collectBurst(answer(change(1)), async () => answer(), clock);
		expect(found.map(({ seq }) => seq)).toEqual([1]);
		expect(clock.now()).toBe(150);
	});

	it("takes what follows quickly into the same release", async () => {
		const following = [answer(change(2), change(3)), answer(change(4)), answer()];
		const asked: number[] = [];
		const found = await collectBurst(
			answer(change(1)),
			async (after) => {
				asked.push(after);
				return following.shift() ?? answer();
			},
			fakeClock(),
		);
		expect(found.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
		expect(asked).toEqual([1, 3, 4]);
	});

	it("ends after a second even if the changes never end", async () => {
		const clock = fakeClock();
		let seq = 1;
		const found = await collectBurst(
			answer(change(1)),
			async () => {
				seq += 1;
				return answer(change(seq));
			},
			clock,
		);
		expect(clock.now()).toBeLessThanOrEqual(1000);
		expect(found.length).toBeGreaterThan(5);
	});

	it("knows which changes only a draft saw", () => {
		const actions = ["create", "update", "discardDraft", "publish", "unpublish", "delete", "media", "locale", "retry"] as const;
		expect(actions.filter((action) => concernsSite(change(1, { action })))).toEqual([
			"publish",
			"unpublish",
			"delete",
			"media",
			"locale",
			"retry",
		]);
	});
});

describe("links", () => {
	const pages: Record<string, string> = {
		"index.html": '<h1 id="oben">Start</h1>',
		"angebote/a/index.html": "<p>a</p>",
		"assets/x.css": "",
		"bilder/a-480.avif": "",
	};
	const targets = {
		has: (file: string) => file in pages,
		redirects: new Set(["/alt/"]),
		factsOf: (file: string) => (file.endsWith(".html") ? htmlFacts(pages[file] ?? "") : null),
	};
	const check = (html: string) =>
		brokenLinks("/angebote/a/", htmlFacts(html), targets, "https://example.org").map(({ target, reason }) => `${reason} ${target}`);

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
});

describe("lost pages", () => {
	const before = {
		pages: ["/", "/angebote/a/", "/angebote/b/", "/stoebern/x/"],
		owners: { "/angebote/a/": "a", "/angebote/b/": "b" },
		code: "1",
	};
	const after = (pages: string[], values: { redirects?: string[]; code?: string } = {}) => ({
		pages,
		owners: {},
		code: values.code ?? "1",
		redirects: new Set(values.redirects ?? []),
	});
	const many = { ...before, pages: [...before.pages, ...Array.from({ length: 20 }, (_, i) => `/themen/${i}/`)] };
	const without = (...gone: string[]) => many.pages.filter((page) => !gone.includes(page));

	it("says nothing while all pages are there", () => {
		expect(lostPages(before, after([...before.pages, "/neu/"]), [], new Set()).errors).toEqual([]);
	});
	it("refuses a page that vanished for no reason", () => {
		const { errors } = lostPages(many, after(without("/angebote/a/")), [change(1, { documentId: "b" })], new Set());
		expect(errors[0]).toContain("/angebote/a/");
	});
	it("accepts what was unpublished, left out as broken, or renamed", () => {
		const gone = after(without("/angebote/a/"));
		expect(lostPages(many, gone, [change(1, { documentId: "a", action: "unpublish" })], new Set()).errors).toEqual([]);
		expect(lostPages(many, gone, [], new Set(["a"])).errors).toEqual([]);
		expect(lostPages(many, after(without("/angebote/a/"), { redirects: ["/angebote/a/"] }), [], new Set()).errors).toEqual([]);
	});
	it("tells which addresses lead nowhere from now on", () => {
		const { deadAddresses } = lostPages(
			many,
			after(without("/angebote/a/")),
			[change(1, { documentId: "a", action: "delete" })],
			new Set(),
		);
		expect(deadAddresses).toEqual(["/angebote/a/"]);
	});
	it("lets pages without an entry go with any change, or with new code, but never just so", () => {
		const gone = (code: string) => after(without("/stoebern/x/"), { code });
		expect(lostPages(many, gone("1"), [], new Set()).errors).toHaveLength(1);
		expect(lostPages(many, gone("2"), [], new Set()).errors).toEqual([]);
		expect(lostPages(many, gone("1"), [change(1)], new Set()).errors).toEqual([]);
	});
	it("stops when more than a fifth goes without as many deletions", () => {
		const few = after(many.pages.slice(0, 4));
		const refused = new Set(["x"]);
		const { errors } = lostPages(many, few, [change(1, { documentId: "b" })], refused);
		expect(errors.at(-1)).toMatch(/20 von 24 Seiten/);
		const deletions = Array.from({ length: 20 }, (_, i) => change(i + 1, { action: "delete" }));
		expect(lostPages(many, few, deletions, refused).errors).toEqual([]);
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
});

it("tells a full disk and a read-only folder in German", () => {
	expect(describeError(Object.assign(new Error("x"), { code: "ENOSPC" }))).toMatch(/Speicherplatz ist voll/);
	expect(describeError(Object.assign(new Error("x"), { code: "EROFS" }))).toMatch(/kann nicht geschrieben werden/);
});
