import { componentDefinition, type TypeName, typeDefinition } from "../index.ts";
import type { Fields } from "../model/define.ts";
import type { Field } from "../model/fields.ts";

/** How Strapi's editing desk shows a type: German names and hints, list columns, form rows. */

export interface EditingForm {
	settings: {
		mainField: string;
		defaultSortBy: string;
		defaultSortOrder: "ASC" | "DESC";
		pageSize: number;
		bulkable: boolean;
		filterable: boolean;
		searchable: boolean;
	};
	metadatas: Record<
		string,
		{
			edit: { label: string; description: string; placeholder: string; visible: boolean; editable: boolean; mainField?: string };
			list: { label: string; searchable: boolean; sortable: boolean };
		}
	>;
	layouts: { list: string[]; edit: { name: string; size: number }[][] };
}

/** Widths that the 12-column grid allows; components always take a whole row. */
function size(field: Field): number {
	return field.kind === "component" || field.kind === "choices" ? 12 : (field.width ?? 12);
}

function rows(fields: Fields): { name: string; size: number }[][] {
	const result: { name: string; size: number }[][] = [];
	let room = 0;
	for (const [name, field] of Object.entries(fields)) {
		const width = size(field);
		if (width > room) {
			result.push([]);
			room = 12;
		}
		result.at(-1)?.push({ name, size: width });
		room -= width;
	}
	return result;
}

function sortable(field: Field): boolean {
	return !["component", "media", "choices", "text", "lines"].includes(field.kind) && !(field.kind === "relation" && field.many);
}

function metadatas(fields: Fields): EditingForm["metadatas"] {
	return Object.fromEntries(
		Object.entries(fields).map(([name, field]) => [
			name,
			{
				edit: {
					label: field.label,
					description: field.hint ?? "",
					placeholder: "",
					visible: true,
					editable: !field.readOnly,
					...(field.kind === "relation" ? { mainField: typeDefinition(field.target as TypeName).title } : {}),
				},
				list: { label: field.label, searchable: sortable(field), sortable: sortable(field) },
			},
		]),
	);
}

function form(fields: Fields, title: string, columns: string[]): EditingForm {
	return {
		settings: {
			mainField: title,
			defaultSortBy: title,
			defaultSortOrder: "ASC",
			pageSize: 20,
			bulkable: true,
			filterable: true,
			searchable: true,
		},
		metadatas: metadatas(fields),
		layouts: { list: columns, edit: rows(fields) },
	};
}

export function editingForm(name: TypeName): EditingForm {
	const type = typeDefinition(name);
	const sort = type.columns[0] as string;
	return {
		...form(type.fields, type.title, type.columns),
		settings: { ...form(type.fields, type.title, []).settings, defaultSortBy: sort },
	};
}

export function componentEditingForm(name: string): EditingForm {
	const { fields, title } = componentDefinition(name);
	return form(fields, title, [title]);
}
