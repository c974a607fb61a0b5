/**
 * What the shortlist knows of a service. The page of a service carries it (`shortlist-data.ts`), so that one press keeps it on
 * the device, and it can be read there without a network and after the entry is gone. All words are in the page's language.
 */

import type { Schedule } from "../opening-hours/index.ts";

export interface ItemPoint {
	label?: string;
	phone?: string;
	email?: string;
	note?: string;
}

export interface ItemPlace {
	name: string;
	/** left out where the address is not known, or a secret */
	street?: string;
	postalCode?: string;
	town?: string;
}

export interface ItemHours {
	days: string;
	hours: string;
	notes?: string[];
}

export interface Item {
	/** the short id, which no renaming changes; empty for one that was kept by an older version of this page */
	id: string;
	/** of the German page */
	path: string;
	name: string;
	/** BCP 47, of `name`: German where nobody has translated it */
	lang: string;
	/** BCP 47, of all other words: that of the page */
	words: string;
	provider?: string;
	/** whom to ask, where the service has no number of its own */
	ask?: string;
	points: ItemPoint[];
	places: ItemPlace[];
	/** „kommt nach Hause“ */
	ways: string[];
	hours: ItemHours[];
	/** what else is to be said of the times */
	hoursNotes: string[];
	/** for the calendar: none where it is open by appointment only, or closed without an end */
	schedules: Schedule[];
	/** `YYYY-MM-DD`: closed until then */
	closedUntil?: string;
	/** `YYYY-MM-DD`: the service has ended */
	ended?: string;
}

export const ID = /^[a-z0-9]{4,16}$/;
const PATH = /^\/angebote\/[a-z0-9-]+\/$/;
/* Longer texts are no texts of ours. */
const LONGEST = 2000;
const MOST_PARTS = 60;

type Unknown = Record<string, unknown>;
const isObject = (value: unknown): value is Unknown => typeof value === "object" && value !== null && !Array.isArray(value);
const text = (value: unknown) => (typeof value === "string" && value.length <= LONGEST ? value : "");
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value.slice(0, MOST_PARTS) : []);
const texts = (value: unknown) => list(value).map(text).filter(Boolean);

function filled<T extends object>(parts: T): T {
	return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== "" && value !== undefined)) as T;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d/;
const WEEKDAYS = new Set(["MO", "TU", "WE", "TH", "FR", "SA", "SU"]);
const language = (value: unknown) => (/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/.test(text(value)) ? text(value) : "de");
const day = (value: unknown) => (DAY.test(text(value)) && !Number.isNaN(Date.parse(text(value))) ? text(value) : "");

function schedule(value: unknown): Schedule[] {
	if (!isObject(value) || !TIME.test(text(value.opensAt)) || !TIME.test(text(value.closesAt))) return [];
	const exceptions = list(value.exceptions)
		.filter(isObject)
		.filter((exception) => day(exception.from) !== "")
		.map((exception) => ({
			from: day(exception.from),
			to: day(exception.to) || null,
			closed: exception.closed === true,
			opensAt: TIME.test(text(exception.opensAt)) ? text(exception.opensAt) : null,
			closesAt: TIME.test(text(exception.closesAt)) ? text(exception.closesAt) : null,
			note: text(exception.note) || null,
		}));
	return [
		{
			days: texts(value.days).filter((one) => WEEKDAYS.has(one)),
			opensAt: text(value.opensAt),
			closesAt: text(value.closesAt),
			rhythm: text(value.rhythm) || "jede_woche",
			validFrom: day(value.validFrom) || null,
			validTo: day(value.validTo) || null,
			onPublicHolidays: value.onPublicHolidays === true,
			note: text(value.note) || null,
			exceptions,
		} as Schedule,
	];
}

/**
 * Reads an item from whatever was stored or loaded: an old version, another script, a curious visitor. Null where it names no
 * service; parts that are not what they should be are left out.
 */
export function parseItem(value: unknown): Item | null {
	if (!isObject(value)) return null;
	const [path, name, id] = [text(value.path), text(value.name).trim(), text(value.id)];
	if (!PATH.test(path) || name === "") return null;
	const closedUntil = day(value.closedUntil);
	const ended = day(value.ended);
	const item = filled({
		path,
		name,
		lang: language(value.lang),
		words: language(value.words),
		provider: text(value.provider) || undefined,
		ask: text(value.ask) || undefined,
		points: list(value.points)
			.filter(isObject)
			.map(({ label, phone, email, note }) => filled({ label: text(label), phone: text(phone), email: text(email), note: text(note) })),
		places: list(value.places)
			.filter(isObject)
			.map(({ name: placeName, street, postalCode, town }) =>
				filled({ name: text(placeName), street: text(street), postalCode: text(postalCode), town: text(town) }),
			),
		ways: texts(value.ways),
		hours: list(value.hours)
			.filter(isObject)
			.map(({ days, hours, notes }) => ({
				days: text(days),
				hours: text(hours),
				...(texts(notes).length > 0 ? { notes: texts(notes) } : {}),
			})),
		hoursNotes: texts(value.hoursNotes),
		schedules: list(value.schedules).flatMap(schedule),
		closedUntil: closedUntil || undefined,
		ended: ended || undefined,
	});
	return { id: ID.test(id) ? id : "", ...item } as Item;
}

/** By what two items are the same. */
export const keyOf = ({ id, path }: Pick<Item, "id" | "path">) => id || path;
