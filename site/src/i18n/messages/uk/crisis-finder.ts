export const crisisFinder = {
	title: "Потрібна допомога зараз?",
	notAlone: "Ви не самі. Є люди, які вислухають.",
	inDanger: "У небезпеці:",
	all: "Уся допомога для важких годин",
};
