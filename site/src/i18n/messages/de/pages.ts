/** Text pages written by editors: what the site adds to them. */
export const pages = {
	reportServiceByEmail: "Angebot per E-Mail melden",
	/** subject of an e-mail to the network */
	reportSubject: "Unser Angebot für kinderstark Steinfurt",
	linesForProfessionals: "Telefone nur für Fachkräfte",
	allYouthOffices: "Alle Jugendämter mit Kontakt",
	responsibleFor: "zuständig für {places}",
};
