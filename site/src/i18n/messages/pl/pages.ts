export const pages = {
	reportServiceByEmail: "Zgłosić ofertę e-mailem",
	reportSubject: "Unser Angebot für kinderstark Steinfurt",
	linesForProfessionals: "Telefony tylko dla specjalistów",
	allYouthOffices: "Wszystkie urzędy ds. młodzieży (Jugendamt) z kontaktem",
	responsibleFor: "dla miejscowości: {places}",
};
