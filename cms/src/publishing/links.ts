import { type Field, publicTypeNames, type TypeName, typeDefinition, typeOfUid, uidOf } from "@kinderstark/content-types";
import { addTable, documents, type StoredEntry, type Strapi, table, type Values } from "../strapi-types.ts";
import { linksOnly } from "../validation/populate.ts";

/**
 * What each published entry links to, as it was when it was published.
 *
 * Strapi drops a published entry's link when its target is not published, for good: a topic published later, or a provider
 * taken offline for a day, would be missing until somebody publishes every entry that links to it anew.
 */
const LINKS = "kinderstark::published-links";

/* Databases limit how many values one question may hold. */
const MOST_NAMED = 500;

export function addLinksTable(strapi: Strapi): void {
	const columns = {
		sourceUid: { type: "string" },
		sourceDocument: { type: "string" },
		sourceLocale: { type: "string" },
		links: { type: "text" },
	};
	addTable(strapi, LINKS, "kinderstark_published_links", columns, ["source_document"]);
}

type Links = Record<string, string[]>;

/** Names of the fields that link to other entries. */
export function relationNames(type: TypeName): string[] {
	return Object.entries(typeDefinition(type).fields)
		.filter(([, field]) => field.kind === "relation")
		.map(([name]) => name);
}

/** Keeps what the drafts that have just been published link to. */
export async function keepLinks(strapi: Strapi, type: TypeName, documentId: string, locales: (string | null)[]): Promise<void> {
	const names = relationNames(type);
	if (names.length === 0) return;
	const where = { sourceUid: uidOf(type), sourceDocument: documentId };
	for (const locale of locales) {
		const drafts = await documents(strapi, uidOf(type)).findMany({
			filters: { documentId },
			status: "draft",
			locale: locale ?? "*",
			fields: ["documentId", "locale"],
			populate: linksOnly(type),
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
	/** its title; null when it cannot be told */
	label: string | null;
}

/** Types on the site whose entries can link to entries of this one. */
function linkingTypes(target: TypeName): TypeName[] {
	return publicTypeNames.filter((type) => relationNames(type).some((name) => typeDefinition(type).fields[name]?.target === target));
}

/** Published entries that link to a document. */
export async function dependentsOf(strapi: Strapi, type: TypeName, documentId: string): Promise<Dependent[]> {
	// Looking for the id in every entry takes its time; most of what is published can be linked to by nobody.
	const sourceUid = linkingTypes(type).map(uidOf);
	if (sourceUid.length === 0) return [];
	const where = { sourceUid: { $in: sourceUid }, links: { $contains: `"${documentId}"` } };
	const rows = await table(strapi, LINKS).findMany({ where });
	const found = rows.map((row) => ({
		uid: String(row.sourceUid),
		documentId: String(row.sourceDocument),
		locale: (row.sourceLocale as string | null) ?? null,
	}));
	const titles = new Map<string, string>();
	for (const uid of new Set(found.map((dependent) => dependent.uid))) {
		const type = typeOfUid(uid);
		if (!type) continue;
		const { title } = typeDefinition(type);
		const ids = [...new Set(found.filter((dependent) => dependent.uid === uid).map((dependent) => dependent.documentId))];
		for (let from = 0; from < ids.length; from += MOST_NAMED) {
			const where = { documentId: { $in: ids.slice(from, from + MOST_NAMED) }, publishedAt: { $notNull: true } };
			const entries = await table(strapi, uid).findMany({ where, select: ["documentId", "locale", title] });
			for (const entry of entries) titles.set(`${entry.documentId} ${entry.locale ?? ""}`, String(entry[title] ?? ""));
		}
	}
	return found.map((dependent) => ({ ...dependent, label: titles.get(`${dependent.documentId} ${dependent.locale ?? ""}`) || null }));
}

export async function isPublished(strapi: Strapi, uid: string, documentId: string): Promise<boolean> {
	if (!typeOfUid(uid)) return false;
	return (await table(strapi, uid).count({ where: { documentId, publishedAt: { $notNull: true } } })) > 0;
}

/** Those of the documents that are published in some language. */
export async function publishedAmong(strapi: Strapi, type: TypeName, ids: string[]): Promise<Set<unknown>> {
	const found = new Set();
	for (let from = 0; from < ids.length; from += MOST_NAMED) {
		const where = { documentId: { $in: ids.slice(from, from + MOST_NAMED) }, publishedAt: { $notNull: true } };
		for (const row of await table(strapi, uidOf(type)).findMany({ where, select: ["documentId"] })) found.add(row.documentId);
	}
	return found;
}

/** Links as Strapi has them, for entries that were published before links were kept. */
async function strapisLinks(strapi: Strapi, type: TypeName, entries: StoredEntry[]): Promise<Map<string, Values>> {
	if (entries.length === 0) return new Map();
	const filters = { documentId: { $in: entries.map((entry) => entry.documentId) } };
	const rows = await documents(strapi, uidOf(type)).findMany({
		filters,
		status: "published",
		locale: "*",
		fields: ["documentId", "locale"],
		populate: linksOnly(type),
	});
	const names = relationNames(type);
	return new Map(rows.map((row) => [keyOf(row), Object.fromEntries(names.map((name) => [name, row[name]]))]));
}

function keyOf({ documentId, locale }: StoredEntry): string {
	return `${documentId} ${locale ?? ""}`;
}

/** Published entries with their kept links in place of Strapi's, only to what is published now. */
export async function withKeptLinks(strapi: Strapi, type: TypeName, entries: StoredEntry[]): Promise<StoredEntry[]> {
	const names = relationNames(type);
	if (names.length === 0 || entries.length === 0) return entries;
	const where = { sourceUid: uidOf(type), sourceDocument: { $in: [...new Set(entries.map((entry) => entry.documentId))] } };
	const kept = new Map<string, Links>();
	for (const row of await table(strapi, LINKS).findMany({ where })) {
		kept.set(`${row.sourceDocument} ${row.sourceLocale ?? ""}`, JSON.parse(String(row.links)) as Links);
	}
	const wanted = new Map<TypeName, Set<string>>();
	for (const name of names) {
		const target = typeDefinition(type).fields[name]?.target as TypeName;
		const ids = wanted.get(target) ?? new Set();
		for (const links of kept.values()) for (const id of links[name] ?? []) ids.add(id);
		wanted.set(target, ids);
	}
	const published = new Map<TypeName, Set<unknown>>();
	for (const [target, ids] of wanted) published.set(target, await publishedAmong(strapi, target, [...ids]));
	const others = await strapisLinks(
		strapi,
		type,
		entries.filter((entry) => !kept.has(keyOf(entry))),
	);
	return entries.map((entry) => {
		const links = kept.get(keyOf(entry));
		if (!links) return { ...entry, ...others.get(keyOf(entry)) };
		const relations: Values = Object.fromEntries(
			names.map((name) => {
				const { target, many } = typeDefinition(type).fields[name] as Field;
				const there = published.get(target as TypeName);
				const targets = (links[name] ?? []).filter((id) => there?.has(id)).map((documentId) => ({ documentId }));
				return [name, many ? targets : (targets[0] ?? null)];
			}),
		);
		return { ...entry, ...relations };
	});
}
