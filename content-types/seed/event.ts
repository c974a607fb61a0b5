import type { SeedEntry } from "./seed-entry.ts";
import { sourceText } from "./source-text.ts";

export const events: SeedEntry<"event">[] = [
	{
		key: "auftaktveranstaltung-rostock",
		title: "Auftaktveranstaltung zum Fachkonzept Sozialraumorientierung",
		slug: "auftaktveranstaltung-sozialraumorientierung-rostock",
		scope: "anderer_ort",
		dateLabel: "9. Januar",
		place: "Rostocker Rathaus",
		host: "Amt für Finanzen und Planung - Jugend und Soziales",
		summary:
			"Ein Blick über den Kreis: In Rostock haben rund 100 Menschen aus Jugendhilfe, Verwaltung und Politik begonnen, die Hilfen auf den Stadtteil auszurichten.",
		description: [
			"Am 9. Januar veranstaltete das Amt für Finanzen und Planung - Jugend und Soziales eine Auftaktveranstaltung im Rostocker Rathaus zum Thema Sozialraumorientierung. Ziel ist die Erarbeitung eines Fachkonzeptes Sozialraumorientierung. Dadurch werden sowohl Fachkräfte der Kinder- und Jugendhilfe, freie Träger und das Quartiersmanagement als auch Politik und Verwaltung zusammengebracht. So sollen sich die Hilfesysteme der Kinder- und Jugendhilfe den Bedarfen der Kinder, Familien und Stadtteile anpassen.",
			"Die ersten beiden Modellregionen in Rostock sind die Stadtteile Groß Klein und Toitenwinkel. Die Mitwirkenden nehmen die wesentlichen Elemente der Kinder- und Jugendhilfe in den Modellregionen genau unter die Lupe. In den kommenden zwei Jahren werden Formen der Zusammenarbeit, Planung, Finanzierung und Einbeziehung des Stadtteils weiterentwickelt. Auf der Veranstaltung stellten die Projektkoordinatorinnen Antonia Scheller und Michelle Marggraff den Plan für die kommenden Jahre vor.",
			"Rund 100 Personen aus den Arbeitsfeldern der Kinder- und Jugendhilfe beider Stadtteile, Mitarbeiter*innen des Jugendamtes und des Amtes für Finanzen & Planung – Jugend & Soziales, Rostocker Expert*innen der Sozialraumorientierung und Vertreter*innen der Politik nahmen an der Veranstaltung teil. „Wir wollen bei der Sozialraumorientierung nicht Menschen verändern, sondern es geht darum, dass wir die Verhältnisse ändern, in denen Menschen leben und dass wir die Art und Weise ändern, wie wir als öffentliche Träger und als freie Träger miteinander arbeiten.“ bekräftige Steffen Bockhahn, Senator für Jugend, Soziales, Gesundheit und Schule.",
			"Die Projektkoordinatorinnen betonten: „Der Fachtag markiert den Beginn unserer Konzeptentwicklung. In diesem Prozess wollen wir alle wichtigen Partner zu diesem Thema an einen Tisch bringen und zusammentragen, was es für starke und belastbare Stadtteile braucht, die für ihre Bewohner*innen im Alltag nicht nur einen Lebensraum, sondern auch eine stützende Ressource darstellen, um auch schwierige Lebensphasen bewältigen zu können.“",
			"Während insgesamt neun Workshops lernten die Teilnehmenden Best Practices Beispiele kennen, tauschten ihre Erfahrungen aus, diskutierten über vielfältige Umsetzungsmöglichkeiten und berichteten von Chancen, aber auch Herausforderungen des Fachkonzeptes Sozialraumorientierung. Die gesammelten Ideen und Ergebnisse werden in den kommenden Wochen hier bereitgestellt. Sie dienen als Ausgangspunkt für weiteren Austausch und konkrete Umsetzungspläne. Die Veranstaltung wurde live übertragen und ist ebenfalls hier abrufbar.",
		].join("\n\n"),
		quotations: [
			{
				text: "Wir wollen bei der Sozialraumorientierung nicht Menschen verändern, sondern es geht darum, dass wir die Verhältnisse ändern, in denen Menschen leben und dass wir die Art und Weise ändern, wie wir als öffentliche Träger und als freie Träger miteinander arbeiten.",
				speaker: "Steffen Bockhahn",
				office: "Senator für Jugend, Soziales, Gesundheit und Schule",
			},
			{
				text: "Der Fachtag markiert den Beginn unserer Konzeptentwicklung. In diesem Prozess wollen wir alle wichtigen Partner zu diesem Thema an einen Tisch bringen und zusammentragen, was es für starke und belastbare Stadtteile braucht, die für ihre Bewohner*innen im Alltag nicht nur einen Lebensraum, sondern auch eine stützende Ressource darstellen, um auch schwierige Lebensphasen bewältigen zu können.",
				speaker: "Antonia Scheller und Michelle Marggraff",
				office: "Projektkoordinatorinnen",
			},
		],
		programme: {
			label:
				'Hier finden Sie das Programm zur Veranstaltung "Entwicklung und Umsetzung des Rostocker Fachkonzeptes Sozialraumorientierung in den Modellregionen Groß Klein und Toitenwinkel".',
			sizeNote: "1.4 MB",
		},
		recording: {
			label: "Aufzeichnung der Veranstaltung",
			note: "Der Text, der uns vorliegt, nennt keine Web-Adresse der Aufzeichnung und des Programms.",
		},
		source: {
			title: "Hanse- und Universitätsstadt Rostock: Auftaktveranstaltung zum Fachkonzept Sozialraumorientierung",
			asOf: "nicht angegeben",
			note: "Die Quelle nennt Tag und Monat, aber kein Jahr.",
		},
		sourceText: sourceText("auftaktveranstaltung-rostock"),
	},
];
