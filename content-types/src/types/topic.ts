import { defineType } from "../model/define.ts";
import { boolean, integer, lines, one, slug, string, text } from "../model/fields.ts";
import { formerSlugs } from "./shared.ts";

export const topic = defineType({
	name: "topic",
	plural: "topics",
	label: "Thema",
	labelPlural: "Themen",
	hint: "Wonach Familien suchen, in ihren Worten. Themen können Unterthemen haben.",
	title: "name",
	columns: ["name", "parent", "order"],
	fields: {
		name: string({ label: "Name", required: true, localized: true, max: 80 }),
		slug: slug({ label: "Adresse der Seite", from: "name", width: 6 }),
		order: integer({ label: "Reihenfolge", hint: "Innerhalb des übergeordneten Themas.", max: 999, width: 6 }),
		parent: one("topic", { label: "Gehört zum Thema" }),
		summary: string({ label: "Kurz gesagt", required: true, localized: true, max: 250 }),
		description: text({ label: "Text", localized: true, max: 4000 }),
		everydayWords: lines({
			label: "Alltagswörter",
			hint: "Wonach Familien wirklich suchen, auch falsch geschrieben. Ein Wort oder Ausdruck je Zeile.",
			localized: true,
			max: 6000,
		}),
		showsCrisisHelp: boolean({
			label: "Hinweis auf Hilfe sofort zeigen",
			hint: "Bei Gewalt, Missbrauch und Not: Die Seite zeigt zuerst die Notrufnummern.",
		}),
		formerSlugs: formerSlugs(),
	},
	rules: [
		(t) => {
			const own = (t as { documentId?: string }).documentId;
			return own && t.parent?.documentId === own
				? [{ path: ["parent"], message: "Ein Thema kann nicht zu sich selbst gehören. Bitte ein anderes wählen oder das Feld leeren." }]
				: [];
		},
	],
});
