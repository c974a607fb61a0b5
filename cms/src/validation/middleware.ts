import { type TypeName, typeDefinition, typeOfUid, validateEntry } from "@kinderstark/content-types";
import { DEFAULT_LOCALE } from "../setup/locales.ts";
import { type DocumentCall, documents, type StoredEntry, type Strapi, table, useDocumentMiddleware, type Values } from "../strapi-types.ts";
import { refuse } from "./error.ts";
import { inputProblems, normalizedInput } from "./input.ts";
import { defaultDeleteOn, RETAINED_TYPES } from "./retention.ts";
import { newShortId } from "./short-id.ts";
import { freeSlug, settleSlug, slugify } from "./slug.ts";
import { circleProblems, draftLocales, keepFormerSlug, publishProblems } from "./stored.ts";

/**
 * The content model at the edge of the CMS: whatever way an entry comes in (form, API, releases, seed), it passes here,
 * inside the transaction of the change.
 */

const UNLOCALIZED_META = ["documentId", "slug", "shortId", "formerSlugs"];

/** Any version of the document: what this module needs from it is the same in all of them. */
async function storedVersion(strapi: Strapi, call: DocumentCall): Promise<StoredEntry | null> {
	const { documentId } = call.params;
	if (!documentId) return null;
	const found = await documents(strapi, call.uid).findFirst({
		filters: { documentId },
		status: "draft",
		locale: call.params.locale || undefined,
	});
	if (found) return found;
	const other = (await documents(strapi, call.uid).findMany({ filters: { documentId }, status: "draft", locale: "*", limit: 1 }))[0];
	return other ? (Object.fromEntries(UNLOCALIZED_META.map((name) => [name, other[name]])) as StoredEntry) : null;
}

/** The address of the German version, at which a translation stands too; undefined when it is not about a translation. */
async function germanSlug(strapi: Strapi, type: TypeName, { uid, params }: DocumentCall): Promise<string | undefined> {
	const { documentId, locale } = params;
	if (!typeDefinition(type).fields.slug || !documentId || !locale || locale === DEFAULT_LOCALE) return undefined;
	const where = { documentId, locale: DEFAULT_LOCALE, publishedAt: null };
	const [german] = await table(strapi, uid).findMany({ where, select: ["slug"] });
	return typeof german?.slug === "string" && german.slug !== "" ? german.slug : undefined;
}

/** Fields that the software keeps: what a form or the API sends for them is put aside. */
function withoutKeptFields(strapi: Strapi, type: TypeName, data: Values): Values {
	if (!strapi.requestContext.get()) return data;
	const { fields } = typeDefinition(type);
	return Object.fromEntries(Object.entries(data).filter(([name]) => !fields[name]?.readOnly));
}

function publishWithoutDraft(type: TypeName, data: Values, stored: StoredEntry | null): void {
	const relations = Object.entries(typeDefinition(type).fields).filter(([, field]) => field.kind === "relation");
	const merged = { ...stored, ...data, ...Object.fromEntries(relations.map(([name]) => [name, null])) };
	refuse(validateEntry(type, merged, "publish"));
}

async function prepare(strapi: Strapi, type: TypeName, call: DocumentCall): Promise<void> {
	const { fields, public: hasDrafts } = typeDefinition(type);
	const stored = await storedVersion(strapi, call);
	const sent = typeof call.params.data === "object" && call.params.data !== null ? call.params.data : {};
	const data = normalizedInput(type, withoutKeptFields(strapi, type, sent));
	refuse(inputProblems(type, data));
	const german = await germanSlug(strapi, type, call);
	if (german) data.slug = german;
	else refuse(await settleSlug(strapi, type, data, stored));
	if (fields.shortId && !stored?.shortId && !data.shortId) data.shortId = newShortId();
	else if (stored?.shortId) delete data.shortId;
	if (RETAINED_TYPES.includes(type) && !data.deleteOn && (!stored || "deleteOn" in data)) data.deleteOn = defaultDeleteOn();
	if (!hasDrafts) publishWithoutDraft(type, data, stored);
	call.params.data = data;
}

async function prepareClone(strapi: Strapi, type: TypeName, call: DocumentCall): Promise<void> {
	const { fields, title } = typeDefinition(type);
	const original = await storedVersion(strapi, call);
	const data = normalizedInput(type, withoutKeptFields(strapi, type, call.params.data ?? {}));
	refuse(inputProblems(type, data));
	if (fields.slug) {
		const wanted =
			(data.slug as string | undefined) ||
			slugify(String(data[title] ?? original?.[title] ?? "")) ||
			(original?.slug as string | undefined);
		data.slug = wanted ? await freeSlug(strapi, type, wanted) : null;
	}
	if (fields.shortId) data.shortId = newShortId();
	if (fields.formerSlugs) data.formerSlugs = null;
	call.params.data = data;
}

async function write(strapi: Strapi, type: TypeName, call: DocumentCall, next: () => Promise<unknown>): Promise<unknown> {
	const publishes = call.params.status === "published" && typeDefinition(type).public;
	if (publishes) call.params.status = "draft";
	const result = (await next()) as StoredEntry | null;
	if (!result) return result;
	refuse(await circleProblems(strapi, type, result.documentId));
	if (!publishes) return result;
	const { data: _, status: __, ...params } = call.params;
	const { entries } = await documents(strapi, call.uid).publish({ ...params, documentId: result.documentId });
	return entries[0];
}

/** Puts the checks around the document service. */
export function validateDocuments(strapi: Strapi): void {
	useDocumentMiddleware(strapi, async (call, next) => {
		const type = typeOfUid(call.uid);
		if (!type) return next();
		switch (call.action) {
			case "create":
			case "update":
				await prepare(strapi, type, call);
				return write(strapi, type, call, next);
			case "clone":
				await prepareClone(strapi, type, call);
				return next();
			case "publish": {
				const documentId = String(call.params.documentId);
				const locales = await draftLocales(strapi, type, documentId, call.params.locale);
				refuse(await publishProblems(strapi, type, documentId, locales));
				await keepFormerSlug(strapi, type, documentId);
				return next();
			}
			default:
				return next();
		}
	});
}
