import { type TypeName, typeDefinition, uidOf } from "@kinderstark/content-types";
import { inOutboxTransaction } from "../outbox/outbox.ts";
import { type Strapi, table, type Values } from "../strapi-types.ts";
import type { SeedStep } from "./order.ts";
import type { SeededDocuments } from "./table.ts";

/**
 * Search words for crisis lines that were seeded before there was a field for them. Each line gets them once: words that a
 * coordinator takes away afterwards stay away.
 */

const TYPE: TypeName = "crisis-line";

/* As the table of what was seeded knows that a line has had its words. */
const wordsKey = (key: string) => `${key}#searchWords`;

const isEmpty = ({ searchWords }: Values) => String(searchWords ?? "").trim() === "";

/** Those lines of the seed whose stored document was not looked at yet. */
export function linesWithoutWords(seeded: SeededDocuments, steps: SeedStep[]): SeedStep[] {
	return steps.filter(({ type, entry }) => type === TYPE && entry.searchWords && !seeded.documentId(TYPE, wordsKey(entry.key)));
}

/** Gives their words to all that have none in any version or language; how many these were. */
export async function fillSearchWords(strapi: Strapi, seeded: SeededDocuments, lines: SeedStep[]): Promise<number> {
	const rows = table(strapi, uidOf(TYPE));
	let filled = 0;
	await inOutboxTransaction(strapi, async (record) => {
		for (const { entry } of lines) {
			const documentId = seeded.documentId(TYPE, entry.key);
			if (!documentId) continue;
			const versions = await rows.findMany({ where: { documentId } });
			if (versions.length > 0 && versions.every(isEmpty)) {
				// Past the document service: it would publish whatever else the draft holds, or leave a draft to be published.
				await rows.updateMany({ where: { documentId }, data: { searchWords: entry.searchWords } });
				const published = versions.find(({ publishedAt }) => publishedAt);
				const label = String((published ?? versions[0])?.[typeDefinition(TYPE).title]);
				record({ uid: uidOf(TYPE), documentId, locale: null, action: published ? "publish" : "update", label });
				filled += 1;
			}
			await seeded.remember(TYPE, wordsKey(entry.key), documentId);
		}
	});
	return filled;
}
