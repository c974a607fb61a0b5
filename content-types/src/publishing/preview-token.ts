import { createHmac } from "node:crypto";
import { z } from "zod";
import { sameText } from "./signature.ts";

/** Links to previews: whoever has one may see one draft, for a while. */

const target = z.object({
	type: z.string().regex(/^[a-z][a-z-]{0,39}$/),
	documentId: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
	/** null for types without languages */
	locale: z
		.string()
		.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
		.nullable(),
	/** whole seconds since 1970; the link is good up to then */
	expires: z.number().int().min(0),
});

export type PreviewTarget = z.infer<typeof target>;

/** Seconds for which a link to a preview is good. */
export const PREVIEW_WINDOW = 7 * 86_400;

const LONGEST = 1000;

/* The word in front keeps this signature from being taken for that of a message, which begins with a number. */
function signatureOf(secret: string, payload: string): string {
	return createHmac("sha256", secret).update(`preview.${payload}`).digest("base64url");
}

/**
 * A token that stands in a link to a preview, safe in a path: base64url of the JSON, a dot, and an HMAC.
 * @param preview `expires` in whole seconds since 1970; seven days from now when it is left out
 */
export function previewToken(secret: string, preview: Omit<PreviewTarget, "expires"> & { expires?: number }): string {
	const { type, documentId, locale, expires = Math.floor(Date.now() / 1000) + PREVIEW_WINDOW } = preview;
	const payload = Buffer.from(JSON.stringify({ type, documentId, locale, expires })).toString("base64url");
	return `${payload}.${signatureOf(secret, payload)}`;
}

/**
 * What a token shows. It says nothing about whether that draft exists.
 * @param now whole seconds since 1970
 * @returns `invalid` for everything that this secret has not signed, `expired` for what it signed too long ago
 */
export function readPreviewToken(secret: string, token: string, now: number): PreviewTarget | "expired" | "invalid" {
	const [payload, signature, ...rest] = token.length <= LONGEST ? token.split(".") : [];
	if (!payload || !signature || rest.length > 0 || !sameText(signatureOf(secret, payload), signature)) return "invalid";
	let parsed: unknown;
	try {
		parsed = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
	} catch {
		return "invalid";
	}
	const found = target.safeParse(parsed);
	if (!found.success) return "invalid";
	return found.data.expires < now ? "expired" : found.data;
}
