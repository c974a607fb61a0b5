/** Without network: the page for what was not seen before, and the note on pages that were. */
export const offline = {
	title: "Kein Netz",
	description: "Diese Seite wurde noch nicht gespeichert. Die Nummern für den Notfall gehen auch ohne Internet.",
	lead: "Sie sind gerade ohne Internet, und diese Seite haben Sie noch nicht besucht. Anrufen geht trotzdem.",
	numbers: "Hier ist jemand für Sie da",
	numbersNote: "Diese Nummern brauchen kein Internet.",
	ways: "Das geht ohne Netz",
	waysNote: "Seiten, die Sie schon besucht haben, öffnen sich meist auch jetzt. Die Suche braucht Netz; diese Listen gehen vielleicht:",
	services: "Alle Angebote von A bis Z",
	topics: "Themen",
	help: "Hilfe sofort: alle Nummern",
	again: "Noch einmal versuchen",
	/** `{date}`: day and time at which the page was stored */
	stored: "Kein oder kaum Netz. Sie sehen diese Seite, wie sie am {date} gespeichert wurde.",
};
