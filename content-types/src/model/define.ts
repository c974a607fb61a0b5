import { z } from "zod";
import type { Field, FieldOptions } from "./fields.ts";

/** Something to change: where (path of field names and list positions) and what, in German. */
export interface Problem {
	path: (string | number)[];
	message: string;
}

export type Fields = Record<string, Field>;

/** The TypeScript type of an entry with these fields, as published: what is required is there, the rest may be null. */
export type ValuesOf<F extends Fields> = {
	[K in keyof F]: F[K] extends Field<infer T, infer R> ? (R extends true ? T : T | null) : never;
};

/** A cross-field rule. Gets an entry that may be incomplete; returns what is wrong with it, nothing when it is fine. */
export type Rule<F extends Fields> = (entry: Partial<ValuesOf<F>>) => Problem[];

export interface ComponentDefinition<F extends Fields = Fields> {
	/** `schedule` → Strapi uid `elements.schedule` */
	name: string;
	label: string;
	fields: F;
	rules: Rule<F>[];
	/** The field that names one of these in a list. */
	title: keyof F & string;
}

export function defineComponent<F extends Fields>(definition: {
	name: string;
	label: string;
	fields: F;
	rules?: Rule<F>[];
	title: keyof F & string;
}): ComponentDefinition<F> {
	return { rules: [], ...definition };
}

export interface TypeDefinition<F extends Fields = Fields> {
	/** Singular, as in Strapi's uid `api::<name>.<name>`. */
	name: string;
	/** Plural, as in the REST path. Single types are reached by their singular. */
	plural: string;
	/** German names in the editing desk. */
	label: string;
	labelPlural: string;
	/** One German sentence for editors: what belongs here. */
	hint: string;
	single: boolean;
	/** Shown on the site: has drafts and is published. Not so for `feedback` and `need`. */
	public: boolean;
	fields: F;
	rules: Rule<F>[];
	/** The field that names an entry. */
	title: keyof F & string;
	/** Columns of the list in the editing desk. */
	columns: (keyof F & string)[];
}

export function defineType<F extends Fields>(definition: {
	name: string;
	plural: string;
	label: string;
	labelPlural: string;
	hint: string;
	single?: boolean;
	public?: boolean;
	fields: F;
	rules?: Rule<F>[];
	title: keyof F & string;
	columns: (keyof F & string)[];
}): TypeDefinition<F> {
	return { single: false, public: true, rules: [], ...definition };
}

/** A component with its database id left out; `null` stands for "not filled in". */
export function component<F extends Fields, const O extends FieldOptions>(definition: ComponentDefinition<F>, options: O) {
	return {
		...options,
		kind: "component" as const,
		component: definition.name,
		many: false,
		required: (options.required ?? false) as O extends { required: true } ? true : false,
		schema: z.custom<ValuesOf<F>>((v) => typeof v === "object" && v !== null && !Array.isArray(v), "hat eine ungültige Form."),
	} satisfies Field<ValuesOf<F>>;
}

/** A list of components; never null, an empty list when there is none. */
export function components<F extends Fields, const O extends FieldOptions & { max?: number }>(
	definition: ComponentDefinition<F>,
	options: O,
) {
	const max = options.max ?? 50;
	return {
		...options,
		kind: "component" as const,
		component: definition.name,
		many: true,
		maximum: max,
		required: (options.required ?? false) as O extends { required: true } ? true : false,
		schema: z
			.array(
				z.custom<ValuesOf<F>>((v) => typeof v === "object" && v !== null && !Array.isArray(v), "hat eine ungültige Form."),
				"muss eine Liste sein.",
			)
			.max(max, `enthält zu viele Einträge. Erlaubt sind höchstens ${max}.`),
	} satisfies Field<ValuesOf<F>[]>;
}
