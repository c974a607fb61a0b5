import { component, components, languageSpoken, schedule, source } from "../components/index.ts";
import { defineType } from "../model/define.ts";
import { boolean, choice, date, integer, lines, phone, slug, string, text, url } from "../model/fields.ts";
import { costTypes, crisisAudiences, crisisKinds } from "../vocabulary.ts";
import { internalNote } from "./shared.ts";

export const crisisLine = defineType({
	name: "crisis-line",
	plural: "crisis-lines",
	label: "Hilfe sofort",
	labelPlural: "Hilfe sofort (Notrufe, Krisentelefone)",
	hint: "Nummern für den Notfall. Jede mit dem Hinweis, für wen sie ist.",
	title: "name",
	columns: ["order", "name", "phone", "audience", "checkedOn"],
	fields: {
		name: string({ label: "Name", required: true, localized: true, max: 120 }),
		slug: slug({ label: "Kennung", from: "name", width: 6 }),
		order: integer({ label: "Reihenfolge", hint: "Kleine Zahlen stehen oben.", required: true, max: 999, width: 6 }),
		kind: choice(crisisKinds, { label: "Wobei sie hilft", required: true, width: 6 }),
		audience: choice(crisisAudiences, {
			label: "Für wen (Seite)",
			hint: "„nur Fachkräfte“ erscheint nie unter den Nummern für Familien.",
			required: true,
			default: "familien",
			width: 6,
		}),
		forWhom: string({
			label: "Für wen genau",
			hint: "Zum Beispiel „für Kinder und Jugendliche“.",
			required: true,
			localized: true,
			max: 200,
		}),
		description: text({ label: "Was passiert, wenn ich anrufe?", localized: true, max: 1500 }),
		phone: phone({ label: "Telefonnummer", width: 6 }),
		furtherPhone: phone({ label: "Zweite Nummer", width: 6 }),
		website: url({ label: "Website oder Chat", width: 6 }),
		websiteLabel: string({
			label: "Linktext",
			hint: "Zum Beispiel „Chat auf krisenchat.de (verlässt diese Seite)“.",
			localized: true,
			max: 120,
			width: 6,
		}),
		searchWords: lines({
			label: "Suchwörter",
			hint: "Wer so sucht, sieht diese Nummer zuerst. Ein Wort oder Ausdruck je Zeile, in allen Sprachen zusammen. * steht für beliebige Buchstaben: „vergift*“; zwischen zwei Wörtern für bis zu drei andere: „atmet * nicht“; + ebenso, in jeder Reihenfolge: „mann + schlägt“. ! am Anfang: Das ist kein Notfall: „!angst vor * hund*“.",
			max: 6000,
		}),
		alwaysOpen: boolean({ label: "Rund um die Uhr", width: 4 }),
		hoursNote: string({ label: "Zeiten in Worten", localized: true, max: 255, width: 8 }),
		schedules: components(schedule, { label: "Zeiten", max: 14 }),
		cost: choice(costTypes, { label: "Kosten", default: "kostenlos", required: true, width: 6 }),
		anonymous: boolean({ label: "Anonym", width: 6 }),
		languages: components(languageSpoken, { label: "Sprachen", max: 40 }),
		languagesNote: string({
			label: "Sprachen in Worten",
			hint: "Zum Beispiel „18 Sprachen und Gebärdensprache“.",
			localized: true,
			max: 200,
		}),
		checkedOn: date({ label: "Geprüft am" }),
		source: component(source, { label: "Quelle", required: true }),
		internalNote: internalNote(),
	},
	rules: [
		(c) => (c.phone || c.website ? [] : [{ path: ["phone"], message: "Bitte eine Telefonnummer oder eine Web-Adresse eintragen." }]),
		(c) =>
			c.website && !c.websiteLabel ? [{ path: ["websiteLabel"], message: "Bitte den Linktext eintragen: wohin führt die Adresse?" }] : [],
	],
});
