import { testCms } from "./integration.ts";
import { databases } from "./support/databases.ts";

for (const database of databases.filter(({ name }) => name === "SQLite")) testCms(database);
