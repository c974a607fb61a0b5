export const facets = {
	labels: {
		phase: "Etap",
		alter: "Wiek dziecka",
		thema: "Temat",
		ort: "Gdzie Państwo mieszkają",
		vorort: "Odbywa się tutaj",
		kosten: "Koszt",
		sprache: "Język rozmowy",
		format: "Jak skorzystać",
	},
	inPregnancy: "w ciąży",
	underOneYear: "poniżej 1 roku",
	years: { one: "{count} rok", few: "{count} lata", many: "{count} lat", other: "{count} roku" },
	but: "może zapłacić „Bildung und Teilhabe”",
	formats: { "vor-ort": "na miejscu", "zu-hause": "w domu rodziny", telefon: "przez telefon", online: "online" },
};
