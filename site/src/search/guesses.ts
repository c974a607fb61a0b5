import { editDistance } from "./edit-distance.ts";
import { fold } from "./fold.ts";
import type { Postings, Space } from "./index-format.ts";
import type { IndexReader } from "./index-reader.ts";
import {
	CONTINUED,
	countFitting,
	emptyMatch,
	type Found,
	isEmpty,
	type KnownPart,
	type Match,
	type Most,
	matchOf,
	ROUGHLY,
	stemsOf,
	type WordMatch,
} from "./match.ts";
import type { QueryWord } from "./query.ts";
import { rarity } from "./rarity.ts";
import { stemOf } from "./stem.ts";
import { lightStems } from "./stem-latin.ts";
import { areOneFamily } from "./word-family.ts";
import { isFunctionWord, isWeakWord } from "./words.ts";

/** What may be meant by a word that the index does not know. Most searches have none: this is loaded with the first one. */

/* A word that was put together from two is less sure to be what was meant. */
const PUT_TOGETHER = 0.8;

/** What fits both, as well as the worse of the two. */
function both(first: Match, second: Match, factor: number): Match {
	const of = (space: Space) =>
		first.weights[space].map((weight, number) => Math.min(weight, second.weights[space][number] as number) * factor);
	const weights = { services: of("services"), others: of("others") };
	return {
		weights,
		count: countFitting(weights.services),
		found: [...first.found, ...second.found],
		groups: new Set([...first.groups, ...second.groups]),
		partGroups: new Set([...first.partGroups, ...second.partGroups]),
	};
}

/** The same word with other endings, as languages other than German have them: "hamilelikte" → "hamilelik". */
function lightlyStemmed(reader: IndexReader, { folded }: QueryWord): Found[] {
	return lightStems(folded).flatMap((light) => {
		const postings = reader.lightPostings(light);
		return isEmpty(postings) ? [] : { postings, factor: ROUGHLY };
	});
}

const SHORTEST_PART = 4;
/* "wife" is no end of "midwife". */
const SHORTEST_END = 5;

/* From here on a word may have been cut short although others follow: "alleinerz. mutter". */
const SHORTEST_CUT = 6;

function spelledSo(reader: IndexReader, folded: string, fits: (key: string) => boolean): Found[] {
	if (folded.length < SHORTEST_PART) return [];
	const keys = reader.spelledLike(folded).flatMap(({ key }) => (fits(key) ? stemOf(key) : []));
	return [...new Set(keys)].map((key) => ({ postings: reader.postings(key), factor: CONTINUED }));
}

/** Longer words that end with what was typed, or begin with it and are not finished yet: "Ambulanz", "Beratunge". */
function stemsAround(reader: IndexReader, { folded, unfinished }: QueryWord): Found[] {
	const mayGoOn = unfinished || folded.length >= SHORTEST_CUT;
	return spelledSo(reader, folded, (key) => (folded.length >= SHORTEST_END && key.endsWith(folded)) || (mayGoOn && key.startsWith(folded)));
}

const SHORTEST_HALF = 4;
const MOST_SPLITS = 3;
const SHORTEST_REST = 3;
/* Letters that join the halves of a German compound; the longer ones first. */
const JOINTS = ["", "es", "en", "er", "s", "n", "e"];

/** A compound that is in no entry, from two words that are: "Stillambulanz" → "stillen", "Ambulanz". */
function matchHalves(reader: IndexReader, folded: string): Match | undefined {
	const splits: { left: Postings; rest: string }[] = [];
	for (let at = folded.length - SHORTEST_HALF; at >= SHORTEST_HALF && splits.length < MOST_SPLITS; at -= 1) {
		const half = folded.slice(0, at);
		for (const joint of JOINTS) {
			const plain = half.slice(0, half.length - joint.length);
			if (!half.endsWith(joint) || plain.length < SHORTEST_HALF) continue;
			const left = reader.postings(stemOf(plain));
			if (isEmpty(left)) continue;
			splits.push({ left, rest: folded.slice(at) });
			break;
		}
	}
	for (const { left, rest } of splits) {
		const right = reader.postings(stemOf(rest));
		if (isEmpty(right)) continue;
		const whole = both(matchOf(reader, [{ postings: left, factor: 1 }]), matchOf(reader, [{ postings: right, factor: 1 }]), PUT_TOGETHER);
		if (whole.count > 0) return whole;
	}
	return undefined;
}

/* Who asks for Doctor Hoffmann means nobody's husband. */
const NAME = /mann$/;

/* A known word in an unknown one: short ones are there by chance ("Rest" in "Restaurant"), unless nothing but another word is left. */
const SHORTEST_KNOWN_ALONE = 5;
const SHORTEST_BEFORE_A_KNOWN = 3;
/* What has the commoner of two words only is left out when it is so far behind what has the rarer one. */
const LEAST_OF_PARTS = 1 / 4;

/* A root may stand there as it is, and not as a word: "Förder" in "Förderstelle". */
function postingsOfPart(reader: IndexReader, part: string): Postings {
	const found = reader.postings(stemOf(part));
	return isEmpty(found) && stemOf(part) !== part ? reader.postings(part) : found;
}

interface Piece {
	from: number;
	to: number;
	postings: Postings;
}

/* The longest known word at the beginning, from which a joint may be cut off. */
function firstPiece(reader: IndexReader, folded: string): Piece | undefined {
	const itself = stemOf(folded);
	for (let end = folded.length - SHORTEST_REST; end >= SHORTEST_BEFORE_A_KNOWN; end -= 1) {
		const beginning = folded.slice(0, end);
		for (const joint of JOINTS) {
			const plain = beginning.slice(0, end - joint.length);
			if (!beginning.endsWith(joint) || plain.length < SHORTEST_BEFORE_A_KNOWN || isFunctionWord(plain)) continue;
			if (plain.startsWith(itself)) continue;
			const postings = postingsOfPart(reader, plain);
			if (!isEmpty(postings)) return { from: 0, to: asWritten(reader, folded, plain), postings };
		}
	}
	return undefined;
}

/* Letters that the stemmer takes for an ending belong to the next word: "Suchthilfe", not "Suchthilfem", in "Suchthilfemobil". */
function asWritten(reader: IndexReader, folded: string, plain: string): number {
	const stem = stemOf(plain);
	const written = new Set(reader.spelledLike(folded).map(({ key }) => key));
	for (let end = plain.length; end >= stem.length; end -= 1) {
		const shorter = plain.slice(0, end);
		if (written.has(shorter) && stemOf(shorter) === stem) return end;
	}
	return plain.length;
}

/* The longest known word at the end. What the stemmer cut off the first one may belong to it: "Baby(erst)ausstattung". */
function lastPiece(reader: IndexReader, folded: string, first: Piece | undefined): Piece | undefined {
	const from = first ? Math.min(first.to, stemOf(folded.slice(0, first.to)).length) : SHORTEST_BEFORE_A_KNOWN;
	const ends = reader.spelledLike(folded).flatMap(({ key }) => (key !== folded && folded.endsWith(key) ? key : []));
	for (const key of [folded.slice(first?.to ?? from), ...ends.sort((a, b) => b.length - a.length)]) {
		const start = folded.length - key.length;
		if (start < from || key.length < SHORTEST_REST || isFunctionWord(key)) continue;
		const postings = reader.postings(stemOf(key));
		if (!isEmpty(postings)) return { from: start, to: folded.length, postings };
	}
	return undefined;
}

const JOINT_AT_THE_END = /(?:es|s)$/;

/* The other half of a compound may be mistyped: "Trenungsberatung". */
function mistyped(reader: IndexReader, folded: string, from: number, to: number): Piece | undefined {
	const rest = folded.slice(from, to);
	const half = to < folded.length ? rest.replace(JOINT_AT_THE_END, "") : rest.replace(/^s/, "");
	if (half.length < SHORTEST_KNOWN_ALONE) return undefined;
	const corrected = correctionOf(reader, half);
	return corrected === undefined ? undefined : { from, to, postings: reader.postings(stemOf(fold(corrected))) };
}

/* Words that coordinators keep may be short: "Heim" in "Heimunterbringung". */
function isKnownAlone({ from, to, postings }: Piece): boolean {
	return to - from >= SHORTEST_KNOWN_ALONE || (to - from >= SHORTEST_HALF && postings.groups.length > 0);
}

/**
 * What has a part of a compound that nobody wrote: "Ehetherapie" → "Ehe", "Therapie". The rarer of two words decides; which
 * these are is told with it.
 */
function matchParts(reader: IndexReader, { shown, folded }: QueryWord): (Match & { parts: KnownPart[] }) | undefined {
	const first = firstPiece(reader, folded);
	const last = lastPiece(reader, folded, first);
	const known = [first, last ?? (first && mistyped(reader, folded, first.to, folded.length))];
	if (first && last) first.to = Math.min(first.to, last.from);
	if (!first && last) known.push(mistyped(reader, folded, 0, last.from));
	const both = known.filter((piece) => piece !== undefined);
	const long = both.length > 1 ? both : both.filter(isKnownAlone);
	const telling = long.filter(({ from, to }) => !isWeakWord(folded.slice(from, to)));
	const pieces = (telling.length > 0 ? telling : long).map((piece) => {
		const match = matchOf(reader, [{ postings: piece.postings, factor: 1 }]);
		return { ...piece, match, says: rarity(reader.entry.services.count, match.count) };
	});
	if (pieces.length === 0) return undefined;
	const most = Math.max(...pieces.map(({ says }) => says));
	const of = (space: Space) => {
		const sums = new Float64Array(reader.capacity(space));
		for (const { match, says } of pieces) {
			match.weights[space].forEach((weight, number) => {
				sums[number] = (sums[number] as number) + weight * (says / most) * PUT_TOGETHER;
			});
		}
		const least = sums.reduce((best, sum) => Math.max(best, sum), 0) * LEAST_OF_PARTS;
		return sums.map((sum) => (sum >= least ? sum : 0));
	};
	const weights = { services: of("services"), others: of("others") };
	/* Letters that folding makes two of, or one, move the places. */
	const written = shown.length === folded.length ? shown : folded;
	return {
		weights,
		count: countFitting(weights.services),
		found: pieces.flatMap(({ match }) => match.found),
		groups: new Set(pieces.flatMap(({ match }) => [...match.groups])),
		partGroups: new Set(pieces.flatMap(({ match }) => [...match.partGroups])),
		parts: pieces.map(({ from, to, match }) => ({ shown: written.slice(from, to), match })),
	};
}

const SHORTEST_TO_CORRECT = 4;
const TWO_EDITS_FROM = 8;

function compareRanks(a: readonly number[], b: readonly number[]): number {
	const at = a.findIndex((value, index) => value !== b[index]);
	return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
}

/** The known word that is most like a mistyped one, as it is written; undefined when none is near enough. */
function correctionOf(reader: IndexReader, folded: string): string | undefined {
	if (folded.length < SHORTEST_TO_CORRECT || /\d/.test(folded)) return undefined;
	const limit = folded.length < TWO_EDITS_FROM ? 1 : 2;
	let best: { shown: string; key: string; rank: number[] } | undefined;
	for (const { shown, key, frequency } of reader.spelledLike(folded)) {
		if (Math.abs(key.length - folded.length) > limit || isWeakWord(key)) continue;
		const distance = editDistance(folded, key, limit);
		if (distance > limit || key === folded) continue;
		/* Two letters and the first one are too much: "Notbetreuung" is no "Hortbetreuung". */
		if (distance > 1 && key[0] !== folded[0]) continue;
		/* Near first, then with the same first letter, then frequent. */
		const rank = [distance, key[0] === folded[0] ? 0 : 1, -frequency];
		const order = best ? compareRanks(rank, best.rank) : -1;
		if (best && (order > 0 || (order === 0 && key >= best.key))) continue;
		best = { shown, key, rank };
	}
	return best?.shown;
}

/** What has the word, and what has its parts: "Ganztagsbetreuung" stands in a text, „Ganztag“ is a topic. */
export function withParts(reader: IndexReader, word: QueryWord, match: Match): WordMatch {
	const inside = matchParts(reader, word);
	if (!inside) return match;
	const of = (space: Space) => match.weights[space].map((weight, number) => Math.max(weight, inside.weights[space][number] as number));
	const weights = { services: of("services"), others: of("others") };
	return { ...match, weights, count: countFitting(weights.services), parts: inside.parts };
}

/* One letter is wrong, and not the first. */
const isOneLetterOff = (typed: string, meant: string) => meant[0] === typed[0] && editDistance(typed, meant, 1) <= 1;

/* Short words are one letter away from too many others. */
const SHORTEST_FOR_SURE = 6;

/* Who is in need must not be told of something else: „verschluckt“ is no mistyped „verschickt“, „kill me“ no „fill me“. */
function isSurelyMeant(typed: string, meant: string, { groups }: Match): boolean {
	return groups.size > 0 && typed.length >= SHORTEST_FOR_SURE && isOneLetterOff(typed, meant);
}

/* „Tagemutter“ is no mother of a day: a long word one letter away from one that names a topic. */
function isJustMistyped(reader: IndexReader, typed: string, corrected: string | undefined): boolean {
	if (corrected === undefined || typed.length < TWO_EDITS_FROM) return false;
	const meant = fold(corrected);
	return isOneLetterOff(typed, meant) && reader.postings(stemOf(meant)).groups.length > 0;
}

/**
 * Which entries an unknown word fits: with another ending, by longer words that end with it, by words of its family, by its halves,
 * by the known word that is spelled most like it, or by what is known of its parts.
 * @param most when another word is looked up instead
 */
export function guess(reader: IndexReader, word: QueryWord, most: Most): WordMatch {
	const roughly = lightlyStemmed(reader, word);
	/* Together with the files for other endings: one wait less. */
	const around = stemsAround(reader, word);
	if (roughly.length > 0 || reader.missing.size > 0) return matchOf(reader, roughly);
	if (around.length > 0 || reader.missing.size > 0) return matchOf(reader, around);
	const family = spelledSo(reader, word.folded, (key) => areOneFamily(word.folded, key));
	if (family.length > 0 || reader.missing.size > 0) return matchOf(reader, family);
	const isName = NAME.test(word.folded);
	const corrected = most === "related" ? undefined : correctionOf(reader, word.folded);
	const halves = isName || isJustMistyped(reader, word.folded, corrected) ? undefined : matchHalves(reader, word.folded);
	if (halves || reader.missing.size > 0) return halves ?? emptyMatch(reader);
	if (corrected === undefined) {
		const parts = most === "related" || isName || reader.missing.size > 0 ? undefined : matchParts(reader, word);
		return parts ? { ...parts, onlyParts: true } : emptyMatch(reader);
	}
	const folded = fold(corrected);
	const match = matchOf(reader, stemsOf(reader, { ...word, folded, unfinished: false }, stemOf(folded)));
	return most === "surely" && !isSurelyMeant(word.folded, folded, match) ? emptyMatch(reader) : { ...match, corrected };
}
