import { municipalities } from "../seed/municipality.ts";
import type { Ref } from "../src/index.ts";
import { toLines } from "../src/index.ts";
import { type PublishedEntry, seedRef, syntheticEntry } from "./entry.ts";
import type { Random } from "./random.ts";
import { Phrase, sayIn } from "./spoken.ts";
import { accessNotes } from "./texts/notes.ts";
import { groupNames } from "./texts/words.ts";

export interface Town {
	key: string;
	name: string;
	ref: Ref;
	postalCodes: string[];
	districts: string[];
	latitude: number;
	longitude: number;
	/** how much goes on here, by the number of people who live here */
	weight: number;
}

export const towns: readonly Town[] = municipalities.map((one) => ({
	key: one.key,
	name: String(one.name),
	ref: seedRef("municipality", one.key),
	postalCodes: toLines(one.postalCodes),
	districts: toLines(one.districts),
	latitude: Number(one.latitude),
	longitude: Number(one.longitude),
	weight: one.population?.value ?? 10_000,
}));

const weights = Object.fromEntries(towns.map(({ key, weight }) => [key, weight]));
const byKey = new Map(towns.map((town) => [town.key, town]));

/** A town, more often one with many people. */
export const someTown = (random: Random): Town => byKey.get(random.weighted(weights)) as Town;

/** The towns nearest to one, itself first. */
export function townsAround(town: Town, count: number): Town[] {
	const distance = (other: Town) => Math.hypot((other.latitude - town.latitude) * 1.6, other.longitude - town.longitude);
	return [...towns].sort((a, b) => distance(a) - distance(b)).slice(0, count);
}

const houses = ["Haus", "Treffpunkt", "Gemeindehaus", "Bürgerhaus", "Pfarrheim", "Turnhalle", "Begegnungsstätte", "Stadtteilhaus"];
const streets = ["Musterstraße", "Musterweg", "Musterplatz", "Musterallee", "Mustergasse"];
const stops = ["Markt", "Bahnhof", "Rathaus", "Schulzentrum", "Kirche", "Krankenhaus"];

export interface Place {
	key: string;
	town: Town;
	entry: PublishedEntry;
}

const triState = { ja: 5, nein: 2, unbekannt: 3 };

export function accessibility(random: Random) {
	return {
		stepFree: random.weighted(triState),
		accessibleToilet: random.weighted(triState),
		strollerParking: random.weighted(triState),
		inductionLoop: random.weighted({ ja: 1, nein: 3, unbekannt: 6 }),
		signLanguage: random.weighted({ ja: 1, nein: 3, unbekannt: 6 }),
		note: random.chance(0.3) ? new Phrase(random.pick(accessNotes)) : null,
	};
}

/** A made-up address in a real town. */
export function makePlace(random: Random, number: number): Place {
	const town = someTown(random);
	const key = `ort-${number}`;
	const stop = random.pick(stops);
	const round = (value: number) => Math.round(value * 100_000) / 100_000;
	const values = {
		name: `${random.pick(houses)} ${random.pick(groupNames)} ${number} (Beispiel)`,
		street: `${random.pick(streets)} ${random.between(1, 120)}`,
		addressExtra: random.chance(0.2) ? "Eingang über den Hof" : null,
		postalCode: random.pick(town.postalCodes),
		district: town.districts.length > 0 && random.chance(0.5) ? random.pick(town.districts) : null,
		latitude: round(town.latitude + (random.next() - 0.5) * 0.04),
		longitude: round(town.longitude + (random.next() - 0.5) * 0.06),
		transport: random.chance(0.6) ? `Haltestelle „${stop}“ in ${town.name}, Linie ${random.between(1, 199)} (Beispiel)` : null,
		accessibility: random.chance(0.7) ? sayIn(accessibility(random), "de") : null,
	};
	return { key, town, entry: syntheticEntry("location", key, values, { municipality: town.ref }) };
}
