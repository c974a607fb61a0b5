export const pages = {
	reportServiceByEmail: "Hizmeti e-postayla bildirin",
	reportSubject: "Unser Angebot für kinderstark Steinfurt",
	linesForProfessionals: "Yalnız uzmanlar için telefonlar",
	allYouthOffices: "İletişim bilgileriyle bütün gençlik daireleri (Jugendamt)",
	responsibleFor: "sorumlu olduğu yerler: {places}",
};
