import { componentDefinition, type Ref, type TypeName, typeDefinition, uidOf } from "@kinderstark/content-types";
import type { PublishedEntry } from "@kinderstark/content-types/synthetic";
import type Database from "better-sqlite3";
import { columnFields, componentTable, linkTables, snake, stored, tableOf } from "./columns.ts";

type Values = Record<string, unknown>;

/** Writes published entries into Strapi's tables, each as a draft and as its published copy, as Strapi does when it publishes. */
export class EntryWriter {
	readonly #database: Database.Database;
	readonly #statements = new Map<string, Database.Statement>();
	/** `<type>/<documentId>` → ids of the German rows: draft, published */
	readonly #rows = new Map<string, { draft: number; published: number }>();
	readonly #realId: (documentId: string) => string;

	/** `realId`: the documentId in this database of an entry that the directory names by its seed key */
	constructor(database: Database.Database, realId: (documentId: string) => string) {
		this.#database = database;
		this.#realId = realId;
	}

	/** Finds the rows of what is already there, so that entries can link to it. */
	know(type: TypeName): void {
		const rows = this.#database
			.prepare(`SELECT id, document_id AS documentId, published_at AS publishedAt FROM ${tableOf(type)} WHERE locale = 'de'`)
			.all() as { id: number; documentId: string; publishedAt: number | null }[];
		for (const { id, documentId, publishedAt } of rows) this.#remember(type, documentId, publishedAt === null ? "draft" : "published", id);
	}

	/** All rows of an entry in one language; what it links to has been written or made known before. */
	write(type: TypeName, entry: PublishedEntry): void {
		const { fields } = typeDefinition(type);
		const [updated, published] = [Date.parse(String(entry.updatedAt)), Date.parse(String(entry.publishedAt))];
		for (const state of ["draft", "published"] as const) {
			const columns: Values = {
				document_id: entry.documentId,
				created_at: updated,
				updated_at: updated,
				published_at: state === "draft" ? null : published,
				locale: entry.locale,
			};
			for (const name of columnFields(fields)) columns[snake(name)] = stored(entry[name]);
			const id = this.#insert(tableOf(type), columns);
			this.#components(`${tableOf(type)}_cmps`, id, fields, entry);
			if (entry.locale === "de") this.#remember(type, entry.documentId, state, id);
			this.#links(type, id, entry, state);
		}
		this.#keptLinks(type, entry);
	}

	#remember(type: TypeName, documentId: string, state: "draft" | "published", id: number): void {
		const key = `${type}/${documentId}`;
		this.#rows.set(key, { draft: 0, published: 0, ...this.#rows.get(key), [state]: id });
	}

	#components(table: string, owner: number, fields: Values, values: Values): void {
		for (const [name, field] of Object.entries(fields) as [string, { kind: string; component?: string }][]) {
			if (field.kind !== "component" || !values[name]) continue;
			const { fields: inner } = componentDefinition(String(field.component));
			for (const [index, item] of ([values[name]].flat() as Values[]).entries()) {
				const own = componentTable(String(field.component));
				const columns = Object.fromEntries(columnFields(inner).map((column) => [snake(column), stored(item[column])]));
				const id = this.#insert(own, columns);
				this.#insert(table, {
					entity_id: owner,
					cmp_id: id,
					component_type: `elements.${field.component}`,
					field: name,
					order: index + 1,
				});
				this.#components(`${own}_cmps`, id, inner, item);
			}
		}
	}

	/* Drafts link to drafts, published rows to published ones. Other languages link to the German rows: only those exist. */
	#links(type: TypeName, id: number, entry: PublishedEntry, state: "draft" | "published"): void {
		for (const { field, target, table, source, destination, order } of linkTables(type)) {
			for (const [index, ref] of this.#targets(entry[field]).entries()) {
				const row = this.#rows.get(`${target}/${ref}`)?.[state];
				if (!row) throw new Error(`${type} ${entry.documentId}: ${field} names ${ref}, which is not in the database.`);
				this.#insert(table, { [source]: id, [destination]: row, ...(order ? { [order]: index + 1 } : {}) });
			}
		}
	}

	#keptLinks(type: TypeName, entry: PublishedEntry): void {
		const links = Object.fromEntries(linkTables(type).map(({ field }) => [field, this.#targets(entry[field])]));
		if (Object.keys(links).length === 0) return;
		this.#insert("kinderstark_published_links", {
			source_uid: uidOf(type),
			source_document: entry.documentId,
			source_locale: entry.locale,
			links: JSON.stringify(links),
		});
	}

	#targets(value: unknown): string[] {
		return ([value ?? []].flat() as Ref[]).map(({ documentId }) => this.#realId(documentId));
	}

	#insert(table: string, values: Values): number {
		const names = Object.keys(values);
		const sql = `INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join(", ")}) VALUES (${names.map(() => "?").join(", ")})`;
		const statement = this.#statements.get(sql) ?? this.#database.prepare(sql);
		this.#statements.set(sql, statement);
		return Number(statement.run(...Object.values(values)).lastInsertRowid);
	}
}
