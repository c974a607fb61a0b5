import { stemOf } from "./stem.ts";
import { isWeakWord } from "./words.ts";

/** Other forms of a German verb. */

const SHORTEST_FORM = 5;
const SHORTEST_PARTICIPLE = 8;

/**
 * Stems under which other forms of a German verb stand, from one of them, folded: "schläft" and "schlafen", "getrennt" and
 * "trennen". What is no verb gives stems that no word has.
 * @param stem of the word itself
 */
export function verbForms(folded: string, stem: string): string[] {
	if (folded.length < SHORTEST_FORM || !/^[a-z]+$/.test(folded)) return [];
	const forms = folded.endsWith("en") ? [`${stem}t`] : [];
	if (folded.endsWith("t")) forms.push(folded.slice(0, -1));
	if (folded.length >= SHORTEST_PARTICIPLE && /^ge.*(?:t|en)$/.test(folded)) forms.push(folded.slice(2).replace(/(?:t|en)$/, ""));
	/* "Sucht" is no form of "suchen", which tells nothing. */
	const telling = forms.filter((form) => !isWeakWord(form) && !isWeakWord(`${form}en`));
	/* "trauert": "Trauer" stands under a shorter stem. */
	return [...new Set(telling.flatMap((form) => [form, stemOf(form)]))].filter((form) => form !== stem);
}
