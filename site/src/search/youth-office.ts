import { editDistance } from "./edit-distance.ts";
import { fold } from "./fold.ts";

/** Finds the municipality, and with it the Jugendamt, for what a family types: postcode, town, district, old village name. */

export interface Place {
	id: string;
	/** the municipality's name */
	name: string;
	postalCodes: readonly string[];
	/** districts and old names */
	districts: readonly string[];
}

export interface Match {
	id: string;
	/** what fitted: a postcode, or a name as it is written */
	matched: string;
}

export type Answer =
	| { kind: "empty" }
	/** one match, or several when postcode or name is not unique or not typed to its end */
	| { kind: "found"; matches: Match[] }
	/** nothing fits, but these are spelled alike */
	| { kind: "similar"; matches: Match[] }
	/** a full postcode that is not of this Kreis */
	| { kind: "outside"; postalCode: string }
	| { kind: "unknown" };

/* Longer input is no place name; it is not worth a phone's time. */
const LONGEST_INPUT = 80;
const SHORTEST_BEGINNING = 2;
const SHORTEST_TO_GUESS = 4;

/* Words that people put around a place name. */
const NOISE = new Set(["stadt", "gemeinde", "ortsteil", "kreis", "in", "bei", "nrw", "westfalen", "westf", "deutschland"]);

function uniquePerPlace(matches: Match[]): Match[] {
	return [...new Map([...matches].reverse().map((match) => [match.id, match])).values()].reverse();
}

function found(matches: Match[]): Answer | undefined {
	return matches.length > 0 ? { kind: "found", matches: uniquePerPlace(matches) } : undefined;
}

function namesOf(place: Place): string[] {
	return [place.name, ...place.districts];
}

function byName(places: readonly Place[], fits: (key: string) => boolean): Match[] {
	return places.flatMap((place) =>
		namesOf(place)
			.filter((name) => fits(fold(name)))
			.map((matched) => ({ id: place.id, matched })),
	);
}

function byPostalCode(places: readonly Place[], fits: (code: string) => boolean): Match[] {
	return places.flatMap((place) => place.postalCodes.filter(fits).map((matched) => ({ id: place.id, matched })));
}

/* "Rheine-Mesum", "Mesum bei Rheine": every word counts, and a place that all of them name is meant. */
function byWords(places: readonly Place[], words: string[]): Match[] {
	const perWord = words.map((word) => byName(places, (key) => key === word)).filter((matches) => matches.length > 0);
	const inAll = perWord.flat().filter(({ id }) => perWord.every((matches) => matches.some((match) => match.id === id)));
	const best = inAll.length > 0 ? inAll : perWord.flat();
	/* The district says more than the town that it belongs to. */
	const towns = new Set(places.map(({ name }) => name));
	return [...best].sort((a, b) => Number(towns.has(a.matched)) - Number(towns.has(b.matched)));
}

function similar(places: readonly Place[], word: string): Match[] {
	if (word.length < SHORTEST_TO_GUESS) return [];
	const limit = word.length < 8 ? 1 : 2;
	const near = places.flatMap((place) =>
		namesOf(place).map((matched) => ({ id: place.id, matched, distance: editDistance(word, fold(matched), limit) })),
	);
	const least = Math.min(limit, ...near.map(({ distance }) => distance));
	return near.filter(({ distance }) => distance === least).map(({ id, matched }) => ({ id, matched }));
}

/** Which municipality is meant by what somebody typed. */
export function findPlace(places: readonly Place[], typed: string): Answer {
	const text = fold(typed.slice(0, LONGEST_INPUT));
	if (text === "") return { kind: "empty" };
	const words = text.split(" ");
	const postalCode = words.find((word) => /^\d{5}$/.test(word));
	if (postalCode) {
		const inside = byPostalCode(places, (code) => code === postalCode);
		if (inside.length === 0) return { kind: "outside", postalCode };
		return { kind: "found", matches: uniquePerPlace(inside) };
	}
	if (words.length === 1 && /^\d{2,4}$/.test(text)) {
		return found(byPostalCode(places, (code) => code.startsWith(text))) ?? { kind: "unknown" };
	}
	const meant = words.filter((word) => !NOISE.has(word));
	const core = meant.join(" ") || text;
	const likeIt = () => uniquePerPlace(similar(places, core));
	return (
		found(byName(places, (key) => key === text || key === core)) ??
		found(byWords(places, meant)) ??
		(core.length >= SHORTEST_BEGINNING ? found(byName(places, (key) => key.startsWith(core))) : undefined) ??
		(likeIt().length > 0 ? { kind: "similar", matches: likeIt() } : { kind: "unknown" })
	);
}
