import { type TypeName, typeDefinition, typeNames, uidOf } from "@kinderstark/content-types";

const PATHS: Partial<Record<TypeName, string>> = {
	service: "angebote",
	topic: "themen",
	phase: "phasen",
	transition: "uebergaenge",
	municipality: "orte",
	organization: "traeger",
	event: "veranstaltungen",
	project: "vorhaben",
	"guiding-document": "dokumente",
};

/** Where an entry is read on the website; null for entries without a page of their own. */
export function livePage(type: TypeName | undefined, slug: unknown, publicUrl: string): string | null {
	const path = type && PATHS[type];
	return path && typeof slug === "string" && slug !== "" ? `${publicUrl}/${path}/${slug}/` : null;
}

function knownType(name: string | null): TypeName | undefined {
	return typeNames.find((type) => type === name);
}

/** The entry's form in the editing desk; null when the report names no entry of ours. */
export function editPage(typeName: string | null, documentId: string | null): string | null {
	const type = knownType(typeName);
	if (!type || !documentId) return null;
	const { single } = typeDefinition(type);
	return single ? `/content-manager/single-types/${uidOf(type)}` : `/content-manager/collection-types/${uidOf(type)}/${documentId}`;
}

/** Names the field into which a link to a form puts the cursor. */
export const FIELD_PARAMETER = "feld";

/** The entry's form with the cursor in a field. */
export function fieldPage(typeName: string | null, documentId: string | null, field: string | null, locale: string | null): string | null {
	const page = editPage(typeName, documentId);
	if (!page) return null;
	const query = new URLSearchParams();
	if (locale) query.set("plugins[i18n][locale]", locale);
	if (field) query.set(FIELD_PARAMETER, field);
	return query.size > 0 ? `${page}?${query}` : page;
}

/** „Angebot“ for `service`; the name itself for what is not ours. */
export function typeLabel(typeName: string): string {
	const type = knownType(typeName);
	return type ? typeDefinition(type).label : typeName;
}

/** German name of a field, found by the path in a report: `schedules.0.closesAt` → „Zeiten“. */
export function fieldLabel(typeName: string | null, field: string | null): string | null {
	const type = knownType(typeName);
	const name = field?.split(".")[0];
	if (!type || !name) return null;
	return typeDefinition(type).fields[name]?.label ?? name;
}
