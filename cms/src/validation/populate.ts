import { componentDefinition, type Fields, type TypeName, typeDefinition } from "@kinderstark/content-types";

export type Populate = Record<string, true | { populate: Populate } | { fields: string[] }>;

function populateFields(fields: Fields, relations: Populate[string] | null): Populate {
	const entries = Object.entries(fields).flatMap(([name, field]): [string, Populate[string]][] => {
		if (field.kind === "media") return [[name, true]];
		if (field.kind === "relation") return relations ? [[name, relations]] : [];
		if (field.kind !== "component") return [];
		return [[name, { populate: populateFields(componentDefinition(field.component as string).fields, relations ?? true) }]];
	});
	return Object.fromEntries(entries);
}

/** What loads a whole entry: components to the bottom, relations one level. */
export function wholeEntry(type: TypeName): Populate {
	return populateFields(typeDefinition(type).fields, true);
}

/** What loads an entry with components and files, and of its own relations only which documents they lead to. */
export function linkedEntry(type: TypeName): Populate {
	return { ...wholeEntry(type), ...linksOnly(type) };
}

/** What loads an entry without its own relations. */
export function ownParts(type: TypeName): Populate {
	return populateFields(typeDefinition(type).fields, null);
}

/** What loads which documents an entry's own relations lead to. */
export function linksOnly(type: TypeName): Populate {
	const relations = Object.entries(typeDefinition(type).fields).filter(([, field]) => field.kind === "relation");
	return Object.fromEntries(relations.map(([name]) => [name, { fields: ["documentId"] }]));
}
