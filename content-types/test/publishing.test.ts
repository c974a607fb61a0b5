import { describe, expect, it } from "vitest";
import { SIGNATURE_WINDOW, sign, verifySignature } from "../src/publishing.ts";

describe("a signed message", () => {
	const secret = "s".repeat(32);
	const now = 1_800_000_000;
	const signature = sign(secret, now, "body");

	it("is accepted with the right secret, body and time", () => {
		expect(verifySignature(secret, now, "body", signature, now + SIGNATURE_WINDOW)).toBe(true);
	});

	it.each([
		["another body", () => verifySignature(secret, now, "Body", signature, now)],
		["another secret", () => verifySignature("t".repeat(32), now, "body", signature, now)],
		["another timestamp", () => verifySignature(secret, now + 1, "body", signature, now)],
		["an old timestamp", () => verifySignature(secret, now, "body", signature, now + SIGNATURE_WINDOW + 1)],
		["a timestamp that is no number", () => verifySignature(secret, Number.NaN, "body", signature, now)],
		["an empty signature", () => verifySignature(secret, now, "body", "", now)],
	])("is refused with %s", (_, attempt) => {
		expect(attempt()).toBe(false);
	});
});
