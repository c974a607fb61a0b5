import type { Entry } from "@kinderstark/content-types";
import { BROWSED_FACETS } from "./facet-names.ts";
import { FACET_NAMES, facetsOf, isForAge, PREGNANCY, topicWithAncestors } from "./facets.ts";
import { lettersOf } from "./letters.ts";
import { isOver } from "./lifecycle.ts";
import { all, follow, followAll } from "./store.ts";

/** In which lists a service stands: `listing.ts` makes pages of them, `service-index.ts` keeps them up to date. */

type Service = Entry<"service">;

/** The municipalities in which a service takes place. */
export function municipalitiesOf(service: Service): Entry<"municipality">[] {
	const found = followAll("location", service.locations).flatMap((l) => follow("municipality", l.municipality) ?? []);
	return [...new Set(found)];
}

/** Not for families: only people who work with them can use it. */
export function isForProfessionals(service: Service): boolean {
	const audience = service.audience ?? [];
	return audience.length > 0 && audience.every((value) => value === "fachkraefte");
}

/** Whether one has to go somewhere, as families understand it. */
export function isReachableFromHome(service: Service): boolean {
	return Boolean(service.online || service.homeVisit);
}

/** Whom the guided way (`guide.ts`) asks for: the age is whole months, both ends included. */
export const GUIDE_WHO = [
	{ value: "schwanger", age: PREGNANCY },
	{ value: "baby", age: "0", from: 0, to: 11 },
	{ value: "kleinkind", age: "1-2", from: 12, to: 35 },
	{ value: "kita", age: "3-5", from: 36, to: 71 },
	{ value: "grundschule", age: "6-9", from: 72, to: 119 },
	{ value: "jugend", age: "10-17", from: 120, to: 215 },
	{ value: "erwachsen", age: "18-26", from: 216, to: 323 },
] as const;

/** Bucket of the guided way: for whom, and about which topic at the top. */
export function guideKey(who: string, topicId?: string): string {
	return topicId === undefined ? `weg:${who}` : `weg:${who}:${topicId}`;
}

function guideKeysOf(service: Service): string[] {
	if (isForProfessionals(service)) return [];
	const topics = new Set(followAll("topic", service.topics).flatMap((topic) => topicWithAncestors(topic).slice(-1)));
	return GUIDE_WHO.filter((who) => ("from" in who ? isForAge(service, who) : service.includesPregnancy)).flatMap(({ value }) => [
		guideKey(value),
		...[...topics].map(({ documentId }) => guideKey(value, documentId)),
	]);
}

export type PlaceGroup = "am-ort" | "zu-ihnen" | "anderswo";
export const PLACE_GROUPS: readonly PlaceGroup[] = ["am-ort", "zu-ihnen", "anderswo"];

/** In which group of which places a service stands: where it takes place, comes to, or is open to families from. */
function placeGroupsOf(service: Service): { id: string; group: PlaceGroup }[] {
	const here = new Set(municipalitiesOf(service).map(({ documentId }) => documentId));
	const away: PlaceGroup = isReachableFromHome(service) ? "zu-ihnen" : "anderswo";
	const open = openTo(service).filter((id) => !here.has(id));
	return [...[...here].map((id) => ({ id, group: "am-ort" as const })), ...open.map((id) => ({ id, group: away }))];
}

/* An unknown area is not a closed door for what one need not go to; for a place elsewhere it would be a guess. */
function openTo(service: Service): string[] {
	if (service.serviceArea === "orte") return [...new Set((service.serviceAreaMunicipalities ?? []).map(({ documentId }) => documentId))];
	const everywhere = service.serviceArea !== "unbekannt" || (isReachableFromHome(service) && (service.locations ?? []).length === 0);
	return everywhere ? all("municipality").map(({ documentId }) => documentId) : [];
}

function helpsAt(service: Service, topics: ReadonlySet<string>, passage: Entry<"transition">): boolean {
	if (!(passage.topics ?? []).some(({ documentId }) => topics.has(documentId))) return false;
	if (passage.includesPregnancy && service.includesPregnancy) return true;
	const until = (age: number | null) => age ?? Number.POSITIVE_INFINITY;
	return (service.ageFrom ?? 0) <= until(passage.ageTo) && until(service.ageTo) >= (passage.ageFrom ?? 0);
}

function listKeysOf(service: Service): string[] {
	const topics = new Set(
		followAll("topic", service.topics).flatMap((topic) => topicWithAncestors(topic).map(({ documentId }) => documentId)),
	);
	const facets = facetsOf(service);
	return [
		"alle",
		...[...topics].map((id) => `thema:${id}`),
		...(service.phases ?? []).map(({ documentId }) => `phase:${documentId}`),
		...all("transition").flatMap((passage) => (helpsAt(service, topics, passage) ? `uebergang:${passage.documentId}` : [])),
		...(service.organization ? [`traeger:${service.organization.documentId}`] : []),
		...placeGroupsOf(service).map(({ id, group }) => `ort:${id}:${group}`),
		...BROWSED_FACETS.flatMap((name) => facets[name].map((value) => `${name}:${value}`)),
	];
}

/** What other services are compared with first: same topic and same place or phase. */
export function likenessKeys(service: Service): string[] {
	const places = municipalitiesOf(service).map(({ documentId }) => documentId);
	const phases = (service.phases ?? []).map(({ documentId }) => documentId);
	return (service.topics ?? []).flatMap(({ documentId: topic }) => [...places, ...phases].map((id) => `wie:${topic}@${id}`));
}

/** Every bucket in which a service lies, each once. None when it has ended. Reads that service, what it names, and the clock. */
export function bucketKeysOf(service: Service): string[] {
	if (isOver(service)) return [];
	const ends = [...new Set(lettersOf(service.name))];
	const facets = facetsOf(service);
	const others = FACET_NAMES.filter((name) => !BROWSED.has(name)).flatMap((name) => facets[name].map((value) => `${name}:${value}`));
	const lists = listKeysOf(service).flatMap((key) => [key, ...ends.map((end) => `${key}:${end}`)]);
	return [...lists, ...others, ...guideKeysOf(service)];
}

const BROWSED = new Set<string>(BROWSED_FACETS);
