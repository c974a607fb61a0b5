/**
 * In which searches a crisis line comes first, by its key: the words that people in need type, in ten languages. A star stands
 * for any letters. Rather a word too few than one that frightens someone who only looks for a drum lesson ("Schlagzeug").
 */
export const crisisWords: Record<string, readonly string[]> = {
	"notruf-112": [
		/* de */ ..."112|notruf|notfall|notarzt|rettungsdienst|krankenwagen|bewusstlos*|atmet nicht|lebensgefahr*|erstickt|schütteltrauma".split(
			"|",
		),
		...["fieberkrampf", "krampfanfall"],
		/* en */ ..."emergency|ambulance|unconscious|not breathing|seizure".split("|"),
		/* uk */ ..."швидка допомога|викликати швидку|непритомн*|не дихає".split("|"),
		/* ru */ ..."скорая помощь|вызвать скорую|без сознания|не дышит".split("|"),
		/* bg */ ..."спешна помощ|линейка|в безсъзнание|не диша".split("|"),
		/* ar */ ..."طوارئ|إسعاف|سيارة إسعاف|لا يتنفس|فاقد الوعي".split("|"),
		/* fa */ ..."اورژانس|آمبولانس|بیهوش|نفس نمی‌کشد".split("|"),
		/* tr */ ..."acil durum|ambulans|bayıldı|bilincini kaybetti|nefes almıyor".split("|"),
		/* ro */ ..."urgență|ambulanță|salvare|inconștient*|nu respiră".split("|"),
		/* pl */ ..."pogotowie|karetka|nieprzytomn*|nie oddycha".split("|"),
		/* said otherwise */
		/* de */ ..."baby * geschüttelt|kind * geschüttelt|keine luft|atmet * nicht|ohnmächtig|krampft|überdosis|wickeltisch gefallen|atmet komisch|atmet schwer|blau angelaufen|läuft blau|läuft * blau an|baby + blau|viele tabletten".split(
			"|",
		),
		/* en */ ..."can't breathe|overdose|baby shaken|shook my baby".split("|"),
		/* uk */ ..."не реагує|передозування|задихається|задихнувся|задихнулась".split("|"),
		/* ru */ ..."передозировк*|не реагирует|задыхается".split("|"),
		/* tr */ ..."nefes alamıyor|nöbet geçiriyor".split("|"),
		/* pl */ ..."nie może oddychać|przedawkowa*".split("|"),
		/* ro */ ..."nu respira|supradoz*".split("|"),
		/* bg */ ..."не може да диша|предозира*|задушава се".split("|"),
		/* ar */ ..."لا يستطيع التنفس|أغمي عليه".split("|"),
		/* fa */ ..."نمی‌تواند نفس بکشد|از هوش رفت".split("|"),
	],
	"polizei-110": [
		/* de */ ..."110|polizei|bedroht|bedrohung|morddrohung|entführ*|kind verschwunden|kind weggelaufen|kind ist weg|einbrecher".split("|"),
		/* en */ ..."police|kidnapped|child missing".split("|"),
		/* uk */ ..."поліція|викрали".split("|"),
		/* ru */ ..."полиция|похитили".split("|"),
		/* bg */ ..."полиция|отвлечено".split("|"),
		/* ar */ ..."الشرطة|شرطة|خطف|اختطاف".split("|"),
		/* fa */ ..."پلیس|ربودن".split("|"),
		/* tr */ ..."polis|kaçırıldı|çocuğum kayıp".split("|"),
		/* ro */ ..."poliția|poliție|răpit".split("|"),
		/* pl */ ..."policja|porwanie|porwał*".split("|"),
		/* said otherwise */
		/* de */ ..."tochter * verschwunden|sohn * verschwunden|kind * verschwunden|tochter * weggelaufen|sohn * weggelaufen|kind * weggelaufen|tochter * abgehauen|sohn * abgehauen|kind * abgehauen|er droht mir|mann droht|ex droht|freund droht|erpress*|mit * messer|hat * messer|werde * verfolgt|nicht nach hause gekommen|nachbar* + schlagen|nachbar* + schlägt".split(
			"|",
		),
		/* en */ ..."ran away|my child is missing|threatens to kill|kill me|death threat*|threat* me".split("|"),
		/* uk */ ..."зникла дитина|дитина зникла|втекла з дому|втік з дому|погрожу*|погрози".split("|"),
		/* ru */ ..."ребенок пропал|пропал ребенок|сбежал из дома|сбежала из дома|угрожа*|угрозы".split("|"),
		/* tr */ ..."evden kaçtı|tehdit*|beni öldür*".split("|"),
		/* pl */ ..."uciekł z domu|uciekła z domu|dziecko zaginęło|mi + grozi|grozi że|groźb*|groził*|mnie zabi*".split("|"),
		/* ro */ ..."a fugit de acasă|copilul a dispărut|mă amenin*|ne amenin*|m-a amenin*|amenințări".split("|"),
		/* bg */ ..."избяга от вкъщи|детето изчезна|заплаш*|заплахи".split("|"),
		/* ar */ ..."هرب من البيت|هربت من البيت|طفلي مفقود|*هددني|يهدد*|تهديد*|بالقتل".split("|"),
		/* fa */ ..."از خانه فرار کرد|بچه‌ام گم شده|تهدید*".split("|"),
	],
	"hilfetelefon-gewalt-gegen-frauen": [
		/* de */ ..."gewalt|partnergewalt|gewaltschutz|gewalttätig*|*schlägt mich|mann schlägt|freund schlägt|partner schlägt|werde geschlagen".split(
			"|",
		),
		...[
			"verprügel*",
			"stalk*",
			"gestalkt",
			"frauenhaus",
			"zwangsheirat*",
			"zwangsehe",
			"*vergewaltig*",
			"misshandel*",
			"würgt mich",
			"gewürgt",
		],
		...["mann bedroht", "genitalverstümmelung", "prügel"],
		/* en */ ..."violence|husband beats|rape|raped|abusive husband|women's shelter|forced marriage".split("|"),
		/* uk */ ..."насильств*|чоловік б'є|зґвалт*|побив мене".split("|"),
		/* ru */ ..."насили*|муж бьет|изнасил*".split("|"),
		/* bg */ ..."насилие|изнасил*|побой".split("|"),
		/* ar */ ..."عنف|العنف".split("|"),
		/* fa */ ..."خشونت|کتک|کتکم|شوهرم مرا می‌زند|تجاوز".split("|"),
		/* tr */ ..."şiddet|beni dövdü|sığınma evi".split("|"),
		/* ro */ ..."violență|violența|mă bate|viol|violată".split("|"),
		/* pl */ ..."przemoc|przemocy|gwałt|zgwałc*".split("|"),
		/* said otherwise */
		/* de */ ..."mich * geschlagen|mann * geschlagen|freund * geschlagen|partner * geschlagen|mann * gehauen|freund * gehauen|er hat mich * gehauen|er haut mich|mann haut|freund haut|er schlägt uns|handgreiflich|geht auf mich los|angst vor * mann|angst vor * freund|angst vor * partner|angst vor * ex|freund bedroht|partner bedroht|ex bedroht|mann sperrt * ein|zwingt mich * sex|mann + mich schlägt|freund + mich schlägt|partner + mich schlägt|ex + mich schlägt|er mich schlägt|schlegt mich|werde * verfolgt|tritt mich|mich + getreten|mann + schubst|sperrt mich ein|mann + eingesperrt|verfolgt mich|mich + verfolgt|zwangsverheirat*|!kind schlägt|!sohn schlägt|!tochter schlägt|!papa schlägt mich|!mama schlägt mich|!vater schlägt mich|!mutter schlägt mich|!gewalt * schule|!schule * gewalt|schubst* mich|mich + geschubst".split(
			"|",
		),
		/* en */ ..."partner hits|boyfriend hits|boyfriend beats|afraid of * husband|scared of * husband|strangl*|hits us|beats us|sexual assault|sexually assaulted|being beaten|he hurts me|husband hurts|locks me in|abusive partner|partner + violent|husband + violent|boyfriend + violent|hit* me|beat* me|slap* me|chok* me|punch* me|kick* me|abus* me".split(
			"|",
		),
		/* uk */ ..."чоловік * б'є|чоловік * побив|вдарив мене|мене вдарив|б'є дітей|мене + б'є|нас + б'є|чоловік + вдарив|мене + душив|душить мене|руку на мене|піднімає на * руку|підняв на * руку|боюся * чоловіка|знущається з мене|знущається наді мною|мене + переслідує|переслідує колишній".split(
			"|",
		),
		/* ru */ ..."муж * бьет|муж * избил|ударил меня|меня ударил|бьет детей|меня + бьет|нас + бьет|муж + ударил|меня + душил|меня + душит|руку на меня|поднял на * руку|поднимает на * руку|избива*|боюсь * мужа|насилует|насилуют|меня + преследует|бывший преследует|menya byet|muzh byet|избил*".split(
			"|",
		),
		/* bg */ ..."ме удари|бие децата|страх ме е от мъжа|ме + удря|ме + преби|бие мен|ме + души|малтретира*|вдига ми ръка|посяга ми|ме + преследва|ме + бие".split(
			"|",
		),
		/* ar */ ..."يضربنا|زوجي يضرب*|يضرب أطفالي|يضرب أولادي|أخاف من زوجي|*ضربني|*ضربنا|بيضرب*|خنقني|يخنقني|أخاف * زوجي|خايفة من زوجي|خائفة من زوجي|*اغتصب*|*اغتصاب*|تعنيف|معنفة|يعنفني|يلاحقني".split(
			"|",
		),
		/* fa */ ..."شوهرم * می‌زند|شوهرم * میزند|شوهرم * میزنه|مرا میزند|منو میزنه|کتک میزند|از شوهرم می‌ترسم|از شوهرم میترسم|شوهرم * زد|شوهرم * زده|مرا زد|منو زد|من را زد|خفه‌ام کرد|خفم کرد|تعقیبم|از شوهرم * ترس*".split(
			"|",
		),
		/* tr */ ..."kocam * dövdü|kocamdan korkuyorum|dövüyo*|dövülüyorum|boğazımı sık*|eşimden korkuyorum|dayak*|tecavüz*|beni takip ediyor|kocam * takip|kocam * vur*|eşim * vur*|bana vur*".split(
			"|",
		),
		/* ro */ ..."soțul * bate|mă lovește|m-a lovit|m-a bătut|bate copiii|frică de soț*|m-a violat|mă violează|strâns de gât|strânge de gât|mă urmărește|mi-e frică de el|dă în mine|soț* + violent".split(
			"|",
		),
		/* pl */ ..."mąż * bije|bije dzieci|mąż + pobił|mnie + pobił|mnie + bije|mnie + dusi*|boję się * męża|boję się partnera|znęca*|mnie + nęka|rękę na mnie|mąż + uderzył|mnie + uderzył".split(
			"|",
		),
	],
	"hilfetelefon-sexueller-missbrauch": [
		/* de */ ..."missbrauch|missbraucht|kindesmissbrauch|sexueller missbrauch|sexuelle gewalt|sexuelle belästigung|belästig*|übergriff*|unsittlich|angefasst|fasst mich an|begrapscht*|grooming|cybergrooming".split(
			"|",
		),
		/* en */ ..."sexual abuse|child abuse|abused".split("|"),
		/* uk */ ..."сексуальне насильств*|розбещ*|домаган*".split("|"),
		/* ru */ ..."сексуальное насили*|растлен*|домогат*|домогал*".split("|"),
		/* bg */ ..."сексуално насилие|блудств*".split("|"),
		/* ar */ ..."اعتداء جنسي|الاعتداء الجنسي".split("|"),
		/* fa */ ..."آزار جنسی|سوء استفاده جنسی".split("|"),
		/* tr */ ..."taciz".split("|"),
		/* ro */ ..."abuz sexual|abuzat*|molest*".split("|"),
		/* pl */ ..."molest*|wykorzystywanie seksualne".split("|"),
		/* said otherwise */
		/* de */ ..."fasst mich * an|fasst * tochter * an|fasst * sohn * an|fasst * kind * an|befummelt|betatscht|nacktbild*|nacktfoto*|dickpic*|sexting|eklige bilder|eklige nachrichten|schreibt * eklige|schickt * eklige|schreibt eklige|schickt eklige|kinderporno*|pädophil*|mich anfasst|nachts in mein zimmer|loverboy*|erpress* * bild*|bild* * erpress*|fasst * enkelin an|fasst * enkel an|fasst * mädchen an|fasst * jungen an".split(
			"|",
		),
		/* en */ ..."nude pictures|sends nudes|sexual harassment|paedophil*|pedophil*|groomed|touch* me|touch* my child|touch* my daughter|touch* my son".split(
			"|",
		),
		/* uk */ ..."торкається моєї доньки|голі фото|інтимні фото|педофіл*|доньку + чіпа*|насильство над дитиною|насилля над дитиною".split(
			"|",
		),
		/* ru */ ..."трогает мою дочь|трогает моего сына|голые фото|интимные фото|педофил*|мою дочь + трогал|насилие над ребенком|насилие над детьми".split(
			"|",
		),
		/* bg */ ..."голи снимки|пипа дъщеря ми|насилие над дете*|опипва*".split("|"),
		/* ar */ ..."صور عارية|لمس ابنتي|يلمس ابنتي|*تحرش*|الاعتداء على * الأطفال|اعتداء على * طفل*".split("|"),
		/* fa */ ..."عکس برهنه|عکس لخت|کودک‌آزاری|به دخترم دست|به پسرم دست|دست درازی".split("|"),
		/* tr */ ..."çıplak fotoğraf*|kızıma dokun*|oğluma dokun*|pedofil*|istismar*".split("|"),
		/* ro */ ..."poze nud|îmi atinge fata|a atins fetița|abuz * copil*|atins * fiica|atins * fata|hărțuire sexuală".split("|"),
		/* pl */ ..."nagie zdjęcia|wykorzystywanie dziec*|wykorzystanie seksualne|córkę + dotyka*".split("|"),
	],
	"opfer-telefon": [
		...["überfallen", "ausgeraubt", "opfer", "opferhilfe", "victim of crime", "mağdur", "жертва злочину", "жертва преступления"],
	],
	"hilfetelefon-gewalt-an-maennern": [
		...["frau schlägt mich", "freundin schlägt mich", "gewalt an männern", "gewalt gegen männer", "wife beats me", "eşim beni dövüyor"],
		/* de */ ..."frau + mich schlägt|freundin + mich schlägt|frau + mich geschlagen|freundin + mich geschlagen|frau haut mich|freundin haut mich".split(
			"|",
		),
	],
	"kinder-und-jugendtelefon": [
		/* de */ ..."kummer|ritzen|ritze mich|selbstverletz*|gemobbt|liebeskummer|stress mit eltern|stress mit meinen eltern|ärger mit eltern|ärger mit meinen eltern".split(
			"|",
		),
		...["angst nach hause", "angst vor papa", "angst vor mama"],
		/* en */ ..."self harm|cutting myself|bullied|bullying|my parents hit me|my dad hits me".split("|"),
		/* uk */ ..."булінг|цькують|самоушкодж*|тато б'є".split("|"),
		/* ru */ ..."буллинг|травля|травят|самоповрежд*|папа бьет".split("|"),
		/* bg */ ..."тормоз|самонараня*".split("|"),
		/* ar */ ..."تنمر|إيذاء النفس|أبي يضربني".split("|"),
		/* fa */ ..."قلدری|خودزنی|پدرم مرا می‌زند".split("|"),
		/* tr */ ..."zorbalık|kendine zarar|kendimi kesiyorum|babam dövüyor".split("|"),
		/* ro */ ..."hărțuire|bullying|se taie|tata mă bate".split("|"),
		/* pl */ ..."okalecza*|tata mnie bije|prześladow*".split("|"),
		/* said otherwise */
		/* de */ ..."vater * geschlagen|mutter * geschlagen|eltern schlagen|papa haut|mama haut|papa * gehauen|mama * gehauen|ritzt|geritzt|schneidet sich|schneide mich|verletzt sich selbst|gemobt|mobing|mobben|*mobbing*|papa + verprügel*|mama + verprügel*|vater + verprügel*|mutter + verprügel*|zuhause geschlagen|zu hause geschlagen|vater + schlägt|rausgeschmissen|rausgeworfen|gewalt * schule|schule * gewalt|papa + schlägt|mama + schlägt|mutter + schlägt|papa + geschlagen|mama + geschlagen".split(
			"|",
		),
		/* en */ ..."hurt myself|cut* herself|cut* himself|hurt* herself|hurt* himself".split("|"),
		/* uk */ ..."ріже себе|ріже собі|ріже руки".split("|"),
		/* ru */ ..."режет себя|режет руки|над * издеваются".split("|"),
		/* bg */ ..."реже се|се реже|тормозят".split("|"),
		/* ar */ ..."يؤذي نفسه|تؤذي نفسها|تجرح نفسها".split("|"),
		/* fa */ ..."به خودش آسیب|خودش را زخمی".split("|"),
		/* tr */ ..."kendini kesiyor".split("|"),
		/* ro */ ..."își face rău".split("|"),
		/* pl */ ..."rani się|robi sobie krzywdę|się + tnie".split("|"),
	],
	elterntelefon: [
		/* de */ ..."kann nicht mehr|überfordert|hand ausgerutscht|kind geschlagen|kind schlagen|baby schütteln|ausgerastet".split("|"),
		/* en */ ..."can't cope|cant cope|overwhelmed|hit my child".split("|"),
		/* uk */ ..."не витримую|більше не можу".split("|"),
		/* ru */ ..."больше не могу|не выдерживаю".split("|"),
		/* bg */ ..."не издържам|не мога повече".split("|"),
		/* ar */ ..."لم أعد أحتمل|لا أستطيع التحمل".split("|"),
		/* fa */ ..."دیگر نمی‌توانم|طاقت ندارم".split("|"),
		/* tr */ ..."dayanamıyorum|artık yapamıyorum".split("|"),
		/* ro */ ..."nu mai pot|nu mai rezist".split("|"),
		/* pl */ ..."nie daję rady|nie wytrzymuję|już nie mogę".split("|"),
		/* said otherwise */
		/* de */ ..."halte * nicht mehr aus|halte * nicht aus|nicht mehr auszuhalten|nicht mehr aushalten|rutscht * hand aus|keine kraft mehr|am ende meiner kräfte|nerven am ende|nervlich am ende|total am ende|überforderung|schlage mein kind|schlage meine kinder|kind * geschlagen|mein kind gehauen|raste aus|mein kind angeschrien|mein baby angeschrien|mein kind angebrüllt|sohn + geschlagen|tochter + geschlagen|kind schlägt mich|sohn schlägt mich|tochter schlägt mich|kind + mich schlägt|sohn + mich schlägt|tochter + mich schlägt".split(
			"|",
		),
		/* en */ ..."can't take it|cant take it|can't anymore|cant anymore|no strength left|hit my kid".split("|"),
		/* uk */ ..."сил * немає|немає * сил|нема сил|не маю сил|вдарила дитину".split("|"),
		/* ru */ ..."сил * нет|нет * сил|ударила ребенка".split("|"),
		/* bg */ ..."нямам * сили|не мога така".split("|"),
		/* ar */ ..."لم أعد أتحمل|لا أتحمل|لا أستطيع الاستمرار|ضربت طفلي".split("|"),
		/* fa */ ..."دیگر نمیتوانم|دیگه نمیتونم|خسته شدم|بچه‌ام را زدم".split("|"),
		/* tr */ ..."gücüm kalmadı|çocuğuma vurdum".split("|"),
		/* ro */ ..."nu mai am putere|nu mai am puteri|mi-am lovit copilul".split("|"),
		/* pl */ ..."nie mam * siły|nie mam * sił|uderzyłam dziecko".split("|"),
	],
	"schwangere-in-not": [
		/* de */ ..."vertrauliche geburt|anonyme geburt|ungewollt schwanger|heimlich entbind*|heimlich gebär*|geheime geburt|babyklappe|schwangerschaft verheimlich*|schwangere in not|schwanger + keiner|schwanger + niemand|schwanger + heimlich".split(
			"|",
		),
		/* en */ ..."anonymous birth|confidential birth|unwanted pregnancy".split("|"),
		/* uk ru bg */ ..."небажана вагітність|анонімні пологи|нежелательная беременность|анонимные роды|нежелана бременност".split("|"),
		/* ar fa */ ..."حمل غير مرغوب|ولادة سرية|بارداری ناخواسته|*لا أريد الطفل".split("|"),
		/* tr ro pl */ ..."istenmeyen gebelik|istenmeyen hamilelik|sarcină nedorită|niechciana ciąża|okno życia".split("|"),
	],
	telefonseelsorge: [
		/* de */ ..."suizid*|selbstmord*|selbsttötung|*umbringen|nicht mehr leben|kann nicht mehr leben|will sterben|leben nehmen|leben beenden|lebensmüde|jemand zum reden|jemanden zum reden".split(
			"|",
		),
		...["krise", "angst", "panik", "panikattacke*", "verzweifelt", "hoffnungslos", "seelsorge", "telefonseelsorge"],
		/* en */ ..."suicidal|kill myself|want to die|panic attack|despair".split("|"),
		/* uk */ ..."самогубств*|суїцид*|хочу померти|вбити себе".split("|"),
		/* ru */ ..."суицид*|хочу умереть|убить себя".split("|"),
		/* bg */ ..."не искам да живея|искам да умра".split("|"),
		/* ar */ ..."أريد أن أموت|لا أريد أن أعيش".split("|"),
		/* fa */ ..."خودکشی|می‌خواهم بمیرم|نمی‌خواهم زندگی کنم".split("|"),
		/* tr */ ..."intihar*|ölmek istiyorum|kendimi öldür*".split("|"),
		/* ro */ ..."sinucid*|vreau să mor|nu mai vreau să trăiesc".split("|"),
		/* pl */ ..."samobój*|chcę umrzeć".split("|"),
		/* said otherwise */
		/* de */ ..."möchte sterben|will tot sein|wäre lieber tot|nicht mehr aufwachen|nicht mehr da sein|bringe mich um|bringt sich um|leben * keinen sinn|liebsten sterben|sterben will|sterben möchte|wäre tot|kein* ausweg|ausweglos*|abschiedsbrief*|bring mich um|suizit*|suicid*|selbst mord|selbst mordgedanken|!angst vor * schul*|!angst vor * kita|!angst vor * kindergarten|!angst vor * hund*|!angst vor * prüfung*|!angst * zahnarzt|!angst * arzt|!angst * spritze*|!angst * dunkeln|umzubringen|will * weg sein|einfach weg sein|nicht mehr hier sein".split(
			"|",
		),
		/* en */ ..."end my life|don't want to live|want to be dead|wants to die|wish i was dead|wish i were dead|kill herself|kill himself|take my life".split(
			"|",
		),
		/* uk */ ..."не хочеться жити|хочу вмерти|хоче померти|хоче вмерти|не хочу * жити|не хоче * жити|накласти на себе руки|покінчити з собою|уб'ю себе".split(
			"|",
		),
		/* ru */ ..."не хочется жить|хочет умереть|не хочу * жить|не хочет * жить|покончить с собой|покончу с собой|убью себя|наложить на себя руки|hochu umeret|ne hochu zhit".split(
			"|",
		),
		/* bg */ ..."не ми се живее|самоуби*|да се убия|ще се убия|иска да умре|не иска да живее|сложа край на живота".split("|"),
		/* ar */ ..."أريد الموت|بدي موت|بدي أموت|أبغى أموت|أبي أموت|عايز أموت|عايزة أموت|يريد أن يموت|تريد أن تموت|أتمنى الموت|لا أريد العيش|ما بدي عيش|أقتل نفسي|قتل نفسي|إنهاء حياتي|أنهي حياتي|*انتحار*".split(
			"|",
		),
		/* fa */ ..."میخواهم بمیرم|نمیخواهم زندگی کنم|میخوام بمیرم|میخواد بمیره|میخواهد بمیرد|نمیخوام زندگی کنم|نمیخوام زنده*|خودم را بکشم|خودمو بکشم|خودمو میکشم|خودش را بکشد".split(
			"|",
		),
		/* tr */ ..."ölmek istiyor|canıma kıy*|yaşamak istemi*|kendini öldür*".split("|"),
		/* ro */ ..."nu mai vrea să trăiască|mă omor|îmi iau viața|vrea să moară".split("|"),
		/* pl */ ..."nie chce żyć|zabiję się|nie chcę * żyć|odebrać sobie życie|nie mam po co żyć|się + zabić".split("|"),
	],
	krisenchat: [...["ritzen", "suizidgedanken", "selbstmordgedanken", "will nicht mehr leben", "suicidal", "krisenchat"]],
	giftnotruf: [
		/* de */ ..."gift|giftig*|vergift*|giftnotruf|putzmittel getrunken|reiniger getrunken|medikamente geschluckt".split("|"),
		...["knopfzelle*", "pilze gegessen"],
		/* en */ ..."poison*|swallowed pills|swallowed battery|drank bleach".split("|"),
		/* uk */ ..."отруї*|отруєн*|отруту|проковтну*".split("|"),
		/* ru */ ..."отрави*|отравлен*|яд|проглоти*".split("|"),
		/* bg */ ..."отров*|отравян*|погълна".split("|"),
		/* ar */ ..."تسمم|ابتلع|سم".split("|"),
		/* fa */ ..."مسمومیت|مسموم|قورت داد".split("|"),
		/* tr */ ..."zehirlen*|zehir".split("|"),
		/* ro */ ..."otrăvi*|intoxica*|otravă|a înghițit".split("|"),
		/* pl */ ..."zatruci*|zatruł*|trucizna|połknął|połknęł*".split("|"),
		/* said otherwise */
		/* de */ ..."tabletten genommen|tabletten * gegessen|tabletten * geschluckt|putzmittel * getrunken|reiniger * getrunken|spülmittel getrunken|waschmittel getrunken|spülmaschinentab*|zigarette gegessen|beeren gegessen|verschluckt".split(
			"|",
		),
		/* en */ ..."took * pills|child swallowed|baby swallowed|drank * liquid|drank * cleaner|drank detergent".split("|"),
		/* uk */ ..."випив таблетки|випила таблетки".split("|"),
		/* ru */ ..."выпил таблетки|выпила таблетки|наглота*".split("|"),
		/* bg */ ..."изпи хапчета|глътна*|нагълта*".split("|"),
		/* ar */ ..."شرب منظف|بلع حبوب|بلع|بلعت|شرب دواء|شرب الدواء".split("|"),
		/* fa */ ..."قرص خورد|قرص خورده".split("|"),
		/* tr */ ..."hap içti|deterjan içti|yuttu|ilaç içti".split("|"),
		/* ro */ ..."a luat pastile|a băut detergent".split("|"),
		/* pl */ ..."wypił płyn|wziął tabletki|łyknął tabletki".split("|"),
	],
	"aerztlicher-bereitschaftsdienst": [
		/* de */ ..."notdienst|bereitschaftsdienst|116117|arzt am wochenende".split("|"),
		/* others */ ..."doctor on call|nöbetçi doktor|дежурный врач|черговий лікар|дежурен лекар|طبيب مناوب|دکتر کشیک|medic de gardă|lekarz dyżurny".split(
			"|",
		),
		/* said otherwise */
		/* de */ ..."hohes fieber|fieber * nacht|arzt nachts|arzt sonntag|fieber + nacht*|fieber + wochenende|fieber + sonntag|fieber 40|40 fieber".split(
			"|",
		),
		/* others */ ..."high fever|висока температура|высокая температура|висока температура дитина|حرارة عالية|تب بالا|yüksek ateş|febră mare|wysoka gorączka|висока треска|doctor * weekend|doctor at night|лікар * вихідн*|лікар вночі|врач * выходн*|врач ночью|лекар * уикенд*|лекар през нощта|طبيب * الأسبوع|دکتر * هفته|hafta sonu doktor|gece doktor|medic * weekend|medic noaptea|lekarz * weekend|lekarz w nocy".split(
			"|",
		),
	],
};
