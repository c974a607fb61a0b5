import { readEnvironment } from "../src/startup/environment.ts";
import { cmsPaths } from "../src/startup/paths.ts";
import { keepStatements } from "../src/startup/statement-cache.ts";

const environment = readEnvironment();

interface SqliteConnection {
	pragma(statement: string): unknown;
	prepare(sql: string): unknown;
}

const sqlite = {
	client: "sqlite",
	connection: { filename: cmsPaths(environment.dataDir).database },
	useNullAsDefault: true,
	pool: {
		min: 1,
		max: 1,
		afterCreate(connection: SqliteConnection, done: (error: Error | null, connection: SqliteConnection) => void) {
			connection.pragma("journal_mode = WAL");
			connection.pragma("busy_timeout = 5000");
			keepStatements(connection);
			done(null, connection);
		},
	},
};

const postgres = {
	client: "postgres",
	connection: { connectionString: environment.databaseUrl },
	pool: { min: 0, max: 10 },
	acquireConnectionTimeout: 20_000,
};

export default { connection: environment.databaseUrl ? postgres : sqlite };
