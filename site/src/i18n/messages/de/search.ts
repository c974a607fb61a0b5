/** The search page. */
export const search = {
	title: "Suche",
	description: "Angebote für Familien im Kreis Steinfurt suchen: nach Wort, Alter, Thema, Ort, Kosten und Sprache.",
	needsScript: "Die Suche braucht JavaScript, und das ist in Ihrem Browser aus.",
	withoutScript: "Ohne geht es so:",
	allServicesAToZ: { one: "Alle {count} Angebot von A bis Z", other: "Alle {count} Angebote von A bis Z" },
	browseBy: "Stöbern nach Alter, Kosten, Sprache",
	phases: "Lebensphasen",
	hint: "Ein oder zwei Wörter genügen, zum Beispiel „Hebamme“ oder „Streit“. Die Treffer ändern sich sofort.",
	filters: "Filter",
	needHelpNow: "Brauchen Sie jetzt Hilfe?",
	notAlone: "Sie sind nicht allein. Es gibt Menschen, die sofort zuhören.",
	hits: "Treffer",
	setFilters: "Gesetzte Filter",
	resetAll: "Alles zurücksetzen",
	/** the corrected words follow */
	resultsFor: "Ergebnisse für",
	searchAsTyped: "Stattdessen nach dem suchen, was Sie geschrieben haben",
	partly: "Nichts passt zu allen Wörtern. Diese Angebote passen zu einem Teil davon.",
	more: "Mehr zeigen",
	nothingFound: "Dazu haben wir nichts gefunden.",
	tryOtherWord: "Vielleicht hilft ein anderes Wort oder ein kürzeres.",
	findMoreSo: "Mehr finden Sie so:",
	orGoOn: "Oder hier weiter:",
	seeTopics: "Themen ansehen",
	/** [in square brackets]: links to all services, to browsing, to the topics, in this order */
	cannotLoad:
		"Die Suche lässt sich gerade nicht laden. Versuchen Sie es noch einmal, oder sehen Sie hier nach: [alle Angebote], [Stöbern], [Themen].",
	matchingPages: "Passende Seiten",
	/** never seen: stand in templates that a script fills */
	servicePlaceholder: "Angebot",
	pagePlaceholder: "Seite",
};

/** What the script of the search page says. */
export const searchScript = {
	count: { one: "{count} Angebot", other: "{count} Angebote" },
	noServices: "Keine Angebote",
	filtersSet: " ({count} gesetzt)",
	quoted: "„{words}“",
	searchInstead: "Stattdessen nach „{words}“ suchen",
	unreachable: "Die Suche ist gerade nicht erreichbar.",
	tooLong: "Die Suche ist sehr lang. Gesucht wird mit den ersten {count} Zeichen.",
	unknownValue: "„{value}“ gibt es bei „{facet}“ nicht. Dieser Filter ist weggelassen.",
	callName: "{name} anrufen:",
};
