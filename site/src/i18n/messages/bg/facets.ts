export const facets = {
	labels: {
		phase: "Етап",
		alter: "Възраст на детето",
		thema: "Тема",
		ort: "Къде живеете",
		vorort: "Провежда се тук",
		kosten: "Цена",
		sprache: "Език на консултацията",
		format: "Как се стига",
	},
	inPregnancy: "при бременност",
	underOneYear: "под 1 година",
	years: { one: "{count} година", other: "{count} години" },
	but: "може да плати „Bildung und Teilhabe“",
	formats: { "vor-ort": "на място", "zu-hause": "идва у дома", telefon: "по телефона", online: "онлайн" },
};
