export const suggestions = {
	label: "پیشنهادها",
	count: { one: "{count} پیشنهاد", other: "{count} پیشنهاد" },
	kinds: {
		angebot: "خدمت",
		thema: "موضوع",
		phase: "مرحله یا گذر",
		ort: "شهر یا بخش",
		traeger: "سازمان",
		dokument: "سند",
		veranstaltung: "رویداد",
		vorhaben: "پروژه",
	},
};
