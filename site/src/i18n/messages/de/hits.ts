/** What is said about hits and places of a search, and the suggestions while typing. */
export const hits = {
	why: "Warum dieser Treffer?",
	fits: "Passt zu: {groups}",
	/** Words of the search, in quotation marks: „Hebamme“, „Rheine“ */
	inName: "{words} steht im Namen",
	isKeyword: "{words} gehört dazu",
	inText: "{words} steht im Text",
	quoted: "„{word}“",
	age: {
		pregnancy: "für die Zeit der Schwangerschaft",
		months: { one: "für Babys von {count} Monat", other: "für Babys von {count} Monaten" },
		years: { one: "für Kinder von {count} Jahr", other: "für Kinder von {count} Jahren" },
		allAges: "für jedes Alter",
	},
	place: { there: "in {place}", serves: "auch für Familien aus {place}" },
	onlyPlace: "Nur Angebote für Familien aus {place} zeigen",
	suggestions: "Vorschläge",
	suggestionCount: { one: "{count} Vorschlag", other: "{count} Vorschläge" },
	noSuggestions: "Keine Vorschläge",
	kinds: {
		angebot: "Angebot",
		thema: "Thema",
		phase: "Phase oder Übergang",
		ort: "Stadt oder Gemeinde",
		traeger: "Träger",
		dokument: "Dokument",
		veranstaltung: "Veranstaltung",
		vorhaben: "Vorhaben",
	},
};
