import { typeOfUid } from "@kinderstark/content-types";
import type { Change } from "@kinderstark/content-types/publishing";
import { DEFAULT_LOCALE } from "../setup/locales.ts";
import { type DocumentCall, type StoredEntry, type Strapi, useDocumentMiddleware } from "../strapi-types.ts";
import { inOutboxTransaction } from "./outbox.ts";

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

/** Writes every change of content that goes through the document service (admin, API, releases, seed) to the outbox. */
export function watchDocuments(strapi: Strapi): void {
	useDocumentMiddleware(strapi, async (call, next) => {
		const action = ACTIONS[call.action];
		if (!action || !typeOfUid(call.uid)) return next();
		return inOutboxTransaction(strapi, async (record) => {
			const result = (await next()) as Result | null;
			const documentId = result?.documentId ?? call.params.documentId;
			const happened = result && (!result.entries || result.entries.length > 0);
			if (happened && documentId) {
				for (const locale of localesOf(strapi, call)) await record({ uid: call.uid, documentId, locale, action });
			}
			return result;
		});
	});
}
