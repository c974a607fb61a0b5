import { type Endings, endings, withoutEnding } from "./endings.ts";

/**
 * Endings of the other languages in Latin letters. Their words stand in the index under a form of their own besides the
 * one of the German stemmer, and a word that the index does not know is looked up under these forms.
 */
const ENDINGS = {
	en: endings("ings ing ies es ed s y e", 4),
	/* One ending follows the other: "danışman-lık-ta", "çocuk-lar-ımız-ın". */
	tr: endings(
		"lerimiz larimiz lerin larin leri lari ler lar imiz umuz iniz unuz nin nun nda nde in un den dan ten tan de da te ta yi yu ya ye " +
			"ligi lugu lig lug lik luk siz suz im um i u a e",
		4,
		6,
	),
	ro: endings("urilor ului ilor elor atii atie urile uri ele ile ul ii le lor ea ei ia ie a e i u", 4, 4),
	pl: endings("owego iego owie ami ach ego emu iej ymi imi iem owa owe owy ow om em ej ie ia y i a e o u", 4),
} satisfies Record<string, Endings>;

const languages = Object.keys(ENDINGS) as (keyof typeof ENDINGS)[];
const LATIN = /^[a-z]+$/;

const undoubled = (word: string) => (word.length > 4 && word[word.length - 1] === word[word.length - 2] ? word.slice(0, -1) : word);

/** A folded word without its endings, in one of these languages; undefined for other languages and scripts. */
export function lightStem(folded: string, language: string): string | undefined {
	const known = ENDINGS[language as keyof typeof ENDINGS];
	if (!known || !LATIN.test(folded)) return undefined;
	const stem = withoutEnding(folded, known);
	return language === "en" ? undoubled(stem) : stem;
}

/** All forms under which a folded word of an unknown language may stand, each once. */
export function lightStems(folded: string): string[] {
	return [...new Set(languages.flatMap((language) => lightStem(folded, language) ?? []))];
}
