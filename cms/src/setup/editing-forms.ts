import { createHash } from "node:crypto";
import { componentNames, type TypeName, typeNames, uidOf } from "@kinderstark/content-types";
import { componentEditingForm, type EditingForm, editingForm } from "@kinderstark/content-types/strapi";
import type { Strapi } from "../strapi-types.ts";

/**
 * German names, hints, list columns and form layout for the editing desk. Written when the model's form has changed;
 * what a coordinator arranged by hand stays until then.
 */

interface Configuration {
	settings: Record<string, unknown>;
	metadatas: EditingForm["metadatas"];
	layouts: EditingForm["layouts"];
	options?: Record<string, unknown>;
}

interface ConfigurationService {
	findConfiguration(model: { uid: string }): Promise<Configuration>;
	updateConfiguration(model: { uid: string }, configuration: Configuration): Promise<unknown>;
}

const META: EditingForm["metadatas"] = Object.fromEntries(
	Object.entries({
		id: "Nummer",
		documentId: "Kennung",
		createdAt: "Angelegt am",
		updatedAt: "Geändert am",
		publishedAt: "Veröffentlicht am",
		createdBy: "Angelegt von",
		updatedBy: "Geändert von",
		locale: "Sprache",
	}).map(([name, label]) => [
		name,
		{
			edit: { label, description: "", placeholder: "", visible: false, editable: false },
			list: { label, searchable: true, sortable: true },
		},
	]),
);

/** A change here makes every form be written anew. */
const FORM_VERSION = 1;

async function write(strapi: Strapi, uid: string, form: EditingForm, service: ConfigurationService): Promise<boolean> {
	const hash = createHash("sha256")
		.update(JSON.stringify([FORM_VERSION, form]))
		.digest("hex");
	const store = strapi.store({ type: "kinderstark", name: "editing-form", key: uid });
	if ((await store.get({})) === hash) return false;
	const current = await service.findConfiguration({ uid });
	const known = new Set(Object.keys(current.metadatas));
	const metadatas = Object.fromEntries(
		Object.entries({ ...META, ...form.metadatas })
			.filter(([name]) => known.has(name))
			.map(([name, value]) => [
				name,
				{ edit: { ...current.metadatas[name]?.edit, ...value.edit }, list: { ...current.metadatas[name]?.list, ...value.list } },
			]),
	);
	await service.updateConfiguration(
		{ uid },
		{
			...current,
			settings: { ...current.settings, ...form.settings },
			metadatas: { ...current.metadatas, ...metadatas } as EditingForm["metadatas"],
			layouts: { ...current.layouts, ...form.layouts },
		},
	);
	await store.set({ value: hash });
	return true;
}

export async function setUpEditingForms(strapi: Strapi): Promise<void> {
	const manager = strapi.plugin("content-manager");
	const types = manager.service("content-types") as ConfigurationService;
	const components = manager.service("components") as ConfigurationService;
	let written = 0;
	for (const name of typeNames as TypeName[]) written += Number(await write(strapi, uidOf(name), editingForm(name), types));
	for (const name of componentNames) written += Number(await write(strapi, `elements.${name}`, componentEditingForm(name), components));
	if (written > 0) strapi.log.info(`${written} editing forms set up.`);
}
