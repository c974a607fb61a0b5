import { chmod, chown, mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import net from "node:net";
import path from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { environmentOf, freePort, run, temporaryFolder, type Variables } from "./support/cms.ts";

const NOBODY = 65534;

/** A start that fails says why in one line, leaves with a code, and touches nothing. */
describe("a start that cannot succeed", () => {
	let dataDir: string;
	let port: number;

	beforeEach(async () => {
		dataDir = await temporaryFolder();
		port = await freePort();
	});

	afterEach(async () => {
		await chmod(dataDir, 0o755);
		await rm(dataDir, { recursive: true, force: true });
	});

	async function failure(more: Variables = {}, options: { uid?: number; gid?: number } = {}): Promise<string> {
		const started = run("server.js", environmentOf(dataDir, port, more), options);
		const code = await started.exited;
		expect(code, started.output()).not.toBe(0);
		const lines = started.errors().trim().split("\n");
		expect(lines, started.errors()).toHaveLength(1);
		return lines[0] ?? "";
	}

	it("names the occupied port", async () => {
		const other = net.createServer();
		await new Promise<void>((resolve) => other.listen(port, "127.0.0.1", resolve));
		expect(await failure()).toContain(`Port ${port} auf 127.0.0.1 ist schon belegt`);
		other.close();
	});

	it("names the read-only data folder", async () => {
		await chmod(dataDir, 0o555);
		// The super user may write everywhere; this start is done as somebody who may not.
		const options = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
		if (options.uid) await chown(dataDir, NOBODY, NOBODY);
		expect(await failure({}, options)).toMatch(/Datenordner ist nicht beschreibbar/);
	});

	it("names a data folder that is a file", async () => {
		const file = path.join(dataDir, "file");
		await writeFile(file, "x");
		expect(await failure({ DATA_DIR: file })).toMatch(/Datenordner ist kein Ordner/);
	});

	it("names the locked database", async () => {
		await mkdir(path.join(dataDir, "cms"), { recursive: true });
		const other = new Database(path.join(dataDir, "cms", "data.db"));
		other.exec("create table t (x); begin exclusive");
		expect(await failure()).toContain("gesperrt");
		other.close();
	});

	it("names a data folder that another CMS is using", async () => {
		await mkdir(path.join(dataDir, "cms"), { recursive: true });
		const other = new Database(path.join(dataDir, "cms", "lock.db"));
		other.exec("begin exclusive");
		expect(await failure()).toContain("ein anderes CMS benutzt ihn");
		other.close();
	});

	it("leaves a database of a newer version alone", async () => {
		const file = path.join(dataDir, "cms", "data.db");
		await mkdir(path.dirname(file), { recursive: true });
		const database = new Database(file);
		database.exec("create table strapi_core_store_settings (key text, value text)");
		database.prepare("insert into strapi_core_store_settings values (?, ?)").run("kinderstark_database_version", "999");
		database.close();
		const before = await readFile(file);
		const { mtimeMs } = await stat(file);
		expect(await failure()).toContain("neueren Version");
		expect((await readFile(file)).equals(before)).toBe(true);
		expect((await stat(file)).mtimeMs).toBe(mtimeMs);
	});

	it("names a file that is no database", async () => {
		await mkdir(path.join(dataDir, "cms"), { recursive: true });
		await writeFile(path.join(dataDir, "cms", "data.db"), "no database at all, only text".repeat(100));
		expect(await failure()).toContain("keine Datenbank");
	});

	it("names the wrong DATABASE_URL, without the password", async () => {
		const line = await failure({ DATABASE_URL: `postgres://someone:top-secret@127.0.0.1:${await freePort()}/nothing` });
		expect(line).toContain("DATABASE_URL");
		expect(line).not.toContain("top-secret");
		expect(await failure({ DATABASE_URL: "file:data.db" })).toContain("DATABASE_URL ist keine PostgreSQL-Adresse");
	});

	it("names missing secrets", async () => {
		expect(await failure({ APP_KEYS: "", JWT_SECRET: "" })).toContain("APP_KEYS, JWT_SECRET");
	});
});
