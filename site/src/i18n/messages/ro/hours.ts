export const hours = {
	notKnown: "Orele nu se cunosc. Vă rugăm să sunați înainte.",
	lastDayWas: "Ultima zi: {date}.",
	courseOver: "Cursul s-a încheiat.",
	aroundTheClockDaily: "Zi și noapte, în fiecare zi",
	aroundTheClockStart: "Zi și noapte",
	appointmentOnly: "Numai cu programare",
	appointmentTimes: "Ore la care se pot face programări",
	openingHours: "Program",
	exceptions: "Excepții",
	closedUntil: ", până la: {date}",
};
