import { publicTypeNames, uidOf } from "@kinderstark/content-types";
import { previewToken } from "@kinderstark/content-types/publishing";
import { strapiSchema } from "@kinderstark/content-types/strapi";
import { DEFAULT_LOCALE } from "../setup/locales.ts";
import { readEnvironment } from "../startup/environment.ts";

/**
 * Where Strapi's preview shows an entry's draft; the link is signed, can be sent on, and ends after a week.
 * @returns undefined for what is never on the site (feedback, needs)
 */
export function previewUrl(uid: string, { documentId, locale }: { documentId?: string; locale?: string | null }): string | undefined {
	const type = publicTypeNames.find((name) => uidOf(name) === uid);
	if (!type || !documentId) return undefined;
	const { publicUrl, publisherSecret } = readEnvironment();
	const language = strapiSchema(type).pluginOptions.i18n ? locale || DEFAULT_LOCALE : null;
	return `${publicUrl}/vorschau/${previewToken(publisherSecret, { type, documentId, locale: language })}/`;
}
