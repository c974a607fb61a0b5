export const hours = {
	notKnown: "Години невідомі. Будь ласка, спершу подзвоніть.",
	lastDayWas: "Останній день: {date}.",
	courseOver: "Курс закінчився.",
	aroundTheClockDaily: "Цілодобово, щодня",
	aroundTheClockStart: "Цілодобово",
	appointmentOnly: "Лише за записом",
	appointmentTimes: "Час, на який можна записатися",
	openingHours: "Години роботи",
	exceptions: "Винятки",
	closedUntil: ", до: {date}",
};
