import { component, components, defineComponent } from "../model/define.ts";
import { boolean, choice, choices, date, email, integer, lines, media, phone, string, text, time, url } from "../model/fields.ts";
import { scheduleRhythms, spokenLanguages, triState, weekdays } from "../vocabulary.ts";

/** Parts that several types share. Strapi knows them as `elements.<name>`. */

export const contactPoint = defineComponent({
	name: "contact-point",
	label: "Kontaktmöglichkeit",
	title: "label",
	fields: {
		label: string({
			label: "Bezeichnung",
			hint: "Wen man hier erreicht, zum Beispiel „Sekretariat“ oder „Außenstelle Borghorst“.",
			max: 80,
			localized: true,
		}),
		phone: phone({ label: "Telefon", hint: "Die Nummer dieses Angebots, nicht die Zentrale. Keine privaten Handynummern.", width: 6 }),
		email: email({ label: "E-Mail", hint: "Möglichst ein Funktionspostfach, zum Beispiel beratung@example.org.", width: 6 }),
		note: string({
			label: "Hinweis",
			hint: "Zum Beispiel „montags auch auf Russisch“ oder „bitte auf den Anrufbeantworter sprechen“.",
			max: 200,
			localized: true,
		}),
	},
	rules: [
		(c) =>
			c.phone || c.email || c.note
				? []
				: [{ path: ["phone"], message: "Bitte eine Telefonnummer, eine E-Mail-Adresse oder einen Hinweis eintragen." }],
	],
});

export const link = defineComponent({
	name: "link",
	label: "Link",
	title: "label",
	fields: {
		label: string({
			label: "Linktext",
			hint: "Wohin der Link führt, zum Beispiel „Anmeldung beim Träger“.",
			required: true,
			max: 120,
			localized: true,
		}),
		url: url({ label: "Web-Adresse", hint: "Vollständig mit https://", required: true }),
	},
});

export const source = defineComponent({
	name: "source",
	label: "Quelle",
	title: "title",
	fields: {
		title: string({ label: "Quelle", hint: "Woher die Angabe stammt, zum Beispiel „Website des Trägers“.", required: true, max: 255 }),
		url: url({ label: "Web-Adresse der Quelle" }),
		asOf: string({ label: "Stand der Quelle", hint: "Jahr oder Datum, zum Beispiel „2024“ oder „23.11.2026“.", max: 40, width: 6 }),
		note: string({ label: "Hinweis zur Quelle", hint: "Was an der Quelle unsicher ist.", max: 255, width: 6 }),
	},
});

export const figure = defineComponent({
	name: "figure",
	label: "Zahl mit Herkunft",
	title: "label",
	fields: {
		label: string({
			label: "Was gezählt wurde",
			hint: "Zum Beispiel „Kinder unter 18 Jahren“.",
			required: true,
			max: 120,
			localized: true,
		}),
		value: integer({ label: "Wert", required: true, width: 6 }),
		approximate: boolean({ label: "Ungefähre Angabe (ca.)", width: 6 }),
		verbatim: string({ label: "Wortlaut in der Quelle", hint: "Genau so, wie es dort steht.", max: 160 }),
		scope: string({ label: "Gebiet", hint: "Wofür die Zahl gilt, zum Beispiel „ganzer Kreis, 24 Kommunen“.", required: true, max: 200 }),
		asOf: string({
			label: "Stand",
			hint: "Datum oder Jahr der Zählung; „nicht angegeben“, wenn die Quelle nichts nennt.",
			required: true,
			max: 80,
			width: 6,
		}),
		source: string({ label: "Quelle", required: true, max: 255, width: 6 }),
		sourceUrl: url({ label: "Web-Adresse der Quelle" }),
		note: text({ label: "Anmerkung", hint: "Zum Beispiel Widersprüche zu anderen Quellen.", max: 600 }),
	},
});

export const quotation = defineComponent({
	name: "quotation",
	label: "Zitat",
	title: "speaker",
	fields: {
		text: text({ label: "Zitat im Wortlaut", hint: "Ohne Anführungszeichen am Anfang und Ende.", required: true, max: 4000 }),
		speaker: string({ label: "Wer spricht", required: true, max: 160, width: 6 }),
		office: string({ label: "Amt oder Rolle", max: 200, width: 6 }),
	},
});

export const image = defineComponent({
	name: "image",
	label: "Bild",
	title: "alternativeText",
	fields: {
		file: media({ label: "Bilddatei", hint: "JPEG, PNG oder WebP, mindestens 1200 Pixel breit.", allowedFiles: ["images"] }),
		alternativeText: string({
			label: "Bildbeschreibung",
			hint: "Was auf dem Bild zu sehen ist, für Menschen, die es nicht sehen können.",
			max: 250,
			localized: true,
		}),
		decorative: boolean({ label: "Nur Schmuck", hint: "Das Bild trägt keine Information und wird nicht vorgelesen." }),
		credit: string({ label: "Bildnachweis", hint: "Urheberin oder Urheber und Lizenz.", max: 160 }),
	},
	rules: [
		(i) =>
			i.file && !i.decorative && !i.alternativeText?.trim()
				? [{ path: ["alternativeText"], message: "Bitte das Bild beschreiben oder „Nur Schmuck“ ankreuzen." }]
				: [],
	],
});

export const download = defineComponent({
	name: "download",
	label: "Datei",
	title: "label",
	fields: {
		label: string({
			label: "Bezeichnung",
			hint: "Was in der Datei steht. Art und Größe werden automatisch ergänzt.",
			required: true,
			max: 255,
			localized: true,
		}),
		file: media({ label: "Datei", hint: "PDF-Dateien bitte barrierefrei speichern.", allowedFiles: ["files", "images"] }),
		url: url({ label: "oder Web-Adresse der Datei" }),
		sizeNote: string({ label: "Größe laut Quelle", hint: "Nur wenn keine Datei hochgeladen ist, zum Beispiel „1.4 MB“.", max: 40 }),
	},
});

export const languageSpoken = defineComponent({
	name: "language-spoken",
	label: "Sprache",
	title: "language",
	fields: {
		language: choice(spokenLanguages, { label: "Sprache", required: true, width: 6 }),
		note: string({
			label: "Hinweis",
			hint: "Zum Beispiel „donnerstags nachmittags“ oder „mit Sprachmittlung“.",
			max: 160,
			width: 6,
			localized: true,
		}),
	},
});

export const accessibility = defineComponent({
	name: "accessibility",
	label: "Barrierefreiheit",
	title: "note",
	fields: {
		stepFree: choice(triState, { label: "Ohne Stufen erreichbar", default: "unbekannt", width: 4 }),
		accessibleToilet: choice(triState, { label: "Rollstuhlgerechte Toilette", default: "unbekannt", width: 4 }),
		strollerParking: choice(triState, { label: "Platz für den Kinderwagen", default: "unbekannt", width: 4 }),
		inductionLoop: choice(triState, { label: "Hilfe beim Hören (Induktion)", default: "unbekannt", width: 4 }),
		signLanguage: choice(triState, { label: "Gebärdensprache möglich", default: "unbekannt", width: 4 }),
		note: string({ label: "Hinweis", hint: "Zum Beispiel „Aufzug im Hof, bitte klingeln“.", max: 255, localized: true }),
	},
});

export const scheduleException = defineComponent({
	name: "schedule-exception",
	label: "Ausnahme",
	title: "note",
	fields: {
		from: date({ label: "Von", required: true, width: 6 }),
		to: date({ label: "Bis", hint: "Leer lassen, wenn es nur ein Tag ist.", width: 6 }),
		closed: boolean({ label: "Geschlossen", default: true, width: 4 }),
		opensAt: time({ label: "Stattdessen von", width: 4 }),
		closesAt: time({ label: "Stattdessen bis", width: 4 }),
		note: string({ label: "Grund", hint: "Zum Beispiel „Betriebsferien“.", max: 160, localized: true }),
	},
	rules: [
		(e) =>
			e.from && e.to && e.to < e.from ? [{ path: ["to"], message: "„Bis“ liegt vor „Von“. Bitte eines der beiden Daten ändern." }] : [],
		(e) =>
			e.closed === false && !(e.opensAt && e.closesAt)
				? [{ path: ["opensAt"], message: "Bitte die geänderten Uhrzeiten eintragen oder „Geschlossen“ ankreuzen." }]
				: [],
		(e) =>
			e.closed === false && e.opensAt && e.closesAt && e.closesAt <= e.opensAt
				? [{ path: ["closesAt"], message: "Das Ende liegt nicht nach dem Beginn. Bitte die Uhrzeiten prüfen." }]
				: [],
	],
});

export const schedule = defineComponent({
	name: "schedule",
	label: "Zeit",
	title: "note",
	fields: {
		days: choices(weekdays, { label: "Wochentage", hint: "Alle Tage, an denen diese Uhrzeiten gelten.", required: true }),
		opensAt: time({ label: "Von", required: true, width: 4 }),
		closesAt: time({ label: "Bis", hint: "24 Uhr bitte als 23:59 eintragen.", required: true, width: 4 }),
		rhythm: choice(scheduleRhythms, { label: "Wie oft", default: "jede_woche", required: true, width: 4 }),
		validFrom: date({ label: "Gilt ab", hint: "Leer lassen, wenn die Zeit schon immer gilt.", width: 6 }),
		validTo: date({ label: "Gilt bis", hint: "Letzter Tag, zum Beispiel Ende eines Kurses.", width: 6 }),
		onPublicHolidays: boolean({
			label: "Auch an Feiertagen",
			hint: "Ohne Kreuz gilt das Angebot an gesetzlichen Feiertagen in NRW als geschlossen.",
		}),
		note: string({ label: "Hinweis", hint: "Zum Beispiel „nur telefonisch“ oder „offene Sprechstunde“.", max: 160, localized: true }),
		exceptions: components(scheduleException, { label: "Ausnahmen", hint: "Ferien, Schließtage oder geänderte Zeiten.", max: 30 }),
	},
	rules: [
		(s) =>
			s.opensAt && s.closesAt && s.closesAt <= s.opensAt
				? [{ path: ["closesAt"], message: "Das Ende liegt nicht nach dem Beginn. Bitte die Uhrzeiten prüfen." }]
				: [],
		(s) =>
			s.validFrom && s.validTo && s.validTo < s.validFrom
				? [{ path: ["validTo"], message: "„Gilt bis“ liegt vor „Gilt ab“. Bitte eines der beiden Daten ändern." }]
				: [],
		(s) =>
			(s.exceptions ?? []).flatMap((e, i) => {
				const last = e.to ?? e.from;
				const outside = (s.validFrom && e.from && e.from < s.validFrom) || (s.validTo && last && last > s.validTo);
				return outside
					? [
							{
								path: ["exceptions", i, "from"],
								message: "Die Ausnahme liegt außerhalb des Zeitraums, für den diese Zeit gilt. Bitte Datum oder Zeitraum ändern.",
							},
						]
					: [];
			}),
	],
});

export const availability = defineComponent({
	name: "availability",
	label: "Freie Plätze und Wartezeit",
	title: "waitingTime",
	fields: {
		waitingTime: string({ label: "Wartezeit", hint: "Zum Beispiel „etwa 2 Wochen“.", max: 120, localized: true, width: 6 }),
		freePlaces: integer({ label: "Freie Plätze", max: 9999, width: 6 }),
		asOf: date({ label: "Stand", hint: "Wann das zuletzt geprüft wurde.", required: true }),
	},
});

export const section = defineComponent({
	name: "section",
	label: "Abschnitt",
	title: "title",
	fields: {
		number: string({ label: "Nummer", hint: "Wie im Dokument, zum Beispiel „I.“ oder „3.“.", max: 12, width: 3 }),
		title: string({ label: "Überschrift", max: 200, width: 8 }),
		text: text({ label: "Text", max: 8000 }),
		principles: lines({ label: "Grundsätze", hint: "Die Punkte dieses Abschnitts, einer je Zeile, ohne Aufzählungszeichen.", max: 8000 }),
	},
	rules: [
		(s) =>
			s.title || s.text || s.principles
				? []
				: [{ path: ["text"], message: "Der Abschnitt ist leer. Bitte Überschrift, Text oder Grundsätze eintragen." }],
	],
});

export const workshop = defineComponent({
	name: "workshop",
	label: "Workshop",
	title: "title",
	fields: {
		title: string({ label: "Titel", required: true, max: 200 }),
		text: text({ label: "Beschreibung", max: 2000 }),
	},
});

export const recording = defineComponent({
	name: "recording",
	label: "Aufzeichnung",
	title: "label",
	fields: {
		label: string({ label: "Bezeichnung", required: true, max: 160 }),
		url: url({ label: "Web-Adresse der Aufzeichnung", hint: "Leer lassen, wenn die Quelle keine Adresse nennt." }),
		note: string({ label: "Hinweis", max: 255 }),
	},
});

export const plannedStep = defineComponent({
	name: "planned-step",
	label: "Geplanter Schritt",
	title: "text",
	fields: {
		text: string({ label: "Schritt", required: true, max: 255 }),
		timeframe: string({ label: "Zeitangabe", hint: "Wie im Plan, zum Beispiel „Ende 2022/Anfang 2023“.", max: 80, width: 4 }),
		startsOn: date({ label: "Beginn", width: 4 }),
		endsOn: date({ label: "Ende", width: 4 }),
		note: string({ label: "Anmerkung", max: 200 }),
	},
	rules: [
		(s) =>
			s.startsOn && s.endsOn && s.endsOn < s.startsOn
				? [{ path: ["endsOn"], message: "Das Ende liegt vor dem Beginn. Bitte eines der beiden Daten ändern." }]
				: [],
	],
});

export const participation = defineComponent({
	name: "participation",
	label: "Beteiligung",
	title: "intensity",
	fields: {
		planned: choice(triState, { label: "Ist Beteiligung geplant?", default: "unbekannt" }),
		intensity: text({ label: "In welcher Intensität?", max: 1000 }),
		scope: text({ label: "Welcher Gestaltungsspielraum ist gegeben?", max: 1000 }),
		timeframe: text({ label: "Welcher Zeitrahmen ist gegeben?", max: 1000 }),
		forms: text({ label: "Welche Art der Beteiligung ist vorgesehen?", hint: "Zum Beispiel Online, Bürgerforum, Werkstatt.", max: 1000 }),
	},
});

export const criterion = defineComponent({
	name: "criterion",
	label: "Kriterium",
	title: "text",
	fields: {
		text: text({ label: "Kriterium", required: true, max: 600 }),
		met: boolean({ label: "Trifft zu" }),
	},
});

export const allComponents = [
	contactPoint,
	link,
	source,
	figure,
	quotation,
	image,
	download,
	languageSpoken,
	accessibility,
	scheduleException,
	schedule,
	availability,
	section,
	workshop,
	recording,
	plannedStep,
	participation,
	criterion,
];

export { component, components };
