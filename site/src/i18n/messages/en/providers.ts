import type { Messages } from "../types.ts";

export const providers: Messages["providers"] = {
	title: "Providers and institutions",
	description: "Who offers services for families in Kreis Steinfurt: public offices, advice centres, clubs and associations.",
	lead: "Who offers services for families in Kreis Steinfurt.",
	count: { one: "{count} provider or institution", other: "{count} providers and institutions" },
	letterDescription: "{title}. Who offers services for families in Kreis Steinfurt, from A to Z.",
	confirmed: "Confirmed by the provider",
	noOwnPhone: "We do not know a telephone number.",
	area: "Area: {area}",
	shortAddress: "Short address:",
	servicesAtParts: "The services are listed with the institutions that belong to it.",
	noServices: "There is no service of this institution in the directory yet. Ask there what they offer.",
	responsibleFor: "Responsible for families from",
	belongsHere: "Belongs to it",
	partOf: "Belongs to [{provider}].",
	ownLeitbild: "Its own Leitbild (aims):",
	fromPublicSources: "This information is from public sources. The provider has not confirmed it yet.",
	hintSubject: "Hinweis zu „{name}“ (English)",
};
