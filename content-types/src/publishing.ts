import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";

/** What the CMS and the publisher tell each other over HTTP. */

/** One line of the outbox: something changed. `seq` rises with every change and never repeats. */
export interface Change {
	seq: number;
	/** Strapi uid, `plugin::upload.file` for media, `plugin::i18n.locale` for languages */
	uid: string;
	/** null for media */
	documentId: string | null;
	locale: string | null;
	action: "create" | "update" | "publish" | "unpublish" | "delete" | "discardDraft" | "media" | "locale" | "retry";
	/** ISO time */
	at: string;
}

/** `GET /api/publishing/changes?after=<seq>&wait=<seconds>` */
export interface ChangesAnswer {
	/** the newest seq there is, also when `changes` is empty or cut */
	latestSeq: number;
	/** rising by seq, at most 1,000 */
	changes: Change[];
}

/** `GET /api/publishing/entries?type=<name>&page=1&pageSize=200[&documentId=…][&locale=de]` */
export interface EntriesAnswer {
	entries: Record<string, unknown>[];
	total: number;
}

const problem = z.object({ path: z.array(z.union([z.string(), z.number()])), message: z.string().max(2000) });

/** What a release run did, sent by the publisher to the CMS for the editors to read. */
export const publishReport = z.object({
	/** `failed`: the live site stays as it was */
	state: z.enum(["building", "live", "failed"]),
	release: z.string().max(80).nullable(),
	contentSeq: z.number().int().min(0),
	startedAt: z.iso.datetime(),
	finishedAt: z.iso.datetime().nullable(),
	pages: z.number().int().min(0),
	changedPages: z.number().int().min(0),
	/** entries left out of the site, and why (German) */
	refused: z.array(z.object({ type: z.string(), documentId: z.string(), title: z.string(), problems: z.array(problem) })).max(500),
	/** published, but worth an editor's look (German) */
	warnings: z
		.array(z.object({ type: z.string().nullable(), documentId: z.string().nullable(), title: z.string(), message: z.string().max(2000) }))
		.max(500),
	/** why a run failed (German), naming entry and field where there is one */
	error: z
		.object({ message: z.string().max(2000), type: z.string().nullable(), documentId: z.string().nullable(), field: z.string().nullable() })
		.nullable(),
});

export type PublishReport = z.infer<typeof publishReport>;

export const TIMESTAMP_HEADER = "x-kinderstark-timestamp";
export const SIGNATURE_HEADER = "x-kinderstark-signature";
/** Seconds for which a signed message is accepted. */
export const SIGNATURE_WINDOW = 300;

/** Hex HMAC-SHA256 over `<timestamp>.<body>`; timestamp in whole seconds since 1970. */
export function sign(secret: string, timestamp: number, body: string): string {
	return createHmac("sha256", secret).update(`${timestamp}.${body}`).digest("hex");
}

/** True when the signature fits and the timestamp is within the window around `now` (seconds). */
export function verifySignature(secret: string, timestamp: number, body: string, signature: string, now: number): boolean {
	if (!Number.isInteger(timestamp) || Math.abs(now - timestamp) > SIGNATURE_WINDOW) return false;
	const expected = Buffer.from(sign(secret, timestamp, body));
	const given = Buffer.from(signature);
	return expected.length === given.length && timingSafeEqual(expected, given);
}
