import {
	accessibility,
	availability,
	component,
	components,
	contactPoint,
	download,
	image,
	languageSpoken,
	link,
	schedule,
} from "../components/index.ts";
import { defineType } from "../model/define.ts";
import { boolean, choice, choices, date, integer, many, one, slug, string, text, url } from "../model/fields.ts";
import { audiences, costTypes, legalBases, registrationTypes, serviceAreas, triState } from "../vocabulary.ts";
import { publishFrom, publishUntil, windowInOrder } from "./publication-window.ts";
import { AGE_MONTHS, formerSlugs, internalNote, lastCheckedOn, providerConfirmed, shortId, sources } from "./shared.ts";

export const service = defineType({
	name: "service",
	plural: "services",
	label: "Angebot",
	labelPlural: "Angebote",
	hint: "Ein Angebot für Familien: was es ist, für wen, wo, wann, was es kostet.",
	title: "name",
	columns: ["name", "organization", "lastCheckedOn", "providerConfirmed"],
	fields: {
		name: string({
			label: "Name des Angebots",
			hint: "So, wie Familien es kennen. Ohne den Namen des Trägers.",
			required: true,
			localized: true,
			max: 120,
		}),
		slug: slug({ label: "Adresse der Seite", hint: "Wird aus dem Namen gebildet. Alte Adressen leiten weiter.", from: "name", width: 6 }),
		shortId: shortId(),
		summary: string({ label: "Kurz gesagt", hint: "Ein Satz: Was bekommen Familien hier?", required: true, localized: true, max: 250 }),
		description: text({
			label: "Beschreibung",
			hint: "In einfachen Worten. Eine Leerzeile beginnt einen Absatz, „- “ am Zeilenanfang einen Listenpunkt.",
			localized: true,
			max: 6000,
		}),
		plainLanguage: text({
			label: "Text in Leichter Sprache",
			hint: "Kurze Sätze. Jeder Satz eine Aussage. Keine Abkürzungen.",
			localized: true,
			max: 4000,
		}),
		searchWords: string({
			label: "Weitere Suchwörter",
			hint: "Andere Namen, auch falsche Schreibweisen, mit Komma getrennt.",
			localized: true,
			max: 255,
		}),
		organization: one("organization", { label: "Träger", hint: "Wer das Angebot macht.", required: true }),
		phases: many("phase", { label: "Phasen der Bildungskette", hint: "Mindestens eine.", required: true, width: 6 }),
		topics: many("topic", { label: "Themen", hint: "Mindestens eines; lieber genau als viele.", required: true, width: 6 }),
		ageFrom: integer({
			label: "Alter des Kindes ab (Monate)",
			hint: "In Monaten: 1 Jahr = 12, 3 Jahre = 36, 6 Jahre = 72. Leer heißt: von Anfang an.",
			min: AGE_MONTHS.min,
			max: AGE_MONTHS.max,
			width: 4,
		}),
		ageTo: integer({
			label: "Alter des Kindes bis (Monate)",
			hint: "In Monaten: 10 Jahre = 120, 18 Jahre = 216, 27 Jahre = 324. Leer heißt: nach oben offen.",
			min: AGE_MONTHS.min,
			max: AGE_MONTHS.max,
			width: 4,
		}),
		includesPregnancy: boolean({ label: "Auch in der Schwangerschaft", width: 4 }),
		audience: choices(audiences, { label: "Für wen" }),
		locations: many("location", { label: "Orte", hint: "Wo das Angebot stattfindet. Die Adresse gehört zum Ort, nicht zum Träger." }),
		online: boolean({ label: "Online oder telefonisch", hint: "Man muss nicht hinkommen.", width: 6 }),
		homeVisit: boolean({ label: "Kommt nach Hause", width: 6 }),
		serviceArea: choice(serviceAreas, {
			label: "Wer darf es nutzen (Gebiet)",
			hint: "Unabhängig davon, wo es stattfindet.",
			required: true,
			default: "unbekannt",
			width: 6,
		}),
		serviceAreaMunicipalities: many("municipality", { label: "Orte des Gebiets", hint: "Nur bei „nur die gewählten Orte“.", width: 6 }),
		eligibility: text({
			label: "Voraussetzungen",
			hint: "Zum Beispiel „nur für Familien im Bürgergeld-Bezug“. Leer heißt: keine bekannt.",
			localized: true,
			max: 1000,
		}),
		schedules: components(schedule, { label: "Zeiten", hint: "Die Zeiten dieses Angebots, nicht die des Trägers.", max: 20 }),
		appointmentOnly: boolean({ label: "Nur mit Termin", width: 6 }),
		hoursNote: string({ label: "Hinweis zu den Zeiten", localized: true, max: 255, width: 6 }),
		endsOn: date({
			label: "Letzter Tag des Angebots",
			hint: "Danach verschwindet das Angebot aus Listen und Suche; seine Seite sagt, dass es beendet ist. Leer heißt: ohne Ende.",
		}),
		temporarilyClosed: boolean({ label: "Zurzeit geschlossen", width: 4 }),
		closedUntil: date({
			label: "Geschlossen bis",
			hint: "Letzter Schließtag. Danach gilt das Angebot von selbst wieder als offen.",
			width: 4,
		}),
		closureNotice: string({ label: "Hinweis zur Schließung", localized: true, max: 255, width: 4 }),
		cost: choice(costTypes, { label: "Kosten", required: true, default: "unbekannt", width: 4 }),
		costNote: string({ label: "Betrag oder Hinweis", hint: "Zum Beispiel „5 € je Treffen“.", localized: true, max: 200, width: 4 }),
		coveredByBut: choice(triState, { label: "Über Bildung und Teilhabe bezahlbar", default: "unbekannt", width: 4 }),
		registration: choice(registrationTypes, { label: "Anmeldung", required: true, default: "unbekannt", width: 4 }),
		registrationNote: string({ label: "So meldet man sich an", localized: true, max: 255, width: 8 }),
		registrationUrl: url({ label: "Web-Adresse der Anmeldung" }),
		contactPoints: components(contactPoint, {
			label: "Kontakt",
			hint: "Die Nummer dieses Angebots. Die erste steht in der Trefferliste.",
			max: 10,
		}),
		languages: components(languageSpoken, { label: "Sprachen der Beratung", hint: "Leer heißt: nicht bekannt.", max: 30 }),
		interpretation: string({
			label: "Sprachmittlung",
			hint: "Zum Beispiel „auf Anfrage über den Sprachmittlerpool“.",
			localized: true,
			max: 200,
		}),
		accessibility: component(accessibility, { label: "Barrierefreiheit des Angebots", hint: "Nur wenn sie von der des Ortes abweicht." }),
		availability: component(availability, { label: "Freie Plätze und Wartezeit" }),
		legalBasis: choices(legalBases, { label: "Rechtsgrundlage", hint: "Für die Planung. Familien sehen das nicht als Überschrift." }),
		links: components(link, { label: "Links", max: 10 }),
		files: components(download, { label: "Dateien", hint: "Flyer und Anträge. Alles Wichtige gehört auch in den Text.", max: 10 }),
		image: component(image, { label: "Bild" }),
		providerConfirmed: providerConfirmed(),
		lastCheckedOn: lastCheckedOn(),
		nextCheckDue: date({ label: "Nächste Prüfung fällig", width: 6 }),
		sources: sources(),
		publishFrom: publishFrom(),
		publishUntil: publishUntil(),
		formerSlugs: formerSlugs(),
		internalNote: internalNote(),
	},
	rules: [
		windowInOrder,
		(s) =>
			typeof s.ageFrom === "number" && typeof s.ageTo === "number" && s.ageFrom > s.ageTo
				? [
						{
							path: ["ageTo"],
							message: `„Alter bis“ (${s.ageTo} Monate) ist kleiner als „Alter ab“ (${s.ageFrom} Monate). Bitte eines der beiden Felder ändern.`,
						},
					]
				: [],
		(s) =>
			(s.locations?.length ?? 0) > 0 || s.online || s.homeVisit
				? []
				: [
						{
							path: ["locations"],
							message:
								"Bitte angeben, wie Familien das Angebot erreichen: einen Ort wählen, „Online oder telefonisch“ oder „Kommt nach Hause“ ankreuzen.",
						},
					],
		(s) =>
			s.serviceArea === "orte" && (s.serviceAreaMunicipalities?.length ?? 0) === 0
				? [{ path: ["serviceAreaMunicipalities"], message: "Bitte die Orte wählen, deren Familien das Angebot nutzen dürfen." }]
				: [],
		(s) =>
			s.cost === "kostenlos" && s.coveredByBut === "ja"
				? [
						{
							path: ["coveredByBut"],
							message: "Ein kostenloses Angebot muss nicht über Bildung und Teilhabe bezahlt werden. Bitte Kosten oder dieses Feld ändern.",
						},
					]
				: [],
		(s) =>
			s.lastCheckedOn && s.nextCheckDue && s.nextCheckDue < s.lastCheckedOn
				? [{ path: ["nextCheckDue"], message: "Die nächste Prüfung liegt vor der letzten. Bitte eines der beiden Daten ändern." }]
				: [],
		(s) =>
			(s.schedules ?? []).flatMap(({ validFrom }, i) =>
				s.endsOn && validFrom && validFrom > s.endsOn
					? [
							{
								path: ["schedules", i, "validFrom"],
								message:
									"Diese Zeit beginnt erst nach dem letzten Tag des Angebots. Bitte „Gilt ab“ oder „Letzter Tag des Angebots“ ändern.",
							},
						]
					: [],
			),
		(s) =>
			s.endsOn && s.publishFrom && s.publishFrom.slice(0, 10) > s.endsOn
				? [
						{
							path: ["endsOn"],
							message:
								"Das Angebot endet, bevor es auf der Website erscheint. Bitte „Letzter Tag des Angebots“ oder „Auf der Website ab“ ändern.",
						},
					]
				: [],
	],
});
