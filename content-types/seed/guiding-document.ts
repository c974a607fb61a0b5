import type { SeedEntry } from "./seed-entry.ts";
import { sourceText } from "./source-text.ts";

/** Word for word; only the PDF's hyphenation at line ends is rejoined. Whole documents stand in `sourceText`. */
export const guidingDocuments: SeedEntry<"guiding-document">[] = [
	{
		key: "leitbild-praeventionsnetz",
		title: "Leitbild – „Präventionsnetz im Kreis Steinfurt“",
		slug: "leitbild-praeventionsnetz-kreis-steinfurt",
		kind: "leitbild",
		scope: "eigenes",
		owner: "Präventionsnetz im Kreis Steinfurt",
		ownerOrganization: "praeventionsnetz-kreis-steinfurt",
		place: "Kreis Steinfurt",
		summary: "Was das Netzwerk im Kreis Steinfurt verbindet und woran es sich messen lässt.",
		motto: "Gutes miteinander vernetzen – Lücken schließen – Neues Aufbauen",
		preamble:
			"Präventive Arbeit ist im gesamten Kreisgebiet Steinfurt schon lange ein Querschnittthema. Wir wollen Kindern und Jugendlichen ermöglichen, gelingend „groß“ zu werden. Schwierige Startbedingungen im Leben dürfen nicht bestimmend sein für die Entwicklung. Kinder und Jugendliche sollen dabei unterstützt werden, gesund und entwicklungsgerecht aufzuwachsen. Gesellschaftliche Teilhabe wird ermöglicht. Chancengleichheit wird verbessert.\n\nPartizipation/Beteiligung der Zielgruppe ist Voraussetzung für eine Bedarfsanalyse.",
		sectionsTitle: "Leitlinien:",
		sections: [
			{
				number: "I.",
				title: "Gutes miteinander vernetzen",
				principles: [
					"Das Leitbild ist eingebunden in das Kreisentwicklungsprogramm sowie in die schon vorhandenen Leitbilder der beteiligten Institutionen",
					"Vorhandene Angebote und Strukturen werden berücksichtigt",
					"Die gemeinsame Arbeit ist strategisch, miteinander vernetzt und aufeinander aufbauend.",
				].join("\n"),
			},
			{
				number: "II.",
				title: "Lücken schließen",
				principles: [
					"fehlende Unterstützung wird festgestellt",
					"Unterstützung erfolgt bedarfsgerecht",
					"Bedarf wird durch Partizipation der Zielgruppe ermittelt",
				].join("\n"),
			},
			{
				number: "III.",
				title: "Neues Aufbauen",
				principles: [
					"Eltern, Kinder und Jugendliche werden wertschätzend erreicht und unterstützt",
					"Prävention wird aus der Sicht von Kindern und Jugendlichen gedacht",
					"Kinder und Jugendliche werden in ihren Entwicklungsprozessen gestärkt und gefördert",
					"Individuelles Bewältigungshandeln wird als Ressource wahrgenommen",
					"Selbstwirksamkeit wird gefördert",
					"Übergänge werden gestaltet und erleichtert",
				].join("\n"),
			},
		],
		closing: "Gute Förderung und gesellschaftliche Teilhabe wird ermöglicht.",
		source: {
			title: "kinderstark.nrw: Seite des Kreises Steinfurt",
			url: "https://www.kinderstark.nrw/kommunen/steinfurt",
			asOf: "nicht angegeben",
		},
		sourceText: sourceText("kreis-steinfurt"),
	},
	{
		key: "leitziele-herne",
		title: "Leitziele 2019 - 2023",
		slug: "leitziele-herne-2019-2023",
		kind: "leitziele",
		scope: "anderer_ort",
		owner: "Stadt Herne",
		place: "Herne",
		validFrom: 2019,
		validTo: 2023,
		summary:
			"Ein Blick über den Kreis: So hat die Stadt Herne die Ziele ihrer Kinder- und Jugendhilfe in zehn Sätze gefasst. Der Zeitraum ist abgelaufen.",
		preambleTitle: "Präambel",
		preamble:
			"Die Kinder- und Jugendhilfe versteht sich als lernende und sich ständig weiter entwickelnde Organisation, die offen ist, für die Herausforderungen gesellschaftlicher Entwicklungen. Sie gewährt Kindern und Jugendlichen Schutz und ermöglicht unter Berücksichtigung der Interkulturalität eine Teilhabe an allen Angeboten und Leistungen der Jugendhilfe. Für Prävention, Bildung und Freizeit werden partizipativ Angebote in den Sozialräumen unter Beteiligung aller Akteure weiterentwickelt. Der Umgang innerhalb des Fachbereichs und in den Netzwerken der Akteure erfolgt partnerschaftlich, wertschätzend, respektvoll und ist durch fachliches Handeln geprägt.",
		sections: [
			{
				number: "1.",
				text: "Familien leben gut in Herne. Präventive Angebote stehen allen Familien in der Kommune zur Verfügung und werden von den Familien angenommen.",
			},
			{
				number: "2.",
				text: "Der Fachbereich Kinder-Jugend-Familie und die freien Träger der Kinder- und Jugendhilfe verstehen sich als Bildungsakteure und sind Teil des Herner Bildungsnetzwerkes.",
			},
			{
				number: "3.",
				text: "Kindern und Jugendlichen stehen ein kostenloses niederschwelliges Freizeit- und Bildungsangebot sowie entsprechende Einrichtungen unter Beibehaltung der Trägervielfalt zur Verfügung.",
			},
			{
				number: "4.",
				text: "Die Kinder- und Jugendhilfe ist sozialraumorientiert und partizipativ aufgestellt. Sie ist mit den Akteuren im Sozialraum vernetzt.",
			},
			{
				number: "5.",
				text: "Die bedarfsgerechte Kindertagesbetreuung ist unter Beachtung der Qualitätsstandards sichergestellt.",
			},
			{
				number: "6.",
				text: "Jeder junge Mensch ist vor Missbrauch, Vernachlässigung und Gewalt zu schützen. Kinder- und Jugendschutz ist integraler Bestandteil aller Angebote und Leistungen der Kinder- und Jugendhilfe und der Netzwerkpartner.",
			},
			{
				number: "7.",
				text: "Die Angebote und Leistungen der Kinder- und Jugendhilfe ermöglichen jedem jungen Menschen eine vollständige und gleichberechtigte Teilhabe.",
			},
			{
				number: "8.",
				text: "Die Leistungen der Kinder- und Jugendhilfe unterliegen einem kontinuierlichen Qualitätsmanagement. Sie sind unter Beachtung der Wirtschaftlichkeit gesteuert.",
			},
			{
				number: "9.",
				text: "Die Kinder- und Jugendhilfe stellt sich den Chancen und Herausforderungen der Digitalisierung.",
			},
			{
				number: "10.",
				text: "Bedarfsgerechte Angebote und Leistungen der Kinder- und Jugendhilfe sind für die gelingende Integration von Kinder, Jugendlichen und Familien unterschiedlicher Herkunft vorhanden.",
			},
		],
		source: {
			title: "Leitziele 2019 - 2023 der Kinder- und Jugendhilfe in Herne",
			asOf: "2019",
			note: "Der Text liegt dem Netzwerk vor; eine Web-Adresse nennt er nicht.",
		},
		sourceText: sourceText("leitziele-herne"),
	},
	{
		key: "leitbild-traeger-rostock",
		title: "Leitbild eines Trägers in Rostock",
		slug: "leitbild-traeger-rostock",
		kind: "leitbild",
		scope: "anderer_ort",
		owner: "Träger der Kinder-, Jugend- und Sozialhilfe in Rostock (im Dokument nicht benannt)",
		place: "Rostock",
		summary:
			"Ein Blick über den Kreis: wie ein großer Träger in Rostock seinen Auftrag beschreibt und wann er seine Arbeit für gelungen hält.",
		preamble: [
			"Seit 1994 sind wir ein kompetenter und dynamischer Partner in der Kinder-, Jugend- und Sozialhilfe in Rostock und unserer Region. Wir arbeiten parteipolitisch neutral, sind konfessionell ungebunden und handeln gemeinnützig. Mit unserer Arbeit tragen wir zu einer weltoffenen, demokratischen, sozial gerechten und inklusiven Gesellschaft bei. Unseren Auftrag sehen wir in der Betreuung, Förderung, Beratung, Bildung und dem Schutz von Kindern, Jugendlichen und Familien.",
			"Grundlage unserer Arbeit sind die Menschenrechte, darunter insbesondere die Kinderrechte gemäß der UN-Kinderrechtskonvention. Wir treten diskriminierenden und ausgrenzenden Verhaltensweisen aktiv entgegen und handeln respektvoll, authentisch und verlässlich.",
			"Mit unseren Leistungen unterstützen wir Familiensysteme und bieten Hilfe zur Selbsthilfe orientiert an den Ressourcen der Menschen, ihrer Lebenswelt und am Sozialraum.",
			"Zu unserem vielfältigen Angebotsspektrum gehören erzieherische Hilfen, offene Kinder- und Jugendarbeit, Schulsozialarbeit, Kindertagesförderung, Stadtteil- und Gemeinwesenarbeit und Leistungen zur gleichberechtigten Teilhabe an der Gesellschaft.",
			"Wir sind eine lernende Organisation und überprüfen kontinuierlich und zukunftsorientiert unsere Dienstleistungen und Prozesse. In die Ausgestaltung und Entwicklung unserer Angebote fließen das Wissen und die Ideen der Fachkräfte aller Teams und engagierter Menschen im Freiwilligendienst und Ehrenamt ein. Wir unterstützen alle Beschäftigten darin, sich fortzubilden, berufliche und persönliche Belange zu vereinbaren und gesund zu bleiben. In unserer Organisation ist der Umgang miteinander achtsam und wertschätzend. Mit unseren Ressourcen gehen wir sorgsam und nachhaltig um.",
			"Als großer, dezentral und sozialräumlich arbeitender Träger reagieren wir flexibel auf aktuelle Bedarfe und bieten passgenaue, am systemischen Ansatz orientierte Leistungen an. Wir setzen fachliche Akzente und prägen mit unserer Arbeit maßgeblich die Trägerlandschaft und die Entwicklung der Kinder- und Jugendhilfe vor Ort.",
			"Wir arbeiten mit zahlreichen Trägern, Einrichtungen und Ämtern aus dem Sozial-, Gesundheits- und Bildungsbereich partnerschaftlich zusammen und wirken aktiv in Gremien mit.",
		].join("\n\n"),
		sections: [
			{
				title: "Wir sehen unsere Dienstleistung als gelungen an, wenn wir:",
				principles: [
					"jungen Menschen Erfahrungs- und Bildungsräume öffnen und ein gesundes Aufwachsen ermöglichen",
					"gemeinsam Ziele und Perspektiven mit jungen Menschen und Familien entwickeln, die ihnen ein selbstbestimmtes Leben ohne oder mit geringerer Unterstützung ermöglichen.",
					"junge Menschen und Familien befähigt haben, ihre Ressourcen zu nutzen, Selbstwirksamkeit zu erfahren und eigenverantwortlich ihr Leben zu gestalten.",
				].join("\n"),
			},
		],
		source: {
			title: "Leitbild eines Trägers der Kinder-, Jugend- und Sozialhilfe in Rostock",
			asOf: "nicht angegeben",
			note: "Das Dokument nennt weder den Träger noch ein Datum noch eine Web-Adresse.",
		},
		sourceText: sourceText("leitbild-traeger-rostock"),
	},
];
