import type { BaseFile } from "./index-format.ts";

/**
 * German names of places as they are written in Cyrillic and Arabic letters: nobody writes them in one way only („Райне“, „Рейне“,
 * „راينه“). Names are the same that sound the same, roughly: without double letters and final vowels, few vowels told apart.
 */

const CYRILLIC: Record<string, string> = Object.fromEntries(
	"аa бb вf гg дd еi жx зs иi кk лl мm нn оu пp рr сs тt уu фf хx чx шs ыi эi юu яa іi єi"
		.split(" ")
		.map(([letter = "", sound = ""]) => [letter, sound]),
);
const ARABIC: Record<string, string> = Object.fromEntries(
	"اa وu يi بb پp تt ثs جg چx حx خx دd ذs رr زs ژx سs شx صs ضd طt ظs غg فf قk كk گg لl مm نn هh"
		.split(" ")
		.map(([letter = "", sound = ""]) => [letter, sound]),
);

/* Letters that sound otherwise together; the first that fits counts. */
const TOGETHER: readonly [RegExp, string][] = [
	/* Latin */
	[/sch/g, "s"],
	[/ck/g, "k"],
	[/ch/g, "x"],
	[/ph|v|w/g, "f"],
	[/dt|th/g, "t"],
	[/qu|q|c/g, "k"],
	[/z/g, "ts"],
	[/ei|ay|ai|ey/g, "#"],
	[/ie|y/g, "i"],
	[/eu/g, "oi"],
	/* Cyrillic, whose "й" is folded to "и" */
	[/[еаэ]и/g, "#"],
	[/^х/g, "h"],
	[/щ/g, "st"],
	[/ц/g, "ts"],
	/* Arabic; Persian puts a vowel before "st" */
	[/^ا?ش(?=ت)|ش(?=ت)/g, "s"],
	[/اي/g, "#"],
];

function soundOf(folded: string): string {
	const together = TOGETHER.reduce((text, [letters, sound]) => text.replaceAll(letters, sound), folded);
	return [...together]
		.map((letter) => CYRILLIC[letter] ?? ARABIC[letter] ?? letter)
		.join("")
		.replaceAll("#", "ai")
		.replaceAll("e", "i")
		.replaceAll("o", "u")
		.replaceAll(/[^a-z0-9]/g, "")
		.replaceAll(/(?!^)h/g, "")
		.replaceAll(/(.)\1+/g, "$1")
		.replace(/[aiu]+$/, "");
}

const SHORTEST = 4;
const ARABIC_LETTER = /[\u0600-\u06ff]/;

/* Arabic has no "p", and leaves short vowels out, but not at the beginning. */
const arabicSound = (sound: string) => sound.replaceAll("p", "b");
const consonantsOf = (sound: string) => sound.replace(/^[aiu]/, "'").replaceAll(/[aiu]/g, "");

type ValuesBySound = Map<string, readonly string[]>;

interface Sounds {
	whole: ValuesBySound;
	arabic: ValuesBySound;
	consonants: ValuesBySound;
}

/* Worked out once for each state of the index. */
const known = new WeakMap<BaseFile["places"], Sounds>();

function soundsOf(places: BaseFile["places"]): Sounds {
	const before = known.get(places);
	if (before) return before;
	const sounds: Sounds = { whole: new Map(), arabic: new Map(), consonants: new Map() };
	const add = (to: ValuesBySound, sound: string, values: readonly string[]) => {
		if (sound.replace("'", "").length >= SHORTEST) to.set(sound, [...new Set([...(to.get(sound) ?? []), ...values])]);
	};
	for (const [name, values] of Object.entries(places)) {
		const sound = soundOf(name);
		add(sounds.whole, sound, values);
		add(sounds.arabic, arabicSound(sound), values);
		add(sounds.consonants, consonantsOf(arabicSound(sound)), values);
	}
	known.set(places, sounds);
	return sounds;
}

/**
 * Values of the facet `ort` whose name sounds like a word in other than Latin letters.
 * @param places folded names → values
 * @param word folded
 */
export function placesSounding(places: BaseFile["places"], word: string): readonly string[] {
	const { whole, arabic, consonants } = soundsOf(places);
	const sound = soundOf(word);
	if (!ARABIC_LETTER.test(word)) return whole.get(sound) ?? [];
	return arabic.get(arabicSound(sound)) ?? consonants.get(consonantsOf(arabicSound(sound))) ?? [];
}
