/** Providers of services. */
export const providers = {
	title: "Träger und Einrichtungen",
	description: "Wer im Kreis Steinfurt Angebote für Familien macht: Ämter, Beratungsstellen, Vereine und Verbände.",
	lead: "Wer im Kreis Steinfurt Angebote für Familien macht.",
	count: { one: "{count} Träger oder Einrichtung", other: "{count} Träger und Einrichtungen" },
	letterDescription: "{title}. Wer im Kreis Steinfurt Angebote für Familien macht, von A bis Z.",
	confirmed: "Vom Träger bestätigt",
	noOwnPhone: "Eine eigene Telefonnummer ist nicht bekannt.",
	area: "Gebiet: {area}",
	shortAddress: "Kurze Adresse:",
	servicesAtParts: "Die Angebote stehen bei den Einrichtungen, die dazugehören.",
	noServices: "Zu dieser Einrichtung steht noch kein eigenes Angebot im Verzeichnis. Fragen Sie dort nach, was es gibt.",
	responsibleFor: "Zuständig für Familien aus",
	belongsHere: "Gehört dazu",
	/** the name of another provider follows as a link */
	partOf: "Gehört zu [{provider}].",
	ownLeitbild: "Eigenes Leitbild:",
	fromPublicSources: "Die Angaben stammen aus öffentlichen Quellen. Der Träger hat sie noch nicht bestätigt.",
	/** subject of an e-mail to the network */
	hintSubject: "Hinweis zu „{name}“",
};
