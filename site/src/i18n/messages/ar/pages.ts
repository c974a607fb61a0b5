import type { Messages } from "../types.ts";

export const pages: Messages["pages"] = {
	reportServiceByEmail: "أخبرونا عن خدمتكم بالبريد الإلكتروني",
	reportSubject: "Unser Angebot für kinderstark Steinfurt (Arabisch)",
	linesForProfessionals: "أرقام هاتف للمختصين فقط",
	allYouthOffices: "كل مكاتب رعاية الشباب (Jugendamt) مع بيانات التواصل",
	responsibleFor: "مسؤول عن {places}",
};
