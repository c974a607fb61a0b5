/** Towns, and who is responsible there. */
export const places = {
	title: "Städte und Gemeinden",
	description: "Angebote für Familien in den 24 Städten und Gemeinden des Kreises Steinfurt.",
	whereDoYouLive: "Wo wohnen Sie?",
	lead: {
		one: "{count} Stadt oder Gemeinde gehören zum Kreis Steinfurt. Ihr Ort zeigt, was es in der Nähe gibt und welches Jugendamt für Sie da ist.",
		other:
			"{count} Städte und Gemeinden gehören zum Kreis Steinfurt. Ihr Ort zeigt, was es in der Nähe gibt und welches Jugendamt für Sie da ist.",
	},
	searchByPostcode: "Mit der Postleitzahl suchen",
	withDistricts: "{codes} · mit {districts}",
	servicesHere: { one: "{count} Angebot am Ort", other: "{count} Angebote am Ort" },
	noServicesHere: "Angebote, die nach Hause kommen oder kreisweit da sind",
	servicesIn: "Angebote in {place}",
	placeDescription: "Was es für Familien in {place} gibt, was nach Hause kommt und welches Jugendamt zuständig ist.",
	alsoFor: "Auch für {districts}.",
	inPlace: "In {place}",
	hereText: { one: "{count} Angebot findet hier am Ort statt.", other: "{count} Angebote finden hier am Ort statt." },
	comesToYou: "Kommt zu Ihnen oder geht von zu Hause",
	comesToYouText: {
		one: "{count} Angebot kommt nach Hause oder ist online und am Telefon da, auch für Familien aus {place}.",
		other: "{count} Angebote kommen nach Hause oder sind online und am Telefon da, auch für Familien aus {place}.",
	},
	elsewhere: "Anderswo, auch für Sie da",
	elsewhereText: {
		one: "{count} Angebot findet an einem anderen Ort statt. Familien aus {place} können es nutzen.",
		other: "{count} Angebote finden an einem anderen Ort statt. Familien aus {place} können sie nutzen.",
	},
	listWithCount: "{list} ({count})",
	placeAndList: "{place}: {list}",
	yourYouthOffice: "Ihr Jugendamt",
	youthOfficeFor: "Für alle Familien aus {place}: Beratung, Hilfe in der Erziehung, Kita und Tagespflege, Schutz von Kindern.",
	/** the name of another office follows */
	reachableBy: "Erreichbar über",
	noPhone: "Eine Telefonnummer ist hier nicht bekannt.",
	noServicesFor: "Für {place} steht noch kein Angebot im Verzeichnis. Ihr Jugendamt weiß weiter.",
	numbers: "Zahlen",
	moreFrom: "Mehr aus {place}",
	whoDescription: "Postleitzahl, Ort oder Ortsteil eingeben und das zuständige Jugendamt im Kreis Steinfurt finden.",
	whoLead: {
		one: "Im Kreis Steinfurt gibt es {count} Jugendamt. Welches für Sie da ist, hängt davon ab, wo Sie wohnen.",
		other: "Im Kreis Steinfurt gibt es {count} Jugendämter. Welches für Sie da ist, hängt davon ab, wo Sie wohnen.",
	},
	yourPostcode: "Ihre Postleitzahl, Ihr Ort oder Ortsteil",
	postcodeExamples: "Zum Beispiel 48429, Borghorst oder Mesum",
	findYouthOffice: "Jugendamt finden",
	withoutScript: "Suchen Sie Ihren Ort in der Liste unten. Mit der Suchfunktion Ihres Browsers geht es schneller.",
	allPlaces: "Alle Orte",
	responsible: "Zuständig:",
	also: "Auch: {districts}",
	officesAndPlaces: "Die Jugendämter und ihre Orte",
	/** [in square brackets]: links to the number 110 and to „Hilfe sofort“, in this order */
	childInDanger: "Ein Kind ist in Gefahr? Rufen Sie sofort die Polizei: [110]. Weitere Nummern: [Hilfe sofort].",
	responsibleIs: "Zuständig ist:",
};

/** What the script of „Wer ist zuständig?“ says. */
export const placeFinder = {
	servicesIn: "Angebote für Familien in {place}",
	belongsTo: "{part} gehört zu {place}.",
	manyFit: {
		one: "{count} Ort passt. Bitte weiter tippen oder unten auswählen.",
		other: "{count} Orte passen. Bitte weiter tippen oder unten auswählen.",
	},
	didYouMean: "„{typed}“ kennen wir nicht. Meinten Sie:",
	outside: "Die Postleitzahl {code} liegt nicht im Kreis Steinfurt. Zuständig ist das Jugendamt Ihrer Stadt oder Ihres Kreises.",
	/** a link „Hilfe sofort“ follows */
	helpEverywhere: "In Not helfen diese Nummern überall in Deutschland:",
	helpNow: "Hilfe sofort",
	unknown:
		"„{typed}“ finden wir nicht im Kreis Steinfurt. Vielleicht liegt der Ort außerhalb: Dann ist das Jugendamt dort zuständig. Oder er heißt auf der Karte anders: Versuchen Sie es mit der Postleitzahl.",
};
