import {
	componentDefinition,
	type Entry,
	type Fields,
	type MediaFile,
	publicTypeNames,
	type TypeName,
	typeDefinition,
} from "@kinderstark/content-types";
import { type ContentStore, put } from "../src/content/store.ts";

export interface MediaUse {
	type: TypeName;
	documentId: string;
	file: MediaFile;
	/** path of German field labels, e.g. `Bild › Bilddatei` */
	label: string;
	image: boolean;
}

type Visit = (file: MediaFile, labels: string[]) => MediaFile | null;

/* Gives back the very same object while nothing in it changes. */
function visit(fields: Fields, values: Record<string, unknown>, labels: string[], each: Visit): Record<string, unknown> {
	let result = values;
	for (const [name, field] of Object.entries(fields)) {
		const value = values[name];
		if (value == null) continue;
		const here = [...labels, field.label];
		let next: unknown = value;
		if (field.kind === "media") next = each(value as MediaFile, here);
		if (field.kind === "component") {
			const { fields: inner } = componentDefinition(field.component as string);
			const go = (item: unknown) => visit(inner, item as Record<string, unknown>, here, each);
			if (!Array.isArray(value)) next = go(value);
			else {
				const items = value.map(go);
				if (items.some((item, index) => item !== value[index])) next = items;
			}
		}
		if (next !== value) result = { ...result, [name]: next };
	}
	return result;
}

/** Every file that an entry on the site shows or offers. */
export function mediaUses(store: ContentStore): MediaUse[] {
	const uses: MediaUse[] = [];
	for (const type of publicTypeNames) {
		for (const entry of store.entries.get(type)?.values() ?? []) {
			visit(typeDefinition(type).fields, entry as unknown as Record<string, unknown>, [], (file, labels) => {
				const image = file.mime.startsWith("image/");
				uses.push({ type, documentId: entry.documentId, file, label: labels.join(" › "), image });
				return file;
			});
		}
	}
	return uses;
}

/** Takes files that cannot be shown out of every entry, so that its page can do without them. */
export function withoutFiles(store: ContentStore, broken: ReadonlySet<string>): void {
	if (broken.size === 0) return;
	for (const type of publicTypeNames) {
		for (const entry of [...(store.entries.get(type)?.values() ?? [])]) {
			const values = entry as unknown as Record<string, unknown>;
			const next = visit(typeDefinition(type).fields, values, [], (file) => (broken.has(file.hash) ? null : file));
			if (next !== values) put(store, type, next as unknown as Entry<TypeName>);
		}
	}
}
