import { snowballGerman } from "./stem-german.ts";
import { stemArabic, stemCyrillic } from "./stem-scripts.ts";

/**
 * Brings a folded word (see `fold.ts`) to the form under which it stands in the index. The script tells which stemmer it
 * takes, so that a word is the same on a German and on a Turkish page; words in Latin letters are taken for German ones.
 */
export type Stemmer = (folded: string) => string;

/* The stemmer would make "Kur" of "Kurs". */
const LONGEST_WITH_ITS_OWN_S = 4;

const SHORTEST_WITH_UNG = 7;

function stemGerman(folded: string): string {
	const stem = snowballGerman(folded);
	if (folded.length <= LONGEST_WITH_ITS_OWN_S && folded === `${stem}s`) return folded;
	/* "Kitas", "Babys", "Omas": plurals that the stemmer does not know. */
	if (stem.length > LONGEST_WITH_ITS_OWN_S && /[aiouy]s$/.test(stem)) return stem.slice(0, -1);
	/* "Trennung" and "trennen", "Impfung" and "impfen"; the stemmer does so with longer words only. */
	if (stem.length >= SHORTEST_WITH_UNG && stem.endsWith("ung") && stem !== "zeitung") return stem.slice(0, -3);
	/* "Erzieherin" and "Erzieherinnen" are one word. */
	return stem.endsWith("inn") ? stem.slice(0, -1) : stem;
}

const CYRILLIC = /^[\u0400-\u052f]+$/;
const ARABIC = /^[\u0600-\u06ff]+$/;

export const stemOf: Stemmer = (folded) => {
	if (CYRILLIC.test(folded)) return stemCyrillic(folded);
	if (ARABIC.test(folded)) return stemArabic(folded);
	return /\d/.test(folded) ? folded : stemGerman(folded);
};
