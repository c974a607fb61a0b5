import type { Messages } from "../types.ts";

export const places: Messages["places"] = {
	title: "Towns and municipalities",
	description: "Services for families in the 24 towns and municipalities of Kreis Steinfurt.",
	whereDoYouLive: "Where do you live?",
	lead: {
		one: "{count} town or municipality belongs to Kreis Steinfurt. Your place shows what there is nearby and which youth welfare office (Jugendamt) is yours.",
		other:
			"{count} towns and municipalities belong to Kreis Steinfurt. Your place shows what there is nearby and which youth welfare office (Jugendamt) is yours.",
	},
	searchByPostcode: "Search by postcode",
	withDistricts: "{codes} · with {districts}",
	servicesHere: { one: "{count} service here", other: "{count} services here" },
	noServicesHere: "Services that come to your home or are there for the whole Kreis",
	servicesIn: "Services in {place}",
	placeDescription: "What there is for families in {place}, what comes to your home, and which youth welfare office is yours.",
	alsoFor: "Also for {districts}.",
	inPlace: "In {place}",
	hereText: { one: "{count} service takes place here.", other: "{count} services take place here." },
	comesToYou: "Comes to you, or from home",
	comesToYouText: {
		one: "{count} service comes to your home or is there online and by phone, also for families from {place}.",
		other: "{count} services come to your home or are there online and by phone, also for families from {place}.",
	},
	elsewhere: "Elsewhere, also for you",
	elsewhereText: {
		one: "{count} service takes place elsewhere. Families from {place} can use it.",
		other: "{count} services take place elsewhere. Families from {place} can use them.",
	},
	listWithCount: "{list} ({count})",
	placeAndList: "{place}: {list}",
	yourYouthOffice: "Your youth welfare office (Jugendamt)",
	youthOfficeFor:
		"For all families from {place}: advice, help with bringing up children, nursery and childminders, protection of children.",
	reachableBy: "Reachable through",
	noPhone: "We do not know a telephone number.",
	noServicesFor: "There is no service for {place} in the directory yet. Your youth welfare office can help.",
	numbers: "Figures",
	moreFrom: "More from {place}",
	whoDescription: "Enter your postcode, town or district and find the youth welfare office (Jugendamt) in Kreis Steinfurt that is yours.",
	whoLead: {
		one: "There is {count} youth welfare office (Jugendamt) in Kreis Steinfurt. Which one is yours depends on where you live.",
		other: "There are {count} youth welfare offices (Jugendämter) in Kreis Steinfurt. Which one is yours depends on where you live.",
	},
	yourPostcode: "Your postcode, town or district",
	postcodeExamples: "For example 48429, Borghorst or Mesum",
	findYouthOffice: "Find the office",
	withoutScript: "Look for your place in the list below. Your browser’s own search makes it faster.",
	allPlaces: "All places",
	responsible: "Responsible:",
	also: "Also: {districts}",
	officesAndPlaces: "The youth welfare offices and their places",
	childInDanger: "A child is in danger? Call the police at once: [110]. More numbers: [Help now].",
	responsibleIs: "Responsible is:",
};

export const placeFinder: Messages["placeFinder"] = {
	servicesIn: "Services for families in {place}",
	belongsTo: "{part} belongs to {place}.",
	manyFit: {
		one: "{count} place fits. Please go on typing or choose below.",
		other: "{count} places fit. Please go on typing or choose below.",
	},
	didYouMean: "We do not know “{typed}”. Did you mean:",
	outside: "The postcode {code} is not in Kreis Steinfurt. The youth welfare office (Jugendamt) of your own town or Kreis is responsible.",
	helpEverywhere: "In an emergency these numbers help everywhere in Germany:",
	helpNow: "Help now",
	unknown:
		"We cannot find “{typed}” in Kreis Steinfurt. Perhaps the place lies outside: then the youth welfare office there is responsible. Or it has another name on the map: try the postcode.",
};
