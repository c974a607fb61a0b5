/* Letters that are written in several ways and are no base letter with a mark on it. */
const ONE_LETTER: Record<string, string> = {
	ß: "ss",
	ı: "i",
	ł: "l",
	ґ: "г",
	ة: "ه",
	ى: "ي",
	ی: "ي",
	ک: "ك",
	/* drawn out for looks */
	ـ: "",
};
const SEVERAL_WAYS = new RegExp(`[${Object.keys(ONE_LETTER).join("")}]`, "g");
const ARABIC_DIGIT = /[٠-٩۰-۹]/g;
const APOSTROPHE_INSIDE = /(\p{Script=Cyrillic})['’ʼ](?=\p{Script=Cyrillic})/gu;

/**
 * A spelling in which words compare as people mean them: "Ibbenbüren", "Ibbenbueren" and "IBBENBUREN" are one.
 * Umlauts become their base letter, and so does the spelling with e, unless a vowel or q stands before it ("neue",
 * "bequem"); marks go, in every script ("школа́", vowel signs, hamza); what is no letter or digit becomes a space.
 */
export function fold(text: string): string {
	return text
		.toLowerCase()
		.replaceAll(SEVERAL_WAYS, (letter) => ONE_LETTER[letter] ?? letter)
		.replaceAll(ARABIC_DIGIT, (digit) => String(digit.charCodeAt(0) & 15))
		.replaceAll(APOSTROPHE_INSIDE, "$1")
		.normalize("NFD")
		.replaceAll(/\p{M}/gu, "")
		.replaceAll(/(^|[^aeiouq])([aou])e/g, "$1$2")
		.replaceAll(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
}
