import { CONFIDENTIAL_FIELDS, componentDefinition, type Fields, type TypeName, typeDefinition } from "@kinderstark/content-types";
import type { Values } from "../strapi-types.ts";

/**
 * The address of a confidential location (a women's shelter, say) leaves the CMS nowhere. Whether a location is
 * confidential has to be known to hand out its address: where `confidential` was not loaded, the address stays inside.
 */

const HIDDEN = new Set<string>(CONFIDENTIAL_FIELDS);

function isObject(value: unknown): value is Values {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function eachOf(value: unknown, change: (item: Values) => Values): unknown {
	if (Array.isArray(value)) return value.map((item) => (isObject(item) ? change(item) : item));
	return isObject(value) ? change(value) : value;
}

function withoutAddressesIn(fields: Fields, values: Values): Values {
	return Object.fromEntries(
		Object.entries(values).map(([name, value]) => {
			const field = fields[name];
			if (field?.kind === "relation") return [name, eachOf(value, (item) => withoutAddresses(field.target as TypeName, item))];
			if (field?.kind === "component") {
				return [name, eachOf(value, (item) => withoutAddressesIn(componentDefinition(field.component as string).fields, item))];
			}
			if (name === "localizations") return [name, eachOf(value, (item) => withoutAddressesIn(fields, item))];
			return [name, value];
		}),
	);
}

/** An entry, with what was loaded with it, without any confidential address. */
export function withoutAddresses(type: TypeName, entry: Values): Values {
	const shown = withoutAddressesIn(typeDefinition(type).fields, entry);
	if (type !== "location") return shown;
	const safe = (values: Values): Values =>
		values.confidential === false ? values : Object.fromEntries(Object.entries(values).filter(([name]) => !HIDDEN.has(name)));
	const result = safe(shown);
	return "localizations" in result ? { ...result, localizations: eachOf(result.localizations, safe) } : result;
}

function targetFields(fields: Fields, name: string): { fields: Fields; location: boolean } | null {
	const field = fields[name];
	if (field?.kind === "relation") {
		return { fields: typeDefinition(field.target as TypeName).fields, location: field.target === "location" };
	}
	if (field?.kind === "component") return { fields: componentDefinition(field.component as string).fields, location: false };
	return null;
}

function asksInCondition(condition: unknown, fields: Fields, location: boolean): boolean {
	if (Array.isArray(condition)) return condition.some((part) => asksInCondition(part, fields, location));
	if (typeof condition === "string") return condition.split(",").some((path) => asksInPath(path, fields, location));
	if (!isObject(condition)) return false;
	return Object.entries(condition).some(([name, value]) => {
		if (location && HIDDEN.has(name)) return true;
		if (name === "localizations") return asksInCondition(value, fields, location);
		const target = targetFields(fields, name);
		return target
			? asksInCondition(value, target.fields, target.location)
			: name.startsWith("$") && asksInCondition(value, fields, location);
	});
}

/* A sort order as text: `locations.street:asc`. */
function asksInPath(path: string, fields: Fields, location: boolean): boolean {
	const [step = "", ...rest] = (path.split(":")[0] ?? "").trim().split(".");
	if (location && HIDDEN.has(step)) return true;
	if (step === "localizations") return asksInPath(rest.join("."), fields, location);
	const target = targetFields(fields, step);
	return target !== null && rest.length > 0 && asksInPath(rest.join("."), target.fields, target.location);
}

function asksInQuery(query: Values, fields: Fields, location: boolean): boolean {
	if (location && query._q) return true;
	const { filters, sort, populate } = query;
	return (
		asksInCondition(filters, fields, location) ||
		asksInCondition(sort, fields, location) ||
		(isObject(populate) &&
			Object.entries(populate).some(([name, nested]) => {
				if (!isObject(nested)) return false;
				if (name === "localizations") return asksInQuery(nested, fields, location);
				const target = targetFields(fields, name);
				return target !== null && asksInQuery(nested, target.fields, target.location);
			}))
	);
}

/**
 * Whether a query filters, searches or sorts by a field that may be confidential: its answer could give the address away
 * without containing it.
 */
export function asksForAddress(type: TypeName, query: Values): boolean {
	return asksInQuery(query, typeDefinition(type).fields, type === "location");
}
