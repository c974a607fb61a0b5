import { fold } from "./fold.ts";

/** What single words of a search tell. */

/* Beginnings of words behind which somebody may be in danger; compared without umlauts, so "schlägt" is "schlagt". */
const DANGER = [
	"gewalt",
	"suizid",
	"selbstmord",
	"umbring",
	"nicht mehr leben",
	"will sterben",
	"ritzen",
	"selbstverletz",
	"missbrauch",
	"misshandel",
	"missbrauch",
	"vergewaltig",
	"belastig",
	"ubergriff",
	"angefasst",
	"schlagt",
	"schlagen",
	"geschlagen",
	"prugel",
	"verprugel",
	"bedroh",
	"stalk",
	"angst",
	"panik",
	"notruf",
	"notfall",
	"krise",
	"vergift",
	"verwahrlos",
	"entfuhr",
	"weggelaufen",
	"frauenhaus",
	"schuttel",
];

/* Words in which such a beginning means something else. */
const HARMLESS = ["gewaltig", "gewaltfreie kommunikation", "schlagzeug", "schlagen ball"];

/** True when the words of a search say that somebody may need help at once. */
export function soundsLikeDanger(query: string): boolean {
	const text = HARMLESS.reduce((left, harmless) => left.replaceAll(harmless, " "), fold(query));
	return DANGER.some((word) => ` ${text}`.includes(` ${word}`) || (word.length > 6 && text.includes(word)));
}

const listOf = (words: string) => new Set(words.split(" ").map(fold));

/* They say nothing about what is meant: they are in no index. */
const FUNCTION_WORDS = listOf(
	"aber alle als am an auch auf aus bei beim bin bis da das dass dem den der des die doch du ein eine einem einen einer eines er es für hat ich im in ist man mein meine meinem meinen meiner mich mir mit nach nicht noch nur oder ob schon sein seine sich sie sind so über um und uns unser unsere vom von vor was wann warum wegen welche wenn wer wie wir wird wo zu zum zur",
);

/* They are in nearly every question: what is found must not depend on them, as long as there are better ones. */
const WEAK_WORDS = listOf(
	"bekomme bekommen brauche braucht brauchen ganz ganze gibt habe haben hier hilfe kann kein keine kind kinder kindern kindes können suche suchen sucht tun will",
);

/** True for words that are not looked up; only German has a list so far. */
export function isFunctionWord(folded: string, locale: string): boolean {
	return locale === "de" && FUNCTION_WORDS.has(folded);
}

/** True for words that order the hits but need not be in them. */
export function isWeakWord(folded: string, locale: string): boolean {
	return locale === "de" && WEAK_WORDS.has(folded);
}
