export const suggestions = {
	label: "Предложения",
	count: { one: "{count} предложение", other: "{count} предложения" },
	kinds: {
		angebot: "Услуга",
		thema: "Тема",
		phase: "Етап или преход",
		ort: "Град или община",
		traeger: "Организация",
		dokument: "Документ",
		veranstaltung: "Събитие",
		vorhaben: "Проект",
	},
};
