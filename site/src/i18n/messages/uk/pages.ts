export const pages = {
	reportServiceByEmail: "Повідомити про пропозицію електронною поштою",
	reportSubject: "Unser Angebot für kinderstark Steinfurt",
	linesForProfessionals: "Телефони лише для фахівців",
	allYouthOffices: "Усі управління (Jugendamt) з контактами",
	responsibleFor: "відповідає за: {places}",
};
