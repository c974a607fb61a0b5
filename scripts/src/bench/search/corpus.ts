import { type TypeName, toLines, vocabulary } from "@kinderstark/content-types";
import { type SeedEntry, seed } from "@kinderstark/content-types/seed";
import type { Ref } from "./score.ts";

/** The entries of the first start as the peers get them: as much text as a reader of the page sees. */
export interface PeerDocument {
	id: Ref;
	title: string;
	summary: string;
	text: string;
	topics: string;
	provider: string;
	/** towns, postcodes, area */
	place: string;
	/** by which coordinators let an entry be found; no page shows them. Empty in the corpus without them */
	words: string;
}

export const FIELDS = ["title", "summary", "text", "topics", "provider", "place", "words"] as const satisfies (keyof PeerDocument)[];

type Keyed<N extends TypeName> = SeedEntry<N>;

function entriesOf<N extends TypeName>(type: N): Keyed<N>[] {
	return (seed[type] ?? []) as Keyed<N>[];
}

function finder<N extends TypeName>(type: N): (keys: readonly string[] | string | null | undefined) => Keyed<N>[] {
	const byKey = new Map(entriesOf(type).map((entry) => [entry.key, entry]));
	return (keys) => (typeof keys === "string" ? [keys] : (keys ?? [])).flatMap((key) => byKey.get(key) ?? []);
}

const topicsOf = finder("topic");
const providersOf = finder("organization");
const locationsOf = finder("location");
const townsOf = finder("municipality");

const join = (...parts: (string | null | undefined | readonly (string | null | undefined)[])[]) => parts.flat().filter(Boolean).join("\n");

const townWords = (keys: readonly string[] | string | null | undefined) =>
	townsOf(keys).flatMap(({ name, postalCodes, districts }) => [name, ...asList(postalCodes), ...asList(districts)]);

/* Lists of texts are kept as lines. */
function asList(value: unknown): string[] {
	return Array.isArray(value) ? value.map(String) : toLines(typeof value === "string" ? value : null);
}

function placeOf(locations: readonly string[] | null | undefined): string {
	return join(
		locationsOf(locations).flatMap((place) => [
			...(place.confidential ? [] : [place.name, place.street, place.postalCode, place.district]),
			place.outsideTown,
			...townWords(place.municipality as string | undefined),
		]),
	);
}

function serviceDocument(service: SeedEntry<"service">): PeerDocument {
	const topics = topicsOf(service.topics as string[] | undefined);
	return {
		id: service.slug ?? service.key,
		title: service.name ?? "",
		summary: service.summary ?? "",
		text: join(
			service.description,
			service.plainLanguage,
			service.eligibility,
			service.costNote,
			service.hoursNote,
			service.registrationNote,
			(service.audience ?? []).map((value) => vocabulary.labelOf(vocabulary.audiences, value)),
			(service.languages ?? []).map(({ language }) => vocabulary.labelOf(vocabulary.spokenLanguages, language ?? "")),
		),
		topics: join(topics.map(({ name }) => name)),
		provider: join(providersOf(service.organization as string | undefined).map(({ name }) => name)),
		place: join(placeOf(service.locations as string[] | undefined), townWords(service.serviceAreaMunicipalities as string[] | undefined)),
		words: join(
			service.searchWords,
			topics.map(({ everydayWords }) => everydayWords),
		),
	};
}

const plain = (type: TypeName, slug: string | null | undefined, values: Partial<PeerDocument>): PeerDocument => ({
	id: `${type}/${slug}`,
	title: "",
	summary: "",
	text: "",
	topics: "",
	provider: "",
	place: "",
	words: "",
	...values,
});

/**
 * Every entry that the gold set may name.
 * @param withWords also the search words of services and the everyday words of topics, which no page shows
 */
export function peerDocuments({ withWords }: { withWords: boolean }): PeerDocument[] {
	const documents = [
		...entriesOf("service").map(serviceDocument),
		...entriesOf("topic").map((topic) =>
			plain("topic", topic.slug, {
				title: topic.name ?? "",
				summary: topic.summary ?? "",
				text: topic.description ?? "",
				words: topic.everydayWords ?? "",
			}),
		),
		...entriesOf("organization").map((provider) =>
			plain("organization", provider.slug, {
				title: provider.name ?? "",
				summary: provider.summary ?? "",
				text: provider.description ?? "",
				place: placeOf(provider.locations as string[] | undefined),
			}),
		),
		...entriesOf("municipality").map((town) =>
			plain("municipality", town.slug, {
				title: town.name ?? "",
				text: town.introduction ?? "",
				place: join(townWords(town.key)),
			}),
		),
		...entriesOf("crisis-line").map((line) =>
			plain("crisis-line", line.slug, { title: line.name ?? "", summary: line.forWhom ?? "", text: line.description ?? "" }),
		),
	];
	return withWords ? documents : documents.map((document) => ({ ...document, words: "" }));
}
