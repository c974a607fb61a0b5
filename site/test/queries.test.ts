import type { Entry, TypeName } from "@kinderstark/content-types";
import { asPublishedEntry } from "@kinderstark/content-types/seed";
import { beforeEach, describe, expect, it } from "vitest";
import {
	ageOfService,
	asksForCrisisHelp,
	bySlug,
	isForProfessionals,
	ordered,
	placeInWords,
	reachableOrganization,
	relatedServices,
	rootTopics,
	servicesIn,
	servicesOfOrganization,
	servicesOfPhase,
	servicesOfTopic,
	servicesOfTransition,
	sorted,
	stationOf,
} from "../src/content/queries.ts";
import { redirectFrom, redirects, routes } from "../src/content/routes.ts";
import { rowFacts } from "../src/content/service-facts.ts";
import { byId, type ContentStore, createStore, put, remove, setContent } from "../src/content/store.ts";

let store: ContentStore;

function add(type: TypeName, key: string, values: Record<string, unknown> = {}): void {
	put(store, type, asPublishedEntry(type, { key, name: key, slug: key, ...values } as { key: string }) as unknown as Entry<TypeName>);
}
function get<N extends TypeName>(type: N, key: string): Entry<N> {
	const found = byId(type, `${type}--${key}`);
	if (!found) throw new Error(`${type} ${key} is missing`);
	return found;
}
const names = (list: readonly { slug: string }[]) => list.map(({ slug }) => slug);

beforeEach(() => {
	store = createStore("https://example.org");
	setContent(store);
	add("topic", "gewalt", { order: 2, showsCrisisHelp: true });
	add("topic", "zuhause", { parent: "gewalt" });
	add("topic", "kita", { order: 1 });
	add("phase", "spaet", { order: 2, shortName: "Spät" });
	add("phase", "frueh", { order: 1, shortName: "Früh" });
	add("transition", "schritt", { order: 1, fromPhase: "frueh", toPhase: "spaet", topics: ["gewalt"], ageFrom: 60, ageTo: 84 });
	add("municipality", "rheine");
	add("municipality", "greven");
	add("location", "markt", { municipality: "rheine" });
	add("organization", "verband", { contactPoints: [{ phone: "02551 1" }] });
	add("organization", "stelle", { parentOrganization: "verband" });
	add("service", "b-haus", { topics: ["zuhause"], phases: ["frueh"], organization: "stelle", locations: ["markt"], serviceArea: "kreis" });
	add("service", "a-besuch", { topics: ["gewalt"], homeVisit: true, serviceArea: "unbekannt", ageFrom: 12, ageTo: 24 });
	add("service", "c-ort", { topics: ["kita"], locations: ["markt"], serviceArea: "orte", serviceAreaMunicipalities: ["rheine"] });
});

describe("topics", () => {
	it("hold the services of the topics below them, A to Z", () => {
		expect(names(servicesOfTopic(get("topic", "gewalt")))).toEqual(["a-besuch", "b-haus"]);
		expect(names(servicesOfTopic(get("topic", "zuhause")))).toEqual(["b-haus"]);
	});
	it("ask for crisis help for those below too", () => {
		expect(asksForCrisisHelp(get("topic", "zuhause"))).toBe(true);
		expect(asksForCrisisHelp(get("topic", "kita"))).toBe(false);
	});
	it("stand in their order, and survive a circle", () => {
		expect(names(rootTopics())).toEqual(["kita", "gewalt"]);
		add("topic", "gewalt", { order: 2, parent: "zuhause" });
		expect(names(servicesOfTopic(get("topic", "gewalt")))).toEqual(["a-besuch", "b-haus"]);
	});
});

describe("places", () => {
	it("tell apart what is here, what comes home and what is elsewhere", () => {
		const greven = servicesIn(get("municipality", "greven"));
		expect(names(greven.here)).toEqual([]);
		expect(names(greven.comeToYou)).toEqual(["a-besuch"]);
		expect(names(greven.elsewhere)).toEqual(["b-haus"]);
		const rheine = servicesIn(get("municipality", "rheine"));
		expect(names(rheine.here)).toEqual(["b-haus", "c-ort"]);
	});
	it("are named with the way a service comes", () => {
		expect(placeInWords(rowFacts(get("service", "b-haus")))).toBe("rheine");
		expect(placeInWords(rowFacts(get("service", "a-besuch")))).toBe("kommt nach Hause");
	});
});

describe("the rest", () => {
	it("follows changes of the content", () => {
		expect(names(servicesOfPhase(get("phase", "frueh")))).toEqual(["b-haus"]);
		remove(store, "service", "service--b-haus");
		expect(names(servicesOfPhase(get("phase", "frueh")))).toEqual([]);
		expect(bySlug("service", "b-haus")).toBeUndefined();
	});
	it("finds a passage's services by topic and age", () => {
		expect(names(servicesOfTransition(get("transition", "schritt")))).toEqual(["b-haus"]);
	});
	it("colours phases by their place in the chain", () => {
		expect(names(ordered("phase"))).toEqual(["frueh", "spaet"]);
		expect([stationOf(get("phase", "frueh")), stationOf(get("phase", "spaet")), stationOf(undefined)]).toEqual([1, 2, 1]);
	});
	it("finds somebody to call above a provider without a number", () => {
		expect(reachableOrganization(get("organization", "stelle"))?.slug).toBe("verband");
		expect(names(servicesOfOrganization(get("organization", "stelle")))).toEqual(["b-haus"]);
	});
	it("names phases where no age is given", () => {
		expect(ageOfService(get("service", "b-haus"))).toBe("Früh");
		expect(ageOfService(get("service", "a-besuch"))).toBe("1 bis 2 Jahre");
		expect(ageOfService(get("service", "c-ort"))).toBe("jedes Alter");
	});
	it("relates services by what they help with, never to themselves", () => {
		expect(names(relatedServices(get("service", "b-haus")))).not.toContain("b-haus");
		expect(names(relatedServices(get("service", "a-besuch")))).toEqual(["b-haus"]);
	});
	it("knows what is for professionals only", () => {
		add("service", "kreis", { audience: ["fachkraefte"] });
		add("service", "alle", { audience: ["fachkraefte", "eltern"] });
		expect(
			sorted("service")
				.filter(isForProfessionals)
				.map(({ slug }) => slug),
		).toEqual(["kreis"]);
	});
});

describe("addresses", () => {
	it("are asked for by what is published", () => {
		expect(routes()).toContain("/angebote/b-haus/");
		expect(new Set(routes()).size).toBe(routes().length);
		remove(store, "service", "service--b-haus");
		expect(routes()).not.toContain("/angebote/b-haus/");
	});
	it("lead on from former and short ones, unless they are in use again", () => {
		add("service", "neu", { formerSlugs: "alt\nc-ort\nneu", shortId: "x7k2" });
		expect(redirects()).toEqual([
			{ from: "/a/x7k2/", to: "/angebote/neu/" },
			{ from: "/angebote/alt/", to: "/angebote/neu/" },
		]);
		expect(redirectFrom("/angebote/alt/")).toBe("/angebote/neu/");
		expect(redirectFrom("/angebote/c-ort/")).toBeUndefined();
	});
});
