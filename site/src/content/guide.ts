import type { Entry } from "@kinderstark/content-types";
import { rootTopics } from "./queries.ts";
import { bucketExceeds, bucketPart, bucketSize } from "./service-index.ts";
import { GUIDE_WHO, guideKey } from "./service-keys.ts";
import { derived } from "./store.ts";

/** The guided way, `/wegweiser/`: whom it is about, what it is about, and then where and how. Every step that is offered leads on. */

export type Who = (typeof GUIDE_WHO)[number];

export const GUIDE_STEPS = 4;
/** Services at the end of the way; the search has all of them. */
const SHOWN = 12;
/** In place of a topic: whoever does not know sees everything. */
export const ANY_TOPIC = "alles";

export function guidePath(who?: string, topic?: string): string {
	return ["/wegweiser", ...(who ? [who] : []), ...(topic ? [topic] : []), ""].join("/");
}

const isEmpty = (key: string) => !bucketExceeds(key, 0);

/** For whom there is anything. */
export function guideWho(): Who[] {
	return GUIDE_WHO.filter(({ value }) => !isEmpty(guideKey(value)));
}

/** The topics at the top about which there is anything for somebody. */
export function guideTopics(who: Who): Entry<"topic">[] {
	return rootTopics().filter(({ documentId }) => !isEmpty(guideKey(who.value, documentId)));
}

/** The services at the end of a way: how many, and the first of them. */
export function guideServices(who: Who, topic?: Entry<"topic">): { count: number; first: readonly Entry<"service">[] } {
	const key = guideKey(who.value, topic?.documentId);
	return { count: bucketSize(key), first: bucketPart(key, 0, SHOWN) };
}

/** What the search is asked at the end of a way. */
export function guideFilters(who: Who, topic?: Entry<"topic">): Record<string, string> {
	return { alter: who.age, ...(topic ? { thema: topic.slug } : {}) };
}

/** Whether any service has this value, so that the last step may offer it. */
export function guideOffers(facet: "format" | "sprache", value: string): boolean {
	return !isEmpty(`${facet}:${value}`);
}

/** Every address of the guided way. */
export function guideRoutes(): string[] {
	return derived("guideRoutes", () => [
		guidePath(),
		...guideWho().flatMap((who) => [
			guidePath(who.value),
			guidePath(who.value, ANY_TOPIC),
			...guideTopics(who).map(({ slug }) => guidePath(who.value, slug)),
		]),
	]);
}
