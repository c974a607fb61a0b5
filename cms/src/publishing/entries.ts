import { componentDefinition, type Field, type Fields, type TypeName, typeDefinition, uidOf } from "@kinderstark/content-types";
import type { EntriesAnswer } from "@kinderstark/content-types/publishing";
import { withoutAddresses } from "../confidentiality/confidential.ts";
import { documents, type StoredEntry, type Strapi, type Values } from "../strapi-types.ts";
import { ownParts } from "../validation/populate.ts";
import { fullTime } from "../validation/time.ts";
import { withKeptLinks } from "./links.ts";

/** Published entries in the form that the publisher reads: the model's fields, and nothing else. */

function media(file: Values): Values {
	const { id, name, url, mime, ext, hash, size, width, height, alternativeText } = file;
	return { id, name, url, mime, ext, hash, size: Number(size), width, height, alternativeText };
}

function outgoing(field: Field, value: unknown): unknown {
	const one = (change: (item: Values) => unknown) => (value == null ? null : change(value as Values));
	const list = (change: (item: Values) => unknown) => ((value ?? []) as Values[]).map(change);
	switch (field.kind) {
		case "relation": {
			const reference = ({ documentId }: Values) => ({ documentId });
			return field.many ? list(reference) : one(reference);
		}
		case "media":
			return one(media);
		case "component": {
			const { fields } = componentDefinition(field.component as string);
			const part = (item: Values) => outgoingFields(fields, item);
			return field.many ? list(part) : one(part);
		}
		case "choices":
			return value ?? [];
		case "time":
			return value == null ? null : fullTime(String(value));
		default:
			return value ?? null;
	}
}

function outgoingFields(fields: Fields, values: Values): Values {
	return Object.fromEntries(
		Object.entries(fields)
			.filter(([name, field]) => !field.private && name in values)
			.map(([name, field]) => [name, outgoing(field, values[name])]),
	);
}

/** An entry as it may leave the CMS. */
export function publicEntry(type: TypeName, entry: StoredEntry): Values {
	const { documentId, updatedAt, publishedAt, locale } = entry;
	return {
		documentId,
		updatedAt,
		publishedAt,
		locale: locale ?? null,
		...outgoingFields(typeDefinition(type).fields, withoutAddresses(type, entry)),
	};
}

export interface EntriesQuestion {
	type: TypeName;
	page: number;
	pageSize: number;
	/** undefined: all of them */
	documentIds: string[] | undefined;
	/** `*`: all languages */
	locale: string;
}

/**
 * One page of the published entries. Read in one transaction: nothing changes between an entry and its links, and it waits
 * once for what editors are publishing, not with each of its questions to the database.
 */
export async function publishedEntries(strapi: Strapi, question: EntriesQuestion): Promise<EntriesAnswer> {
	return strapi.db.transaction(() => readEntries(strapi, question));
}

async function readEntries(strapi: Strapi, question: EntriesQuestion): Promise<EntriesAnswer> {
	const { type, page, pageSize, documentIds, locale } = question;
	const query = { status: "published", locale, filters: documentIds ? { documentId: { $in: documentIds } } : {} };
	const service = documents(strapi, uidOf(type));
	const [found, total] = await Promise.all([
		// Links come from what was kept at publishing: loading them here as well would double the questions to the database.
		service.findMany({
			...query,
			populate: ownParts(type),
			sort: ["documentId:asc", "locale:asc"],
			start: (page - 1) * pageSize,
			limit: pageSize,
		}),
		documentIds ? undefined : service.count(query),
	]);
	const entries = await withKeptLinks(strapi, type, found);
	return { entries: entries.map((entry) => publicEntry(type, entry)), ...(total === undefined ? {} : { total }) };
}
