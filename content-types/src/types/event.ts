import { component, components, download, image, link, quotation, recording, source, workshop } from "../components/index.ts";
import { defineType } from "../model/define.ts";
import { choice, datetime, many, one, slug, string, text } from "../model/fields.ts";
import { scopes } from "../vocabulary.ts";
import { publishFrom, publishUntil, windowInOrder } from "./publication-window.ts";
import { formerSlugs, sourceText } from "./shared.ts";

export const event = defineType({
	name: "event",
	plural: "events",
	label: "Veranstaltung",
	labelPlural: "Veranstaltungen",
	hint: "Ein Termin des Netzwerks oder, als Blick über den Kreis, eines anderen Ortes.",
	title: "title",
	columns: ["title", "startsAt", "place", "scope"],
	fields: {
		title: string({ label: "Titel", required: true, localized: true, max: 200 }),
		slug: slug({ label: "Adresse der Seite", from: "title", width: 6 }),
		scope: choice(scopes, { label: "Herkunft", required: true, default: "eigenes", width: 6 }),
		startsAt: datetime({ label: "Beginn", width: 4 }),
		endsAt: datetime({ label: "Ende", width: 4 }),
		dateLabel: string({
			label: "Datum in Worten",
			hint: "Wenn das genaue Datum nicht bekannt ist, zum Beispiel „9. Januar“.",
			localized: true,
			max: 80,
			width: 4,
		}),
		place: string({ label: "Ort", required: true, localized: true, max: 160, width: 6 }),
		host: string({ label: "Veranstalter", required: true, max: 200, width: 6 }),
		hostOrganization: one("organization", { label: "Träger im Verzeichnis" }),
		summary: string({ label: "Kurz gesagt", required: true, localized: true, max: 300 }),
		description: text({ label: "Bericht oder Ankündigung", localized: true, max: 10000 }),
		quotations: components(quotation, { label: "Zitate", max: 10 }),
		workshops: components(workshop, { label: "Workshops", max: 40 }),
		results: text({ label: "Ergebnisse", localized: true, max: 6000 }),
		programme: component(download, { label: "Programm" }),
		recording: component(recording, { label: "Aufzeichnung" }),
		files: components(download, { label: "Weitere Dateien", max: 10 }),
		links: components(link, { label: "Links", max: 10 }),
		topics: many("topic", { label: "Themen" }),
		image: component(image, { label: "Bild" }),
		source: component(source, { label: "Quelle" }),
		sourceText: sourceText(),
		publishFrom: publishFrom(),
		publishUntil: publishUntil(),
		formerSlugs: formerSlugs(),
	},
	rules: [
		windowInOrder,
		(e) =>
			e.startsAt && e.endsAt && Date.parse(e.endsAt) <= Date.parse(e.startsAt)
				? [{ path: ["endsAt"], message: "Das Ende liegt nicht nach dem Beginn. Bitte Datum und Uhrzeit prüfen." }]
				: [],
		(e) => (e.startsAt || e.dateLabel ? [] : [{ path: ["startsAt"], message: "Bitte den Beginn eintragen oder das Datum in Worten." }]),
		(e) => (e.endsAt && !e.startsAt ? [{ path: ["startsAt"], message: "Zum Ende fehlt der Beginn. Bitte ergänzen." }] : []),
	],
});
