import { type Translations, words } from "./translation.ts";

/** Romanian. */
export const ro: Translations = {
	topic: {
		"schwangerschaft-und-geburt": {
			name: "Sarcină și naștere",
			summary: "Vine un copil: consiliere, moașă, naștere și bani pentru primele luni.",
			everydayWords: words("însărcinată", "gravidă", "sarcină", "așteptăm un copil", "naștere"),
		},
		schwangerschaft: {
			name: "Consiliere în sarcină",
			summary: "Întrebări, griji, cereri: cineva vorbește cu dumneavoastră în liniște.",
			everydayWords: words("consiliere sarcină", "consiliere pentru gravide", "ajutor în sarcină", "sunt însărcinată ce fac"),
		},
		schwangerschaftskonflikt: {
			name: "Sarcină nedorită",
			summary: "Nu știți dacă puteți sau vreți să aveți copilul? Aici primiți sfat fără reproș.",
			everydayWords: words("sarcină nedorită", "avort", "întrerupere de sarcină", "am rămas însărcinată din greșeală"),
		},
		"geburt-hebamme": {
			name: "Naștere și moașă",
			summary: "Sprijin la naștere și în primele săptămâni cu bebelușul.",
			everydayWords: words("moașă", "caut moașă", "curs de pregătire pentru naștere", "alăptare", "după naștere", "lăuzie"),
		},
		babylotsen: {
			name: "Îndrumătoare în maternitate",
			summary: "Încă în spital cineva întreabă: de ce aveți nevoie când mergeți acasă cu bebelușul?",
			everydayWords: words("ajutor în maternitate", "ajutor după naștere", "externare cu bebelușul"),
		},
		"geld-in-der-schwangerschaft": {
			name: "Bani înainte de naștere",
			summary: "Când banii nu ajung pentru cărucior, pătuț și haine.",
			everydayWords: words("bani pentru cărucior", "bani pentru lucrurile bebelușului", "ajutor financiar gravide", "trusou bebeluș"),
		},
		"baby-und-kleinkind": {
			name: "Bebeluș și copil mic",
			summary: "Primii trei ani: ajutor, întâlniri și sfaturi înainte să fie prea mult.",
			everydayWords: words("bebeluș", "nou-născut", "sugar", "copil mic"),
		},
		"fruehe-hilfen": {
			name: "Ajutor timpuriu pentru familii",
			summary: "Sprijin pentru viitori părinți și familii cu copii până la trei ani.",
			everydayWords: words("ajutor timpuriu", "intervenție timpurie", "nu fac față cu bebelușul", "vizită la nou-născut"),
		},
		familienpaten: {
			name: "Voluntari pentru familii",
			summary: "Voluntari vin acasă la dumneavoastră și ajută.",
			everydayWords: words("voluntar pentru familie", "ajutor acasă", "bunică de împrumut", "ajutor cu gemenii"),
		},
		"eltern-kind-gruppen": {
			name: "Grupuri de părinți și copii",
			summary: "Joacă și cântec împreună și cunoașterea altor părinți.",
			everydayWords: words("grup de joacă", "grup pentru bebeluși", "mama și copilul"),
		},
		elterncafe: {
			name: "Cafeneaua părinților și întâlnire deschisă",
			summary: "Veniți pur și simplu: cafea, alți părinți și adesea un specialist pentru întrebări.",
			everydayWords: words("cafeneaua părinților", "întâlnire mame", "să cunosc alte mame"),
		},
		"weinen-schlafen-bindung": {
			name: "Plâns, somn, hrănire",
			summary: "Când bebelușul plânge mult, nu doarme sau vă simțiți nesiguri.",
			everydayWords: words(
				"bebelușul plânge mult",
				"bebelușul plânge",
				"bebelușul nu doarme",
				"copilul nu doarme",
				"colici",
				"bebelușul nu mănâncă",
			),
		},
		"kita-und-betreuung": {
			name: "Grădiniță și îngrijire",
			summary: "Găsirea unui loc: grădiniță, bonă de zi, centru de familie.",
			everydayWords: words("grădiniță", "creșă", "îngrijirea copilului", "kita"),
		},
		"kita-tagespflege": {
			name: "Găsirea unui loc la grădiniță",
			summary: "Unde înscrieți copilul și cine ajută când nu este loc.",
			everydayWords: words("loc la grădiniță", "loc la creșă", "înscriere la grădiniță", "nu este loc la grădiniță"),
		},
		tagesmutter: {
			name: "Bonă de zi",
			summary: "Îngrijire în grup mic, adesea acasă la bonă.",
			everydayWords: words("bonă", "bonă de zi", "mamă de zi", "cineva să aibă grijă de copil"),
		},
		familienzentrum: {
			name: "Centru de familie",
			summary: "Grădiniță și mai mult: consiliere, cursuri și întâlniri sub un singur acoperiș.",
			everydayWords: words("centru de familie", "centru pentru familii"),
		},
		"bewegung-in-der-kita": {
			name: "Mișcare la grădiniță",
			summary: "Grădinițe unde alergatul, cățăratul și gimnastica sunt zilnice.",
			everydayWords: words("grădiniță sportivă", "gimnastică pentru copii mici"),
		},
		"erziehung-und-familie": {
			name: "Educație și familie",
			summary: "Certuri, încăpățânare, despărțire, oboseală: sfaturi pentru viața cu copiii.",
			everydayWords: words("familie", "educația copilului", "părinți", "certuri acasă", "probleme de familie", "stres acasă"),
		},
		erziehungsberatung: {
			name: "Consiliere pentru părinți",
			summary: "Copilul nu ascultă, lovește, se închide în sine? Aici se caută împreună o cale.",
			everydayWords: words(
				"copilul nu ascultă",
				"copilul lovește",
				"copilul mușcă",
				"crize de furie",
				"pubertate",
				"terapie de familie",
				"țip la copil",
			),
		},
		"sorgen-und-aengste": {
			name: "Griji și frici",
			summary: "Când copilul e trist, îi e frică sau nu mai vrea să vorbească.",
			everydayWords: words(
				"copilului îi este frică",
				"copil trist",
				"depresie copil",
				"copilul nu vorbește cu nimeni",
				"psiholog copii",
				"doliu copil",
			),
		},
		familienbildung: {
			name: "Cursuri pentru părinți",
			summary: "Cursuri și seri în care părinții învață, se joacă și discută.",
			everydayWords: words("curs pentru părinți", "școala părinților"),
		},
		"paar-und-trennung": {
			name: "Cuplu și despărțire",
			summary: "Când vă certați mult, vă despărțiți sau vreți să rezolvați bine pentru copii.",
			everydayWords: words("despărțire", "divorț", "custodie", "consiliere de cuplu", "mă cert cu soțul", "dreptul de a vedea copilul"),
		},
		alleinerziehend: {
			name: "Singur sau singură cu copilul",
			summary: "Când aveți grijă de toate fără partener.",
			everydayWords: words("mamă singură", "părinte singur", "singură cu copilul", "tată singur"),
		},
		anlaufstellen: {
			name: "Primul loc unde întrebați",
			summary: "Nu știți încotro? Începeți aici.",
			everydayWords: words("jugendamt", "protecția copilului birou", "unde mă adresez", "oficiul pentru tineret", "am nevoie de ajutor"),
		},
		"hilfen-vom-jugendamt": {
			name: "Ajutor la creșterea copiilor",
			summary: "Când sfatul nu ajunge: sprijin pentru familie prin Jugendamt.",
			everydayWords: words("asistent social pentru familie", "ajutor jugendamt", "asistent social"),
		},
		"pflegekinder-adoption": {
			name: "Plasament și adopție",
			summary: "Primirea unui copil sau găsirea unei familii pentru propriul copil.",
			everydayWords: words("plasament", "familie de plasament", "adopție", "adopta un copil", "asistent maternal"),
		},
		"geld-und-recht": {
			name: "Bani și drepturi",
			summary: "Ce li se cuvine familiilor și unde se cere.",
			everydayWords: words("bani", "nu am bani", "ajutor financiar", "cerere", "drepturi", "datorii", "ajutor social", "alocație"),
		},
		"bildung-teilhabe": {
			name: "Educație și participare (BuT)",
			summary: "Bani pentru școală, grădiniță, prânz, excursii și cluburi când venitul e mic.",
			everydayWords: words("pachet educațional", "bani pentru școală", "ajutor elevi", "cerere but"),
		},
		"klassenfahrt-und-ausflug": {
			name: "Bani pentru excursia clasei",
			summary: "Ca și copilul dumneavoastră să poată merge.",
			everydayWords: words("excursie cu clasa", "bani pentru excursie", "excursie școlară", "excursia e prea scumpă"),
		},
		"schulbedarf-und-schulweg": {
			name: "Bani pentru rechizite și drumul la școală",
			summary: "Ghiozdan, caiete, pixuri, bilet: ce se poate plăti.",
			everydayWords: words("ghiozdan", "rechizite", "bilet la școală", "rechizite școlare"),
		},
		mittagessen: {
			name: "Prânz la grădiniță și școală",
			summary: "Ca și copilul dumneavoastră să mănânce cu ceilalți.",
			everydayWords: words("prânz la școală", "masa la școală", "masă gratuită", "prânz la grădiniță"),
		},
		elterngeld: {
			name: "Indemnizație parentală (Elterngeld)",
			summary: "Bani pentru timpul de după naștere, când lucrați mai puțin sau deloc.",
			everydayWords: words("elterngeld", "indemnizație de creștere a copilului", "concediu de maternitate", "bani după naștere"),
		},
		unterhalt: {
			name: "Pensie alimentară",
			summary: "Când celălalt părinte nu plătește sau plătește prea puțin pentru copil.",
			everydayWords: words("pensie alimentară", "tatăl nu plătește", "întreținere copil"),
		},
		"arbeit-und-jobcenter": {
			name: "Muncă, ajutor de bază și familie",
			summary: "Sfat când munca, banii de la jobcenter și copiii trebuie împăcate.",
			everydayWords: words("jobcenter", "șomaj", "oficiul forțelor de muncă", "bürgergeld", "caut de lucru"),
		},
		"kleidung-und-sachen": {
			name: "Haine și lucruri pentru copii",
			summary: "Haine și lucruri în stare bună, ieftin sau gratuit.",
			everydayWords: words("haine pentru copii", "haine gratuite", "haine second hand", "lucruri bebeluși folosite"),
		},
		"schule-und-lernen": {
			name: "Școală și învățat",
			summary: "Din prima zi până la diplomă: cine ajută când e greu.",
			everydayWords: words("școală", "învățat", "teme", "probleme la școală"),
		},
		einschulung: {
			name: "Începerea școlii",
			summary: "De la grădiniță la școală: examinare, înscriere, un început bun.",
			everydayWords: words("clasa întâi", "înscriere la școală", "începerea școlii", "examinare înainte de școală"),
		},
		ganztag: {
			name: "Program prelungit și îngrijire după școală",
			summary: "Cine are grijă de copil după ore.",
			everydayWords: words("after school", "program prelungit", "îngrijire după școală", "după ore", "ogs"),
		},
		schulberatung: {
			name: "Consiliere școlară și psiholog",
			summary: "Când învățatul, notele sau certurile la școală supără.",
			everydayWords: words("psiholog școlar", "note proaste", "bullying", "hărțuire la școală", "dislexie", "frică de școală"),
		},
		schulsozialarbeit: {
			name: "Asistență socială în școală",
			summary: "Persoane de încredere în școală, care ascultă și mediază.",
			everydayWords: words("asistent social la școală", "chiulește", "nu merge la școală", "probleme cu școala"),
		},
		lernfoerderung: {
			name: "Meditații și ajutor la învățat",
			summary: "Ajutor suplimentar la învățat, care poate fi plătit.",
			everydayWords: words("meditații", "meditații gratuite", "ajutor la teme", "lecții particulare"),
		},
		inklusion: {
			name: "Învățat cu dizabilități",
			summary: "Împreună la învățat: căi spre școală și meserie pentru copii cu dizabilități.",
			everydayWords: words("dizabilitate", "copil cu handicap", "copil cu dizabilități", "școală specială", "autism"),
		},
		"freizeit-und-jugend": {
			name: "Timp liber și tineret",
			summary: "Întâlniri, sport și cluburi: locuri unde copiii și tinerii pot fi ei înșiși.",
			everydayWords: words("timp liber", "tineri", "ce poate face copilul", "vacanță"),
		},
		jugendtreff: {
			name: "Club de tineret",
			summary: "Locuri deschise și oameni cu care copiii și tinerii pot vorbi.",
			everydayWords: words("club de tineret", "centru de tineret", "club pentru adolescenți"),
		},
		"sport-und-bewegung": {
			name: "Sport și mișcare",
			summary: "Cluburi și grupuri unde copiii sunt bineveniți.",
			everydayWords: words("club sportiv", "fotbal pentru copii", "gimnastică", "înot", "curs de înot"),
		},
		"verein-musik-kultur": {
			name: "Plata clubului, muzicii și culturii",
			summary: "Ajutor pentru cotizație, școala de muzică sau tabără.",
			everydayWords: words("școală de muzică", "cotizație club", "învățat un instrument", "tabără"),
		},
		"ausbildung-und-beruf": {
			name: "Formare profesională și muncă",
			summary: "Ce urmează după școală? Încercat, hotărât, început.",
			everydayWords: words("meserie", "muncă", "după școală", "ce să devin"),
		},
		berufsorientierung: {
			name: "Cunoașterea meseriilor",
			summary: "Descoperirea punctelor tari, vizite la firme, practică.",
			everydayWords: words("orientare profesională", "alegerea meseriei", "ce meserie mi se potrivește"),
		},
		praktikum: {
			name: "Practică și cursuri practice",
			summary: "Încercarea muncii înainte de hotărâre.",
			everydayWords: words("practică", "stagiu", "loc de practică", "găsesc practică"),
		},
		ausbildung: {
			name: "Găsirea unei ucenicii",
			summary: "Drumul spre un loc de formare, chiar cu note slabe.",
			everydayWords: words("ausbildung", "ucenicie", "formare profesională", "loc de ucenicie"),
		},
		berufsvorbereitung: {
			name: "Fără diplomă sau fără loc de formare",
			summary: "Un nou început: atelier, pregătire, diplomă școlară.",
			everydayWords: words("fără diplomă", "am abandonat școala", "abandon școlar", "pregătire profesională"),
		},
		"gesundheit-und-entwicklung": {
			name: "Sănătate și dezvoltare",
			summary: "Crește bine copilul meu? Controale, media, corp și refacerea puterilor.",
			everydayWords: words("sănătate", "medic pediatru", "pediatru", "copil bolnav", "control medical"),
		},
		entwicklung: {
			name: "Dezvoltarea copilului",
			summary: "Vorbește, merge, învață copilul meu ca alții? Cine se uită mai atent.",
			everydayWords: words("copilul nu vorbește", "vorbește târziu", "întârziere în dezvoltare", "logoped", "copilul nu merge"),
		},
		medien: {
			name: "Telefon, jocuri, internet",
			summary: "Cât e prea mult? Sfaturi despre ecran, jocuri și rețele sociale.",
			everydayWords: words("dependență de telefon", "timp pe ecran", "dependență de jocuri", "telefon mobil", "rețele sociale"),
		},
		sexualitaet: {
			name: "Corp, iubire, contracepție",
			summary: "Întrebări pe care copiii și tinerii nu le pun mereu părinților.",
			everydayWords: words("contracepție", "anticoncepționale", "educație sexuală", "pilula de a doua zi"),
		},
		kur: {
			name: "Cură pentru mamă, tată și copil",
			summary: "Refacerea puterilor: consiliere despre cure cu copilul.",
			everydayWords: words("cură mamă și copil", "mamă epuizată", "epuizare", "burnout"),
		},
		"gewalt-krise-sucht": {
			name: "Violență, criză, dependență",
			summary: "Când acasă e periculos sau nu mai puteți: aici este ajutor.",
			everydayWords: words("violență", "criză", "urgență", "ajutor imediat"),
		},
		"haeusliche-gewalt": {
			name: "Violență acasă",
			summary: "Lovituri, amenințări, control: ajutor pentru dumneavoastră și copii.",
			everydayWords: words("violență domestică", "soțul mă bate", "partenerul mă lovește", "adăpost pentru femei", "casa femeilor"),
		},
		"sexualisierte-gewalt": {
			name: "Violență sexuală și abuz",
			summary: "Când cineva v-a agresat sexual pe dumneavoastră sau copilul ori bănuiți asta.",
			everydayWords: words("abuz sexual", "viol", "molestare", "abuz asupra copilului"),
		},
		kinderschutz: {
			name: "Un copil este în pericol",
			summary: "Vă faceți griji pentru un copil, al dumneavoastră sau al altcuiva?",
			everydayWords: words("copil bătut", "copil în pericol", "protecția copilului", "copil neglijat"),
		},
		"nicht-nach-hause": {
			name: "Nu se poate întoarce acasă",
			summary: "Pentru copii și tineri care au nevoie imediat de un loc sigur.",
			everydayWords: words("am fugit de acasă", "fugit de acasă", "dat afară din casă", "nu pot merge acasă"),
		},
		sucht: {
			name: "Alcool, droguri, dependență",
			summary: "Când băutura, drogurile sau jocurile conduc viața dumneavoastră sau a cuiva din familie.",
			everydayWords: words("alcool", "droguri", "dependență", "soțul bea", "jocuri de noroc"),
		},
		"kind-nimmt-drogen": {
			name: "Copilul meu ia droguri",
			summary: "Sfaturi pentru părinți al căror copil bea sau ia droguri.",
			everydayWords: words("fiul meu fumează iarbă", "fiica ia droguri", "copilul meu ia droguri", "canabis"),
		},
		"ankommen-und-sprache": {
			name: "Sosire și limbă",
			summary: "Nou în Germania: consiliere, învățarea germanei, traducere.",
			everydayWords: words("migrație", "refugiat", "nou în germania", "străin", "azil"),
		},
		sprachfoerderung: {
			name: "Sprijin lingvistic pentru copii",
			summary: "Grupuri unde copiii învață germana și limba familiei.",
			everydayWords: words("sprijin lingvistic", "bilingv", "copilul nu vorbește germana", "germană pentru copii"),
		},
		"deutsch-lernen": {
			name: "Învățarea limbii germane",
			summary: "Cursuri de limbă pentru tineri și adulți.",
			everydayWords: words("curs de germană", "învăț germana", "curs de limbă", "curs de integrare"),
		},
		dolmetschen: {
			name: "Interpretare",
			summary: "Cineva traduce discuțiile la grădiniță, școală sau birou.",
			everydayWords: words("interpret", "traducător", "traducere", "interpret română"),
		},
		migrationsberatung: {
			name: "Consiliere pentru cei veniți aici",
			summary: "Ajutor cu acte, școală, locuință și muncă.",
			everydayWords: words("consiliere migranți", "permis de ședere", "consiliere refugiați", "acte", "viză"),
		},
		"zeugnis-anerkennen": {
			name: "Recunoașterea diplomelor",
			summary: "Ca școala și meseria din țara dumneavoastră să conteze aici.",
			everydayWords: words("recunoașterea diplomei", "echivalare diplomă", "diplomă străină"),
		},
	},
	phase: {
		"schwangerschaft-geburt": {
			name: "Sarcină și naștere",
			shortName: "Sarcină și naștere",
			ageLabel: "dinainte de naștere până la primele săptămâni",
			summary: "Un copil este pe drum. Aici găsiți consiliere, moașe și ajutor pentru timpul nașterii.",
		},
		"null-bis-drei": {
			name: "Primii trei ani",
			shortName: "0–3 ani",
			ageLabel: "0–3 ani",
			summary: "Copilul descoperă lumea. Aici găsiți ajutor timpuriu, grupuri și oameni care vin acasă.",
		},
		kita: {
			name: "Anii de grădiniță",
			shortName: "Grădiniță",
			ageLabel: "3–6 ani",
			summary: "Joacă, întrebări, prieteni. Aici găsiți grădinițe, centre de familie, sprijin lingvistic și sfaturi.",
		},
		grundschule: {
			name: "Școala primară",
			shortName: "Școala primară",
			ageLabel: "6–10 ani",
			summary: "Citit, socotit, împreună. Aici găsiți program prelungit, asistență socială în școală și ajutor la învățat.",
		},
		"weiterfuehrende-schule": {
			name: "Gimnaziu și liceu",
			shortName: "Gimnaziu și liceu",
			ageLabel: "10–16 ani",
			summary: "Copiii devin adolescenți. Aici găsiți cluburi, sfaturi despre media și dependență și pe cineva care ascultă.",
		},
		"ausbildung-beruf": {
			name: "Formare și muncă",
			shortName: "Formare și muncă",
			ageLabel: "14–27 ani",
			summary: "Ce vreau să devin? Aici tinerii și părinții găsesc sfaturi despre practică, formare, studii și viața proprie.",
		},
	},
	transition: {
		"geburt-familie": {
			name: "De la naștere în familie",
			ageLabel: "din sarcină până la prima aniversare",
			summary: "Bebelușul e aici și nimic nu mai e ca înainte. Cine vă stă alături în primele luni.",
		},
		"familie-kita": {
			name: "Din familie la grădiniță sau bonă",
			ageLabel: "de obicei între 1 și 3 ani",
			summary: "Prima dată fără mama și tata. Cum reușește acomodarea și cum găsiți un loc.",
		},
		"kita-grundschule": {
			name: "De la grădiniță la școala primară",
			ageLabel: "5–7 ani",
			summary: "În curând la școală! Ce îi trebuie copilului acum și ce se întâmplă la înscriere și examinare.",
		},
		"grundschule-weiterfuehrende": {
			name: "De la școala primară la gimnaziu",
			ageLabel: "9–11 ani",
			summary: "Ce școală se potrivește copilului? Cum hotărâți împreună și ce ușurează începutul.",
		},
		"schule-beruf": {
			name: "De la școală la meserie",
			ageLabel: "14–20 ani, din clasa a 8-a",
			summary: "Încercat, hotărât, început. Cine ajută pe drumul spre formare sau studii.",
		},
	},
	"crisis-line": {
		"notruf-112": {
			name: "Urgență: ambulanță și pompieri",
			forWhom: "pentru toți, când cineva e grav rănit, inconștient sau în pericol de moarte, și la incendiu",
			description:
				"Spuneți unde sunteți și ce s-a întâmplat. Rămâneți la telefon până vi se spune că puteți închide. Se poate suna și fără credit. Și când cineva vrea să-și ia viața: sunați la 112.",
			hoursNote: "zi și noapte",
		},
		"polizei-110": {
			name: "Poliția",
			forWhom: "pentru toți, când dumneavoastră sau un copil sunteți amenințați sau bătuți chiar acum",
			description:
				"Spuneți unde sunteți și ce se întâmplă. Poliția vine. Îl poate scoate pe agresor din locuință, iar noaptea și în weekend anunță Jugendamt.",
			hoursNote: "zi și noapte",
		},
		nora: {
			name: "Apel de urgență fără vorbit: aplicația „nora”",
			forWhom: "pentru persoane surde și pentru toți care nu pot vorbi la nevoie",
			description:
				"Cu această aplicație a landurilor chemați poliția, pompierii sau ambulanța fără să vorbiți. Important: trebuie să vă înregistrați dinainte și să arătați actul de identitate. Faceți asta azi, nu la nevoie. Persoanele surde pot folosi și serviciul TESS sau faxul de urgență.",
			websiteLabel: "Aplicația „nora”: nora-notruf.de (părăsiți acest site)",
			hoursNote: "zi și noapte, după înregistrare",
		},
		"hilfetelefon-gewalt-gegen-frauen": {
			name: "Telefon de ajutor: violență împotriva femeilor",
			forWhom: "pentru femei care suferă violență și pentru cei care vor să le ajute",
			description:
				"Răspund femei care se pricep. Ascultă, sfătuiesc și vă spun unde e ajutor aproape, de exemplu un adăpost pentru femei. Nu trebuie să spuneți numele. Există și chat și e-mail.",
			websiteLabel: "Chat și e-mail: hilfetelefon.de (părăsiți acest site)",
			hoursNote: "în fiecare zi, zi și noapte",
			languagesNote: "18 limbi cu interpretă, și limbajul semnelor",
		},
		"hilfetelefon-sexueller-missbrauch": {
			name: "Telefon de ajutor: abuz sexual",
			forWhom: "pentru toți care își fac griji pentru un copil și pentru cei care au suferit abuz",
			description:
				"Aveți un sentiment ciudat? E de ajuns pentru un apel. Vorbiți cu specialiști, fără să spuneți numele. Împreună vă gândiți ce protejează copilul acum.",
			hoursNote: "luni, miercuri, vineri 9–14, marți și joi 15–20 (ore neconfirmate)",
			languagesNote: "19 limbi străine cu interpretare, și limbajul semnelor",
		},
		"opfer-telefon": {
			name: "Telefonul victimelor WEISSER RING",
			forWhom: "pentru victime ale unei infracțiuni și familiile lor",
			description: "Cineva ascultă, vă explică drepturile și unde e ajutor. Nu trebuie să spuneți numele sau să depuneți plângere.",
			hoursNote: "zilnic 7–22 (după o sursă din 2019)",
		},
		"hilfetelefon-gewalt-an-maennern": {
			name: "Telefon de ajutor: violență împotriva bărbaților",
			forWhom: "pentru bărbați care suferă violență, în familie sau altundeva",
			description: "Și bărbații suferă violență. La telefon sunteți crezut și cineva se gândește cu dumneavoastră ce ajută acum.",
			websiteLabel: "Consiliere online: maennerhilfetelefon.de (părăsiți acest site)",
			hoursNote: "luni–joi 8–20, vineri 8–15 (după o sursă din 2023)",
		},
		"kinder-und-jugendtelefon": {
			name: "Telefonul copiilor și tinerilor „Nummer gegen Kummer”",
			forWhom: "pentru copii și tineri cu orice grijă",
			description:
				"Poți vorbi despre orice: certuri acasă, probleme la școală, iubire, frică. Nu trebuie să-ți spui numele. Apelul nu apare pe factură. Există și chat și e-mail.",
			websiteLabel: "Chat și e-mail: nummergegenkummer.de (părăsești acest site)",
			hoursNote: "luni–sâmbătă 14–20, dimineața luni, miercuri și joi 10–12 (după o sursă din 2020)",
		},
		elterntelefon: {
			name: "Telefonul părinților „Nummer gegen Kummer”",
			forWhom: "pentru mame, tați, bunici și toți care cresc copii",
			description:
				"Sunteți obosiți, furioși, fără soluții? Aici cineva ascultă fără reproș. Împreună găsiți următorul pas. Nu trebuie să spuneți numele.",
			websiteLabel: "Mai mult: nummergegenkummer.de (părăsiți acest site)",
			hoursNote: "luni–vineri 9–17, marți și joi până la 19 (după o sursă din 2020)",
		},
		"schwangere-in-not": {
			name: "Telefon de ajutor pentru gravide la nevoie",
			forWhom: "pentru gravide care nu știu ce să facă sau vor să țină sarcina secretă",
			description:
				"Nimeni nu vă forțează. Puteți vorbi despre orice, și despre nașterea confidențială: copilul se naște în siguranță în spital, iar numele rămâne secret.",
			hoursNote: "zi și noapte",
		},
		telefonseelsorge: {
			name: "TelefonSeelsorge (cineva cu care să vorbiți)",
			forWhom: "pentru toți care au nevoie să vorbească cu cineva, indiferent de credință",
			description:
				"Răspunde un om care are timp pentru dumneavoastră. Puteți vorbi despre orice, și că nu mai vreți să trăiți. Nu trebuie să spuneți numele.",
			hoursNote: "zi și noapte",
		},
		krisenchat: {
			name: "krisenchat",
			forWhom: "pentru copii și tineri până la 25 de ani",
			description:
				"Scrii pe WhatsApp, prin SMS sau în chatul de pe site, iar oameni pregătiți îți răspund. Merge și când nu poți vorbi. Important: părăsești acest site. Ce scrii ajunge la krisenchat, iar la WhatsApp și SMS și la aceste servicii. Noi nu vedem nimic.",
			websiteLabel: "Chat: krisenchat.de (părăsești acest site)",
			hoursNote: "zi și noapte",
		},
		giftnotruf: {
			name: "Urgențe otrăvire NRW",
			forWhom: "pentru toți, când un copil a înghițit sau ar fi putut înghiți ceva otrăvitor",
			description:
				"Specialiști din Bonn vă spun ce faceți acum. Pregătiți: ce a fost, cât, când și cât cântărește copilul? Dacă e inconștient, respiră greu sau are convulsii: imediat 112.",
			hoursNote: "zi și noapte",
		},
		"aerztlicher-bereitschaftsdienst": {
			name: "Medicul de gardă",
			forWhom: "pentru toți care se îmbolnăvesc seara sau în weekend, fără pericol de moarte",
			description: "Vă întreabă ce aveți și vă spun ce cabinet e deschis sau dacă vine cineva. La pericol de moarte mereu 112.",
			hoursNote: "luni, marți, joi de la 18, miercuri și vineri de la 13, până dimineața, weekend și sărbători toată ziua",
		},
	},
};
