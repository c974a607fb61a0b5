import type { Choice, Entry } from "@kinderstark/content-types";
import { counted, t } from "../i18n/page-language.ts";
import { choicesOf } from "../i18n/vocabulary.ts";
import { all, derived, derivedFor, derivedInLanguage, follow, followAll } from "./store.ts";

/**
 * By what families narrow the directory down. The search index, the search page and the pages for browsing
 * (`/stoebern/…`) all ask here, so that a filter means the same everywhere.
 */

export const FACET_NAMES = ["phase", "alter", "thema", "ort", "vorort", "kosten", "sprache", "format"] as const;
export type FacetName = (typeof FACET_NAMES)[number];

export interface Facet {
	/** stands in web addresses, never changes */
	name: FacetName;
	/** as a heading over the choices, in the page's language */
	readonly label: string;
	/** every value there is, in the order in which people expect them; content decides about some of them */
	values(): Choice[];
}

/** What a search result can be: value of the index's `art` filter. */
export type RecordKind = "angebot" | "thema" | "phase" | "ort" | "traeger" | "dokument" | "veranstaltung" | "vorhaben";

/** Value of the `alter` facet for offers before birth. */
export const PREGNANCY = "schwanger";
const LAST_YEAR_OF_AGE = 26;
const YEARS_OF_AGE = Array.from({ length: LAST_YEAR_OF_AGE + 1 }, (_, year) => year);

const FORMATS = ["vor-ort", "zu-hause", "telefon", "online"] as const;

const byOrder = (a: { order: number | null }, b: { order: number | null }) => (a.order ?? 999) - (b.order ?? 999);
const german = new Intl.Collator("de");

function ageLabel(year: number): string {
	return year === 0 ? t().facets.underOneYear : counted(t().facets.years, year);
}

/** Topics as a list in which each one is followed by those that belong to it. */
function topicsInOrder(): Entry<"topic">[] {
	const topics = all("topic").sort((a, b) => byOrder(a, b) || german.compare(a.name, b.name));
	const published = new Set(topics.map((topic) => topic.documentId));
	const below = Map.groupBy(topics, (topic) => (topic.parent && published.has(topic.parent.documentId) ? topic.parent.documentId : null));
	const seen = new Set<string>();
	const walk = (parent: string | null): Entry<"topic">[] =>
		(below.get(parent) ?? []).flatMap((topic) => {
			if (seen.has(topic.documentId)) return [];
			seen.add(topic.documentId);
			return [topic, ...walk(topic.documentId)];
		});
	const tree = walk(null);
	return [...tree, ...topics.filter((topic) => !seen.has(topic.documentId))];
}

/** Slug of a topic → slug of the one that it belongs to. */
export function topicParents(): Readonly<Record<string, string>> {
	return derived("topicParents", () =>
		Object.fromEntries(
			all("topic").flatMap((topic) => {
				const parent = follow("topic", topic.parent);
				return parent && parent !== topic ? [[topic.slug, parent.slug]] : [];
			}),
		),
	);
}

function municipalityChoices(): Choice[] {
	return derived("municipalityChoices", () =>
		all("municipality")
			.sort((a, b) => german.compare(a.name, b.name))
			.map(({ slug, name }) => ({ value: slug, label: name })),
	);
}

const definitions: readonly Omit<Facet, "label">[] = [
	{
		name: "phase",
		values: () =>
			derivedInLanguage("phaseChoices", () =>
				all("phase")
					.sort(byOrder)
					.map(({ slug, name }) => ({ value: slug, label: name })),
			),
	},
	{
		name: "alter",
		values: () => [
			{ value: PREGNANCY, label: t().facets.inPregnancy },
			...YEARS_OF_AGE.map((year) => ({ value: String(year), label: ageLabel(year) })),
		],
	},
	{
		name: "thema",
		values: () => derivedInLanguage("topicChoices", () => topicsInOrder().map(({ slug, name }) => ({ value: slug, label: name }))),
	},
	{ name: "ort", values: municipalityChoices },
	{ name: "vorort", values: municipalityChoices },
	{
		name: "kosten",
		values: () => [...choicesOf("costTypes"), { value: "but", label: t().facets.but }],
	},
	{ name: "sprache", values: () => choicesOf("spokenLanguages") },
	{
		name: "format",
		values: () => FORMATS.map((value) => ({ value, label: t().facets.formats[value] })),
	},
];

/** The facets in the order in which the search page shows them. */
export const facets: readonly Facet[] = definitions.map(({ name, values }) => ({
	name,
	values,
	get label() {
		return t().facets.labels[name];
	},
}));

export function facet(name: FacetName): Facet {
	const found = facets.find((candidate) => candidate.name === name);
	if (!found) throw new Error(`No facet named "${name}".`);
	return found;
}

/** A topic with all those above it, the topic itself first. Ends where the tree would run in a circle. */
export function topicWithAncestors(topic: Entry<"topic">): Entry<"topic">[] {
	return derivedFor("topicWithAncestors", topic.documentId, () => {
		const path: Entry<"topic">[] = [];
		for (let at: Entry<"topic"> | undefined = topic; at && !path.includes(at); at = follow("topic", at.parent)) path.push(at);
		return path;
	});
}

/** Whether a child of an age between the two (whole months, both included) can use the offer. An open end fits. */
export function isForAge(
	{ ageFrom, ageTo }: Pick<Entry<"service">, "ageFrom" | "ageTo">,
	{ from, to }: { from: number; to: number },
): boolean {
	return (ageFrom ?? 0) <= to && (ageTo ?? Number.POSITIVE_INFINITY) >= from;
}

/**
 * `schwanger` and every year of age in which a child can use the offer. Ages are whole months and both ends count:
 * "bis 36 Monate" includes the child that has just turned three.
 */
export function agesOf(service: Pick<Entry<"service">, "ageFrom" | "ageTo" | "includesPregnancy">): string[] {
	const years = YEARS_OF_AGE.filter((year) => isForAge(service, { from: year * 12, to: year * 12 + 11 })).map(String);
	return service.includesPregnancy ? [PREGNANCY, ...years] : years;
}

/** Slugs of the municipalities in which the offer takes place. */
function placesOf(service: Entry<"service">): string[] {
	return followAll("location", service.locations).flatMap((place) => follow("municipality", place.municipality)?.slug ?? []);
}

/**
 * Slugs of the municipalities whose families can use the offer: where it takes place, and its area. An offer that one
 * need not go to and whose area is unknown counts everywhere, for unknown is not no.
 */
function areaOf(service: Entry<"service">): string[] {
	const here = placesOf(service);
	const everywhere =
		service.serviceArea === "kreis" ||
		service.serviceArea === "darueber_hinaus" ||
		(service.serviceArea === "unbekannt" && here.length === 0 && (service.locations ?? []).length === 0);
	if (everywhere) return derived("municipalitySlugs", () => all("municipality").map(({ slug }) => slug));
	return service.serviceArea === "orte"
		? [...here, ...followAll("municipality", service.serviceAreaMunicipalities).map(({ slug }) => slug)]
		: here;
}

function languagesOf(service: Entry<"service">): string[] {
	const access = service.accessibility ? [service.accessibility] : followAll("location", service.locations).map((l) => l.accessibility);
	const signed = access.some((a) => a?.signLanguage === "ja");
	return [...(service.languages ?? []).map(({ language }) => language), ...(signed ? ["gsg"] : [])];
}

/** The model has one tick for "online or by telephone"; the ways to get in touch tell which of the two it is. */
function formatsOf(service: Entry<"service">): string[] {
	const points = service.contactPoints ?? [];
	const byPhone = points.some(({ phone }) => phone);
	const onTheNet = Boolean(service.registrationUrl) || (service.links ?? []).length > 0 || points.some(({ email }) => email);
	return [
		...((service.locations ?? []).length > 0 ? ["vor-ort"] : []),
		...(service.homeVisit ? ["zu-hause"] : []),
		...(service.online && byPhone ? ["telefon"] : []),
		...(service.online && (onTheNet || !byPhone) ? ["online"] : []),
	];
}

/** Every value that an offer has in each facet, each once. */
export function facetsOf(service: Entry<"service">): Record<FacetName, string[]> {
	const unique = (values: string[]) => [...new Set(values)];
	return {
		phase: unique(followAll("phase", service.phases).map(({ slug }) => slug)),
		alter: agesOf(service),
		thema: unique(
			followAll("topic", service.topics)
				.flatMap(topicWithAncestors)
				.map(({ slug }) => slug),
		),
		ort: unique(areaOf(service)),
		vorort: unique(placesOf(service)),
		kosten: [service.cost, ...(service.coveredByBut === "ja" ? ["but"] : [])],
		sprache: unique(languagesOf(service)),
		format: formatsOf(service),
	};
}
