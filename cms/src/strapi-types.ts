import type { Core } from "@strapi/strapi";

export type Strapi = Core.Strapi;

export type Values = Record<string, unknown>;

/** A stored entry, whatever its type. */
export interface StoredEntry extends Values {
	id: number;
	documentId: string;
	locale?: string | null;
	publishedAt?: string | null;
}

type Params = Values & { documentId?: string };

/**
 * Strapi's document service without per-type generics: the types come from the content model at run time, so that there
 * are no generated types to agree with.
 */
export interface Documents {
	findOne(params: Params): Promise<StoredEntry | null>;
	findFirst(params: Params): Promise<StoredEntry | null>;
	findMany(params: Params): Promise<StoredEntry[]>;
	count(params: Params): Promise<number>;
	create(params: Params): Promise<StoredEntry>;
	update(params: Params): Promise<StoredEntry | null>;
	delete(params: Params): Promise<{ documentId: string; entries: StoredEntry[] }>;
	publish(params: Params): Promise<{ documentId: string; entries: StoredEntry[] }>;
	unpublish(params: Params): Promise<{ documentId: string; entries: StoredEntry[] }>;
}

export function documents(strapi: Strapi, uid: string): Documents {
	return strapi.documents(uid as never) as unknown as Documents;
}

/** One call of the document service, as its middlewares see it. */
export interface DocumentCall {
	uid: string;
	action: string;
	params: Values & { documentId?: string; data?: Values; locale?: string | string[] | null; status?: string };
}

export type DocumentMiddleware = (call: DocumentCall, next: () => Promise<unknown>) => Promise<unknown>;

export function useDocumentMiddleware(strapi: Strapi, middleware: DocumentMiddleware): void {
	strapi.documents.use(middleware as never);
}

/** Strapi's query layer for one table. */
export interface Table {
	findOne(params: Values): Promise<Values | null>;
	findMany(params: Values): Promise<Values[]>;
	create(params: { data: Values }): Promise<Values>;
	createMany(params: { data: Values[] }): Promise<{ count: number }>;
	update(params: Values): Promise<Values | null>;
	updateMany(params: Values): Promise<{ count: number }>;
	deleteMany(params: Values): Promise<{ count: number }>;
	count(params?: Values): Promise<number>;
}

export function table(strapi: Strapi, uid: string): Table {
	return strapi.db.query(uid as never) as unknown as Table;
}

/** A table of our own, outside the content model. `indexed`: names of columns (in snake case), each to be found quickly. */
export function addTable(strapi: Strapi, uid: string, tableName: string, attributes: Record<string, Values>, indexed: string[] = []): void {
	const models = strapi.get("models") as { add(model: Values): void };
	const indexes = indexed.map((column) => ({ name: `${tableName}_${column}_idx`, columns: [column] }));
	models.add({ uid, singularName: tableName, tableName, attributes: { id: { type: "increments" }, ...attributes }, indexes });
}
