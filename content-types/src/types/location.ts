import { accessibility, component } from "../components/index.ts";
import { defineType } from "../model/define.ts";
import { boolean, number, one, string } from "../model/fields.ts";
import { toLines } from "../model/lines.ts";
import { internalNote, sources } from "./shared.ts";

/** The fields of a location that never leave the CMS while it is confidential. */
export const CONFIDENTIAL_FIELDS = ["street", "addressExtra", "postalCode", "district", "latitude", "longitude", "transport"] as const;

export const location = defineType({
	name: "location",
	plural: "locations",
	label: "Ort",
	labelPlural: "Orte (Adressen)",
	hint: "Eine Adresse, an der etwas stattfindet. Mehrere Angebote können denselben Ort nutzen.",
	title: "name",
	columns: ["name", "street", "postalCode", "municipality", "confidential"],
	fields: {
		name: string({
			label: "Name des Ortes",
			hint: "Zum Beispiel „Familienzentrum am Markt“. Bei geheimer Adresse nichts, was sie verrät.",
			required: true,
			max: 160,
		}),
		confidential: boolean({
			label: "Adresse ist geheim",
			hint: "Zum Beispiel ein Frauenhaus. Straße, Postleitzahl und Karte verlassen dann nie die Redaktion.",
		}),
		street: string({ label: "Straße und Hausnummer", hint: "Leer lassen, wenn nur der Ort bekannt ist.", max: 120, width: 8 }),
		addressExtra: string({ label: "Zusatz", hint: "Zum Beispiel „Hintereingang, 2. Stock“.", max: 120, width: 4, localized: true }),
		postalCode: string({ label: "Postleitzahl", max: 5, width: 4 }),
		municipality: one("municipality", {
			label: "Stadt oder Gemeinde",
			hint: "Eine der 24 Kommunen. Leer lassen bei Orten außerhalb des Kreises.",
			width: 8,
		}),
		outsideTown: string({
			label: "Ort außerhalb des Kreises",
			hint: "Nur wenn der Ort nicht im Kreis Steinfurt liegt, zum Beispiel „Münster“.",
			max: 80,
			width: 6,
		}),
		district: string({ label: "Ortsteil", max: 80, width: 6 }),
		latitude: number({ label: "Breitengrad", min: 50, max: 54, width: 6 }),
		longitude: number({ label: "Längengrad", min: 5, max: 10, width: 6 }),
		transport: string({ label: "Bus und Bahn", hint: "Die nächste Haltestelle.", max: 200, localized: true }),
		accessibility: component(accessibility, { label: "Barrierefreiheit des Gebäudes" }),
		sources: sources(),
		internalNote: internalNote(),
	},
	rules: [
		(l) =>
			l.postalCode && !/^\d{5}$/.test(l.postalCode)
				? [{ path: ["postalCode"], message: "Eine Postleitzahl hat genau fünf Ziffern, zum Beispiel 48565." }]
				: [],
		(l) =>
			l.municipality || l.outsideTown
				? []
				: [
						{
							path: ["municipality"],
							message:
								"Bitte die Stadt oder Gemeinde wählen. Liegt der Ort außerhalb des Kreises, bitte „Ort außerhalb des Kreises“ ausfüllen.",
						},
					],
		(l) =>
			l.municipality && l.outsideTown
				? [
						{
							path: ["outsideTown"],
							message: "Der Ort kann nicht zugleich im Kreis und außerhalb liegen. Bitte eines der beiden Felder leeren.",
						},
					]
				: [],
		(l) => {
			const municipality = l.municipality as { name?: string; postalCodes?: string } | null | undefined;
			const known = toLines(municipality?.postalCodes);
			return l.postalCode && known.length > 0 && !known.includes(l.postalCode)
				? [
						{
							path: ["postalCode"],
							message: `Die Postleitzahl ${l.postalCode} gehört nicht zu ${municipality?.name}. Dort gilt ${known.join(", ")}.`,
						},
					]
				: [];
		},
		(l) =>
			(l.latitude == null) !== (l.longitude == null)
				? [
						{
							path: [l.latitude == null ? "latitude" : "longitude"],
							message: "Bitte Breiten- und Längengrad zusammen angeben oder beide leer lassen.",
						},
					]
				: [],
	],
});
