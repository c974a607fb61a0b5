import type { Entry } from "@kinderstark/content-types";
import { t } from "../i18n/page-language.ts";
import { say } from "../i18n/say.ts";
import { BROWSED_FACETS, browsePath } from "./facet-names.ts";
import { type FacetName, facet } from "./facets.ts";
import { LETTERS, type Letter, LIST_LIMIT, labelOf, NO_LETTER, numbered } from "./letters.ts";
import { providerListingRoutes } from "./provider-listing.ts";
import { bucketExceeds, bucketPart, bucketSize } from "./service-index.ts";
import { PLACE_GROUPS, type PlaceGroup } from "./service-keys.ts";
import { all, derivedFor } from "./store.ts";
import { pathOf } from "./urls.ts";

export { bucket, bucketExceeds, bucketSize } from "./service-index.ts";
export { bucketKeysOf, PLACE_GROUPS, type PlaceGroup } from "./service-keys.ts";

/**
 * Lists of services that stay small however many services there are. A list that is too long for one page becomes a
 * page with letters, and a page for each letter; a letter that is still too long is split by its second letter, and that
 * into numbered parts. Where a service stands depends on its own name and on how many share its letters, nothing else.
 *
 * Services are kept in buckets: one for each list (`thema:<documentId>`), one for each letter of it (`…:b`), one for each
 * pair of letters (`…:ba`). A page reads the bucket that it shows, and of the others only how full they are.
 */

type Service = Entry<"service">;

/** Services of one page that may be cards; beyond, one line each by letter: a list of cards can be read from top to bottom up to here. */
export const LIST_CARDS = 14;
/** Rows of one of the three groups of a place at most, where all three together are more than `LIST_LIMIT`. */
export const GROUP_LIMIT = 50;

/* --- lists --- */

/** A list of services that has a page, or a part of one. */
export interface List {
	/** its bucket */
	key: string;
	/** the page on which it begins, with the place on it */
	home: string;
	/** what addresses of its letters begin with: `/themen/schlaf/` → `/themen/schlaf/a-z/b/` */
	path: string;
	/** the search that finds the same */
	search: string;
}

type Ref = { documentId: string; slug: string };

const searchFor = (filter: Record<string, string>) => `/suche/?${new URLSearchParams(filter)}`;
const at = (key: string, path: string, search: string): List => ({ key, path, home: path, search });

export const listOf = {
	all: () => at("alle", "/angebote/", "/suche/"),
	topic: (topic: Ref) => at(`thema:${topic.documentId}`, pathOf("topic", topic), searchFor({ thema: topic.slug })),
	phase: (phase: Ref) => at(`phase:${phase.documentId}`, pathOf("phase", phase), searchFor({ phase: phase.slug })),
	transition: (transition: Ref) => at(`uebergang:${transition.documentId}`, pathOf("transition", transition), "/suche/"),
	organization: (provider: Ref) =>
		at(`traeger:${provider.documentId}`, pathOf("organization", provider), searchFor({ traeger: provider.slug })),
	place: (place: Ref, group: PlaceGroup): List => {
		const page = pathOf("municipality", place);
		const search = searchFor({ [group === "am-ort" ? "vorort" : "ort"]: place.slug });
		return { key: `ort:${place.documentId}:${group}`, path: `${page}${group}/`, home: `${page}#${group}`, search };
	},
	facet: (name: (typeof BROWSED_FACETS)[number], value: string) =>
		at(`${name}:${value}`, browsePath(name, value), searchFor({ [name]: value })),
};

/** The list is too long for its page: letters lead to it. */
export function isLong(list: List): boolean {
	return bucketExceeds(list.key, LIST_LIMIT);
}

export interface GroupOfPlace {
	group: PlaceGroup;
	list: List;
	size: number;
	/** letters lead to it */
	long: boolean;
}

/** The three groups of a place. All stand on its page while they fit there together; else only short ones do. */
export function groupsOfPlace(place: Ref): GroupOfPlace[] {
	const groups = PLACE_GROUPS.map((group) => listOf.place(place, group)).map((list, index) => ({
		group: PLACE_GROUPS[index] as PlaceGroup,
		list,
		size: bucketSize(list.key),
	}));
	const crowded = groups.reduce((sum, { size }) => sum + size, 0) > LIST_LIMIT;
	return groups.map((one) => ({ ...one, long: crowded && one.size > GROUP_LIMIT }));
}

/** Whether letters lead to this group of a place: an answer that changes less often than how many are in it. */
export function isLongGroup(place: Ref, group: PlaceGroup): boolean {
	return derivedFor("isLongGroup", `${place.documentId} ${group}`, () =>
		groupsOfPlace(place).some((one) => one.group === group && one.long),
	);
}

/** The values of a facet that at least one service has, in their order, with how many have it. */
export function choicesWithServices(name: (typeof BROWSED_FACETS)[number] & FacetName): { value: string; label: string; count: number }[] {
	return facet(name)
		.values()
		.map(({ value, label }) => ({ value, label, count: bucketSize(listOf.facet(name, value).key) }))
		.filter(({ count }) => count > 0);
}

/* --- letters of a list --- */

const letterHref = (list: List, letters: string) => `${list.path}a-z/${letters}/`;
const letterOf = (list: List, letters: string): Letter => ({ letters, label: labelOf(letters), href: letterHref(list, letters) });

/** The first letters that names in this list have. */
export function lettersOfList(list: List): Letter[] {
	return LETTERS.filter((letter) => bucketExceeds(`${list.key}:${letter}`, 0)).map((letter) => letterOf(list, letter));
}

/** The same with how many names each has; for the page on which a list begins, which changes with every service anyway. */
export function lettersWithSizes(list: List): (Letter & { size: number })[] {
	return lettersOfList(list).map((letter) => ({ ...letter, size: bucketSize(`${list.key}:${letter.letters}`) }));
}

/** The second letters after a first one. */
function secondLetters(list: List, first: string): Letter[] {
	return LETTERS.map((second) => `${first}${second}`)
		.filter((both) => bucketExceeds(`${list.key}:${both}`, 0))
		.map((both) => letterOf(list, both));
}

const isSplit = (list: List, first: string) => first !== NO_LETTER && bucketExceeds(`${list.key}:${first}`, LIST_LIMIT);
const numbersFor = (size: number) => Math.ceil(size / LIST_LIMIT);

/** One page of a long list. */
export interface ListPart {
	/** „Sp“, „Sp (Teil 2)“ */
	label: string;
	/** the first letter, for the navigation */
	first: string;
	/** one or two letters */
	letters: string;
	/** second letters to choose from, where the first one is not enough */
	narrower: Letter[];
	/** A to Z, at most `LIST_LIMIT`; none where a second letter has to be chosen */
	services: readonly Service[];
	/** the numbered pages of these letters; none when there is only one */
	numbers: { label: string; href: string; current: boolean }[];
	/** how many services the numbered pages have together */
	size: number;
}

const PART = /^(0-9|[a-z])(0-9|[a-z])?(?:-([1-9]\d*))?$/;

/** The part of a long list with this address (`b`, `sp`, `sp-2`); undefined where there is none. Does not ask whether the list is long. */
export function partOfList(list: List, address: string | undefined): ListPart | undefined {
	const [, first, second = "", digits] = PART.exec(address ?? "") ?? [];
	if (!first) return undefined;
	const letters = `${first}${second}`;
	const split = isSplit(list, first);
	if (second && !split) return undefined;
	const narrower = split ? secondLetters(list, first) : [];
	const label = labelOf(letters);
	if (split && !second)
		return digits || narrower.length === 0 ? undefined : { label, first, letters, narrower, services: [], numbers: [], size: 0 };
	const key = `${list.key}:${letters}`;
	const size = bucketSize(key);
	const last = numbersFor(size);
	const number = Number(digits ?? 1);
	if (number > last || digits === "1") return undefined;
	return {
		label: number === 1 ? label : say(t().lists.letterPart, { letters: label, number }),
		first,
		letters,
		narrower,
		services: bucketPart(key, (number - 1) * LIST_LIMIT, number * LIST_LIMIT),
		numbers:
			last === 1
				? []
				: Array.from({ length: last }, (_, index) => ({
						label: say(t().lists.part, { number: index + 1 }),
						href: letterHref(list, numbered(letters, index + 1)),
						current: index + 1 === number,
					})),
		size,
	};
}

function routesOfList(list: List): string[] {
	return derivedFor("routesOfList", list.key, () => makeRoutesOfList(list));
}

function makeRoutesOfList(list: List): string[] {
	const numberedRoutes = (letters: string) =>
		Array.from({ length: numbersFor(bucketSize(`${list.key}:${letters}`)) }, (_, index) => letterHref(list, numbered(letters, index + 1)));
	return LETTERS.flatMap((first) =>
		isSplit(list, first)
			? [letterHref(list, first), ...LETTERS.flatMap((second) => numberedRoutes(`${first}${second}`))]
			: numberedRoutes(first),
	);
}

function longLists(): List[] {
	const lists = [
		listOf.all(),
		...all("topic").map(listOf.topic),
		...all("phase").map(listOf.phase),
		...all("transition").map(listOf.transition),
		...all("organization").map(listOf.organization),
		...BROWSED_FACETS.flatMap((name) => choicesWithServices(name).map(({ value }) => listOf.facet(name, value))),
	];
	const ofPlaces = all("municipality").flatMap((place) => groupsOfPlace(place).flatMap(({ long, list }) => (long ? [list] : [])));
	return [...lists.filter(isLong), ...ofPlaces];
}

/** Addresses of all pages that long lists are split into, those of providers among them. */
export function listingRoutes(): string[] {
	return [...longLists().flatMap(routesOfList), ...providerListingRoutes()];
}
