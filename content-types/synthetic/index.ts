import { seed as firstContent } from "../seed/index.ts";
import type { TypeName } from "../src/index.ts";
import { type PublishedEntry, seedEntry } from "./entry.ts";
import { makePlace, type Place } from "./places.ts";
import { makeProvider, type Provider } from "./providers.ts";
import { Random } from "./random.ts";
import { makeService } from "./services.ts";
import { Slugs } from "./slugs.ts";

/** All providers and places there are, those of the seed included. */
export const PROVIDERS = 300;
export const PLACES = 600;

export interface SyntheticDirectory {
	/** German entries by type, in the form of `GET /api/publishing/entries` */
	entries: Partial<Record<TypeName, PublishedEntry[]>>;
	/** the same services in other languages, in the same order */
	translations: Record<"en" | "tr", { service: PublishedEntry[] }>;
}

/**
 * A directory for measurements: the network's own first content, but with made-up places, providers and services.
 * Everything made up is marked as an example and leads nowhere. The same numbers always give the same directory.
 *
 * @param services how many services, at least 1
 * @param seed any whole number; another one gives another directory
 * @throws RangeError when `services` is not a whole number from 1 on
 */
export function makeDirectory({ services, seed = 1 }: { services: number; seed?: number }): SyntheticDirectory {
	if (!Number.isInteger(services) || services < 1) throw new RangeError(`services must be a whole number from 1 on, not ${services}.`);
	const random = new Random(seed);
	const slugs = new Slugs();
	const entries: SyntheticDirectory["entries"] = {};
	for (const [type, list] of Object.entries(firstContent) as [TypeName, { key: string; slug?: string | null }[]][]) {
		if (type === "service") continue;
		entries[type] = list.map((entry) => seedEntry(type, entry));
		if (type === "organization") for (const { slug } of list) slugs.of(slug ?? "");
	}
	const organizations = entries.organization ?? [];
	const locations = entries.location ?? [];

	const places = Array.from({ length: PLACES - locations.length }, (_, i) => makePlace(random, i + 1));
	const providers: Provider[] = [];
	const count = PROVIDERS - organizations.length;
	for (let i = 0; i < count; i += 1) {
		const own = places.slice(Math.floor((i * places.length) / count), Math.floor(((i + 1) * places.length) / count));
		providers.push(makeProvider(random, i + 1, own, slugs, providers.slice(0, 12)));
	}
	locations.push(...places.map(({ entry }) => entry));
	organizations.push(...providers.map(({ entry }) => entry));

	const inTown = Map.groupBy(places, ({ town }: Place) => town.key);
	const made = Array.from({ length: services }, (_, i) => {
		const provider = random.pick(providers);
		return makeService(random, i + 1, provider, inTown.get(provider.town.key) ?? [], slugs);
	});
	entries.service = made.map(({ de }) => de);
	return {
		entries,
		translations: { en: { service: made.map(({ en }) => en) }, tr: { service: made.map(({ tr }) => tr) } },
	};
}

export { type PublishedEntry, syntheticId } from "./entry.ts";
export { Random } from "./random.ts";
export { samplePhone } from "./sample.ts";
