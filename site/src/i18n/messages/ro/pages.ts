export const pages = {
	reportServiceByEmail: "Anunțați o ofertă prin e-mail",
	reportSubject: "Unser Angebot für kinderstark Steinfurt",
	linesForProfessionals: "Telefoane numai pentru specialiști",
	allYouthOffices: "Toate oficiile pentru tineret (Jugendamt), cu contact",
	responsibleFor: "răspunde de: {places}",
};
