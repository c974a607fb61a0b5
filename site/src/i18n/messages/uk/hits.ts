export const hits = {
	why: "Чому цей результат?",
	fits: "Підходить до: {groups}",
	inName: "підходить до назви: {words}",
	isKeyword: "підходить до ключового слова: {words}",
	inText: "підходить до тексту: {words}",
	quoted: "«{word}»",
	age: {
		months: {
			one: "для немовлят віком {count} місяць",
			few: "для немовлят віком {count} місяці",
			many: "для немовлят віком {count} місяців",
			other: "для немовлят віком {count} місяця",
		},
		years: {
			one: "для дітей віком {count} рік",
			few: "для дітей віком {count} роки",
			many: "для дітей віком {count} років",
			other: "для дітей віком {count} року",
		},
		allAges: "для будь-якого віку",
	},
	place: { there: "тут: {place}", serves: "також для родин звідси: {place}" },
	onlyPlace: "Показати лише пропозиції для родин звідси: {place}",
};
