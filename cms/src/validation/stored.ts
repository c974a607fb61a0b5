import { type Field, type Problem, type TypeName, toLines, typeDefinition, uidOf, validateEntry } from "@kinderstark/content-types";
import { DEFAULT_LOCALE } from "../setup/locales.ts";
import { documents, type StoredEntry, type Strapi, table } from "../strapi-types.ts";
import { wholeEntry } from "./populate.ts";

/** Checks and upkeep that need the entry as it stands in the database. */

function relationFields(type: TypeName): [string, Field][] {
	return Object.entries(typeDefinition(type).fields).filter(([, field]) => field.kind === "relation");
}

/** A required link must lead to something that families can see. */
async function unpublishedTargets(strapi: Strapi, type: TypeName, entry: StoredEntry): Promise<Problem[]> {
	const problems: Problem[] = [];
	for (const [name, field] of relationFields(type)) {
		const targets = [entry[name]].flat().filter((target) => target != null) as StoredEntry[];
		if (!field.required || targets.length === 0) continue;
		const where = { documentId: { $in: targets.map((target) => target.documentId) }, publishedAt: { $notNull: true } };
		if ((await table(strapi, uidOf(field.target as TypeName)).count({ where })) > 0) continue;
		const title = targets[0]?.[typeDefinition(field.target as TypeName).title];
		problems.push({
			path: [name],
			message: `„${field.label}“: „${title}“ ist noch nicht veröffentlicht. Bitte zuerst diesen Eintrag veröffentlichen oder einen anderen wählen.`,
		});
	}
	return problems;
}

/** A translation as the site shows it: its own texts, and everything else from the German version. */
async function asShown(strapi: Strapi, type: TypeName, translation: StoredEntry): Promise<StoredEntry> {
	const { documentId } = translation;
	const german = { documentId, locale: DEFAULT_LOCALE, populate: wholeEntry(type) };
	const entries = documents(strapi, uidOf(type));
	const original = (await entries.findOne({ ...german, status: "published" })) ?? (await entries.findOne({ ...german, status: "draft" }));
	if (!original) return translation;
	const texts = Object.entries(typeDefinition(type).fields).filter(([, field]) => field.localized && field.kind !== "component");
	return { ...original, ...Object.fromEntries(texts.map(([name]) => [name, translation[name]])) };
}

/** What keeps the drafts of a document, in the given languages, from being published. */
export async function publishProblems(strapi: Strapi, type: TypeName, documentId: string, locales: string[]): Promise<Problem[]> {
	const all: Problem[] = [];
	for (const locale of locales) {
		const entry = await documents(strapi, uidOf(type)).findOne({ documentId, locale, status: "draft", populate: wholeEntry(type) });
		if (!entry) continue;
		if (locale === DEFAULT_LOCALE) {
			all.push(...validateEntry(type, entry, "publish"), ...(await unpublishedTargets(strapi, type, entry)));
			continue;
		}
		const problems = validateEntry(type, await asShown(strapi, type, entry), "publish");
		all.push(...problems.map((problem) => ({ ...problem, message: `${problem.message} (Sprache: ${locale})` })));
	}
	return all;
}

/** The languages in which a document has a draft, out of those asked for. */
export async function draftLocales(strapi: Strapi, type: TypeName, documentId: string, wanted: unknown): Promise<string[]> {
	if (wanted !== "*") return [wanted || DEFAULT_LOCALE].flat() as string[];
	const rows = await table(strapi, uidOf(type)).findMany({ where: { documentId, publishedAt: null }, select: ["locale"] });
	return rows.map((row) => (row.locale ?? DEFAULT_LOCALE) as string);
}

/** An entry above itself („gehört zu“) would never end. Follows the links from the draft upwards. */
export async function circleProblems(strapi: Strapi, type: TypeName, documentId: string): Promise<Problem[]> {
	const problems: Problem[] = [];
	for (const [name, field] of relationFields(type)) {
		if (field.target !== type || field.many) continue;
		const seen = new Set<string>();
		let current: string | undefined = documentId;
		while (current && !seen.has(current)) {
			seen.add(current);
			const entry: StoredEntry | null = await documents(strapi, uidOf(type)).findFirst({
				filters: { documentId: current },
				status: "draft",
				populate: { [name]: true },
			});
			current = (entry?.[name] as StoredEntry | null)?.documentId;
		}
		if (current === documentId) {
			problems.push({
				path: [name],
				message: `„${field.label}“ führt im Kreis zu diesem Eintrag zurück. Bitte einen anderen Eintrag wählen oder das Feld leeren.`,
			});
		}
	}
	return problems;
}

/** Before publishing under a new address: keeps the address that is live now, so that old links lead on. */
export async function keepFormerSlug(strapi: Strapi, type: TypeName, documentId: string): Promise<void> {
	if (!typeDefinition(type).fields.formerSlugs) return;
	const rows = await table(strapi, uidOf(type)).findMany({
		where: { documentId },
		select: ["slug", "formerSlugs", "publishedAt", "locale"],
	});
	const drafts = rows.filter((row) => row.publishedAt === null);
	/* A translation stands at the address of the German version, whatever its own says. */
	const german = rows.filter((row) => (row.locale ?? DEFAULT_LOCALE) === DEFAULT_LOCALE);
	const slug = german.find((row) => row.publishedAt === null)?.slug;
	if (!slug) return;
	const live = german.filter((row) => row.publishedAt !== null && row.slug).map((row) => String(row.slug));
	const former = new Set([...rows.flatMap((row) => toLines(row.formerSlugs as string | null)), ...live]);
	former.delete(String(slug));
	const next = [...former].join("\n") || null;
	if (drafts.every((row) => (row.formerSlugs || null) === next)) return;
	await table(strapi, uidOf(type)).updateMany({ where: { documentId, publishedAt: null }, data: { formerSlugs: next } });
}
