import type { TypeName } from "@kinderstark/content-types";
import type { TouchedEntry } from "@kinderstark/content-types/publishing";
import { addTable, type Strapi, table } from "../strapi-types.ts";

/** What the publisher last made of each entry, by language. */

const STATES = "kinderstark::entry-state";

export function addEntryStatesTable(strapi: Strapi): void {
	const columns = {
		type: { type: "string" },
		entryDocument: { type: "string" },
		entryLocale: { type: "string" },
		state: { type: "string" },
		since: { type: "string" },
		path: { type: "text" },
	};
	addTable(strapi, STATES, "kinderstark_entry_states", columns, ["entry_document"]);
}

const keyOf = (type: unknown, documentId: unknown, locale: unknown) => `${type} ${documentId} ${locale ?? ""}`;

/** Keeps the newest state of each entry; to be called inside a transaction. */
export async function keepEntryStates(strapi: Strapi, entries: TouchedEntry[]): Promise<void> {
	if (entries.length === 0) return;
	const newest = new Map(entries.map((entry) => [keyOf(entry.type, entry.documentId, entry.locale), entry]));
	const states = table(strapi, STATES);
	const known = await states.findMany({ where: { entryDocument: { $in: [...new Set(entries.map((entry) => entry.documentId))] } } });
	const outdated = known.filter((row) => newest.has(keyOf(row.type, row.entryDocument, row.entryLocale)));
	if (outdated.length > 0) await states.deleteMany({ where: { id: { $in: outdated.map((row) => row.id) } } });
	await states.createMany({
		data: [...newest.values()].map(({ type, documentId, locale, state, since, path }) => ({
			type,
			entryDocument: documentId,
			entryLocale: locale,
			state,
			since,
			path,
		})),
	});
}

export async function entryStateOf(
	strapi: Strapi,
	type: TypeName,
	documentId: string,
	locale: string | null,
): Promise<TouchedEntry | null> {
	const entryLocale = locale ?? { $null: true };
	const row = await table(strapi, STATES).findOne({ where: { type, entryDocument: documentId, entryLocale } });
	if (!row) return null;
	const path = row.path == null ? null : String(row.path);
	return { type, documentId, locale, state: row.state as TouchedEntry["state"], since: String(row.since), path };
}

/** Forgets an entry that is published no longer; all of its languages when `locale` is null. */
export async function forgetEntryState(strapi: Strapi, type: TypeName, documentId: string, locale: string | null): Promise<void> {
	const where = { type, entryDocument: documentId };
	await table(strapi, STATES).deleteMany({ where: locale === null ? where : { ...where, entryLocale: locale } });
}
