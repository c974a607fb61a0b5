import {
	componentDefinition,
	type Entry,
	type EntryMeta,
	type Field,
	type Fields,
	type Ref,
	type TypeName,
	typeDefinition,
} from "../src/index.ts";

/**
 * First content, typed by the model. Relations name the `key` of an entry of the target type; what is left out is empty.
 * A key never changes: it is how a later start knows which seed entries are already there.
 */
export type SeedEntry<N extends TypeName> = { key: string } & { [K in Exclude<keyof Entry<N>, keyof EntryMeta>]?: SeedValue<Entry<N>[K]> };

type SeedValue<T> = T extends Ref
	? T extends { documentId: string; kind?: never }
		? RefOr<T>
		: never
	: T extends readonly (infer I)[]
		? SeedValue<I>[]
		: T extends object
			? { [K in keyof T]?: SeedValue<T[K]> }
			: T;

type RefOr<T> = T extends Ref ? string : T;

function fill(fields: Fields, values: Record<string, unknown>): Record<string, unknown> {
	return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fillField(field, values[name])]));
}

function fillField(field: Field, value: unknown): unknown {
	if (field.kind === "relation") {
		const ref = (key: unknown) => ({ documentId: seedDocumentId(field.target as TypeName, String(key)) });
		return field.many ? ((value ?? []) as unknown[]).map(ref) : value == null ? null : ref(value);
	}
	if (field.kind === "component") {
		const { fields } = componentDefinition(field.component as string);
		const one = (item: unknown) => fill(fields, item as Record<string, unknown>);
		return field.many ? ((value ?? []) as unknown[]).map(one) : value == null ? null : one(value);
	}
	return value ?? field.default ?? (field.kind === "choices" ? [] : null);
}

/** The documentId that stands for a seed entry outside a CMS (tests, design work). */
export function seedDocumentId(type: TypeName, key: string): string {
	return `${type}--${key}`;
}

/** A seed entry as the API would hand it out, without a CMS. */
export function asPublishedEntry(type: TypeName, seed: { key: string }): Record<string, unknown> {
	const { key, ...values } = seed as { key: string } & Record<string, unknown>;
	return {
		documentId: seedDocumentId(type, key),
		updatedAt: "2026-11-23T09:00:00.000Z",
		publishedAt: "2026-11-23T09:00:00.000Z",
		locale: "de",
		...fill(typeDefinition(type).fields, values),
	};
}
