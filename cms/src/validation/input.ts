import {
	componentDefinition,
	type Field,
	type Fields,
	type Problem,
	type TypeName,
	typeDefinition,
	validateEntry,
} from "@kinderstark/content-types";
import type { Values } from "../strapi-types.ts";
import { fullTime } from "./time.ts";

/**
 * Checks what is sent in, before Strapi sees it. Relations and files come in many shapes here (ids, documentIds,
 * `connect`/`disconnect`/`set`), so they are checked by shape; everything else by the content model.
 */

const LARGEST_ID = 2_147_483_647;

function isObject(value: unknown): value is Values {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isId(value: unknown): boolean {
	if (typeof value === "number") return Number.isInteger(value) && value > 0 && value <= LARGEST_ID;
	return typeof value === "string" && (/^\d{1,9}$/.test(value) || /^[A-Za-z0-9_-]{1,64}$/.test(value));
}

function isReference(value: unknown): boolean {
	if (!isObject(value)) return isId(value);
	const ids = [value.id, value.documentId].filter((id) => id !== undefined && id !== null);
	return ids.length > 0 && ids.every(isId);
}

function isReferences(value: unknown): boolean {
	if (value === undefined || value === null) return true;
	return Array.isArray(value) ? value.every(isReference) : isReference(value);
}

function isRelationInput(value: unknown): boolean {
	if (isObject(value) && ("connect" in value || "disconnect" in value || "set" in value)) {
		return isReferences(value.connect) && isReferences(value.disconnect) && isReferences(value.set);
	}
	return isReferences(value);
}

function referenceProblems(fields: Fields, values: Values, at: Problem["path"]): Problem[] {
	return Object.entries(fields).flatMap(([name, field]) => {
		const value = values[name];
		const path = [...at, name];
		if (field.kind === "relation" || field.kind === "media") {
			const what = field.kind === "media" ? "keine gültige Datei" : "keine gültige Verknüpfung";
			return isRelationInput(value) ? [] : [{ path, message: `„${field.label}“ ist ${what}. Bitte neu auswählen.` }];
		}
		if (field.kind !== "component") return [];
		const nested = componentDefinition(field.component as string).fields;
		const items = (Array.isArray(value) ? value : [value]).entries();
		return [...items].flatMap(([index, item]) => {
			const here = field.many ? [...path, index] : path;
			if (!isObject(item)) return [];
			const id = item.id === undefined || item.id === null || isId(item.id);
			return [
				...(id ? [] : [{ path: here, message: `„${field.label}“ hat eine ungültige Kennung. Bitte die Seite neu laden.` }]),
				...referenceProblems(nested, item, here),
			];
		});
	});
}

function isReferenceField(field: Field): boolean {
	return field.kind === "relation" || field.kind === "media";
}

function withoutReferences(fields: Fields, values: Values): Values {
	return Object.fromEntries(
		Object.entries(fields)
			.filter(([name, field]) => name in values && !isReferenceField(field))
			.map(([name, field]) => {
				const value = values[name];
				if (field.kind !== "component") return [name, value];
				const nested = componentDefinition(field.component as string).fields;
				const one = (item: unknown) => (isObject(item) ? withoutReferences(nested, item) : item);
				return [name, Array.isArray(value) ? value.map(one) : one(value)];
			}),
	);
}

/** What is wrong with the values sent for a draft. */
export function inputProblems(type: TypeName, data: Values): Problem[] {
	const { fields } = typeDefinition(type);
	return [...validateEntry(type, withoutReferences(fields, data), "draft"), ...referenceProblems(fields, data, [])];
}

function emptied(value: unknown): boolean {
	return value === null || value === "";
}

function withDefaults(fields: Fields, values: Values): Values {
	return Object.fromEntries(
		Object.entries(values).map(([name, value]) => {
			const field = fields[name];
			if (!field) return [name, value];
			if (field.kind === "component") {
				const nested = componentDefinition(field.component as string).fields;
				const one = (item: unknown) => (isObject(item) ? withDefaults(nested, item) : item);
				return [name, Array.isArray(value) ? value.map(one) : field.many && value === null ? [] : one(value)];
			}
			if (field.kind === "choices" && emptied(value)) return [name, []];
			if (field.kind === "time" && typeof value === "string" && value !== "") return [name, fullTime(value)];
			// Only text keeps an empty string; Strapi refuses it elsewhere.
			if (value === "" && !["string", "text", "lines"].includes(field.kind)) return [name, field.default ?? null];
			return [name, value === null && field.default !== undefined ? field.default : value];
		}),
	);
}

/** The values as Strapi stores them: what an editor emptied is back at its default, where there is one. */
export function normalizedInput(type: TypeName, data: Values): Values {
	return withDefaults(typeDefinition(type).fields, data);
}
