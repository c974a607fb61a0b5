/**
 * Soft hyphens at the seams of long German compounds („Schwangerschafts-konflikt-beratung“), for names in large type on narrow
 * screens: Chromium has a dictionary for `hyphens: auto` on few systems. Only for text that is looked at: never for attributes,
 * titles of documents, structured data, what is searched or files to take along.
 */

const SOFT_HYPHEN = "\u00ad";

/** Words up to this long fit into a page's heading at 360 pixels. */
const FITS_IN_HEADING = 14;
/** The same for the name on a card. */
export const FITS_ON_CARD = 24;

/* On both sides of a seam. Shorter pieces help little and are mostly prefixes. */
const SHORTEST = 4;

/** A first part ends here: „Bewegungs-kindergarten“. */
const END =
	/ungs|schafts|heits|keits|ions|ionen|täts|lings|tums|schul(?!d|e|ter|ung)|kinder|familien|eltern|jugend(?!lich)|sozial(?!e|is)/gi;

/** A second part begins here, not after a prefix with which it is another word („Be-treff“). Endings may follow. */
const BEGINNING = new RegExp(
	[
		...["(?<!be|ges)amt", "analyse", "anerkenn", "anspruch", "(?<!be|ver|er|mit)arbeit", "ausbild", "ausschuss", "ausweis"],
		...["begleit", "berat", "besuch", "betreu", "(?<!aus|fort|weiter)bild", "büro", "depression", "diagnos"],
		...["(?<!ver)dienst", "dolmetsch", "eingang", "einricht", "entwickl", "erkund", "erlaubnis", "familie", "fortbild"],
		...["(?<!be)förder", "(?<!be)freund", "garten", "gefährd", "gespräch", "gesundheit", "gruppe", "haus", "hebamme"],
		...["(?<!be|bei)hilf", "hospital", "intervention", "jugend", "kinder", "klinik", "konferenz", "konflikt", "koordin"],
		...["(?<!ex|dis|kon|re)kurs", "lotse", "management", "misshandl", "mitteil", "mittler", "möglichkeit", "(?<!ver)netz"],
		...["orientier", "paten", "patin", "person", "(?<!ge|ver)pflege", "platz", "prozess", "psycholog", "qualifi", "schutz"],
		...["schwierig", "(?<!an|be|ge|ver)sprech", "(?<!be|dar|her|vor)stelle", "stiftung", "stätte", "telefon", "therap"],
		...["training", "(?<!be|ein|zu)treff", "unterbring", "untersuch", "veranstalt", "verband", "verein", "vermittl"],
		...["versamml", "vorbereit", "vorbeug", "vorschuss", "weiterbild", "werkstatt", "zentr", "zuschuss"],
	].join("|"),
	"gi",
);

function divided(word: string): string {
	const ends = [...word.matchAll(END)].map(({ index, 0: { length } }) => index + length);
	const beginnings = [...word.matchAll(BEGINNING)].map(({ index }) => index);
	let start = 0;
	const parts: string[] = [];
	for (const seam of [...ends, ...beginnings].sort((a, b) => a - b)) {
		if (seam - start < SHORTEST || word.length - seam < SHORTEST) continue;
		parts.push(word.slice(start, seam));
		start = seam;
	}
	return [...parts, word.slice(start)].join(SOFT_HYPHEN);
}

const WORD = /\p{L}+/gu;
const known = new Map<string, string>();

/**
 * Text in which long compounds may be divided.
 * @param fits how many letters a word may have that stays as it is
 */
export function withSoftHyphens(text: string, fits = FITS_IN_HEADING): string {
	return text.replace(WORD, (word) => {
		if (word.length <= fits) return word;
		const found = known.get(word) ?? divided(word);
		known.set(word, found);
		return found;
	});
}

/** The text as it was. */
export function withoutSoftHyphens(text: string): string {
	return text.replaceAll(SOFT_HYPHEN, "");
}
