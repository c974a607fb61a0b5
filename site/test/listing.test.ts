import fc from "fast-check";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { loadSeed } from "../dev/seed-store.ts";
import { LIST_LIMIT, lettersOf } from "../src/content/letters.ts";
import {
	bucket,
	bucketKeysOf,
	bucketSize,
	choicesWithServices,
	GROUP_LIMIT,
	groupsOfPlace,
	isLong,
	type List,
	lettersOfList,
	listingRoutes,
	listOf,
	partOfList,
} from "../src/content/listing.ts";
import { providerLetters, providersAt } from "../src/content/provider-listing.ts";
import {
	bySlug,
	servicesIn,
	servicesOfOrganization,
	servicesOfPhase,
	servicesOfTopic,
	servicesOfTransition,
} from "../src/content/queries.ts";
import { all, type ContentStore } from "../src/content/store.ts";
import { add, setNow } from "./support/at.ts";

let store: ContentStore;
const NOW = "2026-11-25T12:00:00+01:00";

function load(): void {
	store = loadSeed("https://kinderstark.example");
	setNow(store, NOW);
}

/** Services with these names; all of one topic, one place and open to everyone. */
function fill(names: readonly string[], more: Record<string, unknown> = {}): void {
	names.forEach((name, index) => {
		add(store, "service", `viele-${String(index).padStart(5, "0")}`, {
			name,
			summary: "Ein Angebot.",
			organization: "caritasverband-rheine",
			phases: ["kita"],
			topics: ["weinen-schlafen-bindung"],
			locations: [],
			online: true,
			serviceArea: "kreis",
			cost: "kostenlos",
			registration: "ohne",
			...more,
		});
	});
}

const names = (services: readonly { name: string }[]) => services.map(({ name }) => name);

describe("letters of a name", () => {
	it.each([
		["Spielgruppe", "s", "sp"],
		["Übermittagbetreuung", "u", "ub"],
		["Ängste verstehen", "a", "an"],
		["„Elterncafé“", "e", "el"],
		["U3-Gruppe", "u", "u0-9"],
		["A", "a", "a0-9"],
		["1001 Nacht", "0-9", "0-9"],
		["Доверие", "0-9", "0-9"],
		["", "0-9", "0-9"],
	])("%s", (name, first, both) => {
		expect(lettersOf(name)).toEqual([first, both]);
	});
});

describe("the buckets of the seed", () => {
	beforeAll(load);

	it("hold what the lists have always held", () => {
		for (const topic of all("topic")) expect(names(bucket(listOf.topic(topic).key))).toEqual(names(servicesOfTopic(topic)));
		for (const phase of all("phase")) expect(names(bucket(listOf.phase(phase).key))).toEqual(names(servicesOfPhase(phase)));
		for (const one of all("organization")) expect(names(bucket(listOf.organization(one).key))).toEqual(names(servicesOfOrganization(one)));
		for (const passage of all("transition"))
			expect(names(bucket(listOf.transition(passage).key))).toEqual(names(servicesOfTransition(passage)));
		for (const place of all("municipality")) {
			const { here, comeToYou, elsewhere } = servicesIn(place);
			expect(groupsOfPlace(place).map(({ list }) => names(bucket(list.key)))).toEqual([here, comeToYou, elsewhere].map(names));
		}
		expect(bucketSize(listOf.all().key)).toBe(all("service").length);
	});

	it("name each bucket of a service once", () => {
		for (const service of all("service")) {
			const keys = bucketKeysOf(service);
			expect(new Set(keys).size).toBe(keys.length);
		}
	});

	it("make no list long", () => {
		expect(listingRoutes()).toEqual([]);
		expect(isLong(listOf.all())).toBe(false);
	});
});

describe("a service that has ended", () => {
	beforeEach(load);

	it("lies in no bucket from the day after its last", () => {
		add(store, "service", "endet", {
			name: "Endet",
			topics: ["weinen-schlafen-bindung"],
			online: true,
			serviceArea: "kreis",
			endsOn: "2026-11-25",
		});
		const [service] = all("service").filter(({ slug }) => slug === "endet");
		if (!service) throw new Error("It was just added.");
		expect(bucketKeysOf(service)).toContain("alle:en");
		setNow(store, "2026-11-26T00:00:00+01:00");
		expect(bucketKeysOf(service)).toEqual([]);
		expect(names(bucket("alle"))).not.toContain("Endet");
	});
});

/** Every service that the pages of a list show, page by page, found by following their own navigation only. */
function walk(list: List): string[][] {
	const addressOf = (href: string) => href.slice(`${list.path}a-z/`.length, -1);
	const seen = new Set<string>();
	const pages: string[][] = [];
	const visit = (address: string) => {
		if (seen.has(address)) return;
		seen.add(address);
		const part = partOfList(list, address);
		if (!part) throw new Error(`${list.path}a-z/${address}/ is linked and does not exist.`);
		if (part.services.length > 0) pages.push(names(part.services));
		for (const { href } of [...part.narrower, ...part.numbers]) visit(addressOf(href));
	};
	for (const { href } of lettersOfList(list)) visit(addressOf(href));
	expect([...seen].map((address) => `${list.path}a-z/${address}/`).sort()).toEqual(
		listingRoutes()
			.filter((route) => route.startsWith(`${list.path}a-z/`))
			.sort(),
	);
	return pages;
}

describe("a long list", () => {
	beforeEach(load);

	it("begins above the limit", () => {
		const missing = LIST_LIMIT - bucketSize("alle");
		fill(Array.from({ length: missing }, (_, index) => `Zeit ${index}`));
		expect(bucketSize("alle")).toBe(LIST_LIMIT);
		expect(isLong(listOf.all())).toBe(false);
		fill(Array.from({ length: missing + 1 }, (_, index) => `Zeit ${index}`));
		expect(isLong(listOf.all())).toBe(true);
		expect(listingRoutes()).toContain("/angebote/a-z/z/");
	});

	it("splits a letter that is too long by the second one, and that into parts", () => {
		const many = (start: string, count: number) => Array.from({ length: count }, (_, index) => `${start} ${index}`);
		const topic = bySlug("topic", "weinen-schlafen-bindung");
		if (!topic) throw new Error("The seed has this topic.");
		const list = listOf.topic(topic);
		const [so, sp] = [bucketSize(`${list.key}:so`), bucketSize(`${list.key}:sp`)];
		fill([...many("Sprachcafé", 320), ...many("Sommerfest", 20), ...many("Krabbelgruppe", 100), ...many("1000 Schritte", 160)]);
		expect(partOfList(list, "s")?.services).toEqual([]);
		expect(partOfList(list, "s")?.narrower.map(({ label }) => label)).toEqual(["So", "Sp"]);
		expect(partOfList(list, "so")?.services).toHaveLength(so + 20);
		expect(partOfList(list, "sp")?.services).toHaveLength(LIST_LIMIT);
		expect(partOfList(list, "sp")?.numbers.map(({ href }) => href)).toEqual([
			"/themen/weinen-schlafen-bindung/a-z/sp/",
			"/themen/weinen-schlafen-bindung/a-z/sp-2/",
			"/themen/weinen-schlafen-bindung/a-z/sp-3/",
		]);
		expect(partOfList(list, "sp-3")).toMatchObject({ label: "Sp (Teil 3)", size: sp + 320 });
		expect(partOfList(list, "sp-3")?.services).toHaveLength(sp + 320 - 2 * LIST_LIMIT);
		expect(partOfList(list, "0-9-2")?.services).toHaveLength(160 - LIST_LIMIT);
		for (const none of ["sp-1", "sp-4", "s-2", "kr", "q", "ß", "", "a/b", undefined])
			expect([none, partOfList(list, none)]).toEqual([none, undefined]);
	});

	it("shows every service once, on pages within the limit, whatever the names are", () => {
		const name = fc.tuple(
			fc.constantFrom("Spiel", "Sprach", "Über", "A", "9", "…", "Єдність", "ELTERN", "eltern"),
			fc.string({ maxLength: 4 }),
		);
		fc.assert(
			fc.property(
				fc.array(
					name.map((parts) => parts.join("")),
					{ minLength: 200, maxLength: 420 },
				),
				(given) => {
					load();
					fill(given);
					const pages = walk(listOf.all());
					expect(pages.every((page) => page.length <= LIST_LIMIT)).toBe(true);
					expect(pages.flat().sort()).toEqual(names(all("service")).sort());
				},
			),
			{ numRuns: 12 },
		);
	});

	it("of a place keeps its groups; short ones stay on the page", () => {
		fill(Array.from({ length: 200 }, (_, index) => `Telefon ${index}`));
		const place = bySlug("municipality", "rheine");
		if (!place) throw new Error("The seed has Rheine.");
		const groups = groupsOfPlace(place);
		expect(groups.map(({ group, long }) => [group, long])).toEqual([
			["am-ort", false],
			["zu-ihnen", true],
			["anderswo", false],
		]);
		for (const { long, size } of groups) if (!long) expect(size).toBeLessThanOrEqual(GROUP_LIMIT);
		expect(listingRoutes()).toContain("/orte/rheine/zu-ihnen/a-z/t/");
		expect(listingRoutes().some((route) => route.startsWith("/orte/rheine/am-ort/"))).toBe(false);
	});

	it("of a facet has its letters below its own address", () => {
		fill(Array.from({ length: 200 }, (_, index) => `Telefon ${index}`));
		expect(listingRoutes()).toContain("/stoebern/kosten/kostenlos/a-z/t/");
		expect(choicesWithServices("kosten").find(({ value }) => value === "kostenlos")?.count).toBe(
			bucketSize(listOf.facet("kosten", "kostenlos").key),
		);
	});
});

it("10,000 services: no page of a list holds more than the limit", () => {
	load();
	const words = [
		"Sprach",
		"Spiel",
		"Eltern",
		"Krabbel",
		"Musik",
		"Bewegungs",
		"Haus",
		"Familien",
		"Lern",
		"Mal",
		"Vater",
		"Ferien",
		"Still",
		"Yoga",
	];
	const kinds = ["café", "gruppe", "treff", "beratung", "kurs", "werkstatt", "stunde"];
	fill(Array.from({ length: 10_000 }, (_, index) => `${words[index % words.length]}${kinds[index % kinds.length]} ${index}`));
	expect(walk(listOf.all()).every((page) => page.length <= LIST_LIMIT)).toBe(true);
	expect(walk(listOf.all()).flat()).toHaveLength(all("service").length);
});

describe("the list of providers", () => {
	beforeEach(load);
	const fillProviders = (count: number, name: (index: number) => string) => {
		for (let index = 0; index < count; index += 1)
			add(store, "organization", `verein-${index}`, { name: name(index), kind: "verein", summary: "Ein Verein." });
	};

	it("is one page while it fits", () => {
		expect(providerLetters()).toBeUndefined();
		expect(providersAt("a")).toBeUndefined();
	});

	it("has a page for each letter when it does not, and parts where a letter is too long", () => {
		fillProviders(300, (index) => (index < 170 ? `Verein ${index}` : index < 180 ? `1. Verein ${index}` : `Zirkel ${index}`));
		const letters = providerLetters() ?? [];
		expect(letters.filter(({ label }) => /^[V0]/.test(label)).map(({ label, href }) => [label, href])).toEqual([
			["0–9", "/traeger/a-z/0-9/"],
			["V", "/traeger/a-z/v/"],
			["V 2", "/traeger/a-z/v-2/"],
		]);
		const shown = letters.flatMap((letter) => names(providersAt(letter.letters) ?? []));
		expect(shown.sort()).toEqual(names(all("organization")).sort());
		expect(listingRoutes()).toEqual(expect.arrayContaining(letters.map(({ href }) => href)));
	});
});
