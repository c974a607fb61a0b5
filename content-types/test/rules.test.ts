import { describe, expect, it } from "vitest";
import { asPublishedEntry } from "../seed/index.ts";
import { publicationWindow, type TypeName, validateEntry } from "../src/index.ts";

/** The smallest entry of each type that may be published; tests break one thing at a time. */
const complete: { [N in TypeName]?: Record<string, unknown> } = {
	service: {
		name: "Elterncafé",
		slug: "elterncafe",
		summary: "Frühstück und Gespräch.",
		organization: "caritas",
		phases: ["null-bis-drei"],
		topics: ["eltern-kind-gruppen"],
		online: true,
	},
	location: { name: "Rathaus", postalCode: "48565", municipality: "steinfurt" },
	event: { title: "Fachtag", slug: "fachtag", place: "Steinfurt", host: "Kreis", summary: "Ein Tag.", dateLabel: "im Mai" },
	project: {
		name: "Konzept",
		slug: "konzept",
		owner: "Kreis",
		summary: "Ein Konzept.",
		state: "in_arbeit",
		contactName: "Amt",
		lastUpdatedOn: "2026-01-01",
	},
	municipality: {
		name: "Steinfurt",
		slug: "steinfurt",
		kind: "stadt",
		ags: "05566084",
		postalCodes: "48565",
		youthOffice: "kreisjugendamt",
	},
	topic: { name: "Schlaf", slug: "schlaf", summary: "Wenn Kinder nicht schlafen." },
	"crisis-line": {
		name: "Notruf",
		slug: "notruf",
		order: 1,
		kind: "gefahr",
		forWhom: "für alle",
		phone: "112",
		source: { title: "Quelle" },
	},
	transition: {
		name: "Kita–Schule",
		slug: "kita-schule",
		order: 1,
		fromPhase: "kita",
		toPhase: "grundschule",
		ageLabel: "5 bis 7 Jahre",
		ageFrom: 60,
		ageTo: 84,
		summary: "Der Schulstart.",
	},
};

function problems(type: TypeName, changes: Record<string, unknown>, mode: "draft" | "publish" = "publish") {
	const entry = { ...asPublishedEntry(type, { key: "x", ...complete[type] }), ...changes };
	return validateEntry(type, entry, mode).map((p) => `${p.path.join(".")}: ${p.message}`);
}

describe("the smallest complete entry", () => {
	it.each(Object.keys(complete) as TypeName[])("of type %s may be published", (type) => {
		expect(problems(type, {})).toEqual([]);
	});
});

describe("cross-field rules", () => {
	it("asks for an age range in the right order", () => {
		expect(problems("service", { ageFrom: 36, ageTo: 12 })).toEqual([
			"ageTo: „Alter bis“ (12 Monate) ist kleiner als „Alter ab“ (36 Monate). Bitte eines der beiden Felder ändern.",
		]);
		expect(problems("service", { ageFrom: 12, ageTo: 12 })).toEqual([]);
		expect(problems("service", { ageFrom: 0, ageTo: null })).toEqual([]);
	});

	it("asks how families reach a service", () => {
		expect(problems("service", { online: false })[0]).toMatch(/^locations: Bitte angeben, wie Familien/);
		expect(problems("service", { online: false, homeVisit: true })).toEqual([]);
		expect(problems("service", { online: false, locations: [{ documentId: "a" }] })).toEqual([]);
	});

	it("asks for the places of a limited service area", () => {
		expect(problems("service", { serviceArea: "orte" })[0]).toMatch(/^serviceAreaMunicipalities: /);
	});

	it("keeps a schedule's exceptions inside its period", () => {
		const schedule = (exception: object) => ({
			schedules: [
				{
					days: ["MO"],
					opensAt: "09:00",
					closesAt: "12:00",
					rhythm: "jede_woche",
					validFrom: "2026-01-01",
					validTo: "2026-06-30",
					onPublicHolidays: false,
					exceptions: [{ closed: true, ...exception }],
				},
			],
		});
		expect(problems("service", schedule({ from: "2026-03-01" }))).toEqual([]);
		expect(problems("service", schedule({ from: "2025-12-31" }))[0]).toMatch(
			/^schedules\.0\.exceptions\.0\.from: Die Ausnahme liegt außerhalb/,
		);
		expect(problems("service", schedule({ from: "2026-06-29", to: "2026-07-02" }))[0]).toMatch(/^schedules\.0\.exceptions\.0\.from: /);
		expect(problems("service", schedule({ from: "2026-03-02", to: "2026-03-01" }))[0]).toMatch(/^schedules\.0\.exceptions\.0\.to: /);
	});

	it("lets a slot end only after it begins", () => {
		const slot = { days: ["MO"], opensAt: "12:00", closesAt: "09:00", rhythm: "jede_woche", onPublicHolidays: false, exceptions: [] };
		expect(problems("service", { schedules: [slot] })[0]).toMatch(/^schedules\.0\.closesAt: Das Ende liegt nicht nach dem Beginn/);
	});

	it("wants the postcode of the chosen municipality", () => {
		const rheine = { documentId: "m", name: "Rheine", postalCodes: "48429\n48431\n48432" };
		expect(problems("location", { municipality: rheine, postalCode: "48431" })).toEqual([]);
		expect(problems("location", { municipality: rheine, postalCode: "48565" })).toEqual([
			"postalCode: Die Postleitzahl 48565 gehört nicht zu Rheine. Dort gilt 48429, 48431, 48432.",
		]);
		expect(problems("location", { postalCode: "4856" })[0]).toMatch(/genau fünf Ziffern/);
	});

	it("lets an event end only after it begins", () => {
		const startsAt = "2026-05-01T08:00:00.000Z";
		expect(problems("event", { startsAt, endsAt: "2026-05-01T08:00:00.000Z" })[0]).toMatch(/^endsAt: /);
		expect(problems("event", { startsAt, endsAt: "2026-05-01T09:00:00.000Z" })).toEqual([]);
		expect(problems("event", { dateLabel: null })[0]).toMatch(/^startsAt: Bitte den Beginn/);
	});

	it("puts a project with two criteria on the public list", () => {
		const criteria = (met: boolean[]) => met.map((m, i) => ({ text: `Kriterium ${i}`, met: m }));
		expect(problems("project", { criteria: criteria([true, false]) })).toEqual([]);
		expect(problems("project", { criteria: criteria([true, true]) })[0]).toMatch(/^onPublicList: 2 Kriterien treffen zu/);
		expect(problems("project", { criteria: criteria([true, true, true]), onPublicList: true })).toEqual([]);
	});

	it("wants alternative text for an image that is not mere decoration", () => {
		const file = { id: 1, name: "a.jpg" };
		expect(problems("service", { image: { file, decorative: false, alternativeText: " " } })[0]).toMatch(
			/^image\.alternativeText: Bitte das Bild beschreiben/,
		);
		expect(problems("service", { image: { file, decorative: true } })).toEqual([]);
	});

	it("does not let an entry belong to itself", () => {
		expect(problems("topic", { documentId: "t", parent: { documentId: "t" } })[0]).toMatch(/^parent: /);
		expect(problems("transition", { fromPhase: { documentId: "p" }, toPhase: { documentId: "p" } })[0]).toMatch(/^toPhase: /);
	});
});

describe("the time on the site", () => {
	const noon = "2026-05-01T10:00:00.000Z";
	const later = "2026-05-01T10:01:00.000Z";

	it.each(["service", "event", "project"] as const)("ends after it begins: %s", (type) => {
		expect(problems(type, { publishFrom: noon, publishUntil: later })).toEqual([]);
		expect(problems(type, { publishFrom: noon, publishUntil: null })).toEqual([]);
		expect(problems(type, { publishFrom: later, publishUntil: noon })).toEqual([
			"publishUntil: „Auf der Website bis“ liegt nicht nach „Auf der Website ab“. Bitte einen der beiden Zeitpunkte ändern.",
		]);
		expect(problems(type, { publishFrom: noon, publishUntil: "2026-05-01T12:00:00+02:00" })).toHaveLength(1);
	});

	it("is told by the entry, without limits where it names none", () => {
		expect(publicationWindow({ publishFrom: noon, publishUntil: null })).toEqual({ from: noon, until: null });
		expect(publicationWindow({ name: "Rheine" })).toEqual({ from: null, until: null });
		expect(publicationWindow({ publishFrom: "", publishUntil: later })).toEqual({ from: null, until: later });
	});

	it("does not begin after the last day of a service", () => {
		expect(problems("service", { endsOn: "2026-05-01", publishFrom: noon })).toEqual([]);
		expect(problems("service", { endsOn: "2026-04-30", publishFrom: noon })[0]).toMatch(/^endsOn: Das Angebot endet, bevor/);
	});

	it("holds no hours that begin after the last day of a service", () => {
		const schedules = [
			{ days: ["MO"], opensAt: "09:00", closesAt: "12:00", rhythm: "jede_woche", validFrom: "2026-05-02", exceptions: [] },
		];
		expect(problems("service", { endsOn: "2026-05-02", schedules })).toEqual([]);
		expect(problems("service", { endsOn: "2026-05-01", schedules })[0]).toMatch(/^schedules\.0\.validFrom: Diese Zeit beginnt erst/);
	});
});

describe("field messages", () => {
	it.each([
		["service", { name: "" }, "name: „Name des Angebots“ fehlt. Bitte ausfüllen."],
		["service", { name: "x".repeat(121) }, "name: „Name des Angebots“ ist zu lang. Erlaubt sind höchstens 120 Zeichen."],
		[
			"service",
			{ name: "a\u0000b" },
			"name: „Name des Angebots“ enthält unsichtbare Steuerzeichen. Bitte den Text ohne Formatierung neu einfügen.",
		],
		["service", { name: 7 }, "name: „Name des Angebots“ muss ein Text sein."],
		[
			"service",
			{ slug: "Große Hilfe" },
			"slug: „Adresse der Seite“ darf nur kleine Buchstaben a–z, Ziffern und einzelne Bindestriche enthalten, zum Beispiel „fruehe-hilfen“.",
		],
		[
			"service",
			{ cost: "umsonst" },
			"cost: „Kosten“ ist keine der möglichen Angaben. Möglich sind: kostenlos, kostet etwas, nach Einkommen gestaffelt, Kosten nicht bekannt.",
		],
		["service", { ageFrom: 1.5 }, "ageFrom: „Alter des Kindes ab (Monate)“ muss eine ganze Zahl sein, ohne Komma."],
		["service", { ageFrom: 400 }, "ageFrom: „Alter des Kindes ab (Monate)“ ist zu groß. Der größte Wert ist 324."],
		[
			"service",
			{ lastCheckedOn: "2026-02-30" },
			"lastCheckedOn: „Geprüft am“ ist kein gültiges Datum. Beispiel: 2026-11-23 (Jahr-Monat-Tag).",
		],
		[
			"service",
			{ registrationUrl: "javascript:alert(1)" },
			"registrationUrl: „Web-Adresse der Anmeldung“ ist keine vollständige Web-Adresse. Sie beginnt mit https://, zum Beispiel https://www.example.org/seite",
		],
		["service", { audience: ["kinder", "kinder"] }, "audience: „Für wen“ nennt eine Angabe doppelt."],
		[
			"service",
			{ contactPoints: [{ phone: "keine Nummer" }] },
			"contactPoints.0.phone: „Telefon“ ist keine Telefonnummer. Erlaubt sind Ziffern, Leerzeichen, „+“, „/“, „-“ und Klammern, zum Beispiel 02551 69-0.",
		],
		[
			"service",
			{ contactPoints: [{ email: "a@b" }] },
			"contactPoints.0.email: „E-Mail“ ist keine vollständige E-Mail-Adresse. Beispiel: beratung@example.org",
		],
	] as [TypeName, Record<string, unknown>, string][])("%s %o", (type, changes, message) => {
		expect(problems(type, changes)).toContain(message);
	});
});

describe("a draft", () => {
	it("may have gaps and contradictions", () => {
		expect(problems("service", { name: "", organization: null, ageFrom: 20, ageTo: 10, online: false }, "draft")).toEqual([]);
	});

	it("may not hold malformed values", () => {
		expect(problems("service", { registrationUrl: "www" }, "draft")).toHaveLength(1);
	});
});
