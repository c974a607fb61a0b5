import { beforeAll, describe, expect, it } from "vitest";
import { FEW_LANGUAGES } from "../dev/seed-store.ts";
import { LIST_LIMIT } from "../src/content/letters.ts";
import { routes } from "../src/content/routes.ts";
import type { ContentStore } from "../src/content/store.ts";
import { put } from "../src/content/store.ts";
import { localeOf } from "../src/i18n/addresses.ts";
import { withoutSoftHyphens } from "../src/soft-hyphens.ts";
import { add } from "./support/at.ts";
import { type SeededPages, seededPages } from "./support/seeded-pages.ts";

/** Pages in other languages, as the built site makes them. */

const ORIGIN = "https://kinderstark.example";
let pages: SeededPages;
let store: ContentStore;

beforeAll(async () => {
	pages = await seededPages(ORIGIN, FEW_LANGUAGES);
	store = pages.store;
});

const page = async (path: string) => pages.page(path);
const first = <T>(items: Iterable<T>): T => [...items][0] as T;

describe("a page in another language", () => {
	it("is there for each German one that has versions, and no other", async () => {
		const all = routes();
		const english = all.filter((path) => localeOf(path) === "en");
		expect(english.length).toBeGreaterThan(300);
		expect(all.filter((path) => localeOf(path) === "ar")).toHaveLength(english.length);
		expect(all.filter((path) => localeOf(path) === "uk")).toEqual([]);
		expect(english).toContain("/en/stoebern/sprache/ar/");
		expect(english.filter((path) => path.includes("/a-z/"))).toEqual([]);
		expect(await pages.status("/uk/themen/")).toBe(404);
		expect(await pages.status("/en/gibt-es-nicht/")).toBe(404);
	});
	it.each(["/", "/stoebern/sprache/ar/", "/suche/", "/hilfe-sofort/", "/angebote/", "/orte/rheine/", "/leitbild/", "/wer-ist-zustaendig/"])(
		"%s says which language it is in, and where the others are",
		async (path) => {
			const arabic = await page(`/ar${path}`);
			const html = arabic.documentElement;
			expect([html.getAttribute("lang"), html.getAttribute("dir")]).toEqual(["ar", "rtl"]);
			const alternates = [...arabic.querySelectorAll("link[hreflang]")].map((link) => [
				link.getAttribute("hreflang"),
				link.getAttribute("href"),
			]);
			expect(alternates).toEqual([
				["de", `${ORIGIN}${path}`],
				["en", `${ORIGIN}/en${path}`],
				["ar", `${ORIGIN}/ar${path}`],
				["x-default", `${ORIGIN}${path}`],
			]);
			expect(arabic.querySelector("link[rel=canonical]")?.getAttribute("href")).toBe(`${ORIGIN}/ar${path}`);
			const choices = [...arabic.querySelectorAll(".language-menu a")].map((link) => [
				link.getAttribute("lang"),
				link.getAttribute("href"),
				link.textContent,
			]);
			expect(choices).toEqual([
				["de", path, "Deutsch"],
				["en", `/en${path}`, "English"],
				["ar", `/ar${path}`, "العربية"],
			]);
		},
	);
	it("stays in its language: every link that can does", async () => {
		const english = await page("/en/themen/");
		const links = [...english.querySelectorAll("a[href^='/']:not([hreflang])")].map((link) => link.getAttribute("href") ?? "");
		expect(links.length).toBeGreaterThan(20);
		expect(links.filter((href) => !href.startsWith("/en/"))).toEqual([]);
	});
	it("shows texts of entries in its language, and marks German ones", async () => {
		const topic = first(store.handles("topic", "en").all()) as unknown as { slug: string; name: string };
		const english = await page(`/en/themen/${topic.slug}/`);
		expect(english.querySelector("h1")?.textContent).toBe(topic.name);
		expect(english.querySelector("h1")?.hasAttribute("lang")).toBe(false);
		const service = first(
			store
				.handles("service")
				.all()
				.filter(({ documentId }) => !store.handles("service", "ar").get(documentId)),
		) as unknown as { slug: string; name: string };
		const arabic = await page(`/ar/angebote/${service.slug}/`);
		const title = arabic.querySelector("h1");
		expect(withoutSoftHyphens(title?.textContent ?? "")).toBe(service.name);
		expect([title?.getAttribute("lang"), title?.getAttribute("dir")]).toEqual(["de", "ltr"]);
		expect(arabic.querySelectorAll(".german-note")).toHaveLength(1);
	});
	it("shows a translated service, with the facts of the German one", async () => {
		const german = { ...first(store.handles("service").all()) } as unknown as { documentId: string; slug: string };
		put(store, "service", { ...german, locale: "en", name: "Help in English", summary: "In English.", description: null } as never);
		const english = await page(`/en/angebote/${german.slug}/`);
		expect(english.querySelector("h1")?.textContent).toBe("Help in English");
		expect((await page(`/angebote/${german.slug}/`)).querySelector("h1")?.textContent).not.toBe("Help in English");
		const { document } = { document: await page("/en/angebote/") };
		expect(document.body.textContent).toContain("Help in English");
	});
	it("says nothing of German where there is none", async () => {
		expect((await page("/en/merkliste/")).querySelector(".german-note")).toBeNull();
		expect((await page("/themen/")).querySelector(".german-note, [lang=de]:not(html):not(a)")).toBeNull();
	});
	it("leads from an old address to the new one in its language", async () => {
		const { documentId } = first(store.handles("service").all()) as unknown as { documentId: string };
		const entry = { ...store.handles("service").get(documentId) } as unknown as { slug: string };
		put(store, "service", { ...entry, formerSlugs: "frueher-anders" } as never);
		expect(await pages.html("/en/angebote/frueher-anders/")).toContain(`url=/en/angebote/${entry.slug}/`);
	});
});

it("keeps hostile texts of a translation inert, and a secret address secret", async () => {
	const hostile = `"><img src=x onerror=alert(1)><script>alert(1)</script>`;
	const german = { ...first(store.handles("service").all()) } as unknown as { slug: string };
	put(store, "service", { ...german, locale: "ar", name: hostile, summary: hostile, description: hostile } as never);
	for (const path of [`/ar/angebote/${german.slug}/`, "/ar/angebote/"]) {
		const arabic = await page(path);
		expect(arabic.querySelector("[onerror], img[src=x]")).toBeNull();
	}
	expect(await pages.html(`/ar/angebote/${german.slug}/`)).toContain("&lt;script&gt;alert(1)");
});

describe("lists", () => {
	it("have translated names under letters of their own script, and German ones under theirs", async () => {
		const german = { ...first(store.handles("service").all()) } as unknown as { slug: string; name: string };
		put(store, "service", { ...german, locale: "ar", name: "بيت الحي" } as never);
		const list = await page("/ar/angebote/");
		const letters = [...list.querySelectorAll("main .letters nav a")];
		expect(letters[0]?.textContent).toBe("ب");
		expect(list.querySelector(decodeURIComponent(letters[0]?.getAttribute("href") ?? ""))?.parentElement?.textContent).toContain(
			"بيت الحي",
		);
		expect(letters.at(-1)?.textContent).toMatch(/^[A-Z]$/);
		expect(list.querySelector(".rows a[lang=de]")?.closest(".rows")?.previousElementSibling?.textContent).toMatch(/^[A-Z]$/);
	});
	it("that are too long say that their letters are German, and lead to the search", async () => {
		const topic = "weinen-schlafen-bindung";
		for (let number = 0; number <= LIST_LIMIT; number++)
			add(store, "service", `viele-${number}`, { name: `Zeit ${number}`, topics: [topic], online: true, serviceArea: "kreis" });
		const list = await page(`/en/themen/${topic}/`);
		const letter = list.querySelector(".long-list .letters a");
		expect([letter?.getAttribute("href"), letter?.getAttribute("hreflang")]).toEqual([expect.stringMatching(/^\/themen\/.*\/a-z\//), "de"]);
		expect(list.querySelector(".long-list")?.textContent).toContain("in German");
		expect(list.querySelector(".long-list p a")?.getAttribute("href")).toBe(`/en/suche/?thema=${topic}`);
		expect((await page(`/themen/${topic}/`)).querySelector(".long-list p a")).toBeNull();
		const german = await page(`/themen/${topic}/a-z/z/`);
		expect(german.querySelector(".language-menu a[lang=ar]")?.getAttribute("href")).toBe(`/ar/themen/${topic}/`);
		expect(german.querySelector("link[rel=alternate][hreflang=en]")).toBeNull();
	});
});

describe("sitemaps", () => {
	it("are one for each language, and name every version of a page", async () => {
		const list = await pages.html("/sitemap.xml");
		expect([...list.matchAll(/<loc>([^<]+)/g)].map(([, address]) => address)).toEqual([
			`${ORIGIN}/sitemaps/seiten.xml`,
			`${ORIGIN}/sitemaps/seiten-en.xml`,
			`${ORIGIN}/sitemaps/seiten-ar.xml`,
		]);
		const english = await pages.html("/sitemaps/seiten-en.xml");
		const places = [...english.matchAll(/<loc>([^<]+)/g)].map(([, address]) => address ?? "");
		expect(places.every((address) => address.startsWith(`${ORIGIN}/en/`))).toBe(true);
		expect(english).toContain(`<loc>${ORIGIN}/en/themen/</loc><xhtml:link rel="alternate" hreflang="de" href="${ORIGIN}/themen/"/>`);
		expect(english).toContain(`hreflang="x-default" href="${ORIGIN}/themen/"`);
	});
});
