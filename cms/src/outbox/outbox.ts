import { EventEmitter } from "node:events";
import { type Change, SITE_ACTIONS } from "@kinderstark/content-types/publishing";
import { addTable, type Strapi, table, type Values } from "../strapi-types.ts";
import { currentEditor, shortened } from "./editor.ts";

/**
 * Every change of content, written in the transaction of the change itself: no change is lost, and none is told that did
 * not happen. `seq` is the row's id.
 */
const OUTBOX = "kinderstark::outbox";

export function addOutboxTable(strapi: Strapi): void {
	const columns = {
		uid: { type: "string" },
		changedDocument: { type: "string" },
		changedLocale: { type: "string" },
		action: { type: "string" },
		at: { type: "string" },
		changedBy: { type: "string" },
		label: { type: "string" },
	};
	addTable(strapi, OUTBOX, "kinderstark_outbox", columns, ["changed_document"]);
}

export type NewChange = Omit<Change, "seq" | "at" | "by">;

export type RecordChange = (change: NewChange) => void;

const committed = new EventEmitter().setMaxListeners(0);

/* Any number will do, as long as nothing else in the database takes the same lock. */
const ADVISORY_LOCK = 7_263_554_102;

/**
 * Runs a change and its outbox rows in one transaction.
 *
 * PostgreSQL gives out row ids in the order of the inserts, but readers see rows in the order of the commits: a reader
 * could pass over a smaller id that is committed late. So writers queue at a lock that is held until the commit, taken
 * before anything else so that two writers cannot wait for each other. SQLite has one writer anyway.
 */
export async function inOutboxTransaction<T>(strapi: Strapi, run: (record: RecordChange) => Promise<T>): Promise<T> {
	return strapi.db.transaction(async ({ trx, onCommit }) => {
		if (strapi.db.dialect.client === "postgres") {
			await strapi.db.connection.raw("select pg_advisory_xact_lock(?)", [ADVISORY_LOCK]).transacting(trx);
		}
		onCommit(() => committed.emit("change"));
		const rows: Values[] = [];
		const by = currentEditor(strapi);
		const result = await run(({ uid, documentId, locale, action, label }) => {
			const at = new Date().toISOString();
			rows.push({ uid, changedDocument: documentId, changedLocale: locale, action, at, changedBy: by, label: shortened(label) });
		});
		// In one go: an entry that appears may be a change of hundreds of others.
		if (rows.length > 0) await table(strapi, OUTBOX).createMany({ data: rows });
		return result;
	});
}

function text(value: unknown): string | null {
	return value == null ? null : String(value);
}

function toChange(row: Record<string, unknown>): Change {
	return {
		seq: Number(row.id),
		uid: String(row.uid),
		documentId: text(row.changedDocument),
		locale: text(row.changedLocale),
		action: row.action as Change["action"],
		at: String(row.at),
		by: text(row.changedBy),
		label: text(row.label),
	};
}

export async function latestSeq(strapi: Strapi): Promise<number> {
	const [row] = await table(strapi, OUTBOX).findMany({ orderBy: { id: "desc" }, limit: 1 });
	return row ? Number(row.id) : 0;
}

export interface SiteChangeQuestion {
	/** only changes of this entry in this language */
	entry?: { uid: string; documentId: string; locale: string | null };
	/** also an editor's wish to try again; true when it is left out */
	retries?: boolean;
}

/** The newest change that readers of the site may notice; null when there is none. */
export async function newestSiteChange(strapi: Strapi, { entry, retries = true }: SiteChangeQuestion = {}): Promise<Change | null> {
	const of = entry && {
		uid: entry.uid,
		changedDocument: entry.documentId,
		$or: [{ changedLocale: { $null: true } }, ...(entry.locale === null ? [] : [{ changedLocale: entry.locale }])],
	};
	const where = { action: { $in: SITE_ACTIONS.filter((action) => retries || action !== "retry") }, ...of };
	const [row] = await table(strapi, OUTBOX).findMany({ where, orderBy: { id: "desc" }, limit: 1 });
	return row ? toChange(row) : null;
}

/** Most changes that one answer holds. */
export const LONGEST_ANSWER = 1000;

/** Changes after `seq` in rising order, at most `limit`. */
export async function changesAfter(strapi: Strapi, seq: number, limit = LONGEST_ANSWER): Promise<Change[]> {
	const rows = await table(strapi, OUTBOX).findMany({ where: { id: { $gt: seq } }, orderBy: { id: "asc" }, limit });
	return rows.map(toChange);
}

/** Resolves at the next commit of a change in this process, after `milliseconds`, or when the signal says so. */
export function nextCommit(milliseconds: number, signal: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		const done = () => {
			clearTimeout(timer);
			committed.off("change", done);
			signal.removeEventListener("abort", done);
			resolve();
		};
		const timer = setTimeout(done, milliseconds);
		committed.once("change", done);
		signal.addEventListener("abort", done);
		if (signal.aborted) done();
	});
}

const KEEP_ROWS = 10_000;
const KEEP_DAYS = 30;

/** Deletes old rows; the newest ones stay whatever their age, so that `seq` never seems to go back. */
export async function pruneOutbox(strapi: Strapi, now = new Date()): Promise<number> {
	const before = new Date(now.getTime() - KEEP_DAYS * 86_400_000).toISOString();
	const newest = await latestSeq(strapi);
	const { count } = await table(strapi, OUTBOX).deleteMany({ where: { id: { $lte: newest - KEEP_ROWS }, at: { $lt: before } } });
	return count;
}
