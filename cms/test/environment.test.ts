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
		[{ CMS_PUBLIC_URL: "redaktion.example.org" }, "CMS_PUBLIC_URL"],
		[{ DEPLOY_DISPATCH_URL: "https://api.example.org/dispatches" }, "DEPLOY_DISPATCH_TOKEN fehlt"],
		[{ DEPLOY_DISPATCH_TOKEN: "geheimes-wort" }, "DEPLOY_DISPATCH_URL fehlt"],
		[{ DEPLOY_DISPATCH_URL: "api.example.org", DEPLOY_DISPATCH_TOKEN: "geheimes-wort" }, "keine vollständige Web-Adresse"],
		[{ DEPLOY_DISPATCH_URL: "http://api.example.org/", DEPLOY_DISPATCH_TOKEN: "geheimes-wort" }, "muss mit https:// beginnen"],
		[{ DEPLOY_DISPATCH_URL: "https://u:p@api.example.org/", DEPLOY_DISPATCH_TOKEN: "geheimes-wort" }, "weder Name noch Passwort"],
		[{ DEPLOY_DISPATCH_URL: "https://api.example.org/", DEPLOY_DISPATCH_TOKEN: "zwei worte" }, "Leerzeichen"],
		[{ ADMIN_EMAIL: "nobody" }, "ADMIN_EMAIL"],
		[{ ADMIN_PASSWORD: "short" }, "ADMIN_PASSWORD"],
	])("%j stops the start with one line", (wrong, name) => {
		const line = environmentProblem({ ...good, ...wrong });
		expect(line).toContain(name);
		expect(line).not.toContain("\n");
		expect(line).not.toContain("geheimes-wort");
	});

	it("may name a system to deploy with, and where editors reach the CMS", () => {
		expect(readEnvironment(good)).toMatchObject({ cmsPublicUrl: "http://localhost:1337", deployDispatch: null });
		for (const url of ["https://api.example.org/dispatches", "http://localhost:4000/x", "http://127.0.0.1:4000", "http://[::1]:4000"]) {
			const more = { ...good, DEPLOY_DISPATCH_URL: url, DEPLOY_DISPATCH_TOKEN: "geheimes-wort", CMS_PUBLIC_URL: "https://r.example.org/" };
			expect(environmentProblem(more)).toBeNull();
			expect(readEnvironment(more)).toMatchObject({
				cmsPublicUrl: "https://r.example.org",
				deployDispatch: { url, token: "geheimes-wort" },
			});
		}
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
