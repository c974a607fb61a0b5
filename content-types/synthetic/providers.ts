import { shortIdOf } from "../seed/short-id.ts";
import { type PublishedEntry, syntheticEntry, syntheticRef } from "./entry.ts";
import { type Place, type Town, townsAround } from "./places.ts";
import type { Random } from "./random.ts";
import { dayBefore, sampleEmail, samplePhone, sampleUrl } from "./sample.ts";
import type { Slugs } from "./slugs.ts";
import { Joined, Phrase } from "./spoken.ts";
import { meeting, trust } from "./texts/sentences.ts";
import { companions, groupNames, people, rooms, worries } from "./texts/words.ts";

export interface Provider {
	key: string;
	name: string;
	town: Town;
	places: Place[];
	entry: PublishedEntry;
}

const kinds = [
	["familienbildung", "Familienzentrum"],
	["familienbildung", "Familienbildungsstätte"],
	["beratungsstelle", "Beratungsstelle"],
	["freier_traeger", "Jugendhilfe"],
	["kita_traeger", "Kindergartenwerk"],
	["verein", "Elternverein"],
	["verein", "Sportverein"],
	["gesundheit", "Frühförderstelle"],
	["schule", "Schulberatung"],
] as const;

/** A made-up provider with one or two of the places that are left for it. */
export function makeProvider(random: Random, number: number, places: Place[], slugs: Slugs, parents: readonly Provider[]): Provider {
	const town = (places[0] as Place).town;
	const [kind, word] = random.pick(kinds);
	const name = `${word} ${random.pick(groupNames)} ${town.name}${kind === "verein" ? " e. V." : ""} (Beispiel)`;
	const slug = slugs.of(name);
	const key = `traeger-${number}`;
	const slots = {
		ort: town.name,
		traeger: name,
		raum: random.pick(rooms),
		team: random.pick(people),
		sorge: random.pick(worries),
		sorge2: random.pick(worries),
		begleitung: random.pick(companions),
		zahl: String(random.between(3, 12)),
	};
	const sentences = [...random.some(meeting, random.between(2, 4)), ...random.some(trust, random.between(2, 4))];
	const values = {
		name,
		slug,
		shortId: shortIdOf("organization", key),
		kind,
		summary: `${word} in ${town.name} mit Angeboten für Kinder, Jugendliche und Eltern.`,
		description: new Joined(
			sentences.map((text) => new Phrase(text, slots)),
			" ",
		).in("de"),
		area: townsAround(town, random.between(1, 4))
			.map((one) => one.name)
			.join(", "),
		contactPoints: [{ label: "Büro", phone: samplePhone(random), email: sampleEmail(slug) }],
		website: random.chance(0.8) ? sampleUrl(slug) : null,
		providerConfirmed: random.chance(0.6),
		lastCheckedOn: random.chance(0.7) ? dayBefore(random, 500) : null,
	};
	const links = {
		parentOrganization: parents.length > 0 && random.chance(0.25) ? syntheticRef("organization", random.pick(parents).key) : null,
		locations: places.map((place) => syntheticRef("location", place.key)),
	};
	return { key, name, town, places, entry: syntheticEntry("organization", key, values, links) };
}
