import { CONFIDENTIAL_FIELDS, type TypeName, typeDefinition, uidOf } from "@kinderstark/content-types";
import type { DraftAnswer } from "@kinderstark/content-types/publishing";
import { documents, type StoredEntry, type Strapi, table, type Values } from "../strapi-types.ts";
import { linkedEntry } from "../validation/populate.ts";
import { publicEntry } from "./entries.ts";
import { publishedAmong, relationNames } from "./links.ts";

/** Drafts in the form of published entries, for previews. */

function targetOf(type: TypeName, name: string): TypeName {
	return typeDefinition(type).fields[name]?.target as TypeName;
}

function linkedIds(entry: StoredEntry, name: string): string[] {
	return [entry[name]].flat().flatMap((target) => (target ? (target as StoredEntry).documentId : []));
}

function loadDraft(strapi: Strapi, type: TypeName, documentId: string, locale: string): Promise<StoredEntry | null> {
	return documents(strapi, uidOf(type)).findOne({ documentId, locale, status: "draft", populate: linkedEntry(type) });
}

/* A link to a preview may be sent on: an address that is confidential on the site stays so until the change is published. */
async function publicDraft(strapi: Strapi, type: TypeName, draft: StoredEntry): Promise<Values> {
	const entry = publicEntry(type, draft);
	if (type !== "location") return entry;
	const where = { documentId: draft.documentId, publishedAt: { $notNull: true }, confidential: true };
	if ((await table(strapi, uidOf(type)).count({ where })) === 0) return entry;
	const hidden = new Set<string>(CONFIDENTIAL_FIELDS);
	return Object.fromEntries(Object.entries(entry).filter(([name]) => !hidden.has(name)));
}

async function withoutUnpublishedLinks(strapi: Strapi, type: TypeName, draft: StoredEntry): Promise<StoredEntry> {
	const links: Values = {};
	for (const name of relationNames(type)) {
		const ids = linkedIds(draft, name);
		const published = await publishedAmong(strapi, targetOf(type, name), ids);
		const shown = ids.filter((id) => published.has(id)).map((documentId) => ({ documentId }));
		links[name] = typeDefinition(type).fields[name]?.many ? shown : (shown[0] ?? null);
	}
	return { ...draft, ...links };
}

/** The draft of a document in one language, with the drafts that it links to and that are not published; null when there is none. */
export async function draftAnswer(strapi: Strapi, type: TypeName, documentId: string, locale: string): Promise<DraftAnswer | null> {
	const draft = await loadDraft(strapi, type, documentId, locale);
	if (!draft) return null;
	const missing = new Map<string, TypeName>();
	for (const name of relationNames(type)) {
		const target = targetOf(type, name);
		const ids = linkedIds(draft, name);
		const published = await publishedAmong(strapi, target, ids);
		for (const id of ids) if (!published.has(id)) missing.set(id, target);
	}
	const targets: DraftAnswer["targets"] = [];
	for (const [id, target] of missing) {
		const linked = await loadDraft(strapi, target, id, locale);
		if (!linked) continue;
		const entry = await publicDraft(strapi, target, await withoutUnpublishedLinks(strapi, target, linked));
		targets.push({ type: target, entry });
	}
	return { entry: await publicDraft(strapi, type, draft), targets };
}
