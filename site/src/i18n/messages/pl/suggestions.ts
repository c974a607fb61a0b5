export const suggestions = {
	label: "Podpowiedzi",
	count: {
		one: "{count} podpowiedź",
		few: "{count} podpowiedzi",
		many: "{count} podpowiedzi",
		other: "{count} podpowiedzi",
	},
	kinds: {
		angebot: "Oferta",
		thema: "Temat",
		phase: "Etap lub przejście",
		ort: "Miasto lub gmina",
		traeger: "Organizacja",
		dokument: "Dokument",
		veranstaltung: "Wydarzenie",
		vorhaben: "Projekt",
	},
};
