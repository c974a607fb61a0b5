export const suggestions = {
	label: "Подсказки",
	count: { one: "{count} подсказка", few: "{count} подсказки", many: "{count} подсказок", other: "{count} подсказки" },
	kinds: {
		angebot: "Предложение",
		thema: "Тема",
		phase: "Этап или переход",
		ort: "Город или община",
		traeger: "Организация",
		dokument: "Документ",
		veranstaltung: "Событие",
		vorhaben: "Проект",
	},
};
