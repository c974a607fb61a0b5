import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keepStatements } from "../src/startup/statement-cache.ts";

let database: Database.Database;

beforeEach(() => {
	database = new Database(":memory:");
	database.exec("CREATE TABLE town (id INTEGER PRIMARY KEY, name TEXT); INSERT INTO town (name) VALUES ('Rheine')");
	keepStatements(database, 2);
});

afterEach(() => {
	database.close();
});

describe("statements that are kept", () => {
	it("prepares the same text once", () => {
		const sql = "SELECT * FROM town WHERE id = ?";
		expect(database.prepare(sql)).toBe(database.prepare(sql));
		expect(database.prepare(sql).all(1)).toEqual([{ id: 1, name: "Rheine" }]);
		expect(database.prepare(sql).all(2)).toEqual([]);
	});

	it("lets go of what was used longest ago", () => {
		const [first, second] = ["SELECT 1", "SELECT 2"].map((sql) => database.prepare(sql));
		expect(database.prepare("SELECT 1")).toBe(first);
		database.prepare("SELECT 3");
		expect(database.prepare("SELECT 1")).toBe(first);
		expect(database.prepare("SELECT 2")).not.toBe(second);
	});

	it("sees columns that came later", () => {
		const sql = "SELECT * FROM town";
		database.prepare(sql).all();
		database.exec("ALTER TABLE town ADD COLUMN postcode TEXT");
		expect(database.prepare(sql).all()).toEqual([{ id: 1, name: "Rheine", postcode: null }]);
	});

	it("runs a pragma each time", () => {
		for (const wanted of [1, 0, 1]) {
			database.prepare(`PRAGMA foreign_keys = ${wanted}`).run();
			expect(database.pragma("foreign_keys", { simple: true })).toBe(wanted);
		}
	});
});
