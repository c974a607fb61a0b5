/** Maps, and the way to a place. */
export const map = {
	list: "Liste",
	map: "Karte",
	view: "Treffer zeigen als",
	label: "Karte der Städte und Gemeinden",
	hint: "Jeder Punkt ist ein Ort. Die Zahl sagt, wie viele der Treffer dort stattfinden. Ein Druck zeigt sie unten in der Liste.",
	place: { one: "{place}: {count} Angebot", other: "{place}: {count} Angebote" },
	nothing: "{place}: kein Angebot",
	chosen: "Nur Angebote in {place}.",
	all: "Alle Orte zeigen",
	elsewhere: {
		one: "{count} weiteres Angebot hat keinen Punkt auf der Karte: Es kommt nach Hause, ist online oder telefonisch da, oder der Ort ist nicht bekannt.",
		other:
			"{count} weitere Angebote haben keinen Punkt auf der Karte: Sie kommen nach Hause, sind online oder telefonisch da, oder der Ort ist nicht bekannt.",
	},
	larger: "Größer",
	smaller: "Kleiner",
	error: "Die Karte lässt sich gerade nicht laden. Die Liste zeigt dieselben Angebote.",
	background: "Der Kartenhintergrund lässt sich gerade nicht laden. Die Punkte stimmen trotzdem.",
	open: "Auf der Karte zeigen",
	north: "Norden",
	scale: "10 km",
	route: "Weg in der Karten-App zeigen",
	copyAddress: "Adresse kopieren",
	copied: "Die Adresse ist kopiert.",
	notCopied: "Das Kopieren hat nicht geklappt.",
	places: "Orte auf der Karte",
};
