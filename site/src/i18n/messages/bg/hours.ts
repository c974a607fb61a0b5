export const hours = {
	notKnown: "Часовете не са известни. Моля, първо се обадете.",
	lastDayWas: "Последният ден беше {date}.",
	courseOver: "Курсът свърши.",
	aroundTheClockDaily: "Денонощно, всеки ден",
	aroundTheClockStart: "Денонощно",
	appointmentOnly: "Само с час",
	appointmentTimes: "Часове, в които може да се запише",
	openingHours: "Работно време",
	exceptions: "Изключения",
	closedUntil: ", до {date}",
};
