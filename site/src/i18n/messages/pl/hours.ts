export const hours = {
	notKnown: "Godziny nie są znane. Proszę najpierw zadzwonić.",
	lastDayWas: "Ostatni dzień: {date}.",
	courseOver: "Kurs się skończył.",
	aroundTheClockDaily: "Całą dobę, codziennie",
	aroundTheClockStart: "Całą dobę",
	appointmentOnly: "Tylko po umówieniu terminu",
	appointmentTimes: "Godziny, na które można się umówić",
	openingHours: "Godziny otwarcia",
	exceptions: "Wyjątki",
	closedUntil: ", do {date}",
};
