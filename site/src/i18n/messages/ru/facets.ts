export const facets = {
	labels: {
		phase: "Этап",
		alter: "Возраст ребёнка",
		thema: "Тема",
		ort: "Где вы живёте",
		vorort: "Проходит здесь",
		kosten: "Стоимость",
		sprache: "Язык консультации",
		format: "Как получить",
	},
	inPregnancy: "во время беременности",
	underOneYear: "до 1 года",
	years: { one: "{count} год", few: "{count} года", many: "{count} лет", other: "{count} года" },
	but: "может оплатить «Bildung und Teilhabe»",
	formats: { "vor-ort": "на месте", "zu-hause": "приходят домой", telefon: "по телефону", online: "онлайн" },
};
