import type { TypeName } from "@kinderstark/content-types";
import { seedDocumentId } from "@kinderstark/content-types/seed";
import type { PublishedEntry, SyntheticDirectory } from "@kinderstark/content-types/synthetic";
import Database from "better-sqlite3";
import { componentTable } from "./columns.ts";
import { EntryWriter } from "./writer.ts";

/** Types of which the directory has made-up entries, in an order in which what is linked to comes first. */
const MADE_UP = ["location", "organization", "service"] as const satisfies TypeName[];
const LINKED = ["municipality", "phase", "topic", "location", "organization", "guiding-document"] as const satisfies TypeName[];

interface SeededRow {
	type: TypeName;
	key: string;
	documentId: string;
}

/** From the documentId that stands for a seed entry in a directory to the one it has in this database. */
export function seededIds(database: Database.Database): Map<string, string> {
	const rows = database
		.prepare("SELECT seeded_type AS type, key, seeded_document AS documentId FROM kinderstark_seeded")
		.all() as SeededRow[];
	return new Map(rows.map(({ type, key, documentId }) => [seedDocumentId(type, key), documentId]));
}

/* The seed's own services make room: a directory of 100 services has 100. */
function removeServices(database: Database.Database): void {
	const parts = database.prepare("SELECT cmp_id AS id, component_type AS type FROM services_cmps").all() as { id: number; type: string }[];
	for (const { id, type } of parts) {
		database.prepare(`DELETE FROM ${componentTable(type.replace("elements.", ""))} WHERE id = ?`).run(id);
	}
	database.exec("DELETE FROM services; DELETE FROM kinderstark_published_links WHERE source_uid = 'api::service.service'");
}

/**
 * Puts a synthetic directory into the SQLite database of an installation that has been seeded and is not running:
 * everything made up is added as a draft and published, the seed's own services are taken out.
 * One transaction: a load that fails leaves the database as it was.
 *
 * @returns how many entries were written, each language counted
 */
export function loadDirectory(file: string, directory: SyntheticDirectory): number {
	const database = new Database(file, { fileMustExist: true });
	try {
		database.pragma("journal_mode = WAL");
		database.pragma("foreign_keys = ON");
		const ids = seededIds(database);
		const realId = (documentId: string) => ids.get(documentId) ?? documentId;
		let written = 0;
		database.transaction(() => {
			removeServices(database);
			const writer = new EntryWriter(database, realId);
			for (const type of LINKED) writer.know(type);
			for (const type of MADE_UP) {
				const seeded = new Set([...ids.keys()]);
				const lists: (PublishedEntry[] | undefined)[] = [directory.entries[type]];
				if (type === "service") lists.push(...Object.values(directory.translations).map(({ service }) => service));
				for (const entry of lists.flatMap((list) => list ?? [])) {
					if (seeded.has(entry.documentId)) continue;
					writer.write(type, entry);
					written += 1;
				}
			}
		})();
		database.pragma("wal_checkpoint(TRUNCATE)");
		database.pragma("optimize");
		return written;
	} finally {
		database.close();
	}
}

/** An entry of the directory with the documentIds that it has in a database. */
export function withRealIds<T>(value: T, ids: Map<string, string>): T {
	if (Array.isArray(value)) return value.map((item) => withRealIds(item, ids)) as T;
	if (value === null || typeof value !== "object") return value;
	return Object.fromEntries(
		Object.entries(value).map(([name, inner]) => [
			name,
			name === "documentId" ? (ids.get(inner as string) ?? inner) : withRealIds(inner, ids),
		]),
	) as T;
}
