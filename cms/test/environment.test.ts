import { describe, expect, it } from "vitest";
import { environmentProblem, readEnvironment } from "../src/startup/environment.ts";
import { startErrorLine } from "../src/startup/start-error.ts";
import { environmentOf } from "./support/cms.ts";

const good = environmentOf("data", 1337);

describe("the environment", () => {
	it("is fine as the start command sets it", () => {
		expect(environmentProblem(good)).toBeNull();
		expect(readEnvironment(good)).toMatchObject({ port: 1337, host: "127.0.0.1", databaseUrl: null, publicUrl: "http://site.example.org" });
	});

	it.each([
		[{ CMS_PORT: "http" }, "CMS_PORT"],
		[{ CMS_PORT: "99999" }, "CMS_PORT"],
		[{ DATABASE_URL: "mysql://localhost/x" }, "DATABASE_URL"],
		[{ PUBLIC_URL: "www.example.org" }, "PUBLIC_URL"],
		[{ APP_KEYS: "" }, "APP_KEYS"],
		[{ LOG_LEVEL: "loud" }, "LOG_LEVEL"],
		[{ ADMIN_EMAIL: "nobody" }, "ADMIN_EMAIL"],
		[{ ADMIN_PASSWORD: "short" }, "ADMIN_PASSWORD"],
	])("%j stops the start with one line", (wrong, name) => {
		const line = environmentProblem({ ...good, ...wrong });
		expect(line).toContain(name);
		expect(line).not.toContain("\n");
	});

	it("never repeats a secret", () => {
		expect(environmentProblem({ ...good, DATABASE_URL: "mysql://u:top-secret@h/x" })).not.toContain("top-secret");
		expect(environmentProblem({ ...good, ADMIN_PASSWORD: "geheim" })).not.toContain("geheim");
	});
});

describe("startErrorLine", () => {
	it.each([
		["ENOSPC", "voll"],
		["SQLITE_FULL", "voll"],
		["SQLITE_BUSY_SNAPSHOT", "gesperrt"],
		["SQLITE_READONLY_DIRECTORY", "nicht beschreibbar"],
		["EROFS", "schreibgeschützt"],
		["EADDRINUSE", "belegt"],
		["SQLITE_CORRUPT", "beschädigt"],
	])("%s", (code, word) => {
		const line = startErrorLine(Object.assign(new Error("first\nsecond"), { code }), "der Ort");
		expect(line).toContain(word);
		expect(line).toContain("der Ort");
		expect(line).not.toContain("\n");
	});

	it("keeps to one line for what it does not know", () => {
		expect(startErrorLine(new Error("first\nsecond"), "")).toBe("Das CMS kann nicht starten: first");
	});
});
