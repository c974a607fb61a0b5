/** What is needed of a connection of better-sqlite3. */
interface Connection<Statement> {
	prepare(sql: string): Statement;
}

/* Publishing an entry takes some two hundred different ones. */
const MOST_KEPT = 1000;
/* A pragma may do its work while it is prepared, and has to do it each time. */
const REPEATABLE = /^\s*(select|insert|update|delete)\b/i;

/**
 * Has a connection prepare each statement once and use it again: publishing one entry runs three hundred of them, and for
 * most of them preparing takes longer than running. SQLite itself notices when tables have changed since.
 */
export function keepStatements<Statement>(connection: Connection<Statement>, mostKept = MOST_KEPT): void {
	const prepare = connection.prepare.bind(connection);
	/* The one that was used longest ago comes first. */
	const kept = new Map<string, Statement>();
	connection.prepare = (sql) => {
		if (!REPEATABLE.test(sql)) return prepare(sql);
		const statement = kept.get(sql) ?? prepare(sql);
		kept.delete(sql);
		kept.set(sql, statement);
		const [oldest] = kept.size > mostKept ? kept.keys() : [];
		if (oldest !== undefined) kept.delete(oldest);
		return statement;
	};
}
