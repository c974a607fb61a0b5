import { createServer, type Server } from "node:http";
import type { Entry } from "@kinderstark/content-types";
import { asPublishedEntry } from "@kinderstark/content-types/seed";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type ContentStore, put } from "../src/content/store.ts";
import type { MapPlace } from "../src/map/projection.ts";
import { visitor } from "./support/visitor.ts";

/** The map of the search, with and without an operator's own tiles, and the way to an address. */

function addService(store: ContentStore): void {
	const add = (type: "location" | "service", values: Record<string, unknown>) =>
		put(store, type, asPublishedEntry(type, values as { key: string }) as unknown as Entry<"service">);
	const place = { postalCode: "48565", municipality: "steinfurt", latitude: 52.14, longitude: 7.34 };
	add("location", { key: "haus", name: "Haus", street: "Teststraße 1", ...place });
	add("location", { key: "geheim", name: "Schutz (Adresse geheim)", street: "Geheimweg 7", confidential: true, ...place });
	const values = { summary: "Kurz.", serviceArea: "kreis", cost: "kostenlos", registration: "ohne", locations: ["haus", "geheim"] };
	add("service", { key: "weg", slug: "weg", shortId: "weg23456", name: "Weg", ...values });
}

const WITHOUT_WORKER = { serviceWorkers: "block" } as const;
const visit = visitor(15_720, { add: addService });
let page: Page;

beforeEach(async () => {
	page = await visit.begin(WITHOUT_WORKER);
});

const total = async () => Number.parseInt(await page.locator("[data-result-count]").innerText(), 10);
const markers = () =>
	page.locator("#karte [data-place]").evaluateAll((buttons) =>
		buttons.map((one) => ({
			slug: (one as HTMLElement).dataset.place ?? "",
			count: Number(one.querySelector(".map-count")?.textContent),
			label: one.querySelector(".visually-hidden")?.textContent ?? "",
			disabled: (one as HTMLButtonElement).disabled,
		})),
	);
const openMap = async (query = "") => {
	await visit.search(`/suche/${query}#karte`);
	await page.locator("#karte [data-place]").first().waitFor();
};

describe("the map of the search", () => {
	test("is not loaded before it is opened, has every town, and counts as the filter does", async () => {
		const asked: string[] = [];
		page.on("request", (request) => asked.push(request.url()));
		await visit.search("/suche/");
		expect(asked.some((url) => /orte\.json|district-map|street-map|maplibre/.test(url))).toBe(false);
		await page.getByRole("button", { name: "Karte", exact: true }).click();
		await page.locator("#karte [data-place]").first().waitFor();
		expect(asked.some((url) => /street-map|maplibre/.test(url))).toBe(false);
		const towns = (await (await fetch(`${visit.url}/karte/orte.json`)).json()) as MapPlace[];
		const shown = await markers();
		expect(shown.map(({ slug }) => slug)).toEqual(towns.map(({ slug }) => slug));
		expect(towns.length).toBe(24);
		for (const { slug, count, label, disabled } of shown) {
			expect(label).toContain(towns.find((town) => town.slug === slug)?.name);
			expect(disabled).toBe(count === 0);
		}
		expect(shown.some(({ count }) => count > 0)).toBe(true);
		/* North is up and east is right. */
		const boxes = new Map(
			await Promise.all(towns.map(async ({ slug }) => [slug, await page.locator(`#karte [data-place="${slug}"]`).boundingBox()] as const)),
		);
		const center = (slug: string) => ({ x: (boxes.get(slug)?.x ?? 0) + (boxes.get(slug)?.width ?? 0) / 2, y: boxes.get(slug)?.y ?? 0 });
		expect(center("rheine").y).toBeLessThan(center("greven").y);
		expect(center("tecklenburg").x).toBeGreaterThan(center("steinfurt").x);
	});

	test("a place is chosen by keyboard: the list below shows as many as the map said, and the address keeps both", async () => {
		await openMap();
		const all = await total();
		const [first] = (await markers()).filter(({ count }) => count > 0);
		await page.locator(`#karte [data-place="${first?.slug}"]`).press("Enter");
		await page.waitForFunction(
			(slug) => document.querySelector(`#karte [data-place="${slug}"]`)?.getAttribute("aria-pressed") === "true",
			first?.slug,
		);
		expect(await total()).toBe(first?.count);
		expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.place)).toBe(first?.slug);
		expect(new URL(page.url()).searchParams.get("umkreis")).toBe("hier");
		expect(first?.label).toContain(new URL(page.url()).searchParams.get("ort"));
		expect(new URL(page.url()).hash).toBe("#karte");
		/* The others still say what they would give. */
		expect((await markers()).filter(({ count }) => count > 0).length).toBeGreaterThan(1);
		await page.getByRole("button", { name: "Alle Orte zeigen" }).click();
		await page.waitForFunction(
			(count) => Number.parseInt(document.querySelector("[data-result-count]")?.textContent ?? "", 10) === count,
			all,
		);
		await page.goBack();
		await page.waitForFunction(
			(count) => Number.parseInt(document.querySelector("[data-result-count]")?.textContent ?? "", 10) === count,
			first?.count,
		);
	});

	test("map and the sentence below it account for every result", async () => {
		await openMap("?q=Beratung");
		const all = await total();
		const elsewhere = Number.parseInt((await page.locator(".map-elsewhere").textContent()) || "0", 10);
		const onMap = (await markers()).reduce((sum, { count }) => sum + count, 0);
		/* A service in two towns counts in both. */
		expect(onMap + elsewhere).toBeGreaterThanOrEqual(all);
		expect(elsewhere).toBeLessThanOrEqual(all);
	});

	test("follows new words, and grows and shrinks", async () => {
		await openMap();
		const before = JSON.stringify(await markers());
		await page.locator("#q").fill("Frauenhaus");
		await page.waitForFunction((old) => document.querySelector("#karte")?.textContent !== old, await page.locator("#karte").textContent());
		expect(JSON.stringify(await markers())).not.toBe(before);
		const width = async () => (await page.locator(".map-canvas").boundingBox())?.width ?? 0;
		const small = await width();
		await page.getByRole("button", { name: "Größer" }).click();
		expect(await width()).toBeGreaterThan(small);
		await page.getByRole("button", { name: "Kleiner" }).click();
		expect(await width()).toBeCloseTo(small, 0);
	});

	test.each([360, 1280])(
		"%i pixels wide, no name covers another one or a number; those without room come with the pointer",
		async (width) => {
			await page.setViewportSize({ width, height: 800 });
			await openMap();
			const names = page.locator(".map-name:not(.map-name-hidden)");
			await expect.poll(() => names.count()).toBeLessThanOrEqual(width === 360 ? 23 : 24);
			const seen = await page.locator(".map-canvas").evaluate((canvas) => {
				const rects = (selector: string) =>
					[...canvas.querySelectorAll(selector)].map((one) => ({ text: one.textContent ?? "", ...one.getBoundingClientRect().toJSON() }));
				return {
					frame: canvas.getBoundingClientRect().toJSON(),
					names: rects(".map-name:not(.map-name-hidden)"),
					counts: rects(".map-count"),
				};
			});
			expect(seen.names.length).toBeGreaterThan(width === 360 ? 11 : 20);
			const cover = (a: DOMRect, b: DOMRect) =>
				a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
			const covered = seen.names.flatMap((name, index) =>
				[...seen.names.slice(index + 1), ...seen.counts]
					.filter((other) => cover(name, other))
					.map((other) => `${name.text} / ${other.text}`),
			);
			expect(covered).toEqual([]);
			for (const name of seen.names) {
				expect(name.left).toBeGreaterThanOrEqual(seen.frame.left - 1);
				expect(name.right).toBeLessThanOrEqual(seen.frame.right + 1);
			}
			/* Towns with results come first. */
			const told = (await markers()).filter(({ disabled }) => !disabled);
			const named = await page.locator(".map-place:not(.map-place-empty) .map-name:not(.map-name-hidden)").count();
			expect(named).toBe(told.length);
			const hidden = page.locator(".map-place:has(.map-name-hidden)");
			if (width > 360) return;
			expect(await hidden.first().locator(".map-name").isVisible()).toBe(false);
			await hidden.first().locator(".map-count").hover();
			expect(await hidden.first().locator(".map-name").isVisible()).toBe(true);
			const before = await names.count();
			await page.getByRole("button", { name: "Größer" }).click();
			await expect.poll(() => names.count()).toBeGreaterThan(before);
		},
	);

	test("says so when the towns cannot be loaded; the list stays", async () => {
		await page.route("**/karte/orte.json", (route) => route.fulfill({ status: 503 }));
		await page.goto(`${visit.url}/suche/#karte`);
		await page.getByText("Die Karte lässt sich gerade nicht laden.").waitFor();
		expect(await page.locator("[data-entry]").count()).toBeGreaterThan(0);
		expect(visit.complaints.length).toBeGreaterThan(0);
		visit.expects(/503/);
	});

	test("axe finds nothing, light and dark, wide and narrow; every button is large enough and nothing runs out of the page", async () => {
		await openMap();
		for (const colorScheme of ["light", "dark"] as const) {
			for (const width of [360, 1280]) {
				await page.emulateMedia({ colorScheme });
				await page.setViewportSize({ width, height: 800 });
				if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/map-${width}-${colorScheme}.png`, fullPage: true });
				expect(await visit.faults((axe) => axe.include("main"))).toEqual([]);
				expect(await visit.overflow()).toBe(0);
				const sizes = await page.locator("#karte [data-place]:enabled").evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
				for (const { width: wide, height } of sizes) expect(Math.min(wide, height)).toBeGreaterThanOrEqual(24);
			}
		}
	}, 60_000);
});

describe("with the operator's own tiles", () => {
	const origin = "http://127.0.0.1:15721";
	let tiles: Server;
	const got: string[] = [];
	let answers = true;

	beforeAll(async () => {
		tiles = createServer((request, response) => {
			got.push(request.url ?? "");
			response.setHeader("access-control-allow-origin", "*");
			if (!answers) {
				response.statusCode = 500;
				response.end();
			} else if (request.url === "/style.json") {
				response.setHeader("content-type", "application/json");
				response.end(
					JSON.stringify({
						version: 8,
						sources: { streets: { type: "vector", tiles: [`${origin}/{z}/{x}/{y}.pbf`], maxzoom: 14, attribution: "© Testkarte" } },
						layers: [
							{ id: "land", type: "background", paint: { "background-color": "#dfe8d8" } },
							{ id: "roads", type: "line", source: "streets", "source-layer": "roads" },
						],
					}),
				);
			} else {
				/* An empty tile is a tile. */
				response.end();
			}
		});
		await new Promise<void>((resolve) => tiles.listen(Number(new URL(origin).port), "127.0.0.1", resolve));
		process.env.MAP_STYLE_URL = `${origin}/style.json`;
	});
	/* Its pages are made between these hooks, with the map's address. */
	const own = visitor(15_722, { mayAsk: origin });
	beforeAll(() => {
		delete process.env.MAP_STYLE_URL;
	});
	beforeEach(async () => {
		page = await own.begin(WITHOUT_WORKER);
	});
	afterAll(async () => {
		tiles?.closeAllConnections();
		await new Promise((resolve) => tiles?.close(resolve));
	});

	test("the towns lie on the street map; nobody but that server is asked, and only when the map is opened", async () => {
		await own.search("/suche/");
		expect(got).toEqual([]);
		await page.getByRole("button", { name: "Karte", exact: true }).click();
		await page.locator(".map-street-map canvas").waitFor();
		await page.getByText("© Testkarte").waitFor();
		await expect.poll(() => got.filter((url) => url.endsWith(".pbf")).length).toBeGreaterThan(0);
		if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/map-tiles.png`, fullPage: true });
		const frame = await page.locator(".map-canvas").boundingBox();
		for (const box of await page
			.locator("#karte [data-place]")
			.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()))) {
			expect(box.x + box.width).toBeGreaterThan(frame?.x ?? 0);
			expect(box.x).toBeLessThan((frame?.x ?? 0) + (frame?.width ?? 0));
		}
		const [first] = (await markers()).filter(({ count }) => count > 0);
		await page.locator(`#karte [data-place="${first?.slug}"]`).press("Enter");
		await page.waitForFunction(
			(slug) => document.querySelector(`#karte [data-place="${slug}"]`)?.getAttribute("aria-pressed") === "true",
			first?.slug,
		);
		expect(await total()).toBe(first?.count);
	}, 60_000);

	test("when that server fails the plain map is there, and says so", async () => {
		answers = false;
		await page.goto(`${own.url}/suche/#karte`);
		await page.getByText("Der Kartenhintergrund lässt sich gerade nicht laden.").waitFor();
		expect(await page.locator("#karte [data-place]").count()).toBe(24);
		answers = true;
		own.expects(/500|style\.json/);
	}, 60_000);

	test("other pages may still not ask that server", async () => {
		const policy = async (path: string) =>
			/Content-Security-Policy" content="([^"]*)"/.exec(await (await fetch(own.url + path)).text())?.[1];
		expect(await policy("/suche/")).toContain(origin);
		expect(await policy("/themen/")).not.toContain(new URL(origin).port);
	});
});

describe("the way to an address", () => {
	test("is handed to the map app of the device; a secret address has none", async () => {
		await page.goto(`${visit.url}/angebote/weg/`);
		expect(await page.locator("[data-directions]").count()).toBe(1);
		expect(await page.locator("[data-directions]").getAttribute("href")).toBe(
			"geo:52.14,7.34?q=Teststra%C3%9Fe%201%2C%2048565%20Steinfurt",
		);
		expect(await page.content()).not.toContain("Geheimweg");
		await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
		await page.getByRole("button", { name: "Adresse kopieren" }).click();
		await page.getByText("Die Adresse ist kopiert.").waitFor();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("Teststraße 1, 48565 Steinfurt");
	});

	test("on an iPhone becomes Apple's own at the press, not before", async () => {
		page = await visit.begin({
			...WITHOUT_WORKER,
			userAgent: "Mozilla/5.0 (iPhone; CPU iPhone OS 15_0 like Mac OS X) AppleWebKit/605.1.15 Version/15.0 Mobile/15E148 Safari/604.1",
		});
		await page.goto(`${visit.url}/angebote/weg/`);
		const link = page.locator("[data-directions]");
		expect(await link.getAttribute("href")).toMatch(/^geo:/);
		await link.evaluate((one) => one.addEventListener("click", (event) => event.preventDefault()));
		await link.click();
		expect(await link.getAttribute("href")).toBe("maps:?daddr=Teststra%C3%9Fe%201%2C%2048565%20Steinfurt");
	});
});
