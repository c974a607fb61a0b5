import type { Messages } from "../types.ts";

export const hours: Messages["hours"] = {
	notKnown: "Times are not known. Please call first.",
	lastDayWas: "The last day was {date}.",
	courseOver: "The course is over.",
	aroundTheClockDaily: "Day and night, every day",
	aroundTheClockStart: "Day and night",
	appointmentOnly: "By appointment only",
	appointmentTimes: "Times at which appointments are possible",
	openingHours: "Opening hours",
	exceptions: "Exceptions",
	closedUntil: ", until {date}",
};
