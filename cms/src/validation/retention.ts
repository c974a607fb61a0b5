import { RETENTION_DAYS, type TypeName, uidOf } from "@kinderstark/content-types";
import { documents, type Strapi } from "../strapi-types.ts";

/** What families tell the network is kept for a limited time only. */
export const RETAINED_TYPES: TypeName[] = ["feedback", "need"];

function dayInBerlin(moment: Date): string {
	return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin" }).format(moment);
}

/** The day of deletion for what arrives at `now`. */
export function defaultDeleteOn(now = new Date()): string {
	return dayInBerlin(new Date(now.getTime() + RETENTION_DAYS * 86_400_000));
}

/** Deletes what is due; returns how many entries that were. */
export async function deleteDue(strapi: Strapi, now = new Date()): Promise<number> {
	const today = dayInBerlin(now);
	let deleted = 0;
	for (const type of RETAINED_TYPES) {
		const service = documents(strapi, uidOf(type));
		const due = await service.findMany({ filters: { deleteOn: { $lte: today } }, fields: ["documentId"], limit: -1 });
		for (const { documentId } of due) await service.delete({ documentId });
		deleted += due.length;
	}
	return deleted;
}
