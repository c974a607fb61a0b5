/** „Merkliste“: what people keep on their own device. */
export const shortlist = {
	title: "Merkliste",
	description: "Angebote, die Sie sich gemerkt haben. Die Liste bleibt auf Ihrem Gerät.",
	lead: "Angebote, die Sie sich gemerkt haben.",
	needsScript: "Die Merkliste braucht JavaScript. Sie können Seiten auch mit dem Lesezeichen Ihres Browsers merken.",
	empty: "Hier steht noch nichts. Auf der Seite eines Angebots finden Sie den Knopf „Merken“.",
	searchServices: "Angebote suchen",
	print: "Liste drucken",
	clear: "Liste leeren",
	onlyHere: "Die Liste steht nur auf diesem Gerät, in diesem Browser. Wir sehen sie nicht. Wer dieses Gerät mitbenutzt, kann sie sehen.",
	remove: "Entfernen",
	/** never seen: stands in a template that a script fills */
	placeholder: "Angebot",
};

/** What the scripts of the shortlist say. */
export const shortlistScript = {
	remember: "Merken",
	remembered: "Gemerkt",
	notAllowed: "Ihr Browser erlaubt das Merken nicht.",
	isOnList: "Auf der Merkliste.",
	isOffList: "Von der Merkliste genommen.",
	removeName: "{name} von der Merkliste nehmen",
	removedName: "{name} ist nicht mehr auf der Merkliste.",
	emptied: "Die Merkliste ist leer.",
};
