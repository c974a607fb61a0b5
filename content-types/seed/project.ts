import type { SeedEntry } from "./seed-entry.ts";
import { sourceText } from "./source-text.ts";

export const projects: SeedEntry<"project">[] = [
	{
		key: "fachkonzept-sozialraumorientierung-rostock",
		name: "Erarbeitung eines Fachkonzepts für Sozialraumorientierung in Rostock",
		slug: "fachkonzept-sozialraumorientierung-rostock",
		scope: "anderer_ort",
		owner: "Hanse- und Universitätsstadt Rostock",
		summary:
			"Ein Blick über den Kreis: So beschreibt Rostock ein Vorhaben öffentlich, mit Ziel, Beschlüssen, Schritten und der Beteiligung der Menschen.",
		guideline:
			"Leitfaden für mitgestaltende Bürgerbeteiligung – Steckbrief Erarbeitung eines Fachkonzepts für Sozialraumorientierung in Rostock",
		description: [
			"In der Kinder- und Jugendhilfe der Hanse- und Universitätsstadt Rostock gibt es bereits seit mehreren Jahren eine intensive fachliche Auseinandersetzung mit dem Thema Sozialraumorientierung. Wichtige strukturelle Weichenstellungen hin zu einer strategischen sozialräumlichen Ausrichtung der Hilfen spiegeln sich u.a. im Rahmenkonzept für die „Integrierte Jugendhilfeplanung“ der Hansestadt Rostock (2011) sowie in den aktuellen „Zielen der Jugendhilfe der Hansestadt Rostock 2020 – 2024“ wider. Ebenso sind die Regionalisierung der Verwaltungsstandorte, die Einrichtung der Stadtteil- und Begegnungszentren (SBZ) oder die „Sozialräumliche Angebotsentwicklung (SRAE)“ als sozialräumliche Bezugspunkte in Rostock etabliert und anerkannt.",
			"Sozialraumorientierung ist demnach als konzeptioneller Ansatz bzw. Handlungsprinzip zu verstehen, dass die nachhaltige Verbesserung der Lebensbedingungen zum Ziel hat – statt nur die Menschen verändern zu wollen.",
			"Gemeinsam mit den Menschen und ausgehend von ihrer Lebenswelt werden die Verhältnisse im Sozialraum (z.B. Stadtteil) so (weiter-)entwickelt, dass ein selbstbestimmteres Leben gefördert und eine Einzelfallhilfe möglichst vermieden wird. Eine professionelle sozialräumliche Kinder- und Jugendhilfe betrachtet die Bedingungen der Familien ganzheitlich, richtet sich am Willen und den Interessen der Adressat*innen aus, konzentriert sich auf die Ressourcen, arbeitet zielgruppen- sowie bereichsübergreifend und forciert Vernetzung, Kooperation oder Selbsthilfe.",
			"Auf der behördlichen bzw. organisationalen Ebene erfordert Sozialraumorientierung somit nicht nur umfassende fachliche Kenntnisse sowie Expert*innenwissen über den jeweiligen Sozialraum, sondern ebenso veränderte Strukturierungs-, Planungs- und Steuerungsverfahren.",
			"Durch die Erarbeitung eines Fachkonzeptes Sozialraumorientierung sollen die dafür notwendigen passgenauen Rahmenbedingungen der Rostocker Sozialräume unter Beteiligung unterschiedlicher Anspruchsgruppen identifiziert und festgeschrieben werden. Das Fachkonzept stellt den ersten elementaren Meilenstein in der Umsetzungsplanung der sozialraumorientierten Kinder- und Jugendhilfe (zunächst in zwei Modellregionen) in den kommenden Jahren in Rostock dar.",
		].join("\n\n"),
		decisions: "Beschlüsse des Jugendhilfeausschuss: 2016/BV/1990, 2017/AN/3173, 2018/BV/4238, 2021/BV/2536",
		state: "nicht_begonnen",
		stateNote: "Noch nicht begonnen",
		plannedSteps: [
			{ text: "Vorbereitungsphase" },
			{ text: "Meilensteinplanung zum Umsetzungsplan Sozialraumorientierung", timeframe: "Ende 2022/Anfang 2023" },
			{ text: "Erarbeitung des Fachkonzepts", timeframe: "2023" },
			{ text: "Erprobung in zwei Modellregion", timeframe: "vrs. ab 2024", note: "direkte Bürger*innenbeteiligung" },
			{ text: "Weiterentwicklung des Konzepts", note: "geplante Ausweitung auf weitere Regionen u. Rechtskreise" },
		],
		budget: "N.N.",
		areas: "Modellregionen: Groß Klein, Toitenwinkel",
		participation: {
			planned: "ja",
			intensity: "Regelmäßiger prozessbezogener Austausch innerhalb der PG 1, der Fachämter und mit den Trägern",
			scope: "Entsprechend der Beschlüsse durch JHA",
			timeframe: "Vrs. 1 Jahr für die Konzepterarbeitung\n\nAnschließend Implementierungs- und Erprobungsphase (Mehrjähriger Prozess)",
			forms: "Fachlicher Diskurs, Kick-Off, Fachtage, Denkwerkstätten, Trägergespräche – insb. mit den Entscheider*innen und Fachkräften",
		},
		contactName: "Amt für Finanzen und Planung – Jugend und Soziales",
		contactEmail: "amt52@rostock.de",
		furtherInformation: "-",
		lastUpdatedOn: "2022-07-29",
		onPublicList: true,
		criteria: [
			{ text: "Zu dem Vorhaben ist bereits eine Beteiligung vorgesehen", met: true },
			{
				text: "Es gibt ein vermutetes hohes Interesse der Einwohner*innen der gesamten Stadt, eines Stadtteils, eines Quartiers oder der Nutzer*innen einer Einrichtung oder hohe Zahl an betroffenen Personen",
				met: false,
			},
			{ text: "Es hat eine wesentliche Änderung des Ortsbildes zu Folge", met: false },
			{
				text: "Entwicklungskonzepte und Aktionspläne für die Gesamtstadt, einen Stadtteil oder ein Quartier, beispielsweise zu den Themen Soziales, Klima- und Umweltschutz, Verkehr, Infrastruktur, Denkmalschutz, Kultur, Bildung und Gesundheitswesen, Sport ...",
				met: true,
			},
			{
				text: "Vorhaben, die Ziele und Handlungsweisen festlegen (z.B. Leitbilder, Chartas oder die Fortschreibung des Leitfadens für Bürgerbeteiligung, ...)",
				met: true,
			},
		],
		source: {
			title: "Hanse- und Universitätsstadt Rostock: Steckbrief des Vorhabens",
			asOf: "29.07.2022",
			note: "Der Stand ist alt; was seither geschehen ist, steht nicht in der Quelle.",
		},
		sourceText: sourceText("steckbrief-vorhaben-rostock"),
	},
];
