/** The sources of the first content. Each service and organization names the ones it rests on. */
export const facts = {
	kreisjugendamt: {
		title: "Kreis Steinfurt: Seite des Jugendamtes",
		url: "https://www.kreis-steinfurt.de/kv_steinfurt/Kreisverwaltung/%C3%84mter/Jugendamt/",
		asOf: "2019",
	},
	kreisjugendamtReport: {
		title: "Jahresbericht des Kreisjugendamtes Steinfurt",
		url: "https://9dok.net/document/yevxxx30-jahresbericht.html",
		asOf: "2019",
	},
	kreisChildcare: {
		title: "Kreis Steinfurt: Kindertagesbetreuung",
		url: "https://www.kreis-steinfurt.de/kv_steinfurt/Kreisverwaltung/%C3%84mter/Jugendamt/Aufgaben%20&%20Dienstleistungen/Kindertagesbetreuung/",
		asOf: "Jahr nicht angegeben",
	},
	stepPortal: {
		title: "STEP – Kreis Steinfurt Elternportal",
		url: "https://step.kreis-steinfurt.de",
		asOf: "Jahr nicht angegeben",
	},
	stepWettringen: {
		title: "Gemeinde Wettringen: Kita-Jahr 2026/27",
		url: "https://www.wettringen.de/artikel/2025/quartal-4/kita-jahr-2026-27",
		asOf: "2025",
	},
	stepRheine: {
		title: "Pressemitteilung des Kreises Steinfurt zum Elternportal STEP",
		url: "http://presse-service.de/data.aspx/static/1052024.html",
		asOf: "2020",
		note: "Rheine macht ab dem Kita-Jahr 2021/22 mit; ob weiterhin, ist nicht geprüft.",
	},
	stepGreven: {
		title: "Westfälische Nachrichten: Anmeldung erstmals online (Greven)",
		url: "https://www.wn.de/muensterland/kreis-steinfurt/greven/anmeldung-erstmals-online-2425139",
		asOf: "2021",
		note: "Greven macht ab dem Kita-Jahr 2022/23 mit; ob weiterhin, ist nicht geprüft.",
	},
	stepStart: {
		title: "Westfälische Nachrichten: Start des Elternportals STEP",
		url: "https://www.wn.de/Muensterland/Kreis-Steinfurt/3995078-STEP-Kreis-STeinfurt-ElternPortal-Papa-und-Mama-bestellen-online",
		asOf: "2019",
		note: "Sprachen und Ablauf zum Start 2019.",
	},
	earlyHelpNetwork: {
		title: "Pressemitteilung des Kreises Steinfurt zum Netzwerk Frühe Hilfen",
		url: "http://presse-service.de/data.aspx/static/971918.html",
		asOf: "2017",
	},
	babyGuides: {
		title: "Pressemitteilung des Kreises Steinfurt zu den Lotsendiensten an Geburtskliniken",
		url: "http://www.presse-service.de/data.aspx/static/1185973.html",
		asOf: "06.05.2025",
	},
	babyGuidesOsnabrueck: {
		title: "SkF Osnabrück: Fortführung der Babylotsen",
		url: "https://www.skf-os.de/aussergewoehnliche-kooperation-osnabruecker-babylotsinnen-machen-weiter-2/",
		asOf: "Jahr nicht angegeben",
	},
	kinderstarkSteinfurt: {
		title: "kinderstark NRW: Kreis Steinfurt",
		url: "https://www.kinderstark.nrw/kommunen/steinfurt",
		asOf: "Jahr nicht angegeben",
	},
	kinderstarkTowns: {
		title: "kinderstark NRW: Kommunen im Programm",
		url: "https://www.kinderstark.nrw/kommunen",
		asOf: "Jahr nicht angegeben",
	},
	rheineWelcome: {
		title: "Stadt Rheine: Vorlage zu den Willkommensbesuchen",
		url: "https://www.rheine-buergerinfo.de/vo0050.asp?__kvonr=10755",
		asOf: "2024",
	},
	ibbenbuerenChances: {
		title: "Stadt Ibbenbüren: Gerechte Chancen für Kinder schaffen",
		url: "https://www.ibbenbueren.de/B%C3%BCrger/Gerechte-Chancen-f%C3%BCr-Kinder-schaffen.php?object=tx,3030.5.1&ModID=7&FID=3030.5718.1&NavID=3030.2.1&La=1&kat=3030.3",
		asOf: "2021",
	},
	ibbenbuerenFamilies: {
		title: "Stadt Ibbenbüren: Ein großer Mehrwert für Familien",
		url: "https://www.ibbenbueren.de/B%C3%BCrger/Ein-gro%C3%9Fer-Mehrwert-f%C3%BCr-Familien.php?object=tx,3030.5&ModID=7&FID=3030.6776.1&NavID=3030.2",
		asOf: "2022",
	},
	emsdettenFamilyOffice: {
		title: "Stadt Emsdetten: Eröffnung des Familienbüros am Morgentaubrunnen",
		url: "https://www.emsdetten.de/bildung-betreuung-beratung/neuigkeiten/2022/offizielle-eroeffnung-des-familienbueros-am-morgentaubrunnen-nachgeholt/",
		asOf: "2022",
	},
	emsdettenFamilyOfficeMore: {
		title: "wirin.de: Familienbüro mit weiteren Angeboten",
		url: "https://wirin.de/lokal-nachrichten/18-emsdetten/28177-familienbuero-mit-weiteren-angeboten",
		asOf: "2022",
	},
	ownYouthOffices: {
		title: "Westfälische Nachrichten: Kreisseite, vier Städte mit eigenem Jugendamt",
		url: "https://www.wn.de/Muensterland/Kreis-Steinfurt/Kreisseite-Steinfurt/4419415-Damit-4400-Kinder-lernen-koennen-Kreisgesundheitsamt-Steinfurt-bereitet-weitere-Schuleingangsuntersuchungen-vor",
		asOf: "2021",
	},
	grevenStrollerCafe: {
		title: "wirin.de: Frühe Hilfe im Café Kinderwagen",
		url: "https://wirin.de/lokal-nachrichten/19-greven/12660-fruehe-hilfe-im-cafe-kinderwagen",
		asOf: "2017",
	},
	pregnancyAdvice: {
		title: "Bericht über die offenen Sprechstunden der Schwangerschaftsberatung",
		url: "https://9dok.net/document/qmjppp85-offene-sprechstunden.html",
		asOf: "2015",
		note: "Älterer Bericht; Orte und Zeiten bitte erfragen.",
	},
	schoolPsychology: {
		title: "Jahresbericht der Regionalen Schulberatungsstelle",
		url: "https://9dok.net/document/q5m88lxg-schuljahr-jahresbericht.html",
		asOf: "2018",
	},
	schoolPsychologyPress: {
		title: "Pressemitteilung des Kreises Steinfurt zur Schulpsychologischen Beratungsstelle",
		url: "http://presse-service.de/data.aspx/static/969951.html",
		asOf: "2017",
		note: "Jahr aus der Reihenfolge der Mitteilungen geschlossen.",
	},
	educationOffice: {
		title: "Jahresbericht des Bildungsbüros Kreis Steinfurt",
		url: "https://9dok.net/document/y8g888r2-jahresbericht-bildungs-b%C3%BCro.html",
		asOf: "2018",
	},
	integrationCentre: {
		title: "Kommunales Integrationszentrum Kreis Steinfurt: Projekte",
		url: "https://www.kreis-steinfurt.de/kv_steinfurt/Kreisverwaltung/%C3%84mter/Kommunales%20Integrationszentrum/Projekte/",
		asOf: "2017",
	},
	interpreters: {
		title: "Pressemitteilung des Kreises Steinfurt zum Sprachmittlerpool",
		url: "http://www.presse-service.de/data.aspx/static/965465F.html",
		asOf: "2017",
	},
	interpretersLater: {
		title: "allesdetten.de: Unterstützung für den Sprachmittlerpool gesucht",
		url: "https://allesdetten.de/kommunales-integrationszentrum-sucht-unterstuetzung-fuer-den-sprachmittlerpool/",
		asOf: "Jahr nicht angegeben",
		note: "Nennt Sprachen, die gesucht wurden; nicht jede ist immer verfügbar.",
	},
	kitaGuides: {
		title: "Kreis Steinfurt: Leitlinien für die Kita-Lotsen Integration",
		url: "https://9dok.net/document/zwvgggj7-kita-lotsen-integration-leitlinien-arbeit-kommune-kindergartenjahr.html",
		asOf: "2019",
	},
	kitaGuideSteinfurt: {
		title: "Stadt Steinfurt: Kita-Lotse Integration",
		url: "https://www.steinfurt.de/Integration/Kita-Lotse-Integration.htm?contrast=2",
		asOf: "Jahr nicht angegeben",
	},
	kitaGuideEmsdetten: {
		title: "wirin.de: Kita-Lotsin für Integration in Emsdetten",
		url: "https://wirin.de/lokal-nachrichten/18-emsdetten/22980-dorothea-franke-kita-lotsin-fuer-integration",
		asOf: "2020",
	},
	schoolEntryCheck: {
		title: "Westfälische Nachrichten: Schuleingangsuntersuchungen im Kreis Steinfurt",
		url: "https://www.wn.de/Muensterland/Kreis-Steinfurt/Kreisseite-Steinfurt/4419415-Damit-4400-Kinder-lernen-koennen-Kreisgesundheitsamt-Steinfurt-bereitet-weitere-Schuleingangsuntersuchungen-vor",
		asOf: "2021",
	},
	educationPackage: {
		title: "Stadt Ibbenbüren: Leistungen für Bildung und Teilhabe",
		url: "https://www.ibbenbueren.de/index.php?object=tx,3030.2&ModID=10&FID=3030.80.1",
		asOf: "Jahr nicht angegeben",
	},
	caritasTecklenburgEarly: {
		title: "Caritasverband Tecklenburger Land: Frühe Hilfen",
		url: "https://www.caritas-ibbenbueren.de/beratungsdienste/fruehe-hilfen-in-der-caritas/fruehe-hilfen-in-der-caritas",
		asOf: "Jahr nicht angegeben",
	},
	elternstart: {
		title: "Familienbildung in NRW: Elternstart NRW",
		url: "https://www.familienbildung-in-nrw.de/elternstart-nrw",
		asOf: "Jahr nicht angegeben",
		note: "Gilt für das Landesprogramm.",
	},
	sixAdviceCentres: {
		title: "Westfälische Nachrichten: Gemeinsame Bilanz der Erziehungs- und Familienberatungsstellen",
		url: "https://www.wn.de/Muensterland/Kreis-Steinfurt/3789176-Erziehungs-und-Familienberatungsstellen-ziehen-eine-gemeinsame-Bilanz-Stundenlanges-Daddeln-macht-einsam",
		asOf: "2019",
	},
	caritasEmsdettenEarly: {
		title: "Caritasverband Emsdetten-Greven: Mal Auszeit und mal Unterstützung",
		url: "https://www.caritas-emsdetten-greven.de/aktuelles-medien-und-projekte/presse/mal-auszeit-und-mal-unterstuetzung-cb44d731-93c6-479a-96f1-2f27a7abf921",
		asOf: "Jahr nicht angegeben",
	},
	caritasEmsdettenParents: {
		title: "Caritasverband Emsdetten-Greven: Elterngruppe",
		url: "https://www.caritas-emsdetten-greven.de/aktuelles-medien-und-projekte/presse/elterngruppe-fuer-kinder-mit-suchtproblemen-ea5edb37-93ff-4686-ad65-cd1055d9715f",
		asOf: "2024",
	},
	caritasEmsdettenSchools: {
		title: "Deutscher Caritasverband: Suchtprävention, Gefahren und Probleme erkennen",
		url: "https://www.caritas.de/pressemitteilungen/suchtpraevention-gefahren-und-probleme-erkennen/1859654",
		asOf: "2024",
	},
	rheineQuarter: {
		title: "MAGS NRW: Zusammen im Quartier, Projekte im Kreis Steinfurt",
		url: "https://www.mags.nrw/zusammen-im-quartier-projekte-in-steinfurt",
		asOf: "2021",
		note: "Projekt bis Ende 2022; Fortbestand nicht geprüft.",
	},
	caritasRheineChildminding: {
		title: "Caritasverband Rheine: Kindertagespflege",
		url: "https://www.caritas-rheine.de/kindertagespflege",
		asOf: "Jahr nicht angegeben",
	},
	caritasSteinfurtAddiction: {
		title: "Caritasverband Steinfurt: Sucht- und Drogenberatung",
		url: "https://www.caritasverband-steinfurt.de/startseite/detail/?tx_news_pi1%5Bnews%5D=551&tx_news_pi1%5Bcontroller%5D=News&tx_news_pi1%5Baction%5D=detail&cHash=274a1e83a9ce187678ac28c4b3fea5b7",
		asOf: "2020",
	},
	caritasSteinfurtCommittee: {
		title: "Westfälische Nachrichten: Bericht der Sucht- und Drogenberatung des Caritasverbandes Steinfurt",
		url: "http://www.wn.de/Muensterland/Kreis-Steinfurt/Ochtrup/2807408-Ausschuss-fuer-Soziales-Bericht-der-Sucht-und-Drogenberatung-des-Caritasverbandes-Steinfurt",
		asOf: "Jahr nicht angegeben",
	},
	hausAmHoek: {
		title: "Caritasverband Steinfurt: Sozialpunkt „Haus am Hoek“",
		url: "https://www.caritasverband-steinfurt.de/startseite/detail/?tx_news_pi1%5Bnews%5D=475&tx_news_pi1%5Bcontroller%5D=News&tx_news_pi1%5Baction%5D=detail&cHash=be66969dad546438f2f7c8c27d92d8a7",
		asOf: "Jahr nicht angegeben",
	},
	diakonieSteinfurtAdvice: {
		title: "Kirchenkreis: Beratungsstelle der Diakonie WesT besteht seit 50 Jahren",
		url: "https://www.der-kirchenkreis.de/aktuell/nachrichten/nachricht/article/bratungsstelle-fuer-eltern-kinder-und-jugendliche-der-diakonie-west-ev-besteht-seit-50-jahren/",
		asOf: "2024",
	},
	diakonieSteinfurtVisit: {
		title: "Besuch in der diakonischen Beratungsstelle in Steinfurt",
		url: "https://www.steinfurter-gal.de/blog/2014/12/01/gal-vor-ort-in-der-diakonischen-beratungsstelle-in-steinfurtberatungsstelle-braucht-unterstuetzer/",
		asOf: "2014",
	},
	diakonieAbuseAdvice: {
		title: "Diakonie WesT: Mitgliederversammlung 2024",
		url: "https://www.kirchenkreis-tecklenburg.de/aktuelles/detailansicht/diakonie-west-ev-weiter-auf-einem-guten-kurs-mitgliederversammlung-am-1-juli-2024-in-steinfurt",
		asOf: "2024",
	},
	womensAdvice: {
		title: "Diakonie WesT: Besuch bei der Frauenberatungsstelle Rheine",
		url: "https://www.diakonie-west.de/antrittsbesuch-der-spd-kreistagsfraktion-bei-der-frauenberatungsstelle-rheine/",
		asOf: "2024",
	},
	womensShelter: {
		title: "Diakonie WesT: Eröffnung des Frauenhauses Rheine",
		url: "https://www.diakonie-west.de/eroeffnung-frauenhaus-rheine-am-14-11-2025",
		asOf: "2025",
	},
	womensShelterDonation: {
		title: "Diakonie WesT: Spende für das Frauenhaus Rheine",
		url: "https://www.diakonie-west.de/rotary-club-tecklenburger-land-spendet-fuer-das-frauenhaus-rheine/",
		asOf: "2025",
	},
	hilfetelefon: {
		title: "Hilfetelefon Gewalt gegen Frauen: Angebot im Überblick",
		url: "https://www.hilfetelefon.de/das-hilfetelefon/angebot-im-ueberblick.html",
		asOf: "Jahr nicht angegeben",
	},
	diakonieChildminding: {
		title: "Diakonie WesT: Kindertagespflege",
		url: "https://www.diakonie-west.de/kinder-jugend-familie/kindertagespflege/",
		asOf: "Jahr nicht angegeben",
	},
	jfd: {
		title: "Der Paritätische im Kreis Steinfurt: Jugend- und Familiendienst",
		url: "https://steinfurt.paritaet-nrw.org/neuigkeiten/detail/news/429/",
		asOf: "2021",
	},
	lernenFoerdern: {
		title: "Lernen fördern: Einen persönlichen Eindruck verschafft",
		url: "https://www.lernen-foerdern-ev.de/news/news-detail/einen-persoenlichen-eindruck-verschafft",
		asOf: "2022",
	},
	kinderland: {
		title: "Lernen fördern: plus 12, plus 1, plus 1",
		url: "https://www.lernen-foerdern-ev.de/news/news-detail/plus-12-plus-1-plus-1/",
		asOf: "Jahr nicht angegeben",
	},
	kaoaCoesfeld: {
		title: "Kreis Coesfeld: Kein Abschluss ohne Anschluss (KAoA)",
		url: "https://kreis-coesfeld.de/themen-projekte/bildung-schulen/kein-abschluss-ohne-anschluss-kaoa",
		asOf: "Jahr nicht angegeben",
		note: "Beschreibt das Landesprogramm; der Ablauf ist in ganz NRW gleich.",
	},
	evJugendhilfe: {
		title: "Evangelische Jugendhilfe Münsterland: Neuigkeiten",
		url: "https://www.ev-jugendhilfe.de/author/evj_knoop/page/2",
		asOf: "2025",
	},
	evJugendhilfeShelter: {
		title: "Evangelische Jugendhilfe Münsterland: Kinder- und Jugendschutzstelle",
		url: "https://www.ev-jugendhilfe.de/author/evj_konermann/",
		asOf: "Jahr nicht angegeben",
	},
	youthMigration: {
		title: "wirin.de: Migrationsdienst unterstützt Zugewanderte",
		url: "https://wirin.de/lokal-nachrichten/23-steinfurt/6766-migrationsdienst-unterstuetzt-zugewanderte",
		asOf: "2016",
	},
	youthMigrationVisit: {
		title: "Bericht über den Jugendmigrationsdienst: Aus Vertrauen wächst Integration",
		url: "https://cdu-kreis-steinfurt.de/index.php/aktuelles-mainmenu-120/1255-aus-vertrauen-waechst-integration",
		asOf: "2016",
	},
	meetingCentre: {
		title: "NOZ: Lotter wollen Bündnis für Flüchtlingshilfe gründen",
		url: "https://www.noz.de/lokales/lotte/artikel/549005/lotter-wollen-bundnis-fur-fluchtlingshilfe-grunden",
		asOf: "2015",
		note: "Älterer Zeitungsbericht; bitte erfragen, was heute gilt.",
	},
	meetingCentreTown: {
		title: "wirin.de: Kommunales Integrationszentrum gefordert",
		url: "https://wirin.de/20-ibbenbueren/264-kommunales-integrationszentrum-gefordert",
		asOf: "Jahr nicht angegeben",
	},
	efl: {
		title: "Kreisdekanat Steinfurt: EFL-Jahresbericht 2024",
		url: "https://www.kreisdekanat-steinfurt.de/artikel/efl-jahresbericht-2024",
		asOf: "2024",
	},
	fabi: {
		title: "Familienbildungsstätte Ibbenbüren: Mehrgenerationenhaus",
		url: "https://www.fabi-ibbenbueren.de/projekte/mehrgenerationshaus/",
		asOf: "Jahr nicht angegeben",
	},
	fbsRheine: {
		title: "Elterntipps Rheine: Eltern- und Familienbildung",
		url: "http://elterntipps-rheine.de/eltern-und-familienbildung-in-rheine/",
		asOf: "Jahr nicht angegeben",
	},
	familyCentres: {
		title: "Westfälische Nachrichten: Markt der Möglichkeiten in Burgsteinfurt",
		url: "https://www.wn.de/Muensterland/Kreis-Steinfurt/Steinfurt/4090068-Grosser-Markt-der-Moeglichkeiten-am-16.-Januar-im-Martin-Luther-Haus-Wer-macht-was-fuer-Familien",
		asOf: "2020",
	},
	sportsFederation: {
		title: "Kreissportbund Steinfurt: Kinder in Bewegung",
		url: "https://www.sportangebote-steinfurt.de/themen/kinder-in-bewegung",
		asOf: "Jahr nicht angegeben",
	},
	ganztagClaim: {
		title: "antenne.nrw: Ganztagsbetreuung in NRW, das ändert sich ab 2026",
		url: "https://antenne.nrw/nrw/ganztagsbetreuung-in-nrw-das-aendert-sich-ab-2026",
		asOf: "Jahr nicht angegeben",
	},
} as const;
