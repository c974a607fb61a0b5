import { typeDefinition, typeOfUid } from "@kinderstark/content-types";
import type { Change } from "@kinderstark/content-types/publishing";
import type { ContentDesk } from "./content-desk.ts";
import { titleOf } from "./judge.ts";
import type { ReleaseCause } from "./release-history.ts";

/** Which entries a release is about and who changed them, newest last, each entry once with what happened to it last. */
export function causesOf(changes: readonly Change[], desk: ContentDesk): ReleaseCause[] {
	const causes = new Map<string, ReleaseCause>();
	for (const { uid, documentId, action, by, label } of changes) {
		const type = typeOfUid(uid);
		if (!type || !documentId || action === "create" || action === "discardDraft") continue;
		const entry = desk.mirror.get({ type, documentId })[0];
		const known = causes.get(documentId);
		/* That others link to it is told as an update; what was done to it counts. */
		if (action === "update" && known) continue;
		const title = label ?? (entry ? titleOf(type, entry) : documentId);
		causes.delete(documentId);
		causes.set(documentId, { title, type: typeDefinition(type).label, action, by: by ?? known?.by ?? null });
	}
	const done = [...causes.values()];
	const acted = done.filter(({ action }) => action !== "update");
	return acted.length > 0 ? acted : done;
}
