import { component, components, contactPoint, figure, quotation, source } from "../components/index.ts";
import { defineType } from "../model/define.ts";
import { email, integer, one, phone, slug, string, text, url } from "../model/fields.ts";
import { internalNote, sources, sourceText } from "./shared.ts";

export const networkProfile = defineType({
	name: "network-profile",
	plural: "network-profiles",
	label: "Netzwerk-Profil",
	labelPlural: "Netzwerk-Profil",
	hint: "Wer das Präventionsnetz ist: Zahlen, Zitat, Ansprechstelle.",
	single: true,
	title: "name",
	columns: ["name"],
	fields: {
		name: string({ label: "Name des Netzwerks", required: true, localized: true, max: 160 }),
		claim: string({ label: "Ein Satz für die Startseite", required: true, localized: true, max: 200 }),
		introduction: text({ label: "Über das Netzwerk", localized: true, max: 4000 }),
		memberSince: component(figure, { label: "Seit wann dabei (Jahr)" }),
		figures: components(figure, { label: "Zahlen", max: 12 }),
		quotation: component(quotation, { label: "Zitat der kommunalen Spitze" }),
		leitbild: one("guiding-document", { label: "Leitbild des Netzwerks" }),
		contact: one("contact", { label: "Ansprechstelle" }),
		website: url({ label: "Website" }),
		source: component(source, { label: "Quelle" }),
		sourceText: sourceText(),
	},
});

export const contact = defineType({
	name: "contact",
	plural: "contacts",
	label: "Kontakt des Netzwerks",
	labelPlural: "Kontakte des Netzwerks",
	hint: "Öffentliche Ansprechstellen. Keine privaten Nummern.",
	title: "name",
	columns: ["order", "name", "role", "phone"],
	fields: {
		name: string({ label: "Name oder Stelle", required: true, max: 120, width: 6 }),
		slug: slug({ label: "Kennung", from: "name", width: 6 }),
		role: string({ label: "Aufgabe", required: true, localized: true, max: 160 }),
		responsibility: string({ label: "Wofür man sich hierhin wendet", localized: true, max: 255 }),
		organization: one("organization", { label: "Träger" }),
		street: string({ label: "Straße und Hausnummer", max: 120, width: 6 }),
		postalCode: string({ label: "Postleitzahl", max: 5, width: 3 }),
		town: string({ label: "Ort", max: 80, width: 3 }),
		phone: phone({ label: "Telefon", width: 6 }),
		email: email({ label: "E-Mail", width: 6 }),
		furtherContactPoints: components(contactPoint, { label: "Weitere Kontaktmöglichkeiten", max: 5 }),
		order: integer({ label: "Reihenfolge", max: 999, width: 6 }),
		sources: sources(),
		internalNote: internalNote(),
	},
	rules: [
		(c) =>
			c.postalCode && !/^\d{5}$/.test(c.postalCode)
				? [{ path: ["postalCode"], message: "Eine Postleitzahl hat genau fünf Ziffern, zum Beispiel 48565." }]
				: [],
		(c) =>
			c.phone || c.email || c.street ? [] : [{ path: ["phone"], message: "Bitte mindestens Telefon, E-Mail oder Anschrift eintragen." }],
	],
});
