import type { Entry } from "@kinderstark/content-types";
import { WEEKDAYS } from "../opening-hours/calendar.ts";
import { slotOf } from "../opening-hours/slots.ts";
import {
	ACCESS_VALUES,
	AGE_BANDS,
	BABY_AGES,
	CLOSED,
	COLUMN,
	DAY_PARTS,
	DAY_VALUES,
	LABEL_GLUE,
	OUTSIDE,
	timeValue,
	UNKNOWN,
	unknownOf,
} from "../search/facet-values.ts";
import { encodeSchedule } from "../search/hours-code.ts";
import { olderThan } from "./clock.ts";
import { facetsOf, isForAge } from "./facets.ts";
import { isClosedNow, schedulesLeft } from "./lifecycle.ts";
import { follow, followAll } from "./store.ts";

/**
 * What the search can narrow services down by: the facets that have pages (`facets.ts`), finer, and some more. Here "not known"
 * is a value of its own: the search keeps such services, says so, and puts them last.
 */

type Service = Entry<"service">;

/* What was counted longer ago says nothing about today. */
const PLACES_ARE_NEWS_FOR_MONTHS = 6;

function otherAges(service: Service): string[] {
	return [...BABY_AGES, ...AGE_BANDS].filter((band) => isForAge(service, band)).map(({ value }) => value);
}

function accessOf(service: Service): string[] {
	const known = service.accessibility ? [service.accessibility] : followAll("location", service.locations).map((l) => l.accessibility);
	return Object.entries(ACCESS_VALUES).flatMap(([field, value]) => {
		const answers = known.map((access) => access?.[field as keyof typeof ACCESS_VALUES] ?? "unbekannt");
		if (answers.includes("ja")) return [value];
		return answers.length === 0 || answers.includes("unbekannt") ? [unknownOf(value)] : [];
	});
}

function timesOf(service: Service): string[] {
	const schedules = schedulesLeft(service.schedules);
	if (schedules.length === 0) return [UNKNOWN];
	return schedules.flatMap((schedule) => {
		const slot = slotOf(schedule);
		if (!slot) return [];
		const parts = DAY_PARTS.filter(({ from, to }) => slot.from < to && slot.to > from);
		return WEEKDAYS.filter((day) => schedule.days.includes(day)).flatMap((day) =>
			parts.map(({ value }) => timeValue(DAY_VALUES[day], value)),
		);
	});
}

function hoursOf(service: Service): string[] {
	if (isClosedNow(service)) return [CLOSED];
	const schedules = schedulesLeft(service.schedules);
	return schedules.length === 0 ? [UNKNOWN] : schedules.map(encodeSchedule);
}

function freePlacesOf({ availability }: Service): string[] {
	if (!availability || availability.freePlaces === null || olderThan(availability.asOf, PLACES_ARE_NEWS_FOR_MONTHS)) return [UNKNOWN];
	return availability.freePlaces > 0 ? ["ja"] : [];
}

const rounded = (degrees: number) => Math.round(degrees * 1000) / 1000;

/* About 100 m is near enough. A secret address, and one without coordinates, is where its town is. */
function pointsOf(service: Service): string[] {
	return followAll("location", service.locations).flatMap((place) => {
		const own = !place.confidential && place.latitude != null && place.longitude != null;
		const point = own ? place : follow("municipality", place.municipality);
		if (point?.latitude == null || point.longitude == null) return [];
		return `${rounded(point.latitude)},${rounded(point.longitude)}`;
	});
}

function providerOf(service: Service): string[] {
	const provider = follow("organization", service.organization);
	return provider ? [`${provider.slug}${LABEL_GLUE}${provider.name.replaceAll(/\s+/g, " ")}`] : [];
}

/** By column of the search index: every value that a service has, each once. */
export function searchFacetsOf(service: Service): Record<string, string[]> {
	const facets = facetsOf(service);
	const languages = service.languages ?? [];
	const outside = followAll("location", service.locations).some(({ outsideTown }) => outsideTown);
	const columns: Record<string, string[]> = {
		...facets,
		alter: [...facets.alter, ...otherAges(service)],
		ort: [...facets.ort, ...(service.serviceArea === "unbekannt" ? [UNKNOWN] : [])],
		vorort: [...facets.vorort, ...(outside ? [OUTSIDE] : [])],
		/* Where somebody interprets, it is worth asking. */
		sprache: [...facets.sprache, ...(languages.length === 0 || service.interpretation ? [UNKNOWN] : [])],
		barrierefrei: accessOf(service),
		frei: freePlacesOf(service),
		traeger: providerOf(service),
		[COLUMN.points]: pointsOf(service),
		[COLUMN.times]: timesOf(service),
		[COLUMN.hours]: hoursOf(service),
		[COLUMN.languageNotes]: languages.flatMap(({ language, note }) => (note ? `${language} ${note.replaceAll(/\s+/g, " ")}` : [])),
	};
	return Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, [...new Set(values)]]));
}
