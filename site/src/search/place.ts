import { nearest, type Point } from "./distance.ts";
import { regionOf } from "./postal-regions.ts";
import type { Origin } from "./state.ts";
import { type Answer, findPlace, type Place } from "./youth-office.ts";

/** What somebody means who types where they live. */

/** A municipality as the search page knows it. */
export interface SearchPlace extends Place, Point {}

export type Meant =
	| { kind: "none" }
	| { kind: "place"; place: SearchPlace; origin: Origin }
	/** several fit, or none but these are spelled alike */
	| { kind: "choice"; typed: string; similar: boolean; places: SearchPlace[] }
	/** a postcode outside the Kreis; `nearest` is left out where it is far away or not known */
	| { kind: "outside"; postalCode: string; nearest?: SearchPlace }
	| { kind: "unknown"; typed: string };

const MOST_CHOICES = 5;

export function originOf({ id, latitude, longitude }: SearchPlace): Origin {
	return { id, latitude, longitude };
}

/** Which place is meant; a slug, as it stands in addresses, is understood as well. */
export function meantPlace(places: readonly SearchPlace[], typed: string): Meant {
	const own = places.find(({ id }) => id === typed);
	if (own) return { kind: "place", place: own, origin: originOf(own) };
	const answer: Answer = findPlace(places, typed);
	if (answer.kind === "empty") return { kind: "none" };
	if (answer.kind === "unknown") return { kind: "unknown", typed };
	if (answer.kind === "outside") {
		const region = regionOf(answer.postalCode);
		const near = region && nearest(region, places);
		return { kind: "outside", postalCode: answer.postalCode, ...(near ? { nearest: near } : {}) };
	}
	const found = answer.matches.flatMap(({ id }) => places.find((place) => place.id === id) ?? []);
	const [first] = found;
	if (first && found.length === 1 && answer.kind === "found") return { kind: "place", place: first, origin: originOf(first) };
	if (!first || found.length > MOST_CHOICES) return { kind: "unknown", typed };
	return { kind: "choice", typed, similar: answer.kind === "similar", places: found };
}
