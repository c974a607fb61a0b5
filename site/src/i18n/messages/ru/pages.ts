export const pages = {
	reportServiceByEmail: "Сообщить о предложении по электронной почте",
	reportSubject: "Unser Angebot für kinderstark Steinfurt",
	linesForProfessionals: "Телефоны только для специалистов",
	allYouthOffices: "Все ведомства (Jugendamt) с контактами",
	responsibleFor: "отвечает за: {places}",
};
