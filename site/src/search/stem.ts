import { stemmer as german } from "@orama/stemmers/german";

/** Brings a folded word (see `fold.ts`) to the form under which it stands in the index. */
export type Stemmer = (folded: string) => string;

/* Short words have no ending to lose: the stemmer would make "Kur" of "Kurs". */
const SHORTEST_TO_STEM = 5;

function stemGerman(folded: string): string {
	if (folded.length < SHORTEST_TO_STEM || /\d/.test(folded)) return folded;
	const stem = german(folded);
	/* "Erzieherin" and "Erzieherinnen" are one word. */
	return stem.endsWith("inn") ? stem.slice(0, -1) : stem;
}

/** The stemmer of a language; words of a language without one stay as they are. */
export function stemmerOf(locale: string): Stemmer {
	return locale === "de" ? stemGerman : (folded) => folded;
}
