import { componentDefinition, componentNames, type TypeName, typeDefinition, typeNames, uidOf } from "../index.ts";
import type { Fields } from "../model/define.ts";
import type { Field } from "../model/fields.ts";

/** Strapi's own form of the content model. Nothing here is a decision about content. */

export interface StrapiSchema {
	kind: "collectionType" | "singleType";
	collectionName: string;
	info: { singularName: string; pluralName: string; displayName: string; description: string };
	options: { draftAndPublish: boolean };
	pluginOptions: Record<string, Record<string, unknown>>;
	attributes: Record<string, Record<string, unknown>>;
	indexes: { name: string; columns: string[] }[];
}

export interface StrapiComponentSchema {
	collectionName: string;
	info: { displayName: string };
	options: Record<string, never>;
	attributes: Record<string, Record<string, unknown>>;
}

const plainTypes: Partial<Record<Field["kind"], string>> = {
	string: "string",
	text: "text",
	lines: "text",
	email: "email",
	phone: "string",
	url: "string",
	boolean: "boolean",
	integer: "integer",
	number: "float",
	date: "date",
	time: "time",
	datetime: "datetime",
};

/** Strapi's `string` is a column of 255 characters; a longer line needs a `text`. */
function columnType(field: Field): string | undefined {
	return field.kind === "string" && (field.maxLength ?? 0) > 255 ? "text" : plainTypes[field.kind];
}

/** A component holds localised text when one of its fields, or of the components in it, does. */
function isLocalized(field: Field): boolean {
	if (field.kind !== "component") return field.localized === true;
	return Object.values(componentDefinition(field.component as string).fields).some(isLocalized);
}

function attribute(field: Field): Record<string, unknown> {
	const common = { ...(field.private ? { private: true } : {}), ...(field.required && field.kind !== "slug" ? { required: true } : {}) };
	switch (field.kind) {
		case "slug":
			return { type: "uid", targetField: field.from, required: true };
		case "choice":
			return {
				...common,
				type: "enumeration",
				enum: field.choices?.map((c) => c.value),
				...(field.default === undefined ? {} : { default: field.default }),
			};
		case "choices":
			return { ...common, type: "customField", customField: "global::choices", options: { choices: field.choices } };
		case "relation":
			return {
				...(field.private ? { private: true } : {}),
				type: "relation",
				relation: field.many ? "manyToMany" : "manyToOne",
				target: uidOf(field.target as TypeName),
			};
		case "media":
			return { ...common, type: "media", multiple: false, allowedTypes: field.allowedFiles };
		case "component":
			return {
				...common,
				type: "component",
				component: `elements.${field.component}`,
				repeatable: field.many,
				...(field.many && field.maximum ? { max: field.maximum } : {}),
			};
		default:
			return {
				...common,
				type: columnType(field),
				...(field.maxLength ? { maxLength: field.maxLength } : {}),
				...(field.minimum === undefined ? {} : { min: field.minimum }),
				...(field.maximum === undefined ? {} : { max: field.maximum }),
				...(field.default === undefined ? {} : { default: field.default }),
			};
	}
}

function attributes(fields: Fields, localizable: boolean): Record<string, Record<string, unknown>> {
	return Object.fromEntries(
		Object.entries(fields).map(([name, field]) => [
			name,
			localizable ? { ...attribute(field), pluginOptions: { i18n: { localized: isLocalized(field) } } } : attribute(field),
		]),
	);
}

/** The schema of a type, as Strapi reads it from `content-types/<type>/schema`. */
export function strapiSchema(name: TypeName): StrapiSchema {
	const type = typeDefinition(name);
	const localized = Object.values(type.fields).some(isLocalized);
	const collectionName = type.plural.replaceAll("-", "_");
	return {
		kind: type.single ? "singleType" : "collectionType",
		collectionName,
		info: { singularName: type.name, pluralName: type.plural, displayName: type.labelPlural, description: type.hint },
		options: { draftAndPublish: type.public },
		pluginOptions: localized ? { i18n: { localized: true } } : {},
		attributes: attributes(type.fields, localized),
		/* Each publication asks whether the address is free, twice: without an index that reads every version of every entry. */
		indexes: type.fields.slug ? [{ name: `${collectionName}_slug_idx`, columns: ["slug"] }] : [],
	};
}

/** The schema of a component, as Strapi reads it from `components/elements/<name>`. */
export function strapiComponentSchema(name: string): StrapiComponentSchema {
	const definition = componentDefinition(name);
	return {
		collectionName: `components_elements_${name.replaceAll("-", "_")}`,
		info: { displayName: definition.label },
		options: {},
		attributes: attributes(definition.fields, false),
	};
}

export { componentNames, typeNames };
