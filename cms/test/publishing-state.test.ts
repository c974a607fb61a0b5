import type { Change, ReceivedReport, TouchedEntry } from "@kinderstark/content-types/publishing";
import { describe, expect, it } from "vitest";
import type { StoredReport } from "../src/publishing/reports.ts";
import { type EntryFacts, entryState, type Knowledge, siteState } from "../src/publishing/state.ts";

const NOW = Date.parse("2026-11-25T12:00:00.000Z");
const ago = (seconds: number) => new Date(NOW - seconds * 1000).toISOString();

function report(values: Partial<ReceivedReport>, secondsAgo = 1): StoredReport {
	return {
		receivedAt: ago(secondsAgo),
		report: {
			state: "live",
			release: "r-1",
			contentSeq: 10,
			startedAt: ago(secondsAgo),
			finishedAt: ago(secondsAgo),
			pages: 100,
			changedPages: 1,
			progress: null,
			entries: [],
			refused: [],
			warnings: [],
			error: null,
			...values,
		},
	};
}

const live = report({});
const change: Change = {
	seq: 10,
	uid: "api::service.service",
	documentId: "a",
	locale: "de",
	action: "publish",
	at: ago(2),
	by: "Eva Muster",
	label: "Erziehungsberatung",
};
const touched: TouchedEntry = { type: "service", documentId: "a", locale: "de", state: "live", since: ago(60), path: "/angebote/a/" };

function facts(values: Partial<EntryFacts> = {}): EntryFacts {
	return {
		type: "service",
		documentId: "a",
		locale: "de",
		published: true,
		change,
		touched,
		publicUrl: "https://site.example.org",
		reports: { latest: live, live },
		publisherHeard: NOW - 1000,
		now: NOW,
		...values,
	};
}

const newer = { ...change, seq: 11 };
const building = report({ state: "building", contentSeq: 11, progress: { done: 3, total: 9 } });
const failed = report({
	state: "failed",
	contentSeq: 11,
	error: { message: "„Kosten“ ist keine der möglichen Angaben.", type: "service", documentId: "b", field: "cost" },
});

describe("an entry", () => {
	it("is live: link, since when, by whom", () => {
		expect(entryState(facts())).toMatchObject({
			state: "live",
			url: "https://site.example.org/angebote/a/",
			since: ago(60),
			by: "Eva Muster",
			soon: false,
		});
	});

	it("is being published while a run builds what the site does not have", () => {
		const state = entryState(facts({ change: newer, reports: { latest: building, live } }));
		expect(state).toMatchObject({ state: "publishing", progress: { done: 3, total: 9 }, soon: true, url: null });
		expect(entryState(facts({ reports: { latest: building, live } })).state).toBe("live");
	});

	it("waits for a moment", () => {
		expect(entryState(facts({ change: newer }))).toMatchObject({
			state: "waiting",
			soon: true,
			reason: expect.stringMatching(/gleich übernommen/),
		});
	});

	it("waits because the publisher is silent, also in the middle of a run", () => {
		const silent = { change: newer, publisherHeard: NOW - 600_000 };
		for (const latest of [report({}, 600), report({ state: "building", contentSeq: 11 }, 600)]) {
			const state = entryState(facts({ ...silent, reports: { latest, live } }));
			expect(state).toMatchObject({ state: "waiting", soon: false });
			expect(state.reason).toMatch(/meldet sich seit 12:50 Uhr nicht.*technischen Betreuung/);
		}
		expect(entryState(facts({ ...silent, reports: { latest: null, live: null } })).state).toBe("waiting");
	});

	it("waits because the run failed, at the entry and field that are in the way", () => {
		const state = entryState(facts({ change: newer, reports: { latest: failed, live } }));
		expect(state).toMatchObject({ state: "waiting", soon: false, reason: expect.stringMatching(/gescheitert.*„Kosten“/) });
		expect(state.obstacles).toEqual([
			{ type: "service", documentId: "b", field: "cost", label: "Kosten", message: "„Kosten“ ist keine der möglichen Angaben." },
		]);
	});

	it("is refused, at the field", () => {
		const problems = [{ path: ["schedules", 0, "closesAt"], message: "„bis“ fehlt." }];
		const refused: ReceivedReport["refused"] = [{ type: "service", documentId: "a", locale: null, title: "Kurs", problems }];
		const latest = report({ refused });
		expect(entryState(facts({ reports: { latest, live: latest } }))).toMatchObject({
			state: "refused",
			since: null,
			obstacles: [{ type: "service", documentId: "a", field: "schedules.0.closesAt", label: "Zeiten", message: "„bis“ fehlt." }],
		});
		expect(entryState(facts({ documentId: "b", reports: { latest, live: latest } })).state).toBe("live");
		const english = report({ refused: refused.map((entry) => ({ ...entry, locale: "en" })) });
		expect(entryState(facts({ reports: { latest: english, live: english } })).state).toBe("live");
		const state = entryState(facts({ touched: { ...touched, state: "refused" } }));
		expect(state).toMatchObject({ state: "refused", since: ago(60), url: null });
		expect(state.obstacles[0]?.message).toMatch(/nicht angenommen/);
	});

	it("is offline when it is not published, once the site knows", () => {
		const offline = { published: false, touched: null };
		expect(entryState(facts({ ...offline, change: null })).state).toBe("offline");
		expect(entryState(facts({ ...offline, change: { ...change, action: "unpublish" } })).state).toBe("offline");
		expect(entryState(facts({ ...offline, change: { ...newer, action: "unpublish" } })).state).toBe("waiting");
	});

	it("has no link that is not known", () => {
		expect(entryState(facts({ touched: null }))).toMatchObject({ state: "live", url: null, since: null });
	});
});

describe("the site", () => {
	const knowledge = (values: Partial<Knowledge>): Knowledge => ({
		reports: { latest: live, live },
		publisherHeard: NOW - 1000,
		now: NOW,
		...values,
	});

	it.each([
		["is there", 10, {}, { state: "live", soon: false }],
		["is being built", 11, { reports: { latest: building, live } }, { state: "publishing", progress: { done: 3, total: 9 }, soon: true }],
		["is built anew without a change", 9, { reports: { latest: building, live } }, { state: "publishing", soon: true }],
		["will take the change at once", 11, {}, { state: "waiting", soon: true }],
		[
			"could not take the change",
			11,
			{ reports: { latest: failed, live } },
			{ state: "waiting", soon: false, obstacle: { label: "Kosten" } },
		],
		["could not be built anew", 9, { reports: { latest: failed, live } }, { state: "waiting", soon: false }],
		["was never built", 1, { reports: { latest: null, live: null } }, { state: "none", soon: true }],
		[
			"was never built, and nobody will",
			1,
			{ reports: { latest: null, live: null }, publisherHeard: NOW - 90_000 },
			{ state: "waiting", soon: false },
		],
	] as const)("%s", (_, seq, values, expected) => {
		expect(siteState(seq, knowledge(values as Partial<Knowledge>))).toMatchObject(expected);
	});
});
