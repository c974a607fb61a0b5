/** Events of the network and of other places. */
export const events = {
	title: "Veranstaltungen",
	event: "Veranstaltung",
	description: "Termine und Berichte des Präventionsnetzes im Kreis Steinfurt, und ein Blick in andere Orte.",
	lead: "Termine des Netzwerks und Berichte zum Nachlesen.",
	upcoming: "Kommende Veranstaltungen",
	noneUpcoming: "Zurzeit steht hier kein eigener Termin.",
	archive: "Archiv: zum Nachlesen",
	/** behind the date of an event */
	over: "vorbei",
	thisEvent: "Diese Veranstaltung",
	isOver: "Diese Veranstaltung ist vorbei.",
	/** a link „Was als Nächstes kommt“ follows */
	toReadUp: "Hier steht sie zum Nachlesen.",
	whatComesNext: "Was als Nächstes kommt",
	when: "Wann",
	where: "Wo",
	host: "Veranstalter",
	voices: "Stimmen",
	workshops: "Workshops",
	results: "Ergebnisse",
	watchRecording: "Aufzeichnung ansehen (verlässt diese Seite)",
	programme: "Veranstaltungsprogramm",
	filesAndLinks: "Dateien und Links",
};
