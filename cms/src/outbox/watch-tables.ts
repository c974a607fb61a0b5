import type { Strapi, Values } from "../strapi-types.ts";
import { inOutboxTransaction, type NewChange } from "./outbox.ts";

/* Media and languages have no document service; their tables are written by Strapi's own plugins. */
const WATCHED: { uid: string; change: (row: Values | null) => NewChange }[] = [
	{
		uid: "plugin::upload.file",
		change: (row) => ({ uid: "plugin::upload.file", documentId: null, locale: null, action: "media", label: nameOf(row) }),
	},
	{
		uid: "plugin::i18n.locale",
		change: (row) => ({
			uid: "plugin::i18n.locale",
			documentId: null,
			locale: typeof row?.code === "string" ? row.code : null,
			action: "locale",
			label: nameOf(row),
		}),
	},
];

function nameOf(row: Values | null): string | null {
	return typeof row?.name === "string" ? row.name : null;
}

const METHODS = ["create", "createMany", "update", "updateMany", "delete", "deleteMany"] as const;

type Repository = Record<(typeof METHODS)[number], (params: Values) => Promise<Values | null>>;

/** Writes every change of a file (upload, replacement, text, deletion) and of a language to the outbox. */
export function watchTables(strapi: Strapi): void {
	for (const { uid, change } of WATCHED) {
		// Strapi keeps one repository per table, so what is wrapped here is what its plugins call.
		const repository = strapi.db.query(uid as never) as unknown as Repository;
		for (const method of METHODS) {
			const original = repository[method].bind(repository);
			repository[method] = (params) =>
				inOutboxTransaction(strapi, async (record) => {
					const result = await original(params);
					record(change(result));
					return result;
				});
		}
	}
}
