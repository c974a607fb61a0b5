import { componentDefinition, type TypeName, typeDefinition } from "../index.ts";
import type { Fields, Problem, Rule } from "./define.ts";
import type { Field } from "./fields.ts";

/**
 * `draft`: what is there must be well-formed; gaps and contradictions may still be there.
 * `publish`: everything that families will see must be complete and must agree with itself.
 */
export type ValidationMode = "draft" | "publish";

function isEmpty(value: unknown): boolean {
	return (
		value === undefined ||
		value === null ||
		(typeof value === "string" && value.trim() === "") ||
		(Array.isArray(value) && value.length === 0)
	);
}

function checkFields(fields: Fields, values: Record<string, unknown>, mode: ValidationMode, at: Problem["path"]): Problem[] {
	return Object.entries(fields).flatMap(([name, field]) => checkField(field, values[name], mode, [...at, name]));
}

function checkField(field: Field, value: unknown, mode: ValidationMode, path: Problem["path"]): Problem[] {
	if (isEmpty(value)) {
		return field.required && mode === "publish" && field.default === undefined
			? [{ path, message: `„${field.label}“ fehlt. Bitte ausfüllen.` }]
			: [];
	}
	const result = field.schema.safeParse(value);
	if (!result.success) {
		return result.error.issues.map((issue) => ({
			path: [...path, ...issue.path.filter((step) => typeof step !== "symbol")],
			message: `„${field.label}“ ${issue.message}`,
		}));
	}
	if (field.kind !== "component") return [];
	const { fields, rules } = componentDefinition(field.component as string);
	const items = field.many ? (value as Record<string, unknown>[]) : [value as Record<string, unknown>];
	return items.flatMap((item, index) => {
		const here = field.many ? [...path, index] : path;
		return [...checkFields(fields, item, mode, here), ...(mode === "publish" ? applyRules(rules, item, here) : [])];
	});
}

function applyRules(rules: Rule<Fields>[], values: Record<string, unknown>, at: Problem["path"]): Problem[] {
	return rules.flatMap((rule) => rule(values as never)).map((problem) => ({ ...problem, path: [...at, ...problem.path] }));
}

/**
 * Checks an entry against the content model: every field, every component in it, and the cross-field rules.
 *
 * @param entry values as Strapi's document service returns them, relations loaded as objects (one level is enough)
 * @returns what has to change, in German, with the path of each field; an empty list when the entry is fine
 */
export function validateEntry(type: TypeName, entry: Record<string, unknown>, mode: ValidationMode): Problem[] {
	const definition = typeDefinition(type);
	return [...checkFields(definition.fields, entry, mode, []), ...(mode === "publish" ? applyRules(definition.rules, entry, []) : [])];
}
