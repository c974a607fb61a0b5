import { stemmer as german } from "@orama/stemmers/german";

/** Brings a folded word (see `fold.ts`) to the form under which it stands in the index. */
export type Stemmer = (folded: string) => string;

/* The stemmer would make "Kur" of "Kurs". */
const LONGEST_WITH_ITS_OWN_S = 4;

function stemGerman(folded: string): string {
	if (/\d/.test(folded)) return folded;
	const stem = german(folded);
	if (folded.length <= LONGEST_WITH_ITS_OWN_S && folded === `${stem}s`) return folded;
	/* "Kitas", "Babys", "Omas": plurals that the stemmer does not know. */
	if (stem.length > LONGEST_WITH_ITS_OWN_S && /[aiouy]s$/.test(stem)) return stem.slice(0, -1);
	/* "Erzieherin" and "Erzieherinnen" are one word. */
	return stem.endsWith("inn") ? stem.slice(0, -1) : stem;
}

/** The stemmer of a language; words of a language without one stay as they are. */
export function stemmerOf(locale: string): Stemmer {
	return locale === "de" ? stemGerman : (folded) => folded;
}
