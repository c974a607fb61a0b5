import type { MediaFile, TypeName } from "@kinderstark/content-types";
import { asPublishedEntry, seed, seedDocumentId } from "@kinderstark/content-types/seed";

type Values = Record<string, unknown>;

/**
 * A small but complete content for tests that build the site very often: every type, relations of every kind, and as few
 * pages as that allows. Phases, places and texts of the network come from the seed, everything else is made up.
 */

const TOPICS = ["essen", "schlafen", "spielen", "lernen", "geld", "gewalt", "beratung", "sprache"];
const PLACES = 4;
const PROVIDERS = 5;
const SERVICES = 15;

const of = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

const fromSeed = (type: TypeName, count: number, change: Values = {}) =>
	(seed[type] ?? []).slice(0, count).map((entry) => [type, asPublishedEntry(type, { ...entry, ...change })] as const);

const phaseKeys = () => (seed.phase ?? []).map(({ key }) => key);
const placeKeys = () => (seed.municipality ?? []).slice(0, PLACES).map(({ key }) => key);

function topics() {
	return TOPICS.map((key, at) =>
		asPublishedEntry("topic", {
			key,
			name: `Thema ${key}`,
			slug: key,
			order: at % 3,
			/* Two trees of three, and two topics on their own. */
			parent: at < 2 || at > 5 ? null : of(TOPICS, at - 2),
			summary: `Alles über ${key}.`,
			showsCrisisHelp: key === "gewalt",
		} as { key: string }),
	);
}

function providers() {
	return Array.from({ length: PROVIDERS }, (_, at) =>
		asPublishedEntry("organization", {
			key: `t${at}`,
			name: `Verein ${String.fromCharCode(65 + at)}`,
			slug: `verein-${at}`,
			shortId: `t${at}aaaa`,
			kind: "sonstige",
			summary: `Der Verein mit der Nummer ${at}.`,
			parentOrganization: at === 4 ? "t3" : null,
			contactPoints: at % 2 === 0 ? [{ label: null, phone: `0251 60002${at}0`, email: null, note: null }] : [],
			locations: [`ort${at}`],
		} as { key: string }),
	);
}

function locations() {
	return Array.from({ length: PROVIDERS }, (_, at) =>
		asPublishedEntry("location", {
			key: `ort${at}`,
			name: `Haus ${at}`,
			confidential: at === 4,
			street: at === 4 ? null : `Musterweg ${at}`,
			postalCode: at === 4 ? null : "48565",
			municipality: of(placeKeys(), at),
		} as { key: string }),
	);
}

function services() {
	const phases = phaseKeys();
	return Array.from({ length: SERVICES }, (_, at) =>
		asPublishedEntry("service", {
			key: `a${String(at).padStart(2, "0")}`,
			name: `${of(["Kurs", "Beratung", "Treff"], at)} ${String.fromCharCode(65 + ((at * 7) % SERVICES))}`,
			slug: `angebot-${at}`,
			shortId: `a${String(at).padStart(2, "0")}aaa`,
			summary: `Ein Satz über das Angebot mit der Nummer ${at}.`,
			description: at % 3 === 0 ? "Ein Absatz.\n\n- ein Punkt\n- noch ein Punkt" : null,
			organization: `t${at % PROVIDERS}`,
			phases: at % 4 === 0 ? [of(phases, at), of(phases, at + 1)] : [of(phases, at)],
			topics: at % 5 === 0 ? [of(TOPICS, at), of(TOPICS, at + 3)] : [of(TOPICS, at)],
			ageFrom: 24,
			ageTo: 36 + 12 * (at % 2),
			locations: at % 6 === 5 ? [] : [`ort${at % PROVIDERS}`],
			online: at % 6 === 5,
			serviceArea: of(["kreis", "orte", "unbekannt"], at),
			serviceAreaMunicipalities: at % 3 === 1 ? [of(placeKeys(), at)] : [],
			cost: of(["kostenlos", "unbekannt"], at),
			contactPoints: [{ label: null, phone: `0251 60001${String(at).padStart(2, "0")}`, email: null, note: null }],
			languages: at % 7 === 0 ? [{ language: "en", note: null }] : [],
			formerSlugs: at === 3 ? "frueher-so" : null,
			lastCheckedOn: "2026-10-01",
		} as { key: string }),
	);
}

/** Every entry in German, by type. */
export function smallContent(): (readonly [TypeName, Values])[] {
	const made = { topic: topics(), organization: providers(), location: locations(), service: services() };
	const linked = { topics: [of(TOPICS, 0), of(TOPICS, 4)] };
	return [
		...Object.entries(made).flatMap(([type, entries]) => entries.map((entry) => [type as TypeName, entry] as const)),
		...fromSeed("phase", 99, linked),
		...fromSeed("transition", 2, linked),
		...fromSeed("municipality", PLACES, { youthOffice: "t0" }),
		...fromSeed("guiding-document", 1),
		...fromSeed("contact", 1),
		...fromSeed("network-profile", 1),
		...fromSeed("event", 1),
		...fromSeed("project", 1),
		...fromSeed("crisis-line", 2),
		...fromSeed("page", 99),
	];
}

/** A service in another language, as the CMS hands it out. */
export function translationOf(service: Values, locale: string, text: string): Values {
	return { ...service, locale, name: `${text} (${locale})`, summary: `${text} ${locale}.`, description: null };
}

export const idOf = (type: TypeName, key: string) => seedDocumentId(type, key);

/** An upload that a test's own media library answers for. */
export function uploadOf(hash: string, name: string): MediaFile {
	const image = name.endsWith(".jpg");
	return {
		id: 1,
		name,
		url: `/uploads/${hash}`,
		mime: image ? "image/jpeg" : "application/pdf",
		ext: image ? ".jpg" : ".pdf",
		hash,
		size: 1,
		width: image ? 60 : null,
		height: image ? 40 : null,
		alternativeText: null,
	};
}
