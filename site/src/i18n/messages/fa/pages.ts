export const pages = {
	reportServiceByEmail: "گزارش خدمت با ایمیل",
	reportSubject: "Unser Angebot für kinderstark Steinfurt",
	linesForProfessionals: "تلفن‌ها فقط برای متخصصان",
	allYouthOffices: "همه اداره‌های جوانان (Jugendamt) با راه تماس",
	responsibleFor: "مسئول: {places}",
};
