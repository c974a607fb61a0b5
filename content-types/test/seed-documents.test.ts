import { describe, expect, test } from "vitest";
import { contacts } from "../seed/contact.ts";
import { crisisLines } from "../seed/crisis-line.ts";
import { events } from "../seed/event.ts";
import { guidingDocuments } from "../seed/guiding-document.ts";
import { seed } from "../seed/index.ts";
import { municipalities } from "../seed/municipality.ts";
import { networkProfile } from "../seed/network-profile.ts";
import { pages } from "../seed/page.ts";
import { phases } from "../seed/phase.ts";
import { projects } from "../seed/project.ts";
import { asPublishedEntry, seedDocumentId } from "../seed/seed-entry.ts";
import { type SourceDocument, sourceText } from "../seed/source-text.ts";
import { transitions } from "../seed/transition.ts";
import { type Field, gapsIn, SLUG, type TypeName, toLines, typeDefinition, validateEntry, vocabulary } from "../src/index.ts";

const entries: Partial<Record<TypeName, { key: string }[]>> = {
	"guiding-document": guidingDocuments,
	"network-profile": networkProfile,
	contact: contacts,
	event: events,
	project: projects,
	municipality: municipalities,
	phase: phases,
	transition: transitions,
	"crisis-line": crisisLines,
	page: pages,
};

const all = Object.entries(entries).flatMap(([type, list]) => list.map((entry) => ({ type: type as TypeName, entry })));

describe("every entry", () => {
	test.each(all.map(({ type, entry }) => [type, entry.key, entry] as const))("%s %s can be published", (type, _key, entry) => {
		expect(validateEntry(type, asPublishedEntry(type, entry), "publish")).toEqual([]);
	});

	test.each(Object.entries(entries))("%s: keys and slugs occur once", (_type, list) => {
		const keys = list.map((e) => e.key);
		expect(new Set(keys).size).toBe(keys.length);
		for (const key of keys) expect(key).toMatch(SLUG);
		const slugs = list.map((e) => ("slug" in e ? e.slug : e.key));
		expect(new Set(slugs).size).toBe(slugs.length);
	});
});

/* --- the five documents, sentence by sentence --- */

/** Rejoins words that the PDF broke at a line end, and makes any white space one space. */
const plain = (value: string) =>
	value
		.replace(/(?<=[a-zäöüß])-\n\s*(?=[a-zäöüß])/g, "")
		.replace(/\s+/g, " ")
		.trim();

function stringsIn(value: unknown): string[] {
	if (typeof value === "string") return [value];
	if (Array.isArray(value)) return value.flatMap(stringsIn);
	if (typeof value === "object" && value !== null) {
		return Object.entries(value).flatMap(([name, part]) => (name === "sourceText" ? [] : stringsIn(part)));
	}
	return [];
}

interface Comparison {
	/** the entries that hold the document */
	entries: unknown[];
	/** the parts of these entries that are quoted, and so may hold nothing else */
	verbatim: unknown[];
	/** navigation and the like: not content */
	chrome: string[];
	/** headings and table rows that the content model carries as the names of its fields */
	fieldNames: string[];
	/** what the source prints, and how the structured fields hold it; "|" where one field ends and the next begins */
	rewritten?: [printed: string, held: string][];
}

function quotedPartsOf(document: (typeof guidingDocuments)[number] | undefined): unknown[] {
	return [document?.motto, document?.preambleTitle, document?.preamble, document?.sectionsTitle, document?.sections, document?.closing];
}

const documents: Record<SourceDocument, Comparison> = {
	"kreis-steinfurt": {
		entries: [guidingDocuments[0], networkProfile, contacts],
		verbatim: [
			guidingDocuments[0]?.title,
			quotedPartsOf(guidingDocuments[0]),
			networkProfile.map((profile) => [profile.quotation?.text, profile.quotation?.speaker]),
			networkProfile.flatMap((profile) => profile.figures?.map((figure) => figure.verbatim)),
			contacts.map((contact) => contact.name),
		],
		chrome: ["language\n", "Zur Website"],
		fieldNames: ["ZITAT der kommunalen Spitze"],
		rewritten: [
			["Seit wann dabei:", "Seit wann dabei"],
			["Einwohnerzahl:", "Einwohnerzahl"],
			["Kinder unter 18:", "Kinder unter 18"],
			["Tecklenburger Str.10", "Tecklenburger Str. 10"],
			["48565 Steinfurt\n", "|48565|Steinfurt|"],
			["T\u00a0+49255169-2393\n", "+49 2551 69-2393|"],
			["(at)", "@"],
			["“ (Landrat Dr. Sommer)", "|Landrat Dr. Sommer"],
			["„Wir möchten", "Wir möchten"],
		],
	},
	"leitziele-herne": {
		entries: [guidingDocuments[1]],
		verbatim: [guidingDocuments[1]?.title, quotedPartsOf(guidingDocuments[1])],
		chrome: [],
		fieldNames: [],
	},
	"leitbild-traeger-rostock": {
		entries: [guidingDocuments[2]],
		verbatim: quotedPartsOf(guidingDocuments[2]),
		chrome: [],
		fieldNames: [],
	},
	"auftaktveranstaltung-rostock": {
		entries: [events],
		verbatim: events.map((e) => [e.title, e.dateLabel, e.place, e.host, e.description, e.quotations?.map((q) => [q.text, q.office])]),
		chrome: ["Home\n", "Navigation\n"],
		fieldNames: ["Veranstaltungsprogramm\n"],
		rewritten: [['Veranstaltung 1.4\u00a0MB"', 'Veranstaltung "']],
	},
	"steckbrief-vorhaben-rostock": {
		entries: [projects],
		verbatim: projects.map((p) => [
			[p.name, p.guideline, p.description, p.decisions, p.stateNote, p.plannedSteps, p.budget, p.areas, p.contactName, p.contactEmail],
			[p.participation?.intensity, p.participation?.scope, p.participation?.timeframe, p.participation?.forms],
			p.criteria?.map((criterion) => criterion.text),
		]),
		chrome: ["1 \n", "Kriterien: Trifft zu: Trifft nicht zu:", " x  \n", " x \n", "\nx  \n"],
		fieldNames: [
			"Bezeichnung des Vorhabens",
			"Beschreibung, einschl. Zielsetzung",
			"Politische Beschlusslage  \n(Stand in der Bürgerschaft/ bestätigter \nHaushalt)",
			"Bearbeitungsstand in der \nStadtverwaltung,  \ngeplante Schritte,  \ngeplanter Realisierungszeitraum",
			"Bearbeitungsstand:",
			"Geplante Schritte:",
			"Kostenrahmen bzw. zur  \nVerfügung gestellte \nHaushaltsmittel",
			"Rubrik/Zuordnung  \n(z.B. betroffener Stadtteil/ Quartier/ \nThema…)",
			"Ist Beteiligung geplant? \n Wenn ja, in welcher \n\nIntensität?",
			"Welcher \nGestaltungsspielraum ist \ngegeben?",
			"Welcher Zeitrahmen ist \ngegeben?",
			"Welche Art der Beteiligung \nist vorgesehen?  \n(z.B. Online/ Bürgerforum…)",
			"Ansprechperson/Kontaktdaten",
			"Weitere Informationen/Sonstiges",
			"Datum der letzten Aktualisierung",
			"Welche Kriterien sind erfüllt?",
			"(Sind mindestens zwei der folgenden Kriterien für das städtische Vorhaben/Projekt erfüllt, muss es auf die Vorhabenliste.)",
		],
		rewritten: [
			["29.07.2022", "2022-07-29"],
			["1. Vorbereitungsphase", "|Vorbereitungsphase|"],
			["2. Meilensteinplanung", "Meilensteinplanung"],
			[" (Ende 2022/Anfang 2023)", "|Ende 2022/Anfang 2023|"],
			["3. Erarbeitung", "Erarbeitung"],
			[" (2023)", "|2023|"],
			["4. Erprobung", "Erprobung"],
			[" (vrs. ab 2024) -> ", "|vrs. ab 2024|"],
			["5. Weiterentwicklung", "|Weiterentwicklung"],
			[" (geplante Ausweitung auf weitere Regionen u. Rechtskreise)", "|geplante Ausweitung auf weitere Regionen u. Rechtskreise|"],
			["amt52@", "|amt52@"],
		],
	},
};

/** A document without its chrome, cut into paragraphs, list items and sentences. */
function sentencesOf(name: SourceDocument, { chrome, fieldNames, rewritten = [] }: Comparison): string[] {
	const replacements = [...chrome, ...fieldNames].map((phrase): [string, string] => [phrase, "|"]).concat(rewritten);
	const text = replacements.reduce(
		(rest, [printed, held]) => {
			expect(rest, `„${printed}“ is not in ${name}`).toContain(printed);
			return rest.replaceAll(printed, held);
		},
		sourceText(name).replace(/(?<=[a-zäöüß])-\n\s*(?=[a-zäöüß])/g, ""),
	);
	return text
		.split(/\||\n\s*\n|[•\uf02d]|\n(?=\d+\. )/)
		.flatMap((block) => plain(block).split(/(?<=[^\d][.:]“?) (?=[„A-ZÄÖÜ])|(?<=^(?:\d+|I+)\.) /))
		.filter((part) => part !== "");
}

describe.each(Object.keys(documents) as SourceDocument[])("%s", (name) => {
	const comparison = documents[name];
	const values = stringsIn(comparison.entries).map(plain);
	const sentences = sentencesOf(name, comparison);

	test("every sentence stands in a structured field", () => {
		expect(sentences.length).toBeGreaterThan(10);
		const missing = sentences.filter((sentence) => !values.some((value) => value.includes(sentence)));
		expect(missing).toEqual([]);
	});

	test("the quoted fields hold nothing that the source does not say", () => {
		const source = plain(sourceText(name));
		const quoted = stringsIn(comparison.verbatim).flatMap((value) => value.split(/\n+/));
		expect(quoted.length).toBeGreaterThan(0);
		for (const value of quoted) expect(source).toContain(plain(value));
	});
});

test("the Steckbrief keeps every step, date and tick of its table", () => {
	const [project] = projects;
	expect(project?.plannedSteps?.map((step) => step.timeframe)).toEqual([
		undefined,
		"Ende 2022/Anfang 2023",
		"2023",
		"vrs. ab 2024",
		undefined,
	]);
	expect(project?.plannedSteps?.map((step) => step.note).filter(Boolean)).toEqual([
		"direkte Bürger*innenbeteiligung",
		"geplante Ausweitung auf weitere Regionen u. Rechtskreise",
	]);
	expect(project?.criteria?.map((criterion) => criterion.met)).toEqual([true, false, false, true, true]);
	expect(project).toMatchObject({
		state: "nicht_begonnen",
		onPublicList: true,
		budget: "N.N.",
		furtherInformation: "-",
		lastUpdatedOn: "2022-07-29",
		participation: { planned: "ja" },
	});
});

test("the event invents no year, the principles stay as many as they are", () => {
	expect(events[0]?.startsAt).toBeUndefined();
	expect(events[0]?.programme?.sizeNote).toBe("1.4 MB");
	const principles = guidingDocuments.map((document) => document.sections?.map((section) => toLines(section.principles).length));
	expect(principles).toEqual([[3, 3, 6], Array(10).fill(0), [3]]);
});

/* --- what entries point to --- */

const keysOf = (type: string) => new Set((seed[type as TypeName] ?? []).map((entry) => entry.key));

function relations(type: TypeName): [name: string, field: Field][] {
	return Object.entries(typeDefinition(type).fields).filter(([, field]) => field.kind === "relation");
}

test.each(Object.keys(entries) as TypeName[])("%s: every relation has its target", (type) => {
	for (const entry of entries[type] ?? []) {
		for (const [name, field] of relations(type)) {
			const value = (entry as Record<string, unknown>)[name] ?? [];
			for (const key of Array.isArray(value) ? value : [value]) {
				expect(keysOf(field.target as string), `${type} ${entry.key}: ${name}`).toContain(key);
			}
		}
	}
});

/* --- municipalities --- */

describe("municipalities", () => {
	/** Postcodes by AGS, typed in from the research once more so that a slip in the seed shows. */
	const expected: Record<string, string> = {
		"05566004": "48341",
		"05566008": "48282",
		"05566012": "48268",
		"05566016": "48477",
		"05566020": "48496",
		"05566024": "48612",
		"05566028": "49477 49479",
		"05566032": "49549",
		"05566036": "48366",
		"05566040": "49525",
		"05566044": "49536",
		"05566048": "49504",
		"05566052": "48629",
		"05566056": "49497",
		"05566060": "48485",
		"05566064": "48356",
		"05566068": "48607",
		"05566072": "49509",
		"05566076": "48429 48431 48432",
		"05566080": "48369",
		"05566084": "48565",
		"05566088": "49545",
		"05566092": "49492",
		"05566096": "48493",
	};

	test("the 24 have the right keys and postcodes", () => {
		expect(Object.fromEntries(municipalities.map((m) => [m.ags, toLines(m.postalCodes).join(" ")]))).toEqual(expected);
		expect(municipalities).toHaveLength(24);
	});

	test("every postcode and every district leads to one place", () => {
		const codes = municipalities.flatMap((m) => toLines(m.postalCodes));
		expect(new Set(codes).size).toBe(27);
		const names = municipalities.flatMap((m) => [m.name, ...toLines(m.districts)]);
		expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
	});

	test("ten are towns, four have a Jugendamt of their own", () => {
		expect(municipalities.filter((m) => m.kind === "stadt")).toHaveLength(10);
		const own = municipalities.filter((m) => m.youthOffice !== "kreisjugendamt-steinfurt");
		expect(own.map((m) => m.name)).toEqual(["Emsdetten", "Greven", "Ibbenbüren", "Rheine"]);
	});

	test("the figures add up to the totals of the research", () => {
		const sum = (list: typeof municipalities) => list.reduce((total, m) => total + (m.population?.value ?? 0), 0);
		expect(sum(municipalities)).toBe(443_659);
		expect(sum(municipalities.filter((m) => m.youthOffice === "kreisjugendamt-steinfurt"))).toBe(243_378);
	});

	test("doubtful figures say so, GeoNames is credited", () => {
		const note = (key: string) => municipalities.find((m) => m.key === key)?.population?.note;
		expect(note("wettringen")).toContain("errechnet");
		expect(note("horstmar")).toContain("Druckfehler");
		expect(note("ladbergen")).toBe(note("horstmar"));
		for (const m of municipalities) expect(m.sources?.some((source) => source.title?.includes("CC BY 4.0"))).toBe(true);
	});
});

/* --- figures --- */

test("every figure has a scope, a date and a source", () => {
	const figures = [
		...networkProfile.flatMap((profile) => [profile.memberSince, ...(profile.figures ?? [])]),
		...municipalities.map((m) => m.population),
	];
	expect(figures.length).toBe(3 + 24);
	for (const figure of figures) {
		expect(figure?.scope).toBeTruthy();
		expect(figure?.asOf).toBeTruthy();
		expect(figure?.source).toBeTruthy();
	}
});

test("the network's doubtful figures carry a warning and the source's own words", () => {
	const [profile] = networkProfile;
	expect(profile?.memberSince?.note).toContain("zweifelhaft");
	expect(profile?.figures?.map((figure) => figure.verbatim)).toEqual(["ca 445.000 Menschen", "ca. 45.172 Kind"]);
	for (const figure of profile?.figures ?? []) expect(figure.note).toBeTruthy();
});

/* --- crisis lines --- */

describe("crisis lines", () => {
	const families = crisisLines.filter((line) => line.audience === "familien");

	test("no number for professionals stands among those for families", () => {
		for (const line of families) {
			expect(line.phone).not.toBe("0800 1921000");
			expect(line.forWhom).not.toMatch(/nur für Fachkräfte/);
		}
		expect(crisisLines.filter((line) => line.audience === "fachkraefte").map((line) => line.phone)).toEqual(["0800 1921000"]);
	});

	test("families see danger, violence, talk, medical, in this order", () => {
		const byOrder = [...families].sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
		const order = vocabulary.crisisKinds.map((kind) => kind.value);
		const kinds = byOrder.map((line) => order.indexOf(line.kind ?? "gefahr"));
		expect(kinds).toEqual([...kinds].sort((a, b) => a - b));
		expect(byOrder.slice(0, 2).map((line) => line.phone)).toEqual(["112", "110"]);
		expect(new Set(crisisLines.map((line) => line.order)).size).toBe(crisisLines.length);
	});

	test("each says when it can be reached, and hours from an old source say so", () => {
		for (const line of crisisLines) {
			expect(line.hoursNote, line.key).toBeTruthy();
			if (!line.alwaysOpen && Number(line.source?.asOf) < 2024) expect(line.hoursNote).toMatch(/laut Quelle von \d{4}/);
		}
	});

	test("a link to others says that it leaves the site", () => {
		for (const line of crisisLines) if (line.website) expect(line.websiteLabel).toContain("verlässt diese Seite");
	});
});

/* --- pages --- */

describe("pages", () => {
	const body = (key: string) => pages.find((page) => page.key === key)?.body ?? "";

	test("every kind of page is there, under the address that the site links to", () => {
		expect(pages.map((page) => page.slug)).toEqual([
			"impressum",
			"datenschutz",
			"barrierefreiheit",
			"ueber-uns",
			"leichte-sprache",
			"gebaerdensprache",
			"fachkraefte",
			"mitmachen",
		]);
		expect(new Set(pages.map((page) => page.kind)).size).toBe(vocabulary.pageKinds.length);
	});

	test("every gap is well-formed, and the legal pages have some", () => {
		for (const page of pages) expect(gapsIn(page.body).length, page.key).toBe((page.body?.match(/\[\[/g) ?? []).length);
		for (const key of ["impressum", "datenschutz", "barrierefreiheit"]) expect(gapsIn(body(key)).length).toBeGreaterThan(2);
	});

	test("the law is named as it is in force, and in NRW", () => {
		const text = pages.map((page) => page.body).join("\n");
		expect(text).not.toMatch(/\bTMG\b|TTDSG|Schlichtungsstelle/);
		expect(body("impressum")).toMatch(/§ 5 .*DDG.*§ 18 .*MStV/);
		expect(body("barrierefreiheit")).toContain("https://www.lbbp.nrw.de/ombudsstelle");
	});
});

/* --- documents in a CMS --- */

test("documentIds of the seed are distinct", () => {
	const ids = all.map(({ type, entry }) => seedDocumentId(type, entry.key));
	expect(new Set(ids).size).toBe(ids.length);
});
