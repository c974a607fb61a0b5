/** The start page. */
export const home = {
	/** the heading; *between stars*: the words that are underlined by hand */
	title: "Gut, dass Sie fragen. *Hilfe und Angebote* für Ihre Familie",
	oneWord: "Wonach suchen Sie? Ein Wort genügt.",
	forExample: "Zum Beispiel:",
	/** what people may search for; each leads to the search with the German word on the left, which is in every index */
	examples: {
		Hebamme: "Hebamme",
		Kita: "Kita",
		"Streit zu Hause": "Streit zu Hause",
		Geld: "Geld",
		Hausaufgaben: "Hausaufgaben",
		Ausbildung: "Ausbildung",
	},
	whereIsYourChild: "Wo steht Ihr Kind gerade?",
	chainText: "Ein roter Faden von der Schwangerschaft bis zum ersten Beruf. Jede Station zeigt, was es dort gibt.",
	whatConcernsYou: "Was beschäftigt Sie?",
	seeAllTopics: "Alle Themen ansehen",
	servicesAToZ: { one: "{count} Angebot von A bis Z", other: "{count} Angebote von A bis Z" },
	whenItCannotWait: "Wenn es nicht warten kann. Kostenlos, viele Nummern Tag und Nacht.",
	whoIsResponsibleForMe: "Wer ist für mich zuständig?",
	fiveOffices: "Im Kreis Steinfurt gibt es fünf Jugendämter. Ihr Wohnort entscheidet, welches für Sie da ist.",
	postcodeOrPlace: "Postleitzahl, Ort oder Ortsteil",
	lookUp: "Nachsehen",
	orChooseFromList: "Oder den Ort aus der Liste wählen",
	whatTheNetworkStandsFor: "Wofür das Netzwerk steht",
	whatTheNetworkDoes: "Was das Netzwerk dafür tut",
	wholeLeitbild: "Das ganze Leitbild",
	networkText:
		"Ämter, Beratungsstellen, Kitas, Schulen und Vereine arbeiten zusammen, damit Familien nicht von Tür zu Tür geschickt werden.",
	meetTheNetwork: "Das Netzwerk kennenlernen",
};
