export const hits = {
	why: "Why this result?",
	fits: "Fits: {groups}",
	inName: "fits the name: {words}",
	isKeyword: "fits a keyword: {words}",
	inText: "fits the text: {words}",
	quoted: "“{word}”",
	age: {
		months: { one: "for babies aged {count} month", other: "for babies aged {count} months" },
		years: { one: "for children aged {count} year", other: "for children aged {count} years" },
		allAges: "for any age",
	},
	place: { there: "in {place}", serves: "also for families from {place}" },
	onlyPlace: "Show only services for families from {place}",
};
