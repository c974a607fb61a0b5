import { describe, expect, it } from "vitest";
import {
	NONCE_HEADER,
	type PreviewTarget,
	type PublishReport,
	previewToken,
	publishReport,
	ReplayGuard,
	readPreviewToken,
	refusalOfMessage,
	SIGNATURE_HEADER,
	SIGNATURE_WINDOW,
	sign,
	signedHeaders,
	TIMESTAMP_HEADER,
	verifySignature,
} from "../src/publishing.ts";

const secret = "s".repeat(32);
const now = 1_800_000_000;
const nonce = "n0nce_of-16chars";

describe("a signed message", () => {
	const signature = sign(secret, now, nonce, "body");

	it("is accepted with the right secret, body and time", () => {
		expect(verifySignature(secret, now, nonce, "body", signature, now + SIGNATURE_WINDOW)).toBe(true);
	});

	it.each([
		["another body", () => verifySignature(secret, now, nonce, "Body", signature, now)],
		["another secret", () => verifySignature("t".repeat(32), now, nonce, "body", signature, now)],
		["another timestamp", () => verifySignature(secret, now + 1, nonce, "body", signature, now)],
		["another nonce", () => verifySignature(secret, now, `${nonce}x`, "body", signature, now)],
		["an old timestamp", () => verifySignature(secret, now, nonce, "body", signature, now + SIGNATURE_WINDOW + 1)],
		["a timestamp that is no number", () => verifySignature(secret, Number.NaN, nonce, "body", signature, now)],
		["an empty signature", () => verifySignature(secret, now, nonce, "body", "", now)],
		["a short nonce", () => verifySignature(secret, now, "short", "body", sign(secret, now, "short", "body"), now)],
		[
			"a nonce with a part of the body",
			() => verifySignature(secret, now, `${nonce}.bo`, "dy", sign(secret, now, `${nonce}.bo`, "dy"), now),
		],
	])("is refused with %s", (_, attempt) => {
		expect(attempt()).toBe(false);
	});

	it("gets a nonce of its own each time", () => {
		const first = signedHeaders(secret, "body", now);
		const second = signedHeaders(secret, "body", now);
		expect(first[TIMESTAMP_HEADER]).toBe(String(now));
		expect(first[NONCE_HEADER]).not.toBe(second[NONCE_HEADER]);
		expect(first[SIGNATURE_HEADER]).not.toBe(second[SIGNATURE_HEADER]);
	});

	it("is accepted once", () => {
		const guard = new ReplayGuard(now);
		const headers = signedHeaders(secret, "body", now);
		const judge = (given: Record<string, string>, at = now, body = "body") =>
			refusalOfMessage(secret, (name) => given[name], body, guard, at);
		expect(judge(headers, now, "Body")).toBe("forged or outdated");
		expect(judge(headers)).toBeNull();
		expect(judge(headers)).toBe("replayed");
		expect(judge(headers, now + SIGNATURE_WINDOW)).toBe("replayed");
		expect(judge(headers, now + SIGNATURE_WINDOW + 1)).toBe("forged or outdated");
		expect(judge(signedHeaders(secret, "body", now))).toBeNull();
		expect(judge({})).toBe("forged or outdated");
	});
});

describe("the replay guard", () => {
	const name = (i: number) => `nonce-${String(i).padStart(20, "0")}`;

	it("remembers a message from the future for as long as it would be accepted", () => {
		const guard = new ReplayGuard(now);
		const early = now + SIGNATURE_WINDOW;
		expect(guard.accept(name(1), early, now)).toBe(true);
		expect(guard.accept(name(1), early, early + SIGNATURE_WINDOW)).toBe(false);
	});

	it("refuses what an earlier process may have accepted", () => {
		expect(new ReplayGuard(now).accept(name(1), now - 1, now)).toBe(false);
	});

	it("forgets what is too old to be accepted, and refuses rather than forget too early", () => {
		const guard = new ReplayGuard(now, 3);
		for (let i = 0; i < 3; i += 1) expect(guard.accept(name(i), now + i, now)).toBe(true);
		expect(guard.accept(name(3), now, now)).toBe(false);
		expect(guard.size).toBe(3);
		const later = now + SIGNATURE_WINDOW + 1;
		expect(guard.accept(name(4), later, later)).toBe(true);
		expect(guard.size).toBe(3);
		expect(guard.accept(name(0), later, later)).toBe(false);
	});

	it("makes room whatever the order in which messages age", () => {
		const guard = new ReplayGuard(now, 2);
		expect(guard.accept(name(1), now + SIGNATURE_WINDOW, now)).toBe(true);
		expect(guard.accept(name(2), now, now)).toBe(true);
		expect(guard.accept(name(3), now + SIGNATURE_WINDOW + 1, now + SIGNATURE_WINDOW + 1)).toBe(true);
	});
});

describe("a link to a preview", () => {
	const preview: PreviewTarget = { type: "service", documentId: "abc123", locale: "de", expires: now + 10 };
	const token = previewToken(secret, preview);

	it("says what it shows, up to its end", () => {
		expect(readPreviewToken(secret, token, now)).toEqual(preview);
		expect(readPreviewToken(secret, token, now + 10)).toEqual(preview);
		expect(readPreviewToken(secret, token, now + 11)).toBe("expired");
		expect(token).toMatch(/^[A-Za-z0-9_.-]+$/);
	});

	it("is good for seven days unless something else is said", () => {
		const today = Math.floor(Date.now() / 1000);
		const read = readPreviewToken(secret, previewToken(secret, { type: "page", documentId: "x", locale: null }), today) as PreviewTarget;
		expect(read.expires - today).toBeGreaterThanOrEqual(7 * 86_400);
		expect(read.expires - today).toBeLessThan(7 * 86_400 + 5);
	});

	const signed = (payload: unknown) => previewToken(secret, payload as PreviewTarget);
	const [payload = "", signature = ""] = token.split(".");
	it.each([
		["another secret", previewToken("t".repeat(32), preview)],
		["another draft", `${Buffer.from(JSON.stringify({ ...preview, documentId: "other" })).toString("base64url")}.${signature}`],
		["a longer time", `${Buffer.from(JSON.stringify({ ...preview, expires: now * 2 })).toString("base64url")}.${signature}`],
		["no signature", payload],
		["an empty signature", `${payload}.`],
		["a cut signature", token.slice(0, -1)],
		["a further part", `${token}.x`],
		["nothing", ""],
		["a message's signature", `${payload}.${sign(secret, now, nonce, payload)}`],
		["a type that is a path", signed({ ...preview, type: "../x" })],
		["an id with a slash", signed({ ...preview, documentId: "a/b" })],
		["a locale that is a path", signed({ ...preview, locale: "../x" })],
		["an end that is no number", signed({ ...preview, expires: "never" as unknown as number })],
		["a megabyte", "x".repeat(1_000_000)],
	])("is invalid with %s", (_, wrong) => {
		expect(readPreviewToken(secret, wrong, now)).toBe("invalid");
	});
});

describe("a report", () => {
	const report: PublishReport = {
		state: "live",
		release: "r",
		contentSeq: 1,
		startedAt: "2026-11-23T09:00:00.000Z",
		finishedAt: null,
		pages: 1,
		changedPages: 1,
		refused: [],
		warnings: [],
		error: null,
	};
	const entry = { type: "service", documentId: "a", locale: "de", state: "live", since: "2026-11-23T09:00:00.000Z", path: "/angebote/a/" };

	it("of an older publisher is filled up", () => {
		expect(publishReport.parse(report)).toEqual({ ...report, progress: null, entries: [] });
	});

	it("may name progress and entries", () => {
		const more = { ...report, progress: { done: 1, total: 2 }, entries: [entry, { ...entry, path: null, state: "refused" }] };
		expect(publishReport.parse(more)).toEqual(more);
	});

	it.each([
		{ progress: { done: -1, total: 2 } },
		{ entries: [{ ...entry, state: "gone" }] },
		{ entries: [{ ...entry, path: "https://elsewhere.example" }] },
		{ entries: Array.from({ length: 501 }, () => entry) },
	])("is refused when malformed", (wrong) => {
		expect(publishReport.safeParse({ ...report, ...wrong }).success).toBe(false);
	});
});
