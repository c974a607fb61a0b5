/** Opening hours, as pages say them. */
export const hours = {
	notKnown: "Zeiten sind nicht bekannt. Bitte vorher anrufen.",
	lastDayWas: "Der letzte Tag war der {date}.",
	courseOver: "Der Kurs ist vorbei.",
	aroundTheClockDaily: "Rund um die Uhr, an jedem Tag",
	aroundTheClockStart: "Rund um die Uhr",
	appointmentOnly: "Nur mit Termin",
	appointmentTimes: "Zeiten, in denen Termine möglich sind",
	openingHours: "Öffnungszeiten",
	exceptions: "Ausnahmen",
	closedUntil: ", bis {date}",
};
