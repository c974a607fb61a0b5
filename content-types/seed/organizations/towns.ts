import { facts } from "../sources.ts";
import { organizationEntry } from "./define.ts";

/** The four towns with a youth welfare office of their own, and what belongs to them. */
export const organizationsOfTheTowns = [
	organizationEntry({
		key: "jugendamt-emsdetten",
		name: "Stadt Emsdetten – Jugendamt",
		kind: "jugendamt",
		summary: "Das Jugendamt für Familien in Emsdetten.",
		description:
			"Emsdetten hat ein eigenes Jugendamt. Es berät Eltern, Kinder und Jugendliche aus der Stadt. Ein guter erster Weg ist das Familienbüro am Morgentaubrunnen.",
		area: "Stadt Emsdetten",
		locations: ["ort-emsdetten"],
		website: "https://www.emsdetten.de",
		sources: [facts.ownYouthOffices, facts.kinderstarkTowns],
	}),
	organizationEntry({
		key: "familienbuero-am-morgentaubrunnen",
		name: "Familienbüro am Morgentaubrunnen",
		kind: "verwaltung",
		parentOrganization: "jugendamt-emsdetten",
		summary: "Die erste Adresse der Stadt Emsdetten für alle Fragen rund um die Familie.",
		description: "Im Familienbüro hört jemand zu und sagt Ihnen, welche Hilfe es in Emsdetten gibt und wie Sie dorthin kommen.",
		area: "Stadt Emsdetten",
		locations: ["ort-emsdetten"],
		website: "https://www.emsdetten.de",
		sources: [facts.emsdettenFamilyOffice],
	}),
	organizationEntry({
		key: "jugendamt-greven",
		name: "Stadt Greven – Jugendamt",
		kind: "jugendamt",
		summary: "Das Jugendamt für Familien in Greven.",
		description: "Greven hat ein eigenes Jugendamt. Es berät Familien und steuert die Frühen Hilfen gemeinsam mit der Caritas.",
		area: "Stadt Greven",
		locations: ["ort-greven"],
		internalNote: "Web-Adresse noch nicht geprüft und darum leer: https://www.greven.net",
		sources: [
			facts.kreisjugendamt,
			{ ...facts.grevenStrollerCafe, note: "Die Web-Adresse der Stadt ist nicht geprüft und darum nicht angegeben." },
		],
	}),
	organizationEntry({
		key: "jugendamt-ibbenbueren",
		name: "Stadt Ibbenbüren – Fachdienst Kinder, Jugend und Familie",
		kind: "jugendamt",
		summary: "Das Jugendamt für Familien in Ibbenbüren.",
		description:
			"Ibbenbüren hat ein eigenes Jugendamt und eine eigene Präventionskette, den „Ibbenbürener Weg“. Im Blick sind vor allem die Übergänge: von der Kita in die Schule und von der Schule in Beruf oder Studium.",
		area: "Stadt Ibbenbüren",
		locations: ["ort-ibbenbueren"],
		website: "https://www.ibbenbueren.de",
		sources: [facts.ibbenbuerenChances, facts.ibbenbuerenFamilies],
	}),
	organizationEntry({
		key: "jugendamt-rheine",
		name: "Stadt Rheine – Jugendamt, Frühe Hilfen",
		kind: "jugendamt",
		summary: "Das Jugendamt für Familien in Rheine.",
		description:
			"Rheine hat ein eigenes Jugendamt. Es besucht Familien nach der Geburt und bringt im Netzwerk Frühe Hilfen viele Stellen zusammen.",
		area: "Stadt Rheine",
		locations: ["ort-rheine"],
		website: "https://www.rheine.de",
		sources: [facts.rheineWelcome, facts.kinderstarkTowns],
	}),
];
