export const suggestions = {
	label: "Suggestions",
	count: { one: "{count} suggestion", other: "{count} suggestions" },
	kinds: {
		angebot: "Service",
		thema: "Topic",
		phase: "Stage or change",
		ort: "Town or municipality",
		traeger: "Provider",
		dokument: "Document",
		veranstaltung: "Event",
		vorhaben: "Project",
	},
};
