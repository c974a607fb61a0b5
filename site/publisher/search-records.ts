import {
	componentDefinition,
	type Entry,
	type Field,
	type Fields,
	type TypeName,
	toLines,
	typeDefinition,
	vocabulary,
} from "@kinderstark/content-types";
import { facetsOf, type RecordKind, topicWithAncestors } from "../src/content/facets.ts";
import { isForProfessionals } from "../src/content/queries.ts";
import { all, byId, derived, follow, followAll } from "../src/content/store.ts";
import { type PagedType, pathOf } from "../src/content/urls.ts";
import { ageInWords } from "../src/format.ts";

/** One page in the search index. */
export interface SearchRecord {
	/** path of the page */
	url: string;
	content: string;
	meta: Record<string, string>;
	filters: Record<string, string[]>;
	sort: Record<string, string>;
}

/** Stands between what a page shows and the further words by which it is found. */
export const SEPARATOR = "\n\n•\n\n";

const kindOfType = {
	service: "angebot",
	topic: "thema",
	phase: "phase",
	transition: "phase",
	municipality: "ort",
	organization: "traeger",
	"guiding-document": "dokument",
	event: "veranstaltung",
	project: "vorhaben",
} as const satisfies Partial<Record<PagedType, RecordKind>>;

const SEARCHED = new Set<Field["kind"]>(["string", "text", "lines", "phone"]);
/* Kept by the software, found by other means, or about the entry rather than in it. */
const NOT_SEARCHED = new Set([
	"shortId",
	"formerSlugs",
	"searchWords",
	"everydayWords",
	"sources",
	"source",
	"sourceText",
	"internalNote",
	"ags",
]);

function visibleText(fields: Fields, values: Record<string, unknown>): string[] {
	return Object.entries(fields).flatMap(([name, field]) => {
		const value = values[name];
		if (value == null || field.private || NOT_SEARCHED.has(name)) return [];
		if (SEARCHED.has(field.kind)) return [String(value)];
		if (field.kind !== "component") return [];
		const { fields: inner } = componentDefinition(field.component as string);
		return (Array.isArray(value) ? value : [value]).flatMap((item) => visibleText(inner, item as Record<string, unknown>));
	});
}

const wordsIn = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? [];

const SHORTEST_PART = 5;
const SHORTEST_REST = 4;

/**
 * The last parts of long German words that are words of our own: „Erziehungsberatung“ is found by „Beratung“ too.
 * (The index finds a word by its beginning, never by its end.)
 */
export function compoundParts(text: string, lexicon: ReadonlySet<string>): string[] {
	const parts = new Set<string>();
	const whole = new Set(wordsIn(text));
	for (const word of whole) {
		for (let start = SHORTEST_REST; start <= word.length - SHORTEST_PART; start += 1) {
			const part = word.slice(start);
			if (lexicon.has(part) && !whole.has(part)) parts.add(part);
		}
	}
	return [...parts];
}

/** Words by which families search: names of topics and their everyday words. */
export function searchLexicon(): ReadonlySet<string> {
	const words = all("topic").flatMap((topic) => [topic.name, ...toLines(topic.everydayWords)].flatMap(wordsIn));
	return new Set(words.filter((word) => word.length >= SHORTEST_PART));
}

function places(service: Entry<"service">): { names: string[]; words: string[] } {
	const locations = followAll("location", service.locations);
	const names = locations.flatMap((place) => {
		const town = follow("municipality", place.municipality)?.name ?? place.outsideTown;
		return town ? [place.confidential ? town : [town, place.district].filter(Boolean).join("-")] : [];
	});
	const words = locations.flatMap((place) => {
		const town = follow("municipality", place.municipality);
		/* A confidential place is found by its town alone. */
		const address = place.confidential ? [] : [place.name, place.street, place.postalCode, place.district];
		return [...address, town?.name, place.outsideTown].filter((word): word is string => Boolean(word));
	});
	return { names: [...new Set(names)], words: [...new Set(words)] };
}

function placeLabel(service: Entry<"service">): string {
	const { names } = places(service);
	if (names.length > 3) return `${names.slice(0, 2).join(", ")} und ${names.length - 2} weitere Orte`;
	if (names.length > 0) return names.join(", ");
	if (service.homeVisit) return "kommt nach Hause";
	return service.online ? "online oder telefonisch" : "";
}

function present(values: Record<string, string | null | undefined>): Record<string, string> {
	return Object.fromEntries(Object.entries(values).filter((pair): pair is [string, string] => Boolean(pair[1])));
}

function record(
	type: keyof typeof kindOfType,
	entry: Entry<keyof typeof kindOfType>,
	more: { meta?: Record<string, string | null | undefined>; words?: string[]; filters?: Record<string, string[]> },
	lexicon: ReadonlySet<string>,
): SearchRecord {
	const values = entry as unknown as Record<string, unknown>;
	const { fields, title } = typeDefinition(type as TypeName);
	const heading = String(values[title]);
	const shown = visibleText(fields, values).join("\n");
	const words = [...new Set((more.words ?? []).filter(Boolean))];
	const parts = compoundParts([shown, ...words].join(" "), lexicon);
	return {
		url: pathOf(type, entry),
		content: [shown, [...words, ...parts].join(", ")].join(SEPARATOR),
		meta: present({ title: heading, summary: values.summary as string | null, entry: entry.slug, kind: kindOfType[type], ...more.meta }),
		filters: { art: [kindOfType[type]], ...more.filters },
		sort: { title: heading },
	};
}

/* What changes whether a family should call at all. */
function noticeOf(service: Entry<"service">): string {
	return [service.temporarilyClosed && "Zurzeit geschlossen", isForProfessionals(service) && "Nur für Fachkräfte"]
		.filter(Boolean)
		.join(" · ");
}

function serviceRecord(service: Entry<"service">, lexicon: ReadonlySet<string>): SearchRecord {
	const provider = follow("organization", service.organization);
	const topics = followAll("topic", service.topics).flatMap(topicWithAncestors);
	const phases = followAll("phase", service.phases);
	return record(
		"service",
		service,
		{
			meta: {
				organization: provider?.name,
				place: placeLabel(service),
				age: ageInWords(service),
				cost: service.cost === "unbekannt" ? "" : vocabulary.labelOf(vocabulary.costTypes, service.cost),
				phone: (service.contactPoints ?? []).find(({ phone }) => phone)?.phone,
				notice: noticeOf(service),
			},
			words: [
				provider?.name ?? "",
				...places(service).words,
				...topics.map(({ name }) => name),
				...followAll("topic", service.topics).flatMap((topic) => toLines(topic.everydayWords)),
				...(service.searchWords ?? "").split(",").map((word) => word.trim()),
				...phases.map(({ name }) => name),
				...(service.languages ?? []).map(({ language }) => vocabulary.labelOf(vocabulary.spokenLanguages, language)),
			],
			filters: facetsOf(service),
		},
		lexicon,
	);
}

export type SearchedType = keyof typeof kindOfType;

export const searchedTypes = Object.keys(kindOfType) as SearchedType[];

/** The record of an entry, from the content that is set; null when it is not on the site. */
export function recordOf(type: SearchedType, documentId: string): SearchRecord | null {
	const entry = byId(type, documentId);
	if (!entry) return null;
	const lexicon = derived("searchLexicon", searchLexicon);
	if (type === "service") return serviceRecord(entry as Entry<"service">, lexicon);
	const words = "everydayWords" in entry ? toLines(entry.everydayWords as string | null) : [];
	return record(type, entry as Entry<SearchedType>, { words }, lexicon);
}

/** Everything that the search finds, from the content that is set; the same content gives the same records. */
export function searchRecords(): SearchRecord[] {
	const records = searchedTypes.flatMap((type) => all(type).flatMap(({ documentId }) => recordOf(type, documentId) ?? []));
	return records.sort((a, b) => (a.url < b.url ? -1 : 1));
}
