import { ageAt } from "./age.ts";
import { fold } from "./fold.ts";
import { stemOf } from "./stem.ts";
import { isSearchable, wordsIn } from "./tokens.ts";
import { wholeVerb } from "./verb-forms.ts";
import { isFunctionWord, isWeakWord } from "./words.ts";

/** What somebody asks for, taken apart. */

export interface QueryWord {
	/** as it was typed */
	shown: string;
	folded: string;
	stem: string;
	/** orders the hits, but need not be in them */
	weak: boolean;
	/** stood in quotation marks: neither continued nor corrected */
	quoted: boolean;
	/** the last word may be the beginning of a longer one */
	unfinished: boolean;
	/** with a particle that stands later: "aufpasst" for "passt" in „passt auf mein Kind auf“; seldom a word that exists */
	wholeVerb: string | undefined;
}

export interface Query {
	words: QueryWord[];
	/** folded words that must stand next to each other in this order; two at least */
	phrases: string[][];
	/** all folded words that were not quoted, small ones too, in their order: looked through for names of places */
	spoken: string[];
	/** the words of `spoken`, when none of them tells much: such a question is known as a whole or not at all; else none */
	saying: string[];
	/** age of a child that the words tell, in whole months; the words for it are not among `words` */
	age: number | null;
}

/** More words than that make no question more precise. */
export const MOST_WORDS = 12;

const QUOTED = /["„“”«»]([^"„“”«»]*)["„“”«»]/g;

interface Token {
	shown: string;
	folded: string;
	quoted: boolean;
}

function tokensOf(text: string): { tokens: Token[]; phrases: string[][] } {
	const phrases: string[][] = [];
	const tokens: Token[] = [];
	const add = (part: string, quoted: boolean) => {
		const folded: string[] = [];
		for (const shown of wordsIn(part)) {
			const word = fold(shown);
			if (word === "") continue;
			folded.push(word);
			tokens.push({ shown, folded: word, quoted });
		}
		if (quoted && folded.length > 1) phrases.push(folded.slice(0, MOST_WORDS));
	};
	let rest = 0;
	for (const match of text.matchAll(QUOTED)) {
		add(text.slice(rest, match.index), false);
		add(match[1] ?? "", true);
		rest = match.index + match[0].length;
	}
	add(text.slice(rest), false);
	return { tokens, phrases };
}

/* The first age counts; more than one child is more than a ranking can follow. */
function takeAge(tokens: readonly Token[]): { age: number | null; others: Token[] } {
	const words = tokens.map(({ folded, quoted }) => (quoted ? "" : folded));
	for (let at = 0; at < words.length; at += 1) {
		const age = ageAt(words, at);
		if (age) return { age: age.months, others: tokens.filter((_, index) => index < at || index >= at + age.words) };
	}
	return { age: null, others: [...tokens] };
}

/** Takes a cleaned query apart; any text gives a query, one without words is an empty one. */
export function parseQuery(text: string): Query {
	const { tokens, phrases } = tokensOf(text);
	const { age, others } = takeAge(tokens);
	const searchable = others.filter(({ folded }) => isSearchable(folded));
	const meant = searchable.filter(({ folded }) => !isFunctionWord(folded));
	/* "für" alone may become "Fürsorge". */
	const asked = meant.length > 0 || age !== null ? meant : searchable;
	const folded = others.map((word) => word.folded);
	const lastTyped = tokens[tokens.length - 1];
	const words = new Map<string, QueryWord>();
	for (const word of asked) {
		const stem = stemOf(word.folded);
		const before = words.get(stem);
		if (before ? before.quoted || !word.quoted : words.size >= MOST_WORDS) continue;
		const later = word.quoted ? [] : folded.slice(others.indexOf(word) + 1);
		words.set(stem, {
			...word,
			stem,
			weak: isWeakWord(word.folded),
			unfinished: word === lastTyped && !word.quoted,
			wholeVerb: wholeVerb(word.folded, later),
		});
	}
	const list = [...words.values()];
	const spoken = others.flatMap(({ quoted, folded }) => (quoted ? [] : folded)).slice(0, 2 * MOST_WORDS);
	const saying = meant.every((word) => isWeakWord(word.folded)) ? spoken : [];
	/* "Kind" alone is all there is to go by. */
	if (age === null && list.every(({ weak }) => weak)) for (const word of list) word.weak = false;
	return { words: list, phrases, spoken, saying, age };
}
