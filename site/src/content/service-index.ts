import type { Entry } from "@kinderstark/content-types";
import { initialOf } from "../format.ts";
import { facetsOf, topicWithAncestors } from "./facets.ts";
import type { IndexDefinition } from "./sorted-index.ts";
import { all, derivedFor, follow, followAll, index } from "./store.ts";

/** All lists of services, each A to Z, kept up to date as services change. */

type Service = Entry<"service">;

const german = new Intl.Collator("de", { numeric: true });

const idsOf = (refs: readonly { documentId: string }[] | null) => (refs ?? []).map(({ documentId }) => documentId);

/** The municipalities in which a service takes place. */
export function municipalitiesOf(service: Service): Entry<"municipality">[] {
	const found = followAll("location", service.locations).flatMap((l) => follow("municipality", l.municipality) ?? []);
	return [...new Set(found)];
}

/** Whether one has to go somewhere, as families understand it. */
export function isReachableFromHome(service: Service): boolean {
	return Boolean(service.online || service.homeVisit);
}

/* An unknown area is not a closed door for what one need not go to; for a place elsewhere it would be a guess. */
function openTo(service: Service): (municipalityId: string) => boolean {
	switch (service.serviceArea) {
		case "kreis":
		case "darueber_hinaus":
			return () => true;
		case "orte": {
			const ids = new Set(idsOf(service.serviceAreaMunicipalities));
			return (id) => ids.has(id);
		}
		default:
			return () => isReachableFromHome(service) && (service.locations ?? []).length === 0;
	}
}

function placeKeys(service: Service, here: ReadonlySet<string>): string[] {
	const open = openTo(service);
	const away = isReachableFromHome(service) ? "come" : "elsewhere";
	return all("municipality").flatMap(({ documentId }) =>
		here.has(documentId) ? [`here:${documentId}`] : open(documentId) ? [`${away}:${documentId}`] : [],
	);
}

function touches(service: Service, band: Entry<"transition">): boolean {
	if (band.includesPregnancy && service.includesPregnancy) return true;
	return (
		(service.ageFrom ?? 0) <= (band.ageTo ?? Number.POSITIVE_INFINITY) && (service.ageTo ?? Number.POSITIVE_INFINITY) >= (band.ageFrom ?? 0)
	);
}

function keysOf(service: Service): string[] {
	const places = municipalitiesOf(service).map(({ documentId }) => documentId);
	const phases = idsOf(service.phases);
	const ownTopics = idsOf(service.topics);
	const topics = new Set(followAll("topic", service.topics).flatMap((topic) => topicWithAncestors(topic).map((t) => t.documentId)));
	const passages = all("transition").filter((band) => idsOf(band.topics).some((id) => topics.has(id)) && touches(service, band));
	return [
		"",
		`letter:${initialOf(service.name)}`,
		...(service.organization ? [`organization:${service.organization.documentId}`] : []),
		...phases.map((id) => `phase:${id}`),
		...[...topics].map((id) => `topic:${id}`),
		...passages.map(({ documentId }) => `transition:${documentId}`),
		...placeKeys(service, new Set(places)),
		...ownTopics.flatMap((topic) => [...places.map((id) => `topic:${topic}@${id}`), ...phases.map((id) => `topic:${topic}@${id}`)]),
		...Object.entries(facetsOf(service)).flatMap(([facet, values]) => values.map((value) => `facet:${facet}:${value}`)),
	];
}

const definition: IndexDefinition<"service"> = {
	name: "services",
	type: "service",
	keysOf,
	sortBy: ({ name }) => name,
	compare: german.compare,
};

/**
 * Services with a key, A to Z. Keys: `` (all), `letter:A`, `organization:<id>`, `phase:<id>`, `topic:<id>` (those below
 * it included), `transition:<id>`, `here:<municipality>`, `come:…`, `elsewhere:…`, `facet:<name>:<value>`.
 */
export function servicesWithKey(key: string): readonly Service[] {
	return index(definition).read(key);
}

/** How many services have a key. */
export function countWithKey(key: string): number {
	return index(definition).size(key);
}

interface Traits {
	topics: Set<string>;
	phases: Set<string>;
	places: Set<string>;
}

/* What makes two services alike. */
function traitsOf(service: Service): Traits {
	return derivedFor("traits", service.documentId, () => ({
		topics: new Set(followAll("topic", service.topics).flatMap((topic) => topicWithAncestors(topic).map((t) => t.documentId))),
		phases: new Set(idsOf(service.phases)),
		places: new Set(municipalitiesOf(service).map(({ documentId }) => documentId)),
	}));
}

/** So many of a list are looked at: enough to find what fits, few enough that ten thousand services stay apart. */
const NEIGHBOURS = 24;

/* Those behind it in the list first: each service of a long list is named by some other, not always the same three. */
function neighbours(service: Service, key: string): Service[] {
	const list = servicesWithKey(key);
	const at = list.indexOf(service);
	const count = Math.min(NEIGHBOURS, list.length - 1);
	return Array.from({ length: Math.max(count, 0) }, (_, step) => list[(at + 1 + step) % list.length] as Service);
}

/** Other services that help with the same: shared topics count most, then a shared place and shared phases. */
export function relatedServices(service: Service, limit = 3): Service[] {
	return derivedFor("related", `${service.documentId} ${limit}`, () => {
		const topics = idsOf(service.topics);
		const own = traitsOf(service);
		const candidates = new Set<Service>();
		const collect = (keys: string[]) => {
			for (const key of keys) for (const other of neighbours(service, key)) if (other !== service) candidates.add(other);
		};
		collect(topics.flatMap((topic) => [...own.places, ...own.phases].map((id) => `topic:${topic}@${id}`)));
		if (candidates.size < limit) collect(topics.map((topic) => `topic:${topic}`));
		return [...candidates]
			.map((other) => {
				const traits = traitsOf(other);
				const shared = (a: Set<string>, b: Set<string>) => [...a].filter((id) => b.has(id)).length;
				const points =
					shared(own.topics, traits.topics) * 4 + shared(own.phases, traits.phases) + (shared(own.places, traits.places) > 0 ? 2 : 0);
				return { other, points };
			})
			.sort((a, b) => b.points - a.points)
			.slice(0, limit)
			.map(({ other }) => other);
	});
}
