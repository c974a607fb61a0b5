import type { Entry, TypeName } from "@kinderstark/content-types";
import { ageInWords, initialOf } from "../format.ts";
import { all, byId, derived, follow, followAll } from "./store.ts";
import type { PagedType } from "./urls.ts";

/** What pages ask about the content, beyond following a relation. */

type Service = Entry<"service">;
type Topic = Entry<"topic">;

const german = new Intl.Collator("de", { numeric: true });

const byName = (a: { name: string }, b: { name: string }) => german.compare(a.name, b.name);
const byOrder = (a: { order: number | null; name: string }, b: { order: number | null; name: string }) =>
	(a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER) || byName(a, b);

/** All entries of a type that has a name, A to Z. */
export function sorted<N extends "service" | "organization" | "municipality">(type: N): Entry<N>[] {
	return derived(`sorted:${type}`, () => (all(type) as (Entry<N> & { name: string })[]).sort(byName));
}

/** All entries of a type that keeps its own order. */
export function ordered<N extends "phase" | "transition" | "topic" | "crisis-line" | "contact">(type: N): Entry<N>[] {
	return derived(`ordered:${type}`, () => (all(type) as (Entry<N> & { name: string; order: number | null })[]).sort(byOrder));
}

/** Above this many, the list of all services has a page for each letter. */
const SERVICES_ON_ONE_PAGE = 600;

/** All services by their first letter; undefined while they fit on one page. */
export function servicesByLetter(): Map<string, Service[]> | undefined {
	return derived("servicesByLetter", () => {
		const services = sorted("service");
		if (services.length <= SERVICES_ON_ONE_PAGE) return undefined;
		return new Map([...Map.groupBy(services, ({ name }) => initialOf(name))].sort(([a], [b]) => german.compare(a, b)));
	});
}

/** The entry with this slug. */
export function bySlug<N extends PagedType>(type: N, slug: string | undefined): Entry<N> | undefined {
	const bySlugs = derived(`slugs:${type}`, () => new Map(all(type).map((entry) => [(entry as { slug: string }).slug, entry])));
	return slug === undefined ? undefined : bySlugs.get(slug);
}

/** For each target of a relation, the entries that point to it. Only one side of a relation is stored. */
function reverse<N extends TypeName>(name: string, from: readonly Entry<N>[], targets: (entry: Entry<N>) => readonly string[]) {
	return derived(`reverse:${name}`, () => {
		const table = new Map<string, Entry<N>[]>();
		for (const entry of from) {
			for (const target of new Set(targets(entry))) {
				const list = table.get(target);
				if (list) list.push(entry);
				else table.set(target, [entry]);
			}
		}
		return table;
	});
}

const idsOf = (refs: readonly { documentId: string }[] | null) => (refs ?? []).map(({ documentId }) => documentId);

/* --- services --- */

export function servicesOfPhase(phase: Pick<Entry<"phase">, "documentId">): Service[] {
	return reverse("service.phases", sorted("service"), (s) => idsOf(s.phases)).get(phase.documentId) ?? [];
}

/** Services of the topic itself and of every topic below it. */
export function servicesOfTopic(topic: Pick<Topic, "documentId">): Service[] {
	const table = reverse("service.topics", sorted("service"), (s) => {
		return followAll("topic", s.topics).flatMap((t) => [t.documentId, ...ancestorsOf(t).map((above) => above.documentId)]);
	});
	return table.get(topic.documentId) ?? [];
}

export function servicesOfOrganization(organization: Pick<Entry<"organization">, "documentId">): Service[] {
	return (
		reverse("service.organization", sorted("service"), (s) => (s.organization ? [s.organization.documentId] : [])).get(
			organization.documentId,
		) ?? []
	);
}

/** Whether one has to go somewhere, as families understand it. */
export function isReachableFromHome(service: Service): boolean {
	return Boolean(service.online || service.homeVisit);
}

/** The municipalities in which a service takes place. */
export function municipalitiesOf(service: Service): Entry<"municipality">[] {
	const found = followAll("location", service.locations).flatMap((l) => follow("municipality", l.municipality) ?? []);
	return [...new Set(found)];
}

export interface ServicesOfPlace {
	/** take place here */
	here: Service[];
	/** come home or work from afar, and are open to families from here */
	comeToYou: Service[];
	/** take place elsewhere, but are open to families from here */
	elsewhere: Service[];
}

/** What families from a municipality can use, told apart by where it takes place. */
export function servicesIn(municipality: Pick<Entry<"municipality">, "documentId">): ServicesOfPlace {
	const tables = derived("servicesIn", () => {
		const found = new Map<string, ServicesOfPlace>();
		for (const { documentId } of all("municipality")) found.set(documentId, { here: [], comeToYou: [], elsewhere: [] });
		for (const service of sorted("service")) {
			const here = new Set(municipalitiesOf(service).map(({ documentId }) => documentId));
			const open = openTo(service);
			for (const [documentId, lists] of found) {
				if (here.has(documentId)) lists.here.push(service);
				else if (!open(documentId)) continue;
				else if (isReachableFromHome(service)) lists.comeToYou.push(service);
				else lists.elsewhere.push(service);
			}
		}
		return found;
	});
	return tables.get(municipality.documentId) ?? { here: [], comeToYou: [], elsewhere: [] };
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

/** What makes two services alike, looked up once for all. */
function traitsOf(service: Service): { phases: Set<string>; places: Set<string> } {
	const traits = derived(
		"traits",
		() =>
			new Map(
				all("service").map((one) => [
					one.documentId,
					{ phases: new Set(idsOf(one.phases)), places: new Set(municipalitiesOf(one).map(({ documentId }) => documentId)) },
				]),
			),
	);
	return traits.get(service.documentId) ?? { phases: new Set(), places: new Set() };
}

/** Other services that help with the same: shared topics count most, then a shared place and shared phases. */
export function relatedServices(service: Service, limit = 3): Service[] {
	const sharedTopics = new Map<Service, number>();
	for (const topic of followAll("topic", service.topics)) {
		for (const other of servicesOfTopic(topic)) sharedTopics.set(other, (sharedTopics.get(other) ?? 0) + 1);
	}
	const own = traitsOf(service);
	const best: { other: Service; points: number }[] = [];
	for (const [other, topics] of sharedTopics) {
		if (other.documentId === service.documentId) continue;
		const traits = traitsOf(other);
		const points = topics * 4 + own.phases.intersection(traits.phases).size + (own.places.isDisjointFrom(traits.places) ? 0 : 2);
		if (best.length === limit && points <= (best.at(-1)?.points ?? 0)) continue;
		/* Candidates come A to Z, so that of two alike the first one stays in front. */
		const at = best.findIndex((one) => one.points < points);
		best.splice(at < 0 ? best.length : at, 0, { other, points });
		best.length = Math.min(best.length, limit);
	}
	return best.map(({ other }) => other);
}

/* --- topics --- */

/** The topics above a topic, nearest first. Ends where the tree would run in a circle. */
export function ancestorsOf(topic: Topic): Topic[] {
	const path: Topic[] = [];
	const seen = new Set([topic.documentId]);
	for (let at = follow("topic", topic.parent); at && !seen.has(at.documentId); at = follow("topic", at.parent)) {
		seen.add(at.documentId);
		path.push(at);
	}
	return path;
}

/** Topics directly below this one, in their order. */
export function childrenOf(topic: Pick<Topic, "documentId">): Topic[] {
	return reverse("topic.parent", ordered("topic"), (t) => (t.parent ? [t.parent.documentId] : [])).get(topic.documentId) ?? [];
}

/** Topics that belong to no other one. */
export function rootTopics(): Topic[] {
	return derived("rootTopics", () => ordered("topic").filter((t) => !follow("topic", t.parent)));
}

/** The topic asks for crisis help, itself or through a topic above it. */
export function asksForCrisisHelp(topic: Topic): boolean {
	return Boolean(topic.showsCrisisHelp) || ancestorsOf(topic).some((above) => above.showsCrisisHelp);
}

/* --- the chain --- */

/** How many colours and pictures the chain has. */
const STATIONS = 6;

/** Which of the chain's colours and pictures a phase has, 1 to 6, by its place in the chain. */
export function stationOf(phase: Pick<Entry<"phase">, "documentId"> | undefined): number {
	const place = ordered("phase").findIndex(({ documentId }) => documentId === phase?.documentId);
	return place < 0 ? 1 : (place % STATIONS) + 1;
}

/** The colour of a service: that of its only phase. One that spans several belongs to none of them. */
export function stationOfService(service: Service): number | undefined {
	const phases = followAll("phase", service.phases);
	return phases.length === 1 ? stationOf(phases[0]) : undefined;
}

/** For which age a service is, in words. Where no age is given, its phases say more than "every age". */
export function ageOfService(service: Service): string {
	const given = service.ageFrom !== null || service.ageTo !== null || service.includesPregnancy;
	const own = new Set(idsOf(service.phases));
	const phases = ordered("phase").filter(({ documentId }) => own.has(documentId));
	if (given || phases.length === 0 || phases.length === ordered("phase").length) return ageInWords(service);
	const names = phases.map(({ shortName }) => shortName);
	return names.length < 3 ? names.join(", ") : `${names[0]} bis ${names.at(-1)}`;
}

/** Not for families: only people who work with them can use it. */
export function isForProfessionals(service: Service): boolean {
	const audience = service.audience ?? [];
	return audience.length > 0 && audience.every((value) => value === "fachkraefte");
}

export function transitionsFrom(phase: Pick<Entry<"phase">, "documentId">): Entry<"transition">[] {
	return ordered("transition").filter((t) => t.fromPhase?.documentId === phase.documentId);
}

export function transitionsTo(phase: Pick<Entry<"phase">, "documentId">): Entry<"transition">[] {
	return ordered("transition").filter((t) => t.toPhase?.documentId === phase.documentId);
}

/** Services that help with a passage: its topics, for an age that touches it. */
export function servicesOfTransition(transition: Entry<"transition">): Service[] {
	const found = new Set(followAll("topic", transition.topics).flatMap(servicesOfTopic));
	return [...found].filter((s) => touches(s, transition)).sort(byName);
}

function touches(service: Service, band: Entry<"transition">): boolean {
	if (band.includesPregnancy && service.includesPregnancy) return true;
	return (
		(service.ageFrom ?? 0) <= (band.ageTo ?? Number.POSITIVE_INFINITY) && (service.ageTo ?? Number.POSITIVE_INFINITY) >= (band.ageFrom ?? 0)
	);
}

/* --- providers, places, people to turn to --- */

/** Organizations that belong to this one. */
export function organizationsBelow(organization: Pick<Entry<"organization">, "documentId">): Entry<"organization">[] {
	return (
		reverse("organization.parent", sorted("organization"), (o) => (o.parentOrganization ? [o.parentOrganization.documentId] : [])).get(
			organization.documentId,
		) ?? []
	);
}

/** The nearest organization, the given one first and then those above it, that can be called or written to. */
export function reachableOrganization(organization: Entry<"organization"> | undefined): Entry<"organization"> | undefined {
	const seen = new Set<string>();
	for (let at = organization; at && !seen.has(at.documentId); at = follow("organization", at.parentOrganization)) {
		seen.add(at.documentId);
		if ((at.contactPoints ?? []).some(({ phone, email }) => phone || email)) return at;
	}
	return undefined;
}

/** Municipalities for which an organization is the Jugendamt. */
export function municipalitiesOfYouthOffice(organization: Pick<Entry<"organization">, "documentId">): Entry<"municipality">[] {
	return sorted("municipality").filter((m) => m.youthOffice?.documentId === organization.documentId);
}

/** Where a service takes place in words: „Rheine“, „Rheine und 2 weitere Orte“, „online oder telefonisch“. */
export function placeInWords(service: Service): string {
	const towns = [
		...new Set(
			followAll("location", service.locations).flatMap((l) => follow("municipality", l.municipality)?.name ?? l.outsideTown ?? []),
		),
	];
	const ways = [
		...(towns.length > 3
			? [`${towns.slice(0, 2).join(", ")} und ${towns.length - 2} weitere Orte`]
			: towns.length > 0
				? [towns.join(", ")]
				: []),
		...(service.homeVisit ? ["kommt nach Hause"] : []),
		...(service.online ? ["online oder telefonisch"] : []),
	];
	return ways.join(" · ");
}

/** Emergency numbers for families, in their order. Numbers for professionals only are never among them. */
export function crisisLinesForFamilies(): Entry<"crisis-line">[] {
	return derived("crisisLinesForFamilies", () => ordered("crisis-line").filter((line) => line.audience === "familien"));
}

/** The page of a kind (Impressum …), undefined while none is published. */
export function pageOfKind(kind: Entry<"page">["kind"]): Entry<"page"> | undefined {
	return derived("pagesByKind", () => new Map(all("page").map((page) => [page.kind, page]))).get(kind);
}

/** Where feedback goes: the network's own contact. */
export function networkContact(): Entry<"contact"> | undefined {
	const profile = all("network-profile")[0];
	return (profile?.contact ? byId("contact", profile.contact.documentId) : undefined) ?? ordered("contact")[0];
}
