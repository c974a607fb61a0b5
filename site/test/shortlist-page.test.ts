import { readFile } from "node:fs/promises";
import type { Entry } from "@kinderstark/content-types";
import { asPublishedEntry } from "@kinderstark/content-types/seed";
import ICAL from "ical.js";
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import { type ContentStore, put } from "../src/content/store.ts";
import { visitor } from "./support/visitor.ts";

/** The shortlist in a real browser, with the pages of the seed content. */

/* Services with all that the list shows; the seed has no numbers and no times yet. */
const NAMES = [
	"Elterncafé",
	"Beratung am Markt",
	"Krabbelgruppe",
	"Hilfe beim Antrag",
	"Vorlesestunde",
	"Sprachkurs",
	"Hausbesuch",
	"Familientreff",
];
function addServices(store: ContentStore): void {
	const add = (type: "location" | "service", values: Record<string, unknown>) =>
		put(store, type, asPublishedEntry(type, values as { key: string }) as unknown as Entry<"service">);
	for (const [at, name] of NAMES.entries()) {
		add("location", {
			key: `haus-${at}`,
			name: `Haus der Familie ${at + 1}`,
			street: `Teststraße ${at + 1}`,
			postalCode: "48565",
			municipality: "steinfurt",
			latitude: 52.14 + at / 1000,
			longitude: 7.34,
		});
		const service = {
			key: `test-${at}`,
			slug: `test-${at}`,
			shortId: `testid${at}${at}`,
			name,
			summary: "Für Familien mit kleinen Kindern.",
			organization: "kreisjugendamt-steinfurt",
			locations: [`haus-${at}`],
			serviceArea: "kreis",
			cost: "kostenlos",
			registration: "ohne",
			contactPoints: [{ label: "Büro", phone: `02551 69-000${at}`, email: `test${at}@example.org`, note: "vormittags" }],
			schedules: [
				{ days: ["MO", "WE"], opensAt: "09:00:00.000", closesAt: "12:00:00.000", rhythm: "jede_woche" },
				{ days: ["TH"], opensAt: "15:00:00.000", closesAt: "17:30:00.000", rhythm: "erster_im_monat", note: "mit Anmeldung" },
			],
		};
		add("service", service);
		if (at === 0) {
			const german = store.entries
				.get("service")
				?.get(
					[...(store.entries.get("service")?.values() ?? [])].find((one) => (one as { slug?: string }).slug === "test-0")?.documentId ?? "",
				);
			if (german) put(store, "service", { ...german, locale: "en", name: "Parents' café" } as Entry<"service">);
		}
	}
}

/* Addresses of services with all details. */
const services = NAMES.map((_, at) => `/angebote/test-${at}/`);

const visit = visitor(15_710, { add: addServices, languages: ["de", "en"] });
let page: Page;

/* The list is nobody's business: it must not stand in what a server gets to see. */
function watch(watched: Page): Page {
	watched.on("request", (request) => {
		if (/liste=/.test(new URL(request.url()).search)) visit.complaints.push(`the list went to the server: ${request.url()}`);
	});
	return watched;
}

beforeEach(async () => {
	page = watch(await visit.begin({ permissions: ["clipboard-read", "clipboard-write"] }));
});

/* What is not there answers 404, which a browser writes down as an error. */
const expect404 = () => visit.expects(/404/);

const part = (name: string, on: Page = page) => on.locator(`[data-shortlist-part="${name}"]`);
const names = (on: Page = page) => on.locator(".kept-name a").allInnerTexts();
const stored = () =>
	page.evaluate(() => JSON.parse(localStorage.getItem("kinderstark-merkliste") ?? "[]") as { id: string; name: string }[]);

async function remember(paths: readonly string[], on: Page = page): Promise<string[]> {
	const titles: string[] = [];
	for (const path of paths) {
		await on.goto(visit.url + path);
		titles.push(await on.locator("h1").innerText());
		await on.getByRole("button", { name: "Merken" }).click();
		await on.getByRole("button", { name: "Gemerkt" }).waitFor();
	}
	return titles;
}

async function openList(on: Page = page): Promise<void> {
	await on.goto(`${visit.url}/merkliste/`);
	await on.waitForFunction(() => document.querySelector(".kept, [data-shortlist-part=empty]:not([hidden])"));
}

async function sharedLink(): Promise<string> {
	await part("share").locator("summary").click();
	await page.waitForFunction(() => document.querySelector<HTMLInputElement>("#link")?.value);
	return part("link").inputValue();
}

describe("keeping", () => {
	test("nothing is stored before the button is pressed; what is kept can be read without the network", async () => {
		await page.goto(visit.url + services[0]);
		expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);
		const titles = await remember(services.slice(0, 3));
		await openList();
		expect(await names()).toEqual(titles);
		/* All of it is on the device: no page of a service was asked for. */
		const asked: string[] = [];
		page.on("request", (request) => asked.push(new URL(request.url()).pathname));
		await page.reload();
		await page.locator(".kept").first().waitFor();
		expect(await names()).toEqual(titles);
		expect(asked.filter((path) => /^\/(a|angebote)\//.test(path))).toEqual([]);
		const text = await page.locator(".kept").first().innerText();
		for (const told of [
			"02551 69-0000",
			"test0@example.org",
			"Teststraße 1, 48565 Steinfurt",
			"Mo, Mi 9–12 Uhr",
			"1. Do im Monat 15–17:30 Uhr (mit Anmeldung)",
		])
			expect(text).toContain(told);
	});

	test("a list from the first version of the page is completed", async () => {
		await openList();
		await page.evaluate(
			(path) => localStorage.setItem("kinderstark-merkliste", JSON.stringify([{ path, name: "Alter Name" }])),
			services[0],
		);
		await page.reload();
		await page.waitForFunction(() => document.querySelector(".kept-name a")?.textContent !== "Alter Name");
		expect((await stored())[0]?.id).toMatch(/^[a-z0-9]{8}$/);
	});

	test("an entry that is gone stays readable, and says so", async () => {
		expect404();
		await openList();
		await page.evaluate(() =>
			localStorage.setItem(
				"kinderstark-merkliste",
				JSON.stringify([{ id: "zzzzzzzz", path: "/angebote/gibt-es-nicht/", name: "Weg", points: [{ phone: "02551 69-0" }] }]),
			),
		);
		await page.reload();
		await page.getByText("Steht nicht mehr im Verzeichnis").waitFor();
		expect(await page.locator('.kept a[href="tel:+492551690"]').count()).toBe(1);
	});

	test("a renamed entry is found by its short address", async () => {
		expect404();
		await remember(services.slice(0, 1));
		const [before] = await stored();
		await page.evaluate(() => {
			const [item] = JSON.parse(localStorage.getItem("kinderstark-merkliste") ?? "[]");
			localStorage.setItem(
				"kinderstark-merkliste",
				JSON.stringify([{ ...item, path: "/angebote/hiess-frueher-so/", name: "Hieß früher so", seen: 1 }]),
			);
		});
		await openList();
		await page.waitForFunction(() => document.querySelector(".kept-name a")?.textContent !== "Hieß früher so");
		expect(await page.locator(".kept-name a").getAttribute("href")).toBe(services[0]);
		expect((await stored())[0]).toMatchObject({ id: before?.id, name: before?.name });
	});

	test("blocked storage: the button says so and gives a link, and a list lives for the visit", async () => {
		await page.addInitScript(() => {
			Object.defineProperty(window, "localStorage", {
				get() {
					throw new DOMException("blocked", "SecurityError");
				},
			});
		});
		await page.goto(visit.url + services[0]);
		await page.getByRole("button", { name: "Merken" }).click();
		await page.getByText("lässt uns hier nichts speichern").waitFor();
		await page.getByRole("link", { name: /Als Link öffnen/ }).click();
		await page.locator(".kept").waitFor();
		await part("add").click();
		await page.locator(".kept [data-do=remove]").waitFor();
		expect(await part("notice").innerText()).toContain("gilt nur, solange diese Seite offen ist");
		expect(await names()).toHaveLength(1);
	});

	test("full storage: what was kept before stays, and the page says that it cannot keep more", async () => {
		await remember(services.slice(0, 1));
		await page.goto(visit.url + services[1]);
		await page.evaluate(() => {
			Storage.prototype.setItem = () => {
				throw new DOMException("full", "QuotaExceededError");
			};
		});
		await page.getByRole("button", { name: "Merken" }).click();
		await page.getByText("lässt uns hier nichts speichern").waitFor();
		await openList();
		expect(await names()).toHaveLength(1);
	});
});

describe("arranging", () => {
	test("by keyboard: up, down, off, and back again", async () => {
		const titles = await remember(services.slice(0, 3));
		await openList();
		const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent);
		await page.locator('[data-do="up"]').nth(2).press("Enter");
		expect(await names()).toEqual([titles[0], titles[2], titles[1]]);
		expect(await focused()).toBe(`${titles[2]} nach oben`);
		await page.keyboard.press("Enter");
		expect(await names()).toEqual([titles[2], titles[0], titles[1]]);
		expect(await part("said").innerText()).toContain("Platz 1 von 3");
		await page.keyboard.press("Enter");
		expect(await names()).toEqual([titles[2], titles[0], titles[1]]);
		await page.locator('[data-do="remove"]').nth(1).press("Enter");
		expect(await names()).toEqual([titles[2], titles[1]]);
		expect(await focused()).toBe("Rückgängig");
		await page.keyboard.press("Enter");
		expect(await names()).toEqual([titles[2], titles[0], titles[1]]);
		expect(await focused()).toBe(`${titles[0]} entfernen`);
		expect((await stored()).map(({ name }) => name)).toEqual([titles[2], titles[0], titles[1]]);
		await part("clear").click();
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
		await page.getByRole("button", { name: "Doch nicht leeren" }).press("Enter");
		expect(await names()).toHaveLength(3);
		expect(await stored()).toHaveLength(3);
	});
});

describe("passing on", () => {
	test("by link: the other sees the list, keeps her own, and adds what is new", async () => {
		const titles = await remember(services.slice(0, 3));
		await openList();
		const link = await sharedLink();
		expect(link.startsWith(`${visit.url}/merkliste/#liste=`)).toBe(true);
		await part("copy").click();
		await page.getByText("Der Link ist kopiert.").waitFor();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
		await page.locator(".qr").waitFor();

		const hers = watch(await visit.another());
		const [own, both] = await remember([services[5] as string, services[1] as string], hers);
		await hers.goto(link);
		await hers.locator(".kept").nth(2).waitFor();
		expect(await names(hers)).toEqual(titles);
		expect(await hers.locator("[data-do]").count()).toBe(0);
		await part("own", hers).click();
		await hers.waitForFunction(() => document.querySelectorAll(".kept").length === 2);
		expect(await names(hers)).toEqual([own, both]);
		await hers.goBack();
		await hers.locator(".kept").nth(2).waitFor();
		await part("add", hers).click();
		await hers.waitForFunction(() => document.querySelectorAll(".kept").length === 4);
		expect(await names(hers)).toEqual([own, both, titles[0], titles[2]]);
		expect(await part("notice", hers).innerText()).toBe("2 Angebote sind dazugekommen.");
		expect(new URL(hers.url()).hash).toBe("");
	});

	test("a broken link says so, a cut one shows what is left of it", async () => {
		expect404();
		await page.goto(`${visit.url}/merkliste/#liste=%3Cscript%3Ealert(1)%3C/script%3E`);
		await page.getByText("Dieser Link enthält keine Liste.").first().waitFor();
		expect(await part("add").isVisible()).toBe(false);
		await remember(services.slice(0, 2));
		await openList();
		const link = await sharedLink();
		await page.goto("about:blank");
		await page.goto(link.slice(0, -6));
		await part("shared-lead").filter({ hasText: "nicht vollständig angekommen" }).waitFor();
		await page.locator(".kept").waitFor();
		expect(await names()).toHaveLength(1);
	});

	test("a link with an id that nobody knows names it, and shows the others", async () => {
		expect404();
		const { fragmentOf } = await import("../src/shortlist/shared-link.ts");
		await remember(services.slice(0, 1));
		const [{ id = "" } = {}] = await stored();
		await page.goto(`${visit.url}/merkliste/${fragmentOf([id, "zzzzzzzz"])}`);
		await page.getByText("Kennung zzzzzzzz").waitFor();
		expect(await names()).toHaveLength(1);
	});

	test("as contacts and as a calendar that other programs read", async () => {
		const titles = await remember(services);
		await openList();
		const file = async (name: string) => {
			const [download] = await Promise.all([page.waitForEvent("download"), part(name).click()]);
			return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
		};
		const contacts = await file("contacts");
		expect(contacts.name).toBe("merkliste.vcf");
		const cards = ICAL.parse(contacts.text) as unknown as unknown[][];
		expect(cards.map((card) => new ICAL.Component(card).getFirstPropertyValue("fn"))).toEqual(titles);
		const calendar = await file("calendar");
		expect(calendar.name).toBe("merkliste.ics");
		const events = new ICAL.Component(ICAL.parse(calendar.text) as unknown as unknown[]).getAllSubcomponents("vevent");
		expect(events).toHaveLength(2 * NAMES.length);
	}, 60_000);
});

describe("in another language", () => {
	test("what is translated is shown in it, the rest in German and marked", async () => {
		expect404();
		await remember(services.slice(0, 2));
		await openList();
		await page.locator("#sprache").selectOption("en");
		await page.getByText("Parents' café").waitFor();
		expect(await page.locator(".kept-name a").first().getAttribute("lang")).toBe("en");
		expect(await page.locator(".kept-name a").nth(1).getAttribute("lang")).toBe("de");
		expect(await page.locator(".kept-german:visible").count()).toBe(1);
		await page.locator("#sprache").selectOption("de");
		await page.getByText(NAMES[0] as string).waitFor();
	});
});

describe("on paper", () => {
	test("eight services with numbers, addresses and times fit on one page of A4", async () => {
		await remember(services.slice(0, 8));
		await openList();
		const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
		expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
		await page.emulateMedia({ media: "print" });
		expect(await page.locator(".kept:visible").count()).toBe(8);
		expect(await page.locator('.kept a[href^="tel:"]:visible').count()).toBe(8);
		for (const hidden of ["tools", "shared", "notice"]) expect(await part(hidden).isVisible()).toBe(false);
		expect(await page.locator(".kept-address:visible").first().innerText()).toMatch(/\/a\/[a-z0-9]{8}$/);
	}, 60_000);
});

describe("for everybody", () => {
	test("axe finds nothing, light and dark, wide and narrow, own list and shared one", async () => {
		await remember(services.slice(0, 3));
		await openList();
		const link = await sharedLink();
		await page.locator(".qr").waitFor();
		await page.locator('[data-do="remove"]').first().click();
		for (const colorScheme of ["light", "dark"] as const) {
			for (const width of [360, 1280]) {
				await page.emulateMedia({ colorScheme });
				await page.setViewportSize({ width, height: 800 });
				expect(await visit.faults()).toEqual([]);
				expect(await visit.overflow()).toBe(0);
			}
		}
		await page.goto("about:blank");
		await page.goto(link);
		await page.locator(".kept").nth(2).waitFor();
		expect(await visit.faults()).toEqual([]);
	}, 60_000);

	test("without JavaScript the page says what to do instead", async () => {
		const still = await visit.begin({ javaScriptEnabled: false });
		await still.goto(`${visit.url}/merkliste/`);
		expect(await still.locator("main").innerText()).toContain("braucht JavaScript");
		expect(await still.locator("main button:visible").count()).toBe(0);
	});
});
