import { type TypeName, typeDefinition, typeOfUid, uidOf } from "@kinderstark/content-types";
import { addTable, documents, type StoredEntry, type Strapi, table, type Values } from "../strapi-types.ts";

/**
 * What each published entry links to, as it was when it was published.
 *
 * Strapi drops a published entry's link when its target is not published, for good: a topic published later, or a provider
 * taken offline for a day, would be missing until somebody publishes every entry that links to it anew.
 */
const LINKS = "kinderstark::published-links";

export function addLinksTable(strapi: Strapi): void {
	addTable(strapi, LINKS, "kinderstark_published_links", {
		sourceUid: { type: "string" },
		sourceDocument: { type: "string" },
		sourceLocale: { type: "string" },
		links: { type: "text" },
	});
}

type Links = Record<string, string[]>;

function relationNames(type: TypeName): string[] {
	return Object.entries(typeDefinition(type).fields)
		.filter(([, field]) => field.kind === "relation")
		.map(([name]) => name);
}

/** Keeps what the drafts that have just been published link to. */
export async function keepLinks(strapi: Strapi, type: TypeName, documentId: string, locales: (string | null)[]): Promise<void> {
	const names = relationNames(type);
	if (names.length === 0) return;
	const populate = Object.fromEntries(names.map((name) => [name, { fields: ["documentId"] }]));
	const where = { sourceUid: uidOf(type), sourceDocument: documentId };
	for (const locale of locales) {
		const drafts = await documents(strapi, uidOf(type)).findMany({
			filters: { documentId },
			status: "draft",
			locale: locale ?? "*",
			populate,
		});
		for (const draft of drafts) {
			const links: Links = Object.fromEntries(
				names.map((name) => [name, [draft[name]].flat().flatMap((target) => (target ? (target as StoredEntry).documentId : []))]),
			);
			const sourceLocale = draft.locale ?? null;
			await table(strapi, LINKS).deleteMany({ where: { ...where, sourceLocale } });
			await table(strapi, LINKS).create({ data: { ...where, sourceLocale, links: JSON.stringify(links) } });
		}
	}
}

/** Forgets the links of an entry that is published no longer; all of its languages when `locale` is null. */
export async function forgetLinks(strapi: Strapi, uid: string, documentId: string, locale: string | null): Promise<void> {
	const where = { sourceUid: uid, sourceDocument: documentId };
	await table(strapi, LINKS).deleteMany({ where: locale === null ? where : { ...where, sourceLocale: locale } });
}

export interface Dependent {
	uid: string;
	documentId: string;
	locale: string | null;
}

/** Published entries that link to a document. */
export async function dependentsOf(strapi: Strapi, documentId: string): Promise<Dependent[]> {
	const rows = await table(strapi, LINKS).findMany({ where: { links: { $contains: `"${documentId}"` } } });
	return rows.map((row) => ({
		uid: String(row.sourceUid),
		documentId: String(row.sourceDocument),
		locale: (row.sourceLocale as string | null) ?? null,
	}));
}

export async function isPublished(strapi: Strapi, uid: string, documentId: string): Promise<boolean> {
	if (!typeOfUid(uid)) return false;
	return (await table(strapi, uid).count({ where: { documentId, publishedAt: { $notNull: true } } })) > 0;
}

async function publishedAmong(strapi: Strapi, type: TypeName, ids: string[]): Promise<Set<unknown>> {
	if (ids.length === 0) return new Set();
	const where = { documentId: { $in: ids }, publishedAt: { $notNull: true } };
	const rows = await table(strapi, uidOf(type)).findMany({ where, select: ["documentId"] });
	return new Set(rows.map((row) => row.documentId));
}

/** Published entries with their kept links in place of Strapi's, only to what is published now. */
export async function withKeptLinks(strapi: Strapi, type: TypeName, entries: StoredEntry[]): Promise<StoredEntry[]> {
	const names = relationNames(type);
	if (names.length === 0 || entries.length === 0) return entries;
	const where = { sourceUid: uidOf(type), sourceDocument: { $in: entries.map((entry) => entry.documentId) } };
	const kept = new Map<string, Links>();
	for (const row of await table(strapi, LINKS).findMany({ where })) {
		kept.set(`${row.sourceDocument} ${row.sourceLocale ?? ""}`, JSON.parse(String(row.links)) as Links);
	}
	const published = new Map<string, Set<unknown>>();
	for (const name of names) {
		const target = typeDefinition(type).fields[name]?.target as TypeName;
		const ids = new Set([...kept.values()].flatMap((links) => links[name] ?? []));
		published.set(name, await publishedAmong(strapi, target, [...ids]));
	}
	return entries.map((entry) => {
		const links = kept.get(`${entry.documentId} ${entry.locale ?? ""}`);
		if (!links) return entry;
		const relations: Values = Object.fromEntries(
			names.map((name) => {
				const targets = (links[name] ?? []).filter((id) => published.get(name)?.has(id)).map((documentId) => ({ documentId }));
				return [name, typeDefinition(type).fields[name]?.many ? targets : (targets[0] ?? null)];
			}),
		);
		return { ...entry, ...relations };
	});
}
