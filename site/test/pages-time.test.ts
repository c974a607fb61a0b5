import type { Entry, TypeName } from "@kinderstark/content-types";
import { parseHTML } from "linkedom";
import { beforeAll, beforeEach, describe, expect, it, test } from "vitest";
import { loadSeed } from "../dev/seed-store.ts";
import { gonePaths } from "../src/content/gone.ts";
import { LIST_LIMIT } from "../src/content/letters.ts";
import { listingRoutes } from "../src/content/listing.ts";
import { redirects, routes } from "../src/content/routes.ts";
import { all, type ContentStore, type GoneEntry, put } from "../src/content/store.ts";
import { add, setNow } from "./support/at.ts";
import { bundleEntry } from "./support/built-site.ts";

/** What time and size make of the pages, at a fixed moment. */

const ORIGIN = "https://kinderstark.example";
const NOW = "2026-04-20T12:00:00+02:00";

let app: { render(request: Request): Promise<Response> };
let store: ContentStore;

beforeAll(async () => {
	app = (await import(bundleEntry.href)).app;
});
beforeEach(() => {
	store = loadSeed(ORIGIN);
	setNow(store, NOW);
});

async function open(path: string) {
	const response = await app.render(new Request(`${ORIGIN}${path}`));
	const html = await response.text();
	const { document } = parseHTML(html);
	const main = document.querySelector("main") as unknown as HTMLElement;
	for (const element of main?.querySelectorAll("script, style, template") ?? []) element.remove();
	return { status: response.status, html, document, main, text: (main?.textContent ?? "").replaceAll(/\s+/g, " ") };
}

const weekdays = { days: ["MO", "TU", "WE", "TH", "FR"], opensAt: "09:00:00.000", closesAt: "12:00:00.000", rhythm: "jede_woche" };

/** A service of a topic and a place that the seed has others of. */
function service(values: Record<string, unknown>, key = "probe"): string {
	add(store, "service", key, {
		name: "Probe",
		summary: "Ein Angebot zur Probe.",
		description: "So war es dort.",
		organization: "caritasverband-rheine",
		phases: ["null-bis-drei"],
		topics: ["weinen-schlafen-bindung"],
		online: true,
		serviceArea: "kreis",
		cost: "kostenlos",
		registration: "ohne",
		contactPoints: [{ phone: "030 23125 123" }],
		...values,
	});
	return `/angebote/${key}/`;
}

describe("a service that ends", () => {
	it("says so beforehand", async () => {
		const { text, document } = await open(service({ endsOn: "2026-04-20" }));
		expect(text).toContain("Das Angebot endet am 20. April 2026.");
		expect(document.querySelector('meta[name="robots"]')).toBeNull();
		expect((await open("/angebote/")).html).toContain('href="/angebote/probe/"');
	});

	it("says that it has ended, with alternatives, and is in no list", async () => {
		const path = service({ endsOn: "2026-04-20", registrationUrl: "https://example.org/anmeldung" });
		setNow(store, "2026-04-21T00:00:00+02:00");
		const { status, text, main, document } = await open(path);
		expect(status).toBe(200);
		expect(text).toContain("Dieses Angebot ist beendet. Der letzte Tag war der 20. April 2026.");
		expect(document.querySelector('meta[name="robots"]')?.getAttribute("content")).toBe("noindex");
		expect(document.querySelector('link[rel="canonical"]')).toBeNull();
		expect(main.querySelectorAll("[data-entry]").length).toBeGreaterThan(0);
		expect(main.querySelector('[data-entry="probe"]')).toBeNull();
		expect(main.querySelector("[data-remember]")).toBeNull();
		expect(text).not.toContain("Anmeldung");
		expect(document.querySelector('script[type="application/ld+json"]')?.textContent).not.toContain('"Service"');
		for (const list of [
			"/angebote/",
			"/themen/weinen-schlafen-bindung/",
			"/phasen/null-bis-drei/",
			"/traeger/caritasverband-rheine/",
			"/orte/rheine/",
			"/stoebern/kosten/kostenlos/",
		]) {
			const page = await open(list);
			expect(page.status, list).toBe(200);
			expect(page.html, list).not.toContain('href="/angebote/probe/"');
		}
	});

	it("is no alternative to others", async () => {
		const path = service({});
		for (let index = 0; index < 3; index += 1) service({ name: `Alt ${index}`, endsOn: "2026-04-01" }, `alt-${index}`);
		expect((await open(path)).html).not.toContain('href="/angebote/alt-');
	});
});

describe("hours", () => {
	it("tell the holidays ahead, to the eye and to the ear", async () => {
		const { main } = await open(service({ schedules: [weekdays] }));
		const lines = [...main.querySelectorAll(".hours-exceptions li")];
		expect(lines.map((line) => line.querySelector('[aria-hidden="true"]')?.textContent)).toEqual([
			"Fr 1. Mai (Tag der Arbeit): geschlossen",
		]);
		expect(lines.map((line) => line.querySelector(".visually-hidden")?.textContent)).toEqual([
			"Freitag, 1. Mai (Tag der Arbeit): geschlossen",
		]);
		setNow(store, "2026-05-02T00:00:00+02:00");
		expect((await open("/angebote/probe/")).text).not.toContain("Tag der Arbeit");
	});

	it("of a course that is over say so, on its page and on its card", async () => {
		const { text, main } = await open(service({ schedules: [{ ...weekdays, validTo: "2026-03-31" }] }));
		expect(text).toContain("Der Kurs ist vorbei. Der letzte Tag war der 31. März 2026.");
		expect(main.querySelector(".notice")?.textContent).toContain("Fragen Sie nach, ob es einen neuen gibt.");
		expect(text).not.toContain("Sie können einfach kommen");
		expect(main.querySelector(".hours-table")).toBeNull();
		expect(main.querySelector("[data-opening-hours]")).toBeNull();
		expect((await open("/themen/weinen-schlafen-bindung/")).main.querySelector('[data-entry="probe"]')?.textContent).toContain(
			"Der Kurs ist vorbei",
		);
	});

	it("leave out what is over while others still hold", async () => {
		const { text, main } = await open(
			service({
				schedules: [
					{ ...weekdays, validTo: "2026-03-31" },
					{ ...weekdays, opensAt: "15:00", closesAt: "17:00" },
				],
			}),
		);
		expect(text).not.toContain("Der Kurs ist vorbei");
		expect([...main.querySelectorAll(".hours-table td")].map((cell) => cell.textContent)).toEqual(["15–17 Uhr"]);
	});

	it("are shown again once the closing is over", async () => {
		const path = service({ schedules: [weekdays], temporarilyClosed: true, closedUntil: "2026-04-20", closureNotice: "Umbau." });
		const closed = await open(path);
		expect(closed.text).toContain("Zurzeit geschlossen bis 20. April 2026. Umbau.");
		expect((await open("/themen/weinen-schlafen-bindung/")).main.querySelector('[data-entry="probe"] .card-closed')).not.toBeNull();
		setNow(store, "2026-04-21T00:00:00+02:00");
		const again = await open(path);
		expect(again.text).not.toContain("Zurzeit geschlossen");
		expect(again.main.querySelector("[data-opening-hours]")).not.toBeNull();
		expect((await open("/themen/weinen-schlafen-bindung/")).main.querySelector('[data-entry="probe"] .card-closed')).toBeNull();
	});
});

describe("the age of a check", () => {
	it.each([
		["2026-04-01", "fresh", "Geprüft am 1. April 2026", false],
		["2025-10-19", "half-year", "Vor mehr als 6 Monaten geprüft", false],
		["2025-04-19", "year", "Vor mehr als 12 Monaten geprüft, bitte nachfragen", true],
	])("%s is %s", async (lastCheckedOn, age, words, onCard) => {
		const { main } = await open(service({ lastCheckedOn }));
		expect(main.querySelector(`[data-checked="${age}"]`)?.textContent).toBe(words);
		const card = (await open("/themen/weinen-schlafen-bindung/")).main.querySelector('[data-entry="probe"]');
		expect(card?.textContent?.includes("Vor mehr als 12 Monaten geprüft")).toBe(onCard);
	});

	it("is not made up where it is not known", async () => {
		const { main } = await open(service({}));
		expect(main.querySelector("[data-checked], [data-check-overdue]")).toBeNull();
	});

	it.each([
		["2026-04-01", "Zuletzt geprüft am 1. April 2026."],
		["2025-10-19", "Zuletzt geprüft am 19. Oktober 2025, das ist mehr als 6 Monate her."],
		["2025-04-19", "Zuletzt geprüft am 19. April 2025, das ist mehr als 12 Monate her. Bitte fragen Sie vorher nach."],
	])("of %s is told in a sentence, of services and of providers", async (lastCheckedOn, sentence) => {
		expect((await open(service({ lastCheckedOn }))).text).toContain(sentence);
		add(store, "organization", "probe", { name: "Probe e. V.", kind: "verein", summary: "Ein Verein.", lastCheckedOn });
		expect((await open("/traeger/probe/")).text).toContain(sentence);
	});

	it("is told quietly when a check has been due for more than a year", async () => {
		expect((await open(service({ nextCheckDue: "2025-04-20" }))).main.querySelector("[data-check-overdue]")).toBeNull();
		expect((await open(service({ nextCheckDue: "2025-04-19" }))).main.querySelector("[data-check-overdue]")).not.toBeNull();
	});
});

test("an event moves from what is to come to the archive", async () => {
	const event = { title: "Fachtag", place: "Steinfurt", host: "Kreis", summary: "Ein Tag.", scope: "eigenes" };
	add(store, "event", "fachtag", { ...event, startsAt: "2026-04-20T08:00:00.000Z", endsAt: "2026-04-20T14:00:00.000Z" });
	add(store, "event", "spaeter", { ...event, title: "Später", startsAt: "2026-06-01T08:00:00.000Z" });
	add(store, "event", "naechstes", { ...event, title: "Nächstes", startsAt: "2026-05-01T08:00:00.000Z" });
	const groupsAt = async () => {
		const { main } = await open("/veranstaltungen/");
		const titles = (id: string) =>
			[...(main.querySelector(`section[aria-labelledby="${id}"]`)?.querySelectorAll(".tile-title") ?? [])].map(
				(title) => title.textContent,
			);
		return { coming: titles("kommende"), archive: titles("archiv") };
	};
	expect(await groupsAt()).toEqual({ coming: ["Fachtag", "Nächstes", "Später"], archive: [] });
	expect((await open("/veranstaltungen/fachtag/")).main.querySelector("[data-past]")).toBeNull();
	setNow(store, "2026-04-20T16:00:00+02:00");
	expect(await groupsAt()).toEqual({ coming: ["Nächstes", "Später"], archive: ["Fachtag"] });
	expect((await open("/veranstaltungen/fachtag/")).text).toContain("Diese Veranstaltung ist vorbei.");
});

describe("an address at which something was", () => {
	const gone = (values: Partial<GoneEntry> = {}): GoneEntry => ({
		title: "Beratung bei Erika Muster",
		type: "service",
		topics: ["topic--weinen-schlafen-bindung"],
		municipality: "municipality--rheine",
		since: "2026-04-01T22:30:00.000Z",
		...values,
	});
	const be = (entries: Record<string, GoneEntry>) => {
		store.gone = new Map(Object.entries(entries));
	};

	it("is answered with 410 and the nearest alternatives", async () => {
		service(
			{
				name: "Nah",
				online: false,
				locations: all("location")
					.flatMap((l) => (l.municipality?.documentId === "municipality--rheine" ? [l.documentId.slice("location--".length)] : []))
					.slice(0, 1),
			},
			"nah",
		);
		be({ "/angebote/weg/": gone() });
		const { status, html, document, main, text } = await open("/angebote/weg/");
		expect(status).toBe(410);
		expect(document.querySelector("h1")?.textContent).toBe("Dieses Angebot gibt es nicht mehr");
		expect(text).toContain("Seit dem 2. April 2026");
		expect(document.querySelector('meta[name="robots"]')?.getAttribute("content")).toBe("noindex");
		expect(html).not.toContain("Erika");
		expect(html).not.toContain("/410/");
		expect(document.querySelector('meta[property="og:url"]')?.getAttribute("content")).toBe(`${ORIGIN}/angebote/weg/`);
		const offered = [...main.querySelectorAll("[data-entry]")].map((card) => card.getAttribute("data-entry"));
		expect(offered[0]).toBe("nah");
		expect(offered.length).toBeGreaterThan(1);
		expect(main.querySelector('form[action="/suche/"]')).not.toBeNull();
		for (const href of ["/themen/weinen-schlafen-bindung/", "/orte/rheine/", "/hilfe-sofort/"])
			expect(main.querySelector(`a[href="${href}"]`), href).not.toBeNull();
		expect(text).toContain("Für Familien aus Rheine ist da");
		expect(main.querySelector('section[aria-labelledby="fragen"] a[href^="http"]')).not.toBeNull();
		const rheine = all("municipality").find(({ slug }) => slug === "rheine");
		const office = all("organization").find(({ documentId }) => documentId === rheine?.youthOffice?.documentId);
		put(store, "organization", {
			...office,
			contactPoints: [{ label: null, phone: "030 23125 456", email: null, note: null }],
		} as unknown as Entry<TypeName>);
		expect((await open("/angebote/weg/")).main.querySelector('section[aria-labelledby="fragen"] a[href^="tel:"]')).not.toBeNull();
	});

	it("shows crisis help where the topic asks for it", async () => {
		const topic = all("topic").find(({ showsCrisisHelp }) => showsCrisisHelp);
		be({ "/angebote/weg/": gone({ topics: [topic?.documentId ?? ""] }) });
		expect((await open("/angebote/weg/")).main.querySelector(".crisis-panel")).not.toBeNull();
	});

	it.each([
		["organization", "/traeger/weg/", "Dieser Träger steht nicht mehr im Verzeichnis"],
		["event", "/veranstaltungen/weg/", "Diese Veranstaltung steht nicht mehr hier"],
		["page", "/weg/", "Diese Seite gibt es nicht mehr"],
		["topic", "/themen/weg/", "Dieses Thema gibt es nicht mehr"],
	])("says what a %s was, also when nothing else is known of it", async (type, path, title) => {
		be({ [path]: gone({ type: type as TypeName, topics: ["topic--weg"], municipality: null }) });
		const { status, document, main } = await open(path);
		expect([status, document.querySelector("h1")?.textContent]).toEqual([410, title]);
		expect(main.querySelector('a[href="/wer-ist-zustaendig/"]')).not.toBeNull();
	});

	it("is a page again when something stands there again", async () => {
		const path = service({});
		be({ [path]: gone(), "/angebote/weg/": gone() });
		expect((await open(path)).status).toBe(200);
		expect(gonePaths()).toEqual(["/angebote/weg/"]);
	});

	it("leads on where it leads on", async () => {
		service({ formerSlugs: "frueher" });
		be({ "/angebote/frueher/": gone() });
		expect((await open("/angebote/frueher/")).html).toContain("url=/angebote/probe/");
	});

	it("does not answer for itself", async () => {
		expect((await open("/410/")).status).toBe(404);
	});
});

describe("with thousands of services", () => {
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
	const LONGEST = 100 * 1024;

	it("no page of a list grows beyond its limits, and no letter leads nowhere", async () => {
		for (let index = 0; index < 3000; index += 1) {
			service(
				{
					name: `${words[index % words.length]}${kinds[index % kinds.length]} für Eltern und Kinder am Vormittag ${index}`,
					topics: [all("topic")[index % 3 === 0 ? 0 : index % all("topic").length]?.documentId.slice("topic--".length)],
					audience: index % 50 === 0 ? ["fachkraefte"] : [],
				},
				`s-${index}`,
			);
		}
		for (let index = 0; index < 300; index += 1) {
			add(store, "organization", `traeger-${index}`, {
				name: `${words[index % words.length]}verein ${index}`,
				kind: "verein",
				summary: "Ein Verein für Familien.",
			});
		}
		const long = listingRoutes();
		const starts = routes().filter(
			(path) => /^\/(angebote|themen|phasen|uebergaenge|orte|traeger|stoebern)\//.test(path) && !/\/a-z\/|^\/angebote\/./.test(path),
		);
		expect(long.length).toBeGreaterThan(500);
		const known = new Set([...routes(), ...redirects().map(({ from }) => from)]);
		const some = [...starts, ...long.filter((path, index) => /^\/(angebote|traeger\/a-z)\//.test(path) || index % 23 === 0)];
		for (const path of some) {
			const { status, html, main } = await open(path);
			expect([path, status]).toEqual([path, 200]);
			expect([path, Buffer.byteLength(html) <= LONGEST]).toEqual([path, true]);
			expect(main.querySelectorAll("[data-entry], .service-row").length, path).toBeLessThanOrEqual(LIST_LIMIT);
			for (const link of main.querySelectorAll("a[href]")) {
				const href = link.getAttribute("href") ?? "";
				if (href.startsWith("/")) expect([path, href, known.has(href.replace(/[?#].*/, ""))]).toEqual([path, href, true]);
			}
		}
	}, 120_000);

	it("a letter nobody needs does not exist", async () => {
		for (const path of [
			"/angebote/a-z/b/",
			"/themen/weinen-schlafen-bindung/a-z/b/",
			"/orte/rheine/am-ort/a-z/b/",
			"/orte/rheine/quatsch/a-z/b/",
			"/stoebern/kosten/kostenlos/a-z/b/",
			"/themen/quatsch/a-z/b/",
		]) {
			expect([path, (await open(path)).status]).toEqual([path, 404]);
		}
	});
});
