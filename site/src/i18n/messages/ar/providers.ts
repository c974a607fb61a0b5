import type { Messages } from "../types.ts";

export const providers: Messages["providers"] = {
	title: "الجهات والمؤسسات",
	description: "من يقدم خدمات للعائلات في Kreis Steinfurt: دوائر ومراكز استشارة وجمعيات واتحادات.",
	lead: "من يقدم خدمات للعائلات في Kreis Steinfurt.",
	count: {
		zero: "لا توجد جهات",
		one: "جهة أو مؤسسة واحدة",
		two: "جهتان أو مؤسستان",
		few: "{count} جهات ومؤسسات",
		many: "{count} جهة ومؤسسة",
		other: "{count} جهة ومؤسسة",
	},
	letterDescription: "{title}. من يقدم خدمات للعائلات في Kreis Steinfurt، مرتبة حسب الحروف.",
	confirmed: "أكدتها الجهة",
	noOwnPhone: "لا نعرف رقم هاتف.",
	area: "المنطقة: {area}",
	shortAddress: "عنوان قصير:",
	servicesAtParts: "الخدمات مذكورة عند المؤسسات التابعة.",
	noServices: "لا توجد خدمة لهذه المؤسسة في الدليل بعد. اسألوا هناك عمّا يقدمونه.",
	responsibleFor: "مسؤول عن العائلات من",
	belongsHere: "تابع لها",
	partOf: "تابعة لـ [{provider}].",
	ownLeitbild: "أهدافها الخاصة (Leitbild):",
	fromPublicSources: "هذه المعلومات من مصادر عامة. لم تؤكدها الجهة بعد.",
	hintSubject: "Hinweis zu „{name}“ (Arabisch)",
};
