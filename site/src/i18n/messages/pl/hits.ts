export const hits = {
	why: "Dlaczego ten wynik?",
	fits: "Pasuje do: {groups}",
	inName: "pasuje do nazwy: {words}",
	isKeyword: "pasuje do hasła: {words}",
	inText: "pasuje do tekstu: {words}",
	quoted: "„{word}”",
	age: {
		months: {
			one: "dla niemowląt w wieku {count} miesiąca",
			few: "dla niemowląt w wieku {count} miesięcy",
			many: "dla niemowląt w wieku {count} miesięcy",
			other: "dla niemowląt w wieku {count} miesiąca",
		},
		years: {
			one: "dla dzieci w wieku {count} roku",
			few: "dla dzieci w wieku {count} lat",
			many: "dla dzieci w wieku {count} lat",
			other: "dla dzieci w wieku {count} roku",
		},
		allAges: "dla każdego wieku",
	},
	place: { there: "miejsce: {place}", serves: "także dla rodzin z miejscowości {place}" },
	onlyPlace: "Pokazać tylko oferty dla rodzin z miejscowości {place}",
};
