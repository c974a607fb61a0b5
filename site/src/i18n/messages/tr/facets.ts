export const facets = {
	labels: {
		phase: "Dönem",
		alter: "Çocuğun yaşı",
		thema: "Konu",
		ort: "Oturduğunuz yer",
		vorort: "Burada yapılıyor",
		kosten: "Ücret",
		sprache: "Danışmanlık dili",
		format: "Nasıl ulaşılır",
	},
	inPregnancy: "hamilelikte",
	underOneYear: "1 yaşından küçük",
	years: { one: "{count} yaş", other: "{count} yaş" },
	but: "“Bildung und Teilhabe” ödeyebilir",
	formats: { "vor-ort": "yerinde", "zu-hause": "eve gelir", telefon: "telefonla", online: "çevrim içi" },
};
