/** „Hilfe sofort“ and the panels with crisis lines. */
export const help = {
	description: "Notruf und Krisentelefone für Familien im Kreis Steinfurt: Gefahr, Gewalt, Sorgen, Krankheit.",
	lead: "Sie sind nicht allein. Hier ist jemand für Sie da.",
	iNeedHelpNow: "Ich brauche Hilfe. Jetzt.",
	whatToSay: "Das können Sie sagen:",
	/** German words to be read out on the telephone: keep them in German in every language */
	sayInGerman: "„Ich brauche Hilfe. Ich heiße … Ich bin in … (Ort und Straße). Bitte kommen Sie.“",
	/** what the German words mean; not shown on German pages */
	sayMeaning: "",
	doNotHangUp: "Legen Sie nicht auf. Warten Sie auf Fragen.",
	onThisPage: "Auf dieser Seite",
	hints: {
		gefahr: "Wenn jemand verletzt oder in Gefahr ist: sofort anrufen. Diese Nummern gehen immer und kosten nichts.",
		gewalt: "Niemand darf Ihnen oder Ihrem Kind wehtun. Hier hört Ihnen jemand zu und hilft weiter. Sie müssen nichts beweisen.",
		reden: "Wenn alles zu viel wird. Sie dürfen auch anrufen, wenn Sie nicht wissen, was Sie sagen sollen.",
		gesundheit: "Wenn Ihr Kind krank ist oder etwas Giftiges geschluckt hat.",
	},
	/** shown when no crisis line is published; {fire} and {police} are the numbers 112 and 110 */
	noLines: "Im Notfall: [112] (Feuerwehr und Rettungsdienst), [110] (Polizei).",
	nearYou: "Hilfe in Ihrer Nähe",
	youthOfficeHere: "Jugendamt an Ihrem Ort",
	youthOfficeText: "Postleitzahl oder Ort eingeben, die Telefonnummer steht dabei. In Gefahr, auch nachts: 110.",
	topicsAToZ: "Themen von A bis Z",
	topicsText: "Beratung und Angebote, wenn es nicht sofort sein muss.",
	professionalsText: "Eigene Nummern und Beratung für Menschen, die mit Kindern arbeiten.",
	needHelpNow: "Brauchen Sie sofort Hilfe?",
	allHelp: "Alle Hilfen für schwere Stunden",
	/** read aloud before the hours, the cost, the languages of a crisis line */
	when: "Wann:",
	languages: "Sprachen:",
	anonymous: "anonym: Sie müssen Ihren Namen nicht sagen",
	checked: "Geprüft am {date}.",
	sourceLabel: "Quelle:",
};
