import { publicTypeNames, type TypeName, typeOfUid } from "@kinderstark/content-types";
import type { Change } from "@kinderstark/content-types/publishing";
import type { CmsClient, RawEntry } from "./cms-client.ts";

/** The published content as the CMS has it, kept up to date change by change. Nothing is judged here. */
export interface ContentMirror {
	entries: Map<TypeName, Map<string, RawEntry>>;
	/** every change up to this one is in it */
	seq: number;
}

/** Reads everything. `seq` is asked for first, so that a change while reading is read again rather than missed. */
export async function readAll(cms: CmsClient, seq: number): Promise<ContentMirror> {
	const entries: ContentMirror["entries"] = new Map();
	for (const type of publicTypeNames) {
		entries.set(type, new Map((await cms.entries(type)).map((entry) => [entry.documentId, entry])));
	}
	return { entries, seq };
}

/** Fetches exactly what changed. New languages, and files that may stand in any entry, need everything anew. */
export async function applyChanges(mirror: ContentMirror, changes: readonly Change[], cms: CmsClient): Promise<ContentMirror> {
	const seq = Math.max(mirror.seq, ...changes.map((change) => change.seq));
	const whole = changes.some(({ action, documentId }) => action === "media" || action === "locale" || action === "retry" || !documentId);
	if (whole) return readAll(cms, seq);

	const entries = new Map([...mirror.entries].map(([type, ofType]) => [type, new Map(ofType)]));
	const touched = new Map<string, { type: TypeName; documentId: string }>();
	for (const { uid, documentId } of changes) {
		const type = typeOfUid(uid);
		if (type && documentId && publicTypeNames.includes(type)) touched.set(`${type} ${documentId}`, { type, documentId });
	}
	/* A relation is handed out only while its target is published: whoever points here may read differently now. */
	const ids = new Set([...touched.values()].map(({ documentId }) => documentId));
	const appeared = new Set([...ids].filter((id) => ![...entries.values()].some((ofType) => ofType.has(id))));
	if (appeared.size > 0 && changes.some(({ action }) => action === "publish")) return readAll(cms, seq);

	for (const { type, documentId } of touched.values()) {
		const ofType = entries.get(type) ?? new Map<string, RawEntry>();
		entries.set(type, ofType);
		const found = (await cms.entries(type, documentId))[0];
		if (found) ofType.set(documentId, found);
		else ofType.delete(documentId);
	}
	return { entries, seq };
}
