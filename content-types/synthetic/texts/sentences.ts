import type { Text } from "./text.ts";

/** Sentences that fit every service. A paragraph takes some of one group; gaps are filled anew each time. */

export const meeting: readonly Text[] = [
	["Wir treffen uns {raum}.", "We meet {raum}.", "{raum} buluşuyoruz."],
	["Für Sie da ist {team}.", "There for you: {team}.", "Sizin için burada: {team}."],
	[
		"Zuerst hören wir zu, danach überlegen wir gemeinsam.",
		"First we listen, then we think together.",
		"Önce dinleriz, sonra birlikte düşünürüz.",
	],
	[
		"Danach fragen Familien oft: {sorge}, {sorge2}.",
		"It is often about {sorge} or {sorge2}.",
		"Konu çoğu zaman {sorge} ya da {sorge2} olur.",
	],
	[
		"Niemand muss sich hier erklären oder schämen.",
		"Nobody has to explain or feel ashamed here.",
		"Burada kimse kendini açıklamak ya da utanmak zorunda değil.",
	],
	["Die Gruppe ist klein: höchstens {zahl} Familien.", "The group is small: {zahl} families at most.", "Grup küçük: en fazla {zahl} aile."],
	[
		"Kinder dürfen mitkommen und spielen nebenan.",
		"Children may come along and play next door.",
		"Çocuklar da gelebilir ve yan odada oynar.",
	],
	["Auch {begleitung} sind willkommen.", "{begleitung} are welcome too.", "{begleitung} da gelebilir."],
	[
		"Wir beginnen pünktlich, aber niemand wird weggeschickt.",
		"We start on time, but nobody is sent away.",
		"Zamanında başlarız, ama kimse geri çevrilmez.",
	],
	["Am Ende wissen Sie, was Ihr nächster Schritt ist.", "In the end you know your next step.", "Sonunda bir sonraki adımınızı bilirsiniz."],
	[
		"Wer möchte, bekommt alles auch schriftlich mit.",
		"If you like, you can take everything home in writing.",
		"İsterseniz her şeyi yazılı olarak da alırsınız.",
	],
	["Beim ersten Mal zeigen wir Ihnen das Haus.", "On your first visit we show you around.", "İlk gelişinizde size binayı gezdiririz."],
];

export const practical: readonly Text[] = [
	["Bringen Sie bitte {ding} mit.", "Please bring {ding}.", "Lütfen yanınızda getirin: {ding}."],
	[
		"Der Eingang liegt auf der Rückseite, folgen Sie den bunten Fußspuren.",
		"The entrance is at the back; follow the coloured footprints.",
		"Giriş arka tarafta; renkli ayak izlerini takip edin.",
	],
	["Einen Kinderwagen können Sie im Flur abstellen.", "You can leave a pram in the hallway.", "Bebek arabasını koridora bırakabilirsiniz."],
	[
		"Vom Bahnhof {ort} sind es etwa {zahl} Minuten zu Fuß.",
		"It is about {zahl} minutes on foot from {ort} station.",
		"{ort} istasyonundan yürüyerek yaklaşık {zahl} dakika.",
	],
	[
		"In den Schulferien fällt manches Treffen aus.",
		"Some meetings are cancelled during the school holidays.",
		"Okul tatillerinde bazı buluşmalar yapılmaz.",
	],
	[
		"Parkplätze gibt es nur wenige, der Bus hält vor der Tür.",
		"There are few parking spaces; the bus stops at the door.",
		"Park yeri azdır, otobüs kapının önünde durur.",
	],
	["Kaffee, Tee und Wasser stehen bereit.", "Coffee, tea and water are provided.", "Kahve, çay ve su hazırdır."],
	[
		"Wenn Sie verhindert sind, genügt eine kurze Nachricht.",
		"If you cannot come, a short message is enough.",
		"Gelemezseniz kısa bir mesaj yeterlidir.",
	],
	["Ein Treffen dauert etwa {zahl}0 Minuten.", "A meeting takes about {zahl}0 minutes.", "Bir buluşma yaklaşık {zahl}0 dakika sürer."],
	[
		"Fotos machen wir nur, wenn alle einverstanden sind.",
		"We only take photos if everybody agrees.",
		"Yalnızca herkes isterse fotoğraf çekeriz.",
	],
];

export const trust: readonly Text[] = [
	["Was Sie erzählen, bleibt unter uns.", "What you tell us stays between us.", "Anlattıklarınız aramızda kalır."],
	[
		"{traeger} arbeitet dafür mit Schulen, Kitas und Praxen zusammen.",
		"{traeger} works with schools, day-care centres and surgeries.",
		"{traeger} bunun için okullar, kreşler ve muayenehanelerle birlikte çalışır.",
	],
	[
		"Eine Überweisung oder einen Ausweis brauchen Sie nicht.",
		"You need neither a referral nor an identity card.",
		"Sevk kâğıdına ya da kimliğe gerek yok.",
	],
	["Auf Wunsch bleiben Sie ohne Namen.", "You can stay anonymous if you wish.", "İsterseniz adınızı söylemezsiniz."],
	[
		"Wenn wir selbst nicht helfen können, suchen wir mit Ihnen weiter.",
		"If we cannot help ourselves, we keep looking with you.",
		"Biz yardım edemezsek sizinle birlikte aramaya devam ederiz.",
	],
	[
		"Das Angebot gibt es in {ort} seit {zahl} Jahren.",
		"The service has existed in {ort} for {zahl} years.",
		"Bu hizmet {ort} kentinde {zahl} yıldır var.",
	],
	[
		"Wir freuen uns über Familien aus allen Ländern.",
		"We are happy about families from every country.",
		"Her ülkeden aileleri sevinçle bekliyoruz.",
	],
	["Sie entscheiden, wie oft Sie kommen.", "You decide how often you come.", "Ne sıklıkla geleceğinize siz karar verirsiniz."],
	[
		"Auch wer nur eine kurze Frage hat, ist hier richtig.",
		"Even if you only have a quick question, this is the right place.",
		"Yalnızca kısa bir sorunuz olsa bile doğru yerdesiniz.",
	],
	[
		"Niemand erfährt ohne Ihre Erlaubnis davon, auch nicht das Amt.",
		"Nobody learns about it without your permission, not even the authorities.",
		"İzniniz olmadan kimse öğrenmez, resmî daireler de.",
	],
];

export const listHeading: readonly Text[] = [
	["Das erwartet Sie:", "What to expect:", "Sizi neler bekliyor:"],
	["Dabei helfen wir:", "We help with:", "Şu konularda yardım ederiz:"],
	["Dazu gehört:", "This includes:", "Bunlar da dahildir:"],
];

export const listItems: readonly Text[] = [
	["Gespräche zum Thema „{sorge}“", "talks about {sorge}", "{sorge} üzerine görüşmeler"],
	["Hilfe bei der Frage „{sorge}“", "help with questions about {sorge}", "{sorge} ile ilgili sorularda yardım"],
	["ein Treffen {raum}", "a meeting {raum}", "{raum} bir buluşma"],
	["Begleitung durch {team}", "support from {team}", "{team} eşliğinde destek"],
	["Zeit für {begleitung} und Kinder", "time for {begleitung} and children", "{begleitung} ve çocuklar için zaman"],
	["Auskunft über weitere Hilfen in {ort}", "information about other help in {ort}", "{ort} kentindeki diğer yardımlar hakkında bilgi"],
];

export const plain: readonly Text[] = [
	[
		"Dieses Angebot ist für Familien.\nWir helfen Ihnen.\nSie können uns alles fragen.",
		"This service is for families.\nWe help you.\nYou can ask us anything.",
		"Bu hizmet aileler içindir.\nSize yardım ederiz.\nBize her şeyi sorabilirsiniz.",
	],
	[
		"Rufen Sie uns an.\nOder kommen Sie vorbei.\nWir sprechen langsam und einfach.",
		"Call us.\nOr drop in.\nWe speak slowly and simply.",
		"Bizi arayın.\nYa da uğrayın.\nYavaş ve basit konuşuruz.",
	],
	[
		"Sie müssen nichts mitbringen.\nSie müssen nichts unterschreiben.\nSie können jederzeit wieder gehen.",
		"You need not bring anything.\nYou need not sign anything.\nYou can leave at any time.",
		"Bir şey getirmeniz gerekmez.\nBir şey imzalamanız gerekmez.\nİstediğiniz zaman gidebilirsiniz.",
	],
];
