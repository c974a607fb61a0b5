/** Topics, phases of life and the passages between them. */
export const chain = {
	title: "Die Bildungskette",
	description:
		"Von der Schwangerschaft bis zum ersten Beruf: die Stationen im Leben eines Kindes und was es dort an Hilfe und Angeboten gibt.",
	lead: "Von der Schwangerschaft bis zum ersten Beruf. Wählen Sie, wo Ihr Kind gerade steht.",
	passagesBetween: "Dazwischen: die Übergänge",
	/** a link to the passage follows */
	afterwardsLink: "Danach:",
	before: "Davor",
	afterwards: "Danach",
	oftenImportant: "Jetzt oft wichtig",
	servicesForThisTime: { one: "{count} Angebot für diese Zeit", other: "{count} Angebote für diese Zeit" },
	narrowByPlaceTopicLanguage: "In der Suche nach Ort, Thema oder Sprache eingrenzen",
	beforeAndAfter: "Was davor und danach kommt",
	wholeChain: "Die ganze Bildungskette",
	passageKicker: "Übergang · {age}",
	fromPhaseToPhase: "Von Phase zu Phase",
	topicsOfThisTime: "Themen in dieser Zeit",
	servicesForThisStep: { one: "{count} Angebot hilft bei diesem Schritt", other: "{count} Angebote helfen bei diesem Schritt" },
	whatConcernsYou: "Was beschäftigt Sie?",
	topicsDescription: "Wobei es Hilfe gibt: alle Themen in Ihren Worten, von Schwangerschaft bis Ausbildung.",
	topicsLead: "Alle Themen auf einen Blick. Wählen Sie das, was am besten passt.",
	firstHelp: "Zuerst: Hilfe sofort",
	firstHelpText: "Sind Sie oder ein Kind in Gefahr? Hier ist jetzt jemand da.",
	moreExactly: "Worum geht es genauer?",
	/** [in square brackets]: links to „Wer ist zuständig?“ and to the network, in this order */
	noService: "Zu diesem Thema steht noch kein Angebot im Verzeichnis. [Ihr Jugendamt] weiß weiter, oder [fragen Sie das Netzwerk].",
	narrowByPlaceAgeLanguage: "In der Suche nach Ort, Alter oder Sprache eingrenzen",
	similarTopics: "Ähnliche Themen",
};
