export const suggestions = {
	label: "Підказки",
	count: { one: "{count} підказка", few: "{count} підказки", many: "{count} підказок", other: "{count} підказки" },
	kinds: {
		angebot: "Пропозиція",
		thema: "Тема",
		phase: "Етап або перехід",
		ort: "Місто чи громада",
		traeger: "Організація",
		dokument: "Документ",
		veranstaltung: "Подія",
		vorhaben: "Проєкт",
	},
};
