import { PLACES, type Place, type Postings, type Space } from "./index-format.ts";
import type { Column, IndexReader } from "./index-reader.ts";
import type { QueryWord } from "./query.ts";
import { stemOf } from "./stem.ts";
import { verbForms } from "./verb-forms.ts";

/** Which entries a word of a query fits, and how well. */

/** How much a word counts, by where it stands. */
const WEIGHTS: Record<Place, number> = {
	body: 1,
	summary: 2,
	names: 3,
	title: 5,
	shortTitle: 7,
	wholeName: 9,
	partOfText: 0.6,
	partOfName: 1.8,
	partOfTitle: 4,
};
export const WEIGHT: readonly number[] = PLACES.map((place) => WEIGHTS[place]);

/* The word names a topic or a phase of the service, or is one of its everyday words. */
const GROUP_WEIGHT = 3;
const PART_GROUP_WEIGHT = 1.2;
const MAIN_VALUE = 1.2;
/* A word of both a topic and the topic above it means what is in both. Enough to part equals. */
const SEVERAL_VALUES = 1.05;
/** A word that only begins like what was typed is less sure to be what was meant. */
export const CONTINUED = 0.7;
/** The same word with another ending, in a language whose endings are cut off roughly. */
export const ROUGHLY = 0.9;

export interface Found {
	postings: Postings;
	factor: number;
}

export interface Match {
	/** by number: how well an entry fits; 0 for those that do not */
	weights: Record<Space, Float64Array>;
	/** how many services fit */
	count: number;
	/** what the weights come from: for telling why */
	found: readonly Found[];
	/** facets and values that the word stands for: "thema:kita" */
	groups: ReadonlySet<string>;
	partGroups: ReadonlySet<string>;
}

export function emptyMatch(reader: IndexReader): Match {
	return {
		weights: { services: new Float64Array(reader.capacity("services")), others: new Float64Array(reader.capacity("others")) },
		count: 0,
		found: [],
		groups: new Set(),
		partGroups: new Set(),
	};
}

export function isEmpty({ services, others, groups, partGroups }: Postings): boolean {
	const nobody = (list: readonly number[]) => list.length === 0;
	return groups.length + partGroups.length === 0 && services.every(nobody) && others.every(nobody);
}

export function countFitting(weights: Float64Array): number {
	let count = 0;
	for (let number = 0; number < weights.length; number += 1) if ((weights[number] as number) > 0) count += 1;
	return count;
}

function raise(weights: Float64Array, list: readonly number[], weight: number): void {
	for (const number of list) if ((weights[number] as number) < weight) weights[number] = weight;
}

/** Tells for each set of a facet's column whether it has one of the values. */
export function fittingSets({ sets, placeOf }: Column, values: Iterable<string>): readonly boolean[] {
	const places = new Set([...values].map((value) => placeOf.get(value)));
	return sets.map((set) => set.some((place) => places.has(place)));
}

/** Facets and their values from "thema:kita", "thema:hort". */
export function byFacet(groups: Iterable<string>): Map<string, string[]> {
	const wanted = new Map<string, string[]>();
	for (const group of groups) {
		const [facet = "", value = ""] = group.split(":");
		wanted.set(facet, [...(wanted.get(facet) ?? []), value]);
	}
	return wanted;
}

/**
 * Adds to all services that have one of these values, a little more where it is their main one, and where they have several.
 * @param groups facets and values: "thema:kita"
 */
export function addGroups(reader: IndexReader, scores: Float64Array, groups: Iterable<string>, weight: number): void {
	for (const [facet, values] of byFacet(groups)) {
		const column = reader.column(facet);
		if (!column) continue;
		const meant = new Set(values.map((value) => column.placeOf.get(value)));
		const points = column.sets.map((set) => {
			const fitting = set.filter((place) => meant.has(place)).length;
			if (fitting === 0) return 0;
			return weight * (meant.has(set[0]) ? MAIN_VALUE : 1) * (fitting > 1 ? SEVERAL_VALUES : 1);
		});
		for (const number of reader.numbers()) {
			scores[number] = (scores[number] as number) + (points[column.codes[number] as number] as number);
		}
	}
}

/** Everything that these stems are in. */
export function matchOf(reader: IndexReader, found: readonly Found[]): Match {
	const match = emptyMatch(reader);
	const { services, others } = match.weights;
	const groups = new Set<string>();
	const partGroups = new Set<string>();
	for (const { postings, factor } of found) {
		postings.services.forEach((list, place) => {
			raise(services, list, (WEIGHT[place] as number) * factor);
		});
		postings.others.forEach((list, place) => {
			raise(others, list, (WEIGHT[place] as number) * factor);
		});
		for (const group of postings.groups) (factor >= ROUGHLY ? groups : partGroups).add(group);
		for (const group of postings.partGroups) partGroups.add(group);
	}
	for (const group of groups) partGroups.delete(group);
	addGroups(reader, services, groups, GROUP_WEIGHT);
	addGroups(reader, services, partGroups, PART_GROUP_WEIGHT);
	return { ...match, count: countFitting(services), found, groups, partGroups };
}

const SHORTEST_TO_CONTINUE = 2;

/** What the index has under a stem, under other forms of the verb, and under what begins like a word that is not finished. */
export function stemsOf(reader: IndexReader, word: QueryWord, stem: string): Found[] {
	const exact = reader.postings(stem);
	const found = isEmpty(exact) ? [] : [{ postings: exact, factor: 1 }];
	const whole = word.wholeVerb;
	const forms = word.quoted ? [] : verbForms(word.folded, stem);
	if (whole !== undefined) forms.push(stemOf(whole), ...verbForms(whole, stemOf(whole)));
	for (const form of forms) {
		const postings = reader.postings(form);
		if (!isEmpty(postings)) found.push({ postings, factor: ROUGHLY });
	}
	if (!word.unfinished || word.folded.length < SHORTEST_TO_CONTINUE) return found;
	const more = reader.beginningWith(word.folded).filter(({ key }) => key !== stem);
	return [...found, ...more.map(({ postings }) => ({ postings, factor: CONTINUED }))];
}

/* A compound of so many letters that stands in a text by chance may be the name of something that is there under its parts. */
const SHORTEST_COMPOUND = 9;

function isHardlyKnown({ folded, weak }: QueryWord, { weights, groups, partGroups }: Match): boolean {
	if (weak || folded.length < SHORTEST_COMPOUND || groups.size + partGroups.size > 0) return false;
	return [weights.services, weights.others].every((list) => list.every((weight) => weight < WEIGHTS.names));
}

/**
 * How far to go where the index does not know a word: not at all, to words that are made of it, to another one instead, if that is surely
 * meant or as soon as it is likely.
 */
export type Most = "known" | "related" | "surely" | "corrected";

/** A word inside an unknown one. */
export interface KnownPart {
	/** as it stands in what was typed */
	shown: string;
	match: Match;
}

export interface WordMatch extends Match {
	/** the word that was looked up instead, as it is written */
	corrected?: string;
	/** known words inside it, of which the match is made */
	parts?: readonly KnownPart[];
	/** nothing but these parts is known */
	onlyParts?: boolean;
}

/**
 * Which entries a word fits: by itself, and by words that begin like it if it is the last one. When that gives nothing, it is guessed
 * what may be meant (`guesses.ts`).
 */
export function matchWord(reader: IndexReader, word: QueryWord, most: Most): WordMatch {
	const found = stemsOf(reader, word, word.stem);
	/* Until the files are here, nothing is known to be missing. */
	const certain = word.quoted || most === "known" || reader.missing.size > 0;
	if (found.length === 0) return (certain ? undefined : reader.code("guesses")?.guess(reader, word, most)) ?? emptyMatch(reader);
	const match = matchOf(reader, found);
	if (certain || most !== "corrected" || !isHardlyKnown(word, match)) return match;
	return reader.code("guesses")?.withParts(reader, word, match) ?? match;
}
