/** What is said about hits and places of a search. */
export const hits = {
	why: "Warum dieser Treffer?",
	fits: "Passt zu: {groups}",
	/** Words of the search, in quotation marks: „Hebamme“, „Rheine“ */
	inName: "passt zum Namen: {words}",
	isKeyword: "passt zu einem Stichwort: {words}",
	inText: "passt zum Text: {words}",
	quoted: "„{word}“",
	age: {
		months: { one: "für Babys von {count} Monat", other: "für Babys von {count} Monaten" },
		years: { one: "für Kinder von {count} Jahr", other: "für Kinder von {count} Jahren" },
		allAges: "für jedes Alter",
	},
	place: { there: "in {place}", serves: "auch für Familien aus {place}" },
	onlyPlace: "Nur Angebote für Familien aus {place} zeigen",
};
