export const hours = {
	notKnown: "زمان‌ها نامعلوم است. لطفا پیش‌تر زنگ بزنید.",
	lastDayWas: "واپسین روز: {date}.",
	courseOver: "دوره تمام شده است.",
	aroundTheClockDaily: "شبانه‌روز، هر روز",
	aroundTheClockStart: "شبانه‌روز",
	appointmentOnly: "فقط با وقت قبلی",
	appointmentTimes: "زمان‌هایی که می‌توان وقت گرفت",
	openingHours: "ساعت‌های کار",
	exceptions: "استثناها",
	closedUntil: "، تا {date}",
};
