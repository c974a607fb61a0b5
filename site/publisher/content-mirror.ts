import { type TypeName, typeOfUid } from "@kinderstark/content-types";
import type { Change } from "@kinderstark/content-types/publishing";
import { GERMAN } from "../src/content/store.ts";
import type { RawEntry } from "./cms-client.ts";

/** An entry in every language in which it is published, German first where there is German. */
export type Versions = readonly RawEntry[];

/** The German version, undefined where there is none. */
export function germanOf(versions: Versions): RawEntry | undefined {
	return versions.find(({ locale }) => (locale ?? GERMAN) === GERMAN);
}

/** An entry's place in the content. */
export interface EntryKey {
	type: TypeName;
	documentId: string;
}

export const keyText = ({ type, documentId }: EntryKey) => `${type} ${documentId}`;

export function keyFromText(text: string): EntryKey {
	const [type = "", documentId = ""] = text.split(" ");
	return { type: type as TypeName, documentId };
}

/** The published content as the CMS has it. Nothing is judged here. */
export class ContentMirror {
	readonly #entries = new Map<string, Versions>();
	/** every change up to this one is in it */
	seq = 0;

	get(key: EntryKey): Versions {
		return this.#entries.get(keyText(key)) ?? [];
	}

	/** Sets an entry's versions; none when it is not published. */
	set(key: EntryKey, versions: Versions): void {
		if (versions.length === 0) this.#entries.delete(keyText(key));
		else this.#entries.set(keyText(key), versions);
	}

	has(key: EntryKey): boolean {
		return this.#entries.has(keyText(key));
	}

	get size(): number {
		return this.#entries.size;
	}

	*keys(): IterableIterator<EntryKey> {
		for (const text of this.#entries.keys()) yield keyFromText(text);
	}
}

/** What a list of changes asks to be read again. */
export interface Reading {
	/** everything, for what changed may stand anywhere */
	everything: boolean;
	/** files in the media library changed: entries that show one may show another now */
	media: boolean;
	entries: EntryKey[];
}

/**
 * What to read again after these changes. A saved draft of a published entry is among it: the CMS tells in the same
 * way that what the entry links to has appeared or gone.
 */
export function readingFor(changes: readonly Change[], mirror: ContentMirror, types: readonly TypeName[]): Reading {
	const entries = new Map<string, EntryKey>();
	let [everything, media] = [false, false];
	for (const { action, uid, documentId } of changes) {
		const type = typeOfUid(uid);
		if (action === "media") media = true;
		else if (action === "locale" || action === "retry") everything = true;
		else if (type && documentId && types.includes(type)) {
			const key = { type, documentId };
			if (action === "create" || action === "discardDraft") continue;
			if (action === "update" && !mirror.has(key)) continue;
			entries.set(keyText(key), key);
		}
	}
	return { everything, media, entries: [...entries.values()] };
}
