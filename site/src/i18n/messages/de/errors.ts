/** Pages that are not there, no longer there, or elsewhere. */
export const errors = {
	notFound: "Seite nicht gefunden",
	/** plays with „roter Faden“, the thread that runs through the site */
	threadTorn: "Hier reißt der Faden",
	notFoundLead: "Diese Seite gibt es nicht oder nicht mehr. Suchen Sie hier weiter:",
	toHome: "Zur Startseite",
	serviceGone: "Dieses Angebot gibt es nicht mehr",
	providerGone: "Dieser Träger steht nicht mehr im Verzeichnis",
	eventGone: "Diese Veranstaltung steht nicht mehr hier",
	projectGone: "Dieses Vorhaben steht nicht mehr hier",
	topicGone: "Dieses Thema gibt es nicht mehr",
	documentGone: "Dieses Dokument steht nicht mehr hier",
	pageGone: "Diese Seite gibt es nicht mehr",
	goneSince: "Seit dem {date} steht hier nichts mehr. So kommen Sie weiter:",
	everythingAbout: "Alles zu: {topic}",
	everythingIn: "Alles in {place}",
	doNotWait: "Dann warten Sie nicht.",
	closest: "Das kommt dem am nächsten",
	askSomebody: "Jemanden fragen",
	/** a link to the youth welfare office follows */
	forFamiliesFrom: "Für Familien aus {place} ist da:",
	/** a link „Wer ist zuständig?“ follows */
	youthOfficeKnows: "Ihr Jugendamt weiß weiter.",
	movedTitle: "Weiter zur neuen Adresse",
	moved: "Diese Seite steht unter einer anderen Adresse",
	toPage: "Weiter zur Seite",
};
