import { withoutSoftHyphens } from "../src/soft-hyphens.ts";
import type { Secret } from "./judge.ts";

export interface Leak {
	page: string;
	secret: Secret;
}

const normal = (text: string) => withoutSoftHyphens(text).normalize("NFC").toLowerCase().replaceAll(/\s+/g, " ");

/** Pages on which something stands that must never leave the editing desk. Never repeats what it found. */
export function leaks(page: string, html: string, secrets: readonly Secret[]): Leak[] {
	if (secrets.length === 0) return [];
	const text = normal(html.replaceAll("&#38;", "&").replaceAll("&amp;", "&").replaceAll("&#39;", "'").replaceAll("&quot;", '"'));
	return secrets.filter(({ value }) => text.includes(normal(value))).map((secret) => ({ page, secret }));
}
