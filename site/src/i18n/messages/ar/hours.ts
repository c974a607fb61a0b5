import type { Messages } from "../types.ts";

export const hours: Messages["hours"] = {
	notKnown: "الأوقات غير معروفة. اتصلوا قبل الحضور من فضلكم.",
	lastDayWas: "كان آخر يوم {date}.",
	courseOver: "انتهت الدورة.",
	aroundTheClockDaily: "ليلًا ونهارًا، كل يوم",
	aroundTheClockStart: "ليلًا ونهارًا",
	appointmentOnly: "بموعد فقط",
	appointmentTimes: "أوقات يمكن فيها حجز موعد",
	openingHours: "أوقات الدوام",
	exceptions: "استثناءات",
	closedUntil: "، حتى {date}",
};
