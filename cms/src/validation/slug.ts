import { type Problem, type TypeName, typeDefinition, uidOf } from "@kinderstark/content-types";
import { type Strapi, table, type Values } from "../strapi-types.ts";

const LONGEST = 80;

const GERMAN: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss", "&": " und ", "+": " plus ", æ: "ae", ø: "o", ł: "l", đ: "d" };

/** A web address from a German name: „Frühe Hilfen & Co.“ → `fruehe-hilfen-und-co`; empty when nothing is left. */
export function slugify(name: string, longest = LONGEST): string {
	const plain = name
		.toLowerCase()
		.replace(/[äöüß&+æøłđ]/g, (letter) => GERMAN[letter] ?? "")
		.normalize("NFD")
		.replace(/\p{M}/gu, "")
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-+|-+$/g, "");
	if (plain.length <= longest) return plain;
	const cut = plain.slice(0, longest + 1);
	const end = cut.lastIndexOf("-");
	return (end > longest / 2 ? cut.slice(0, end) : cut.slice(0, longest)).replace(/-+$/, "");
}

/** Whether another document of the type has this slug, as a draft or published, in any language. */
export async function slugTaken(strapi: Strapi, type: TypeName, slug: string, documentId: string | undefined): Promise<boolean> {
	const where = documentId ? { slug, documentId: { $ne: documentId } } : { slug };
	return (await table(strapi, uidOf(type)).count({ where })) > 0;
}

/** The slug itself when it is free, else the first of `slug-2`, `slug-3` … that is. */
export async function freeSlug(strapi: Strapi, type: TypeName, wanted: string, documentId?: string): Promise<string> {
	for (let number = 1; ; number++) {
		const suffix = number === 1 ? "" : `-${number}`;
		const candidate = `${wanted.slice(0, LONGEST - suffix.length).replace(/-+$/, "")}${suffix}`;
		if (!(await slugTaken(strapi, type, candidate, documentId))) return candidate;
	}
}

/** Checks a slug that was sent in, or makes one from the entry's name when there is none yet. */
export async function settleSlug(strapi: Strapi, type: TypeName, data: Values, stored: Values | null): Promise<Problem[]> {
	const field = typeDefinition(type).fields.slug;
	if (!field?.from) return [];
	const documentId = stored?.documentId as string | undefined;
	if (typeof data.slug === "string" && data.slug !== "") {
		if (!(await slugTaken(strapi, type, data.slug, documentId))) return [];
		const free = await freeSlug(strapi, type, data.slug, documentId);
		return [{ path: ["slug"], message: `„${field.label}“: „${data.slug}“ ist schon vergeben. Bitte ändern, zum Beispiel in „${free}“.` }];
	}
	if (!("slug" in data) && stored?.slug) return [];
	const name = slugify(String(data[field.from] ?? stored?.[field.from] ?? ""));
	if (name) data.slug = await freeSlug(strapi, type, name, documentId);
	else if ("slug" in data) data.slug = null;
	return [];
}
