/**
 * What may be counted of a search that found nothing: a few words, and nothing that could be about a person. Browser and server
 * both ask here. When in doubt it is not counted.
 */

/** Where the site's server takes them. */
export const MISS_PATH = "/zaehler/suche";
/** Stands in `Server-Timing` of the search page while somebody counts: scripts can read that without a request of their own. */
export const COUNTING = "suchzaehler";

const SHORTEST = 3;
const LONGEST = 60;
/* Whoever types a sentence tells of themselves. */
const MOST_WORDS = 4;
const WORDS = /^\p{L}[\p{L}\p{M}' -]*[\p{L}\p{M}]$/u;
/* Beside these stands a name, or an address. */
const BESIDE_NAMES =
	/(^|\s)(frau|fr|herr|herrn|hr|familie|fam|dr|prof|doktor|mr|mrs|bay|bayan|pan|pani|ich|mein|meine|meinem|meiner|wir|unser|unsere)(\s|$)/;
const STREET = /(straße|strasse|str|weg|allee|gasse|platz|ring|damm)$/;
/* Names that many people bear; a name says who somebody is. */
const NAMES = new Set(
	`ahmed ahmet alexander ali alexandra amir amira andrea andreas anna anne annika anton antonia aylin ayse barbara ben bernd
	birgit carina charlotte christian christina christine claudia clara daniel daniela david denise dennis dieter dirk elena elias
	elif elisabeth ella emil emilia emily emine emma erik eva fabian fatima fatma felix finn florian frank franziska frieda friedrich
	gabriele georg hannah hanna hans hasan hatice heike helga helmut henri henry hussein ibrahim ida ines ingrid ioana irina isabel
	ivan jakob jan jana jannik jens jessica joachim johanna johannes jonas jonathan josef julia julian juergen jürgen kai karin karl
	katarzyna katharina kerstin kevin khaled klara klaus lara laura lea lena leon leonie liam lina lisa louis louisa luca luis luisa
	lukas maria marie marina mario mark markus marlene marta martin martina max maximilian mehmet melanie mia michael michelle miriam
	mohamed mohammad mohammed monika moritz mustafa nadine natalia nele nicole niklas nina noah ole oleksandr oksana olga oliver omar
	oskar patrick paul paula peter petra philipp piotr rafael ralf rebecca rene richard robert sabine sabrina samira samuel sandra
	sara sarah sascha sebastian selin simon simone sofia sophia sophie stefan stefanie steffen sven svetlana susanne tanja theo
	thomas thorsten tim timo tobias tom tomasz torsten ulrich ursula uwe vanessa viktoria volker wolfgang yasmin yusuf zeynep`
		.split(/\s+/)
		.filter(Boolean),
);

/** The words in lower case, as they are counted; null for what is not counted at all. */
export function countableTerm(typed: string): string | null {
	/* A look at the length first: what is long costs time. */
	if (typed.length > LONGEST * 2) return null;
	const term = typed.normalize("NFC").toLowerCase().replaceAll(/\s+/g, " ").trim();
	const length = [...term].length;
	if (length < SHORTEST || length > LONGEST || !WORDS.test(term)) return null;
	const words = term.split(/[ -]/);
	if (words.length > MOST_WORDS || BESIDE_NAMES.test(term)) return null;
	if (words.length > 1 && words.some((word) => STREET.test(word))) return null;
	return words.some((word) => NAMES.has(word)) ? null : term;
}
