import type { Entry } from "@kinderstark/content-types";
import { ageInWords } from "../format.ts";
import { counted, t } from "../i18n/page-language.ts";
import { say } from "../i18n/say.ts";
import { bucket, bucketSize, everyService } from "./service-index.ts";
import type { IndexDefinition } from "./sorted-index.ts";
import { all, byId, derived, derivedFor, follow, followAll, index } from "./store.ts";
import type { PagedType } from "./urls.ts";

export { relatedServices } from "./service-index.ts";
export { isForProfessionals, isReachableFromHome, municipalitiesOf } from "./service-keys.ts";

/** What pages ask about the content, beyond following a relation. */

type Service = Entry<"service">;
type Topic = Entry<"topic">;

const german = new Intl.Collator("de", { numeric: true });

const byName = (a: { name: string }, b: { name: string }) => german.compare(a.name, b.name);
const byOrder = (a: { order: number | null; name: string }, b: { order: number | null; name: string }) =>
	(a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER) || byName(a, b);

const organizations: IndexDefinition<"organization"> = {
	name: "organizations",
	type: "organization",
	keysOf: ({ parentOrganization }) => ["", ...(parentOrganization ? [`below:${parentOrganization.documentId}`] : [])],
	sortBy: ({ name }) => name,
	compare: german.compare,
};

/** All entries of a type that has a name, A to Z. */
export function sorted<N extends "service" | "organization" | "municipality">(type: N): readonly Entry<N>[] {
	if (type === "service") return everyService() as unknown as readonly Entry<N>[];
	if (type === "organization") return index(organizations).read("") as unknown as readonly Entry<N>[];
	return derived(`sorted:${type}`, () => (all(type) as (Entry<N> & { name: string })[]).sort(byName));
}

/** How many services there are. */
export function serviceCount(): number {
	return bucketSize("alle");
}

/** All entries of a type that keeps its own order. */
export function ordered<N extends "phase" | "transition" | "topic" | "crisis-line" | "contact">(type: N): Entry<N>[] {
	return derived(`ordered:${type}`, () => (all(type) as (Entry<N> & { name: string; order: number | null })[]).sort(byOrder));
}

const slugs = (type: PagedType): IndexDefinition<PagedType> => ({
	name: `slugs:${type}`,
	type,
	keysOf: ({ slug }) => [slug],
	sortBy: () => "",
});

/** The entry with this slug. */
export function bySlug<N extends PagedType>(type: N, slug: string | undefined): Entry<N> | undefined {
	return slug === undefined ? undefined : (index(slugs(type)).read(slug)[0] as unknown as Entry<N> | undefined);
}

const idsOf = (refs: readonly { documentId: string }[] | null) => (refs ?? []).map(({ documentId }) => documentId);

/* --- services --- */

export function servicesOfPhase(phase: Pick<Entry<"phase">, "documentId">): readonly Service[] {
	return bucket(`phase:${phase.documentId}`);
}

/** Services of the topic itself and of every topic below it. */
export function servicesOfTopic(topic: Pick<Topic, "documentId">): readonly Service[] {
	return bucket(`thema:${topic.documentId}`);
}

export function servicesOfOrganization(organization: Pick<Entry<"organization">, "documentId">): readonly Service[] {
	return bucket(`traeger:${organization.documentId}`);
}

export interface ServicesOfPlace {
	/** take place here */
	here: readonly Service[];
	/** come home or work from afar, and are open to families from here */
	comeToYou: readonly Service[];
	/** take place elsewhere, but are open to families from here */
	elsewhere: readonly Service[];
}

/** What families from a municipality can use, told apart by where it takes place. */
export function servicesIn({ documentId }: Pick<Entry<"municipality">, "documentId">): ServicesOfPlace {
	return {
		here: bucket(`ort:${documentId}:am-ort`),
		comeToYou: bucket(`ort:${documentId}:zu-ihnen`),
		elsewhere: bucket(`ort:${documentId}:anderswo`),
	};
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
	return derivedFor("childrenOf", topic.documentId, () => ordered("topic").filter((t) => t.parent?.documentId === topic.documentId));
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
	const id = phase?.documentId ?? "";
	return derivedFor("stationOf", id, () => {
		const place = ordered("phase").findIndex(({ documentId }) => documentId === id);
		return place < 0 ? 1 : (place % STATIONS) + 1;
	});
}

/** The colour of a service: that of its only phase. One that spans several belongs to none of them. */
export function stationOfService(service: Service): number | undefined {
	const phases = followAll("phase", service.phases);
	return phases.length === 1 ? stationOf(phases[0]) : undefined;
}

/** For which age a service is, in words. Where no age is given, its phases say more than "every age". */
export function ageOfService(
	service: Pick<Service, "ageFrom" | "ageTo" | "includesPregnancy"> & { phases: { documentId: string }[] | null },
): string {
	const given = service.ageFrom !== null || service.ageTo !== null || service.includesPregnancy;
	const own = new Set(idsOf(service.phases));
	const phases = ordered("phase").filter(({ documentId }) => own.has(documentId));
	if (given || phases.length === 0 || phases.length === ordered("phase").length) return ageInWords(service);
	const names = phases.map(({ shortName }) => shortName);
	return names.length < 3 ? names.join(", ") : say(t().service.phasesFromTo, { from: names[0] ?? "", to: names.at(-1) ?? "" });
}

export function transitionsFrom(phase: Pick<Entry<"phase">, "documentId">): Entry<"transition">[] {
	return ordered("transition").filter((t) => t.fromPhase?.documentId === phase.documentId);
}

export function transitionsTo(phase: Pick<Entry<"phase">, "documentId">): Entry<"transition">[] {
	return ordered("transition").filter((t) => t.toPhase?.documentId === phase.documentId);
}

/** Services that help with a passage: its topics, for an age that touches it. */
export function servicesOfTransition({ documentId }: Entry<"transition">): readonly Service[] {
	return bucket(`uebergang:${documentId}`);
}

/* --- providers, places, people to turn to --- */

/** Organizations that belong to this one. */
export function organizationsBelow(organization: Pick<Entry<"organization">, "documentId">): readonly Entry<"organization">[] {
	return index(organizations).read(`below:${organization.documentId}`);
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

/** The towns in which a service takes place, each once. */
export function townsOf(service: Pick<Service, "locations">): string[] {
	return [
		...new Set(
			followAll("location", service.locations).flatMap((l) => follow("municipality", l.municipality)?.name ?? l.outsideTown ?? []),
		),
	];
}

/** Where something takes place in words: „Rheine“, „Rheine, Greven und 2 weitere Orte“, „online oder telefonisch“. */
export function placeInWords({ towns, homeVisit, online }: { towns: readonly string[]; homeVisit: boolean; online: boolean }): string {
	const words = t().service.place;
	const ways = [
		...(towns.length > 3
			? [counted(words.andMore, towns.length - 2, { places: towns.slice(0, 2).join(", ") })]
			: towns.length > 0
				? [towns.join(", ")]
				: []),
		...(homeVisit ? [words.homeVisit] : []),
		...(online ? [words.online] : []),
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

/** Where feedback is written to; undefined while the network has no public address. */
export function networkEmail(): string | undefined {
	return derived("networkEmail", () => networkContact()?.email ?? undefined);
}
