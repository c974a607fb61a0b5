export const hours = {
	notKnown: "Часы неизвестны. Пожалуйста, сначала позвоните.",
	lastDayWas: "Последний день: {date}.",
	courseOver: "Курс закончился.",
	aroundTheClockDaily: "Круглосуточно, каждый день",
	aroundTheClockStart: "Круглосуточно",
	appointmentOnly: "Только по записи",
	appointmentTimes: "Время, на которое можно записаться",
	openingHours: "Часы работы",
	exceptions: "Исключения",
	closedUntil: ", до: {date}",
};
