export const hits = {
	why: "De ce acest rezultat?",
	fits: "Se potrivește cu: {groups}",
	inName: "se potrivește cu numele: {words}",
	isKeyword: "se potrivește cu un cuvânt-cheie: {words}",
	inText: "se potrivește cu textul: {words}",
	quoted: "„{word}”",
	age: {
		months: {
			one: "pentru bebeluși de {count} lună",
			few: "pentru bebeluși de {count} luni",
			other: "pentru bebeluși de {count} de luni",
		},
		years: {
			one: "pentru copii de {count} an",
			few: "pentru copii de {count} ani",
			other: "pentru copii de {count} de ani",
		},
		allAges: "pentru orice vârstă",
	},
	place: { there: "în {place}", serves: "și pentru familii din {place}" },
	onlyPlace: "Arătați doar oferte pentru familii din {place}",
};
