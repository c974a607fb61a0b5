import type { Entry, TypeName } from "@kinderstark/content-types";
import { type SourceDocument, sourceText } from "@kinderstark/content-types/seed";
import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, test } from "vitest";
import { BROWSED_FACETS } from "../src/content/facet-routes.ts";
import { isPage, routes } from "../src/content/routes.ts";
import { all, put, remove } from "../src/content/store.ts";
import { type SeededPages, seededPages } from "./support/seeded-pages.ts";

let site: SeededPages;
beforeAll(async () => {
	site = await seededPages();
});

const inMain = async (path: string) => (await site.page(path)).querySelector("main") as HTMLElement;
const textOf = (element: Element | null) => (element?.textContent ?? "").replaceAll(/\s+/g, " ").trim();

/* --- the five documents, sentence by sentence, in what visitors see --- */

interface Comparison {
	paths: string[];
	/** lines that are navigation or layout of the source, not content */
	chrome: RegExp[];
	/** what the source prints, and how the page writes it */
	rewritten?: [printed: string | RegExp, shown: string][];
}

const documents: Record<SourceDocument, Comparison> = {
	"kreis-steinfurt": {
		paths: ["/leitbild/", "/netzwerk/", "/kontakt/"],
		chrome: [/^language$/, /^Zur Website$/],
		rewritten: [
			["(at)", "@"],
			[/^T\s\+49/m, "\n+49"],
			["48565 Steinfurt", "\n48565 Steinfurt"],
			["lisa.kopp", "\nlisa.kopp"],
		],
	},
	"leitziele-herne": { paths: ["/dokumente/leitziele-herne-2019-2023/"], chrome: [] },
	"leitbild-traeger-rostock": { paths: ["/dokumente/leitbild-traeger-rostock/"], chrome: [] },
	"auftaktveranstaltung-rostock": {
		paths: ["/veranstaltungen/auftaktveranstaltung-sozialraumorientierung-rostock/"],
		chrome: [/^Home$/, /^Navigation$/],
		rewritten: [[/(Programm zur Veranstaltung) (1\.4\sMB)"/, '$1 "']],
	},
	"steckbrief-vorhaben-rostock": {
		paths: ["/vorhaben/fachkonzept-sozialraumorientierung-rostock/"],
		/* the page number, and the crosses of the table, which are checked on their own below */
		chrome: [/^1$/, /^x$/],
		rewritten: [[/[ \t]x[ \t]*$/gm, "\n"]],
	},
};

/** Letters and digits alone: spaces, line breaks, hyphens of the PDF, bullets and kinds of quotation marks do not count. */
const bare = (text: string) => text.replaceAll(/[^\p{L}\p{N}@]/gu, "").toLowerCase();

function sentencesOf(name: SourceDocument, { chrome, rewritten = [] }: Comparison): string[] {
	const text = rewritten.reduce((rest, [printed, shown]) => rest.replace(printed, shown), sourceText(name));
	const blocks = text
		.split("\n")
		.map((line) => (chrome.some((pattern) => pattern.test(line.trim())) ? "" : line))
		.join("\n")
		.split(/\n\s*\n|[•\uE000-\uF8FF]|\n(?=\s*\d+\. )/);
	return blocks
		.flatMap((block) => block.replaceAll(/\s+/g, " ").split(/(?<=[^\d][.:?!]“?) (?=[„A-ZÄÖÜ(])/))
		.filter((sentence) => bare(sentence) !== "");
}

describe.each(Object.keys(documents) as SourceDocument[])("the source text %s", (name) => {
	test("stands on its pages sentence by sentence, outside the folded source", async () => {
		const { paths } = documents[name];
		const mains = await Promise.all(
			paths.map(async (path) => (await site.page(path, { withoutSourceText: true })).querySelector("main")?.textContent ?? ""),
		);
		const shown = bare(mains.join("\n"));
		const sentences = sentencesOf(name, documents[name]);
		expect(sentences.length).toBeGreaterThan(10);
		expect(sentences.filter((sentence) => !shown.includes(bare(sentence)))).toEqual([]);
	});

	test("can be unfolded whole, line by line", async () => {
		const whole = bare(sourceText(name));
		const folded = await Promise.all(
			documents[name].paths.map(async (path) => (await site.page(path)).querySelector("[data-source-text]")?.textContent ?? ""),
		);
		expect(folded.some((text) => bare(text).includes(whole))).toBe(true);
	});
});

test("number and name of a Leitlinie stand apart, as in the source", async () => {
	const headings = [...(await inMain("/leitbild/")).querySelectorAll(".charter-section")].map(textOf);
	expect(headings).toHaveLength(3);
	for (const heading of headings) expect(sourceText("kreis-steinfurt")).toContain(heading);
	expect(headings[0]).toBe("I. Gutes miteinander vernetzen");
});

test("a source's name, size and date are shown with the quoted texts", async () => {
	expect(textOf(await inMain("/veranstaltungen/auftaktveranstaltung-sozialraumorientierung-rostock/"))).toContain("1.4 MB");
	for (const path of ["/leitbild/", ...documents["leitziele-herne"].paths, ...documents["steckbrief-vorhaben-rostock"].paths]) {
		expect(textOf((await inMain(path)).querySelector(".sources"))).toMatch(/Quelle.*Stand: /);
	}
});

test("what comes from other places says so", async () => {
	for (const name of [
		"leitziele-herne",
		"leitbild-traeger-rostock",
		"auftaktveranstaltung-rostock",
		"steckbrief-vorhaben-rostock",
	] as const) {
		for (const path of documents[name].paths) {
			expect(textOf((await inMain(path)).querySelector(".outside-note"))).toMatch(/^Blick über den Kreis\./);
		}
	}
	expect((await inMain("/leitbild/")).querySelector(".outside-note")).toBeNull();
});

/* --- the network's pages --- */

test("every figure comes with its scope, date, source and doubt", async () => {
	const figures = [...(await inMain("/netzwerk/")).querySelectorAll(".number")].map(textOf);
	expect(figures).toHaveLength(3);
	for (const figure of figures) expect(figure).toMatch(/Stand: .*Quelle: .*In der Quelle: /);
	expect(figures.find((figure) => figure.startsWith("2012"))).toContain("zweifelhaft");
	expect(figures.some((figure) => figure.startsWith("ca. 445.000"))).toBe(true);
});

test("the Landrat's words are a quotation with his name", async () => {
	const figure = (await inMain("/netzwerk/")).querySelector("figure.quotation");
	expect(textOf(figure?.querySelector("blockquote") ?? null)).toMatch(/^Wir möchten, dass Kinder .* am Herzen\.$/);
	expect(textOf(figure?.querySelector("figcaption") ?? null)).toContain("Landrat Dr. Sommer");
});

test("Leitlinie II counts what the directory has, no more and no less", async () => {
	const rows = [...(await inMain("/leitlinien/")).querySelectorAll(".gaps tbody tr")];
	const shown = (label: string) => textOf(rows.find((row) => textOf(row.querySelector("th")) === label)?.querySelector("td") ?? null);
	for (const phase of all("phase")) {
		const count = all("service").filter((s) => s.phases.some((ref) => ref.documentId === phase.documentId)).length;
		expect(shown(phase.name)).toMatch(new RegExp(`^${count}( |$)`));
	}
	for (const place of all("municipality")) expect(shown(place.name)).toMatch(/^\d+/);
	const marked = rows.filter((row) => row.querySelector("strong"));
	for (const row of rows) expect(Number.parseInt(textOf(row.querySelector("td")), 10) < 3).toBe(marked.includes(row));
});

test("the Steckbrief keeps the ticks of its table", async () => {
	const rows = [...(await inMain("/vorhaben/fachkonzept-sozialraumorientierung-rostock/")).querySelectorAll(".criteria tbody tr")];
	const ticks = rows.map((row) => [...row.querySelectorAll("td")].map(textOf));
	expect(ticks).toEqual([
		["Trifft zu", ""],
		["", "Trifft nicht zu"],
		["", "Trifft nicht zu"],
		["Trifft zu", ""],
		["Trifft zu", ""],
	]);
});

test("only projects of the public list are listed", async () => {
	/* What pages hold follows the content: a copy stays as it was. */
	const [found] = all("project");
	if (!found) throw new Error("The seed has a project.");
	const project = { ...found };
	put(site.store, "project", { ...project, onPublicList: false } as unknown as Entry<TypeName>);
	expect(textOf(await inMain("/vorhaben/"))).not.toContain(project.name);
	put(site.store, "project", project as unknown as Entry<TypeName>);
	expect(textOf(await inMain("/vorhaben/"))).toContain(project.name);
});

/* --- help --- */

test("help now shows families' numbers only, each to be called, with hours, cost and source", async () => {
	const main = await inMain("/hilfe-sofort/");
	const lines = all("crisis-line");
	for (const line of lines) {
		const card = main.querySelector(`#${line.slug}`);
		if (line.audience !== "familien") {
			expect(card).toBeNull();
			continue;
		}
		expect(textOf(card)).toContain(line.forWhom);
		expect(textOf(card)).toMatch(/kostenlos|kostet|Kosten/);
		expect(textOf(card)).toContain("Quelle: ");
		if (line.phone) expect(card?.querySelector('a[href^="tel:"]')).not.toBeNull();
		if (line.website) expect(textOf(card)).toContain("verlässt diese Seite");
	}
	expect(main.innerHTML).not.toContain("0800 1921000");
	expect(textOf(await inMain("/fachkraefte/"))).toContain("0800 1921000");
	const headings = [...main.querySelectorAll("h2")].map(textOf);
	const order = ["Gefahr für Leib und Leben", "Gewalt und Missbrauch", "Reden und Rat", "Krankheit und Vergiftung"];
	expect(headings.filter((heading) => order.includes(heading))).toEqual(order);
});

test("every municipality stands in the list with the Jugendamt in charge, also without scripts", async () => {
	const main = await inMain("/wer-ist-zustaendig/");
	const rows = [...main.querySelectorAll("[data-place]")];
	expect(rows).toHaveLength(24);
	const offices = new Set(rows.map((row) => textOf(row.querySelector("[data-place-office]"))));
	expect(offices.size).toBe(5);
	for (const place of all("municipality")) {
		const row = rows.find((candidate) => candidate.getAttribute("data-place") === place.slug);
		const office = all("organization").find(({ documentId }) => documentId === place.youthOffice.documentId);
		expect(textOf(row?.querySelector("[data-place-office]") ?? null)).toBe(office?.name);
	}
});

test("open gaps of the legal pages are marked", async () => {
	const main = await inMain("/impressum/");
	expect(main.querySelectorAll("mark").length).toBeGreaterThan(2);
	expect(textOf(main)).not.toContain("[[");
	expect(textOf(main)).toMatch(/Stand: \d+\. \S+ \d{4}/);
});

/* --- browsing and everything --- */

test("pages for browsing list exactly as many services as they promise", async () => {
	const hub = await inMain("/stoebern/");
	const links = [...hub.querySelectorAll<HTMLAnchorElement>(".pills a")];
	expect(links.length).toBeGreaterThan(BROWSED_FACETS.length);
	for (const link of links.filter((_, index) => index % 7 === 0)) {
		const promised = Number(textOf(link.querySelector("[aria-hidden]")));
		const list = await inMain(link.getAttribute("href") ?? "");
		expect(promised).toBeGreaterThan(0);
		expect([link.getAttribute("href"), list.querySelectorAll("[data-entry], .rows > li").length]).toEqual([
			link.getAttribute("href"),
			promised,
		]);
	}
});

test("every address of these areas answers, and no link inside them leads nowhere", async () => {
	const known = new Set(routes());
	const mine = routes()
		.filter(isPage)
		.filter((path) =>
			/^\/(suche|stoebern|hilfe-sofort|leitbild|leitlinien|netzwerk|kontakt|veranstaltungen|vorhaben|dokumente|wer-ist-zustaendig|merkliste|impressum|datenschutz|barrierefreiheit|ueber-uns|leichte-sprache|gebaerdensprache|fachkraefte|mitmachen)\//.test(
				path,
			),
		);
	for (const path of mine) {
		expect([path, await site.status(path)]).toEqual([path, 200]);
		const main = await inMain(path);
		expect([path, main.querySelectorAll("h1").length]).toEqual([path, 1]);
		for (const link of main.querySelectorAll("a[href]")) {
			const href = link.getAttribute("href") ?? "";
			if (href.startsWith("/")) expect([path, href, known.has(href.replace(/[?#].*/, ""))]).toEqual([path, href, true]);
			if (href.startsWith("#")) expect([path, href, main.querySelector(`[id="${href.slice(1)}"]`) !== null]).toEqual([path, href, true]);
		}
	}
});

test.each([
	"/vorhaben/gibt-es-nicht/",
	"/dokumente/x/",
	"/veranstaltungen/x/",
	"/stoebern/alter/99/",
	"/stoebern/quatsch/3/",
	"/keine-seite/",
])("%s does not exist", async (path) => {
	expect(await site.status(path)).toBe(404);
});

test("mark-up in texts comes out as text", async () => {
	const evil = "<img src=x onerror=alert(1)><script>alert(2)</script>\"'&";
	const documentId = "test-evil";
	const [document] = all("guiding-document");
	put(site.store, "guiding-document", {
		...document,
		documentId,
		slug: "boese",
		title: evil,
		motto: evil,
		preamble: evil,
		sections: [{ number: evil, title: evil, text: evil, principles: evil }],
		closing: evil,
		sourceText: evil,
	} as unknown as Entry<TypeName>);
	const { document: page } = parseHTML(await site.html("/dokumente/boese/"));
	remove(site.store, "guiding-document", documentId);
	expect(page.querySelector("h1")?.textContent).toBe(evil);
	expect(page.querySelectorAll("img[onerror]").length).toBe(0);
	expect([...page.querySelectorAll("script")].filter((script) => script.textContent?.startsWith("alert"))).toHaveLength(0);
});
