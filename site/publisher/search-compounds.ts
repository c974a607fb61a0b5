/**
 * German words that stand inside longer ones: "Beratung" in "Schwangerschaftsberatung". Which words there are decides: a part
 * is a word of the index itself. All words are stems.
 */

export interface CompoundWord {
	readonly key: string;
	/** longer words that have this one in them */
	containers: Set<CompoundWord>;
	/** words of the index that stand in this one */
	parts: Set<CompoundWord>;
}

const SHORTEST_PART = 4;
const SHORTEST_IN_THE_MIDDLE = 5;
const SHORTEST_REST = 3;
const LONGEST_WORD = 40;

/* "verkaufen" is no kind of "kaufen": what stands before these is no word of its own. */
const PREFIXES = new Set(["ver", "ent", "zer", "emp", "auf", "aus", "ein", "mit", "nach", "vor", "uber", "unter", "durch", "miss"]);

/** True for words that can have parts or be one. */
export function isPieceable(key: string): boolean {
	return key.length >= SHORTEST_PART && key.length <= LONGEST_WORD && /^\p{L}+$/u.test(key);
}

/** True when a part may begin at `start` and end before `end`. */
function fits(word: string, start: number, end: number): boolean {
	const length = end - start;
	const before = start;
	const after = word.length - end;
	if (length < SHORTEST_PART || (before === 0 && after === 0)) return false;
	if ((before > 0 && before < SHORTEST_REST) || (after > 0 && after < SHORTEST_REST)) return false;
	if (before > 0 && after > 0 && length < SHORTEST_IN_THE_MIDDLE) return false;
	return !(before > 0 && PREFIXES.has(word.slice(0, before)));
}

function link(part: CompoundWord, container: CompoundWord): void {
	part.containers.add(container);
	container.parts.add(part);
}

function linkPartsOf(word: CompoundWord, words: ReadonlyMap<string, CompoundWord>): void {
	const { key } = word;
	for (let start = 0; start + SHORTEST_PART <= key.length; start += 1) {
		for (let end = start + SHORTEST_PART; end <= key.length; end += 1) {
			if (!fits(key, start, end)) continue;
			const part = words.get(key.slice(start, end));
			if (part) link(part, word);
		}
	}
}

function linkContainersOf(word: CompoundWord, words: Iterable<CompoundWord>): void {
	const { key } = word;
	for (const other of words) {
		if (other.key.length < key.length + SHORTEST_REST) continue;
		for (let at = other.key.indexOf(key); at >= 0; at = other.key.indexOf(key, at + 1)) {
			if (fits(other.key, at, at + key.length)) link(word, other);
		}
	}
}

/* Above this it is quicker to look for the parts of every word anew. */
const MANY = 300;

/**
 * Brings the links up to date.
 * @param words all pieceable words there are now, by key
 * @returns words that have gained or lost a container
 */
export function updateCompounds(
	words: ReadonlyMap<string, CompoundWord>,
	added: readonly CompoundWord[],
	gone: readonly CompoundWord[],
): Set<CompoundWord> {
	const affected = new Set<CompoundWord>();
	for (const word of gone) {
		for (const part of word.parts) {
			part.containers.delete(word);
			affected.add(part);
		}
		for (const container of word.containers) container.parts.delete(word);
		word.parts.clear();
		word.containers.clear();
	}
	if (added.length > MANY) {
		for (const word of words.values()) linkPartsOf(word, words);
	} else {
		for (const word of added) {
			linkPartsOf(word, words);
			linkContainersOf(word, words.values());
		}
	}
	for (const word of added) {
		affected.add(word);
		for (const part of word.parts) affected.add(part);
	}
	return affected;
}
