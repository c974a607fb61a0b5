import { it } from "vitest";
import { testCms } from "./integration.ts";
import { databases, hasPostgres } from "./support/databases.ts";

if (!hasPostgres) it("is skipped: no PostgreSQL server at TEST_POSTGRES_URL or 127.0.0.1:5432", ({ skip }) => skip());
for (const database of databases.filter(({ name }) => name === "PostgreSQL")) testCms(database);
