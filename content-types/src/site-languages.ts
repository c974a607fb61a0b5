/** Languages in which the site can be published (BCP 47). German is the first: it is always there. */
export const SITE_LANGUAGE_CODES = ["de", "en", "uk", "ar", "tr", "ru", "ro", "bg", "pl", "fa"] as const;

export type SiteLanguageCode = (typeof SITE_LANGUAGE_CODES)[number];

/** Says what is wrong with a setting. The message is German and follows the setting's name. */
export class WrongLanguages extends Error {
	override name = "WrongLanguages";
}

/**
 * The languages that a setting names, `de,en,uk`, in the order in which the site offers them; all when it names none.
 * @throws WrongLanguages for a code that the site does not have, and without German
 */
export function readSiteLanguages(setting: string | undefined): SiteLanguageCode[] {
	const given = (setting ?? "")
		.split(",")
		.map((code) => code.trim())
		.filter(Boolean);
	const unknown = given.find((code) => !(SITE_LANGUAGE_CODES as readonly string[]).includes(code));
	if (unknown) throw new WrongLanguages(`enthält eine unbekannte Sprache: ${unknown}. Möglich sind: ${SITE_LANGUAGE_CODES.join(",")}`);
	if (given.length > 0 && !given.includes("de"))
		throw new WrongLanguages("muss Deutsch (de) enthalten: Es ist die Grundlage für alle anderen");
	return given.length === 0 ? [...SITE_LANGUAGE_CODES] : SITE_LANGUAGE_CODES.filter((code) => given.includes(code));
}
