import { componentDefinition, type Field, type Fields, type TypeName, typeDefinition, typeNames } from "@kinderstark/content-types";
import fc from "fast-check";
import { expect } from "vitest";
import { fullTime } from "../../src/validation/time.ts";
import type { Answer, Client, Editor, Json } from "./client.ts";
import { PNG } from "./png.ts";

/** Property: what the model accepts, Strapi stores and returns unchanged. Values are made from the field definitions. */

const SEED = 20261123;
const RUNS_PER_TYPE = 8;

interface Known {
	fileId: number;
	documents: Map<TypeName, string[]>;
}

const twoDigits = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, "0"));
const word = fc.stringMatching(/^[a-z0-9]{1,12}$/);

const time = fc
	.tuple(twoDigits(23), twoDigits(59), twoDigits(59), fc.integer({ min: 0, max: 999 }))
	.map(([h, m, s, ms]) => `${h}:${m}:${s}.${String(ms).padStart(3, "0")}`);

const moment = fc.date({ min: new Date("1971-01-01"), max: new Date("2199-12-31"), noInvalidDate: true });

function characters(field: Field, multiline: boolean): fc.Arbitrary<string> {
	const max = field.maxLength ?? 255;
	const short = fc.string({ unit: "grapheme", minLength: 1, maxLength: Math.min(max, 40) });
	const markup = fc.constantFrom(
		"<script>alert(1)</script>",
		"Schüler*innen & Co.",
		"'; drop table x; --",
		"\\n %s \\u0041",
		"  Rand  ",
		"🎈مرحبا",
	);
	const longest = fc.constant("ß".repeat(max));
	const lines = fc.array(short, { maxLength: 4 }).map((parts) => parts.join("\n"));
	return fc.oneof(short, markup, longest, ...(multiline ? [lines] : []));
}

function accepted<T>(field: Field, values: fc.Arbitrary<T>): fc.Arbitrary<T> {
	return values.filter((value) => field.schema.safeParse(value).success && (typeof value !== "string" || value.trim() !== ""));
}

function valuesFor(field: Field, known: Known): fc.Arbitrary<unknown> {
	switch (field.kind) {
		case "string":
			return accepted(field, characters(field, false));
		case "text":
		case "lines":
			return accepted(field, characters(field, true));
		case "slug":
			return accepted(
				field,
				fc.tuple(word, fc.uuid()).map(([a, b]) => `${a}-${b}`),
			);
		case "email":
			return accepted(
				field,
				fc.tuple(word, word, fc.constantFrom("de", "example", "museum")).map(([a, b, c]) => `${a}.x+${b}@${b}.${c}`),
			);
		case "phone":
			return accepted(field, fc.stringMatching(/^\+?[0-9][0-9 ()/-]{2,20}[0-9]$/));
		case "url":
			return accepted(field, fc.webUrl({ withQueryParameters: true, withFragments: true, size: "small" }));
		case "boolean":
			return fc.boolean();
		case "integer":
			return fc.integer({ min: field.minimum ?? 0, max: field.maximum ?? 100 });
		case "number":
			return fc.double({ min: field.minimum ?? 0, max: field.maximum ?? 100, noNaN: true });
		case "date":
			return moment.map((day) => day.toISOString().slice(0, 10));
		case "time":
			return time;
		case "datetime":
			return moment.map((instant) => instant.toISOString());
		case "choice":
			return fc.constantFrom(...(field.choices ?? []).map((choice) => choice.value));
		case "choices":
			return fc.shuffledSubarray((field.choices ?? []).map((choice) => choice.value));
		case "media":
			return fc.constant(known.fileId);
		case "relation": {
			const targets = known.documents.get(field.target as TypeName) ?? [];
			return field.many
				? fc.shuffledSubarray(targets, { maxLength: 3 })
				: targets.length > 0
					? fc.constantFrom(...targets)
					: fc.constant(null);
		}
		case "component": {
			const one = valuesOf(componentDefinition(field.component as string).fields, known, false);
			return field.many ? fc.array(one, { maxLength: 2 }) : one;
		}
	}
}

function valuesOf(fields: Fields, known: Known, complete: boolean): fc.Arbitrary<Json> {
	const arbitraries = Object.fromEntries(
		Object.entries(fields)
			.filter(([, field]) => !field.readOnly)
			.map(([name, field]) => {
				const value = valuesFor(field, known);
				return [name, complete && field.required ? value : fc.option(value, { nil: null, freq: 4 })];
			}),
	);
	return fc.record(arbitraries);
}

/** What is expected back: emptied fields at their default, lists as lists. */
function expected(fields: Fields, values: Json): Json {
	return Object.fromEntries(
		Object.entries(fields)
			.filter(([name, field]) => !field.readOnly && name in values && field.kind !== "relation")
			.map(([name, field]) => {
				const value = values[name];
				if (field.kind === "component") {
					const nested = componentDefinition(field.component as string).fields;
					if (field.many) return [name, ((value ?? []) as Json[]).map((item) => expected(nested, item))];
					return [name, value === null ? null : expected(nested, value as Json)];
				}
				if (field.kind === "slug" && value === null) return [name, expect.anything()];
				return [name, value ?? field.default ?? (field.kind === "choices" ? [] : null)];
			}),
	);
}

/** What Strapi gave back, in the form in which it was sent. */
function received(fields: Fields, values: Json): Json {
	return Object.fromEntries(
		Object.entries(fields)
			.filter(([, field]) => !field.readOnly && field.kind !== "relation")
			.map(([name, field]) => {
				const value = values[name];
				if (field.kind === "media") return [name, (value as Json | null)?.id ?? null];
				if (field.kind === "choices") return [name, value ?? []];
				if (field.kind === "time") return [name, value == null ? null : fullTime(String(value))];
				if (field.kind === "component") {
					const nested = componentDefinition(field.component as string).fields;
					if (field.many) return [name, ((value ?? []) as Json[]).map((item) => received(nested, item))];
					return [name, value == null ? null : received(nested, value as Json)];
				}
				return [name, value ?? null];
			}),
	);
}

function relationIds(fields: Fields, values: Json, idOf: (value: unknown) => unknown): Json {
	return Object.fromEntries(
		Object.entries(fields)
			.filter(([, field]) => field.kind === "relation")
			.map(([name, field]) => {
				const value = values[name];
				if (field.many) return [name, ((value ?? []) as unknown[]).map(idOf)];
				return [name, value == null ? null : idOf(value)];
			}),
	);
}

function ok(answer: Answer, values: Json): Json {
	expect(answer.status, `${JSON.stringify(values)}\n${JSON.stringify(answer.body?.error)}`).toBeLessThan(300);
	return answer.body.data;
}

async function roundTrip(type: TypeName, values: Json, editor: Editor, token: Client): Promise<void> {
	const { fields, single, plural, public: hasDrafts } = typeDefinition(type);
	const draft = hasDrafts ? "?status=draft" : "?";
	const address = single ? `/api/${type}` : `/api/${plural}`;
	const stored = ok(
		single ? await token.put(address + draft, { data: values }) : await token.post(address + draft, { data: values }),
		values,
	);
	const documentId = String(stored.documentId);
	const kind = single ? `single-types/api::${type}.${type}` : `collection-types/api::${type}.${type}/${documentId}`;
	const form = ok(await editor.get(`/content-manager/${kind}`), values);
	expect(received(fields, form)).toEqual({
		...expected(fields, values),
		...(fields.deleteOn && values.deleteOn === null ? { deleteOn: expect.anything() } : {}),
	});
	const linked = ok(await token.get(`${single ? address : `${address}/${documentId}`}${draft}&populate=*`), values);
	expect(relationIds(fields, linked, (target) => (target as Json).documentId)).toEqual(relationIds(fields, values, (id) => id));
	if (!single) await editor.remove(type, documentId);
}

async function whatIsThere(editor: Editor): Promise<Known> {
	const documents = new Map<TypeName, string[]>();
	for (const type of typeNames) {
		if (typeDefinition(type).single) continue;
		documents.set(
			type,
			(await editor.list(type)).slice(0, 5).map((entry) => String(entry.documentId)),
		);
	}
	const form = new FormData();
	form.append("files", new Blob([PNG], { type: "image/png" }), "bild.png");
	const { body } = await editor.post("/upload", form);
	return { fileId: body[0].id, documents };
}

export async function storesWhatTheModelAccepts(editor: Editor, token: Client): Promise<void> {
	console.info(`fast-check: seed ${SEED}, ${RUNS_PER_TYPE} runs for each of ${typeNames.length} types`);
	const known = await whatIsThere(editor);
	for (const type of typeNames) {
		const { fields, public: hasDrafts } = typeDefinition(type);
		await fc.assert(
			fc.asyncProperty(valuesOf(fields, known, !hasDrafts), (values) => roundTrip(type, values, editor, token)),
			{ seed: SEED, numRuns: RUNS_PER_TYPE, endOnFailure: true },
		);
	}
}
