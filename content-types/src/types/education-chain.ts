import { components, link } from "../components/index.ts";
import { defineType } from "../model/define.ts";
import { boolean, integer, many, one, slug, string, text } from "../model/fields.ts";
import { AGE_MONTHS, formerSlugs, sources } from "./shared.ts";

type AgeBand = { ageFrom?: number | null; ageTo?: number | null };

const ageBandOrder = (entry: AgeBand) =>
	typeof entry.ageFrom === "number" && typeof entry.ageTo === "number" && entry.ageFrom > entry.ageTo
		? [{ path: ["ageTo"], message: "„Alter bis“ ist kleiner als „Alter ab“. Bitte eines der beiden Felder ändern." }]
		: [];

export const phase = defineType({
	name: "phase",
	plural: "phases",
	label: "Phase der Bildungskette",
	labelPlural: "Phasen der Bildungskette",
	hint: "Ein Abschnitt im Leben eines Kindes, von der Schwangerschaft bis zum ersten Beruf.",
	title: "name",
	columns: ["order", "name", "ageFrom", "ageTo"],
	fields: {
		name: string({ label: "Name", required: true, localized: true, max: 80 }),
		slug: slug({ label: "Adresse der Seite", from: "name", width: 6 }),
		order: integer({ label: "Reihenfolge", hint: "1 ist der Anfang der Kette.", required: true, max: 99, width: 6 }),
		shortName: string({
			label: "Kurzname",
			hint: "Für das Bild der Bildungskette, höchstens 24 Zeichen.",
			required: true,
			localized: true,
			max: 24,
			width: 6,
		}),
		ageLabel: string({
			label: "Alter in Worten",
			hint: "Zum Beispiel „3 bis 6 Jahre“.",
			required: true,
			localized: true,
			max: 60,
			width: 6,
		}),
		ageFrom: integer({ label: "Alter ab (Monate)", required: true, min: AGE_MONTHS.min, max: AGE_MONTHS.max, width: 4 }),
		ageTo: integer({ label: "Alter bis (Monate)", required: true, min: AGE_MONTHS.min, max: AGE_MONTHS.max, width: 4 }),
		includesPregnancy: boolean({ label: "Beginnt in der Schwangerschaft", width: 4 }),
		summary: string({ label: "Kurz gesagt", required: true, localized: true, max: 250 }),
		description: text({ label: "Text", localized: true, max: 6000 }),
		topics: many("topic", { label: "Wichtige Themen", hint: "Stehen oben auf der Seite." }),
		links: components(link, { label: "Links", max: 10 }),
		sources: sources(),
		formerSlugs: formerSlugs(),
	},
	rules: [ageBandOrder],
});

export const transition = defineType({
	name: "transition",
	plural: "transitions",
	label: "Übergang",
	labelPlural: "Übergänge",
	hint: "Der Schritt von einer Phase in die nächste, gesehen vom Kind aus.",
	title: "name",
	columns: ["order", "name", "fromPhase", "toPhase"],
	fields: {
		name: string({ label: "Name", hint: "Zum Beispiel „Von der Kita in die Grundschule“.", required: true, localized: true, max: 100 }),
		slug: slug({ label: "Adresse der Seite", from: "name", width: 6 }),
		order: integer({ label: "Reihenfolge", required: true, max: 99, width: 6 }),
		fromPhase: one("phase", { label: "Von der Phase", required: true, width: 6 }),
		toPhase: one("phase", { label: "In die Phase", required: true, width: 6 }),
		ageLabel: string({ label: "Alter in Worten", required: true, localized: true, max: 60 }),
		ageFrom: integer({ label: "Alter ab (Monate)", required: true, min: AGE_MONTHS.min, max: AGE_MONTHS.max, width: 6 }),
		ageTo: integer({ label: "Alter bis (Monate)", required: true, min: AGE_MONTHS.min, max: AGE_MONTHS.max, width: 6 }),
		includesPregnancy: boolean({ label: "Beginnt in der Schwangerschaft" }),
		summary: string({ label: "Kurz gesagt", required: true, localized: true, max: 250 }),
		description: text({ label: "Text", hint: "Was sich für das Kind ändert und was hilft.", localized: true, max: 6000 }),
		topics: many("topic", { label: "Themen", hint: "Angebote zu diesen Themen stehen auf der Seite." }),
		links: components(link, { label: "Links", max: 10 }),
		sources: sources(),
		formerSlugs: formerSlugs(),
	},
	rules: [
		ageBandOrder,
		(t) =>
			t.fromPhase && t.toPhase && t.fromPhase.documentId === t.toPhase.documentId
				? [{ path: ["toPhase"], message: "Ein Übergang führt in eine andere Phase. Bitte zwei verschiedene Phasen wählen." }]
				: [],
	],
});
