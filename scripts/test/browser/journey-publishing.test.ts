import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { previewToken, signedHeaders } from "@kinderstark/content-types/publishing";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { AdminApi } from "../../src/bench/admin-api.ts";
import { launchChromium } from "../../src/operate/chromium.ts";
import { logIn, openEntry, publishAndConfirm, unpublish } from "./admin.ts";
import { releaseOf, started } from "./product.ts";

/** What an editor sees of publishing: live at once, previews, what is gone, what is renamed, who may ask for a release. */

const product = await started(inject("product"));
const SERVICE = { name: "Berufsvorbereitung", slug: "berufsvorbereitung-lernen-foerdern" };
const LIVE = { timeout: 20_000, interval: 50 };

let browser: Browser;
let context: BrowserContext;
let desk: Page;
let api: AdminApi;
let path: string;
let documentId: string;
const secret = () => /^PUBLISHER_SECRET=(.+)$/m.exec(readFileSync(product.environment.ENV_FILE as string, "utf8"))?.[1] ?? "";

beforeAll(async () => {
	browser = await launchChromium();
	context = await browser.newContext({ locale: "de-DE", viewport: { width: 1280, height: 1000 } });
	await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: product.cms });
	desk = await context.newPage();
	desk.setDefaultTimeout(30_000);
	await logIn(desk, product);
	api = await AdminApi.login(product.cms, product.email, product.password);
	const found = await api.serviceAt(SERVICE.slug);
	documentId = String(found?.documentId);
	path = `/angebote/${found?.slug}/`;
}, 60_000);

afterAll(async () => {
	await browser.close();
});

const ask = (address: string) => fetch(product.site + address, { redirect: "manual" });
const statusOf = async (address: string) => (await ask(address)).status;
const htmlOf = async (address: string) => (await ask(address)).text();

describe("an editor", () => {
	it("publishes a correction: it is live at once, and the panel says so", async () => {
		await openEntry(desk, product, "service", SERVICE.name);
		await desk.getByRole("textbox", { name: /^Kurz gesagt/ }).fill("Berichtigt: fit werden für die Ausbildung.");
		await publishAndConfirm(desk);
		const answered = performance.now();
		await expect.poll(() => htmlOf(path), LIVE).toContain("Berichtigt: fit werden");
		expect(performance.now() - answered).toBeLessThan(3000);
		await desk.getByRole("status").getByText("Auf der Website", { exact: true }).waitFor();
		await desk.getByRole("link", { name: "Seite ansehen" }).waitFor();
		expect(await desk.getByRole("link", { name: "Seite ansehen" }).getAttribute("href")).toBe(product.site + path);
	});

	it("sends on a preview of a draft, which shows it in the real layout and nowhere else", async () => {
		await api.save(documentId, { summary: "Nur im Entwurf zu lesen." });
		await openEntry(desk, product, "service", SERVICE.name);
		await desk.getByRole("button", { name: "Vorschau-Link kopieren" }).click();
		await desk.getByText(/Link kopiert/).waitFor();
		const link = await desk.evaluate(() => navigator.clipboard.readText());
		expect(link.startsWith(`${product.site}/vorschau/`)).toBe(true);
		const partner = await browser.newContext();
		try {
			const page = await partner.newPage();
			const answer = await page.goto(link);
			expect(answer?.status()).toBe(200);
			expect(answer?.headers()["x-robots-tag"]).toContain("noindex");
			expect(await page.locator('meta[name="robots"]').first().getAttribute("content")).toContain("noindex");
			expect(await page.title()).toContain("(Vorschau)");
			expect(await page.locator("main").innerText()).toContain("Nur im Entwurf zu lesen.");
			expect(await page.getByRole("note").first().innerText()).toContain("Vorschau.");
			await page.locator("footer").getByRole("link", { name: "Impressum" }).waitFor();
		} finally {
			await partner.close();
		}
		expect(await htmlOf(path)).not.toContain("Nur im Entwurf zu lesen.");
		expect(await htmlOf("/sitemaps/seiten.xml")).not.toContain("vorschau");
	});

	it("is told why a preview link does not work any more", async () => {
		const target = { type: "service", documentId, locale: "de" };
		const past = Math.floor(Date.now() / 1000) - 1;
		const expired = await ask(`/vorschau/${previewToken(secret(), { ...target, expires: past })}/`);
		expect([expired.status, await expired.text()]).toEqual([410, expect.stringContaining("abgelaufen")]);
		const good = previewToken(secret(), target);
		const [payload, signature] = good.split(".") as [string, string];
		const flipped = `${signature.startsWith("A") ? "B" : "A"}${signature.slice(1)}`;
		const other = Buffer.from(JSON.stringify({ ...target, documentId: "abc", expires: past + 1000 })).toString("base64url");
		for (const token of [`${payload}.${flipped}`, `${other}.${signature}`, previewToken("anderes-geheimnis", target)]) {
			const refused = await ask(`/vorschau/${token}/`);
			expect([refused.status, await refused.text()]).toEqual([401, expect.stringContaining("ungültig")]);
		}
		expect(await statusOf(`/vorschau/${good}/`)).toBe(200);
	});

	it("translates an entry: both pages link to each other", async () => {
		const offered = (html: string) => /<nav class="translations[\s\S]*?<\/nav>/.exec(html)?.[0] ?? "";
		expect(offered(await htmlOf(path))).toBe("");
		/* Every page is there in every language, with German texts until somebody translates them. */
		expect(await htmlOf(`/en${path}`)).toContain("german-note");
		await api.translate(documentId, "en", { name: "Getting ready for work", summary: "Get fit for an apprenticeship." });
		await expect.poll(() => htmlOf(`/en${path}`), LIVE).toContain("Getting ready for work");
		expect(offered(await htmlOf(`/en${path}`))).toContain(`href="${path}"`);
		await expect.poll(async () => offered(await htmlOf(path)), LIVE).toContain(`href="/en${path}"`);
		expect(offered(await htmlOf(path))).not.toContain("Deutsch");
		expect(offered(await htmlOf(`/en${path}`))).not.toContain("English");
	});

	it("takes an entry off: its page says so with alternatives, and comes back when it is published again", async () => {
		await api.publish(documentId, { summary: "Gleich ist es weg." });
		await openEntry(desk, product, "service", SERVICE.name);
		await unpublish(desk);
		await expect.poll(() => statusOf(path), LIVE).toBe(410);
		await expect.poll(() => statusOf(`/en${path}`), LIVE).toBe(410);
		const gone = await htmlOf(path);
		expect(gone).toContain("Dieses Angebot gibt es nicht mehr");
		expect(gone).toContain("data-entry=");
		expect(gone).not.toContain(SERVICE.name);
		await desk.getByText("Nicht auf der Website", { exact: true }).waitFor();
		await openEntry(desk, product, "service", SERVICE.name);
		await publishAndConfirm(desk);
		await expect.poll(() => statusOf(path), LIVE).toBe(200);
		await expect.poll(() => statusOf(`/en${path}`), LIVE).toBe(200);
	});

	it("renames an address: the old one leads on", async () => {
		const renamed = "berufsvorbereitung-neuer-name";
		await api.publish(documentId, { slug: renamed });
		await expect.poll(() => statusOf(`/angebote/${renamed}/`), LIVE).toBe(200);
		/* The old page stays until the new one and the way there are in place. */
		const old = path;
		const answer = async () => {
			const { status, headers } = await ask(old);
			return [status, headers.get("location")];
		};
		await expect.poll(answer, LIVE).toEqual([301, `/angebote/${renamed}/`]);
		path = `/angebote/${renamed}/`;
	});
});

describe("a trigger", () => {
	const trigger = async (headers: Record<string, string>, body = "{}") => {
		const { port } = JSON.parse(readFileSync(join(product.dataDir, "site/publisher.json"), "utf8")) as { port: number };
		return fetch(`http://127.0.0.1:${port}/trigger`, { method: "POST", headers, body });
	};
	const refusals = (kind: string) =>
		readFileSync(join(product.dataDir, "logs/publisher.log"), "utf8").split(`abgewiesen (${kind}`).length - 1;

	it("is taken once when it is signed, and refused and logged otherwise", async () => {
		const [forged, replayed] = [refusals("gefälscht"), refusals("wiederholt")];
		const headers = signedHeaders(secret(), "{}");
		expect((await trigger(headers)).status).toBe(200);
		expect((await trigger(headers)).status).toBe(401);
		expect((await trigger(signedHeaders("falsch", "{}"))).status).toBe(401);
		expect((await trigger(signedHeaders(secret(), "{}"), '{"acceptLoss":true}')).status).toBe(401);
		expect((await trigger(signedHeaders(secret(), "{}", Math.floor(Date.now() / 1000) - 3600))).status).toBe(401);
		expect((await trigger({})).status).toBe(401);
		await expect.poll(() => [refusals("gefälscht"), refusals("wiederholt")], LIVE).toEqual([forged + 4, replayed + 1]);
	});
});

describe("an operator", () => {
	const command = async (...args: string[]) => {
		const { stdout } = await promisify(execFile)(process.execPath, ["scripts/src/site-command.mjs", ...args], {
			cwd: new URL("../../../", import.meta.url).pathname,
			env: { ...process.env, ...product.environment },
		});
		return stdout;
	};

	it("rolls back, and takes that back", async () => {
		const marker = "Wird gleich zurückgeschaltet.";
		const before = await releaseOf(product);
		await api.publish(documentId, { summary: marker });
		/* A release is whole when its own file names it, which is written last. */
		await expect.poll(async () => (await releaseOf(product)).release, LIVE).not.toBe(before.release);
		expect(await htmlOf(path)).toContain(marker);
		const { release } = await releaseOf(product);
		expect(await command("releases")).toMatch(new RegExp(`${release}.*${SERVICE.name}.*\\(live\\)`));
		expect(await command("rollback")).toContain("Live ist jetzt wieder, was");
		expect(await htmlOf(path)).not.toContain(marker);
		expect(await command("rollback", "--undo")).toContain(`Live ist jetzt wieder, was ${release} war`);
		expect(await htmlOf(path)).toContain(marker);
	});
});
