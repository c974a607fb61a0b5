import type { Entry, TypeName } from "../../src/index.ts";

/**
 * First content in another language: by type and the entry's key, the texts of the fields that are kept per language. What is
 * left out stays German.
 */
export type Translations = { [N in TypeName]?: Record<string, { [K in keyof Entry<N>]?: string }> };

/** How families say it, one expression each, as the field „Alltagswörter“ keeps it. */
export function words(...expressions: string[]): string {
	return expressions.join("\n");
}
