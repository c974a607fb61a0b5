/** Suggestions while typing, and what kinds of pages there are. */
export const suggestions = {
	label: "Vorschläge",
	count: { one: "{count} Vorschlag", other: "{count} Vorschläge" },
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
