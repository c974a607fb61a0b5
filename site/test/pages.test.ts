import type { Entry } from "@kinderstark/content-types";
import { asPublishedEntry } from "@kinderstark/content-types/seed";
import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, it } from "vitest";
import { loadSeed } from "../dev/seed-store.ts";
import { isPage, NOT_FOUND_PATH, redirects, routes } from "../src/content/routes.ts";
import { all, type ContentStore, put } from "../src/content/store.ts";
import { bundleEntry } from "./support/built-site.ts";

const ORIGIN = "https://kinderstark.example";
const HOSTILE = "</script><script>alert(1)</script><img src=x onerror=alert(2)>\"'";

let app: { render(request: Request): Promise<Response> };
let store: ContentStore;
const pages = new Map<string, string>();

function addService(key: string, values: Record<string, unknown>): void {
	put(store, "service", asPublishedEntry("service", { key, slug: key, ...values } as { key: string }) as unknown as Entry<"service">);
}
const render = async (path: string) => app.render(new Request(`${ORIGIN}${path}`));
const html = (path: string) => pages.get(path) ?? "";

beforeAll(async () => {
	app = (await import(bundleEntry.href)).app;
	store = loadSeed(ORIGIN);
	/* As if the CMS had let a secret address through: the site must not show it either. */
	put(
		store,
		"location",
		asPublishedEntry("location", {
			key: "geheim",
			name: "Schutzwohnung",
			confidential: true,
			street: "Geheimweg 7",
			addressExtra: "Klingel Geheim",
			postalCode: "48998",
			district: "Geheimviertel",
			latitude: 52.98765,
			longitude: 7.98765,
			transport: "Haltestelle Geheim",
			municipality: "rheine",
		} as { key: string }) as unknown as Entry<"location">,
	);
	addService("schutz", {
		name: "Schutz",
		summary: "Schutz und Ruhe.",
		locations: ["geheim"],
		serviceArea: "kreis",
		cost: "kostenlos",
		registration: "ohne",
	});
	addService("feindlich", {
		name: HOSTILE,
		summary: HOSTILE,
		description: HOSTILE,
		plainLanguage: HOSTILE,
		costNote: HOSTILE,
		eligibility: HOSTILE,
		hoursNote: HOSTILE,
		cost: "kostenpflichtig",
		registration: "noetig",
		registrationNote: HOSTILE,
		serviceArea: "unbekannt",
		contactPoints: [{ label: HOSTILE, phone: "02551 690", note: HOSTILE }],
		sources: [{ title: HOSTILE }],
		formerSlugs: "frueher",
		shortId: "abc123",
	});
	for (const path of routes()) {
		const response = await render(path);
		expect(response.status, path).toBe(200);
		pages.set(path, await response.text());
	}
}, 120_000);

describe("every page", () => {
	it("has what every page needs", () => {
		const needed = Object.fromEntries(
			(["impressum", "datenschutz", "barrierefreiheit", "leichte_sprache", "gebaerdensprache"] as const).map((kind) => [
				kind,
				all("page").find((page) => page.kind === kind)?.slug,
			]),
		);
		for (const [path, text] of pages) {
			if (!isPage(path)) continue;
			const { document } = parseHTML(text);
			expect(document.documentElement.getAttribute("lang"), path).toBe("de");
			expect(document.querySelectorAll("h1").length, path).toBe(1);
			expect(document.querySelector("title")?.textContent, path).toMatch(/kinderstark Steinfurt/);
			expect(document.querySelector('.skip-link[href="#inhalt"]'), path).toBeTruthy();
			expect(document.querySelector('header a[href="/hilfe-sofort/"]'), path).toBeTruthy();
			for (const [kind, slug] of Object.entries(needed))
				expect(document.querySelector(`footer a[href="/${slug}/"]`), `${kind} on ${path}`).toBeTruthy();
			/* The page of all numbers has them itself. */
			expect(document.querySelector("footer .emergency a[href^='tel:'], main a[href='tel:112']"), path).toBeTruthy();
		}
	});

	it("runs no inline script and asks nothing of other hosts", () => {
		for (const [path, text] of pages) {
			if (!isPage(path)) continue;
			const { document } = parseHTML(text);
			for (const script of document.querySelectorAll("script")) {
				const inline = !script.getAttribute("src");
				expect(inline ? script.getAttribute("type") : "module", path).toMatch(inline ? /^application\/(ld\+)?json$/ : /module/);
			}
			expect(document.querySelector("[style], [onclick], [onload], style"), path).toBeNull();
			for (const element of document.querySelectorAll("script[src], link[rel~=stylesheet], link[rel=preload], img, source, iframe")) {
				const address = element.getAttribute("src") ?? element.getAttribute("href") ?? "";
				expect(address.startsWith("http") || address.startsWith("//"), `${address} on ${path}`).toBe(false);
			}
			expect(document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content"), path).toContain(
				"default-src 'self'",
			);
		}
	});

	it("holds structured data that is JSON", () => {
		for (const [path, text] of pages) {
			if (!isPage(path)) continue;
			const { document } = parseHTML(text);
			for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
				expect(JSON.parse(script.textContent ?? "")["@context"], path).toBe("https://schema.org");
			}
		}
	});

	it("never shows anything of a secret address", () => {
		for (const [path, text] of pages)
			expect(text, path).not.toMatch(/Geheimweg|Klingel Geheim|48998|Geheimviertel|52\.98765|7\.98765|Haltestelle Geheim/);
		expect(html("/angebote/schutz/")).toContain("Die Adresse ist geheim");
		expect(html("/angebote/schutz/")).not.toContain("PostalAddress");
	});

	it("keeps hostile texts inert", () => {
		for (const [path, text] of pages) {
			if (!isPage(path)) continue;
			const { document } = parseHTML(text);
			expect(document.querySelector("[onerror], img[src=x]"), path).toBeNull();
			for (const script of document.querySelectorAll("script")) expect(script.textContent, path).not.toMatch(/^alert/);
		}
		expect(html("/angebote/feindlich/")).toContain("&lt;script&gt;alert(1)");
	});
});

describe("a service's page", () => {
	it("answers in words and shows the unknown as unknown", () => {
		const text = html("/angebote/feindlich/");
		expect(text).toContain("Vom Träger noch nicht bestätigt");
		expect(text).toContain("Unbekannt heißt nicht nein");
		expect(text).toContain('href="tel:+492551690"');
		expect(text).toContain("/a/abc123");
	});

	it("stays small", async () => {
		const { gzipSync } = await import("node:zlib");
		const { readFile } = await import("node:fs/promises");
		const text = html("/angebote/schutz/");
		const client = new URL("../client", bundleEntry);
		const assets = [...text.matchAll(/(?:href|src)="(\/assets\/[^"]+\.(?:css|js))"/g)].map((match) => match[1] ?? "");
		const sizes = await Promise.all(
			[...new Set(assets)].map(async (asset) => gzipSync(await readFile(new URL(`${client.href}${asset}`))).length),
		);
		const total = sizes.reduce((sum, size) => sum + size, gzipSync(text).length);
		expect(total / 1024).toBeLessThan(40);
	});
});

describe("addresses that lead on", () => {
	it("render as pages that lead there, hidden from search engines", async () => {
		for (const from of ["/angebote/frueher/", "/a/abc123/"]) {
			const text = await (await render(from)).text();
			expect(text).toContain('content="0; url=/angebote/feindlich/"');
			expect(text).toContain(`<link rel="canonical" href="${ORIGIN}/angebote/feindlich/">`);
			expect(text).toContain("noindex");
		}
		expect(html("/sitemap.xml")).not.toContain("frueher");
	});

	it("all lead to a page", () => {
		for (const { to } of redirects()) expect(pages.has(to), to).toBe(true);
	});
});

it("answers unknown addresses with a page and status 404", async () => {
	for (const path of [NOT_FOUND_PATH, "/angebote/gibt-es-nicht/", "/themen/nein/", "/quatsch/"]) {
		const response = await render(path);
		expect(response.status, path).toBe(404);
	}
	expect(await (await render(NOT_FOUND_PATH)).text()).toContain("Hier reißt der Faden");
});
