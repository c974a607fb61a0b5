export const hits = {
	why: "Защо този резултат?",
	fits: "Съвпада с: {groups}",
	inName: "съвпада с името: {words}",
	isKeyword: "съвпада с ключова дума: {words}",
	inText: "съвпада с текста: {words}",
	quoted: "„{word}“",
	age: {
		months: { one: "за бебета на {count} месец", other: "за бебета на {count} месеца" },
		years: { one: "за деца на {count} година", other: "за деца на {count} години" },
		allAges: "за всяка възраст",
	},
	place: { there: "място: {place}", serves: "също за семейства от {place}" },
	onlyPlace: "Показване само на услуги за семейства от {place}",
};
