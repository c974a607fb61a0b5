import type { Text } from "./text.ts";

/** A kind of service: what it is called and said to be, and where it belongs in the directory. */
export interface Archetype {
	key: string;
	/** keys of seed topics, the first one always given */
	topics: readonly [string, ...string[]];
	/** keys of seed phases with the ages (months) that fit them */
	phases: readonly { phase: string; from: number | null; to: number | null }[];
	pregnancy?: true;
	audience: readonly string[];
	legalBasis: readonly string[];
	names: readonly Text[];
	summaries: readonly Text[];
	sentences: readonly Text[];
	searchWords: Text;
}

const early = [
	{ phase: "null-bis-drei", from: 0, to: 36 },
	{ phase: "kita", from: 36, to: 72 },
] as const;
const school = [
	{ phase: "grundschule", from: 72, to: 120 },
	{ phase: "weiterfuehrende-schule", from: 120, to: 192 },
] as const;
const youth = [
	{ phase: "weiterfuehrende-schule", from: 120, to: 216 },
	{ phase: "ausbildung-beruf", from: 168, to: 324 },
] as const;
const birth = [
	{ phase: "schwangerschaft-geburt", from: 0, to: 12 },
	{ phase: "null-bis-drei", from: 0, to: 18 },
] as const;

export const archetypes: readonly Archetype[] = [
	{
		key: "krabbelgruppe",
		topics: ["eltern-kind-gruppen", "weinen-schlafen-bindung", "fruehe-hilfen"],
		phases: early,
		audience: ["eltern", "kinder"],
		legalBasis: ["sgb8_16"],
		names: [
			["Krabbelgruppe {gruppe} in {ort}", "Baby group {gruppe} in {ort}", "Emekleme grubu {gruppe}, {ort}"],
			["Spielkreis {gruppe} {ort}", "Playgroup {gruppe} {ort}", "Oyun grubu {gruppe} {ort}"],
		],
		summaries: [
			[
				"Eltern und Babys spielen, singen und lernen andere Familien aus {ort} kennen.",
				"Parents and babies play, sing and meet other families from {ort}.",
				"Anne babalar ve bebekler oynar, şarkı söyler ve {ort} kentinden başka ailelerle tanışır.",
			],
			[
				"Ein Vormittag in der Woche zum Spielen, Reden und Durchatmen.",
				"One morning a week to play, talk and take a breath.",
				"Haftada bir sabah oynamak, konuşmak ve nefes almak için.",
			],
		],
		sentences: [
			[
				"Die Kleinen entdecken Tücher, Bälle und Klanghölzer, die Großen tauschen sich aus.",
				"The little ones discover scarves, balls and sound blocks while the grown-ups talk.",
				"Küçükler tülleri, topları ve ses çubuklarını keşfeder, büyükler sohbet eder.",
			],
			[
				"Wir singen Fingerspiele und Kniereiter, die Sie zu Hause weitersingen können.",
				"We sing finger rhymes and knee songs that you can go on singing at home.",
				"Evde de söyleyebileceğiniz parmak oyunları ve tekerlemeler söyleriz.",
			],
			[
				"Jedes Kind entwickelt sich in seinem eigenen Tempo, darauf achten wir.",
				"Every child develops at its own pace, and we respect that.",
				"Her çocuk kendi hızında gelişir, buna dikkat ederiz.",
			],
		],
		searchWords: ["Babytreff, Spielgruppe, PEKiP, Mutter-Kind-Gruppe", "baby group, playgroup, toddler", "bebek grubu, oyun grubu"],
	},
	{
		key: "elterncafe",
		topics: ["elterncafe", "familienzentrum", "anlaufstellen"],
		phases: early,
		audience: ["eltern", "alleinerziehende", "zugewanderte"],
		legalBasis: ["sgb8_16"],
		names: [
			["Elterncafé {gruppe} {ort}", "Parents' café {gruppe} {ort}", "Aile kafesi {gruppe} {ort}"],
			[
				"Offenes Frühstück {gruppe} für Familien in {ort}",
				"Open breakfast {gruppe} for families in {ort}",
				"{ort} kentindeki aileler için açık kahvaltı {gruppe}",
			],
		],
		summaries: [
			[
				"Frühstück, Gespräche und Tipps für den Alltag mit Kindern.",
				"Breakfast, talks and tips for everyday life with children.",
				"Kahvaltı, sohbet ve çocuklarla günlük yaşam için öneriler.",
			],
			[
				"Ein offener Treffpunkt in {ort}, bei dem immer jemand zuhört.",
				"An open meeting place in {ort} where somebody always listens.",
				"{ort} kentinde her zaman sizi dinleyen birinin olduğu açık bir buluşma yeri.",
			],
		],
		sentences: [
			[
				"Auf dem Tisch stehen Brot, Obst und Marmelade, jede Familie gibt, was sie kann.",
				"There is bread, fruit and jam on the table; every family gives what it can.",
				"Masada ekmek, meyve ve reçel vardır; her aile elinden geleni verir.",
			],
			[
				"Einmal im Monat kommt ein Gast, zum Beispiel die Kinderärztin oder die Polizei.",
				"Once a month a guest comes, for example the paediatrician or the police.",
				"Ayda bir kez bir konuk gelir, örneğin çocuk doktoru ya da polis.",
			],
			["Viele sind hier schon Freundinnen geworden.", "Many have become friends here.", "Burada birçok kişi arkadaş olmuştur."],
		],
		searchWords: [
			"Frühstück, Treffpunkt, Familiencafé, Elterntreff",
			"breakfast, meeting place, parents",
			"kahvaltı, buluşma yeri, aileler",
		],
	},
	{
		key: "hebammensprechstunde",
		topics: ["geburt-hebamme", "schwangerschaft", "fruehe-hilfen"],
		phases: birth,
		pregnancy: true,
		audience: ["schwangere", "eltern", "muetter"],
		legalBasis: ["sgb8_16", "kkg"],
		names: [
			["Hebammensprechstunde {gruppe} {ort}", "Midwife consultation {gruppe} {ort}", "Ebe görüşme saati {gruppe} {ort}"],
			[
				"Rund um die Geburt: Treff {gruppe} in {ort}",
				"All about birth: meeting {gruppe} in {ort}",
				"Doğum üzerine: buluşma {gruppe}, {ort}",
			],
		],
		summaries: [
			[
				"Eine Hebamme beantwortet Fragen zu Schwangerschaft, Stillen und den ersten Wochen.",
				"A midwife answers questions about pregnancy, breastfeeding and the first weeks.",
				"Bir ebe hamilelik, emzirme ve ilk haftalarla ilgili soruları yanıtlar.",
			],
			[
				"Hilfe für werdende Eltern in {ort}, auch ohne eigene Hebamme.",
				"Help for expectant parents in {ort}, even without a midwife of their own.",
				"{ort} kentinde anne baba adaylarına yardım, kendi ebeniz olmasa da.",
			],
		],
		sentences: [
			[
				"Das Baby wird gewogen, wenn Sie möchten, und Sie bekommen Rat zum Stillen oder zur Flasche.",
				"If you like, the baby is weighed, and you get advice on breast or bottle.",
				"İsterseniz bebek tartılır; emzirme ya da biberon için öneri alırsınız.",
			],
			[
				"Auch der andere Elternteil ist willkommen und lernt wickeln, tragen und beruhigen.",
				"The other parent is welcome too and learns to change, carry and calm the baby.",
				"Diğer ebeveyn de gelebilir; alt değiştirmeyi, taşımayı ve sakinleştirmeyi öğrenir.",
			],
			[
				"Bei großer Müdigkeit oder Traurigkeit nach der Geburt vermitteln wir schnell weiter.",
				"If you feel very tired or sad after the birth, we quickly find further help.",
				"Doğumdan sonra çok yorgun ya da üzgünseniz hızla başka yardım buluruz.",
			],
		],
		searchWords: ["Hebamme, Stillen, Wochenbett, Geburtsvorbereitung", "midwife, breastfeeding, birth", "ebe, emzirme, doğum"],
	},
	{
		key: "erziehungsberatung",
		topics: ["erziehungsberatung", "sorgen-und-aengste", "paar-und-trennung"],
		phases: [...early, ...school],
		audience: ["eltern", "kinder", "jugendliche"],
		legalBasis: ["sgb8_28"],
		names: [
			["Erziehungsberatung {gruppe} {ort}", "Parenting advice {gruppe} {ort}", "Çocuk yetiştirme danışmanlığı {gruppe} {ort}"],
			[
				"Sprechstunde {gruppe} für Eltern in {ort}",
				"Consultation {gruppe} for parents in {ort}",
				"{ort} kentinde anne babalar için görüşme saati {gruppe}",
			],
		],
		summaries: [
			[
				"Gespräche für Eltern, Kinder und Jugendliche, wenn es zu Hause schwierig ist.",
				"Talks for parents, children and young people when things are difficult at home.",
				"Evde işler zorlaştığında anne babalar, çocuklar ve gençler için görüşmeler.",
			],
			[
				"Rat zum Thema „{sorge}“, vertraulich und ohne langes Warten.",
				"Advice on {sorge}, in confidence and without a long wait.",
				"{sorge} konusunda gizli ve uzun beklemeden öneri.",
			],
		],
		sentences: [
			[
				"Manchmal genügt ein Gespräch, manchmal begleiten wir eine Familie ein ganzes Jahr.",
				"Sometimes one talk is enough, sometimes we support a family for a whole year.",
				"Bazen bir görüşme yeter, bazen bir aileye bütün bir yıl eşlik ederiz.",
			],
			[
				"Kinder können malen und spielen, während wir reden.",
				"Children can draw and play while we talk.",
				"Biz konuşurken çocuklar resim yapıp oynayabilir.",
			],
			["Jugendliche dürfen auch allein kommen.", "Young people may come on their own too.", "Gençler tek başına da gelebilir."],
		],
		searchWords: [
			"Beratungsstelle, Erziehungshilfe, Trotzphase, Familienberatung",
			"parenting, counselling, family advice",
			"aile danışmanlığı, eğitim",
		],
	},
	{
		key: "familienpaten",
		topics: ["familienpaten", "fruehe-hilfen", "alleinerziehend"],
		phases: early,
		audience: ["eltern", "alleinerziehende", "muetter"],
		legalBasis: ["sgb8_16"],
		names: [
			["Familienpaten {gruppe} {ort}", "Family mentors {gruppe} {ort}", "Aile gönüllüleri {gruppe} {ort}"],
			[
				"Zeit geschenkt: Patenschaft {gruppe} in {ort}",
				"The gift of time: mentoring {gruppe} in {ort}",
				"Zaman hediyesi: gönüllü desteği {gruppe}, {ort}",
			],
		],
		summaries: [
			[
				"Ehrenamtliche kommen ein paar Stunden in der Woche und entlasten Familien.",
				"Volunteers come for a few hours a week and take some weight off families.",
				"Gönüllüler haftada birkaç saat gelir ve ailelerin yükünü hafifletir.",
			],
			[
				"Jemand geht mit auf den Spielplatz, zum Arzt oder hört einfach zu.",
				"Somebody comes along to the playground or the doctor, or simply listens.",
				"Biri parka ya da doktora eşlik eder veya yalnızca dinler.",
			],
		],
		sentences: [
			[
				"Unsere Paten sind geschult und werden begleitet.",
				"Our mentors are trained and supported.",
				"Gönüllülerimiz eğitimlidir ve desteklenir.",
			],
			[
				"Beim ersten Besuch ist immer eine Koordinatorin dabei.",
				"A coordinator always joins the first visit.",
				"İlk ziyarette her zaman bir koordinatör de bulunur.",
			],
			["Die Patenschaft endet, wenn Sie es möchten.", "The mentoring ends when you want it to.", "Destek, siz istediğinizde sona erer."],
		],
		searchWords: ["Patin, Ehrenamt, Entlastung, Babysitter", "mentor, volunteer, relief", "gönüllü, destek"],
	},
	{
		key: "kindertagespflege",
		topics: ["tagesmutter", "kita-tagespflege", "kita-und-betreuung"],
		phases: early,
		audience: ["eltern", "kinder"],
		legalBasis: ["sgb8_22"],
		names: [
			["Kindertagespflege {gruppe} {ort}", "Childminding {gruppe} {ort}", "Gündüz çocuk bakımı {gruppe} {ort}"],
			["Großtagespflege {gruppe} in {ort}", "Shared childminding {gruppe} in {ort}", "Grup hâlinde gündüz bakımı {gruppe}, {ort}"],
		],
		summaries: [
			[
				"Kleine Gruppe für Kinder unter drei, mit flexiblen Zeiten.",
				"A small group for children under three, with flexible hours.",
				"Üç yaş altı çocuklar için küçük grup, esnek saatler.",
			],
			[
				"Betreuung wie in einer großen Familie, mitten in {ort}.",
				"Care as in a big family, in the middle of {ort}.",
				"{ort} kentinin ortasında, büyük bir aile gibi bakım.",
			],
		],
		sentences: [
			[
				"Höchstens fünf Kinder sind gleichzeitig da, gegessen wird am großen Tisch.",
				"At most five children are there at a time; meals are at the big table.",
				"Aynı anda en fazla beş çocuk bulunur, yemek büyük masada yenir.",
			],
			[
				"Die Eingewöhnung dauert so lange, wie Ihr Kind es braucht.",
				"Settling in takes as long as your child needs.",
				"Alışma süresi çocuğunuzun ihtiyacı kadar sürer.",
			],
			[
				"Den Beitrag berechnet das Jugendamt nach dem Einkommen.",
				"The youth office calculates the fee by income.",
				"Ücreti gençlik dairesi gelire göre hesaplar.",
			],
		],
		searchWords: ["Tagesmutter, Tagesvater, U3, Betreuungsplatz", "childminder, day care, under three", "çocuk bakıcısı, gündüz bakımı"],
	},
	{
		key: "sprachfoerderung",
		topics: ["sprachfoerderung", "deutsch-lernen", "entwicklung"],
		phases: [...early, school[0]],
		audience: ["kinder", "eltern", "zugewanderte"],
		legalBasis: ["sgb8_22"],
		names: [
			["Sprachspielgruppe {gruppe} {ort}", "Language playgroup {gruppe} {ort}", "Dil oyun grubu {gruppe} {ort}"],
			["Rucksack-Treff {gruppe} in {ort}", "Backpack meeting {gruppe} in {ort}", "Sırt çantası buluşması {gruppe}, {ort}"],
		],
		summaries: [
			[
				"Kinder lernen Deutsch beim Spielen, Eltern lernen mit.",
				"Children learn German while playing, and parents learn along.",
				"Çocuklar oynayarak Almanca öğrenir, anne babalar da birlikte öğrenir.",
			],
			[
				"Bücher, Lieder und Spiele, damit Sprechen Freude macht.",
				"Books, songs and games that make speaking fun.",
				"Konuşmayı sevdiren kitaplar, şarkılar ve oyunlar.",
			],
		],
		sentences: [
			[
				"Die Sprache der Familie gehört dazu: Wir singen in vielen Sprachen.",
				"The family's language belongs here: we sing in many languages.",
				"Ailenin dili de buraya aittir: birçok dilde şarkı söyleriz.",
			],
			[
				"Jede Woche gibt es ein Bilderbuch zum Ausleihen.",
				"Every week there is a picture book to borrow.",
				"Her hafta ödünç alınacak bir resimli kitap vardır.",
			],
			[
				"Wer sich Sorgen um die Sprache seines Kindes macht, bekommt eine erste Einschätzung.",
				"If you worry about your child's speech, you get a first assessment.",
				"Çocuğunun dili için endişelenenler ilk değerlendirmeyi alır.",
			],
		],
		searchWords: [
			"Deutsch für Kinder, Rucksack, Griffbereit, Sprachkurs",
			"German for children, language course",
			"çocuklar için Almanca, dil kursu",
		],
	},
	{
		key: "lernfoerderung",
		topics: ["lernfoerderung", "schulsozialarbeit", "bildung-teilhabe"],
		phases: school,
		audience: ["kinder", "jugendliche", "eltern"],
		legalBasis: ["sgb2_28"],
		names: [
			["Lerntreff {gruppe} {ort}", "Study group {gruppe} {ort}", "Ders grubu {gruppe} {ort}"],
			["Hausaufgabenhilfe {gruppe} in {ort}", "Homework help {gruppe} in {ort}", "Ev ödevi yardımı {gruppe}, {ort}"],
		],
		summaries: [
			[
				"Nachmittags üben Kinder mit Studierenden Rechnen, Schreiben und Englisch.",
				"In the afternoon children practise maths, writing and English with students.",
				"Öğleden sonra çocuklar üniversite öğrencileriyle matematik, yazma ve İngilizce çalışır.",
			],
			[
				"Hilfe zum Thema „{sorge}“ und bei schwierigen Fächern.",
				"Help with {sorge} and with difficult subjects.",
				"{sorge} ve zor dersler için yardım.",
			],
		],
		sentences: [
			["Wir erklären so lange, bis der Knoten platzt.", "We explain until the penny drops.", "Anlaşılana kadar anlatırız."],
			[
				"Mit der Schule sprechen wir nur, wenn die Eltern einverstanden sind.",
				"We only talk to the school if the parents agree.",
				"Okulla yalnızca anne baba isterse konuşuruz.",
			],
			["Vor Klassenarbeiten gibt es eine Zusatzstunde.", "There is an extra lesson before tests.", "Sınavlardan önce ek bir ders vardır."],
		],
		searchWords: ["Nachhilfe, Hausaufgaben, Mathe, Lernhilfe", "tutoring, homework, maths", "özel ders, ev ödevi, matematik"],
	},
	{
		key: "jugendtreff",
		topics: ["jugendtreff", "medien", "verein-musik-kultur"],
		phases: youth,
		audience: ["jugendliche"],
		legalBasis: ["sgb8_11"],
		names: [
			["Jugendtreff {gruppe} {ort}", "Youth club {gruppe} {ort}", "Gençlik merkezi {gruppe} {ort}"],
			["Offene Werkstatt {gruppe} in {ort}", "Open workshop {gruppe} in {ort}", "Açık atölye {gruppe}, {ort}"],
		],
		summaries: [
			[
				"Kicker, Musik, Kochen und Leute, die zuhören.",
				"Table football, music, cooking and people who listen.",
				"Langırt, müzik, yemek ve dinleyen insanlar.",
			],
			[
				"Ein Ort in {ort}, an dem Jugendliche ihre Zeit selbst gestalten.",
				"A place in {ort} where young people shape their own time.",
				"{ort} kentinde gençlerin zamanlarını kendilerinin kurduğu bir yer.",
			],
		],
		sentences: [
			[
				"Was gemacht wird, entscheidet die Versammlung am Monatsanfang.",
				"The meeting at the beginning of the month decides what is done.",
				"Ne yapılacağına ay başındaki toplantı karar verir.",
			],
			[
				"Im Proberaum stehen Schlagzeug, Verstärker und ein altes Klavier.",
				"The rehearsal room has drums, amplifiers and an old piano.",
				"Prova odasında davul, amfiler ve eski bir piyano vardır.",
			],
			[
				"Bei Stress zu Hause helfen wir, einen Ausweg zu finden.",
				"If there is trouble at home we help to find a way out.",
				"Evde sorun varsa çıkış yolu bulmaya yardım ederiz.",
			],
		],
		searchWords: ["Jugendzentrum, Freizeit, Treffpunkt, abhängen", "youth centre, leisure", "gençlik evi, boş zaman"],
	},
	{
		key: "berufsorientierung",
		topics: ["berufsorientierung", "praktikum", "ausbildung", "berufsvorbereitung"],
		phases: youth,
		audience: ["jugendliche", "eltern"],
		legalBasis: ["sgb3", "sgb8_13"],
		names: [
			["Berufslotsen {gruppe} {ort}", "Career guides {gruppe} {ort}", "Meslek rehberleri {gruppe} {ort}"],
			["Bewerbungstreff {gruppe} in {ort}", "Application workshop {gruppe} in {ort}", "Başvuru buluşması {gruppe}, {ort}"],
		],
		summaries: [
			[
				"Praktikum finden, Bewerbung schreiben, Ausbildung beginnen: Wir gehen mit.",
				"Find an internship, write an application, start training: we come along.",
				"Staj bulma, başvuru yazma, meslek eğitimine başlama: yanınızdayız.",
			],
			[
				"Einzelgespräche für alle, die noch nicht wissen, was sie werden wollen.",
				"One-to-one talks for everybody who does not know yet what to become.",
				"Ne olmak istediğini henüz bilmeyenler için birebir görüşmeler.",
			],
		],
		sentences: [
			[
				"Betriebe aus {ort} zeigen ihre Werkstatt und beantworten Fragen.",
				"Companies from {ort} show their workshops and answer questions.",
				"{ort} kentindeki işletmeler atölyelerini gösterir ve soruları yanıtlar.",
			],
			[
				"Wir üben das Vorstellungsgespräch, bis die Hände nicht mehr zittern.",
				"We practise the interview until your hands stop shaking.",
				"Elleriniz titremeyene kadar iş görüşmesini çalışırız.",
			],
			[
				"Wer eine Ausbildung abbricht, ist hier genauso richtig.",
				"If you have dropped out of training you are just as welcome.",
				"Meslek eğitimini bırakanlar da burada doğru yerdedir.",
			],
		],
		searchWords: ["Bewerbung, Lehrstelle, Praktikum, Azubi", "application, apprenticeship, internship", "başvuru, meslek eğitimi, staj"],
	},
	{
		key: "schuldnerberatung",
		topics: ["geld-und-recht", "arbeit-und-jobcenter", "unterhalt"],
		phases: [...early, ...school],
		audience: ["eltern", "alleinerziehende"],
		legalBasis: ["sgb2_28", "uhvorschg"],
		names: [
			["Sozialsprechstunde {gruppe} {ort}", "Social advice {gruppe} {ort}", "Sosyal danışma saati {gruppe} {ort}"],
			["Formularhilfe {gruppe} in {ort}", "Help with forms {gruppe} in {ort}", "Form doldurma yardımı {gruppe}, {ort}"],
		],
		summaries: [
			[
				"Wir füllen mit Ihnen Anträge aus und erklären Briefe vom Amt.",
				"We fill in applications with you and explain letters from the authorities.",
				"Sizinle birlikte başvuruları doldurur, resmî yazıları açıklarız.",
			],
			[
				"Geld für Familien: Wir schauen, was Ihnen zusteht.",
				"Money for families: we check what you are entitled to.",
				"Aileler için para: neye hakkınız olduğuna bakarız.",
			],
		],
		sentences: [
			[
				"Kinderzuschlag, Wohngeld, Unterhaltsvorschuss: Wir rechnen gemeinsam nach.",
				"Child supplement, housing benefit, advance maintenance: we do the sums together.",
				"Çocuk ek ödemesi, konut yardımı, nafaka avansı: birlikte hesaplarız.",
			],
			["Eilige Briefe lesen wir sofort.", "We read urgent letters at once.", "Acil yazıları hemen okuruz."],
			["Kopien machen wir kostenlos.", "Copies are free.", "Fotokopi ücretsizdir."],
		],
		searchWords: ["Anträge, Wohngeld, Kinderzuschlag, Schulden", "applications, housing benefit, debts", "başvurular, konut yardımı, borç"],
	},
	{
		key: "sportgruppe",
		topics: ["sport-und-bewegung", "bewegung-in-der-kita", "inklusion"],
		phases: [...early, ...school],
		audience: ["kinder", "eltern"],
		legalBasis: ["sgb8_11"],
		names: [
			["Kinderturnen {gruppe} {ort}", "Children's gymnastics {gruppe} {ort}", "Çocuk jimnastiği {gruppe} {ort}"],
			["Bewegungslandschaft {gruppe} in {ort}", "Movement course {gruppe} in {ort}", "Hareket parkuru {gruppe}, {ort}"],
		],
		summaries: [
			[
				"Klettern, balancieren, toben: Sport ohne Leistungsdruck.",
				"Climbing, balancing, romping: sport without pressure.",
				"Tırmanma, denge, koşturma: baskısız spor.",
			],
			[
				"Bewegung für alle Kinder in {ort}, mit und ohne Behinderung.",
				"Movement for all children in {ort}, with and without disabilities.",
				"{ort} kentindeki engelli ve engelsiz bütün çocuklar için hareket.",
			],
		],
		sentences: [
			[
				"Kästen, Seile und Matten werden jede Woche neu aufgebaut.",
				"Boxes, ropes and mats are set up anew every week.",
				"Kasalar, ipler ve minderler her hafta yeniden kurulur.",
			],
			[
				"Die erste Stunde ist zum Schnuppern und kostet nichts.",
				"The first lesson is a free taster.",
				"İlk ders deneme içindir ve ücretsizdir.",
			],
			[
				"Für den Beitrag gibt es Zuschüsse, wir helfen beim Antrag.",
				"There are grants towards the fee; we help with the application.",
				"Ücret için destek vardır, başvuruda yardım ederiz.",
			],
		],
		searchWords: ["Turnen, Turnverein, Schwimmen, Motorik", "gymnastics, sports club, swimming", "jimnastik, spor kulübü, yüzme"],
	},
	{
		key: "trennungsberatung",
		topics: ["paar-und-trennung", "alleinerziehend", "unterhalt"],
		phases: [...early, ...school],
		audience: ["eltern", "alleinerziehende", "vaeter", "muetter"],
		legalBasis: ["sgb8_17", "sgb8_18"],
		names: [
			["Trennungsberatung {gruppe} {ort}", "Separation advice {gruppe} {ort}", "Ayrılık danışmanlığı {gruppe} {ort}"],
			[
				"Gesprächskreis {gruppe} für Alleinerziehende in {ort}",
				"Talking circle {gruppe} for single parents in {ort}",
				"{ort} kentinde tek ebeveynler için sohbet grubu {gruppe}",
			],
		],
		summaries: [
			[
				"Gemeinsam Eltern bleiben, auch wenn man sich trennt.",
				"Stay parents together even if you separate.",
				"Ayrılsanız da birlikte anne baba kalmak.",
			],
			[
				"Rat zu Sorgerecht, Umgang und Unterhalt, auch für einen allein.",
				"Advice on custody, contact and maintenance, also for one parent alone.",
				"Velayet, görüşme hakkı ve nafaka konusunda öneri, tek başına da.",
			],
		],
		sentences: [
			[
				"Beide Seiten werden gehört, niemand muss gewinnen.",
				"Both sides are heard; nobody has to win.",
				"İki taraf da dinlenir, kimsenin kazanması gerekmez.",
			],
			[
				"Für Kinder gibt es eine eigene Gruppe mit Bildern und Geschichten.",
				"There is a group for children with pictures and stories.",
				"Çocuklar için resim ve hikâyelerle ayrı bir grup vardır.",
			],
			[
				"Vereinbarungen halten wir auf Wunsch schriftlich fest.",
				"If you wish, we put agreements in writing.",
				"İsterseniz anlaşmaları yazıya geçiririz.",
			],
		],
		searchWords: ["Scheidung, Sorgerecht, Umgang, alleinerziehend", "divorce, custody, single parent", "boşanma, velayet, tek ebeveyn"],
	},
	{
		key: "suchtberatung",
		topics: ["sucht", "kind-nimmt-drogen", "gewalt-krise-sucht"],
		phases: youth,
		audience: ["jugendliche", "eltern"],
		legalBasis: ["sgb8_14"],
		names: [
			["Suchtberatung {gruppe} {ort}", "Addiction advice {gruppe} {ort}", "Bağımlılık danışmanlığı {gruppe} {ort}"],
			["Klarer Kopf: Gruppe {gruppe} in {ort}", "Clear head: group {gruppe} in {ort}", "Açık zihin: grup {gruppe}, {ort}"],
		],
		summaries: [
			[
				"Hilfe bei Alkohol, Drogen, Glücksspiel und Medien, auch für Angehörige.",
				"Help with alcohol, drugs, gambling and media, also for relatives.",
				"Alkol, uyuşturucu, kumar ve medya konusunda yardım, yakınlar için de.",
			],
			[
				"Gespräche ohne Vorwürfe, für junge Leute und ihre Eltern.",
				"Talks without blame, for young people and their parents.",
				"Gençler ve anne babaları için suçlamasız görüşmeler.",
			],
		],
		sentences: [
			[
				"Sie müssen nicht aufgehört haben, um zu uns zu kommen.",
				"You need not have stopped to come to us.",
				"Bize gelmek için bırakmış olmanız gerekmez.",
			],
			[
				"Wir zeigen, wie man über Grenzen spricht, ohne zu schreien.",
				"We show how to talk about limits without shouting.",
				"Bağırmadan sınırlar hakkında nasıl konuşulacağını gösteririz.",
			],
			["Einen Platz in einer Klinik suchen wir gemeinsam.", "We look for a place in a clinic together.", "Klinikte yeri birlikte ararız."],
		],
		searchWords: ["Drogen, Alkohol, Spielsucht, Kiffen", "drugs, alcohol, gambling", "uyuşturucu, alkol, kumar"],
	},
	{
		key: "migrationsberatung",
		topics: ["migrationsberatung", "deutsch-lernen", "dolmetschen", "zeugnis-anerkennen"],
		phases: [...early, ...school, youth[1]],
		audience: ["zugewanderte", "eltern"],
		legalBasis: ["sgb8_13"],
		names: [
			["Willkommensberatung {gruppe} {ort}", "Welcome advice {gruppe} {ort}", "Hoş geldiniz danışmanlığı {gruppe} {ort}"],
			["Ankommen in {ort}: Treff {gruppe}", "Arriving in {ort}: meeting {gruppe}", "{ort} kentine alışmak: buluşma {gruppe}"],
		],
		summaries: [
			[
				"Rat für Familien, die neu in Deutschland sind.",
				"Advice for families who are new in Germany.",
				"Almanya'ya yeni gelen aileler için danışmanlık.",
			],
			[
				"Schule, Arzt, Arbeit, Wohnung: Wir erklären, wie es hier geht.",
				"School, doctor, work, housing: we explain how things work here.",
				"Okul, doktor, iş, konut: burada işlerin nasıl yürüdüğünü anlatırız.",
			],
		],
		sentences: [
			[
				"Briefe übersetzen wir, Termine begleiten wir.",
				"We translate letters and come along to appointments.",
				"Mektupları çeviririz, randevulara eşlik ederiz.",
			],
			[
				"Zeugnisse aus dem Ausland prüfen wir auf Anerkennung.",
				"We check whether foreign certificates can be recognised.",
				"Yurt dışı diplomaların tanınıp tanınmadığını inceleriz.",
			],
			[
				"Einmal im Monat kochen wir zusammen Gerichte aus aller Welt.",
				"Once a month we cook dishes from all over the world together.",
				"Ayda bir kez birlikte dünyanın her yerinden yemekler pişiririz.",
			],
		],
		searchWords: [
			"Ausländer, Flüchtlinge, Deutschkurs, Aufenthalt",
			"refugees, German course, residence",
			"göçmenler, Almanca kursu, oturum",
		],
	},
	{
		key: "ganztag",
		topics: ["ganztag", "schule-und-lernen", "mittagessen"],
		phases: [school[0]],
		audience: ["kinder", "eltern"],
		legalBasis: ["sgb8_22"],
		names: [
			["Offener Ganztag {gruppe} {ort}", "All-day school {gruppe} {ort}", "Tam gün okul {gruppe} {ort}"],
			["Ferienbetreuung {gruppe} in {ort}", "Holiday care {gruppe} in {ort}", "Tatil bakımı {gruppe}, {ort}"],
		],
		summaries: [
			[
				"Mittagessen, Hausaufgaben und freies Spiel bis in den Nachmittag.",
				"Lunch, homework and free play into the afternoon.",
				"Öğle yemeği, ev ödevi ve öğleden sonraya kadar serbest oyun.",
			],
			[
				"Verlässliche Betreuung für Schulkinder in {ort}.",
				"Reliable care for schoolchildren in {ort}.",
				"{ort} kentindeki okul çocukları için güvenilir bakım.",
			],
		],
		sentences: [
			[
				"Gekocht wird jeden Tag frisch, auch ohne Fleisch.",
				"Meals are cooked fresh every day, also without meat.",
				"Her gün taze yemek pişer, etsiz de.",
			],
			[
				"Nach den Hausaufgaben geht es in die Werkstatt, aufs Feld oder in die Leseecke.",
				"After homework there is the workshop, the field or the reading corner.",
				"Ödevlerden sonra atölye, saha ya da okuma köşesi vardır.",
			],
			["In den Ferien machen wir Ausflüge.", "During the holidays we go on trips.", "Tatillerde gezilere gideriz."],
		],
		searchWords: ["OGS, Nachmittagsbetreuung, Schulkindbetreuung, Ferien", "after-school care, holidays", "okul sonrası bakım, tatil"],
	},
];
