import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { OPENING_SIZE as PAGE_SIZE } from "../src/search/index-folder.ts";
import { visitor } from "./support/visitor.ts";

/** Filters, places, empty results and the guided way in a real browser, with the content of the first start. */

const visit = visitor(14_330);
let page: Page;

async function begin(options: BrowserContextOptions = {}): Promise<void> {
	page = await visit.begin(options);
}
const ready = visit.answered;
const open = async (query: string) => {
	await page.goto(`${visit.url}/suche/${query}`);
	await ready();
};
const asked = async (test: (params: URLSearchParams) => boolean) => {
	await expect.poll(() => test(new URL(page.url()).searchParams)).toBe(true);
	await ready();
};
const totalText = () => page.locator("[data-result-count]").innerText();
const total = async () => Number.parseInt((await totalText()).replace("Keine", "0"), 10);
const cards = () => page.locator('[data-search="results"] [data-entry]');

/* Each page of results is drawn in several steps, and the button goes after the last. */
async function showAll(press: (more: Locator) => Promise<void> = (more) => more.click()): Promise<void> {
	const more = page.locator('[data-search="more"]');
	await expect.poll(() => more.isVisible()).toBe(true);
	for (let shown = PAGE_SIZE; await more.isVisible(); shown += PAGE_SIZE) {
		expect(await cards().count()).toBe(shown);
		await press(more);
		await expect.poll(async () => (await cards().count()) >= shown + PAGE_SIZE || (await more.isHidden())).toBe(true);
	}
}

test("more results, asked for twice in a hurry: each of them once", async () => {
	await begin({ viewport: { width: 360, height: 740 } });
	await open("");
	await showAll((more) => more.dblclick());
	const entries = await cards().evaluateAll((all) => all.map((card) => card.getAttribute("data-entry")));
	expect(new Set(entries).size).toBe(await total());
	expect(entries.length).toBe(await total());
});

describe("a place", () => {
	test("by postcode: the nearest first, with its distance, and who it is for", async () => {
		await begin();
		await open("");
		const all = await total();
		await page.getByLabel("Ort oder Postleitzahl").fill("48431");
		await page.keyboard.press("Enter");
		await asked((params) => params.get("ort") === "48431");
		expect(await total()).toBeLessThan(all);
		expect(await page.locator('[data-search="chips"]').innerText()).toContain("Ort: Rheine");
		const facts = await cards().first().innerText();
		expect(facts).toContain("Rheine");
		const wide = await total();
		await page.getByLabel("Umkreis").selectOption("hier");
		await asked((params) => params.get("umkreis") === "hier");
		const here = await total();
		expect(here).toBeLessThanOrEqual(wide);
		await page.getByLabel(/nur, wo man hingeht/).check();
		await asked((params) => params.get("hingehen") === "1");
		for (const text of await cards().allInnerTexts()) expect(text).toContain("Rheine");
		await page.getByRole("button", { name: "Filter entfernen: Ort: nur Rheine" }).press("Enter");
		await asked((params) => !params.has("ort"));
		expect(await total()).toBe(all);
		expect(await page.getByLabel("Ort oder Postleitzahl").inputValue()).toBe("");
	});

	test("by name while typing, from the list of suggestions", async () => {
		await begin();
		await open("");
		await page.getByLabel("Ort oder Postleitzahl").pressSequentially("Ibbenbueren");
		await asked((params) => params.get("ort") === "Ibbenbueren");
		expect(await page.locator('[data-search="chips"]').innerText()).toContain("Ort: Ibbenbüren");
		expect(await page.locator("#ort-liste option").count()).toBeGreaterThan(60);
		expect(await page.locator('#ort-liste option[value="48565"]').getAttribute("label")).toContain("Steinfurt");
	});

	test("a hit for families from here that takes place elsewhere says so, and how far it is", async () => {
		await begin();
		await open("?ort=wettringen&hingehen=1");
		await showAll();
		const texts = await cards().allInnerTexts();
		const elsewhere = texts.filter((text) => /für Familien aus Wettringen, findet in .+ statt/.test(text));
		expect(elsewhere.length).toBeGreaterThan(0);
		const distances = texts.flatMap((text) => /etwa (\d+) km entfernt/.exec(text)?.[1] ?? []).map(Number);
		expect(distances.length).toBeGreaterThan(1);
		expect(distances).toEqual([...distances].sort((a, b) => a - b));
	});

	test("outside the Kreis: says so, offers the nearest place and what families use out there", async () => {
		await begin({ viewport: { width: 360, height: 740 } });
		await open("?ort=49074");
		const note = page.locator('[data-place="note"]');
		await expect.poll(() => note.isVisible()).toBe(true);
		expect(await note.innerText()).toContain("49074 liegt nicht im Kreis Steinfurt");
		await page.getByRole("button", { name: /Angebote außerhalb des Kreises/ }).click();
		await asked((params) => params.get("vorort") === "ausserhalb" && !params.has("ort"));
		expect(await total()).toBeGreaterThan(0);
		await open("?ort=49074");
		await page.getByRole("button", { name: "In Lotte suchen" }).click();
		await asked((params) => params.get("ort") === "Lotte");
		expect(await total()).toBeGreaterThan(0);
	});

	test("a postcode of elsewhere among the words is told, too, and gives way to the nearest place", async () => {
		await begin({ viewport: { width: 360, height: 740 } });
		await open("?q=hebamme+80331");
		const note = page.locator('[data-search="outside"]');
		expect(await note.innerText()).toContain("80331 liegt nicht im Kreis Steinfurt");
		expect(await note.getByRole("button").count()).toBe(0);
		await open("?q=hebamme+49074");
		await note.getByRole("button", { name: "In Lotte suchen" }).click();
		await asked((params) => params.get("ort") === "Lotte" && params.get("q") === "hebamme");
		expect(await note.isVisible()).toBe(false);
	});

	test.each([
		["Emsdeten", /Meinten Sie/, "Emsdetten"],
		["Quakenbrück", /kennen wir im Kreis Steinfurt nicht/, undefined],
	])("%s is asked back about", async (typed, note, choice) => {
		await begin();
		await open(`?ort=${encodeURIComponent(typed)}`);
		expect(await page.locator('[data-place="note"]').innerText()).toMatch(note);
		expect(await total()).toBeGreaterThan(50);
		if (choice) {
			await page.getByRole("button", { name: choice, exact: true }).click();
			await asked((params) => params.get("ort") === choice);
		}
	});

	test("from the device: only when asked, and it stays there", async () => {
		await begin({ geolocation: { latitude: 52.2801, longitude: 7.4402 }, permissions: ["geolocation"] });
		const sent: string[] = [];
		page.on("request", (request) => sent.push(`${request.url()} ${request.postData() ?? ""}`));
		await page.addInitScript(() => {
			const real = navigator.geolocation.getCurrentPosition.bind(navigator.geolocation);
			navigator.geolocation.getCurrentPosition = (...args) => {
				(window as unknown as { asked: boolean }).asked = true;
				real(...args);
			};
		});
		await open("?q=Beratung");
		expect(await page.evaluate(() => "asked" in window)).toBe(false);
		await page.getByRole("button", { name: "Meinen Standort nehmen" }).click();
		await asked((params) => params.get("ort") === "Rheine");
		expect(await page.locator('[data-place="note"]').innerText()).toContain("am nächsten liegt Rheine");
		expect(sent.filter((line) => /52[.,]28|7[.,]44/.test(line))).toEqual([]);
		expect(page.url()).not.toMatch(/52|7\.4/);
		expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain("52.28");
	});

	test("from the device, when it is not allowed: says so", async () => {
		await begin({ permissions: [] });
		await open("");
		await page.getByRole("button", { name: "Meinen Standort nehmen" }).click();
		await expect.poll(() => page.locator('[data-place="note"]').innerText()).toMatch(/gibt den Standort nicht frei|nicht zu finden/);
	});
});

describe("what is not known", () => {
	test("stays, is marked, comes last and is counted apart", async () => {
		await begin();
		await open("?sprache=tr");
		const text = await totalText();
		const [, sure = "", unsure = ""] = /^(\d+) Angebote?, bei (\d+) weiteren ist es nicht bekannt$/.exec(text) ?? [];
		expect([Number(sure) > 0, Number(unsure) > 0]).toEqual([true, true]);
		const texts = await cards().allInnerTexts();
		const marked = texts.map((card) => card.includes("Sprache nicht bekannt"));
		expect(marked.slice(0, Number(sure))).toEqual(Array(Math.min(Number(sure), 10)).fill(false));
		expect(marked.slice(Number(sure)).every(Boolean)).toBe(true);
		expect(await page.locator('#filter-sprache option[value="tr"]').innerText()).toBe(`Türkisch (${sure})`);
		expect(texts.some((card) => /Türkisch: ./.test(card))).toBe(true);
	});

	test("of opening hours is said as such", async () => {
		await begin();
		await open("?geoeffnet=jetzt");
		expect(await cards().first().innerText()).toContain("Zeiten nicht bekannt");
		expect(await page.locator('[data-search="more-filters"]').getAttribute("open")).not.toBeNull();
	});
});

describe("further filters", () => {
	test("load their files only when they are opened, and promise what they give", async () => {
		await begin();
		const loaded: string[] = [];
		page.on("request", (request) => loaded.push(/suchindex\/de\/filter-(\w+)/.exec(request.url())?.[1] ?? ""));
		await open("");
		for (const name of ["traeger", "oeffnung", "zeiten", "barrierefrei", "lage", "sprachhinweis"]) expect(loaded).not.toContain(name);
		await page.getByText("Weitere Filter").click();
		await expect.poll(() => page.locator("#filter-traeger option").count()).toBeGreaterThan(20);
		await expect.poll(() => page.locator("#filter-traeger option").nth(3).innerText()).toMatch(/\(\d+\)$/);
		const option = page.locator("#filter-traeger option").nth(3);
		const promised = Number(/\((\d+)\)$/.exec(await option.innerText())?.[1]);
		const value = (await option.getAttribute("value")) ?? "";
		await page.locator("#filter-traeger").selectOption(value);
		await asked((params) => params.get("traeger") === value);
		expect(await total()).toBe(promised);
		/* From the address alone, too. */
		await page.reload();
		await ready();
		expect(await total()).toBe(promised);
		expect(await page.locator("#filter-traeger").inputValue()).toBe(value);
	});

	test("a provider that is not there is named", async () => {
		await begin();
		await open("?traeger=quatsch");
		expect(await page.locator('[data-search="notes"]').innerText()).toContain("„quatsch“ gibt es bei „Träger“ nicht");
	});

	test("months for babies", async () => {
		await begin();
		await open("?alter=m0");
		expect(await page.locator('[data-search="chips"]').innerText()).toContain("0 bis 2 Monate");
		expect(await total()).toBeGreaterThan(10);
	});

	test("can be set by keyboard alone, and are seen to be focused", async () => {
		await begin({ viewport: { width: 360, height: 740 } });
		await open("");
		await page.locator('[data-search="filters"] > summary').focus();
		await page.keyboard.press("Enter");
		await page.locator("#filter-phase").waitFor();
		for (let press = 0; press < 40; press += 1) {
			await page.keyboard.press("Tab");
			const name = await page.evaluate(() => document.activeElement?.getAttribute("name"));
			if (name === "kosten") break;
		}
		const focused = await page.evaluate(() => {
			const element = document.activeElement as HTMLInputElement;
			const style = getComputedStyle(element);
			return { name: element.name, value: element.value, outline: style.outlineStyle !== "none" && style.outlineWidth !== "0px" };
		});
		expect(focused).toEqual({ name: "kosten", value: "kostenlos", outline: true });
		await page.keyboard.press("Space");
		await asked((params) => params.get("kosten") === "kostenlos");
		expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe("kosten");
	});
});

describe("nothing found", () => {
	test("shows what is near as cards, and leads there", async () => {
		await begin();
		await open("?q=xyzzyquux&alter=3&ort=rheine&umkreis=5");
		expect(await total()).toBe(0);
		const near = page.locator('[data-search="near"]');
		expect(await near.locator("[data-entry]").count()).toBe(3);
		expect(await near.locator("a").first().getAttribute("href")).toMatch(/^\/angebote\//);
		expect(await near.innerText()).toContain("ohne das Suchwort");
		expect(await page.locator('[data-search="loosen-list"]').innerText()).toContain("ohne Suchwort");
		await near.getByRole("button", { name: /ansehen/ }).click();
		await asked((params) => !params.has("q"));
		expect(await total()).toBeGreaterThan(0);
		expect(await near.isVisible()).toBe(false);
	});

	test("says what it is that is near: a wider circle, another age", async () => {
		await begin();
		await open("?q=Hebamme&ort=saerbeck&umkreis=hier&hingehen=1");
		expect(await total()).toBe(0);
		expect(await page.locator('[data-search="near-text"]').innerText()).toBe("Außerhalb Ihres Umkreises, das Nächste zuerst:");
		expect(await page.locator('[data-search="loosen-list"]').innerText()).toContain("ohne „Ort: nur Saerbeck“");
	});
});

describe("bad input", () => {
	test.each([
		["10,000 characters", `?ort=${"a".repeat(10_000)}&alter=${"9".repeat(3000)}&umkreis=${"1".repeat(2000)}`],
		["markup", `?ort=${encodeURIComponent("<img src=x onerror=alert(1)>")}&traeger=${encodeURIComponent('"><script>alert(1)</script>')}`],
		["impossible ages and days", "?alter=-3&alter=999&tag=montag&tageszeit=nachts&geoeffnet=morgen&frei=vielleicht"],
		["broken postcodes", "?ort=4843&umkreis=abc"],
		["names of a prototype", "?alter=__proto__&ort=constructor&traeger=toString"],
	])("%s do no harm", async (_, query) => {
		await begin();
		await open(query);
		expect(await total()).toBeGreaterThanOrEqual(0);
		expect(await page.locator("main img, main [onerror]").count()).toBe(0);
		expect(await page.title()).toMatch(/Suche – kinderstark Steinfurt$/);
	});
});

describe("words that found nothing", () => {
	const told = async (words: string, options: { header?: boolean; script?: () => void; stay?: boolean } = {}) => {
		await begin();
		const messages: (string | null)[] = [];
		await page.route("**/zaehler/suche", (route) => {
			messages.push(route.request().postData());
			return route.fulfill({ status: 204 });
		});
		if (options.header ?? true) {
			await page.route("**/suche/?*", async (route) => {
				const response = await route.fetch();
				await route.fulfill({ response, headers: { ...response.headers(), "server-timing": "suchzaehler" } });
			});
		}
		if (options.script) await page.addInitScript(options.script);
		await open(`?q=${encodeURIComponent(words)}&kosten=kostenlos`);
		/* Whose fault it is that nothing is found is only known after the answer. */
		await page.waitForLoadState("networkidle");
		if (options.stay) await expect.poll(() => messages.length, { timeout: 10_000 }).toBe(1);
		/* Who leaves is waited for no longer; messages arrive in their order: after the last one there is none on its way. */
		await page.evaluate(() => {
			dispatchEvent(new Event("pagehide"));
			navigator.sendBeacon("/zaehler/suche", "the last one");
		});
		await expect.poll(() => messages.at(-1)).toBe("the last one");
		return messages.slice(0, -1);
	};
	test("are told where they are counted, after a while or on leaving, once", async () => {
		expect(await told("Quastenflosser", { stay: true })).toEqual(["quastenflosser"]);
		await visit.leave();
		expect(await told("Quastenflosser")).toEqual(["quastenflosser"]);
	});
	test("are not told elsewhere", async () => {
		expect(await told("Quastenflosser", { header: false })).toEqual([]);
	});
	test("are not told against somebody's will", async () => {
		const will = () => Object.defineProperty(navigator, "globalPrivacyControl", { value: true });
		expect(await told("Quastenflosser", { script: will })).toEqual([]);
		await visit.leave();
		const wish = () => Object.defineProperty(navigator, "doNotTrack", { value: "1" });
		expect(await told("Quastenflosser", { script: wish })).toEqual([]);
	});
	test("are not told when they may be about somebody, or when only the filters are to blame", async () => {
		expect(await told("Frau Quastenflosser")).toEqual([]);
		await visit.leave();
		expect(await told("Hebamme")).toEqual([]);
	});
});

describe("the guided way", () => {
	test("leads to services without JavaScript, by links alone", async () => {
		await begin({ javaScriptEnabled: false });
		await page.goto(`${visit.url}/`);
		await page.getByRole("link", { name: "In vier Fragen zum passenden Angebot" }).click();
		await page.getByRole("link", { name: "Um ein Baby im ersten Jahr" }).click();
		await page.getByRole("link", { name: /Gewalt, Krise, Sucht/ }).click();
		expect(await page.locator("main article").count()).toBeGreaterThan(0);
		await page.locator("main article a").first().click();
		expect(page.url()).toContain("/angebote/");
	});

	test("leads to the search with all answers, by keyboard", async () => {
		await begin({ viewport: { width: 360, height: 740 } });
		await page.goto(`${visit.url}/wegweiser/`);
		await page.getByRole("link", { name: "Um ein Kind von 3 bis 5 Jahren" }).press("Enter");
		await page.getByRole("link", { name: /Kita und Betreuung/ }).press("Enter");
		await page.getByLabel("Wo wohnen Sie?").selectOption("greven");
		await page.getByLabel("ich gehe hin").press("Space");
		await page.getByRole("button", { name: "Passende Angebote zeigen" }).press("Enter");
		await ready();
		expect(await page.locator('[data-search="chips"]').innerText()).toMatch(
			/3 bis 5 Jahre[\s\S]*Kita und Betreuung[\s\S]*vor Ort[\s\S]*Ort: Greven/,
		);
		expect(await page.locator('[data-search="notes"]').isVisible()).toBe(false);
		expect(await cards().count()).toBeGreaterThan(0);
	});
});

describe("for everybody", () => {
	test.each([
		["filters open", "/suche/?sprache=tr&geoeffnet=jetzt&ort=rheine&umkreis=10"],
		["nothing found", "/suche/?q=xyzzyquux&alter=3&ort=rheine"],
		["outside the Kreis", "/suche/?ort=48143"],
		["first question", "/wegweiser/"],
		["second question", "/wegweiser/baby/"],
		["last questions", "/wegweiser/baby/alles/"],
	])("%s: axe finds nothing at 360 px in the dark, nothing is wider than the screen", async (_, path) => {
		await begin({ viewport: { width: 360, height: 740 }, colorScheme: "dark" });
		await page.goto(visit.url + path);
		if (path.startsWith("/suche")) {
			await ready();
			await page.evaluate(() => {
				for (const details of document.querySelectorAll("main details")) (details as HTMLDetailsElement).open = true;
			});
			await expect.poll(() => page.locator("#filter-traeger option").count()).toBeGreaterThan(20);
			await ready();
		}
		expect(await visit.faults()).toEqual([]);
		expect(await visit.overflow()).toBe(0);
	});
});
