import type { Messages } from "../types.ts";

export const pages: Messages["pages"] = {
	reportServiceByEmail: "Tell us about your service by email",
	reportSubject: "Unser Angebot für kinderstark Steinfurt (English)",
	linesForProfessionals: "Telephone numbers for professionals only",
	allYouthOffices: "All youth welfare offices (Jugendämter) with contact details",
	responsibleFor: "responsible for {places}",
};
