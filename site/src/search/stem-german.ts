/**
 * The German stemmer of Snowball, for folded words only: no umlauts, no ß. It gives what `@orama/stemmers` gives, in a tenth of
 * its code, which everybody who searches has to load.
 */

const isVowel = (letter: string | undefined) => letter !== undefined && "aeiouy".includes(letter);

/* Capitals stand for u and y between vowels, which are no vowels themselves. */
function marked(word: string): string {
	let text = "";
	for (let at = 0; at < word.length; at += 1) {
		const letter = word[at] as string;
		const consonant = /[uy]/.test(letter) && isVowel(text[at - 1]) && isVowel(word[at + 1]);
		text += consonant ? letter.toUpperCase() : letter;
	}
	return text;
}

/* Behind the first consonant that follows a vowel. */
function regionAfter(word: string, from: number): number {
	const found = /[aeiouy][^aeiouy]/.exec(word.slice(from));
	return found ? from + found.index + 2 : word.length;
}

const FEWEST_BEFORE_ENDING = 3;

/** A folded word without its German endings. */
export function snowballGerman(folded: string): string {
	let word = marked(folded);
	const first = word.length < FEWEST_BEFORE_ENDING ? word.length : regionAfter(word, 0);
	const second = regionAfter(word, first);
	const endsWith = (endings: RegExp) => endings.exec(word)?.[0] ?? "";
	const cut = (ending: string, from = 0): boolean => {
		const fits = ending !== "" && word.length - ending.length >= from;
		if (fits) word = word.slice(0, -ending.length);
		return fits;
	};

	/* Where several fit, these find the longest. */
	const least = Math.max(first, FEWEST_BEFORE_ENDING);
	const inflection = endsWith(/(?:em|ern?|e[ns]?|s)$/);
	if (inflection === "s") {
		if (/[bdfghklmnrt]s$/.test(word)) cut("s", least);
	} else if (cut(inflection, least) && /^e[ns]?$/.test(inflection) && word.endsWith("niss")) cut("s");

	const degree = endsWith(/(?:e[nr]|e?st)$/);
	if (degree !== "st" || /.{3}[bdfghklmnt]st$/.test(word)) cut(degree, least);

	const suffix = endsWith(/(?:end|ung|ig|ik|isch|lich|heit|keit)$/);
	if (/^i[gks]/.test(suffix)) {
		if (!word.endsWith(`e${suffix}`)) cut(suffix, second);
	} else if (cut(suffix, second)) {
		if (suffix === "keit") cut(endsWith(/(?:lich|ig)$/), second);
		else if (suffix === "lich" || suffix === "heit") cut(endsWith(/e[rn]$/), least);
		else if (!word.endsWith("eig")) cut(endsWith(/ig$/), second);
	}
	return word.toLowerCase();
}
