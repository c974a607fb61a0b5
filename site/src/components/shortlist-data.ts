import type { Entry } from "@kinderstark/content-types";
import { isClosedNow, isOver, schedulesLeft } from "../content/lifecycle.ts";
import { reachableOrganization } from "../content/queries.ts";
import { follow, followAll } from "../content/store.ts";
import { pathOf } from "../content/urls.ts";
import { escapeJson } from "../escape.ts";
import { dayInWords } from "../format.ts";
import { t } from "../i18n/page-language.ts";
import { say } from "../i18n/say.ts";
import type { HoursRow } from "../opening-hours/index.ts";
import type { Item, ItemHours, ItemPlace } from "../shortlist/item.ts";

/**
 * What a service's page hands to the shortlist, in the page's language. It stands in the page itself: a file of its own for each
 * service and language would be ten times as many files, all of them made, compressed and watched.
 */

type Service = Entry<"service">;

function placeOf(location: Entry<"location">): ItemPlace {
	const town = follow("municipality", location.municipality)?.name ?? location.outsideTown ?? undefined;
	/* Of a secret address nothing is ever said but its name. */
	if (location.confidential) return { name: location.name };
	const street = [location.street, location.addressExtra].filter(Boolean).join(", ");
	return {
		name: location.name,
		...(street ? { street } : {}),
		...(location.postalCode ? { postalCode: location.postalCode } : {}),
		...(town ? { town } : {}),
	};
}

function hoursOf(service: Service, rows: readonly HoursRow[]): { hours: ItemHours[]; hoursNotes: string[] } {
	const { appointmentOnly, closed, closedUntil } = t().shortlist.hours;
	const hours = rows.map(({ days, hours, notes }) => ({
		days,
		hours,
		...(notes.length > 0 ? { notes } : {}),
	}));
	const notes = [
		isClosedNow(service) && (service.closedUntil ? say(closedUntil, { day: dayInWords(service.closedUntil) }) : closed),
		service.appointmentOnly && appointmentOnly,
		service.hoursNote,
	];
	return { hours, hoursNotes: notes.filter((note): note is string => Boolean(note)) };
}

/**
 * Undefined for a service without a short id: nothing could find it again.
 * @param rows its hours, as its page tells them
 */
export function shortlistData(
	original: Service,
	shown: Service,
	{ lang, words, rows }: Pick<Item, "lang" | "words"> & { rows: readonly HoursRow[] },
): Item | undefined {
	if (!original.shortId) return undefined;
	const provider = follow("organization", original.organization);
	const known = { id: original.shortId, path: pathOf("service", original), name: shown.name, lang, words };
	const empty = { points: [], places: [], ways: [], hours: [], hoursNotes: [], schedules: [] };
	if (isOver(original)) return { ...known, ...empty, ended: original.endsOn ?? "" };
	const own = (shown.contactPoints ?? []).filter(({ phone, email }) => phone || email);
	const fallback = own.length > 0 ? undefined : reachableOrganization(provider);
	const points = own.length > 0 ? own : (fallback?.contactPoints ?? []);
	const closed = isClosedNow(original);
	const dated = original.appointmentOnly || (closed && !original.closedUntil) ? [] : schedulesLeft(original.schedules);
	return {
		...known,
		...(provider ? { provider: provider.name } : {}),
		...(fallback ? { ask: fallback.name } : {}),
		points: points.map(({ label, phone, email, note }) => ({
			...(label ? { label } : {}),
			...(phone ? { phone } : {}),
			...(email ? { email } : {}),
			...(note ? { note } : {}),
		})),
		places: followAll("location", original.locations).map(placeOf),
		ways: [...(original.homeVisit ? [t().shortlist.ways.home] : []), ...(original.online ? [t().shortlist.ways.online] : [])],
		...hoursOf(shown, rows),
		schedules: dated,
		...(closed && original.closedUntil ? { closedUntil: original.closedUntil } : {}),
	};
}

/** The same as it stands in a `<template>`: values that say nothing are left out. */
export function shortlistJson(item: Item): string {
	const says = (value: unknown) => !(value === null || value === "" || value === false || (Array.isArray(value) && value.length === 0));
	return escapeJson(item, (_, value) => (says(value) ? value : undefined));
}
