import { type AgeFit, ageFit, type PlaceFit, placeFit, type Wishes } from "./fit.ts";
import { PLACE, TOPIC } from "./index-format.ts";
import type { IndexReader } from "./index-reader.ts";
import { byFacet, fittingSets, type Match } from "./match.ts";

/** Why a service is among the results: what really counted for it, in the order in which it is told. */

export type Reason =
	/** it has a topic or is for a phase that the words stand for */
	| { kind: "group"; facet: string; value: string }
	/** words that stand in its name, are a keyword of it, or stand in its text */
	| { kind: "name" | "keyword" | "text"; words: string[] }
	| { kind: "age"; months: number; fit: Exclude<AgeFit, "outside"> }
	/** `value` of the facet `ort` */
	| { kind: "place"; value: string; fit: Exclude<PlaceFit, "elsewhere"> };

export interface Evidence {
	words: readonly { shown: string; match: Match }[];
	/** facets and values that whole expressions stand for */
	groups: ReadonlySet<string>;
	wishes: Wishes;
}

const MOST_GROUPS = 2;

function bestPlace({ found }: Match, number: number): number {
	let best = -1;
	for (const { postings } of found) {
		postings.services.forEach((list, place) => {
			if (rank(place) > rank(best) && list.includes(number)) best = place;
		});
	}
	return best;
}

/* Parts of longer words stand behind the words themselves in the list of places. */
function rank(place: number): number {
	if (place < PLACE.partOfText) return place;
	return { [PLACE.partOfText]: PLACE.body, [PLACE.partOfName]: PLACE.names, [PLACE.partOfTitle]: PLACE.title }[place] ?? -1;
}

function kindOf(place: number): "name" | "keyword" | "text" {
	const at = rank(place);
	if (at >= PLACE.title) return "name";
	return at === PLACE.names ? "keyword" : "text";
}

function groupsOf(reader: IndexReader, number: number, groups: Iterable<string>): { facet: string; value: string }[] {
	return [...byFacet(groups)].flatMap(([facet, values]) => {
		const column = reader.column(facet);
		if (!column) return [];
		return values.flatMap((value) => (fittingSets(column, [value])[column.codes[number] as number] ? [{ facet, value }] : []));
	});
}

/** @param number of a service that was found */
export function reasonsFor(reader: IndexReader, { words, groups, wishes }: Evidence, number: number): Reason[] {
	const reasons: Reason[] = [];
	const named: Record<"name" | "keyword" | "text", string[]> = { name: [], keyword: [], text: [] };
	const topics = new Map<string, { facet: string; value: string }>();
	const addTopics = (from: Iterable<string>) => {
		for (const group of groupsOf(reader, number, from)) topics.set(`${group.facet}:${group.value}`, group);
	};
	addTopics(groups);
	for (const { shown, match } of words) {
		const before = topics.size;
		addTopics(match.groups);
		const place = bestPlace(match, number);
		if (place >= 0) named[kindOf(place)].push(shown);
		else if (topics.size === before) addTopics(match.partGroups);
	}
	/* Topics say more than phases. */
	const told = [...topics.values()].sort((a, b) => Number(a.facet !== TOPIC) - Number(b.facet !== TOPIC));
	for (const group of told.slice(0, MOST_GROUPS)) reasons.push({ kind: "group", ...group });
	if (named.name.length > 0) reasons.push({ kind: "name", words: named.name });
	/* These are worth saying only where nothing better is to be said. */
	if (named.keyword.length > 0 && reasons.length === 0) reasons.push({ kind: "keyword", words: named.keyword });
	if (named.text.length > 0 && reasons.length === 0) reasons.push({ kind: "text", words: named.text });
	if (wishes.age !== null) {
		const fit = ageFit(reader, wishes.age)(number);
		if (fit !== "outside") reasons.push({ kind: "age", months: wishes.age, fit });
	}
	for (const value of wishes.places) {
		const fit = placeFit(reader, [value])(number);
		if (fit === "elsewhere") continue;
		reasons.push({ kind: "place", value, fit });
		break;
	}
	return reasons;
}
