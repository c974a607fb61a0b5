import type { Page } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import { visitor } from "./support/visitor.ts";

/** The search page and its neighbours in a real browser, with the real index of the seed content. */

const visit = visitor(14_310);
let page: Page;

beforeEach(async () => {
	page = await visit.begin({ serviceWorkers: "block" });
});

const ready = visit.answered;
const entries = () => page.locator("[data-entry]").evaluateAll((cards) => cards.map((card) => card.getAttribute("data-entry")));
const total = async () => Number.parseInt((await page.locator("[data-result-count]").innerText()).replace("Keine", "0"), 10);
const open = (query: string) => visit.search(`/suche/${query}`);

/* Sees to it that the filter keeps what its number promised. Says which phase that was. */
async function narrowToFirstPhase(all: number): Promise<string | null> {
	const option = page.locator("#filter-phase option:not([value=''])").first();
	const promised = Number(/\((\d+)\)$/.exec((await option.textContent()) ?? "")?.[1]);
	const chosen = await option.getAttribute("value");
	await page.locator("#filter-phase").selectOption(chosen ?? "");
	await page.waitForFunction((before) => !document.querySelector("[data-result-count]")?.textContent?.startsWith(`${before} `), all);
	await ready();
	expect(await total()).toBe(promised);
	return chosen;
}

describe("the search page", () => {
	test("shows all services at first, a page at a time, and goes on where the keyboard is", async () => {
		await open("");
		const all = await total();
		expect(all).toBeGreaterThanOrEqual(60);
		expect(await entries()).toHaveLength(10);
		await page.getByRole("button", { name: "Mehr zeigen" }).press("Enter");
		await page.waitForFunction(() => document.querySelectorAll("[data-entry]").length === 20);
		const focused = await page.evaluate(() => document.activeElement?.closest("[data-entry]")?.getAttribute("data-entry"));
		expect(focused).toBe((await entries())[10]);
	});

	test.each(["", "?alter=3"])("keeps what somebody types while its scripts are still on their way (/suche/%s)", async (query) => {
		const held = Promise.withResolvers<void>();
		await page.route(/\/assets\/search[^/]*\.js$/, async (route) => {
			await held.promise;
			await route.continue();
		});
		const asked = page.waitForRequest(/\/assets\/search[^/]*\.js$/);
		await page.goto(`${visit.url}/suche/${query}`, { waitUntil: "domcontentloaded" });
		const field = page.locator("main input[name=q]");
		await field.pressSequentially("hebamme");
		await asked;
		held.resolve();
		await page.waitForFunction(() => new URLSearchParams(location.search).get("q") === "hebamme");
		await ready();
		expect(await field.inputValue()).toBe("hebamme");
		expect((await page.locator("[data-entry] h3").allInnerTexts()).slice(0, 3).some((title) => /hebamme/i.test(title))).toBe(true);
		expect(new URL(page.url()).searchParams.get("alter")).toBe(query === "" ? null : "3");
	});

	test("finds by words, with name, provider and a number to call", async () => {
		await open("?q=Hebamme");
		expect(await total()).toBeGreaterThan(2);
		const titles = await page.locator("[data-entry] h3").allInnerTexts();
		expect(titles.slice(0, 3).some((title) => /hebamme/i.test(title))).toBe(true);
		await open("");
		const call = page.locator('[data-entry] a[href^="tel:"]');
		if ((await call.count()) > 0) expect(await call.first().getAttribute("href")).toMatch(/^tel:\+?\d+$/);
	});

	test("a filter narrows down to the number that it promised, and stands in the address", async () => {
		await open("");
		const all = await total();
		const chosen = await narrowToFirstPhase(all);
		expect(new URL(page.url()).searchParams.get("phase")).toBe(chosen);
	});

	test("every choice gives as many as its count says, one facet set or two", async () => {
		await open("?alter=3");
		const choices = await page
			.locator("#filter-thema option:not([value='']):not(:disabled)")
			.evaluateAll((options) =>
				options.map((option) => [(option as HTMLOptionElement).value, Number(/\((\d+)\)$/.exec(option.textContent ?? "")?.[1])] as const),
			);
		for (const [value, promised] of choices.filter((_, index) => index % 14 === 0)) {
			await open(`?alter=3&thema=${value}`);
			expect([value, await total()]).toEqual([value, promised]);
		}
	});

	test("a facet that is set still counts its other values", async () => {
		await open("?alter=3");
		const other = page.locator('#filter-alter option[value="5"]');
		const promised = Number(/\((\d+)\)$/.exec((await other.textContent()) ?? "")?.[1]);
		expect(promised).toBeGreaterThan(0);
		await open("?alter=5");
		expect(await total()).toBe(promised);
	});

	test("several costs are alternatives", async () => {
		const counts = [];
		for (const query of ["?kosten=kostenlos", "?kosten=unbekannt", "?kosten=kostenlos&kosten=unbekannt"]) {
			await open(query);
			counts.push(await total());
		}
		expect(counts[2]).toBe((counts[0] ?? 0) + (counts[1] ?? 0));
	});

	test("chips take filters away again, back and forward lead through the states", async () => {
		await open("");
		const all = await total();
		await open("?q=Beratung&kosten=kostenlos");
		const both = await total();
		await page.getByRole("button", { name: "Filter entfernen: Kosten: kostenlos" }).click();
		await page.waitForFunction(() => !location.search.includes("kosten"));
		await ready();
		const words = await total();
		expect(words).toBeGreaterThan(both);
		expect(await page.locator('input[name=kosten][value="kostenlos"]').isChecked()).toBe(false);
		await page.goBack();
		await page.waitForFunction(() => location.search.includes("kosten"));
		await ready();
		expect(await total()).toBe(both);
		expect(await page.locator('input[name=kosten][value="kostenlos"]').isChecked()).toBe(true);
		await page.goForward();
		await page.waitForFunction(() => !location.search.includes("kosten"));
		await ready();
		expect(await total()).toBe(words);
		await page.getByRole("button", { name: "Alles zurücksetzen" }).click();
		await page.waitForFunction(() => location.search === "");
		await ready();
		expect(await total()).toBe(all);
		expect(await page.evaluate(() => document.activeElement?.id)).toBe("q");
	});

	test("typing searches without a key press more, one step in the history for a word", async () => {
		await open("");
		const before = await page.evaluate(() => history.length);
		await page.locator("#q").pressSequentially("Schwangerschaft", { delay: 30 });
		await page.waitForFunction(() => location.search === "?q=Schwangerschaft");
		await ready();
		expect(await page.evaluate(() => history.length)).toBe(before + 1);
		expect(await page.evaluate(() => document.activeElement?.id)).toBe("q");
		expect(await page.locator("[data-result-count]").getAttribute("role")).toBe("status");
	});

	test.each(["Gewalt", "mein Mann schlägt mich", "Angst"])("„%s“ brings help first", async (word) => {
		await open(`?q=${encodeURIComponent(word)}`);
		const help = page.locator('main a[href="/hilfe-sofort/"]:visible').first();
		expect(await help.isVisible()).toBe(true);
		const [box, list] = await Promise.all([
			page.locator('[data-search="crisis"]').boundingBox(),
			page.locator("[data-result-count]").boundingBox(),
		]);
		expect(box?.y ?? 0).toBeLessThan(list?.y ?? 0);
	});

	test.each(["انتحار", "самоубийство"])("„%s“ brings help before the results, with words that come for its letters", async (word) => {
		await open("");
		const lines = page.locator('[data-search="crisis"] li:visible');
		expect(await lines.count()).toBe(0);
		await page.locator("#q").fill(word);
		await page.waitForFunction(() => location.search !== "");
		await ready();
		expect(await lines.first().innerText()).toContain("TelefonSeelsorge");
	});

	test("nothing found: says so and offers what helps", async () => {
		await open("?q=xyzzyquux&kosten=kostenlos");
		expect(await page.locator("[data-result-count]").innerText()).toBe("Keine Angebote");
		const empty = page.locator('[data-search="empty"]');
		for (const href of ["/themen/", "/wer-ist-zustaendig/", "/hilfe-sofort/"])
			expect(await empty.locator(`a[href="${href}"]`).isVisible()).toBe(true);
		await empty.getByRole("button", { name: /nur mit den Filtern/ }).click();
		await page.waitForFunction(() => !location.search.includes("q="));
		await ready();
		expect(await total()).toBeGreaterThan(0);
	});

	test.each([
		["10,000 characters", `?q=${"a".repeat(10_000)}`],
		["emoji", `?q=${encodeURIComponent("👶🏽🍼🏳️‍🌈")}`],
		["HTML", `?q=${encodeURIComponent("<img src=x onerror=\"document.title='x'\"><script>alert(1)</script>")}`],
		["marks of direction", `?q=${encodeURIComponent("\u202e\u200fhebamme\u202c\u2066")}`],
		["control characters", "?q=heb%00am%07me%1b"],
		["signs of regular expressions", `?q=${encodeURIComponent("(.*)+[a-z]{9,}|^$\\ (?=x)")}`],
		["quotation marks", `?q=${encodeURIComponent('"unclosed')}`],
		["values that do not exist", "?phase=quatsch&alter=999&kosten=%3Cb%3E&ort=../../etc&thema=%00"],
		["the same parameter many times", `?${"kosten=kostenlos&".repeat(200)}`],
	])("%s do no harm", async (_, query) => {
		await open(query);
		expect(await page.locator("main img").count()).toBe(0);
		expect(await page.title()).toMatch(/Suche – kinderstark Steinfurt$/);
		expect(Number.isNaN(await total())).toBe(false);
	});

	test("a mistyped word is put right, and can be kept as it is", async () => {
		await open("?q=Hebamee");
		expect(await page.locator('[data-search="corrected"]').innerText()).toContain("Ergebnisse für „Hebamme“");
		const corrected = await total();
		expect(corrected).toBeGreaterThan(2);
		await page.getByRole("button", { name: "Stattdessen nach „Hebamee“ suchen" }).click();
		await page.waitForFunction(() => location.search === "?q=Hebamee&genau=1");
		await ready();
		expect(await total()).toBe(0);
		expect(await page.locator('[data-search="corrected"]').isVisible()).toBe(false);
		await page.goBack();
		await page.waitForFunction(() => location.search === "?q=Hebamee");
		await ready();
		expect(await total()).toBe(corrected);
	});

	test("in need, nothing is put right that may be meant, and the number stands first", async () => {
		await open(`?q=${encodeURIComponent("kind hat was verschluckt")}`);
		expect(await page.locator('[data-search="crisis"] [data-crisis-line]:visible').allInnerTexts()).toContain("Giftnotruf NRW");
		expect(await page.locator('[data-search="corrected"]').isVisible()).toBe(false);
		expect(await page.title()).toMatch(/^kind hat was verschluckt – /);
		await open(`?q=${encodeURIComponent("мой муж меня бьёт")}`);
		expect(await page.locator('[data-search="crisis"] [data-crisis-line]:visible').count()).toBeGreaterThan(0);
		expect(await page.locator('[data-search="corrected"]').isVisible()).toBe(false);
	});

	test("what paper needs is there once something was looked for", async () => {
		await open("");
		expect(await page.locator('link[media="print"]').count()).toBe(0);
		await open("?q=Hebamme");
		await expect.poll(() => page.locator('link[media="print"]').count()).toBe(1);
	});

	test("what is typed is answered at once when its files are here", async () => {
		await open("?q=Hebamm");
		const requests: string[] = [];
		page.on("request", (request) => requests.push(request.url()));
		await page.evaluate(() => {
			const field = document.querySelector<HTMLInputElement>("#q");
			if (!field) return;
			new MutationObserver((_, observer) => {
				if (!document.title.startsWith("Hebamme – ")) return;
				observer.disconnect();
				document.querySelector("[data-entry]")?.setAttribute("data-seen", document.querySelector("[data-result-count]")?.textContent ?? "");
			}).observe(document.querySelector("[data-result-count]") as Element, { childList: true });
			field.value = "Hebamme";
			field.dispatchEvent(new Event("input", { bubbles: true }));
		});
		await page.waitForFunction(() => document.title.startsWith("Hebamme – "));
		/* Nothing has replaced the first card since. */
		await ready();
		expect(
			await page.locator("[data-entry][data-seen]").evaluateAll((cards) => cards.map((card) => card.getAttribute("data-seen"))),
		).toEqual([expect.stringMatching(/^\d+ Angebote$/)]);
		await page.waitForFunction(() => location.search === "?q=Hebamme");
		expect(requests.filter((url) => url.includes("/suchindex/"))).toEqual([]);
	});

	test("a key brings the first cards with their files; the others, and other pages, come when the keys rest", async () => {
		await page.setViewportSize({ width: 360, height: 740 });
		const requests: string[] = [];
		page.on("request", (request) => requests.push(new URL(request.url()).pathname.replace(/^.*\//, "")));
		const loaded = (family: string) => requests.filter((name) => name.startsWith(`${family}-`)).length;
		await page.clock.install();
		await open("");
		/* Nobody rests while the clock stands. */
		await page.clock.pauseAt(Date.now() + 60_000);
		let most = 0;
		for (const words of ["Hebamme", "Beratung"]) {
			await page.locator("#q").fill(words);
			await page.waitForFunction((typed) => document.title.startsWith(`${typed} – `), words);
			most += 2;
			expect(await entries()).toHaveLength(2);
			expect(loaded("angebotskarten")).toBeLessThanOrEqual(most);
			expect(loaded("seitenkarten")).toBe(0);
			expect(await page.locator('[data-search="area"]').getAttribute("data-search-state")).toBe("loading");
			for (const part of ["more", "others"]) expect(await page.locator(`[data-search="${part}"]`).isVisible()).toBe(false);
			expect(await page.getByRole("listbox").isVisible()).toBe(false);
		}
		await page.clock.resume();
		await ready();
		expect(await entries()).toHaveLength(10);
		expect(loaded("angebotskarten")).toBeLessThanOrEqual(most + 8);
		for (const part of ["more", "others"]) expect(await page.locator(`[data-search="${part}"]`).isVisible()).toBe(true);
		expect(await page.getByRole("listbox").isVisible()).toBe(true);
	});

	test("the first letter leaves the list as it is, the next ones replace it", async () => {
		await open("");
		const all = await entries();
		await page
			.locator("[data-entry]")
			.last()
			.evaluate((card) => card.setAttribute("data-seen", ""));
		await page.locator("#q").fill("h");
		await page.waitForFunction(() => document.title.startsWith("h – "));
		expect(await entries()).toEqual(all);
		await ready();
		expect(await entries()).toEqual(all);
		expect(await page.locator("[data-entry]").last().getAttribute("data-seen")).toBe("");
		expect(await page.getByRole("button", { name: "Mehr zeigen" }).isVisible()).toBe(true);
		await page.locator("#q").fill("hebamme");
		await page.waitForFunction(() => document.title.startsWith("hebamme – "));
		await ready();
		expect(await entries()).not.toEqual(all);
		await page.locator("#q").fill("h");
		await page.waitForFunction(() => document.title.startsWith("h – "));
		await ready();
		expect(await entries()).toEqual(all);
	});

	test("a letter in the middle of drawing puts nothing in the list twice", async () => {
		await page.addInitScript(() => {
			addEventListener("DOMContentLoaded", () => {
				new MutationObserver((_, observer) => {
					if (document.querySelectorAll("[data-entry]").length < 4) return;
					observer.disconnect();
					const field = document.querySelector<HTMLInputElement>("#q") as HTMLInputElement;
					field.value = "h";
					field.dispatchEvent(new Event("input", { bubbles: true }));
				}).observe(document.querySelector('[data-search="results"]') as Element, { childList: true });
			});
		});
		await page.goto(`${visit.url}/suche/`);
		await page.waitForFunction(() => document.title.startsWith("h – "));
		await ready();
		const all = await entries();
		expect(all).toHaveLength(10);
		expect(new Set(all).size).toBe(10);
	});

	test("pages of other kinds never stand below the results of another search", async () => {
		await open("?q=Hebamme");
		const others = page.locator('[data-search="others"]');
		expect(await others.isVisible()).toBe(true);
		await page.clock.install();
		await page.clock.pauseAt(Date.now() + 60_000);
		await page.locator("#q").fill("Beratung");
		await page.waitForFunction(() => document.title.startsWith("Beratung – "));
		expect(await others.isVisible()).toBe(false);
	});

	test("results of another question grow pale when the answer takes its time", async () => {
		await open("?q=Hebamme");
		await page.clock.install();
		await page.clock.pauseAt(Date.now() + 60_000);
		await page.route("**/suchindex/**", () => undefined);
		await page.locator("#q").fill("Beratung");
		const busy = () => page.locator('[data-search="results"]').getAttribute("aria-busy");
		expect(await busy()).toBe("false");
		await page.clock.runFor(200);
		expect(await busy()).toBe("true");
	});

	test("works in a thread of its own, and loads nothing but the first cards before anything is asked", async () => {
		const requests: string[] = [];
		page.on("request", (request) => requests.push(new URL(request.url()).pathname));
		await open("");
		expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual([expect.stringMatching(/^\/assets\/worker-/)]);
		const index = requests.filter((path) => path.startsWith("/suchindex/")).map((path) => path.replace(/^.*\/|\..*$/g, ""));
		expect(index.sort()).toEqual(["angebotsanfang", "index"]);
		expect(await page.locator("#filter-phase option:not([value=''])").first().textContent()).toMatch(/\(\d+\)$/);
		/* The engine is in the thread's script alone. */
		expect(requests.filter((path) => /\/desk\./.test(path))).toEqual([]);
	});

	test("brings the filters of a phone when somebody goes to them, counted, and opens them by other ways too", async () => {
		await visit.begin({ serviceWorkers: "block", viewport: { width: 360, height: 740 } }).then((phone) => {
			page = phone;
		});
		const requests: string[] = [];
		page.on("request", (request) => requests.push(new URL(request.url()).pathname));
		await open("");
		expect(requests.filter((path) => /narrowing|filter/.test(path))).toEqual([]);
		expect(await page.locator("#filter-phase").count()).toBe(0);
		const all = await total();
		await page.locator('[data-search="filters"] > summary').press("Enter");
		await page.locator("#filter-phase").waitFor();
		await narrowToFirstPhase(all);
		await open("");
		await page.locator('[data-search="filters"]').evaluate((details) => {
			(details as HTMLDetailsElement).open = true;
		});
		await page.locator("#filter-phase").waitFor();
	});

	test("goes on without the filters where they cannot be loaded, and brings them when they can", async () => {
		page = await visit.begin({ serviceWorkers: "block", viewport: { width: 360, height: 740 } });
		await page.route("**/suche/filter/", (route) => route.abort());
		await open("?q=Hebamme");
		expect(await total()).toBeGreaterThan(2);
		await page.locator('[data-search="filters"] > summary').click();
		await page.locator('[data-search="error"]').waitFor();
		expect(await page.locator("[data-entry]").count()).toBeGreaterThan(2);
		await page.unroute("**/suche/filter/");
		await page.locator('[data-search="filters"] > summary').click();
		await page.locator("#filter-phase").waitFor();
		expect(await page.locator('[data-search="error"]').isVisible()).toBe(false);
		visit.expects(/ERR_FAILED|Failed to fetch/);
	});

	test("works in the page where a browser starts no thread", async () => {
		await page.addInitScript(() => {
			Object.assign(window, {
				Worker: class {
					constructor() {
						throw new Error("no threads here");
					}
				},
			});
		});
		await open("?q=Hebamme");
		expect(await total()).toBeGreaterThan(2);
		expect(page.workers()).toEqual([]);
	});

	test("works in the page where the thread's script cannot be loaded", async () => {
		await page.route("**/assets/worker-*", (route) => route.fulfill({ status: 404, body: "" }));
		await open("?q=Hebamme");
		expect(await total()).toBeGreaterThan(2);
		visit.expects(/404/);
	});

	test("draws a few cards at a time", async () => {
		await page.addInitScript(() => {
			const drawn: number[] = [];
			Object.assign(window, { drawn });
			addEventListener("DOMContentLoaded", () => {
				new MutationObserver((changes) => {
					drawn.push(changes.reduce((sum, { addedNodes }) => sum + addedNodes.length, 0));
				}).observe(document.querySelector('[data-search="results"]') as Element, { childList: true });
			});
		});
		await open("?q=Beratung");
		const drawn = await page.evaluate(() => (window as unknown as { drawn: number[] }).drawn);
		expect(drawn.reduce((sum, cards) => sum + cards, 0)).toBe(10);
		expect(Math.max(...drawn)).toBeLessThanOrEqual(3);
	});

	/* What a search needs first, and what comes after its first results. */
	test.each(["woerter", "seitenkarten"])("a page that has stood open finds its way into a newer index (%s)", async (family) => {
		await open("");
		let first = true;
		await page.route(`**/suchindex/de/${family}*`, (route) => {
			if (!first) return route.continue();
			first = false;
			return route.fulfill({ status: 404, body: "" });
		});
		await page.locator("#q").fill("Hebamme");
		await page.waitForFunction(() => location.search === "?q=Hebamme");
		await ready();
		expect(first).toBe(false);
		expect(await total()).toBeGreaterThan(2);
		expect(await page.locator('[data-search="error"]').isVisible()).toBe(false);
		visit.expects(/404/);
	});

	test("values that do not exist are named", async () => {
		await open("?phase=quatsch");
		expect(await page.locator('[data-search="notes"]').innerText()).toContain("„quatsch“ gibt es bei „Phase“ nicht");
		expect(await total()).toBeGreaterThan(50);
	});

	test("without the index it says so and leads on", async () => {
		await page.route("**/suchindex/**", (route) => route.abort());
		await open("");
		expect(await page.locator('[data-search="error"]').isVisible()).toBe(true);
		expect(visit.complaints.length).toBeGreaterThan(0);
		visit.expects(/net::ERR_FAILED|Failed to fetch/);
	});

	test("works by keyboard alone", async () => {
		await open("?q=Beratung");
		await page.locator("#q").focus();
		const stops: string[] = [];
		for (let press = 0; press < 30; press += 1) {
			await page.keyboard.press("Tab");
			stops.push(
				await page.evaluate(() => {
					const element = document.activeElement as HTMLElement;
					const box = element.getBoundingClientRect();
					const seen = box.width > 0 && box.height > 0 && getComputedStyle(element).visibility === "visible";
					return `${seen ? "" : "HIDDEN "}${element.closest("[data-entry]") ? "card" : (element.getAttribute("name") ?? element.tagName)}`;
				}),
			);
		}
		expect(stops.filter((stop) => stop.startsWith("HIDDEN"))).toEqual([]);
		for (const name of ["alter", "ort", "thema", "phase", "kosten", "card"]) expect(stops).toContain(name);
		expect(stops.indexOf("alter")).toBeLessThan(stops.indexOf("card"));
	});

	test("on a phone filters wait behind their heading, nothing is wider than the screen", async () => {
		await page.setViewportSize({ width: 360, height: 740 });
		await open("?q=Beratung");
		expect(await page.locator("#filter-alter").isVisible()).toBe(false);
		await page.locator('[data-search="filters"] > summary').click();
		await page.locator("#filter-alter").waitFor();
		expect(await visit.overflow()).toBe(0);
	});
});

describe("without scripts", () => {
	test("the search page leads to lists, the others say all they know", async () => {
		page = await visit.begin({ serviceWorkers: "block", javaScriptEnabled: false });
		await page.goto(`${visit.url}/suche/`);
		for (const href of ["/angebote/", "/stoebern/", "/themen/"])
			expect(await page.locator(`noscript a[href="${href}"], main a[href="${href}"]`).first().isVisible()).toBe(true);
		await page.goto(`${visit.url}/wer-ist-zustaendig/`);
		expect(await page.locator("[data-place]").count()).toBe(24);
		expect(await page.locator("#ort").isVisible()).toBe(false);
	});
});

describe("who is in charge", () => {
	test.each([
		["Borghorst", "Borghorst gehört zu Steinfurt.", "Kreisjugendamt"],
		["48429", "48429 Rheine", "Rheine"],
		["Mesum", "Mesum gehört zu Rheine.", "Rheine"],
		["Ibbenbueren", "Ibbenbüren", "Ibbenbüren"],
		["Emsdeten", "Emsdetten", "Emsdetten"],
	])("%s", async (typed, where, office) => {
		await page.goto(`${visit.url}/wer-ist-zustaendig/?ort=${typed}`);
		const answer = page.locator("[data-place-answer]");
		await answer.locator("a").first().waitFor();
		expect(await answer.innerText()).toContain(where);
		expect(await answer.locator("a").first().innerText()).toContain(office);
		expect(await answer.locator("a").first().getAttribute("href")).toMatch(/\/traeger\//);
	});
	test("a place outside is said to be outside", async () => {
		await page.goto(`${visit.url}/wer-ist-zustaendig/`);
		await page.locator("#ort").fill("48143");
		await page.getByText("liegt nicht im Kreis Steinfurt").waitFor();
		await page.locator("#ort").fill("Münster");
		await page.getByText("finden wir nicht im Kreis Steinfurt").waitFor();
	});
});

const axePaths = [
	"/suche/?q=gewalt",
	"/suche/?q=xyzzyquux&kosten=kostenlos",
	"/hilfe-sofort/",
	"/wer-ist-zustaendig/?ort=Mesum",
	"/leitlinien/",
	"/netzwerk/",
	"/vorhaben/fachkonzept-sozialraumorientierung-rostock/",
	"/dokumente/leitziele-herne-2019-2023/",
	"/impressum/",
	"/stoebern/",
	"/stoebern/alter/3/",
	"/leitbild/",
	"/kontakt/",
	"/veranstaltungen/",
	"/veranstaltungen/auftaktveranstaltung-sozialraumorientierung-rostock/",
	"/vorhaben/",
	"/dokumente/",
	"/merkliste/",
	"/fachkraefte/",
];
/* The first ones hold every colour and component that the others have. */
const DARK_TOO = 9;

describe("axe finds nothing", () => {
	test.each([...axePaths.map((path) => ["light", path] as const), ...axePaths.slice(0, DARK_TOO).map((path) => ["dark", path] as const)])(
		"%s: %s",
		async (colorScheme, path) => {
			await page.emulateMedia({ colorScheme });
			await page.goto(`${visit.url}${path}`);
			if (path.startsWith("/suche/")) await ready();
			await page.evaluate(() => {
				for (const details of document.querySelectorAll("main details")) (details as HTMLDetailsElement).open = true;
			});
			/* The dark theme changes colours and nothing else. */
			expect(await visit.faults((axe) => (colorScheme === "dark" ? axe.withRules(["color-contrast"]) : axe))).toEqual([]);
		},
	);
});
