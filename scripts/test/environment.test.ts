import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readEnvironment, SECRET_NAMES } from "../src/operate/environment.ts";
import { addToEnvFile, makeMissingSecrets, newPassword } from "../src/operate/secrets.ts";

let folder: string;
let envFile: string;

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), "kinderstark-env-"));
	envFile = path.join(folder, ".env");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const read = (env: Record<string, string> = {}) => readEnvironment({ ENV_FILE: envFile, ...env });

function messageOf(env: Record<string, string>): string {
	try {
		read(env);
	} catch (error) {
		return (error as Error).message;
	}
	return "";
}

describe("settings", () => {
	it("have values for a first look", () => {
		const { settings } = read();
		expect(settings).toMatchObject({
			SITE_PORT: 4321,
			CMS_PORT: 1337,
			PUBLIC_URL: "http://localhost:4321",
			CMS_PUBLIC_URL: "http://localhost:1337",
			ADMIN_EMAIL: "redaktion@example.org",
		});
		expect(path.isAbsolute(settings.DATA_DIR)).toBe(true);
	});

	it("come from .env, and from the environment before that", () => {
		writeFileSync(envFile, "SITE_PORT=5000\nCMS_PORT=5001\nPUBLIC_URL=https://www.example.org/\n");
		const { settings, variables } = read({ SITE_PORT: "6000" });
		expect(settings).toMatchObject({ SITE_PORT: 6000, CMS_PORT: 5001, PUBLIC_URL: "https://www.example.org" });
		expect(variables).toMatchObject({ SITE_PORT: "6000", CMS_PORT: "5001" });
	});

	it("take an empty value for none", () => {
		expect(read({ SITE_PORT: "" }).settings.SITE_PORT).toBe(4321);
	});

	it.each([
		[{ SITE_PORT: "abc" }, "SITE_PORT ist keine Portnummer (1 bis 65535). Eingetragen ist: abc"],
		[{ CMS_PORT: "70000" }, "CMS_PORT ist keine Portnummer (1 bis 65535). Eingetragen ist: 70000"],
		[{ SITE_PORT: "5000", CMS_PORT: "5000" }, "SITE_PORT und CMS_PORT sind gleich: 5000"],
		[
			{ MAP_STYLE_URL: "//karten.example.org/style.json" },
			"MAP_STYLE_URL ist weder eine Adresse auf der Website wie /karte/style.json noch eine vollständige Web-Adresse wie https://karten.example.org/style.json.",
		],
		[{ PUBLIC_URL: "example.org" }, "PUBLIC_URL ist keine vollständige Web-Adresse wie https://www.example.org."],
		[{ PUBLIC_URL: "https://example.org/unter" }, "PUBLIC_URL darf keinen Pfad enthalten."],
		[{ ADMIN_EMAIL: "redaktion" }, "ADMIN_EMAIL ist keine E-Mail-Adresse. Eingetragen ist: redaktion"],
		[{ LOG_LEVEL: "laut" }, "LOG_LEVEL muss error, warn, info, http oder debug sein. Eingetragen ist: laut"],
		[{ SITE_PROT: "5000" }, "Die Umgebungsvariable SITE_PROT kennt diese Anwendung nicht. Bitte den Namen prüfen."],
	])("that are wrong are told in one line: %j", (env, message) => {
		expect(messageOf(env)).toBe(message);
	});

	it("never show a secret", () => {
		const wrong: Record<string, string>[] = [
			{ ADMIN_PASSWORD: "kurz" },
			{ DATABASE_URL: "mysql://a:geheim@b/c" },
			{ APP_KEYS: "kurz" },
			{ DEPLOY_DISPATCH_TOKEN: "mit geheim" },
		];
		for (const env of wrong) {
			const message = messageOf(env);
			expect(message).toContain(Object.keys(env)[0]);
			expect(message).not.toMatch(/kurz(?! oder)|geheim/);
			expect(message).not.toContain("\n");
		}
	});

	it("in .env are known by name", () => {
		writeFileSync(envFile, "SITE_PORT=5000\nSITEPORT=1\n");
		expect(messageOf({})).toBe("In .env steht ein unbekannter Name: SITEPORT. Bitte berichtigen oder löschen.");
	});
});

describe("secrets", () => {
	it("are made once, kept for the owner alone, and are different each", () => {
		const made = makeMissingSecrets(read());
		expect(Object.keys(made)).toEqual([...SECRET_NAMES]);
		expect(new Set(Object.values(made)).size).toBe(SECRET_NAMES.length);
		expect(statSync(envFile).mode & 0o777).toBe(0o600);
		const again = read();
		expect(again.missingSecrets).toEqual([]);
		expect(again.variables).toMatchObject(made);
		expect(makeMissingSecrets(again)).toEqual({});
	});

	it("leave what stands in the file as it is", () => {
		writeFileSync(envFile, "# meine Ports\nSITE_PORT=5000", { mode: 0o644 });
		addToEnvFile(envFile, { JWT_SECRET: "abcdefghijklmnopqrst" });
		expect(readFileSync(envFile, "utf8")).toMatch(/^# meine Ports\nSITE_PORT=5000\n\n# .*\nJWT_SECRET=abcdefghijklmnopqrst\n$/);
		expect(statSync(envFile).mode & 0o777).toBe(0o600);
	});

	it("make a password that the CMS takes", () => {
		for (let i = 0; i < 50; i += 1) expect(newPassword()).toMatch(/^Start-[a-z2-9]{5}-[a-z2-9]{5}-[1-9]$/);
	});
});
