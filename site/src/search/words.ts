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

const EMPTY_WORDS = new Set(
	"aber alle als am an auch auf aus bei beim bekomme bekommen bin bis brauche braucht da das dass dem den der des die doch du ein eine einem einen einer er es für ganz ganze gibt habe haben hat hier hilfe ich im in ist kann kein keine kind kinder kindes können man mein meine meinem meinen meiner mich mir mit nach nicht noch nur oder ob schon sein seine sich sie sind so sucht suche tun über um und uns unser unsere vom von vor was wann warum wegen welche wenn wer wie will wir wird wo zu zum zur"
		.split(" ")
		.map(fold),
);

/** How many words of a long question are looked up one by one. */
const MOST_WORDS = 8;

/** The words of a question that say what it is about. */
export function tellingWords(query: string): string[] {
	const words = query.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2);
	return [...new Set(words.filter((word) => !EMPTY_WORDS.has(fold(word))))].slice(0, MOST_WORDS);
}
