import { type Fields, type TypeName, typeDefinition } from "@kinderstark/content-types";

/** Where Strapi keeps things in its database: names of tables and columns, and values as SQLite holds them. */

/** `serviceAreaMunicipalities` → `service_area_municipalities` */
export const snake = (name: string): string => name.replaceAll("-", "_").replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

export const tableOf = (type: TypeName): string => snake(typeDefinition(type).plural);

export const componentTable = (component: string): string => `components_elements_${snake(component)}`;

export interface LinkTable {
	field: string;
	target: TypeName;
	table: string;
	source: string;
	destination: string;
	/** null where there is at most one target */
	order: string | null;
}

/** The tables that hold an entry's relations. */
export function linkTables(type: TypeName): LinkTable[] {
	return Object.entries(typeDefinition(type).fields).flatMap(([field, { kind, target, many }]) => {
		if (kind !== "relation") return [];
		const name = snake(target as string);
		return [
			{
				field,
				target: target as TypeName,
				table: `${tableOf(type)}_${snake(field)}_lnk`,
				source: `${snake(type)}_id`,
				destination: target === type ? `inv_${name}_id` : `${name}_id`,
				order: many ? `${name}_ord` : null,
			},
		];
	});
}

/** The fields with a column of their own in their type's or component's table, private ones too. */
export function columnFields(fields: Fields): string[] {
	return Object.entries(fields).flatMap(([name, { kind }]) => (["relation", "component", "media"].includes(kind) ? [] : [name]));
}

/** A value as Strapi stores it in SQLite. */
export function stored(value: unknown): string | number | null {
	if (value === undefined || value === null) return null;
	if (typeof value === "boolean") return value ? 1 : 0;
	if (Array.isArray(value)) return value.length > 0 ? JSON.stringify(value) : null;
	if (typeof value === "number") return value;
	return String(value);
}
