import type { Entry } from "@kinderstark/content-types";
import { topicWithAncestors } from "./facets.ts";
import { isOver } from "./lifecycle.ts";
import { bucketKeysOf, likenessKeys, municipalitiesOf } from "./service-keys.ts";
import type { IndexDefinition } from "./sorted-index.ts";
import { derivedFor, followAll, index } from "./store.ts";

/** All lists of services, each A to Z, kept up to date as services change. */

type Service = Entry<"service">;

const german = new Intl.Collator("de", { numeric: true });

/** Every service, also those that are over. */
const EVERY = "*";

const definition: IndexDefinition<"service"> = {
	name: "services",
	type: "service",
	keysOf: (service) => [EVERY, ...bucketKeysOf(service)],
	sortBy: ({ name }) => name,
	compare: german.compare,
};

/** The services in a bucket (see `service-keys.ts`), A to Z. */
export function bucket(key: string): readonly Service[] {
	return index(definition).read(key);
}

/** Some of them, in their order (`to`: behind the last one). Who moves among the others is no concern of who reads this. */
export function bucketPart(key: string, from: number, to: number): readonly Service[] {
	return derivedFor("bucketPart", `${from} ${to} ${key}`, () => bucket(key).slice(from, to));
}

/** How many services are in a bucket. */
export function bucketSize(key: string): number {
	return index(definition).size(key);
}

/** Whether more than `limit` services are in a bucket: an answer that changes less often than their number. */
export function bucketExceeds(key: string, limit: number): boolean {
	return derivedFor("bucketExceeds", `${limit} ${key}`, () => bucketSize(key) > limit);
}

/** Every service, A to Z; also those that are over. */
export function everyService(): readonly Service[] {
	return bucket(EVERY);
}

/** With that topic, or one below it. */
const topicKey = (documentId: string) => `wie:${documentId}`;

/*
 * What is alike, in the order of documentIds: there a new name moves nothing, and nothing has to be compared anew that did not
 * change.
 */
const likeness: IndexDefinition<"service"> = {
	name: "likeServices",
	type: "service",
	keysOf: (service) => (isOver(service) ? [] : [...likenessKeys(service), ...traitsOf(service).topics.map(topicKey)]),
	sortBy: () => "",
};

/* Lists of documentIds, each once: they are kept for every service, and short. */
interface Traits {
	topics: string[];
	phases: string[];
	places: string[];
}

const idsOf = (entries: readonly { documentId: string }[]) => [...new Set(entries.map(({ documentId }) => documentId))];

/* What makes two services alike. */
function traitsOf(service: Service): Traits {
	return derivedFor("traits", service.documentId, () => ({
		topics: idsOf(followAll("topic", service.topics).flatMap(topicWithAncestors)),
		phases: idsOf(service.phases ?? []),
		places: idsOf(municipalitiesOf(service)),
	}));
}

/** So many of a list are looked at: enough to find what fits, few enough that ten thousand services stay apart. */
const NEIGHBOURS = 12;

/* Those behind it in the list first: each service of a long list is named by some other, not always the same three. */
function neighbours(service: Service, key: string): Service[] {
	const list = index(likeness).read(key);
	const at = list.indexOf(service);
	const count = Math.min(NEIGHBOURS, list.length - 1);
	return Array.from({ length: Math.max(count, 0) }, (_, step) => list[(at + 1 + step) % list.length] as Service);
}

/** Other services that help with the same: shared topics count most, then a shared place and shared phases. */
export function relatedServices(service: Service, limit = 3): Service[] {
	return derivedFor("related", `${service.documentId} ${limit}`, () => {
		const own = traitsOf(service);
		const candidates = new Set<Service>();
		const collect = (keys: string[]) => {
			for (const key of keys) for (const other of neighbours(service, key)) if (other !== service) candidates.add(other);
		};
		collect(likenessKeys(service));
		if (candidates.size < limit) collect((service.topics ?? []).map(({ documentId }) => topicKey(documentId)));
		return [...candidates]
			.map((other) => {
				const traits = traitsOf(other);
				const shared = (a: string[], b: string[]) => a.filter((id) => b.includes(id)).length;
				const points =
					shared(own.topics, traits.topics) * 4 + shared(own.phases, traits.phases) + (shared(own.places, traits.places) > 0 ? 2 : 0);
				return { other, points };
			})
			.sort((a, b) => b.points - a.points)
			.slice(0, limit)
			.map(({ other }) => other);
	});
}
