import { type Entry, type Ref, type TypeName, vocabulary } from "@kinderstark/content-types";
import type { PublishedEntry, SyntheticDirectory } from "@kinderstark/content-types/synthetic";
import { phrases } from "./labels.ts";

/**
 * The directory as somebody would hand it to another generator: for each page everything it shows, looked up beforehand.
 * What our own renderer does while it renders (following relations, finding related services) is thus free for the peers.
 */

export type Language = "de" | "en" | "tr";

export interface Link {
	name: string;
	url: string;
}

interface Card extends Link {
	slug: string;
	provider: string;
	summary: string;
	place: string;
	age: string;
	cost: string;
	phone: string;
	tel: string;
}

/** A page with lists of services: topic, phase, town, provider, letter, home. */
export interface ListPage {
	url: string;
	title: string;
	lead: string;
	paragraphs: string[];
	tiles: (Link & { summary: string })[];
	cards: Card[];
	groups: { letter: string; rows: (Link & { details: string })[] }[];
}

/** Values of a service's page; keys in small letters, as Hugo makes them anyway. */
export type ServicePage = Record<string, unknown> & { url: string; lang: Language; slug: string };

export interface PeerPages {
	services: ServicePage[];
	lists: ListPage[];
	/** numbers for the foot of each page */
	emergency: { number: string; tel: string; name: string; note: string }[];
}

type Service = Entry<"service">;

/* As long as our own site shows cards; longer lists have one line for each service. */
const CARDS = 40;

const prefix = (lang: Language) => (lang === "de" ? "" : `/${lang}`);
const serviceUrl = (slug: string, lang: Language) => `${prefix(lang)}/angebote/${slug}/`;
const tel = (phone: string) => phone.replace(/\D/g, "");
const initialOf = (name: string) => name.normalize("NFD").charAt(0).toUpperCase();

/** Paragraphs and lists of a text, as the model's plain text means them. */
function blocksOf(text: string | null): { p?: string; list?: string[] }[] {
	return (text ?? "").split(/\n{2,}/).flatMap((block) => {
		const lines = block.split("\n");
		const list = lines.filter((line) => line.startsWith("- ")).map((line) => line.slice(2));
		const words = lines.filter((line) => !line.startsWith("- ")).join(" ");
		return [...(words ? [{ p: words }] : []), ...(list.length > 0 ? [{ list }] : [])];
	});
}

function ageOf({ ageFrom, ageTo }: Pick<Service, "ageFrom" | "ageTo">): string {
	const years = (months: number) => Math.round(months / 12);
	if (ageFrom === null && ageTo === null) return "0–27";
	return `${years(ageFrom ?? 0)}–${ageTo === null ? "27" : years(ageTo)}`;
}

class Exporter {
	readonly #directory: SyntheticDirectory;
	readonly #byId = new Map<string, PublishedEntry>();
	readonly #ofTopic = new Map<string, Service[]>();

	constructor(directory: SyntheticDirectory) {
		this.#directory = directory;
		for (const list of Object.values(directory.entries)) for (const entry of list) this.#byId.set(entry.documentId, entry);
		for (const service of this.#services("de")) {
			for (const { documentId } of service.topics) this.#ofTopic.set(documentId, [...(this.#ofTopic.get(documentId) ?? []), service]);
		}
	}

	#all<N extends TypeName>(type: N): Entry<N>[] {
		return (this.#directory.entries[type] ?? []) as unknown as Entry<N>[];
	}

	#services(lang: Language): Service[] {
		const list = lang === "de" ? this.#directory.entries.service : this.#directory.translations[lang].service;
		return (list ?? []) as unknown as Service[];
	}

	#one<N extends TypeName>(_type: N, ref: Ref | null): Entry<N> | undefined {
		return ref ? (this.#byId.get(ref.documentId) as unknown as Entry<N>) : undefined;
	}

	#many<N extends TypeName>(type: N, refs: Ref[] | null): Entry<N>[] {
		return (refs ?? []).flatMap((ref) => this.#one(type, ref) ?? []);
	}

	#word(lang: Language, list: readonly { value: string; label: string }[], value: string): string {
		return (lang === "de" ? undefined : phrases[lang][value]) ?? vocabulary.labelOf(list, value);
	}

	#townsOf(service: Service): string {
		const towns = this.#many("location", service.locations).flatMap((one) => this.#one("municipality", one.municipality)?.name ?? []);
		return [...new Set(towns)].join(", ") || "online";
	}

	#card(service: Service, lang: Language): Card {
		const phone = service.contactPoints?.[0]?.phone ?? "";
		return {
			slug: service.slug,
			url: serviceUrl(service.slug, lang),
			name: service.name,
			provider: this.#one("organization", service.organization)?.name ?? "",
			summary: service.summary,
			place: this.#townsOf(service),
			age: ageOf(service),
			cost: service.costNote ?? this.#word(lang, vocabulary.costTypes, service.cost),
			phone,
			tel: tel(phone),
		};
	}

	#related(service: Service): Service[] {
		const shared = new Map<Service, number>();
		for (const { documentId } of service.topics) {
			for (const other of this.#ofTopic.get(documentId) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
		}
		shared.delete(service);
		const best: Service[] = [];
		for (let most = service.topics.length; most > 0 && best.length < 3; most -= 1) {
			for (const [other, count] of shared) if (count === most && best.length < 3) best.push(other);
		}
		return best;
	}

	#places(service: Service) {
		return this.#many("location", service.locations).map((location) => {
			const town = this.#one("municipality", location.municipality);
			return {
				name: location.name,
				street: location.street ?? "",
				postal: location.postalCode ?? "",
				town: town?.name ?? location.outsideTown ?? "",
				town_url: town ? `/orte/${town.slug}/` : "",
				district: location.district ?? "",
				transport: location.transport ?? "",
				map: location.latitude ? `https://www.openstreetmap.org/?mlat=${location.latitude}&mlon=${location.longitude}#map=17` : "",
			};
		});
	}

	#accessibility(service: Service, lang: Language) {
		const buildings = this.#many("location", service.locations).map(({ name, accessibility }) => ({ name, of: accessibility }));
		const known = service.accessibility ? [{ name: "", of: service.accessibility }] : buildings;
		const fields = {
			stepFree: "Ohne Stufen",
			accessibleToilet: "Rollstuhlgerechte Toilette",
			strollerParking: "Kinderwagen",
			inductionLoop: "Induktion",
			signLanguage: "Gebärdensprache",
		};
		return known.flatMap(({ name, of }) => {
			if (!of) return [];
			const rows = Object.entries(fields).map(([field, label]) => {
				const value = String(of[field as keyof typeof of] ?? "unbekannt");
				return { label, value, text: this.#word(lang, vocabulary.triState, value) };
			});
			return [{ name, rows, note: of.note ?? "" }];
		});
	}

	servicePage(service: Service, german: Service, lang: Language): ServicePage {
		const provider = this.#one("organization", service.organization);
		const related = this.#related(german);
		const cost = this.#word(lang, vocabulary.costTypes, service.cost);
		const area = this.#many("municipality", service.serviceAreaMunicipalities).map(({ name }) => name);
		return {
			url: serviceUrl(service.slug, lang),
			lang,
			slug: service.slug,
			name: service.name,
			summary: service.summary,
			blocks: blocksOf(service.description),
			plain: (service.plainLanguage ?? "").split("\n").filter(Boolean),
			provider: provider?.name ?? "",
			provider_url: provider ? `/traeger/${provider.slug}/` : "",
			contact: (service.contactPoints ?? []).map(({ label, phone, email, note }) => ({ label, phone, tel: tel(phone ?? ""), email, note })),
			fallback: (provider?.contactPoints ?? []).map(({ label, phone, email }) => ({ label, phone, tel: tel(phone ?? ""), email })),
			register_url: service.registrationUrl ?? "",
			short: `/a/${service.shortId}/`,
			age: ageOf(service),
			audience: (service.audience ?? []).map((value) => vocabulary.labelOf(vocabulary.audiences, value)).join(", "),
			area: area.length > 0 ? area.join(", ") : vocabulary.labelOf(vocabulary.serviceAreas, service.serviceArea),
			eligibility: service.eligibility ?? "",
			places: this.#places(service),
			online: service.online,
			home_visit: service.homeVisit,
			hours: (service.schedules ?? []).map((one) => ({
				days: one.days.map((day) => vocabulary.labelOf(vocabulary.weekdays, day)).join(", "),
				time: `${one.opensAt.slice(0, 5)}–${one.closesAt.slice(0, 5)}`,
				rhythm: vocabulary.labelOf(vocabulary.scheduleRhythms, one.rhythm),
				note: one.note ?? "",
				exceptions: (one.exceptions ?? []).map(({ from, to, note }) => `${from}–${to ?? from}: ${note ?? ""}`),
			})),
			hours_json: JSON.stringify(service.schedules),
			hours_note: service.hoursNote ?? "",
			by_appointment: service.appointmentOnly,
			closed: service.temporarilyClosed,
			closure: service.closureNotice ?? "",
			free: service.cost === "kostenlos",
			cost,
			cost_note: service.costNote ?? "",
			education_package: service.coveredByBut === "ja",
			registration: this.#word(lang, vocabulary.registrationTypes, service.registration),
			registration_note: service.registrationNote ?? "",
			waiting: service.availability?.waitingTime ?? "",
			free_places: service.availability?.freePlaces ?? "",
			as_of: service.availability?.asOf ?? "",
			languages: (service.languages ?? []).map(({ language, note }) => ({
				name: vocabulary.labelOf(vocabulary.spokenLanguages, language),
				note: note ?? "",
			})),
			interpretation: service.interpretation ?? "",
			accessibility: this.#accessibility(service, lang),
			links: (service.links ?? []).map(({ label, url }) => ({ name: label, url })),
			phases: this.#many("phase", service.phases).map(({ name, slug }) => ({ name, url: `/phasen/${slug}/` })),
			topics: this.#many("topic", service.topics).map(({ name, slug }) => ({ name, url: `/themen/${slug}/` })),
			related: related.map((other) => this.#card(other, lang)),
			confirmed: service.providerConfirmed,
			checked: service.lastCheckedOn ?? "",
			sources: (service.sources ?? []).map(({ title, url, asOf }) => ({ name: title, url: url ?? "", as_of: asOf ?? "" })),
			others: (["de", "en", "tr"] as const)
				.filter((other) => other !== lang)
				.map((other) => ({ name: other, url: serviceUrl(service.slug, other) })),
		};
	}

	#list(
		url: string,
		title: string,
		lead: string,
		description: string | null,
		services: Service[],
		tiles: ListPage["tiles"] = [],
	): ListPage {
		const sorted = services.toSorted((a, b) => a.name.localeCompare(b.name, "de"));
		const letters = sorted.length > CARDS ? [...Map.groupBy(sorted, ({ name }) => initialOf(name))] : [];
		return {
			url,
			title,
			lead,
			paragraphs: (description ?? "").split(/\n{2,}/).filter(Boolean),
			tiles,
			cards: sorted.length > CARDS ? [] : sorted.map((service) => this.#card(service, "de")),
			groups: letters.map(([letter, list]) => ({
				letter,
				rows: list.map((service) => {
					const { name, url: to, provider, place, age } = this.#card(service, "de");
					return { name, url: to, details: [provider, place, age].filter(Boolean).join(" · ") };
				}),
			})),
		};
	}

	lists(): ListPage[] {
		const services = this.#services("de");
		const with_ = (pick: (service: Service) => readonly string[]) => {
			const found = new Map<string, Service[]>();
			for (const service of services) for (const id of new Set(pick(service))) found.set(id, [...(found.get(id) ?? []), service]);
			return (id: string) => found.get(id) ?? [];
		};
		const tile = (folder: string) => (one: { name: string; slug: string; summary?: string | null }) => ({
			name: one.name,
			url: `/${folder}/${one.slug}/`,
			summary: one.summary ?? "",
		});
		const ofPhase = with_(({ phases }) => phases.map(({ documentId }) => documentId));
		const ofTown = with_((service) =>
			this.#many("location", service.locations).flatMap(({ municipality }) => municipality?.documentId ?? []),
		);
		const ofProvider = with_(({ organization }) => [organization.documentId]);
		const [topics, phases, towns, providers] = [
			this.#all("topic"),
			this.#all("phase"),
			this.#all("municipality"),
			this.#all("organization"),
		];
		const letters = Map.groupBy(services, ({ name }) => initialOf(name));
		const letterTiles = [...letters.keys()]
			.sort()
			.map((letter) => ({ name: letter, url: `/angebote/a-z/${letter.toLowerCase()}/`, summary: "" }));
		return [
			this.#list("/", "Hilfe und Angebote für Familien", "Von der Schwangerschaft bis zum Beruf.", null, services.slice(0, 6), [
				...phases.map(tile("phasen")),
				...topics.map(tile("themen")),
			]),
			this.#list("/angebote/", "Alle Angebote", `${services.length} Angebote von A bis Z`, null, [], letterTiles),
			this.#list("/phasen/", "Bildungskette", "", null, [], phases.map(tile("phasen"))),
			this.#list("/themen/", "Themen", "", null, [], topics.map(tile("themen"))),
			this.#list("/orte/", "Orte", "", null, [], towns.map(tile("orte"))),
			this.#list("/traeger/", "Träger", "", null, [], providers.map(tile("traeger"))),
			...[...letters].map(([letter, list]) =>
				this.#list(`/angebote/a-z/${letter.toLowerCase()}/`, `Angebote mit ${letter}`, "", null, list, letterTiles),
			),
			...phases.map((one) => this.#list(`/phasen/${one.slug}/`, one.name, one.summary, one.description, ofPhase(one.documentId))),
			...topics.map((one) =>
				this.#list(`/themen/${one.slug}/`, one.name, one.summary, one.description, this.#ofTopic.get(one.documentId) ?? []),
			),
			...towns.map((one) => this.#list(`/orte/${one.slug}/`, one.name, "", one.introduction, ofTown(one.documentId))),
			...providers.map((one) => this.#list(`/traeger/${one.slug}/`, one.name, one.summary, one.description, ofProvider(one.documentId))),
		];
	}

	emergency(): PeerPages["emergency"] {
		return this.#all("crisis-line")
			.filter(({ phone }) => phone)
			.slice(0, 6)
			.map(({ name, phone, forWhom }) => ({ number: phone ?? "", tel: tel(phone ?? ""), name, note: forWhom ?? "" }));
	}

	services(): ServicePage[] {
		const german = this.#services("de");
		return (["de", "en", "tr"] as const).flatMap((lang) =>
			this.#services(lang).map((service, index) => this.servicePage(service, german[index] as Service, lang)),
		);
	}
}

/** All pages of a directory: services in three languages, lists in German. */
export function peerPages(directory: SyntheticDirectory): PeerPages {
	const exporter = new Exporter(directory);
	return { services: exporter.services(), lists: exporter.lists(), emergency: exporter.emergency() };
}
