import { fold } from "./fold.ts";
import type { Stemmer } from "./stem.ts";
import { isSearchable, wordsIn } from "./tokens.ts";
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
}

export interface Query {
	words: QueryWord[];
	/** folded words that must stand next to each other in this order; two at least */
	phrases: string[][];
	/** stems of all words but function words, in their order: compared with whole names */
	line: string[];
}

/** More words than that make no question more precise. */
export const MOST_WORDS = 12;

const QUOTED = /["„“”«»]([^"„“”«»]*)["„“”«»]/g;

/** Takes a cleaned query apart; any text gives a query, one without words is an empty one. */
export function parseQuery(text: string, locale: string, stem: Stemmer): Query {
	const phrases: string[][] = [];
	const found: { shown: string; folded: string; quoted: boolean }[] = [];
	const add = (part: string, quoted: boolean) => {
		const folded: string[] = [];
		for (const shown of wordsIn(part)) {
			const word = fold(shown);
			if (word === "") continue;
			folded.push(word);
			found.push({ shown, folded: word, quoted });
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

	const searchable = found.filter(({ folded }) => isSearchable(folded));
	const meant = searchable.filter(({ folded }) => !isFunctionWord(folded, locale));
	/* "für" alone may become "Fürsorge". */
	const asked = meant.length > 0 ? meant : searchable;
	const lastTyped = found[found.length - 1];
	const words = new Map<string, QueryWord>();
	for (const word of asked) {
		const stemmed = stem(word.folded);
		const before = words.get(stemmed);
		if (before ? before.quoted || !word.quoted : words.size >= MOST_WORDS) continue;
		words.set(stemmed, {
			...word,
			stem: stemmed,
			weak: isWeakWord(word.folded, locale),
			unfinished: word === lastTyped && !word.quoted,
		});
	}
	const list = [...words.values()];
	/* "Kind" alone is all there is to go by. */
	if (list.every(({ weak }) => weak)) for (const word of list) word.weak = false;
	return { words: list, phrases, line: meant.slice(0, MOST_WORDS).map(({ folded }) => stem(folded)) };
}
