import path from "node:path";
import Database from "better-sqlite3";
import { Client } from "pg";
import type { Cms, Variables } from "./cms.ts";

const SERVER = process.env.TEST_POSTGRES_URL ?? "postgres://postgres@127.0.0.1:5432/postgres";

async function onServer(statement: string, connectionString = SERVER): Promise<void> {
	const client = new Client({ connectionString, connectionTimeoutMillis: 2000 });
	await client.connect();
	try {
		await client.query(statement);
	} finally {
		await client.end();
	}
}

export interface TestDatabase {
	name: string;
	/** Makes an empty database; gives what the CMS needs to know, and the way to drop it. */
	make: () => Promise<{ variables: Variables; drop: () => Promise<void> }>;
	/** Runs a statement beside the CMS, to bring about what only an older version of it left behind. */
	execute: (cms: Cms, statement: string) => Promise<void>;
}

const sqlite: TestDatabase = {
	name: "SQLite",
	make: async () => ({ variables: {}, drop: async () => undefined }),
	async execute({ dataDir }, statement) {
		const database = new Database(path.join(dataDir, "cms", "data.db"));
		try {
			database.exec(statement);
		} finally {
			database.close();
		}
	},
};

const postgres: TestDatabase = {
	name: "PostgreSQL",
	async make() {
		const name = `kinderstark_test_${process.pid}_${Date.now()}`;
		await onServer(`create database ${name}`);
		const url = new URL(SERVER);
		url.pathname = `/${name}`;
		return { variables: { DATABASE_URL: url.href }, drop: () => onServer(`drop database if exists ${name} with (force)`) };
	},
	execute: (cms, statement) => onServer(statement, cms.environment.DATABASE_URL),
};

async function reachable(): Promise<boolean> {
	try {
		await onServer("select 1");
		return true;
	} catch {
		return false;
	}
}

/** SQLite always, PostgreSQL when there is a server. */
export const hasPostgres = await reachable();
if (!hasPostgres) console.warn("SKIPPED on PostgreSQL: no server at TEST_POSTGRES_URL or 127.0.0.1:5432. Everything runs on SQLite.");

export const databases: TestDatabase[] = hasPostgres ? [sqlite, postgres] : [sqlite];
