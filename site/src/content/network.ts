import type { Entry } from "@kinderstark/content-types";
import { all, derived, follow, single } from "./store.ts";

/** The network's own texts, events and projects, and those of other places shown beside them. */

type Scoped = "guiding-document" | "event" | "project";

/** The network's own Leitbild: the one its profile names, or the only one of its own. */
export function ownLeitbild(): Entry<"guiding-document"> | undefined {
	const profile = single("network-profile");
	return (
		follow("guiding-document", profile?.leitbild) ??
		all("guiding-document").find((document) => document.scope === "eigenes" && document.kind === "leitbild")
	);
}

/** Its own first, then „Blick über den Kreis“; both as `order` wants them. */
function byScope<N extends Scoped>(type: N, order: (a: Entry<N>, b: Entry<N>) => number): { own: Entry<N>[]; outside: Entry<N>[] } {
	return derived(`byScope:${type}`, () => {
		const entries = all(type).sort(order);
		return { own: entries.filter((e) => e.scope === "eigenes"), outside: entries.filter((e) => e.scope !== "eigenes") };
	});
}

/** Events, the newest first; those without a known date at the end. */
export function eventsByScope() {
	return byScope("event", (a, b) => (b.startsAt ?? "").localeCompare(a.startsAt ?? "") || a.title.localeCompare(b.title, "de"));
}

/** Projects of the public list, the one last updated first. */
export function listedProjects() {
	const { own, outside } = byScope(
		"project",
		(a, b) => b.lastUpdatedOn.localeCompare(a.lastUpdatedOn) || a.name.localeCompare(b.name, "de"),
	);
	return { own: own.filter((p) => p.onPublicList), outside: outside.filter((p) => p.onPublicList) };
}

export function documentsByScope() {
	return byScope("guiding-document", (a, b) => a.title.localeCompare(b.title, "de"));
}
