export const crisisFinder = {
	title: "Aveți nevoie de ajutor acum?",
	notAlone: "Nu sunteți singuri. Există oameni care vă ascultă.",
	inDanger: "În caz de pericol:",
	all: "Tot ajutorul pentru momente grele",
};
