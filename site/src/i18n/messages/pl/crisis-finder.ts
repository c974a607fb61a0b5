export const crisisFinder = {
	title: "Potrzebują Państwo pomocy teraz?",
	notAlone: "Nie są Państwo sami. Są ludzie, którzy wysłuchają.",
	inDanger: "W razie niebezpieczeństwa:",
	all: "Wszystkie numery i czaty na trudne chwile",
};
