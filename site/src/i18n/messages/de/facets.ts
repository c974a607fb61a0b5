/** By what families narrow the directory down. */
export const facets = {
	labels: {
		phase: "Phase",
		alter: "Alter des Kindes",
		thema: "Thema",
		ort: "Wo Sie wohnen",
		vorort: "Findet hier statt",
		kosten: "Kosten",
		sprache: "Sprache der Beratung",
		format: "Wie man es erreicht",
	},
	inPregnancy: "in der Schwangerschaft",
	underOneYear: "unter 1 Jahr",
	years: { one: "{count} Jahr", other: "{count} Jahre" },
	/** a way to pay: the benefit „Bildung und Teilhabe“ */
	but: "über Bildung und Teilhabe bezahlbar",
	formats: { "vor-ort": "vor Ort", "zu-hause": "kommt nach Hause", telefon: "am Telefon", online: "online" },
};
