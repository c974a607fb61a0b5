import { shortIdOf } from "../seed/short-id.ts";
import type { Ref } from "../src/index.ts";
import { type PublishedEntry, seedRef, syntheticEntry, syntheticRef } from "./entry.ts";
import { accessibility, type Place, type Town, townsAround } from "./places.ts";
import type { Provider } from "./providers.ts";
import type { Random } from "./random.ts";
import { dayBefore, sampleEmail, samplePhone, sampleUrl } from "./sample.ts";
import type { Slugs } from "./slugs.ts";
import { Joined, Phrase, type Spoken, sayIn } from "./spoken.ts";
import { type Archetype, archetypes } from "./texts/archetypes.ts";
import * as notes from "./texts/notes.ts";
import { listHeading, listItems, meeting, plain, practical, trust } from "./texts/sentences.ts";
import { type Language, languages, type Slots, type Text } from "./texts/text.ts";
import { companions, groupNames, people, rooms, things, worries } from "./texts/words.ts";

const spokenLanguages = { en: 6, tr: 5, ar: 5, uk: 4, ru: 5, pl: 3, fr: 1, es: 1, fa: 2, ku: 1, sq: 1, ro: 2, gsg: 1 };
const opening = ["08:00", "08:30", "09:00", "09:30", "10:00", "13:30", "14:00", "15:00", "16:30"];
const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA"] as const;

/** Makes one service; what is said in it can be told in every language. */
class ServiceMaker {
	readonly #random: Random;
	readonly #provider: Provider;
	readonly #town: Town;

	constructor(random: Random, provider: Provider) {
		this.#random = random;
		this.#provider = provider;
		this.#town = provider.town;
	}

	/** Gaps filled anew for each sentence. */
	#slots(): Slots {
		const random = this.#random;
		const [first, second] = random.some(worries, 2) as [Text, Text];
		return {
			ort: this.#town.name,
			traeger: this.#provider.name,
			gruppe: random.pick(groupNames),
			raum: random.pick(rooms),
			team: random.pick(people),
			sorge: first,
			sorge2: second,
			ding: random.pick(things),
			begleitung: random.pick(companions),
			zahl: String(random.between(2, 12)),
			euro: String(random.between(2, 30)),
		};
	}

	#say(texts: readonly Text[], sentence = true): Phrase {
		return new Phrase(this.#random.pick(texts), this.#slots(), sentence);
	}

	#maybe(probability: number, texts: readonly Text[], sentence = true): Phrase | null {
		return this.#random.chance(probability) ? this.#say(texts, sentence) : null;
	}

	name(archetype: Archetype): Spoken {
		return this.#say(archetype.names);
	}

	summary(archetype: Archetype): Spoken {
		return this.#say(archetype.summaries);
	}

	/** 400 to 3,000 characters in German: some of everything, then more until it is long enough. */
	description(archetype: Archetype): Spoken {
		const random = this.#random;
		const phrases = (texts: readonly Text[]) => texts.map((text) => new Phrase(text, this.#slots()));
		const paragraphs: Spoken[] = [new Joined(phrases(random.some(archetype.sentences, 3)), " ")];
		const wanted = random.between(400, 2400);
		const length = () => new Joined(paragraphs, "\n\n").in("de").length;
		const groups = [meeting, practical, trust];
		const unsaid = new Map(groups.map((group) => [group, random.some(group, group.length)]));
		while (length() < wanted) {
			if (random.chance(0.25)) {
				const items = random.some(listItems, random.between(2, 4)).map((text) => new Phrase(text, this.#slots(), false));
				paragraphs.push(new Joined([this.#say(listHeading), new Joined(items, "\n", "- ")], "\n"));
				continue;
			}
			const group = random.pick(groups);
			const rest = unsaid.get(group) ?? [];
			if (rest.length < 2) unsaid.set(group, random.some(group, group.length));
			else paragraphs.push(new Joined(phrases(rest.splice(0, random.between(2, 4))), " "));
		}
		return new Joined(paragraphs, "\n\n");
	}

	plainLanguage(): Spoken | null {
		return this.#random.chance(0.4)
			? new Joined(
					this.#random.some(plain, 2).map((text) => new Phrase(text)),
					"\n\n",
				)
			: null;
	}

	schedules() {
		const random = this.#random;
		return Array.from({ length: Number(random.weighted({ 0: 2, 1: 4, 2: 3, 3: 1 })) }, () => {
			const opensAt = random.pick(opening);
			const hours = random.between(1, 4);
			const ends = random.chance(0.15);
			return {
				days: weekdays.filter(() => random.chance(0.3)),
				opensAt,
				closesAt: `${String(Number(opensAt.slice(0, 2)) + hours).padStart(2, "0")}${opensAt.slice(2)}`,
				rhythm: random.weighted({ jede_woche: 8, gerade_wochen: 1, erster_im_monat: 1, letzter_im_monat: 1 }),
				validFrom: ends ? "2026-09-01" : null,
				validTo: ends ? "2027-06-30" : null,
				onPublicHolidays: random.chance(0.05),
				note: this.#maybe(0.3, notes.scheduleNotes, false),
				exceptions: random.chance(0.2)
					? [
							{
								from: "2026-12-21",
								to: "2027-01-04",
								closed: true,
								opensAt: null,
								closesAt: null,
								note: new Phrase(random.pick(notes.closures)),
							},
						]
					: [],
			};
		}).map((schedule) => ({ ...schedule, days: schedule.days.length > 0 ? schedule.days : [random.pick(weekdays)] }));
	}

	money() {
		const random = this.#random;
		const cost = random.weighted({ kostenlos: 55, kostenpflichtig: 22, nach_einkommen: 8, unbekannt: 15 });
		const costNote = { kostenlos: null, unbekannt: null, kostenpflichtig: notes.paid, nach_einkommen: notes.byIncome }[cost];
		return {
			cost,
			costNote: costNote ? this.#say(costNote, false) : null,
			coveredByBut: cost === "kostenlos" ? "unbekannt" : random.weighted({ ja: 3, nein: 2, unbekannt: 5 }),
		};
	}

	gettingIn() {
		const random = this.#random;
		const registration = random.weighted({ ohne: 4, empfohlen: 2, noetig: 3, unbekannt: 1 });
		const open = registration === "ohne" || registration === "unbekannt";
		return {
			registration,
			registrationNote: open ? null : this.#maybe(0.7, notes.registrations),
			registrationUrl: !open && random.chance(0.3) ? sampleUrl(`anmeldung/${random.between(1, 9999)}`) : null,
			appointmentOnly: !open && random.chance(0.4),
			availability: random.chance(0.15)
				? {
						waitingTime: this.#say(notes.waitingTimes, false),
						freePlaces: random.chance(0.5) ? random.between(0, 12) : null,
						asOf: dayBefore(random, 120),
					}
				: null,
		};
	}

	contact(slug: string) {
		const random = this.#random;
		return random.some(notes.contactLabels, Number(random.weighted({ 0: 2, 1: 6, 2: 2 }))).map((label, index) => ({
			label: new Phrase(label),
			phone: samplePhone(random),
			email: index === 0 && random.chance(0.6) ? sampleEmail(slug) : null,
			note: this.#maybe(0.2, notes.contactNotes),
		}));
	}

	languages() {
		const random = this.#random;
		if (random.chance(0.3)) return [];
		const more = Array.from({ length: random.between(0, 3) }, () => random.weighted(spokenLanguages));
		return ["de", ...new Set(more)].map((language) => ({
			language,
			note: language === "de" ? null : this.#maybe(0.3, notes.languageNotes, false),
		}));
	}

	/** who may come: the whole district, some towns, or nobody knows */
	area(): { serviceArea: string; towns: Ref[] } {
		const serviceArea = this.#random.weighted({ kreis: 25, orte: 55, unbekannt: 17, darueber_hinaus: 3 });
		const count = Number(this.#random.weighted({ 1: 5, 2: 2, 3: 2, 5: 1 }));
		return { serviceArea, towns: serviceArea === "orte" ? townsAround(this.#town, count).map(({ ref }) => ref) : [] };
	}

	/** how people reach it: 1 to 3 places (its provider's first), or none when it is online or comes to them */
	reach(near: readonly Place[]): { places: Ref[]; online: boolean; homeVisit: boolean } {
		const random = this.#random;
		const without = random.chance(0.1);
		const count = without ? 0 : Number(random.weighted({ 1: 7, 2: 2, 3: 1 }));
		const own = random.some(this.#provider.places, count);
		const more = random.some(near, count).filter((place) => !own.includes(place));
		const places = [...own, ...more].slice(0, count).map(({ key }) => syntheticRef("location", key));
		const online = without ? random.chance(0.6) : random.chance(0.1);
		return { places, online, homeVisit: without ? !online : random.chance(0.08) };
	}

	links() {
		return this.#random
			.some(notes.linkLabels, this.#random.between(0, 2))
			.map((label, index) => ({ label: new Phrase(label), url: sampleUrl(`angebote/${this.#random.between(1, 9999)}-${index}`) }));
	}

	closed() {
		if (!this.#random.chance(0.03)) return { temporarilyClosed: false, closedUntil: null, closureNotice: null };
		return { temporarilyClosed: true, closedUntil: "2027-02-28", closureNotice: this.#say(notes.closureNotices) };
	}

	eligibility = () => this.#maybe(0.25, notes.eligibility);
	hoursNote = () => this.#maybe(0.25, notes.hoursNotes);
	interpretation = () => this.#maybe(0.2, notes.interpretations);
}

export type InLanguages = Record<Language, PublishedEntry>;

/** A made-up service in every language: the same slug, places, times and numbers; only the words differ. */
export function makeService(random: Random, number: number, provider: Provider, near: readonly Place[], slugs: Slugs): InLanguages {
	const archetype = random.pick(archetypes);
	const maker = new ServiceMaker(random, provider);
	const key = `angebot-${number}`;
	const name = maker.name(archetype);
	const slug = slugs.of(name.in("de"));
	const phases = random.some(archetype.phases, random.between(1, 2));
	const [topic, ...moreTopics] = archetype.topics;
	const topics = [topic, ...random.some(moreTopics, random.between(0, 2))];
	const ages = phases.flatMap(({ from, to }) => [from, to]).filter((age) => age !== null);
	const { serviceArea, towns } = maker.area();
	const { places, online, homeVisit } = maker.reach(near);
	const checkedOn = random.chance(0.75) ? dayBefore(random, 600) : null;
	const values = {
		name,
		slug,
		shortId: shortIdOf("service", key),
		summary: maker.summary(archetype),
		description: maker.description(archetype),
		plainLanguage: maker.plainLanguage(),
		searchWords: random.chance(0.7) ? new Phrase(archetype.searchWords, {}, false) : null,
		ageFrom: random.chance(0.8) ? Math.min(...ages) : null,
		ageTo: random.chance(0.7) ? Math.max(...ages) : null,
		includesPregnancy: archetype.pregnancy === true,
		audience: random.some(archetype.audience, random.between(1, archetype.audience.length)),
		online,
		homeVisit,
		serviceArea,
		eligibility: maker.eligibility(),
		schedules: maker.schedules(),
		hoursNote: maker.hoursNote(),
		...maker.closed(),
		...maker.money(),
		...maker.gettingIn(),
		contactPoints: maker.contact(slug),
		languages: maker.languages(),
		interpretation: maker.interpretation(),
		accessibility: random.chance(0.15) ? accessibility(random) : null,
		legalBasis: random.chance(0.6) ? [...archetype.legalBasis] : [],
		links: maker.links(),
		providerConfirmed: random.chance(0.6),
		lastCheckedOn: checkedOn,
		nextCheckDue: checkedOn ? `${Number(checkedOn.slice(0, 4)) + 1}${checkedOn.slice(4, 8)}01` : null,
		sources: [{ title: "Synthetisches Verzeichnis für Messungen (Beispiel)", url: sampleUrl("quelle"), asOf: "2026" }],
	};
	const links = {
		organization: syntheticRef("organization", provider.key),
		phases: phases.map(({ phase }) => seedRef("phase", phase)),
		topics: topics.map((one) => seedRef("topic", one)),
		locations: places,
		serviceAreaMunicipalities: towns,
	};
	return Object.fromEntries(
		languages.map((language) => [language, syntheticEntry("service", key, sayIn(values, language), links, language)]),
	) as InLanguages;
}
