/** The crisis lines above the hits of a search. */
export const crisisFinder = {
	title: "Brauchen Sie jetzt Hilfe?",
	notAlone: "Sie sind nicht allein. Es gibt Menschen, die zuhören.",
	inDanger: "Bei Gefahr:",
	all: "Alle Hilfen für schwere Stunden",
};
