import { type Translations, words } from "./translation.ts";

/** Polish. */
export const pl: Translations = {
	topic: {
		"schwangerschaft-und-geburt": {
			name: "Ciąża i poród",
			summary: "Będzie dziecko: porada, położna, poród i pieniądze na pierwszy czas.",
			everydayWords: words("ciąża", "w ciąży", "jestem w ciąży", "spodziewamy się dziecka", "poród", "narodziny dziecka"),
		},
		schwangerschaft: {
			name: "Poradnictwo w ciąży",
			summary: "Pytania, obawy, wnioski: ktoś spokojnie z Panią porozmawia.",
			everydayWords: words("poradnia ciążowa", "porady w ciąży", "pomoc w ciąży", "jestem w ciąży co robić"),
		},
		schwangerschaftskonflikt: {
			name: "Nieplanowana ciąża",
			summary: "Nie wie Pani, czy może lub chce urodzić dziecko? Tu jest rada bez wyrzutów.",
			everydayWords: words("niechciana ciąża", "aborcja", "przerwanie ciąży", "zaszłam w ciążę przypadkiem"),
		},
		"geburt-hebamme": {
			name: "Poród i położna",
			summary: "Wsparcie przy porodzie i w pierwszych tygodniach z dzieckiem.",
			everydayWords: words("położna", "znaleźć położną", "szkoła rodzenia", "karmienie piersią", "połóg"),
		},
		babylotsen: {
			name: "Przewodniczki w szpitalu położniczym",
			summary: "Jeszcze w szpitalu ktoś zapyta: czego potrzeba, gdy wrócą Państwo z dzieckiem do domu?",
			everydayWords: words("pomoc na porodówce", "pomoc po porodzie", "wypis ze szpitala z dzieckiem"),
		},
		"geld-in-der-schwangerschaft": {
			name: "Pieniądze przed porodem",
			summary: "Gdy nie starcza na wózek, łóżeczko i ubranka.",
			everydayWords: words("pieniądze na wózek", "wyprawka", "wyprawka dla dziecka", "zasiłek w ciąży"),
		},
		"baby-und-kleinkind": {
			name: "Niemowlę i małe dziecko",
			summary: "Pierwsze trzy lata: odciążenie, spotkania i rady, zanim zrobi się za ciężko.",
			everydayWords: words("niemowlę", "noworodek", "małe dziecko", "maluch", "bobas"),
		},
		"fruehe-hilfen": {
			name: "Wczesna pomoc dla rodzin",
			summary: "Wsparcie dla przyszłych rodziców i rodzin z dziećmi do trzech lat.",
			everydayWords: words("wczesna pomoc", "wczesne wspomaganie", "nie radzę sobie z dzieckiem", "wizyta u noworodka"),
		},
		familienpaten: {
			name: "Wolontariusze dla rodzin",
			summary: "Wolontariusze przychodzą do domu i pomagają.",
			everydayWords: words("wolontariusz dla rodziny", "pomoc w domu", "przyszywana babcia", "pomoc przy bliźniakach"),
		},
		"eltern-kind-gruppen": {
			name: "Grupy rodziców z dziećmi",
			summary: "Wspólna zabawa, śpiew i poznawanie innych rodziców.",
			everydayWords: words("grupa zabaw", "grupa dla maluchów", "mama i dziecko", "zajęcia dla niemowląt"),
		},
		elterncafe: {
			name: "Kawiarenka dla rodziców i otwarte spotkania",
			summary: "Wystarczy przyjść: kawa, inni rodzice i często ktoś, kto odpowie na pytania.",
			everydayWords: words("kawiarenka dla rodziców", "spotkanie mam", "poznać inne mamy", "kawa dla mam"),
		},
		"weinen-schlafen-bindung": {
			name: "Płacz, sen, karmienie",
			summary: "Gdy niemowlę dużo płacze, nie śpi albo czują się Państwo niepewnie.",
			everydayWords: words(
				"dziecko ciągle płacze",
				"niemowlę płacze",
				"niemowlę nie śpi",
				"dziecko nie śpi",
				"kolka",
				"dziecko nie chce jeść",
			),
		},
		"kita-und-betreuung": {
			name: "Przedszkole i opieka",
			summary: "Znaleźć miejsce: przedszkole, opiekunka dzienna, centrum rodzinne.",
			everydayWords: words("przedszkole", "żłobek", "opieka nad dzieckiem", "kita"),
		},
		"kita-tagespflege": {
			name: "Znaleźć miejsce w przedszkolu",
			summary: "Gdzie zapisać dziecko i kto pomoże, gdy nie ma miejsca.",
			everydayWords: words("miejsce w przedszkolu", "miejsce w żłobku", "zapisać do przedszkola", "brak miejsca w przedszkolu"),
		},
		tagesmutter: {
			name: "Opiekunka dzienna",
			summary: "Opieka w małej grupie, często w domu opiekunki.",
			everydayWords: words("opiekunka", "niania", "dzienna mama", "opiekunka do dziecka"),
		},
		familienzentrum: {
			name: "Centrum rodzinne",
			summary: "Przedszkole i więcej: porady, kursy i spotkania pod jednym dachem.",
			everydayWords: words("centrum rodzinne", "ośrodek dla rodzin"),
		},
		"bewegung-in-der-kita": {
			name: "Ruch w przedszkolu",
			summary: "Przedszkola, w których bieganie, wspinanie i gimnastyka są na co dzień.",
			everydayWords: words("przedszkole sportowe", "gimnastyka dla maluchów"),
		},
		"erziehung-und-familie": {
			name: "Wychowanie i rodzina",
			summary: "Kłótnie, upór, rozstanie, zmęczenie: rady na co dzień z dziećmi.",
			everydayWords: words("rodzina", "wychowanie", "rodzice", "kłótnie w domu", "problemy rodzinne", "stres w domu"),
		},
		erziehungsberatung: {
			name: "Poradnia wychowawcza",
			summary: "Dziecko nie słucha, bije, zamyka się w sobie? Tu wspólnie szuka się drogi.",
			everydayWords: words(
				"dziecko nie słucha",
				"dziecko bije",
				"dziecko gryzie",
				"napady złości",
				"bunt dwulatka",
				"dojrzewanie",
				"terapia rodzinna",
				"krzyczę na dziecko",
			),
		},
		"sorgen-und-aengste": {
			name: "Zmartwienia i lęki",
			summary: "Gdy dziecko jest smutne, boi się albo nie chce już rozmawiać.",
			everydayWords: words(
				"dziecko się boi",
				"smutne dziecko",
				"depresja u dziecka",
				"dziecko nie chce rozmawiać",
				"psycholog dziecięcy",
				"żałoba dziecko",
			),
		},
		familienbildung: {
			name: "Kursy dla rodziców",
			summary: "Kursy i wieczory, na których rodzice uczą się, bawią i rozmawiają.",
			everydayWords: words("kurs dla rodziców", "szkoła dla rodziców", "zajęcia dla rodziców"),
		},
		"paar-und-trennung": {
			name: "Para i rozstanie",
			summary: "Gdy dużo się kłócicie, rozstajecie lub chcecie dobrze to ułożyć dla dzieci.",
			everydayWords: words(
				"rozstanie",
				"rozwód",
				"opieka nad dzieckiem po rozwodzie",
				"terapia par",
				"kłótnie z mężem",
				"kontakt z dzieckiem",
			),
		},
		alleinerziehend: {
			name: "Sam lub sama z dzieckiem",
			summary: "Gdy dba Pani lub Pan o wszystko bez partnera.",
			everydayWords: words("samotna matka", "samotny rodzic", "sama z dzieckiem", "samotny ojciec"),
		},
		anlaufstellen: {
			name: "Gdzie najpierw zapytać",
			summary: "Nie wiedzą Państwo, dokąd? Proszę zacząć tutaj.",
			everydayWords: words("jugendamt", "urząd do spraw młodzieży", "gdzie się zgłosić", "urząd dla dzieci", "potrzebuję pomocy"),
		},
		"hilfen-vom-jugendamt": {
			name: "Pomoc w wychowaniu",
			summary: "Gdy sama rada nie wystarcza: wsparcie rodziny przez Jugendamt.",
			everydayWords: words("asystent rodziny", "pomoc jugendamt", "pracownik socjalny"),
		},
		"pflegekinder-adoption": {
			name: "Dzieci w pieczy i adopcja",
			summary: "Przyjąć dziecko lub znaleźć rodzinę zastępczą dla własnego.",
			everydayWords: words("rodzina zastępcza", "adopcja", "adoptować dziecko", "dziecko w pieczy"),
		},
		"geld-und-recht": {
			name: "Pieniądze i prawo",
			summary: "Co należy się rodzinom i gdzie o to wnioskować.",
			everydayWords: words("pieniądze", "brak pieniędzy", "zasiłek", "wniosek", "prawa", "długi", "pomoc społeczna"),
		},
		"bildung-teilhabe": {
			name: "Edukacja i uczestnictwo (BuT)",
			summary: "Pieniądze na szkołę, przedszkole, obiady, wycieczki i kluby przy małym dochodzie.",
			everydayWords: words("pakiet edukacyjny", "pieniądze na szkołę", "pomoc dla ucznia", "wniosek but"),
		},
		"klassenfahrt-und-ausflug": {
			name: "Pieniądze na wycieczkę klasową",
			summary: "Żeby dziecko mogło pojechać, nawet gdy brakuje pieniędzy.",
			everydayWords: words("wycieczka klasowa", "pieniądze na wycieczkę klasową", "wycieczka szkolna", "wycieczka za droga"),
		},
		"schulbedarf-und-schulweg": {
			name: "Pieniądze na rzeczy szkolne i dojazd",
			summary: "Tornister, zeszyty, długopisy, bilet: za co można dostać pieniądze.",
			everydayWords: words("tornister", "przybory szkolne", "plecak szkolny", "bilet do szkoły"),
		},
		mittagessen: {
			name: "Obiad w przedszkolu i szkole",
			summary: "Żeby dziecko mogło jeść razem z innymi.",
			everydayWords: words("obiad w szkole", "obiady szkolne", "darmowy obiad", "obiad w przedszkolu"),
		},
		elterngeld: {
			name: "Zasiłek rodzicielski (Elterngeld)",
			summary: "Pieniądze na czas po porodzie, gdy pracuje się mniej albo wcale.",
			everydayWords: words("elterngeld", "zasiłek rodzicielski", "macierzyńskie", "urlop macierzyński", "pieniądze po porodzie"),
		},
		unterhalt: {
			name: "Alimenty",
			summary: "Gdy drugi rodzic nie płaci na dziecko albo płaci za mało.",
			everydayWords: words("alimenty", "ojciec nie płaci alimentów", "alimenty na dziecko"),
		},
		"arbeit-und-jobcenter": {
			name: "Praca, zasiłek podstawowy i rodzina",
			summary: "Rada, gdy trzeba pogodzić pracę, pieniądze z jobcenter i dzieci.",
			everydayWords: words("jobcenter", "urząd pracy", "bezrobocie", "bürgergeld", "szukam pracy"),
		},
		"kleidung-und-sachen": {
			name: "Ubrania i rzeczy dla dzieci",
			summary: "Używane ubrania i rzeczy w dobrym stanie, tanio lub za darmo.",
			everydayWords: words("ubrania dla dzieci", "darmowe ubrania", "używane ubrania", "używane rzeczy dla niemowląt"),
		},
		"schule-und-lernen": {
			name: "Szkoła i nauka",
			summary: "Od pierwszego dnia do świadectwa: kto pomoże, gdy jest trudno.",
			everydayWords: words("szkoła", "nauka", "zadanie domowe", "problemy w szkole"),
		},
		einschulung: {
			name: "Pójście do szkoły",
			summary: "Z przedszkola do szkoły: badanie, zapisy, dobry początek.",
			everydayWords: words("pierwsza klasa", "zapisać do szkoły", "zapisy do szkoły", "badanie przed szkołą", "pierwszoklasista"),
		},
		ganztag: {
			name: "Świetlica i opieka po szkole",
			summary: "Kto zaopiekuje się dzieckiem po lekcjach.",
			everydayWords: words("świetlica", "opieka po szkole", "szkoła całodzienna", "po lekcjach", "ogs"),
		},
		schulberatung: {
			name: "Poradnia szkolna i psycholog",
			summary: "Gdy nauka, oceny lub kłótnie w szkole martwią.",
			everydayWords: words("psycholog szkolny", "złe oceny", "mobbing w szkole", "przemoc rówieśnicza", "dysleksja", "boi się szkoły"),
		},
		schulsozialarbeit: {
			name: "Praca socjalna w szkole",
			summary: "Zaufane osoby w szkole, które słuchają i pomagają się dogadać.",
			everydayWords: words("pedagog szkolny", "wagary", "nie chodzi do szkoły", "kłopoty w szkole"),
		},
		lernfoerderung: {
			name: "Korepetycje i pomoc w nauce",
			summary: "Dodatkowa pomoc w nauce, także opłacana.",
			everydayWords: words("korepetycje", "darmowe korepetycje", "pomoc w lekcjach", "korepetytor"),
		},
		inklusion: {
			name: "Nauka z niepełnosprawnością",
			summary: "Uczyć się razem: drogi do szkoły i zawodu dla dzieci z niepełnosprawnością.",
			everydayWords: words("niepełnosprawność", "dziecko niepełnosprawne", "szkoła specjalna", "autyzm", "integracja"),
		},
		"freizeit-und-jugend": {
			name: "Czas wolny i młodzież",
			summary: "Spotkania, sport i kluby: miejsca, gdzie dzieci i młodzież mogą być sobą.",
			everydayWords: words("czas wolny", "młodzież", "co robić z dzieckiem", "wakacje", "ferie"),
		},
		jugendtreff: {
			name: "Klub młodzieżowy",
			summary: "Otwarte miejsca i ludzie do rozmowy dla dzieci i młodzieży.",
			everydayWords: words("klub młodzieżowy", "świetlica młodzieżowa", "dom młodzieży"),
		},
		"sport-und-bewegung": {
			name: "Sport i ruch",
			summary: "Kluby i grupy, w których dzieci są mile widziane.",
			everydayWords: words("klub sportowy", "piłka nożna dla dzieci", "gimnastyka", "pływanie", "kurs pływania"),
		},
		"verein-musik-kultur": {
			name: "Opłata za klub, muzykę i kulturę",
			summary: "Dopłata do składki, szkoły muzycznej lub kolonii.",
			everydayWords: words("szkoła muzyczna", "składka członkowska", "nauka gry na instrumencie", "kolonie"),
		},
		"ausbildung-und-beruf": {
			name: "Nauka zawodu i praca",
			summary: "Co po szkole? Spróbować, zdecydować, zacząć.",
			everydayWords: words("zawód", "praca", "po szkole", "kim zostać"),
		},
		berufsorientierung: {
			name: "Poznawanie zawodów",
			summary: "Odkryć mocne strony, zobaczyć firmy, odbyć praktykę.",
			everydayWords: words("doradztwo zawodowe", "wybór zawodu", "jaki zawód dla mnie"),
		},
		praktikum: {
			name: "Praktyki i kursy praktyczne",
			summary: "Spróbować pracy, zanim się zdecyduje.",
			everydayWords: words("praktyka", "praktyki", "staż", "znaleźć praktyki"),
		},
		ausbildung: {
			name: "Znaleźć naukę zawodu",
			summary: "Droga do nauki zawodu, także ze słabym świadectwem.",
			everydayWords: words("ausbildung", "nauka zawodu", "miejsce nauki zawodu", "uczeń zawodu"),
		},
		berufsvorbereitung: {
			name: "Bez świadectwa lub bez miejsca nauki",
			summary: "Zacząć od nowa: warsztat, przygotowanie, świadectwo.",
			everydayWords: words("bez świadectwa", "rzucił szkołę", "nie skończyłem szkoły", "przygotowanie do zawodu"),
		},
		"gesundheit-und-entwicklung": {
			name: "Zdrowie i rozwój",
			summary: "Czy moje dziecko dobrze rośnie? Badania, media, ciało i nabieranie sił.",
			everydayWords: words("zdrowie", "pediatra", "lekarz dziecięcy", "chore dziecko", "badanie"),
		},
		entwicklung: {
			name: "Rozwój dziecka",
			summary: "Czy dziecko mówi, chodzi i uczy się jak inne? Kto przyjrzy się dokładniej.",
			everydayWords: words("dziecko nie mówi", "późno mówi", "opóźniony rozwój", "logopeda", "dziecko nie chodzi"),
		},
		medien: {
			name: "Telefon, gry, internet",
			summary: "Ile to za dużo? Rady o czasie przed ekranem, grach i mediach społecznościowych.",
			everydayWords: words("uzależnienie od telefonu", "czas przed ekranem", "uzależnienie od gier", "komórka", "media społecznościowe"),
		},
		sexualitaet: {
			name: "Ciało, miłość, antykoncepcja",
			summary: "Pytania, których dzieci i młodzież nie zawsze zadają rodzicom.",
			everydayWords: words("antykoncepcja", "tabletki antykoncepcyjne", "edukacja seksualna", "tabletka dzień po"),
		},
		kur: {
			name: "Turnus zdrowotny dla matki, ojca i dziecka",
			summary: "Nabrać sił: porada o turnusach dla matek lub ojców z dziećmi.",
			everydayWords: words("sanatorium matka z dzieckiem", "turnus", "zmęczona mama", "wypalenie"),
		},
		"gewalt-krise-sucht": {
			name: "Przemoc, kryzys, uzależnienie",
			summary: "Gdy w domu jest niebezpiecznie albo nie da się już wytrzymać: tu jest pomoc.",
			everydayWords: words("przemoc", "kryzys", "nagły wypadek", "natychmiastowa pomoc"),
		},
		"haeusliche-gewalt": {
			name: "Przemoc w domu",
			summary: "Bicie, groźby, kontrola: pomoc dla Pani i dzieci.",
			everydayWords: words("przemoc domowa", "mąż mnie bije", "partner mnie bije", "schronisko dla kobiet", "dom dla kobiet"),
		},
		"sexualisierte-gewalt": {
			name: "Przemoc seksualna i wykorzystywanie",
			summary: "Gdy ktoś skrzywdził seksualnie Państwa lub dziecko albo jest takie podejrzenie.",
			everydayWords: words("molestowanie", "gwałt", "wykorzystywanie seksualne", "molestowanie dziecka"),
		},
		kinderschutz: {
			name: "Dziecko jest w niebezpieczeństwie",
			summary: "Martwią się Państwo o dziecko, własne lub cudze?",
			everydayWords: words("dziecko jest bite", "dziecko w niebezpieczeństwie", "ochrona dzieci", "zaniedbane dziecko"),
		},
		"nicht-nach-hause": {
			name: "Nie można wrócić do domu",
			summary: "Dla dzieci i młodzieży, którzy od razu potrzebują bezpiecznego miejsca.",
			everydayWords: words("uciekłem z domu", "uciekłam z domu", "wyrzucili mnie z domu", "nie mogę wrócić do domu"),
		},
		sucht: {
			name: "Alkohol, narkotyki, uzależnienie",
			summary: "Gdy picie, palenie trawki lub hazard rządzi życiem, Państwa lub kogoś w rodzinie.",
			everydayWords: words("alkohol", "narkotyki", "uzależnienie", "mąż pije", "hazard"),
		},
		"kind-nimmt-drogen": {
			name: "Moje dziecko bierze narkotyki",
			summary: "Rady i wymiana dla rodziców, których dziecko pije lub bierze narkotyki.",
			everydayWords: words("syn pali trawkę", "córka bierze narkotyki", "dziecko bierze narkotyki", "marihuana"),
		},
		"ankommen-und-sprache": {
			name: "Przyjazd i język",
			summary: "Nowi w Niemczech: porady, nauka niemieckiego, tłumaczenie.",
			everydayWords: words("migracja", "uchodźca", "nowy w niemczech", "cudzoziemiec", "azyl"),
		},
		sprachfoerderung: {
			name: "Wspieranie języka dzieci",
			summary: "Grupy, w których dzieci uczą się niemieckiego i języka rodziny.",
			everydayWords: words("wsparcie językowe", "dwujęzyczność", "dziecko nie mówi po niemiecku", "niemiecki dla dzieci"),
		},
		"deutsch-lernen": {
			name: "Nauka niemieckiego",
			summary: "Kursy językowe dla młodzieży i dorosłych.",
			everydayWords: words("kurs niemieckiego", "nauka niemieckiego", "kurs językowy", "kurs integracyjny"),
		},
		dolmetschen: {
			name: "Tłumaczenie ustne",
			summary: "Ktoś tłumaczy rozmowy w przedszkolu, szkole lub urzędzie.",
			everydayWords: words("tłumacz", "tłumaczenie", "tłumacz polski", "tłumacz ustny"),
		},
		migrationsberatung: {
			name: "Poradnictwo dla przybyłych",
			summary: "Pomoc w dokumentach, szkole, mieszkaniu i pracy.",
			everydayWords: words("poradnia dla migrantów", "pobyt", "zezwolenie na pobyt", "poradnia dla uchodźców", "wiza"),
		},
		"zeugnis-anerkennen": {
			name: "Uznanie świadectw",
			summary: "Żeby szkoła i zawód z Państwa kraju liczyły się tutaj.",
			everydayWords: words("uznanie dyplomu", "nostryfikacja", "uznanie świadectwa", "zagraniczny dyplom"),
		},
	},
	phase: {
		"schwangerschaft-geburt": {
			name: "Ciąża i poród",
			shortName: "Ciąża i poród",
			ageLabel: "przed porodem do pierwszych tygodni",
			summary: "Dziecko jest w drodze. Tu znajdą Państwo porady, położne i pomoc na czas porodu.",
		},
		"null-bis-drei": {
			name: "Pierwsze trzy lata",
			shortName: "0–3 lata",
			ageLabel: "0–3 lata",
			summary: "Dziecko poznaje świat. Tu znajdą Państwo wczesną pomoc, grupy dla maluchów i ludzi, którzy przyjdą do domu.",
		},
		kita: {
			name: "Czas przedszkola",
			shortName: "Przedszkole",
			ageLabel: "3–6 lat",
			summary: "Bawić się, pytać, mieć przyjaciół. Tu są przedszkola, centra rodzinne, wsparcie językowe i porady.",
		},
		grundschule: {
			name: "Szkoła podstawowa",
			shortName: "Szkoła podstawowa",
			ageLabel: "6–10 lat",
			summary: "Czytać, liczyć, być razem. Tu są świetlice, praca socjalna w szkole i pomoc w nauce.",
		},
		"weiterfuehrende-schule": {
			name: "Szkoła średnia",
			shortName: "Szkoła średnia",
			ageLabel: "10–16 lat",
			summary: "Dzieci stają się nastolatkami. Tu są kluby, porady o mediach i uzależnieniach i ktoś do rozmowy.",
		},
		"ausbildung-beruf": {
			name: "Nauka zawodu i praca",
			shortName: "Zawód i praca",
			ageLabel: "14–27 lat",
			summary: "Kim chcę być? Tu młodzi i rodzice znajdą porady o praktykach, nauce zawodu, studiach i własnym życiu.",
		},
	},
	transition: {
		"geburt-familie": {
			name: "Od porodu do rodziny",
			ageLabel: "od ciąży do pierwszych urodzin",
			summary: "Dziecko jest na świecie i nic nie jest jak dawniej. Kto jest z Państwem w pierwszych miesiącach.",
		},
		"familie-kita": {
			name: "Z rodziny do przedszkola lub opiekunki",
			ageLabel: "najczęściej między 1 a 3 rokiem życia",
			summary: "Pierwszy raz bez mamy i taty. Jak się przyzwyczaić i jak znaleźć miejsce.",
		},
		"kita-grundschule": {
			name: "Z przedszkola do szkoły podstawowej",
			ageLabel: "5–7 lat",
			summary: "Niedługo szkoła! Czego dziecko teraz potrzebuje i co będzie przy zapisach i badaniu.",
		},
		"grundschule-weiterfuehrende": {
			name: "Z podstawówki do szkoły średniej",
			ageLabel: "9–11 lat",
			summary: "Która szkoła pasuje do dziecka? Jak zdecydować razem i co ułatwi początek.",
		},
		"schule-beruf": {
			name: "Ze szkoły do zawodu",
			ageLabel: "14–20 lat, od 8 klasy",
			summary: "Spróbować, zdecydować, zacząć. Kto pomoże w drodze do nauki zawodu lub studiów.",
		},
	},
	"crisis-line": {
		"notruf-112": {
			name: "Numer alarmowy: pogotowie i straż pożarna",
			forWhom: "dla wszystkich, gdy ktoś jest ciężko ranny, nieprzytomny lub umiera, oraz przy pożarze",
			description:
				"Mówią Państwo, gdzie są i co się stało. Proszę nie rozłączać się, dopóki nie powiedzą, że można. Można dzwonić bez środków na koncie. Także gdy ktoś chce odebrać sobie życie: proszę dzwonić 112.",
			hoursNote: "dzień i noc",
		},
		"polizei-110": {
			name: "Policja",
			forWhom: "dla wszystkich, gdy Państwu lub dziecku ktoś właśnie grozi albo bije",
			description:
				"Mówią Państwo, gdzie są i co się dzieje. Policja przyjedzie. Może wyprowadzić sprawcę z mieszkania, a w nocy i w weekend zawiadomi Jugendamt.",
			hoursNote: "dzień i noc",
		},
		nora: {
			name: "Wezwanie bez mówienia: aplikacja „nora”",
			forWhom: "dla osób głuchych i wszystkich, którzy w nagłej sytuacji nie mogą mówić",
			description:
				"Tą aplikacją krajów związkowych wzywa się policję, straż lub pogotowie bez mówienia. Ważne: trzeba wcześniej się zarejestrować i pokazać dokument. Najlepiej dziś, nie w nagłej potrzebie. Osoby głuche mogą też użyć usługi TESS lub faksu.",
			websiteLabel: "Aplikacja „nora”: nora-notruf.de (opuszczają Państwo tę stronę)",
			hoursNote: "dzień i noc, po rejestracji",
		},
		"hilfetelefon-gewalt-gegen-frauen": {
			name: "Telefon pomocy: przemoc wobec kobiet",
			forWhom: "dla kobiet doznających przemocy i dla osób, które chcą im pomóc",
			description:
				"Odbierają kobiety, które się na tym znają. Słuchają, radzą i wskazują pomoc w pobliżu, na przykład dom dla kobiet. Nie trzeba podawać nazwiska. Jest też czat i e-mail.",
			websiteLabel: "Czat i e-mail: hilfetelefon.de (opuszczają Państwo tę stronę)",
			hoursNote: "codziennie, dzień i noc",
			languagesNote: "18 języków z tłumaczką, także język migowy",
		},
		"hilfetelefon-sexueller-missbrauch": {
			name: "Telefon pomocy: wykorzystywanie seksualne",
			forWhom: "dla wszystkich, którzy martwią się o dziecko, i dla osób, które same tego doznały",
			description:
				"Mają Państwo dziwne przeczucie? To wystarczy, by zadzwonić. Rozmawiają Państwo ze specjalistami, bez nazwiska. Wspólnie myśli się, co teraz ochroni dziecko.",
			hoursNote: "poniedziałek, środa, piątek 9–14, wtorek i czwartek 15–20 (godziny niepotwierdzone)",
			languagesNote: "19 języków obcych z tłumaczeniem, także język migowy",
		},
		"opfer-telefon": {
			name: "Telefon dla ofiar WEISSER RING",
			forWhom: "dla osób, które padły ofiarą przestępstwa, i ich rodzin",
			description: "Ktoś słucha, wyjaśnia prawa i mówi, gdzie jest pomoc. Nie trzeba podawać nazwiska ani niczego zgłaszać.",
			hoursNote: "codziennie 7–22 (według źródła z 2019)",
		},
		"hilfetelefon-gewalt-an-maennern": {
			name: "Telefon pomocy: przemoc wobec mężczyzn",
			forWhom: "dla mężczyzn doznających przemocy, w rodzinie lub gdzie indziej",
			description: "Mężczyźni też doznają przemocy. Przez telefon wierzą Państwu i wspólnie myślą, co teraz pomoże.",
			websiteLabel: "Porada online: maennerhilfetelefon.de (opuszczają Państwo tę stronę)",
			hoursNote: "poniedziałek–czwartek 8–20, piątek 8–15 (według źródła z 2023)",
		},
		"kinder-und-jugendtelefon": {
			name: "Telefon dla dzieci i młodzieży „Nummer gegen Kummer”",
			forWhom: "dla dzieci i młodzieży z każdym zmartwieniem",
			description:
				"Możesz mówić o wszystkim: kłótnie w domu, kłopoty w szkole, miłość, strach. Nie musisz podawać imienia. Rozmowy nie widać na rachunku. Jest też czat i e-mail.",
			websiteLabel: "Czat i e-mail: nummergegenkummer.de (opuszczasz tę stronę)",
			hoursNote: "poniedziałek–sobota 14–20, rano w poniedziałek, środę i czwartek 10–12 (według źródła z 2020)",
		},
		elterntelefon: {
			name: "Telefon dla rodziców „Nummer gegen Kummer”",
			forWhom: "dla matek, ojców, dziadków i wszystkich, którzy wychowują dzieci",
			description:
				"Są Państwo zmęczeni, źli, bezradni? Tu ktoś słucha bez wyrzutów. Wspólnie znajdą Państwo następny krok. Nie trzeba podawać nazwiska.",
			websiteLabel: "Więcej: nummergegenkummer.de (opuszczają Państwo tę stronę)",
			hoursNote: "poniedziałek–piątek 9–17, wtorek i czwartek do 19 (według źródła z 2020)",
		},
		"schwangere-in-not": {
			name: "Telefon pomocy dla kobiet w ciąży w potrzebie",
			forWhom: "dla kobiet w ciąży, które nie wiedzą, co robić, lub chcą zachować ciążę w tajemnicy",
			description:
				"Nikt Pani nie naciska. Można mówić o wszystkim, także o porodzie poufnym: dziecko bezpiecznie rodzi się w szpitalu, a nazwisko pozostaje tajemnicą.",
			hoursNote: "dzień i noc",
		},
		telefonseelsorge: {
			name: "TelefonSeelsorge (ktoś do rozmowy)",
			forWhom: "dla wszystkich, którzy potrzebują rozmowy, bez względu na wiarę",
			description:
				"Odbiera człowiek, który ma dla Państwa czas. Można mówić o wszystkim, także o tym, że nie chce się już żyć. Nie trzeba podawać nazwiska.",
			hoursNote: "dzień i noc",
		},
		krisenchat: {
			name: "krisenchat",
			forWhom: "dla dzieci i młodych ludzi do 25 lat",
			description:
				"Piszesz przez WhatsApp, SMS lub czat na stronie, a przeszkolone osoby odpowiadają. Także gdy teraz nie możesz rozmawiać. Ważne: opuszczasz tę stronę. To, co piszesz, trafia do krisenchat, a przy WhatsAppie i SMS także do tych usług. My niczego nie widzimy.",
			websiteLabel: "Czat: krisenchat.de (opuszczasz tę stronę)",
			hoursNote: "dzień i noc",
		},
		giftnotruf: {
			name: "Pomoc przy zatruciach NRW",
			forWhom: "dla wszystkich, gdy dziecko połknęło lub mogło połknąć coś trującego",
			description:
				"Specjaliści w Bonn powiedzą, co teraz robić. Proszę przygotować: co to było, ile, kiedy i ile waży dziecko? Jeśli dziecko jest nieprzytomne, źle oddycha lub ma drgawki: od razu 112.",
			hoursNote: "dzień i noc",
		},
		"aerztlicher-bereitschaftsdienst": {
			name: "Dyżur lekarski",
			forWhom: "dla wszystkich, którzy zachorują wieczorem lub w weekend, gdy życie nie jest zagrożone",
			description:
				"Zapytają, co się dzieje, i powiedzą, który gabinet jest otwarty lub czy ktoś przyjedzie. Przy zagrożeniu życia zawsze 112.",
			hoursNote: "poniedziałek, wtorek, czwartek od 18, środa i piątek od 13, do rana, weekendy i święta całą dobę",
		},
	},
};
