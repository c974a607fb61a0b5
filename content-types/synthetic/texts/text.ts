/** The languages of the synthetic directory; German is the one that editing begins with. */
export const languages = ["de", "en", "tr"] as const;

export type Language = (typeof languages)[number];

/** The same thing said in German, English and Turkish. */
export type Text = readonly [de: string, en: string, tr: string];

export const inLanguage = (text: Text, language: Language): string => text[languages.indexOf(language)] as string;

/** Names that are the same in every language (towns, providers) or differ (rooms, days). */
export type Slots = Record<string, string | Text>;

/**
 * Puts words into the gaps of a sentence: `Wir treffen uns in {ort}.`
 * @throws Error for a gap that nothing is given for
 */
export function fillIn(text: Text, slots: Slots, language: Language): string {
	return inLanguage(text, language).replace(/\{(\w+)\}/g, (_, name: string) => {
		const value = slots[name];
		if (value === undefined) throw new Error(`Nothing is given for {${name}} in "${text[0]}".`);
		return typeof value === "string" ? value : inLanguage(value, language);
	});
}
