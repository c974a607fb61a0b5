import { describe, expect, it } from "vitest";
import { componentDefinition, componentNames, typeDefinition, typeNames, uidOf } from "../src/index.ts";
import { componentEditingForm, editingForm, strapiComponentSchema, strapiSchema } from "../src/strapi/index.ts";

/** Strapi adds these itself and refuses or warns about fields of the same name. */
const RESERVED = [
	"id",
	"documentId",
	"createdAt",
	"updatedAt",
	"publishedAt",
	"createdBy",
	"updatedBy",
	"locale",
	"localizations",
	"status",
	"entryId",
	"meta",
	"strapi",
];

describe.each(typeNames)("Strapi's schema of %s", (name) => {
	const schema = strapiSchema(name);
	const type = typeDefinition(name);

	it("has every field of the model and no other", () => {
		expect(Object.keys(schema.attributes)).toEqual(Object.keys(type.fields));
	});

	it("uses no name that Strapi keeps for itself", () => {
		expect(Object.keys(schema.attributes).filter((a) => RESERVED.includes(a) || a.startsWith("strapi"))).toEqual([]);
	});

	it("points only to types and components of the model", () => {
		const uids = typeNames.map(uidOf) as string[];
		for (const attribute of Object.values(schema.attributes)) {
			if (attribute.type === "relation") expect(uids).toContain(attribute.target);
			if (attribute.type === "component") expect(componentNames.map((c) => `elements.${c}`)).toContain(attribute.component);
		}
	});

	it("finds entries by their address without reading all of them", () => {
		const indexed = schema.indexes.flatMap(({ columns }) => columns);
		expect(indexed).toEqual(type.fields.slug ? ["slug"] : []);
	});

	it("has drafts when it is public, and only then", () => {
		expect(schema.options.draftAndPublish).toBe(type.public);
	});

	it("localises the text that families read", () => {
		for (const [field, attribute] of Object.entries(schema.attributes)) {
			if (type.fields[field]?.localized) expect(attribute.pluginOptions, field).toEqual({ i18n: { localized: true } });
		}
	});
});

describe.each(typeNames)("the editing form of %s", (name) => {
	const form = editingForm(name);
	const type = typeDefinition(name);

	it("names every field in German and places it once", () => {
		expect(Object.keys(form.metadatas)).toEqual(Object.keys(type.fields));
		expect(form.layouts.edit.flat().map((cell) => cell.name)).toEqual(Object.keys(type.fields));
		for (const [field, { edit }] of Object.entries(form.metadatas)) expect(edit.label, field).not.toBe("");
	});

	it("has rows that fit the grid and columns that exist", () => {
		for (const row of form.layouts.edit) expect(row.reduce((sum, cell) => sum + cell.size, 0)).toBeLessThanOrEqual(12);
		for (const column of form.layouts.list) expect(Object.keys(type.fields)).toContain(column);
	});
});

describe.each(componentNames)("component %s", (name) => {
	it("has the model's fields in schema and form", () => {
		const fields = Object.keys(componentDefinition(name).fields);
		expect(Object.keys(strapiComponentSchema(name).attributes)).toEqual(fields);
		expect(
			componentEditingForm(name)
				.layouts.edit.flat()
				.map((cell) => cell.name),
		).toEqual(fields);
	});
});
