export const offline = {
	title: "Brak internetu",
	description: "Ta strona nie została jeszcze zapisana. Numery alarmowe działają także bez internetu.",
	lead: "Nie mają Państwo teraz internetu, a ta strona nie była jeszcze otwierana. Zadzwonić można mimo to.",
	numbers: "Tu ktoś jest dla Państwa",
	numbersNote: "Te numery nie potrzebują internetu.",
	ways: "To działa bez internetu",
	waysNote:
		"Strony, które Państwo już odwiedzili, zwykle otwierają się także teraz. Wyszukiwanie potrzebuje internetu; te listy może zadziałają:",
	services: "Wszystkie oferty od A do Z",
	topics: "Tematy",
	help: "Pomoc natychmiast: wszystkie numery",
	again: "Spróbować jeszcze raz",
	stored: "Brak internetu lub bardzo słaby internet. Widzą Państwo tę stronę w wersji zapisanej: {date}.",
};
