import type { Entry } from "@kinderstark/content-types";
import { checkAge, courseEndedOn, isClosedNow } from "./lifecycle.ts";
import { isForProfessionals, stationOfService, townsOf } from "./queries.ts";
import { derivedFor, follow } from "./store.ts";

/**
 * What lists show of a service, before it is put into words. Lists are made again whenever one of their services changes, in
 * every language; what was looked up for the others is remembered once for all of them.
 */

type Service = Entry<"service">;

/** What one line of a list tells. A corrected summary or a renamed provider is not in it, and touches no long list. */
export interface RowFacts {
	documentId: string;
	slug: string;
	name: string;
	towns: string[];
	homeVisit: boolean;
	online: boolean;
	ageFrom: number | null;
	ageTo: number | null;
	includesPregnancy: boolean;
	phases: { documentId: string }[];
	professionals: boolean;
}

export function rowFacts(service: Service): RowFacts {
	return derivedFor("rowFacts", service.documentId, () => ({
		documentId: service.documentId,
		slug: service.slug,
		name: service.name,
		towns: townsOf(service),
		homeVisit: Boolean(service.homeVisit),
		online: Boolean(service.online),
		ageFrom: service.ageFrom,
		ageTo: service.ageTo,
		includesPregnancy: Boolean(service.includesPregnancy),
		phases: (service.phases ?? []).map(({ documentId }) => ({ documentId })),
		professionals: isForProfessionals(service),
	}));
}

/** What a card tells. */
export interface CardFacts extends RowFacts {
	summary: string;
	provider: string | undefined;
	station: number | undefined;
	phone: string | undefined;
	cost: Service["cost"];
	costNote: string | null;
	closed: boolean;
	/** checked more than a year ago */
	stale: boolean;
	courseOver: boolean;
	/** has a text in Leichte Sprache */
	plainLanguage: boolean;
}

export function cardFacts(service: Service): CardFacts {
	return derivedFor("cardFacts", service.documentId, () => ({
		...rowFacts(service),
		summary: service.summary,
		provider: follow("organization", service.organization)?.name,
		station: stationOfService(service),
		phone: (service.contactPoints ?? []).find((point) => point.phone)?.phone ?? undefined,
		cost: service.cost,
		costNote: service.costNote,
		closed: isClosedNow(service),
		stale: checkAge(service) === "year",
		courseOver: courseEndedOn(service.schedules) !== undefined,
		plainLanguage: Boolean(service.plainLanguage),
	}));
}
