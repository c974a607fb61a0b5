import { component, components, figure, link } from "../components/index.ts";
import { defineType } from "../model/define.ts";
import { choice, lines, number, one, slug, string, text } from "../model/fields.ts";
import { toLines } from "../model/lines.ts";
import { municipalityKinds } from "../vocabulary.ts";
import { formerSlugs, sources } from "./shared.ts";

export const municipality = defineType({
	name: "municipality",
	plural: "municipalities",
	label: "Stadt oder Gemeinde",
	labelPlural: "Städte und Gemeinden",
	hint: "Die 24 Kommunen des Kreises mit ihren Postleitzahlen und dem zuständigen Jugendamt.",
	title: "name",
	columns: ["name", "kind", "postalCodes", "youthOffice"],
	fields: {
		name: string({ label: "Name", required: true, max: 80 }),
		slug: slug({ label: "Adresse der Seite", from: "name", width: 6 }),
		kind: choice(municipalityKinds, { label: "Art", required: true, width: 6 }),
		ags: string({ label: "Amtlicher Gemeindeschlüssel", hint: "Acht Ziffern.", required: true, max: 8, width: 6 }),
		postalCodes: lines({ label: "Postleitzahlen", hint: "Eine je Zeile.", required: true, max: 200, width: 6 }),
		districts: lines({ label: "Ortsteile und alte Namen", hint: "Einer je Zeile: was Menschen sagen, wenn sie hier wohnen.", max: 2000 }),
		youthOffice: one("organization", { label: "Zuständiges Jugendamt", required: true }),
		population: component(figure, { label: "Einwohnerzahl" }),
		latitude: number({ label: "Breitengrad", min: 50, max: 54, width: 6 }),
		longitude: number({ label: "Längengrad", min: 5, max: 10, width: 6 }),
		introduction: text({ label: "Einleitung", hint: "Was Familien hier zuerst wissen sollten.", localized: true, max: 2000 }),
		links: components(link, { label: "Links", max: 10 }),
		sources: sources(),
		formerSlugs: formerSlugs(),
	},
	rules: [
		(m) =>
			m.ags && !/^\d{8}$/.test(m.ags)
				? [{ path: ["ags"], message: "Der Gemeindeschlüssel hat genau acht Ziffern, zum Beispiel 05566084." }]
				: [],
		(m) =>
			toLines(m.postalCodes).some((code) => !/^\d{5}$/.test(code))
				? [{ path: ["postalCodes"], message: "Jede Postleitzahl hat genau fünf Ziffern und steht in einer eigenen Zeile." }]
				: [],
	],
});
