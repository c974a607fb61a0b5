export const facets = {
	labels: {
		phase: "مرحله",
		alter: "سن کودک",
		thema: "موضوع",
		ort: "محل زندگی شما",
		vorort: "اینجا برگزار می‌شود",
		kosten: "هزینه",
		sprache: "زبان مشاوره",
		format: "چگونه",
	},
	inPregnancy: "در بارداری",
	underOneYear: "زیر 1 سال",
	years: { one: "{count} سال", other: "{count} سال" },
	but: "«Bildung und Teilhabe» می‌تواند بپردازد",
	formats: { "vor-ort": "حضوری", "zu-hause": "به خانه می‌آید", telefon: "تلفنی", online: "آنلاین" },
};
