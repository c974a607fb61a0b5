import { type TypeName, typeDefinition, typeOfUid } from "@kinderstark/content-types";
import type { Change } from "@kinderstark/content-types/publishing";
import { forgetEntryState } from "../publishing/entry-states.ts";
import { dependentsOf, forgetLinks, isPublished, keepLinks } from "../publishing/links.ts";
import { DEFAULT_LOCALE } from "../setup/locales.ts";
import { type DocumentCall, type StoredEntry, type Strapi, useDocumentMiddleware } from "../strapi-types.ts";
import { inOutboxTransaction, type RecordChange } from "./outbox.ts";

const ACTIONS: Record<string, Change["action"]> = {
	create: "create",
	clone: "create",
	update: "update",
	publish: "publish",
	unpublish: "unpublish",
	delete: "delete",
	discardDraft: "discardDraft",
};

type Result = Partial<StoredEntry> & { entries?: StoredEntry[] };

function localesOf(strapi: Strapi, { uid, params }: DocumentCall): (string | null)[] {
	const options = strapi.contentType(uid as never).pluginOptions as { i18n?: { localized?: boolean } } | undefined;
	if (!options?.i18n?.localized || params.locale === "*") return [null];
	if (Array.isArray(params.locale)) return params.locale;
	return [params.locale || DEFAULT_LOCALE];
}

/* The title as it stands in what the change gave back: no further question to the database. */
function labelOf(type: TypeName, result: Result, locale: string | null): string | null {
	const versions = result.entries ?? [result];
	const version = versions.find((entry) => entry.locale === locale) ?? versions[0];
	const title = version?.[typeDefinition(type).title];
	return typeof title === "string" ? title : null;
}

/* An entry that appears or disappears changes what others show of it, and they are told of too. */
async function keepTrackOfLinks(strapi: Strapi, action: Change["action"], document: Document, record: RecordChange): Promise<void> {
	const { uid, type, documentId, locales, before } = document;
	if (action === "publish") await keepLinks(strapi, type, documentId, locales);
	else
		for (const locale of locales) {
			await forgetLinks(strapi, uid, documentId, locale);
			await forgetEntryState(strapi, type, documentId, locale);
		}
	const after = action === "publish" || (await isPublished(strapi, uid, documentId));
	if (before === after) return;
	for (const dependent of await dependentsOf(strapi, type, documentId)) {
		if (dependent.documentId !== documentId) record({ ...dependent, action: "update" });
	}
}

interface Document {
	uid: string;
	type: TypeName;
	documentId: string;
	locales: (string | null)[];
	/** whether it was published before the change */
	before: boolean;
}

/** Writes every change of content that goes through the document service (admin, API, releases, seed) to the outbox. */
export function watchDocuments(strapi: Strapi): void {
	useDocumentMiddleware(strapi, async (call, next) => {
		const action = ACTIONS[call.action];
		const type = typeOfUid(call.uid);
		if (!action || !type) return next();
		return inOutboxTransaction(strapi, async (record) => {
			const changesLinks = ["publish", "unpublish", "delete"].includes(action);
			const before = changesLinks && (await isPublished(strapi, call.uid, String(call.params.documentId)));
			const result = (await next()) as Result | null;
			const documentId = result?.documentId ?? call.params.documentId;
			const happened = result && (!result.entries || result.entries.length > 0);
			if (!happened || !documentId) return result;
			const locales = localesOf(strapi, call);
			for (const locale of locales) record({ uid: call.uid, documentId, locale, action, label: labelOf(type, result, locale) });
			if (changesLinks) await keepTrackOfLinks(strapi, action, { uid: call.uid, type, documentId, locales, before }, record);
			return result;
		});
	});
}
