import { endings, withoutEnding } from "./endings.ts";

/** Stemmers for scripts in which no German is written. Words are folded: "й" is "и", "ة" is "ه". */

/* Russian, Ukrainian and Bulgarian together: cases, the article, the commonest endings of verbs. */
const CYRILLIC_ENDINGS = endings(
	"анием ание ания аний анию остью ость ости істю ість ості ениями ениям ениях ению ения ение ений ання анню енню ення " +
		"ами ями ого его ому ему ыми ими ою ею иями иях иям ием ьям ью ья ье ях ах ов ев ів ои еи ыи ии ая яя ое ее ые ие іи ого ам ям ом ем ия ию ія ію ії " +
		"ите ата ята ето ото ът та то те " +
		"ать ять еть ить ати яти ити іти ает яет ует аєть яєть уєть єть ає ають яють ують ит ат ят ют ет уе " +
		"ы и а я о е у ю ь і є",
	3,
);
const REFLEXIVE = /(?:ся|сь)$/;
const LONGEST_BEFORE_REFLEXIVE = 5;

export function stemCyrillic(folded: string): string {
	const word = folded.length > LONGEST_BEFORE_REFLEXIVE ? folded.replace(REFLEXIVE, "") : folded;
	return withoutEnding(word, CYRILLIC_ENDINGS);
}

/* Arabic and Persian together: what the article and possession add, and what begins Persian verbs ("می‌زند", also written as one). */
const ARTICLE = /^(?:وال|بال|كال|فال|لل|ال)(?=.{3})/;
const PERSIAN_VERB = /^ن?مي(?=.{3})/;
const ARABIC_ENDINGS = endings("هايي هاي ها ات ان ون ين يه نا هم كم تي ه ي م ش", 3, 2);

export function stemArabic(folded: string): string {
	return withoutEnding(folded.replace(ARTICLE, "").replace(PERSIAN_VERB, ""), ARABIC_ENDINGS);
}
