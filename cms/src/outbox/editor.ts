import type { Strapi } from "../strapi-types.ts";

interface Auth {
	strategy?: { name?: string };
	credentials?: { firstname?: string | null; lastname?: string | null; email?: string | null };
}

const LONGEST = 200;

/** A text that fits into a column of 255 characters, never cut within a character. */
export function shortened(text: string | null): string | null {
	if (text === null || text.length <= LONGEST) return text;
	return `${Array.from(text.slice(0, 4 * LONGEST))
		.slice(0, LONGEST)
		.join("")}…`;
}

/** Name of the editor whose request this is; null for the seed, timers, API tokens and the public. */
export function currentEditor(strapi: Strapi): string | null {
	const auth = (strapi.requestContext.get()?.state as { auth?: Auth } | undefined)?.auth;
	if (auth?.strategy?.name !== "admin" || !auth.credentials) return null;
	const { firstname, lastname, email } = auth.credentials;
	const name = [firstname, lastname]
		.map((part) => part?.trim())
		.filter(Boolean)
		.join(" ");
	return shortened(name || email?.split("@")[0] || null);
}
