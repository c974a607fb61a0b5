import { snowballGerman } from "./stem-german.ts";

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

const OTHER_LETTERS = /^[\u0400-\u052f\u0600-\u06ff]+$/;
let stemOther: Stemmer = (folded) => folded;

/** @param stemmer for words in Cyrillic or Arabic letters, which until then stay as they are (`other-letters.ts`) */
export function learnStems(stemmer: Stemmer): void {
	stemOther = stemmer;
}

export const stemOf: Stemmer = (folded) => {
	if (OTHER_LETTERS.test(folded)) return stemOther(folded);
	return /\d/.test(folded) ? folded : stemGerman(folded);
};
