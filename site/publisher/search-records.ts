import {
	componentDefinition,
	type Entry,
	type Field,
	type Fields,
	type TypeName,
	toLines,
	typeDefinition,
} from "@kinderstark/content-types";
import type { RecordKind } from "../src/content/facets.ts";
import { isClosedNow, isOver } from "../src/content/lifecycle.ts";
import { isForProfessionals } from "../src/content/queries.ts";
import { searchFacetsOf } from "../src/content/search-facets.ts";
import { all, byId, content, follow, followAll, GERMAN } from "../src/content/store.ts";
import { type PagedType, pathOf } from "../src/content/urls.ts";
import { labelOf } from "../src/i18n/vocabulary.ts";
import { ageCode, noticeCode, placeCode } from "../src/search/card-facts.ts";
import { FOR_PROFESSIONALS } from "../src/search/fit.ts";
import { STANDING } from "../src/search/index-format.ts";
import { LIVES_IN } from "../src/search/place-facets.ts";
import { FITS_ON_CARD, withSoftHyphens } from "../src/soft-hyphens.ts";

/** What a page says in one language. */
interface Texts {
	title: string;
	/** other names and expressions by which people look for it, each is searched word by word and as a whole */
	names: string[];
	summary: string;
	/** everything else that the page says in words */
	text: string;
}

/** One page in the search index, in all its languages: whoever asks in Turkish finds what is there in German only. */
export interface SearchRecord extends Texts {
	/** path of the German page */
	url: string;
	kind: RecordKind;
	/** what is there in other languages; empty strings where it is not */
	translations: (Texts & { locale: string })[];
	/** names and postcodes by which a question names this place, each as a whole; municipalities only */
	placeNames: string[];
	/** what a result shows */
	meta: Record<string, string>;
	/** by column (`search-facets.ts`); services only */
	filters: Record<string, string[]>;
	/** this page's title and names find the services with this value, too */
	leadsTo: { facet: string; value: string } | null;
}

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
/* The facet in which a page of this type is a value. */
const facetOfType: Partial<Record<TypeName, string>> = { topic: "thema", phase: "phase" };

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

function present(values: Record<string, string | null | undefined>): Record<string, string> {
	return Object.fromEntries(Object.entries(values).filter((pair): pair is [string, string] => Boolean(pair[1])));
}

export type SearchedType = keyof typeof kindOfType;

/** Types whose entries the search finds. */
export const searchedTypes = Object.keys(kindOfType) as SearchedType[];

function namesOf(values: Record<string, unknown>): string[] {
	return [...toLines(values.everydayWords as string | null), ...String(values.searchWords ?? "").split(",")];
}

const trimmed = (names: readonly string[]) => [...new Set(names.map((name) => name.trim()).filter(Boolean))];

/** Its translated fields in every language in which it is published. */
function translationsOf(type: TypeName, documentId: string): SearchRecord["translations"] {
	const { fields, title } = typeDefinition(type);
	const localized = Object.fromEntries(Object.entries(fields).filter(([, field]) => field.localized && field.kind !== "component"));
	const { [title]: _, summary: __, ...rest } = localized;
	return content()
		.locales()
		.flatMap((locale) => {
			const translation = locale === GERMAN ? undefined : content().handles(type, locale).get(documentId);
			if (!translation) return [];
			const values = translation as unknown as Record<string, unknown>;
			return {
				locale,
				title: localized[title] ? String(values[title] ?? "") : "",
				names: trimmed(namesOf(values)),
				summary: localized.summary ? String(values.summary ?? "") : "",
				text: visibleText(rest, values).join("\n"),
			};
		});
}

function record(
	type: SearchedType,
	entry: Entry<SearchedType>,
	more: {
		meta?: Record<string, string | null | undefined>;
		names?: string[];
		placeNames?: string[];
		filters?: Record<string, string[]>;
		leadsTo?: SearchRecord["leadsTo"];
	} = {},
): SearchRecord {
	const values = entry as unknown as Record<string, unknown>;
	const { fields, title: titleField } = typeDefinition(type as TypeName);
	const title = String(values[titleField]);
	const summary = typeof values.summary === "string" ? values.summary : "";
	const { [titleField]: _, summary: __, ...rest } = values;
	const facet = facetOfType[type];
	return {
		url: pathOf(type, entry),
		kind: kindOfType[type],
		title,
		names: trimmed([...(more.names ?? []), ...namesOf(values)]),
		summary,
		text: visibleText(fields, rest).join("\n"),
		translations: translationsOf(type, entry.documentId),
		placeNames: more.placeNames ?? [],
		meta: present({ title, summary, entry: entry.slug, kind: kindOfType[type], ...more.meta }),
		filters: more.filters ?? {},
		leadsTo: more.leadsTo ?? (facet ? { facet, value: entry.slug } : null),
	};
}

/* A quarter of a year is as exact as the order of results needs it. */
function quarterOf(day: string | null): string[] {
	const [, year, month] = /^(\d{4})-(\d{2})/.exec(day ?? "") ?? [];
	return year && month ? [`${year}-${Math.ceil(Number(month) / 3)}`] : [];
}

/* The name as a card shows it, where it has seams at which it may be divided. */
function seamsOf(name: string): string {
	const divided = withSoftHyphens(name, FITS_ON_CARD);
	return divided === name ? "" : divided;
}

function serviceRecord(service: Entry<"service">): SearchRecord {
	const provider = follow("organization", service.organization);
	return record("service", service, {
		meta: {
			seams: seamsOf(service.name),
			organization: provider?.name,
			place: placeCode(places(service).names, { homeVisit: service.homeVisit === true, online: service.online === true }),
			age: ageCode(service),
			cost: service.cost === "unbekannt" ? "" : service.cost,
			phone: (service.contactPoints ?? []).find(({ phone }) => phone)?.phone,
			notice: noticeCode({ closed: isClosedNow(service), professionals: isForProfessionals(service) }),
		},
		/* Names of topics and phases, and the topics' everyday words, lead here through the topic's own record. */
		names: [
			provider?.name ?? "",
			...places(service).words,
			...(service.languages ?? []).map(({ language }) => labelOf("spokenLanguages", language)),
		],
		filters: {
			...searchFacetsOf(service),
			[STANDING]: [...quarterOf(service.lastCheckedOn), ...(isForProfessionals(service) ? [FOR_PROFESSIONALS] : [])],
		},
	});
}

/**
 * What the search knows of one published entry; null for types that it does not find and for entries that are not there. The
 * entry and those it points to are all that is read.
 */
export function recordOf(type: TypeName, documentId: string): SearchRecord | null {
	if (!(type in kindOfType)) return null;
	const entry = byId(type, documentId);
	if (!entry) return null;
	if (type === "service") {
		const service = entry as unknown as Entry<"service">;
		return isOver(service) ? null : serviceRecord(service);
	}
	if (type === "municipality") {
		const { name, postalCodes, districts, slug } = entry as unknown as Entry<"municipality">;
		return record("municipality", entry as unknown as Entry<SearchedType>, {
			placeNames: [name, ...toLines(postalCodes), ...toLines(districts)],
			leadsTo: { facet: LIVES_IN, value: slug },
		});
	}
	return record(type as SearchedType, entry as unknown as Entry<SearchedType>);
}

/** Everything that the search finds, from the content that is set; the same content gives the same records, by address. */
export function searchRecords(): SearchRecord[] {
	return searchedTypes
		.flatMap((type) => all(type).flatMap(({ documentId }) => recordOf(type, documentId) ?? []))
		.sort((a, b) => (a.url < b.url ? -1 : 1));
}
