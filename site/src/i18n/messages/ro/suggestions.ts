export const suggestions = {
	label: "Sugestii",
	count: { one: "{count} sugestie", few: "{count} sugestii", other: "{count} de sugestii" },
	kinds: {
		angebot: "Ofertă",
		thema: "Temă",
		phase: "Etapă sau schimbare",
		ort: "Oraș sau comună",
		traeger: "Organizație",
		dokument: "Document",
		veranstaltung: "Eveniment",
		vorhaben: "Proiect",
	},
};
