import type { SeedEntry } from "./seed-entry.ts";
import { sourceText } from "./source-text.ts";

const SOURCE = "kinderstark.nrw: Seite des Kreises Steinfurt";
const SOURCE_URL = "https://www.kinderstark.nrw/kommunen/steinfurt";

export const networkProfile: SeedEntry<"network-profile">[] = [
	{
		key: "praeventionsnetz",
		name: "Präventionsnetz im Kreis Steinfurt",
		claim: "Was Kindern und Familien im Kreis Steinfurt hilft: von der Schwangerschaft bis in den Beruf.",
		introduction: [
			"Kinder sollen gut groß werden, egal mit wie viel oder wie wenig die Familie startet. Dafür arbeiten im Kreis Steinfurt viele zusammen: Jugendämter, Beratungsstellen, Hebammen, Kitas, Schulen, Vereine und die 24 Städte und Gemeinden.",
			"Das Präventionsnetz verbindet sie. Es schaut, was es schon gibt, wo Familien etwas fehlt und was neu entstehen muss. Diese Seite ist ein Teil davon: ein Verzeichnis, in dem Familien selbst finden, was ihnen hilft.",
			"Der Kreis nimmt dafür am Landesprogramm „kinderstark – NRW schafft Chancen“ teil. Die Städte Emsdetten, Ibbenbüren und Rheine sind mit ihren Jugendämtern selbst Programmkommunen.",
		].join("\n\n"),
		memberSince: {
			label: "Seit wann dabei",
			value: 2012,
			verbatim: "2012",
			scope: "Teilnahme des Kreises Steinfurt am Landesprogramm, laut Quelle",
			asOf: "nicht angegeben",
			source: SOURCE,
			sourceUrl: SOURCE_URL,
			note: "Diese Angabe ist zweifelhaft. Laut Pressemitteilungen bewarb sich der Kreis erst im November 2016 und bekam die Zusage im Januar 2017. In der Liste der Modellkommunen von 2012 steht er nicht. Bitte beim Kreis klären.",
		},
		figures: [
			{
				label: "Einwohnerzahl",
				value: 445000,
				approximate: true,
				verbatim: "ca 445.000 Menschen",
				scope: "ganzer Kreis Steinfurt, 24 Städte und Gemeinden",
				asOf: "nicht angegeben",
				source: SOURCE,
				sourceUrl: SOURCE_URL,
				note: "Zum Vergleich: Die Zahlen der 24 Orte aus dem Zensus vom 15.05.2022 ergeben zusammen 443.659, die Fortschreibung zum 31.12.2023 nennt 459.195. Die drei Zahlen haben verschiedene Grundlagen.",
			},
			{
				label: "Kinder unter 18",
				value: 45172,
				approximate: true,
				verbatim: "ca. 45.172 Kind",
				scope: "vermutlich nur die 20 Kommunen des Kreisjugendamts, ohne Emsdetten, Greven, Ibbenbüren und Rheine",
				asOf: "nicht angegeben",
				source: SOURCE,
				sourceUrl: SOURCE_URL,
				note: "Die Quelle nennt kein Gebiet. Der Größe nach passt die Zahl nur zum Bereich des Kreisjugendamts (Ende 2018: 250.691 Menschen, davon 54.690 unter 21 Jahren), nicht zum ganzen Kreis. Sie darf nicht neben die 445.000 gerechnet werden.",
			},
		],
		quotation: {
			text: "Wir möchten, dass Kinder und ihre Familien im Kreis Steinfurt ein starkes Fundament für ein gesundes und glückliches Aufwachsen erhalten. Die präventive Arbeit hat bei uns einen hohen Stellenwert. Deswegen fördern wir die Vernetzung mit allen relevanten Akteuren entlang der Bildungskette, um bedarfsgerechte Angebote für Kinder und ihre Familien stetig (weiter-) zu entwickeln. Die Teilnahme an „kinderstark“ ermöglicht uns, diesen Präventionsgedanken weiter auszubauen und Ungleichheiten abzubauen. Denn die Förderung von Chancengerechtigkeit für Kinder liegt uns am Herzen.",
			speaker: "Landrat Dr. Sommer",
			office: "Kreis Steinfurt",
		},
		leitbild: "leitbild-praeventionsnetz",
		contact: "kopp-hense",
		website: SOURCE_URL,
		source: {
			title: SOURCE,
			url: SOURCE_URL,
			asOf: "nicht angegeben",
			note: "Ämter und Zuständigkeiten wie in der Quelle; nach der Kommunalwahl 2025 nicht neu geprüft.",
		},
		sourceText: sourceText("kreis-steinfurt"),
	},
];
