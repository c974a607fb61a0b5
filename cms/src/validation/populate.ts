import { componentDefinition, type Fields, type TypeName, typeDefinition } from "@kinderstark/content-types";

export type Populate = Record<string, true | { populate: Populate }>;

function populateFields(fields: Fields): Populate {
	const entries = Object.entries(fields).flatMap(([name, field]): [string, true | { populate: Populate }][] => {
		if (field.kind === "relation" || field.kind === "media") return [[name, true]];
		if (field.kind !== "component") return [];
		return [[name, { populate: populateFields(componentDefinition(field.component as string).fields) }]];
	});
	return Object.fromEntries(entries);
}

/** What loads a whole entry: components to the bottom, relations one level. */
export function wholeEntry(type: TypeName): Populate {
	return populateFields(typeDefinition(type).fields);
}
