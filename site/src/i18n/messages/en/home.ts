import type { Messages } from "../types.ts";

export const home: Messages["home"] = {
	title: "Good that you ask. *Help and services* for your family",
	oneWord: "What are you looking for? One word is enough.",
	forExample: "For example:",
	examples: {
		Hebamme: "Midwife",
		Kita: "Nursery (Kita)",
		"Streit zu Hause": "Arguments at home",
		Geld: "Money",
		Hausaufgaben: "Homework",
		Ausbildung: "Training for a job",
	},
	whereIsYourChild: "Where is your child right now?",
	chainText: "One thread from pregnancy to the first job. Each stage shows what there is.",
	whatConcernsYou: "What is on your mind?",
	seeAllTopics: "See all topics",
	servicesAToZ: { one: "{count} service from A to Z", other: "{count} services from A to Z" },
	whenItCannotWait: "When it cannot wait. Free, many numbers day and night.",
	whoIsResponsibleForMe: "Who is responsible for me?",
	fiveOffices: "There are five youth welfare offices (Jugendämter) in Kreis Steinfurt. Where you live decides which one is yours.",
	postcodeOrPlace: "Postcode, town or district",
	lookUp: "Look up",
	orChooseFromList: "Or choose your place from the list",
	whatTheNetworkStandsFor: "What the network stands for",
	whatTheNetworkDoes: "What the network does for it",
	wholeLeitbild: "The whole Leitbild (our aims)",
	networkText:
		"Public offices, advice centres, nurseries, schools and clubs work together so that families are not sent from door to door.",
	meetTheNetwork: "Meet the network",
};
