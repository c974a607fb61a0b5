import type { Entry } from "@kinderstark/content-types";
import { withoutLocale } from "../i18n/addresses.ts";
import { LIST_LIMIT } from "./letters.ts";
import { bucket, bucketExceeds, listOf } from "./listing.ts";
import { asksForCrisisHelp, bySlug, reachableOrganization } from "./queries.ts";
import { byId, content, follow, type GoneEntry } from "./store.ts";
import { type PagedType, pagedTypes, pathOfSlug } from "./urls.ts";

/** Addresses of entries that were deleted or taken off the site, and the nearest of what there is instead. */

const isPaged = (type: string): type is PagedType => (pagedTypes as string[]).includes(type);

/** Whether an entry stands at its type's address of this path again. */
function isInUse(path: string, type: string): boolean {
	const slug = path.split("/").filter(Boolean).at(-1);
	return isPaged(type) && slug !== undefined && pathOfSlug(type, slug) === withoutLocale(path) && bySlug(type, slug) !== undefined;
}

/** What was at this address; undefined where nothing was, or something is again. */
export function goneAt(path: string): GoneEntry | undefined {
	const gone = content().goneAt(path);
	return gone && !isInUse(path, gone.type) ? gone : undefined;
}

/** All addresses that are answered with status 410. */
export function gonePaths(): string[] {
	return [...content().gone.keys()].filter((path) => goneAt(path));
}

export interface Alternatives {
	/** at most `limit`: of the same topic in the same place first, then of the same topic, then of the same place */
	services: Entry<"service">[];
	topics: Entry<"topic">[];
	municipality: Entry<"municipality"> | undefined;
	/** the Jugendamt of the place */
	office: Entry<"organization"> | undefined;
	/** a telephone number of the office, or of one above it */
	phone: string | undefined;
	/** the topic is one with which families may be in danger */
	crisis: boolean;
}

/** A list that is short enough to choose from; nothing of one that has pages of its own, which are linked instead. */
function choosable(key: string): readonly Entry<"service">[] {
	return bucketExceeds(key, LIST_LIMIT) ? [] : bucket(key);
}

/** The nearest alternatives to what is gone, from its topics and its place. */
export function alternativesTo(gone: GoneEntry, limit = 6): Alternatives {
	const topics = gone.topics.flatMap((id) => byId("topic", id) ?? []);
	const municipality = gone.municipality ? byId("municipality", gone.municipality) : undefined;
	const same = topics.flatMap((topic) => choosable(listOf.topic(topic).key));
	const near = municipality ? choosable(listOf.place(municipality, "am-ort").key) : [];
	const nearby = new Set(near);
	const ranked = new Set([...same.filter((service) => nearby.has(service)), ...same, ...near]);
	const office = follow("organization", municipality?.youthOffice);
	return {
		services: [...ranked].slice(0, limit),
		topics,
		municipality,
		office,
		phone: (reachableOrganization(office)?.contactPoints ?? []).find((point) => point.phone)?.phone ?? undefined,
		crisis: topics.some(asksForCrisisHelp),
	};
}
