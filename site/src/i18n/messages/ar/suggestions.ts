export const suggestions = {
	label: "اقتراحات",
	count: {
		zero: "لا توجد اقتراحات",
		one: "اقتراح واحد",
		two: "اقتراحان",
		few: "{count} اقتراحات",
		many: "{count} اقتراحًا",
		other: "{count} اقتراح",
	},
	kinds: {
		angebot: "خدمة",
		thema: "موضوع",
		phase: "مرحلة أو انتقال",
		ort: "مدينة أو بلدة",
		traeger: "جهة",
		dokument: "وثيقة",
		veranstaltung: "فعالية",
		vorhaben: "مشروع",
	},
};
