import { createHash } from "node:crypto";
import { asPublishedEntry, seedDocumentId } from "../seed/seed-entry.ts";
import { CONFIDENTIAL_FIELDS, componentDefinition, type Fields, type Ref, type TypeName, typeDefinition } from "../src/index.ts";

/** A published entry of any type, as `GET /api/publishing/entries` hands it out. */
export type PublishedEntry = Record<string, unknown> & { documentId: string; locale: string };

/** The documentId of a made-up entry: 24 small letters and digits, as Strapi makes them, but the same every time. */
export function syntheticId(type: TypeName, key: string): string {
	const digest = createHash("sha256").update(`${type}/${key}`).digest("hex");
	return `s${BigInt(`0x${digest}`).toString(36).padStart(24, "0").slice(0, 23)}`;
}

export const seedRef = (type: TypeName, key: string): Ref => ({ documentId: seedDocumentId(type, key) });

export const syntheticRef = (type: TypeName, key: string): Ref => ({ documentId: syntheticId(type, key) });

const fullTime = (time: string) => (time.length === 5 ? `${time}:00.000` : time);

function outgoing(fields: Fields, values: Record<string, unknown>): Record<string, unknown> {
	const result = { ...values };
	for (const [name, field] of Object.entries(fields)) {
		const value = result[name];
		if (field.private) delete result[name];
		else if (value === null || value === undefined) continue;
		else if (field.kind === "time") result[name] = fullTime(String(value));
		else if (field.kind === "component") {
			const part = (item: Record<string, unknown>) => outgoing(componentDefinition(field.component as string).fields, item);
			result[name] = field.many ? (value as Record<string, unknown>[]).map(part) : part(value as Record<string, unknown>);
		}
	}
	return result;
}

/** An entry of the seed as the CMS hands it out: no private fields, times in full, secret addresses left out. */
export function seedEntry(type: TypeName, entry: { key: string }): PublishedEntry {
	const published = outgoing(typeDefinition(type).fields, asPublishedEntry(type, entry));
	if (type === "location" && published.confidential) for (const field of CONFIDENTIAL_FIELDS) delete published[field];
	return published as PublishedEntry;
}

/** A made-up entry as the CMS hands it out. `values`: as in the seed but for relations, which stand in `links` as references. */
export function syntheticEntry(
	type: TypeName,
	key: string,
	values: Record<string, unknown>,
	links: Record<string, Ref | Ref[] | null>,
	locale = "de",
): PublishedEntry {
	const entry = outgoing(typeDefinition(type).fields, asPublishedEntry(type, { key, ...values } as { key: string }));
	return { ...entry, ...links, documentId: syntheticId(type, key), locale };
}
