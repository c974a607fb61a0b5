import type { Messages } from "../types.ts";

export const shortlist: Messages["shortlist"] = {
	title: "قائمتي",
	description: "خدمات حفظتموها. تبقى القائمة على جهازكم.",
	lead: "خدمات حفظتموها.",
	needsScript: "القائمة تحتاج إلى JavaScript. يمكنكم أيضًا استخدام الإشارات المرجعية في المتصفح.",
	empty: "لا يوجد شيء هنا بعد. في صفحة كل خدمة تجدون الزر «حفظ».",
	searchServices: "ابحثوا عن خدمات",
	print: "طباعة القائمة",
	clear: "إفراغ القائمة",
	onlyHere: "القائمة على هذا الجهاز فقط، في هذا المتصفح. نحن لا نراها. من يستخدم هذا الجهاز معكم يمكنه رؤيتها.",
	remove: "إزالة",
	placeholder: "خدمة",
};

export const shortlistScript: Messages["shortlistScript"] = {
	remember: "حفظ",
	remembered: "محفوظ",
	notAllowed: "متصفحكم لا يسمح بالحفظ.",
	isOnList: "موجود في قائمتكم.",
	isOffList: "أُزيل من قائمتكم.",
	removeName: "إزالة {name} من القائمة",
	removedName: "لم يعد {name} في القائمة.",
	emptied: "القائمة فارغة.",
};
