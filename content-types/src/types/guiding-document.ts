import { component, components, quotation, section, source } from "../components/index.ts";
import { defineType } from "../model/define.ts";
import { choice, integer, one, slug, string, text } from "../model/fields.ts";
import { documentKinds, scopes } from "../vocabulary.ts";
import { formerSlugs, sourceText } from "./shared.ts";

export const guidingDocument = defineType({
	name: "guiding-document",
	plural: "guiding-documents",
	label: "Leitbild, Leitlinien, Leitziele",
	labelPlural: "Leitbilder, Leitlinien, Leitziele",
	hint: "Amtliche Texte im Wortlaut, mit Quelle.",
	title: "title",
	columns: ["title", "kind", "owner", "scope"],
	fields: {
		title: string({ label: "Titel", required: true, max: 200 }),
		slug: slug({ label: "Adresse der Seite", from: "title", width: 6 }),
		kind: choice(documentKinds, { label: "Art", required: true, width: 6 }),
		scope: choice(scopes, { label: "Herkunft", required: true, default: "eigenes", width: 6 }),
		owner: string({
			label: "Wessen Text es ist",
			hint: "Zum Beispiel „Stadt Herne, Fachbereich Kinder-Jugend-Familie“.",
			required: true,
			max: 200,
			width: 6,
		}),
		ownerOrganization: one("organization", { label: "Träger im Verzeichnis", width: 6 }),
		place: string({ label: "Ort", max: 80, width: 6 }),
		validFrom: integer({ label: "Gilt ab (Jahr)", min: 1900, max: 2199, width: 6 }),
		validTo: integer({ label: "Gilt bis (Jahr)", min: 1900, max: 2199, width: 6 }),
		summary: string({ label: "Einordnung", hint: "Ein Satz der Redaktion: Warum ist dieser Text hier?", localized: true, max: 300 }),
		motto: string({ label: "Motto", max: 255 }),
		preambleTitle: string({ label: "Überschrift der Einleitung", hint: "Zum Beispiel „Präambel“.", max: 80 }),
		preamble: text({ label: "Einleitung", max: 8000 }),
		sectionsTitle: string({ label: "Überschrift der Abschnitte", hint: "Zum Beispiel „Leitlinien:“.", max: 120 }),
		sections: components(section, { label: "Abschnitte", max: 60 }),
		closing: text({ label: "Schlusssatz", max: 2000 }),
		quotations: components(quotation, { label: "Zitate", max: 10 }),
		source: component(source, { label: "Quelle", required: true }),
		sourceText: sourceText(),
		formerSlugs: formerSlugs(),
	},
	rules: [
		(d) =>
			typeof d.validFrom === "number" && typeof d.validTo === "number" && d.validFrom > d.validTo
				? [{ path: ["validTo"], message: "„Gilt bis“ liegt vor „Gilt ab“. Bitte eines der beiden Jahre ändern." }]
				: [],
	],
});
