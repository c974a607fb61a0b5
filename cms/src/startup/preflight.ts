import { access, constants, mkdir, rm, writeFile } from "node:fs/promises";
import net from "node:net";
import path from "node:path";
import Database from "better-sqlite3";
import { Client } from "pg";
import type { Environment } from "./environment.ts";
import { cmsPaths } from "./paths.ts";
import { StartError, startErrorLine } from "./start-error.ts";
import { DATABASE_VERSION, VERSION_KEY } from "./version.ts";

/** Checks what the CMS needs before Strapi touches anything, so that a failed start leaves the data as it was. */

async function checkFolder(environment: Environment): Promise<void> {
	const paths = cmsPaths(environment.dataDir);
	try {
		await mkdir(paths.uploads, { recursive: true });
		const probe = path.join(paths.root, `.probe-${process.pid}`);
		// A block of data, not an empty file: a full disk takes empty files.
		await writeFile(probe, Buffer.alloc(65_536));
		await rm(probe);
		await access(paths.uploads, constants.W_OK);
	} catch (error) {
		await rm(path.join(paths.root, `.probe-${process.pid}`), { force: true }).catch(() => undefined);
		throw new StartError(startErrorLine(error, paths.root));
	}
}

async function checkPort({ host, port }: Environment): Promise<void> {
	await new Promise<void>((resolve, reject) => {
		const server = net.createServer();
		server.once("error", (error) => reject(new StartError(startErrorLine(error, `Port ${port} auf ${host}`))));
		server.listen(port, host, () => server.close(() => resolve()));
	});
}

function refuseNewer(stored: unknown): void {
	const version = Number(typeof stored === "string" ? JSON.parse(stored) : Number.NaN);
	if (version > DATABASE_VERSION) {
		throw new StartError(
			`Die Datenbank stammt von einer neueren Version des CMS (${version}, dieses hier kennt ${DATABASE_VERSION}). Bitte die neuere Version starten; an den Daten wurde nichts geändert.`,
		);
	}
}

function checkSqlite(file: string): void {
	try {
		const database = new Database(file, { timeout: 3000 });
		try {
			// Takes the write lock and lets it go: shows a locked or read-only file and a full disk.
			database.exec(
				"BEGIN IMMEDIATE; CREATE TABLE kinderstark_probe (x); INSERT INTO kinderstark_probe VALUES (zeroblob(16384)); ROLLBACK",
			);
			const table = database.prepare("select 1 from sqlite_master where type = 'table' and name = 'strapi_core_store_settings'").get();
			const row = table && database.prepare("select value from strapi_core_store_settings where key = ?").get(VERSION_KEY);
			refuseNewer((row as { value?: unknown } | undefined)?.value);
		} finally {
			database.close();
		}
	} catch (error) {
		throw new StartError(startErrorLine(error, file));
	}
}

/** Host and database of a connection string; never name or password. */
function whichDatabase(databaseUrl: string): string {
	const { hostname, port, pathname } = new URL(databaseUrl);
	return `${hostname}${port ? `:${port}` : ""}${pathname}`;
}

const POSTGRES: Record<string, string> = {
	"28P01": "Name oder Passwort stimmen nicht",
	"28000": "Name oder Passwort stimmen nicht",
	"3D000": "diese Datenbank gibt es nicht",
	ECONNREFUSED: "dort antwortet kein PostgreSQL",
	ENOTFOUND: "diesen Rechner gibt es nicht",
	EAI_AGAIN: "diesen Rechner gibt es nicht",
};

async function checkPostgres(databaseUrl: string): Promise<void> {
	const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5000 });
	try {
		await client.connect();
		const { rows } = await client.query("select to_regclass('strapi_core_store_settings') is not null as known");
		if (!rows[0]?.known) return;
		const version = await client.query("select value from strapi_core_store_settings where key = $1", [VERSION_KEY]);
		refuseNewer(version.rows[0]?.value);
	} catch (error) {
		if (error instanceof StartError) throw error;
		const code = String((error as { code?: unknown }).code);
		throw new StartError(
			`DATABASE_URL: keine Verbindung zu ${whichDatabase(databaseUrl)}, ${POSTGRES[code] ?? `die Verbindung scheitert (${code})`}. Bitte DATABASE_URL prüfen.`,
		);
	} finally {
		await client.end().catch(() => undefined);
	}
}

/** Everything but the port, for commands that run beside the server. */
export async function checkData(environment: Environment): Promise<void> {
	await checkFolder(environment);
	if (environment.databaseUrl) await checkPostgres(environment.databaseUrl);
	else checkSqlite(cmsPaths(environment.dataDir).database);
}

export async function preflight(environment: Environment): Promise<void> {
	await checkPort(environment);
	await checkData(environment);
}

/** Held by the running server; the operating system gives it back whatever way the process ends. */
export function takeFolder(environment: Environment): Database.Database {
	const file = cmsPaths(environment.dataDir).lock;
	try {
		const lock = new Database(file, { timeout: 1000 });
		lock.exec("BEGIN EXCLUSIVE");
		return lock;
	} catch (error) {
		if (String((error as { code?: unknown }).code).startsWith("SQLITE_BUSY")) {
			throw new StartError(`Der Datenordner ist gesperrt, ein anderes CMS benutzt ihn schon: ${environment.dataDir}`);
		}
		throw new StartError(startErrorLine(error, file));
	}
}
