import type { Entry, TypeName } from "@kinderstark/content-types";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium } from "../../scripts/src/operate/chromium.ts";
import { all, put } from "../src/content/store.ts";
import { setNow } from "./support/at.ts";
import { type SeededPages, seededPages, servePages } from "./support/seeded-pages.ts";

/** Opening hours as a service's page shows them: in the HTML, and with the clock of a browser somewhere else. */

type Schedule = NonNullable<Entry<"service">["schedules"]>[number];

const schedule = (values: Partial<Schedule>): Schedule => ({
	days: ["MO", "WE", "FR"],
	opensAt: "09:00",
	closesAt: "12:00",
	rhythm: "jede_woche",
	validFrom: null,
	validTo: null,
	onPublicHolidays: false,
	note: null,
	exceptions: [],
	...values,
});

let pages: SeededPages;
let server: Awaited<ReturnType<typeof servePages>>;
let browser: Browser;
let path: string;

beforeAll(async () => {
	pages = await seededPages("http://127.0.0.1:14311");
	setNow(pages.store, "2026-11-23T09:00:00+01:00");
	server = await servePages(14_311, (address) => pages.html(address));
	browser = await launchChromium();
});
afterAll(async () => {
	await browser?.close();
	await server?.stop();
});

function change(values: Partial<Entry<"service">>): void {
	const service = all("service")[0];
	if (!service) throw new Error("The seed has services.");
	const open = { temporarilyClosed: false, appointmentOnly: false, hoursNote: null, closedUntil: null, closureNotice: null };
	put(pages.store, "service", { ...service, ...open, ...values } as unknown as Entry<TypeName>);
	path = `/angebote/${service.slug}/`;
}

async function hours(): Promise<Element | null> {
	return (await pages.page(path)).querySelector(".hours");
}

async function statusAt(instant: string): Promise<string | null> {
	const page: Page = await browser.newPage({ timezoneId: "America/New_York" });
	await page.clock.setFixedTime(new Date(instant));
	await page.goto(`${server.url}${path}`);
	const line = page.locator("[data-opening-status]");
	/* It comes once the page can be read. */
	if ((await line.count()) > 0) await line.waitFor({ timeout: 3000 }).catch(() => undefined);
	const text = (await line.count()) > 0 && (await line.isVisible()) ? await line.innerText() : null;
	await page.close();
	return text;
}

describe("on a service's page", () => {
	test("hours are a table, also without scripts", async () => {
		change({ schedules: [schedule({}), schedule({ days: ["TH"], opensAt: "14:00", closesAt: "16:30", note: "nur telefonisch" })] });
		const rows = [...((await hours())?.querySelectorAll("tr") ?? [])].map((row) => [
			row.querySelector("th [aria-hidden]")?.textContent,
			row.querySelector("th .visually-hidden")?.textContent,
			row.querySelector("td")?.textContent,
		]);
		expect(rows).toEqual([
			["Mo, Mi, Fr", "Montag, Mittwoch, Freitag", "9–12 Uhr"],
			["Do", "Donnerstag", "14–16:30 Uhrnur telefonisch"],
		]);
	});

	test.each([
		["2026-11-23T09:30:00+01:00", "Jetzt geöffnet, bis 12 Uhr"],
		["2026-11-23T12:00:00+01:00", "Jetzt geschlossen, öffnet am Mittwoch um 9 Uhr"],
		["2026-03-30T09:30:00+02:00", "Jetzt geöffnet, bis 12 Uhr"],
		["2026-10-26T08:30:00+01:00", "Jetzt geschlossen, öffnet heute um 9 Uhr"],
		["2026-12-25T10:00:00+01:00", "Heute geschlossen (1. Weihnachtstag), öffnet am Montag um 9 Uhr"],
	])("at %s somebody far away reads: %s", async (instant, text) => {
		change({ schedules: [schedule({})] });
		expect(await statusAt(instant)).toBe(text);
	});

	test("nothing is said about now when it is closed for the time being", async () => {
		change({ schedules: [schedule({})], temporarilyClosed: true, closedUntil: "2027-01-03" });
		expect(await statusAt("2026-11-23T09:30:00+01:00")).toBeNull();
		expect((await hours())?.textContent).toContain("Zurzeit geschlossen, bis 3. Januar 2027");
	});

	test("nothing is said about now when an appointment is needed", async () => {
		change({ schedules: [schedule({})], appointmentOnly: true });
		expect(await statusAt("2026-11-23T09:30:00+01:00")).toBeNull();
		expect((await hours())?.textContent).toContain("Nur mit Termin");
	});

	test("unknown hours are said to be unknown", async () => {
		change({ schedules: [] });
		expect(await statusAt("2026-11-23T09:30:00+01:00")).toBeNull();
		expect((await hours())?.textContent).toContain("nicht bekannt");
	});

	test("hours that are over say nothing about now", async () => {
		change({ schedules: [schedule({ validTo: "2026-01-31" })] });
		expect(await statusAt("2026-11-23T09:30:00+01:00")).toBeNull();
		expect((await hours())?.textContent).toContain("Der letzte Tag war der 31. Januar 2026");
	});
});
