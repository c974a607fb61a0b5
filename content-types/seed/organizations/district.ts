import { facts } from "../sources.ts";
import { organizationEntry } from "./define.ts";

const kreisWebsite = "https://www.kreis-steinfurt.de";

/** The district's own offices and networks. */
export const organizationsOfTheDistrict = [
	organizationEntry({
		key: "kreis-steinfurt",
		name: "Kreis Steinfurt",
		kind: "verwaltung",
		summary: "Die Kreisverwaltung: Jugendamt, Gesundheitsamt, Bildungsbüro, Schulberatung und mehr.",
		description:
			"Der Kreis Steinfurt umfasst 24 Städte und Gemeinden. Viele Hilfen für Familien kommen aus seinen Ämtern. Welche Stelle für Sie da ist, steht beim jeweiligen Angebot.",
		area: "Kreis Steinfurt",
		locations: ["kreishaus-steinfurt"],
		website: kreisWebsite,
		sources: [facts.kreisjugendamt],
	}),
	organizationEntry({
		key: "kreisjugendamt-steinfurt",
		name: "Kreisjugendamt Steinfurt",
		kind: "jugendamt",
		parentOrganization: "kreis-steinfurt",
		summary: "Das Jugendamt für 20 Städte und Gemeinden: von der Kita bis zur Hilfe in der Not.",
		description:
			"Das Kreisjugendamt berät Eltern, Kinder und Jugendliche. Es kümmert sich um Kita-Plätze, Frühe Hilfen, Kinderschutz, Jugendarbeit, Elterngeld und Unterhalt.\n\nWohnen Sie in Emsdetten, Greven, Ibbenbüren oder Rheine? Dann ist das Jugendamt Ihrer Stadt zuständig.",
		area: "20 Städte und Gemeinden des Kreises ohne eigenes Jugendamt",
		locations: ["ort-steinfurt"],
		website: facts.kreisjugendamt.url,
		sources: [facts.kreisjugendamt, facts.kreisjugendamtReport],
	}),
	organizationEntry({
		key: "netzwerk-fruehe-hilfen-kreis-steinfurt",
		name: "Netzwerk Frühe Hilfen Kreis Steinfurt",
		kind: "netzwerk",
		parentOrganization: "kreis-steinfurt",
		summary: "Verbindet alle im Kreis, die werdende Eltern und junge Familien unterstützen.",
		description:
			"Im Netzwerk arbeiten Stellen aus Gesundheit, Beratung und Jugendhilfe zusammen. So finden Familien schneller die Hilfe, die zu ihnen passt.",
		area: "Kreis Steinfurt",
		locations: ["ort-steinfurt"],
		internalNote:
			"Die Angebotsdatenbank lief 2017 unter https://www.familieninfo.kreis-steinfurt.de. Ob sie noch erreichbar ist, ist nicht geprüft; darum ist die Website leer.",
		sources: [{ ...facts.earlyHelpNetwork, note: "Die dort genannte Datenbank ist nicht geprüft und darum nicht verlinkt." }],
	}),
	organizationEntry({
		key: "praeventionsnetz-kreis-steinfurt",
		name: "Präventionsnetz im Kreis Steinfurt (kinderstark-Koordination)",
		kind: "netzwerk",
		parentOrganization: "kreis-steinfurt",
		summary: "Sorgt dafür, dass Hilfen für Kinder gut ineinandergreifen, von der Schwangerschaft bis zum Beruf.",
		description:
			"Das Präventionsnetz bringt Einrichtungen an einen Tisch, macht Lücken sichtbar und entwickelt Neues. Grundlage sind das gemeinsame Leitbild und die Leitlinien.",
		area: "Kreis Steinfurt",
		locations: ["ort-steinfurt"],
		links: [{ label: "Der Kreis Steinfurt bei kinderstark NRW", url: facts.kinderstarkSteinfurt.url }],
		guidingDocument: "leitbild-praeventionsnetz",
		sources: [facts.kinderstarkSteinfurt],
	}),
	organizationEntry({
		key: "schwangerschaftsberatung-kreis-steinfurt",
		name: "Schwangerschafts- und Schwangerschaftskonfliktberatung des Kreises Steinfurt",
		kind: "beratungsstelle",
		parentOrganization: "kreis-steinfurt",
		summary: "Berät Frauen und Paare in der Schwangerschaft und im Schwangerschaftskonflikt.",
		description:
			"Die Beratungsstelle ist in Steinfurt und Tecklenburg, mit Sprechstunden in Ibbenbüren und Lengerich. Sie hilft auch bei Anträgen und spricht mit Jugendlichen über Liebe und Verhütung.",
		area: "Kreis Steinfurt",
		locations: ["ort-steinfurt", "ort-tecklenburg"],
		website: kreisWebsite,
		sources: [facts.pregnancyAdvice],
	}),
	organizationEntry({
		key: "schulberatung-kreis-steinfurt",
		name: "Regionale Schulberatungsstelle Kreis Steinfurt",
		kind: "schule",
		parentOrganization: "kreis-steinfurt",
		summary: "Schulpsychologische Beratung für Kinder, Jugendliche, Eltern und Lehrkräfte.",
		description: "Die Fachleute helfen, wenn Lernen, Verhalten oder das Miteinander in der Schule schwierig werden.",
		area: "Kreis Steinfurt",
		locations: ["ort-steinfurt"],
		website: kreisWebsite,
		sources: [facts.schoolPsychology],
	}),
	organizationEntry({
		key: "bildungsbuero-kreis-steinfurt",
		name: "Bildungsbüro und Regionales Bildungsnetzwerk Kreis Steinfurt",
		kind: "schule",
		parentOrganization: "kreis-steinfurt",
		summary: "Bringt Kitas, Schulen, Jugendhilfe und Betriebe zusammen, damit Übergänge gelingen.",
		description:
			"Das Bildungsbüro koordiniert den Übergang von der Schule in den Beruf und die Schulsozialarbeit. In Arbeitskreisen planen Fachleute Ganztag, Inklusion und den Wechsel von der Kita in die Grundschule.",
		area: "Kreis Steinfurt",
		locations: ["ort-steinfurt"],
		website: "https://rbn.kreis-steinfurt.de",
		sources: [facts.educationOffice],
	}),
	organizationEntry({
		key: "integrationszentrum-kreis-steinfurt",
		name: "Kommunales Integrationszentrum Kreis Steinfurt",
		kind: "verwaltung",
		parentOrganization: "kreis-steinfurt",
		summary: "Unterstützt Familien mit Einwanderungsgeschichte und die Einrichtungen, die sie begleiten.",
		description: "Das Integrationszentrum fördert Sprache in Eltern-Kind-Gruppen und Kitas und vermittelt Menschen, die dolmetschen.",
		area: "Kreis Steinfurt",
		locations: ["ort-steinfurt"],
		website: facts.integrationCentre.url,
		sources: [facts.integrationCentre, facts.interpreters],
	}),
	organizationEntry({
		key: "gesundheitsamt-kreis-steinfurt",
		name: "Gesundheitsamt Kreis Steinfurt",
		kind: "gesundheit",
		parentOrganization: "kreis-steinfurt",
		summary: "Untersucht unter anderem alle Kinder, bevor sie in die Schule kommen.",
		description:
			"Für Familien ist vor allem die Schuleingangsuntersuchung wichtig. Im Jahr 2021 waren es rund 4.400 Kinder im ganzen Kreis.",
		area: "Kreis Steinfurt",
		locations: ["ort-steinfurt"],
		website: kreisWebsite,
		sources: [facts.schoolEntryCheck],
	}),
	organizationEntry({
		key: "jobcenter-kreis-steinfurt",
		name: "jobcenter Kreis Steinfurt",
		kind: "jobcenter",
		summary: "Bürgergeld und Geld für Bildung und Teilhabe von Kindern.",
		description:
			"Beim jobcenter beantragen Familien mit Bürgergeld die Leistungen für Bildung und Teilhabe. Den Antrag nimmt auch Ihre Stadt oder Gemeinde an.",
		area: "Kreis Steinfurt",
		locations: ["ort-steinfurt"],
		internalNote: "Web-Adresse noch nicht geprüft und darum leer: https://www.jobcenter-kreis-steinfurt.de",
		sources: [{ ...facts.educationPackage, note: "Die Web-Adresse des jobcenters ist nicht geprüft und darum nicht angegeben." }],
	}),
];
