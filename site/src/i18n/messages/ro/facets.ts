export const facets = {
	labels: {
		phase: "Etapă",
		alter: "Vârsta copilului",
		thema: "Temă",
		ort: "Unde locuiți",
		vorort: "Are loc aici",
		kosten: "Cost",
		sprache: "Limba discuției",
		format: "Cum ajungeți la ofertă",
	},
	inPregnancy: "în timpul sarcinii",
	underOneYear: "sub 1 an",
	years: { one: "{count} an", few: "{count} ani", other: "{count} de ani" },
	but: "se poate plăti prin „Bildung und Teilhabe”",
	formats: { "vor-ort": "la fața locului", "zu-hause": "vine acasă", telefon: "la telefon", online: "online" },
};
