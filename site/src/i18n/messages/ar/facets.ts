import type { Messages } from "../types.ts";

export const facets: Messages["facets"] = {
	labels: {
		phase: "المرحلة",
		alter: "عمر الطفل",
		thema: "الموضوع",
		ort: "مكان سكنكم",
		vorort: "تقام في",
		kosten: "التكلفة",
		sprache: "لغة الاستشارة",
		format: "كيف تصلون إليها",
	},
	inPregnancy: "خلال الحمل",
	underOneYear: "أقل من سنة",
	years: { zero: "{count} سنة", one: "سنة واحدة", two: "سنتان", few: "{count} سنوات", many: "{count} سنة", other: "{count} سنة" },
	but: "يمكن دفعها عن طريق „Bildung und Teilhabe“",
	formats: { "vor-ort": "في المكان", "zu-hause": "في بيتكم", telefon: "بالهاتف", online: "عبر الإنترنت" },
};
