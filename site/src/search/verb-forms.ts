import { stemOf } from "./stem.ts";
import { isWeakWord } from "./words.ts";

/** Other forms of a German verb. */

const SHORTEST_FORM = 5;
const SHORTEST_PARTICIPLE = 8;

/* Folded; the longer of two that begin alike first. */
const PARTICLES = "zuruck weiter runter raus rein hin her los mit nach vor um weg zu ab an auf aus ein".split(" ");
const particles = new Set(PARTICLES);
/* "zurückgestellt", "anzumelden": the particle, then what stands between it and the verb. */
const PARTED = new RegExp(`^(${PARTICLES.join("|")})(ge|zu)(.{3,})(t|en)$`);
const SHORTEST_PARTED = 4;
const CONJUGATED = /(?:e|t|en)$/;

/**
 * Stems under which other forms of a German verb stand, from one of them, folded: "schläft" and "schlafen", "getrennt" and
 * "trennen". What is no verb gives stems that no word has.
 * @param stem of the word itself
 */
export function verbForms(folded: string, stem: string): string[] {
	if (folded.length < SHORTEST_FORM || !/^[a-z]+$/.test(folded)) return [];
	const forms = /en?$/.test(folded) ? [`${stem}t`] : [];
	if (folded.endsWith("t")) forms.push(folded.slice(0, -1));
	const [, particle, between, rest, ending] = PARTED.exec(folded) ?? [];
	if (between === "ge" || (between === "zu" && ending === "en")) forms.push(`${particle}${rest}`, `${particle}${rest}t`);
	if (folded.length >= SHORTEST_PARTICIPLE && /^ge.*(?:t|en)$/.test(folded)) forms.push(folded.slice(2).replace(/(?:t|en)$/, ""));
	/* "Sucht" is no form of "suchen", which tells nothing. */
	const telling = forms.filter((form) => !isWeakWord(form) && !isWeakWord(`${form}en`));
	/* "trauert": "Trauer" stands under a shorter stem. */
	return [...new Set(telling.flatMap((form) => [form, stemOf(form)]))].filter((form) => form !== stem);
}

/**
 * The whole verb of which a word may be the first part: "meldet" in „wo meldet man ein Kind an“ is "anmelden".
 * @param later folded words that come after it
 * @returns a folded word, seldom one that exists; undefined where no particle follows
 */
export function wholeVerb(folded: string, later: readonly string[]): string | undefined {
	if (folded.length < SHORTEST_PARTED || !CONJUGATED.test(folded)) return undefined;
	const particle = later.filter((word) => particles.has(word)).pop();
	return particle === undefined ? undefined : particle + folded;
}
