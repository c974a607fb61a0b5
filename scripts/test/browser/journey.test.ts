import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import Database from "better-sqlite3";
import type { Browser, Page } from "playwright-core";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { AdminApi } from "../../src/bench/admin-api.ts";
import { launchChromium } from "../../src/operate/chromium.ts";
import { addComponent, logIn, openEntry, publish, publishAndConfirm, unpublish } from "./admin.ts";
import { releaseOf, started } from "./product.ts";

/**
 * The whole way, as a coordinator goes it: log in, edit, publish, see it live everywhere and in the search, take it off,
 * break it, read the message, roll back. One editor's session, so the steps build on each other.
 */

const product = await started(inject("product"));
const SERVICE = { name: "Jugendwerkstatt in Steinfurt", path: "/angebote/jugendwerkstatt-steinfurt/", slug: "jugendwerkstatt-steinfurt" };
const PROVIDER = { name: "Evangelische Jugendhilfe Münsterland", renamed: "Evangelische Jugendhilfe Probename" };
const PHONE = "02551 69-0";
const LIVE = { timeout: 20_000, interval: 100 };

let browser: Browser;
let desk: Page;

beforeAll(async () => {
	browser = await launchChromium();
	const context = await browser.newContext({ locale: "de-DE", viewport: { width: 1280, height: 1000 } });
	desk = await context.newPage();
	desk.setDefaultTimeout(30_000);
}, 60_000);

afterAll(async () => {
	await browser.close();
});

const statusOf = async (path: string) => (await fetch(product.site + path, { redirect: "manual" })).status;
const htmlOf = async (path: string) => (await fetch(product.site + path)).text();

async function searchFor(words: string): Promise<string[]> {
	const page = await browser.newPage();
	try {
		await page.goto(`${product.site}/suche/?q=${encodeURIComponent(words)}`);
		await page.locator('[data-search-state="ready"]').waitFor({ timeout: 15_000 });
		return await page.locator("[data-entry]").evaluateAll((cards) => cards.map((card) => card.getAttribute("data-entry") ?? ""));
	} finally {
		await page.close();
	}
}

describe("a coordinator's day", () => {
	it("begins at the login page, in German", async () => {
		await logIn(desk, product);
		expect(await desk.evaluate(() => document.documentElement.lang)).toBe("de");
		await desk.getByText("Veröffentlichung", { exact: true }).first().waitFor();
	});

	it("corrects a phone number: the pages that show it follow", async () => {
		expect(await htmlOf(SERVICE.path)).not.toContain(PHONE);
		await openEntry(desk, product, "service", SERVICE.name);
		await addComponent(desk, "Kontakt");
		await desk.locator('input[name="contactPoints.0.phone"]').fill(PHONE);
		await publishAndConfirm(desk);
		await expect.poll(() => htmlOf(SERVICE.path), LIVE).toContain(PHONE);
		expect(await htmlOf(SERVICE.path)).toMatch(/href="tel:\+4925516900?"/);
		await expect.poll(() => htmlOf("/themen/berufsvorbereitung/"), LIVE).toContain(PHONE);
	});

	it("renames the provider: every page that names it changes, and the search finds the new word", async () => {
		await openEntry(desk, product, "organization", PROVIDER.name);
		await desk.locator('input[name="name"]').fill(PROVIDER.renamed);
		await publishAndConfirm(desk);
		await expect.poll(() => htmlOf(SERVICE.path), LIVE).toContain(PROVIDER.renamed);
		/* A release is written file by file. */
		await expect.poll(() => htmlOf("/traeger/"), LIVE).toContain(PROVIDER.renamed);
		await expect.poll(() => searchFor("Probename"), LIVE).toContain(SERVICE.slug);
	});

	it("adds an image with its description: it is live in small modern files", async () => {
		const jpeg = await sharp({ create: { width: 1400, height: 900, channels: 3, background: "#c96" } })
			.jpeg()
			.toBuffer();
		const api = await AdminApi.login(product.cms, product.email, product.password);
		const file = await api.upload("werkstatt.jpg", "image/jpeg", new Uint8Array(jpeg));
		const service = await api.serviceAt(SERVICE.slug);
		const image = { file, decorative: false };
		await expect(api.publish(String(service?.documentId), { image })).rejects.toThrow("Bitte das Bild beschreiben");
		await api.publish(String(service?.documentId), { image: { ...image, alternativeText: "Eine Werkbank mit Holz" } });
		await expect.poll(() => htmlOf(SERVICE.path), LIVE).toContain('alt="Eine Werkbank mit Holz"');
		const source = /srcset="(\/bilder\/[^ "]+\.avif)/.exec(await htmlOf(SERVICE.path))?.[1] as string;
		const answer = await fetch(product.site + source);
		expect(answer.status).toBe(200);
		expect((await sharp(Buffer.from(await answer.arrayBuffer())).metadata()).format).toBe("heif");
	});

	it("sorts the list, opens an entry from it, corrects and publishes it without a mouse", async () => {
		const label = (element: Element) => `${element.tagName} ${element.getAttribute("name") ?? element.textContent}`;
		const tabTo = async (wanted: RegExp) => {
			for (let pressed = 0; pressed < 150; pressed += 1) {
				await desk.keyboard.press("Tab");
				if (
					wanted.test(
						await desk
							.locator(":focus")
							.first()
							.evaluate(label, undefined, { timeout: 1000 })
							.catch(() => ""),
					)
				)
					return;
			}
			throw new Error(`Tab does not lead to ${wanted}.`);
		};
		await desk.goto(`${product.cms}/admin/content-manager/collection-types/api::service.service?_q=${encodeURIComponent(SERVICE.name)}`);
		await desk.getByRole("row").getByRole("link", { name: SERVICE.name, exact: true }).first().waitFor();
		await tabTo(/^TH Geprüft am$/);
		await desk.keyboard.press("Enter");
		await expect.poll(() => desk.url()).toContain("sort=lastCheckedOn:ASC");
		await desk.getByRole("row").getByRole("link", { name: SERVICE.name, exact: true }).first().waitFor();
		await tabTo(new RegExp(`^A ${SERVICE.name}$`));
		await desk.keyboard.press("Enter");
		await desk.getByRole("heading", { level: 1, name: SERVICE.name }).waitFor();
		await tabTo(/^INPUT summary$/);
		await desk.keyboard.press("End");
		await desk.keyboard.type(" Ohne Maus.");
		await tabTo(/^BUTTON Veröffentlichen$/);
		await desk.keyboard.press("Enter");
		await expect.poll(() => htmlOf(SERVICE.path), LIVE).toContain("Ohne Maus.");
	});

	it("gets a message at the field when something is wrong, and the site stays as it is", async () => {
		await openEntry(desk, product, "service", SERVICE.name);
		await desk.locator('input[name="ageFrom"]').fill("200");
		await desk.locator('input[name="ageTo"]').fill("100");
		const before = await releaseOf(product);
		await publish(desk);
		await desk
			.getByText(/„Alter bis“ \(100 Monate\) ist kleiner als „Alter ab“ \(200 Monate\)/)
			.first()
			.waitFor();
		expect((await releaseOf(product)).release).toBe(before.release);
		await desk.reload();
	});

	it("takes an entry off the site: it is gone everywhere", async () => {
		await openEntry(desk, product, "service", SERVICE.name);
		await unpublish(desk);
		await expect.poll(() => statusOf(SERVICE.path), LIVE).not.toBe(200);
		await expect.poll(() => htmlOf("/orte/steinfurt/"), LIVE).not.toContain(SERVICE.path);
		await expect.poll(() => htmlOf("/sitemaps/seiten.xml"), LIVE).not.toContain(SERVICE.path);
		await expect.poll(() => searchFor("Jugendwerkstatt"), LIVE).not.toContain(SERVICE.slug);
	});

	it("publishes it again", async () => {
		await openEntry(desk, product, "service", SERVICE.name);
		await publishAndConfirm(desk);
		await expect.poll(() => statusOf(SERVICE.path), LIVE).toBe(200);
	});
});

describe("an entry broken in the database", () => {
	it("is left out, named to the editors with its field, and everything else goes live", async () => {
		const database = new Database(join(product.dataDir, "cms/data.db"));
		database.prepare("UPDATE services SET cost = 'umsonst' WHERE slug = ? AND published_at IS NOT NULL").run(SERVICE.slug);
		database.close();
		await desk.goto(`${product.cms}/admin`);
		await desk.getByRole("button", { name: "Erneut versuchen" }).click();
		await expect.poll(() => statusOf(SERVICE.path), LIVE).not.toBe(200);
		expect(await statusOf("/angebote/")).toBe(200);
		const widget = desk.getByRole("region", { name: "Veröffentlichung" });
		await widget.getByText(/„Kosten“ ist keine der möglichen Angaben/).waitFor();
		expect(await widget.innerText()).toContain(SERVICE.name);
		expect(await widget.innerText()).toContain("aber ein Eintrag fehlt");
		await openEntry(desk, product, "service", SERVICE.name);
		await desk.getByText("Fehlt auf der Website", { exact: true }).waitFor();
		await desk.getByRole("link", { name: "Zum Feld „Kosten“" }).waitFor();
	}, 60_000);
});

describe("an operator", () => {
	it("rolls back to the release before", async () => {
		const broken = await releaseOf(product);
		const run = promisify(execFile);
		const rollback = () =>
			run(process.execPath, ["scripts/src/site-command.mjs", "rollback"], {
				cwd: new URL("../../../", import.meta.url).pathname,
				env: { ...process.env, ...product.environment },
			});
		expect((await rollback()).stdout).toContain(`Vorher war es ${broken.release}.`);
		expect((await releaseOf(product)).release).not.toBe(broken.release);
		expect(await statusOf(SERVICE.path)).toBe(200);
	});
});
