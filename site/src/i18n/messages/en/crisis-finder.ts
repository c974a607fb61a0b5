export const crisisFinder = {
	title: "Do you need help now?",
	notAlone: "You are not alone. There are people who listen.",
	inDanger: "If there is danger:",
	all: "All help for hard times",
};
