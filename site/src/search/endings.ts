/** Takes endings off words: enough for words of a search, where the same is done on both sides. */

export interface Endings {
	/** longest first */
	readonly list: readonly string[];
	/** letters that must stay */
	readonly least: number;
	/** how many endings may follow each other */
	readonly most: number;
}

/** @param words endings, folded, with spaces between them */
export function endings(words: string, least: number, most = 1): Endings {
	return { list: words.split(" ").sort((a, b) => b.length - a.length || (a < b ? -1 : 1)), least, most };
}

export function withoutEnding(word: string, { list, least, most }: Endings): string {
	let left = word;
	for (let round = 0; round < most; round += 1) {
		const ending = list.find((candidate) => left.length - candidate.length >= least && left.endsWith(candidate));
		if (ending === undefined) break;
		left = left.slice(0, left.length - ending.length);
	}
	return left;
}
