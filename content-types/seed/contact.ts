import type { SeedEntry } from "./seed-entry.ts";

export const contacts: SeedEntry<"contact">[] = [
	{
		key: "kopp-hense",
		name: "Lisa Kopp-Hense",
		slug: "lisa-kopp-hense",
		role: "Ansprechperson des Präventionsnetzes beim Kreis Steinfurt",
		responsibility: "Fragen zum Netzwerk, zum Leitbild und zu dieser Seite. Bei Sorgen um ein Kind bitte das Jugendamt am Wohnort anrufen.",
		organization: "praeventionsnetz-kreis-steinfurt",
		street: "Tecklenburger Str. 10",
		postalCode: "48565",
		town: "Steinfurt",
		phone: "+49 2551 69-2393",
		email: "lisa.kopp-hense@kreis-steinfurt.de",
		order: 1,
		sources: [
			{
				title: "kinderstark.nrw: Seite des Kreises Steinfurt",
				url: "https://www.kinderstark.nrw/kommunen/steinfurt",
				asOf: "nicht angegeben",
				note: "Dort gedruckt: „Tecklenburger Str.10“, „T +49255169-2393“ und „(at)“ statt @. Eine Aufgabe nennt die Quelle nicht.",
			},
		],
		internalNote:
			"Bitte prüfen: Ist die Person noch zuständig? Besser wäre ein Funktionspostfach, das bei einem Wechsel bleibt. Die Nummer steht in der Quelle als +49255169-2393.",
	},
];
