import type { Text } from "./text.ts";

/** Words for the gaps of the sentences. */

export const rooms: readonly Text[] = [
	["im hellen Gruppenraum im Erdgeschoss", "in the bright group room on the ground floor", "zemin kattaki aydınlık grup odasında"],
	["in der alten Werkstatt hinter dem Haus", "in the old workshop behind the house", "evin arkasındaki eski atölyede"],
	["im Saal neben der Bücherei", "in the hall next to the library", "kütüphanenin yanındaki salonda"],
	["im Bewegungsraum der Kita", "in the gym of the day-care centre", "kreşin hareket odasında"],
	["im Garten hinter dem Pfarrheim", "in the garden behind the parish hall", "kilise evinin arkasındaki bahçede"],
	["im Besprechungszimmer im ersten Stock", "in the meeting room on the first floor", "birinci kattaki görüşme odasında"],
	["in der Küche des Familienzentrums", "in the kitchen of the family centre", "aile merkezinin mutfağında"],
	["in der kleinen Turnhalle der Schule", "in the small sports hall of the school", "okulun küçük spor salonunda"],
	["im Jugendraum unter dem Dach", "in the youth room under the roof", "çatı katındaki gençlik odasında"],
	["im Café am Markt", "in the café on the market square", "pazar yerindeki kafede"],
];

export const people: readonly Text[] = [
	["zwei erfahrene Pädagoginnen", "two experienced educators", "iki deneyimli eğitimci"],
	["eine Hebamme und eine Sozialarbeiterin", "a midwife and a social worker", "bir ebe ve bir sosyal danışman"],
	["ein Team aus Ehrenamtlichen und Fachkräften", "a team of volunteers and professionals", "gönüllülerden ve uzmanlardan oluşan bir ekip"],
	["eine Psychologin mit viel Geduld", "a psychologist with a lot of patience", "çok sabırlı bir psikolog"],
	["eine Erzieherin und ein Erzieher", "two nursery teachers", "iki okul öncesi öğretmeni"],
	["Menschen, die selbst Kinder großgezogen haben", "people who have raised children themselves", "kendi çocuklarını büyütmüş insanlar"],
	["eine Familientherapeutin", "a family therapist", "bir aile terapisti"],
	["junge Leute aus dem Ort", "young people from the town", "yöreden gençler"],
];

export const worries: readonly Text[] = [
	["Schlaf", "sleep", "uyku"],
	["Trotz und Wut", "tantrums and anger", "inat ve öfke"],
	["Streit unter Geschwistern", "quarrels between siblings", "kardeş kavgaları"],
	["Handy und Spielkonsole", "phones and game consoles", "telefon ve oyun konsolu"],
	["Hausaufgaben", "homework", "ev ödevleri"],
	["Trennung der Eltern", "the parents' separation", "anne babanın ayrılması"],
	["Essen und Zähneputzen", "meals and brushing teeth", "yemek ve diş fırçalama"],
	["Ängste vor der Klassenarbeit", "fear of tests", "sınav korkusu"],
	["Anträge und Formulare", "applications and forms", "başvurular ve formlar"],
	["Sprache und Aussprache", "speech and pronunciation", "dil ve telaffuz"],
	["Freundschaften", "friendships", "arkadaşlıklar"],
	["Wohnen und Geld", "housing and money", "konut ve para"],
	["die erste Liebe", "first love", "ilk aşk"],
	["Bewerbungen", "job applications", "iş başvuruları"],
	["Müdigkeit und Erschöpfung", "tiredness and exhaustion", "yorgunluk ve bitkinlik"],
	["der Wechsel auf eine neue Schule", "changing schools", "yeni bir okula geçiş"],
];

export const things: readonly Text[] = [
	["bequeme Kleidung", "comfortable clothes", "rahat kıyafet"],
	["eine Decke und etwas zu trinken", "a blanket and something to drink", "bir battaniye ve içecek"],
	["das gelbe Untersuchungsheft", "the yellow check-up booklet", "sarı muayene defteri"],
	["den letzten Bescheid vom Amt", "the last letter from the authorities", "resmî daireden gelen son yazı"],
	["rutschfeste Socken", "non-slip socks", "kaymaz çorap"],
	["Regenjacke und Gummistiefel", "a raincoat and rubber boots", "yağmurluk ve lastik çizme"],
	["Stifte und ein Heft", "pens and a notebook", "kalem ve defter"],
	["nichts außer guter Laune", "nothing but good spirits", "güler yüzden başka bir şey değil"],
];

export const companions: readonly Text[] = [
	["Großeltern", "grandparents", "büyükanne ve büyükbabalar"],
	["Freundinnen und Freunde", "friends", "arkadaşlar"],
	["Geschwister", "brothers and sisters", "kardeşler"],
	["Nachbarinnen und Nachbarn", "neighbours", "komşular"],
	["Väter", "fathers", "babalar"],
	["Patinnen und Paten", "godparents", "manevi anne ve babalar"],
];

export const groupNames = [
	"Purzelbaum",
	"Sonnenschein",
	"Regenbogen",
	"Wirbelwind",
	"Löwenzahn",
	"Pusteblume",
	"Leuchtturm",
	"Kompass",
	"Brücke",
	"Wurzelwerk",
	"Zwergenland",
	"Spatzennest",
	"Farbtupfer",
	"Rückenwind",
	"Ankerplatz",
	"Wegweiser",
	"Sternschnuppe",
	"Kleeblatt",
	"Schatzkiste",
	"Windrad",
	"Maulwurf",
	"Drachenflug",
	"Mosaik",
	"Apfelbaum",
] as const;
