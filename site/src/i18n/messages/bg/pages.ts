export const pages = {
	reportServiceByEmail: "Съобщете за услуга по имейл",
	reportSubject: "Unser Angebot für kinderstark Steinfurt",
	linesForProfessionals: "Телефони само за специалисти",
	allYouthOffices: "Всички служби (Jugendamt) с контакт",
	responsibleFor: "отговаря за {places}",
};
