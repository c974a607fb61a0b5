import { childrenOf, ordered, sorted } from "./queries.ts";
import { bucketSize } from "./service-index.ts";
import { derived, derivedInLanguage } from "./store.ts";
import { pathOf } from "./urls.ts";

/** Where the directory is thin (Leitlinie II): counted from what is published, nothing else. */

/** Below this number families have hardly a choice. */
export const FEW = 3;

export interface Coverage {
	label: string;
	path: string;
	count: number;
}

/** Every phase, in its order. */
export function coverageOfPhases(): Coverage[] {
	return ordered("phase").map((phase) => ({
		label: phase.name,
		path: pathOf("phase", phase),
		count: bucketSize(`phase:${phase.documentId}`),
	}));
}

/** Every municipality with the services that take place there, fewest first. */
export function coverageOfPlaces(): Coverage[] {
	return derived("coverageOfPlaces", () =>
		sorted("municipality")
			.map((place) => ({ label: place.name, path: pathOf("municipality", place), count: bucketSize(`ort:${place.documentId}:am-ort`) }))
			.sort((a, b) => a.count - b.count),
	);
}

/** Every topic without topics below it, fewest services first. */
export function coverageOfTopics(): Coverage[] {
	return derivedInLanguage("coverageOfTopics", () =>
		ordered("topic")
			.filter((topic) => childrenOf(topic).length === 0)
			.map((topic) => ({ label: topic.name, path: pathOf("topic", topic), count: bucketSize(`thema:${topic.documentId}`) }))
			.sort((a, b) => a.count - b.count || a.label.localeCompare(b.label, "de")),
	);
}
