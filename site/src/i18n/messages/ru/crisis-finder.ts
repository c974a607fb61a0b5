export const crisisFinder = {
	title: "Нужна помощь сейчас?",
	notAlone: "Вы не одни. Есть люди, которые выслушают.",
	inDanger: "В опасности:",
	all: "Вся помощь для трудных часов",
};
