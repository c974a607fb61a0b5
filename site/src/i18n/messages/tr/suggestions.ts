export const suggestions = {
	label: "Öneriler",
	count: { one: "{count} öneri", other: "{count} öneri" },
	kinds: {
		angebot: "Hizmet",
		thema: "Konu",
		phase: "Dönem ya da geçiş",
		ort: "Şehir ya da belediye",
		traeger: "Kuruluş",
		dokument: "Belge",
		veranstaltung: "Etkinlik",
		vorhaben: "Proje",
	},
};
