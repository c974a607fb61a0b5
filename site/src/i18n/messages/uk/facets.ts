export const facets = {
	labels: {
		phase: "Етап",
		alter: "Вік дитини",
		thema: "Тема",
		ort: "Де ви живете",
		vorort: "Відбувається тут",
		kosten: "Вартість",
		sprache: "Мова консультації",
		format: "Як отримати",
	},
	inPregnancy: "під час вагітності",
	underOneYear: "до 1 року",
	years: { one: "{count} рік", few: "{count} роки", many: "{count} років", other: "{count} року" },
	but: "може оплатити «Bildung und Teilhabe»",
	formats: { "vor-ort": "на місці", "zu-hause": "приходять додому", telefon: "телефоном", online: "онлайн" },
};
