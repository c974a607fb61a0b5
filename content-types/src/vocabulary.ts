import type { Choice } from "./model/fields.ts";

/**
 * Closed lists of values. A value is stored, stands in web addresses and never changes; a label may.
 * Lists that coordinators extend themselves (topics, phases, municipalities) are types of their own.
 */

function choiceList<const V extends string>(list: Record<V, string>): readonly Choice<V>[] {
	return (Object.entries(list) as [V, string][]).map(([value, label]) => ({ value, label }));
}

/** Unknown is not no: families with a wheelchair need to know which of the two it is. */
export const triState = choiceList({ ja: "ja", nein: "nein", unbekannt: "nicht bekannt" });

export const weekdays = choiceList({
	MO: "Montag",
	TU: "Dienstag",
	WE: "Mittwoch",
	TH: "Donnerstag",
	FR: "Freitag",
	SA: "Samstag",
	SU: "Sonntag",
});

export const scheduleRhythms = choiceList({
	jede_woche: "jede Woche",
	gerade_wochen: "in geraden Kalenderwochen",
	ungerade_wochen: "in ungeraden Kalenderwochen",
	erster_im_monat: "am 1. dieser Tage im Monat",
	zweiter_im_monat: "am 2. dieser Tage im Monat",
	dritter_im_monat: "am 3. dieser Tage im Monat",
	vierter_im_monat: "am 4. dieser Tage im Monat",
	letzter_im_monat: "am letzten dieser Tage im Monat",
});

export const costTypes = choiceList({
	kostenlos: "kostenlos",
	kostenpflichtig: "kostet etwas",
	nach_einkommen: "nach Einkommen gestaffelt",
	unbekannt: "Kosten nicht bekannt",
});

export const registrationTypes = choiceList({
	ohne: "ohne Anmeldung",
	empfohlen: "Anmeldung empfohlen",
	noetig: "Anmeldung nötig",
	unbekannt: "nicht bekannt",
});

export const audiences = choiceList({
	schwangere: "Schwangere",
	eltern: "Eltern und Sorgeberechtigte",
	muetter: "Mütter",
	vaeter: "Väter",
	alleinerziehende: "Alleinerziehende",
	kinder: "Kinder",
	jugendliche: "Jugendliche und junge Erwachsene",
	zugewanderte: "Zugewanderte und geflüchtete Familien",
	grosseltern: "Großeltern und andere Angehörige",
	fachkraefte: "Fachkräfte",
});

/** ISO 639 codes of the languages in which families are advised here, and the two signed and plain forms. */
export const spokenLanguages = choiceList({
	de: "Deutsch",
	en: "Englisch",
	uk: "Ukrainisch",
	ar: "Arabisch",
	tr: "Türkisch",
	ru: "Russisch",
	ro: "Rumänisch",
	bg: "Bulgarisch",
	pl: "Polnisch",
	fa: "Persisch (Farsi)",
	prs: "Dari",
	ps: "Paschtu",
	ku: "Kurdisch",
	sq: "Albanisch",
	sr: "Serbisch",
	hr: "Kroatisch",
	bs: "Bosnisch",
	mk: "Mazedonisch",
	rom: "Romanes",
	fr: "Französisch",
	es: "Spanisch",
	it: "Italienisch",
	pt: "Portugiesisch",
	nl: "Niederländisch",
	el: "Griechisch",
	so: "Somali",
	ti: "Tigrinya",
	am: "Amharisch",
	ur: "Urdu",
	ta: "Tamil",
	vi: "Vietnamesisch",
	zh: "Chinesisch",
	gsg: "Deutsche Gebärdensprache",
});

export const serviceAreas = choiceList({
	kreis: "ganzer Kreis Steinfurt",
	orte: "nur die gewählten Orte",
	darueber_hinaus: "auch über den Kreis hinaus",
	unbekannt: "nicht bekannt",
});

/** Editorial tag for planners; the law a service rests on. Never used as wording for families. */
export const legalBases = choiceList({
	sgb8_8: "§ 8 Abs. 3 SGB VIII – Beratung junger Menschen",
	sgb8_8a: "§§ 8a, 8b SGB VIII – Kinderschutz",
	sgb8_9a: "§ 9a SGB VIII – Ombudsstellen",
	sgb8_11: "§ 11 SGB VIII – Jugendarbeit",
	sgb8_12: "§ 12 SGB VIII – Jugendverbände",
	sgb8_13: "§ 13 SGB VIII – Jugendsozialarbeit",
	sgb8_13a: "§ 13a SGB VIII – Schulsozialarbeit",
	sgb8_14: "§ 14 SGB VIII – Erzieherischer Kinder- und Jugendschutz",
	sgb8_16: "§ 16 SGB VIII – Familienbildung, Frühe Hilfen",
	sgb8_17: "§ 17 SGB VIII – Partnerschaft, Trennung, Scheidung",
	sgb8_18: "§ 18 SGB VIII – Personensorge und Umgang",
	sgb8_19: "§ 19 SGB VIII – Gemeinsame Wohnformen",
	sgb8_20: "§ 20 SGB VIII – Hilfe in Notsituationen",
	sgb8_22: "§§ 22–24 SGB VIII – Kita und Kindertagespflege",
	sgb8_27: "§§ 27 ff. SGB VIII – Hilfen zur Erziehung",
	sgb8_28: "§ 28 SGB VIII – Erziehungsberatung",
	sgb8_31: "§ 31 SGB VIII – Sozialpädagogische Familienhilfe",
	sgb8_33: "§ 33 SGB VIII – Vollzeitpflege",
	sgb8_35a: "§ 35a SGB VIII – Eingliederungshilfe",
	sgb8_41: "§ 41 SGB VIII – Hilfe für junge Volljährige",
	sgb8_42: "§ 42 SGB VIII – Inobhutnahme",
	kkg: "KKG – Kooperation und Information im Kinderschutz",
	schkg: "SchKG – Schwangerschaftsberatung",
	sgb2_28: "§ 28 SGB II – Bildung und Teilhabe",
	sgb3: "SGB III – Arbeitsförderung",
	sgb9_46: "§ 46 SGB IX – Frühförderung",
	uhvorschg: "UVG – Unterhaltsvorschuss",
	beeg: "BEEG – Elterngeld",
});

export const organizationKinds = choiceList({
	jugendamt: "Jugendamt",
	verwaltung: "Stadt, Gemeinde oder Kreis",
	netzwerk: "Netzwerk",
	beratungsstelle: "Beratungsstelle",
	freier_traeger: "Freier Träger",
	kita_traeger: "Kita-Träger",
	schule: "Schule oder Schulberatung",
	familienbildung: "Familienbildung, Familienzentrum",
	gesundheit: "Gesundheit",
	verein: "Verein oder Verband",
	jobcenter: "Jobcenter, Agentur für Arbeit",
	sonstige: "Sonstige",
});

export const municipalityKinds = choiceList({ stadt: "Stadt", gemeinde: "Gemeinde" });

export const documentKinds = choiceList({ leitbild: "Leitbild", leitlinien: "Leitlinien", leitziele: "Leitziele" });

/** Whose text it is: the network's own, or one from another place shown for reference ("Blick über den Kreis"). */
export const scopes = choiceList({ eigenes: "aus dem Kreis Steinfurt", anderer_ort: "Blick über den Kreis (anderer Ort)" });

export const projectStates = choiceList({
	nicht_begonnen: "noch nicht begonnen",
	in_vorbereitung: "in Vorbereitung",
	in_arbeit: "in Arbeit",
	in_erprobung: "in Erprobung",
	abgeschlossen: "abgeschlossen",
	ruht: "ruht",
});

export const crisisKinds = choiceList({
	gefahr: "Gefahr für Leib und Leben",
	gewalt: "Gewalt und Missbrauch",
	reden: "Reden und Rat",
	gesundheit: "Krankheit und Vergiftung",
});

export const crisisAudiences = choiceList({ familien: "Familien", fachkraefte: "nur Fachkräfte" });

export const pageKinds = choiceList({
	impressum: "Impressum",
	datenschutz: "Datenschutz",
	barrierefreiheit: "Barrierefreiheit",
	ueber_uns: "Über dieses Angebot",
	leichte_sprache: "Leichte Sprache",
	gebaerdensprache: "Gebärdensprache",
	fachkraefte: "Für Fachkräfte",
	mitmachen: "Für Einrichtungen: Angebot eintragen",
});

export const feedbackTopics = choiceList({
	veraltet: "Angaben sind veraltet",
	ergaenzung: "Es fehlt etwas",
	geschlossen: "Das Angebot gibt es nicht mehr",
	sonstiges: "Etwas anderes",
});

export const handlingStates = choiceList({ neu: "neu", in_arbeit: "in Arbeit", erledigt: "erledigt" });

/** The German label of a stored value; the value itself when it is not in the list. */
export function labelOf(list: readonly Choice[], value: string): string {
	return list.find((entry) => entry.value === value)?.label ?? value;
}
