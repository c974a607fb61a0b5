import { type Translations, words } from "./translation.ts";

/** Turkish. */
export const tr: Translations = {
	topic: {
		"schwangerschaft-und-geburt": {
			name: "Hamilelik ve doğum",
			summary: "Bir çocuk geliyor: danışmanlık, ebe, doğum ve ilk zaman için para.",
			everydayWords: words("hamile", "hamilelik", "gebelik", "bebek bekliyoruz", "doğum", "gebe"),
		},
		schwangerschaft: {
			name: "Hamilelikte danışmanlık",
			summary: "Sorular, kaygılar, başvurular: Biri sizinle sakin sakin konuşur.",
			everydayWords: words(
				"hamilelik danışmanlık",
				"hamilelik danışmanlığı",
				"gebelik danışma",
				"hamileyim ne yapmalıyım",
				"hamilelik yardımı",
			),
		},
		schwangerschaftskonflikt: {
			name: "İstenmeyen hamilelik",
			summary: "Çocuğu isteyip istemediğinizi bilmiyor musunuz? Burada sizi suçlamadan danışmanlık yapılır.",
			everydayWords: words("istenmeyen hamilelik", "kürtaj", "gebeliği sonlandırma", "yanlışlıkla hamile kaldım"),
		},
		"geburt-hebamme": {
			name: "Doğum ve ebe",
			summary: "Doğumda ve bebekle ilk haftalarda destek.",
			everydayWords: words("ebe", "ebe arıyorum", "ebe bulmak", "doğuma hazırlık kursu", "lohusa", "emzirme"),
		},
		babylotsen: {
			name: "Doğum kliniğinde yol gösterenler",
			summary: "Daha hastanedeyken biri sorar: Bebekle eve gidince neye ihtiyacınız var?",
			everydayWords: words("hastanede bebek için yardım", "doğum kliniğinde yardım", "doğumdan sonra destek"),
		},
		"geld-in-der-schwangerschaft": {
			name: "Doğumdan önce para",
			summary: "Bebek arabası, yatak ve giysi için para yetmiyorsa.",
			everydayWords: words("bebek arabası için para", "hamile para yardımı", "bebek eşyası yardımı", "doğum parası"),
		},
		"baby-und-kleinkind": {
			name: "Bebek ve küçük çocuk",
			summary: "İlk üç yıl: Her şey çok ağır gelmeden önce destek, buluşma yerleri ve öneriler.",
			everydayWords: words("bebek", "yeni doğan", "küçük çocuk", "bebeğim"),
		},
		"fruehe-hilfen": {
			name: "Erken yardımlar (Frühe Hilfen)",
			summary: "Anne baba adayları ve üç yaşına kadar çocuğu olan aileler için destek.",
			everydayWords: words("erken yardım", "erken destek", "bebekle başa çıkamıyorum", "yeni doğan ev ziyareti"),
		},
		familienpaten: {
			name: "Aile gönüllüleri",
			summary: "Gönüllüler evinize gelir ve yardım eder.",
			everydayWords: words("aile gönüllüsü", "evde yardım", "çocuğa bakacak biri", "ikizlere yardım"),
		},
		"eltern-kind-gruppen": {
			name: "Anne baba ve çocuk grupları",
			summary: "Birlikte oynamak, şarkı söylemek ve başka ailelerle tanışmak.",
			everydayWords: words("oyun grubu", "bebek grubu", "anne çocuk grubu", "emekleme grubu"),
		},
		elterncafe: {
			name: "Veli kahvesi ve açık buluşma",
			summary: "Gelmeniz yeter: kahve, başka aileler ve çoğu zaman sorularınız için bir uzman.",
			everydayWords: words("veli kahvesi", "anne kahvesi", "annelerle buluşma", "diğer annelerle tanışmak"),
		},
		"weinen-schlafen-bindung": {
			name: "Ağlama, uyku, beslenme",
			summary: "Bebeğiniz çok ağlıyorsa, uyumuyorsa ya da kendinizi güvensiz hissediyorsanız.",
			everydayWords: words("bebek çok ağlıyor", "bebek uyumuyor", "ağlayan bebek", "bebek sürekli ağlıyor", "bebek yemiyor", "kolik"),
		},
		"kita-und-betreuung": {
			name: "Kreş ve çocuk bakımı",
			summary: "Yer bulmak: kreş, bakıcı anne, aile merkezi.",
			everydayWords: words("kreş", "anaokulu", "yuva", "çocuk bakımı", "kita"),
		},
		"kita-tagespflege": {
			name: "Kreş yeri bulmak",
			summary: "Çocuğunuzu nereye yazdırırsınız, yer yoksa kim yardım eder.",
			everydayWords: words("kreş yeri", "anaokulu yeri", "kreşe kayıt", "anaokuluna kayıt", "kreş bulamıyorum", "kita yeri"),
		},
		tagesmutter: {
			name: "Günlük bakıcı",
			summary: "Küçük grupta, çoğu zaman bakıcının evinde bakım.",
			everydayWords: words("bakıcı", "günlük anne", "çocuk bakıcısı", "gündüz bakıcısı"),
		},
		familienzentrum: {
			name: "Aile merkezi",
			summary: "Kreş ve daha fazlası: danışmanlık, kurslar ve buluşmalar tek çatı altında.",
			everydayWords: words("aile merkezi", "aile danışma merkezi"),
		},
		"bewegung-in-der-kita": {
			name: "Kreşte hareket",
			summary: "Koşmanın, tırmanmanın ve jimnastiğin her günün parçası olduğu kreşler.",
			everydayWords: words("spor kreşi", "hareketli kreş", "çocuk jimnastiği"),
		},
		"erziehung-und-familie": {
			name: "Eğitim ve aile",
			summary: "Kavga, inat, ayrılık, yorgunluk: çocuklarla günlük yaşam için öneriler.",
			everydayWords: words("aile", "çocuk yetiştirme", "evde stres", "aile içi kavga", "aile sorunları", "anne baba"),
		},
		erziehungsberatung: {
			name: "Anne baba danışmanlığı",
			summary: "Çocuğunuz söz dinlemiyor, vuruyor, içine mi kapanıyor? Burada birlikte yol aranır.",
			everydayWords: words(
				"çocuk söz dinlemiyor",
				"çocuğum vuruyor",
				"çocuk ısırıyor",
				"öfke nöbeti",
				"inatçı çocuk",
				"ergenlik",
				"aile danışmanlığı",
				"pedagog",
				"çocuğuma bağırıyorum",
			),
		},
		"sorgen-und-aengste": {
			name: "Kaygı ve korkular",
			summary: "Çocuğunuz üzgünse, korkuyorsa ya da artık konuşmak istemiyorsa.",
			everydayWords: words("çocuğum korkuyor", "çocuk üzgün", "çocukta depresyon", "çocuk konuşmuyor", "çocuk psikoloğu", "yas çocuk"),
		},
		familienbildung: {
			name: "Anne babalar için kurslar",
			summary: "Anne babaların öğrendiği, oynadığı ve konuştuğu kurslar ve akşamlar.",
			everydayWords: words("anne baba kursu", "ebeveyn kursu", "aile eğitimi"),
		},
		"paar-und-trennung": {
			name: "Eşler ve ayrılık",
			summary: "Çok kavga ediyorsanız, ayrılıyorsanız ya da çocuklar için iyi bir çözüm arıyorsanız.",
			everydayWords: words("ayrılık", "boşanma", "velayet", "evlilik danışmanlığı", "eşimle kavga", "çocuğu görme hakkı"),
		},
		alleinerziehend: {
			name: "Tek başına çocuk büyütmek",
			summary: "Her şeyle eşiniz olmadan ilgileniyorsanız.",
			everydayWords: words("yalnız anne", "tek ebeveyn", "bekar anne", "tek başına çocuk büyütüyorum", "yalnız baba"),
		},
		anlaufstellen: {
			name: "İlk başvuru yeri",
			summary: "Nereye gideceğinizi bilmiyor musunuz? Buradan başlayın.",
			everydayWords: words(
				"gençlik dairesi",
				"gençlik dairesi nerede",
				"jugendamt",
				"nereye başvurmalıyım",
				"çocuk dairesi",
				"yardıma ihtiyacım var",
			),
		},
		"hilfen-vom-jugendamt": {
			name: "Çocuk yetiştirmede yardım",
			summary: "Danışmanlık yetmiyorsa: gençlik dairesi üzerinden aileniz için destek.",
			everydayWords: words("aile yardımcısı", "sosyal hizmet uzmanı", "gençlik dairesi yardımı", "aileye destek"),
		},
		"pflegekinder-adoption": {
			name: "Koruyucu aile ve evlat edinme",
			summary: "Bir çocuğu yanınıza almak ya da çocuğunuz için koruyucu aile bulmak.",
			everydayWords: words("koruyucu aile", "evlat edinme", "bakıcı aile", "evlatlık"),
		},
		"geld-und-recht": {
			name: "Para ve haklar",
			summary: "Ailelerin hakları ve başvuru yerleri.",
			everydayWords: words("para", "param yok", "maddi yardım", "başvuru", "haklar", "borç", "sosyal yardım"),
		},
		"bildung-teilhabe": {
			name: "Eğitim ve katılım paketi (BuT)",
			summary: "Geliri az olanlar için okul, kreş, öğle yemeği, gezi ve kulüp parası.",
			everydayWords: words("eğitim paketi", "eğitim yardımı", "okul için para", "but başvurusu", "eğitim ve katılım"),
		},
		"klassenfahrt-und-ausflug": {
			name: "Sınıf gezisi ve gezi parası",
			summary: "Para az olsa da çocuğunuz katılabilsin diye.",
			everydayWords: words("sınıf gezisi parası", "okul gezisi", "sınıf gezisi için para", "okul gezisi çok pahalı"),
		},
		"schulbedarf-und-schulweg": {
			name: "Okul eşyası ve okul yolu parası",
			summary: "Çanta, defter, kalem, bilet: neler ödenebilir.",
			everydayWords: words("okul çantası", "okul malzemeleri", "okul bileti", "kırtasiye yardımı"),
		},
		mittagessen: {
			name: "Kreşte ve okulda öğle yemeği",
			summary: "Çocuğunuz da birlikte yiyebilsin diye.",
			everydayWords: words("okulda öğle yemeği", "öğle yemeği parası", "kreşte yemek", "yemek parası"),
		},
		elterngeld: {
			name: "Ebeveyn parası (Elterngeld)",
			summary: "Doğumdan sonra az çalıştığınız ya da hiç çalışmadığınız zaman için para.",
			everydayWords: words("ebeveyn parası", "elterngeld", "annelik parası", "doğum izni parası", "anne baba parası"),
		},
		unterhalt: {
			name: "Nafaka",
			summary: "Öbür ebeveyn çocuk için ödemiyorsa ya da az ödüyorsa.",
			everydayWords: words("nafaka", "çocuk nafakası", "baba nafaka ödemiyor", "nafaka avansı"),
		},
		"arbeit-und-jobcenter": {
			name: "İş, temel gelir ve aile",
			summary: "İş, jobcenter parası ve çocuklar bir arada yürümek zorundaysa danışmanlık.",
			everydayWords: words("jobcenter", "iş bulma kurumu", "işsizlik parası", "bürgergeld", "işsizim"),
		},
		"kleidung-und-sachen": {
			name: "Giysi ve çocuk eşyası",
			summary: "İyi durumda giysi ve eşya, az parayla ya da parasız.",
			everydayWords: words("çocuk giysisi", "ikinci el giysi", "bedava giysi", "ikinci el bebek eşyası"),
		},
		"schule-und-lernen": {
			name: "Okul ve öğrenmek",
			summary: "İlk günden diplomaya kadar: takılınca kim yardım eder.",
			everydayWords: words("okul", "ödev", "ders", "okul sorunları", "öğrenmek"),
		},
		einschulung: {
			name: "Okula başlamak",
			summary: "Kreşten okula: muayene, kayıt, iyi bir başlangıç.",
			everydayWords: words("okula başlama", "okula kayıt", "birinci sınıf", "okul kaydı", "okul muayenesi"),
		},
		ganztag: {
			name: "Tam gün okul ve okul sonrası bakım",
			summary: "Dersten sonra çocuğunuza kim bakar.",
			everydayWords: words("okul sonrası bakım", "tam gün okul", "etüt", "okuldan sonra çocuk bakımı", "ogs"),
		},
		schulberatung: {
			name: "Okul danışmanlığı ve okul psikolojisi",
			summary: "Öğrenmek, notlar ya da okuldaki kavgalar üzüyorsa.",
			everydayWords: words("okul psikoloğu", "kötü notlar", "okulda zorbalık", "mobbing", "okul korkusu", "disleksi"),
		},
		schulsozialarbeit: {
			name: "Okul sosyal hizmeti",
			summary: "Okulda dinleyen ve arabuluculuk eden güvenilir kişiler.",
			everydayWords: words("okul sosyal danışmanı", "okuldan kaçıyor", "okula gitmiyor", "okulda sorun"),
		},
		lernfoerderung: {
			name: "Özel ders ve öğrenme desteği",
			summary: "Öğrenirken ek yardım, parası da ödenebilir.",
			everydayWords: words("özel ders", "ücretsiz özel ders", "ödev yardımı", "takviye ders"),
		},
		inklusion: {
			name: "Engelli çocuklarla öğrenmek",
			summary: "Birlikte öğrenmek: engelli çocuklar için okula ve mesleğe giden yollar.",
			everydayWords: words("engelli çocuk", "özel eğitim", "otizm", "engellilik", "özel okul"),
		},
		"freizeit-und-jugend": {
			name: "Boş zaman ve gençlik",
			summary: "Buluşma yerleri, spor ve kulüpler: çocukların ve gençlerin kendileri olabildiği yerler.",
			everydayWords: words("boş zaman", "gençlik", "çocuğum ne yapabilir", "tatil etkinliği"),
		},
		jugendtreff: {
			name: "Gençlik merkezi ve gençlik çalışması",
			summary: "Çocuklar ve gençler için açık odalar ve konuşacak kişiler.",
			everydayWords: words("gençlik merkezi", "gençlik evi", "gençlik kulübü"),
		},
		"sport-und-bewegung": {
			name: "Spor ve hareket",
			summary: "Çocukların hoş karşılandığı kulüpler ve gruplar.",
			everydayWords: words("spor kulübü", "çocuklar için futbol", "jimnastik", "yüzme kursu"),
		},
		"verein-musik-kultur": {
			name: "Kulüp, müzik ve kültür parası",
			summary: "Üyelik, müzik okulu ya da tatil kampı için destek.",
			everydayWords: words("müzik okulu", "kulüp aidatı", "üyelik parası", "enstrüman öğrenmek"),
		},
		"ausbildung-und-beruf": {
			name: "Meslek eğitimi ve iş",
			summary: "Okuldan sonra ne var? Denemek, karar vermek, başlamak.",
			everydayWords: words("meslek", "iş", "okuldan sonra", "ne olacağım"),
		},
		berufsorientierung: {
			name: "Meslekleri tanımak",
			summary: "Güçlü yanlarını bulmak, işyerlerini görmek, staj yapmak.",
			everydayWords: words("meslek seçimi", "meslek danışmanlığı", "hangi meslek bana uygun", "meslek rehberliği"),
		},
		praktikum: {
			name: "Staj ve uygulama kursları",
			summary: "Karar vermeden önce işi denemek.",
			everydayWords: words("staj", "staj yeri", "staj bulmak", "öğrenci stajı"),
		},
		ausbildung: {
			name: "Meslek eğitimi yeri bulmak",
			summary: "Karnesi kötü olanlar için de meslek eğitimine giden yol.",
			everydayWords: words("meslek eğitimi", "çıraklık", "ausbildung yeri", "çıraklık yeri"),
		},
		berufsvorbereitung: {
			name: "Diploması ya da eğitim yeri olmayanlar",
			summary: "Yeniden başlamak: atölye, hazırlık, okul diploması.",
			everydayWords: words("diplomam yok", "okulu bıraktım", "okulu bitirmedim", "gençlik atölyesi"),
		},
		"gesundheit-und-entwicklung": {
			name: "Sağlık ve gelişim",
			summary: "Çocuğum iyi büyüyor mu? Muayeneler, medya, beden ve güç toplamak.",
			everydayWords: words("sağlık", "çocuk doktoru", "hasta çocuk", "muayene"),
		},
		entwicklung: {
			name: "Çocuğun gelişimi",
			summary: "Çocuğum başkaları gibi konuşuyor, yürüyor, öğreniyor mu? Daha dikkatli bakanlar.",
			everydayWords: words("çocuk konuşmuyor", "geç konuşma", "çocuk yürümüyor", "gelişim geriliği", "konuşma terapisi"),
		},
		medien: {
			name: "Telefon, oyun, internet",
			summary: "Ne kadarı fazla? Ekran süresi, oyunlar ve sosyal ağlar için öneriler.",
			everydayWords: words("telefon bağımlılığı", "ekran süresi", "oyun bağımlılığı", "cep telefonu", "sosyal medya"),
		},
		sexualitaet: {
			name: "Beden, aşk, korunma",
			summary: "Çocukların ve gençlerin anne babaya her zaman sormadığı sorular.",
			everydayWords: words("korunma", "doğum kontrol", "hap", "cinsel eğitim", "ertesi gün hapı"),
		},
		kur: {
			name: "Anne, baba ve çocuk kürü",
			summary: "Güç toplamak: anne çocuk ve baba çocuk kürü için danışmanlık.",
			everydayWords: words("anne çocuk kürü", "kür", "yorgun anne", "tükenmişlik", "dinlenme kürü"),
		},
		"gewalt-krise-sucht": {
			name: "Şiddet, kriz, bağımlılık",
			summary: "Ev tehlikeliyse ya da artık dayanamıyorsanız: Yardım burada.",
			everydayWords: words("şiddet", "kriz", "acil durum", "acil yardım"),
		},
		"haeusliche-gewalt": {
			name: "Evde şiddet",
			summary: "Dayak, tehdit, baskı: sizin ve çocuklarınız için yardım.",
			everydayWords: words("aile içi şiddet", "kocam beni dövüyor", "eşim dövüyor", "kadın sığınma evi", "kadın sığınağı"),
		},
		"sexualisierte-gewalt": {
			name: "Cinsel şiddet ve istismar",
			summary: "Biri size ya da çocuğunuza cinsel olarak dokunduysa ya da bundan kuşkulanıyorsanız.",
			everydayWords: words("cinsel istismar", "tecavüz", "çocuk istismarı", "taciz"),
		},
		kinderschutz: {
			name: "Bir çocuk tehlikede",
			summary: "Bir çocuk için kaygılanıyor musunuz, kendinizin ya da başkasının?",
			everydayWords: words("çocuk dövülüyor", "çocuk tehlikede", "çocuk koruma", "ihmal edilen çocuk"),
		},
		"nicht-nach-hause": {
			name: "Eve dönememek",
			summary: "Hemen güvenli bir yere ihtiyacı olan çocuklar ve gençler için.",
			everydayWords: words("evden kaçtım", "evden kaçtı", "evden atıldım", "eve dönemiyorum"),
		},
		sucht: {
			name: "Alkol, uyuşturucu, bağımlılık",
			summary: "İçki, esrar ya da kumar sizin ya da ailenizden birinin hayatını yönetiyorsa.",
			everydayWords: words("alkol", "uyuşturucu", "bağımlılık", "kocam içiyor", "kumar"),
		},
		"kind-nimmt-drogen": {
			name: "Çocuğum uyuşturucu kullanıyor",
			summary: "Çocuğu içki içen ya da uyuşturucu kullanan anne babalar için danışmanlık.",
			everydayWords: words("oğlum esrar içiyor", "kızım uyuşturucu kullanıyor", "çocuğum uyuşturucu kullanıyor", "esrar"),
		},
		"ankommen-und-sprache": {
			name: "Yeni gelenler ve dil",
			summary: "Almanya'da yeni: danışmanlık, Almanca öğrenmek, çeviri.",
			everydayWords: words("göç", "mülteci", "almanya'da yeni", "yabancı", "iltica"),
		},
		sprachfoerderung: {
			name: "Çocuklara dil desteği",
			summary: "Çocukların Almanca ve aile dilini öğrendiği gruplar.",
			everydayWords: words("dil desteği", "iki dilli", "çocuk almanca bilmiyor", "çocuklar için almanca"),
		},
		"deutsch-lernen": {
			name: "Almanca öğrenmek",
			summary: "Gençler ve yetişkinler için dil kursları.",
			everydayWords: words("almanca kursu", "almanca öğrenmek", "dil kursu", "entegrasyon kursu", "uyum kursu"),
		},
		dolmetschen: {
			name: "Tercümanlık",
			summary: "Kreşte, okulda ya da dairede konuşurken biri çevirir.",
			everydayWords: words("tercüman", "çevirmen", "çeviri", "türkçe tercüman"),
		},
		migrationsberatung: {
			name: "Göçmenler için danışmanlık",
			summary: "Evrak, okul, ev ve iş konusunda yardım.",
			everydayWords: words("göç danışmanlığı", "oturma izni", "mülteci danışmanlığı", "vize", "aile birleşimi"),
		},
		"zeugnis-anerkennen": {
			name: "Diplomayı tanıtmak",
			summary: "Ülkenizdeki okul ve meslek burada da geçerli olsun diye.",
			everydayWords: words("diploma denkliği", "denklik", "diploma tanıma", "yurt dışı diploma"),
		},
	},
	phase: {
		"schwangerschaft-geburt": {
			name: "Hamilelik ve doğum",
			shortName: "Hamilelik ve doğum",
			ageLabel: "doğumdan önceden ilk haftalara kadar",
			summary: "Bir çocuk yolda. Burada danışmanlık, ebe ve doğum dönemi için yardım bulursunuz.",
		},
		"null-bis-drei": {
			name: "İlk üç yıl",
			shortName: "0–3 yaş",
			ageLabel: "0–3 yaş",
			summary: "Çocuğunuz dünyaya alışıyor. Burada erken yardımlar, çocuk grupları ve eve gelen kişiler bulursunuz.",
		},
		kita: {
			name: "Kreş yılları",
			shortName: "Kreş",
			ageLabel: "3–6 yaş",
			summary: "Oynamak, sormak, arkadaş bulmak. Burada kreş, aile merkezi, dil desteği ve eğitim danışmanlığı bulursunuz.",
		},
		grundschule: {
			name: "İlkokul",
			shortName: "İlkokul",
			ageLabel: "6–10 yaş",
			summary: "Okumak, hesap yapmak, ait olmak. Burada tam gün okul, okul sosyal hizmeti ve ders yardımı bulursunuz.",
		},
		"weiterfuehrende-schule": {
			name: "Ortaokul ve lise",
			shortName: "Ortaokul ve lise",
			ageLabel: "10–16 yaş",
			summary: "Çocuklar genç oluyor. Burada gençlik merkezleri, okul sosyal hizmeti, medya ve bağımlılık için danışmanlık bulursunuz.",
		},
		"ausbildung-beruf": {
			name: "Meslek eğitimi ve iş",
			shortName: "Meslek ve iş",
			ageLabel: "14–27 yaş",
			summary: "Ne olmak istiyorum? Gençler ve aileleri burada staj, meslek eğitimi ve üniversite için danışmanlık bulur.",
		},
	},
	transition: {
		"geburt-familie": {
			name: "Doğumdan aileye",
			ageLabel: "hamilelikten 1. yaş gününe kadar",
			summary: "Bebek geldi ve hiçbir şey eskisi gibi değil. İlk aylarda yanınızda kim var.",
		},
		"familie-kita": {
			name: "Aileden kreşe ya da günlük bakıcıya",
			ageLabel: "çoğunlukla 1–3 yaş arası",
			summary: "İlk kez anne babasız. Alışma nasıl iyi geçer ve yer nasıl bulunur.",
		},
		"kita-grundschule": {
			name: "Kreşten ilkokula",
			ageLabel: "5–7 yaş",
			summary: "Yakında okul! Çocuğunuzun neye ihtiyacı var, kayıtta ve muayenede ne olur.",
		},
		"grundschule-weiterfuehrende": {
			name: "İlkokuldan ortaokula",
			ageLabel: "9–11 yaş",
			summary: "Çocuğuma hangi okul uygun? Birlikte nasıl karar verilir, başlangıcı ne kolaylaştırır.",
		},
		"schule-beruf": {
			name: "Okuldan mesleğe",
			ageLabel: "14–20 yaş, 8. sınıftan itibaren",
			summary: "Denemek, karar vermek, başlamak. Meslek eğitimi ya da üniversite yolunda kim yardım eder.",
		},
	},
	"crisis-line": {
		"notruf-112": {
			name: "Acil çağrı: ambulans ve itfaiye",
			forWhom: "biri ağır yaralı, baygın ya da ölüm tehlikesindeyse ve yangında herkes için",
			description:
				"Nerede olduğunuzu ve ne olduğunu söylersiniz. Kapatabileceğiniz söylenene kadar telefonda kalın. Kontör olmadan da aranır. Biri canına kıymak istiyorsa da 112'yi arayın.",
			hoursNote: "gece gündüz",
		},
		"polizei-110": {
			name: "Polis",
			forWhom: "siz ya da bir çocuk şu anda tehdit ediliyor ya da dövülüyorsa herkes için",
			description:
				"Nerede olduğunuzu ve ne olduğunu söylersiniz. Polis gelir. Saldırganı evden çıkarabilir, gece ve hafta sonu gençlik dairesine ulaşır.",
			hoursNote: "gece gündüz",
		},
		nora: {
			name: "Konuşmadan acil çağrı: “nora” uygulaması",
			forWhom: "işitme engelliler ve acil durumda konuşamayan herkes için",
			description:
				"Eyaletlerin bu uygulamasıyla konuşmadan polisi, itfaiyeyi ya da ambulansı çağırırsınız. Önemli: Önceden kaydolmanız ve kimliğinizi göstermeniz gerekir. Bunu bugün yapın, acil durumda değil. İşitme engelliler TESS hizmetini ya da acil faksı da kullanabilir.",
			websiteLabel: "“nora” uygulaması: nora-notruf.de (bu siteden çıkarsınız)",
			hoursNote: "kayıttan sonra gece gündüz",
		},
		"hilfetelefon-gewalt-gegen-frauen": {
			name: "Kadına karşı şiddet yardım hattı",
			forWhom: "şiddet gören kadınlar ve onlara yardım etmek isteyenler için",
			description:
				"Telefonda bu konuyu bilen kadınlar var. Dinlerler, yol gösterirler ve yakınınızdaki yardımı söylerler, örneğin bir kadın sığınma evini. Adınızı söylemeniz gerekmez. Sohbet ve e-posta ile de danışabilirsiniz.",
			websiteLabel: "Sohbet ve e-posta: hilfetelefon.de (bu siteden çıkarsınız)",
			hoursNote: "her gün, gece gündüz",
			languagesNote: "tercümanla 18 dil, ayrıca işaret dili",
		},
		"hilfetelefon-sexueller-missbrauch": {
			name: "Cinsel istismar yardım hattı",
			forWhom: "bir çocuk için kaygılanan herkes ve kendisi istismara uğramış kişiler için",
			description:
				"İçinizde garip bir duygu mu var? Aramak için bu yeter. Uzmanlarla konuşursunuz, adınızı söylemeniz gerekmez. Çocuğu şimdi neyin koruyacağını birlikte düşünürsünüz.",
			hoursNote: "Pazartesi, Çarşamba, Cuma 9–14, Salı ve Perşembe 15–20 (saatler doğrulanmadı)",
			languagesNote: "çeviriyle 19 yabancı dil, ayrıca işaret dili",
		},
		"opfer-telefon": {
			name: "WEISSER RING mağdur hattı",
			forWhom: "suç mağduru olan kişiler ve aileleri için",
			description: "Biri dinler, haklarınızı ve nerede yardım olduğunu anlatır. Adınızı söylemeniz ya da şikâyetçi olmanız gerekmez.",
			hoursNote: "her gün 7–22 (2019 tarihli kaynağa göre)",
		},
		"hilfetelefon-gewalt-an-maennern": {
			name: "Erkeğe karşı şiddet yardım hattı",
			forWhom: "ailede ya da başka yerde şiddet gören erkekler için",
			description: "Erkekler de şiddet görür. Telefonda size inanırlar ve şimdi neyin yardımcı olacağını sizinle düşünürler.",
			websiteLabel: "Çevrim içi danışma: maennerhilfetelefon.de (bu siteden çıkarsınız)",
			hoursNote: "Pazartesi–Perşembe 8–20, Cuma 8–15 (2023 tarihli kaynağa göre)",
		},
		"kinder-und-jugendtelefon": {
			name: "Çocuk ve gençlik hattı “Nummer gegen Kummer”",
			forWhom: "derdi ne olursa olsun çocuklar ve gençler için",
			description:
				"Her şeyi konuşabilirsin: evde kavga, okulda sorun, aşk, korku. Adını söylemen gerekmez. Arama telefon faturasında görünmez. Sohbet ve e-posta da var.",
			websiteLabel: "Sohbet ve e-posta: nummergegenkummer.de (bu siteden çıkarsın)",
			hoursNote: "Pazartesi–Cumartesi 14–20, ayrıca Pazartesi, Çarşamba, Perşembe 10–12 (2020 tarihli kaynağa göre)",
		},
		elterntelefon: {
			name: "Anne baba hattı “Nummer gegen Kummer”",
			forWhom: "anneler, babalar, büyükanne ve büyükbabalar, çocuk yetiştiren herkes için",
			description:
				"Yorgun, öfkeli ya da çaresiz misiniz? Burada biri sizi suçlamadan dinler. Birlikte bir sonraki adımı bulursunuz. Adınızı söylemeniz gerekmez.",
			websiteLabel: "Daha fazlası: nummergegenkummer.de (bu siteden çıkarsınız)",
			hoursNote: "Pazartesi–Cuma 9–17, Salı ve Perşembe 19'a kadar (2020 tarihli kaynağa göre)",
		},
		"schwangere-in-not": {
			name: "Zor durumdaki hamileler için yardım hattı",
			forWhom: "ne yapacağını bilmeyen ya da hamileliğini gizli tutmak isteyen kadınlar için",
			description:
				"Kimse sizi zorlamaz. Her şeyi konuşabilirsiniz, gizli doğumu da: Çocuğunuz hastanede güvenle doğar, adınız gizli kalır.",
			hoursNote: "gece gündüz",
		},
		telefonseelsorge: {
			name: "TelefonSeelsorge (dertleşme hattı)",
			forWhom: "inancı ne olursa olsun, konuşacak birine ihtiyacı olan herkes için",
			description:
				"Telefonu bir insan açar ve size zaman ayırır. Her şeyi konuşabilirsiniz, yaşamak istemediğinizi de. Adınızı söylemeniz gerekmez.",
			hoursNote: "gece gündüz",
		},
		krisenchat: {
			name: "krisenchat",
			forWhom: "25 yaşına kadar çocuklar ve gençler için",
			description:
				"WhatsApp, SMS ya da sitedeki sohbetle yazarsın, eğitimli kişiler sana cevap verir. Şu anda konuşamıyorsan da olur. Önemli: Bu siteden çıkarsın. Yazdıkların krisenchat'e, WhatsApp ve SMS'te bu hizmetlere de gider. Biz hiçbirini görmeyiz.",
			websiteLabel: "Sohbet: krisenchat.de (bu siteden çıkarsın)",
			hoursNote: "gece gündüz",
		},
		giftnotruf: {
			name: "Zehir danışma hattı NRW",
			forWhom: "bir çocuk zehirli bir şey yuttuysa ya da yutmuş olabilirse herkes için",
			description:
				"Bonn'daki uzmanlar şimdi ne yapılacağını söyler. Hazır olsun: Neydi, ne kadar, ne zaman, çocuk kaç kilo? Çocuk baygınsa, zor nefes alıyorsa ya da kasılıyorsa hemen 112.",
			hoursNote: "gece gündüz",
		},
		"aerztlicher-bereitschaftsdienst": {
			name: "Nöbetçi doktor hizmeti",
			forWhom: "akşam ya da hafta sonu hastalanan, ama ölüm tehlikesinde olmayan herkes için",
			description:
				"Neyiniz olduğunu sorarlar, hangi muayenehanenin açık olduğunu ya da eve gelinip gelinmeyeceğini söylerler. Ölüm tehlikesinde her zaman 112.",
			hoursNote: "Pazartesi, Salı, Perşembe 18'den, Çarşamba ve Cuma 13'ten sabaha kadar, hafta sonu ve tatillerde bütün gün",
		},
	},
};
