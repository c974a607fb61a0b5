import type { Text } from "./text.ts";

/** Short texts around a service: money, hours, how to get in touch. */

export const eligibility: readonly Text[] = [
	[
		"Für Familien, die in {ort} oder in der Nähe wohnen.",
		"For families who live in or near {ort}.",
		"{ort} kentinde ya da yakınında oturan aileler için.",
	],
	[
		"Für Familien mit Wohngeld, Kinderzuschlag oder Bürgergeld.",
		"For families who receive housing benefit, child supplement or citizen's benefit.",
		"Konut yardımı, çocuk ek ödemesi ya da vatandaşlık parası alan aileler için.",
	],
	[
		"Nur für Kinder, die noch nicht in die Schule gehen.",
		"Only for children who do not go to school yet.",
		"Yalnızca henüz okula gitmeyen çocuklar için.",
	],
];

export const hoursNotes: readonly Text[] = [
	["In den Schulferien nach Absprache.", "By arrangement during the school holidays.", "Okul tatillerinde anlaşmaya göre."],
	["Andere Zeiten sind möglich, fragen Sie uns.", "Other times are possible, just ask.", "Başka saatler de mümkün, bize sorun."],
	[
		"Bitte kommen Sie bis eine halbe Stunde vor Schluss.",
		"Please come at least half an hour before closing.",
		"Lütfen kapanıştan en az yarım saat önce gelin.",
	],
];

export const scheduleNotes: readonly Text[] = [
	["offene Sprechstunde", "open consultation", "randevusuz görüşme saati"],
	["nur telefonisch", "by phone only", "yalnızca telefonla"],
	["für neue Familien", "for new families", "yeni aileler için"],
];

export const closures: readonly Text[] = [
	["Betriebsferien", "annual holidays", "yıllık tatil"],
	["Fortbildung des Teams", "staff training", "ekip eğitimi"],
	["Umbau", "building work", "tadilat"],
];

export const closureNotices: readonly Text[] = [
	[
		"Wir bauen um und sind so lange nur am Telefon da.",
		"We are rebuilding and can only be reached by phone.",
		"Tadilat var, bu süre içinde yalnızca telefonla ulaşılabilir.",
	],
	[
		"Eine Kollegin fehlt, der Kurs macht Pause.",
		"A colleague is away, the course takes a break.",
		"Bir meslektaşımız yok, kursa ara verildi.",
	],
];

export const paid: readonly Text[] = [
	["{euro} € je Treffen", "{euro} € per meeting", "buluşma başına {euro} €"],
	["{euro}0 € für den ganzen Kurs", "{euro}0 € for the whole course", "bütün kurs için {euro}0 €"],
	["{euro} € im Monat, Geschwister die Hälfte", "{euro} € a month, half for siblings", "ayda {euro} €, kardeşler yarısı"],
];

export const byIncome: readonly Text[] = [
	["nach Einkommen, mindestens {euro} €", "depends on income, at least {euro} €", "gelire göre, en az {euro} €"],
	[
		"Staffel nach Einkommen, bitte den Bescheid mitbringen",
		"graded by income, please bring your notice",
		"gelire göre kademeli, lütfen yazıyı getirin",
	],
];

export const registrations: readonly Text[] = [
	["Telefonisch oder mit einer E-Mail.", "By phone or e-mail.", "Telefonla ya da e-postayla."],
	["Mit dem Formular auf der Website.", "With the form on the website.", "Web sitesindeki formla."],
	["Am besten zwei Wochen vorher anrufen.", "It is best to call two weeks ahead.", "En iyisi iki hafta önce aramak."],
];

export const interpretations: readonly Text[] = [
	[
		"Auf Anfrage, bitte eine Woche vorher melden.",
		"On request, please tell us a week ahead.",
		"İstek üzerine, lütfen bir hafta önceden bildirin.",
	],
	["Über Video, in vielen Sprachen.", "By video, in many languages.", "Görüntülü olarak, birçok dilde."],
];

export const languageNotes: readonly Text[] = [
	["donnerstags", "on Thursdays", "perşembe günleri"],
	["mit Sprachmittlung", "with an interpreter", "tercümanla"],
	["nur am Telefon", "on the phone only", "yalnızca telefonda"],
];

export const contactLabels: readonly Text[] = [
	["Anmeldung", "Registration", "Kayıt"],
	["Beratung", "Advice", "Danışma"],
	["Büro", "Office", "Büro"],
	["Gruppenleitung", "Group leader", "Grup sorumlusu"],
];

export const contactNotes: readonly Text[] = [
	[
		"Bitte auf den Anrufbeantworter sprechen, wir rufen zurück.",
		"Please leave a message, we will call back.",
		"Lütfen telesekretere konuşun, sizi ararız.",
	],
	["Montags und mittwochs am besten zu erreichen.", "Best reached on Mondays and Wednesdays.", "En kolay pazartesi ve çarşamba ulaşılır."],
	["Auch als Nachricht.", "Text messages are fine too.", "Mesaj da olur."],
];

export const linkLabels: readonly Text[] = [
	["Flyer zum Angebot (Muster)", "Leaflet (sample)", "Broşür (örnek)"],
	["Termine im Überblick (Muster)", "All dates (sample)", "Bütün tarihler (örnek)"],
	["Website des Trägers (Muster)", "Website of the provider (sample)", "Kurumun web sitesi (örnek)"],
];

export const waitingTimes: readonly Text[] = [
	["etwa {zahl} Wochen", "about {zahl} weeks", "yaklaşık {zahl} hafta"],
	["keine", "none", "yok"],
	["bis zu {zahl} Monaten", "up to {zahl} months", "en fazla {zahl} ay"],
];

export const accessNotes: readonly Text[] = [
	["Aufzug im Hof, bitte klingeln.", "Lift in the courtyard, please ring.", "Asansör avluda, lütfen zili çalın."],
	["Eine Stufe am Eingang, wir helfen gern.", "One step at the entrance, we are happy to help.", "Girişte bir basamak var, yardım ederiz."],
];
