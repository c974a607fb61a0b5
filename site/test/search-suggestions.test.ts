import type { Page } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import { visitor } from "./support/visitor.ts";

/** Suggestions while typing, crisis lines, places and reasons, in a real browser. */

const visit = visitor(14_319);
const PHONE = { viewport: { width: 360, height: 740 } };
let page: Page;

beforeEach(async () => {
	page = await visit.begin(PHONE);
});

const field = () => page.locator("input[name=q][role=combobox]");
const list = () => page.getByRole("listbox");
const options = () => list().getByRole("option");
const marked = async () => {
	const id = await field().getAttribute("aria-activedescendant");
	return id === null ? null : page.locator(`[id="${id}"]`).innerText();
};
const openHome = async (typed: string) => {
	await page.goto(`${visit.url}/`);
	await page.locator("main input[name=q]").focus();
	await field().waitFor();
	await page.keyboard.type(typed, { delay: 20 });
	await list().waitFor();
};

describe("suggestions", () => {
	test("cost nothing before somebody goes to the field", async () => {
		const requests: string[] = [];
		page.on("request", (request) => requests.push(request.url()));
		await page.goto(`${visit.url}/`);
		await page.waitForLoadState("networkidle");
		expect(requests.filter((url) => /suchindex|suggestions/.test(url))).toEqual([]);
		await page.locator("main input[name=q]").focus();
		await field().waitFor();
		expect(requests.some((url) => url.includes("/suchindex/"))).toBe(false);
	});

	test("arrows move through the list, in a circle; the focus stays in the field", async () => {
		await openHome("hebam");
		expect(await field().getAttribute("aria-expanded")).toBe("true");
		const count = await options().count();
		expect(count).toBeGreaterThan(2);
		expect(await page.locator(".suggestions + [role=status]").innerText()).toBe(`${count} Vorschläge`);
		expect(await marked()).toBeNull();
		await page.keyboard.press("ArrowDown");
		expect(await marked()).toBe(await options().first().innerText());
		expect(await options().first().getAttribute("aria-selected")).toBe("true");
		await page.keyboard.press("ArrowUp");
		expect(await marked()).toBe(await options().last().innerText());
		await page.keyboard.press("ArrowDown");
		expect(await marked()).toBe(await options().first().innerText());
		expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("q");
		expect(await visit.faults()).toEqual([]);
	});

	test("Home and End are the field's own again; Escape closes and keeps what was typed, the arrow opens anew", async () => {
		await openHome("hebam");
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("Home");
		expect(await marked()).toBeNull();
		expect(await field().evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(0);
		await page.keyboard.press("End");
		expect(await field().evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(5);
		await page.keyboard.press("Escape");
		expect(await list().isVisible()).toBe(false);
		expect([await field().inputValue(), await field().getAttribute("aria-expanded")]).toEqual(["hebam", "false"]);
		await page.keyboard.press("ArrowDown");
		expect(await list().isVisible()).toBe(true);
		await page.keyboard.press("Tab");
		expect(await list().isVisible()).toBe(false);
	});

	test("Enter goes to what is marked, and searches for the words when nothing is", async () => {
		await openHome("hortplatz");
		expect(await options().first().innerText()).toContain("Ganztag");
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("Enter");
		await page.waitForURL(/\/themen\/ganztag\//);
		await openHome("hebam");
		await page.keyboard.press("Enter");
		await page.waitForURL(/\/suche\/\?q=hebam$/);
	});

	test("a finger chooses too, and leaving the field closes", async () => {
		page = await visit.begin({ ...PHONE, hasTouch: true, isMobile: true });
		await page.goto(`${visit.url}/`);
		await page.locator("main input[name=q]").tap();
		await field().waitFor();
		await page.keyboard.type("rheine");
		await list().waitFor();
		await page.locator("h1").tap();
		await list().waitFor({ state: "hidden" });
		await field().tap();
		await page.keyboard.type(" ");
		await list().waitFor();
		await options().filter({ hasText: "Stadt oder Gemeinde" }).tap();
		await page.waitForURL(/\/orte\/rheine\//);
	});

	test("the header has them as well", async () => {
		await page.setViewportSize({ width: 1280, height: 900 });
		await page.goto(`${visit.url}/themen/`);
		await page.locator("#kopf-suche").focus();
		await field().waitFor();
		await page.keyboard.type("kita");
		await list().waitFor();
		const [box, viewport] = await Promise.all([list().boundingBox(), page.viewportSize()]);
		expect((box?.x ?? 0) + (box?.width ?? 9999)).toBeLessThanOrEqual(viewport?.width ?? 0);
		expect(await visit.faults()).toEqual([]);
	});

	test("on the search page a topic becomes a filter", async () => {
		await visit.search("/suche/");
		await field().focus();
		await page.keyboard.type("hortplatz", { delay: 20 });
		await list().waitFor();
		await visit.answered();
		expect(await visit.faults()).toEqual([]);
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("Enter");
		await page.waitForURL(/\/suche\/\?thema=ganztag$/);
		expect(await field().inputValue()).toBe("");
		expect(await list().isVisible()).toBe(false);
	});

	test.each(["light", "dark"] as const)("are clean in the %s theme", async (colorScheme) => {
		await page.emulateMedia({ colorScheme });
		await openHome("hebam");
		await page.keyboard.press("ArrowDown");
		expect(await visit.faults()).toEqual([]);
	});
});

const openSearch = (q: string) => visit.search(`/suche/?q=${encodeURIComponent(q)}`);

describe("the search page", () => {
	test.each([
		["mein Mann schlägt mich", "116 016"],
		["kocam beni dövüyor", "116 016"],
		["kind hat tabletten geschluckt", "0228 19240"],
		["ich will nicht mehr leben", "0800 1110111"],
	])("„%s“: the fitting number first, then those for danger", async (q, phone) => {
		await openSearch(q);
		const panel = page.locator("[data-search=crisis]");
		const numbers = await panel
			.locator('a[href^="tel:"]:visible')
			.evaluateAll((links) => links.map((link) => link.lastChild?.textContent ?? ""));
		expect(numbers.some((number) => number.includes(phone))).toBe(true);
		expect(await panel.locator('a[href="tel:112"]').last().isVisible()).toBe(true);
		expect(await panel.locator('a[href="tel:110"]').last().isVisible()).toBe(true);
		const [box, hits] = await Promise.all([panel.boundingBox(), page.locator("[data-result-count]").boundingBox()]);
		expect(box?.y ?? 9999).toBeLessThan(hits?.y ?? 0);
		expect(await visit.faults()).toEqual([]);
	});

	test("does not wait for the index with them, nor without a network", async () => {
		await visit.search("/suche/");
		await page.route("**/suchindex/**", () => undefined);
		await page.locator("#q").fill("selbstmord");
		expect(await page.locator("[data-search=crisis]").isVisible()).toBe(true);
		await page.locator("#q").fill("selbstbewusst");
		expect(await page.locator("[data-search=crisis]").isVisible()).toBe(false);
	});

	test("says why, and offers to filter by the place that was typed", async () => {
		await openSearch("kita platz 48431");
		const first = page.locator("[data-entry]").first();
		expect(await first.innerText()).toMatch(/Warum dieser Treffer\?\s+Passt zu: .*Rheine/);
		await page.getByRole("button", { name: "Nur Angebote für Familien aus Rheine zeigen" }).click();
		await page.waitForURL(/q=kita\+platz&ort=Rheine/);
		await visit.answered();
		expect(await page.getByRole("button", { name: /Nur Angebote für Familien/ }).count()).toBe(0);
		expect(await visit.faults()).toEqual([]);
	});
});
