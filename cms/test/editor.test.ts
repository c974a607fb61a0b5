import { describe, expect, it } from "vitest";
import { currentEditor, shortened } from "../src/outbox/editor.ts";
import type { Strapi } from "../src/strapi-types.ts";

function during(state: unknown): Strapi {
	return { requestContext: { get: () => (state === undefined ? undefined : { state }) } } as unknown as Strapi;
}

describe("the editor of a change", () => {
	const admin = (credentials: object) => during({ auth: { strategy: { name: "admin" }, credentials } });

	it.each([
		["first and last name", { firstname: "Eva", lastname: "Muster", email: "e@example.org" }, "Eva Muster"],
		["one name alone", { firstname: " Redaktion ", lastname: "", email: "e@example.org" }, "Redaktion"],
		["the e-mail's local part", { firstname: null, lastname: " ", email: "eva.muster@example.org" }, "eva.muster"],
		["nobody without any of them", { email: null }, null],
	])("is %s", (_, credentials, name) => {
		expect(currentEditor(admin(credentials))).toBe(name);
	});

	it.each([
		["no request", undefined],
		["no log-in", {}],
		["an API token", { auth: { strategy: { name: "api-token" }, credentials: { firstname: "Token", email: "t@example.org" } } }],
	])("is nobody with %s", (_, state) => {
		expect(currentEditor(during(state))).toBeNull();
	});
});

describe("shortened", () => {
	it("fits into a column of 255 characters, in whole characters", () => {
		expect(shortened(null)).toBeNull();
		expect(shortened("Kurz")).toBe("Kurz");
		const long = shortened("👪".repeat(5000)) ?? "";
		expect([...long]).toHaveLength(201);
		expect(long.endsWith("👪…")).toBe(true);
	});
});
