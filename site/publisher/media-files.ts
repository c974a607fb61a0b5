import { componentDefinition, type Field, type Fields, type MediaFile, type TypeName, typeDefinition } from "@kinderstark/content-types";
import type { RawEntry } from "./cms-client.ts";

export interface MediaUse {
	file: MediaFile;
	/** path of German field labels, e.g. `Bild › Bilddatei` */
	label: string;
	image: boolean;
}

type Visit = (file: MediaFile, labels: string[], field: Field) => MediaFile | null;

/* Gives back the very same object while nothing in it changes. */
function visit(fields: Fields, values: Record<string, unknown>, labels: string[], each: Visit): Record<string, unknown> {
	let result = values;
	for (const [name, field] of Object.entries(fields)) {
		const value = values[name];
		if (value == null) continue;
		const here = [...labels, field.label];
		let next: unknown = value;
		if (field.kind === "media") next = each(value as MediaFile, here, field);
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

/** Every file that an entry shows or offers. */
export function mediaUses(type: TypeName, entry: RawEntry): MediaUse[] {
	const uses: MediaUse[] = [];
	visit(typeDefinition(type).fields, entry, [], (file, labels, field) => {
		/* Where files are offered, a picture is one of them: it is handed out as it is. */
		uses.push({ file, label: labels.join(" › "), image: !field.allowedFiles?.includes("files") });
		return file;
	});
	return uses;
}

/** An entry without the files that cannot be shown, so that its page can do without them; the same object if it has none. */
export function withoutFiles(type: TypeName, entry: RawEntry, broken: ReadonlySet<string>): RawEntry {
	return visit(typeDefinition(type).fields, entry, [], (file) => (broken.has(file.hash) ? null : file)) as RawEntry;
}
