import { type Translations, words } from "./translation.ts";

/** English. */
export const en: Translations = {
	topic: {
		"schwangerschaft-und-geburt": {
			name: "Pregnancy and birth",
			summary: "A child is coming: advice, midwives, birth and money for the first months.",
			everydayWords: words("pregnant", "expecting a baby", "having a baby", "childbirth", "maternity", "pregnancy"),
		},
		schwangerschaft: {
			name: "Advice during pregnancy",
			summary: "Questions, worries, forms: someone talks them through with you calmly.",
			everydayWords: words("pregnancy advice", "pregnancy counselling", "pregnancy help", "pregnant what now", "antenatal"),
		},
		schwangerschaftskonflikt: {
			name: "Unplanned pregnancy",
			summary: "You do not know whether you can or want to have the child? Advice without blame.",
			everydayWords: words("unwanted pregnancy", "abortion", "termination", "pregnant by accident", "pregnancy conflict"),
		},
		"geburt-hebamme": {
			name: "Birth and midwife",
			summary: "Support around the birth and in the first weeks with the baby.",
			everydayWords: words(
				"midwife",
				"find a midwife",
				"midwives",
				"postnatal care",
				"birth preparation",
				"antenatal class",
				"breastfeeding",
			),
		},
		babylotsen: {
			name: "Guides in the maternity hospital",
			summary: "While you are still in hospital someone asks: what do you need when you go home with the baby?",
			everydayWords: words("baby guide", "help in hospital after birth", "hospital discharge baby"),
		},
		"geld-in-der-schwangerschaft": {
			name: "Money before the birth",
			summary: "When there is not enough money for a pram, a cot and clothes.",
			everydayWords: words("money for pram", "money for baby things", "pregnancy grant", "baby equipment money", "financial help pregnant"),
		},
		"baby-und-kleinkind": {
			name: "Baby and toddler",
			summary: "The first three years: relief, places to meet and advice before it all gets too much.",
			everydayWords: words("baby", "newborn", "infant", "toddler", "small child"),
		},
		"fruehe-hilfen": {
			name: "Early help for families",
			summary: "Support for parents-to-be and families with children up to three.",
			everydayWords: words("early help", "early intervention", "early support", "home visit newborn", "overwhelmed with baby"),
		},
		familienpaten: {
			name: "Family mentors and relief",
			summary: "Volunteers come to your home and lend a hand.",
			everydayWords: words("family mentor", "volunteer help at home", "borrowed grandma", "babysitting help", "help with twins"),
		},
		"eltern-kind-gruppen": {
			name: "Parent and child groups",
			summary: "Play and sing together and meet other parents.",
			everydayWords: words("playgroup", "baby group", "toddler group", "mother and baby group", "parent toddler group"),
		},
		elterncafe: {
			name: "Parents' café and open meetings",
			summary: "Just drop in: coffee, other parents and often an expert for your questions.",
			everydayWords: words("parents cafe", "mums cafe", "meet other parents", "drop in", "open meeting"),
		},
		"weinen-schlafen-bindung": {
			name: "Crying, sleeping, feeding",
			summary: "When your baby cries a lot, does not sleep, or you feel unsure.",
			everydayWords: words(
				"baby cries a lot",
				"crying baby",
				"baby won't sleep",
				"baby doesn't sleep",
				"cry baby",
				"feeding problems",
				"colic",
			),
		},
		"kita-und-betreuung": {
			name: "Kindergarten and childcare",
			summary: "Find a place: kindergarten, childminder, family centre.",
			everydayWords: words("childcare", "nursery", "kindergarten", "daycare", "preschool", "kita"),
		},
		"kita-tagespflege": {
			name: "Find a kindergarten place",
			summary: "Where to register your child and who helps when there is no place.",
			everydayWords: words(
				"kindergarten place",
				"nursery place",
				"daycare place",
				"register for kindergarten",
				"no kindergarten place",
				"childcare place",
			),
		},
		tagesmutter: {
			name: "Childminder",
			summary: "Care in a small group, often in the childminder's home.",
			everydayWords: words("childminder", "day mother", "nanny", "childminding", "day care mother"),
		},
		familienzentrum: {
			name: "Family centre",
			summary: "Kindergarten and more: advice, courses and places to meet under one roof.",
			everydayWords: words("family centre", "family center", "children's centre"),
		},
		"bewegung-in-der-kita": {
			name: "Movement in kindergarten",
			summary: "Kindergartens where romping, climbing and gymnastics are part of every day.",
			everydayWords: words("sports kindergarten", "active kindergarten", "gym for small children"),
		},
		"erziehung-und-familie": {
			name: "Parenting and family",
			summary: "Quarrels, defiance, separation, exhaustion: advice for everyday life with children.",
			everydayWords: words("family", "parenting", "parents", "stress at home", "family quarrel", "family problems"),
		},
		erziehungsberatung: {
			name: "Parenting advice",
			summary: "Your child does not listen, hits, withdraws? Here you look for ways together.",
			everydayWords: words(
				"child doesn't listen",
				"child hits",
				"child bites",
				"tantrums",
				"defiance",
				"parenting counselling",
				"family therapy",
				"puberty",
				"I shout at my child",
			),
		},
		"sorgen-und-aengste": {
			name: "Worries and fears",
			summary: "When your child is sad, afraid or no longer wants to talk.",
			everydayWords: words(
				"child is afraid",
				"anxiety child",
				"sad child",
				"depression teenager",
				"child doesn't talk",
				"grief child",
				"lonely child",
				"self-harm",
			),
		},
		familienbildung: {
			name: "Courses for parents",
			summary: "Courses and evenings where parents learn, play and talk to each other.",
			everydayWords: words("parenting course", "parent class", "family education", "course for parents"),
		},
		"paar-und-trennung": {
			name: "Couples and separation",
			summary: "When you argue a lot, separate, or want to settle things well for the children.",
			everydayWords: words(
				"separation",
				"divorce",
				"couple counselling",
				"custody",
				"we argue all the time",
				"marriage counselling",
				"contact with child",
			),
		},
		alleinerziehend: {
			name: "Single parents",
			summary: "When you look after everything without a partner.",
			everydayWords: words("single parent", "single mum", "single mother", "single father", "alone with child"),
		},
		anlaufstellen: {
			name: "First place to ask",
			summary: "You do not know where to go? Start here.",
			everydayWords: words("youth welfare office", "youth office", "office for children", "where do I go", "family office", "I need help"),
		},
		"hilfen-vom-jugendamt": {
			name: "Help with bringing up children",
			summary: "When advice is not enough: support for your family through the youth welfare office.",
			everydayWords: words("family support worker", "family aide", "help from youth office", "social worker for family"),
		},
		"pflegekinder-adoption": {
			name: "Foster children and adoption",
			summary: "Take in a child or find a foster family for your own child.",
			everydayWords: words("foster child", "foster family", "foster parents", "adoption", "adopt"),
		},
		"geld-und-recht": {
			name: "Money and rights",
			summary: "What families are entitled to and where to apply for it.",
			everydayWords: words("money", "no money", "benefits", "apply for benefits", "rights", "financial help", "debt"),
		},
		"bildung-teilhabe": {
			name: "Education and participation (BuT)",
			summary: "Money for school, kindergarten, lunch, trips and clubs when income is small.",
			everydayWords: words(
				"education package",
				"education and participation",
				"money for school",
				"but application",
				"low income children",
			),
		},
		"klassenfahrt-und-ausflug": {
			name: "Money for class trips and outings",
			summary: "So that your child can come along even when money is short.",
			everydayWords: words("money for class trip", "school trip", "class trip too expensive", "pay for school trip"),
		},
		"schulbedarf-und-schulweg": {
			name: "Money for school things and the way to school",
			summary: "School bag, exercise books, pens, ticket: what can be paid for.",
			everydayWords: words("school bag", "school supplies", "bus ticket school", "school materials money"),
		},
		mittagessen: {
			name: "Lunch at kindergarten and school",
			summary: "So that your child can eat with the others.",
			everydayWords: words("school lunch", "lunch money", "free school meals", "kindergarten lunch"),
		},
		elterngeld: {
			name: "Parental allowance (Elterngeld)",
			summary: "Money for the time after the birth when you work less or not at all.",
			everydayWords: words("parental allowance", "parental leave money", "elterngeld", "parental benefit", "maternity pay"),
		},
		unterhalt: {
			name: "Child maintenance",
			summary: "When the other parent does not pay, or does not pay enough, for the child.",
			everydayWords: words("child maintenance", "child support", "alimony", "father doesn't pay"),
		},
		"arbeit-und-jobcenter": {
			name: "Work, basic income support and family",
			summary: "Advice when work, money from the jobcenter and children have to fit together.",
			everydayWords: words("jobcentre", "job center", "unemployed", "unemployment benefit", "social benefits", "bürgergeld"),
		},
		"kleidung-und-sachen": {
			name: "Clothes and things for children",
			summary: "Clothes and things in good condition for little or no money.",
			everydayWords: words("children's clothes", "second hand clothes", "free clothes", "used baby clothes"),
		},
		"schule-und-lernen": {
			name: "School and learning",
			summary: "From the first day at school to the final exam: who helps when things get stuck.",
			everydayWords: words("school", "learning", "homework", "problems at school"),
		},
		einschulung: {
			name: "Starting school",
			summary: "From kindergarten to school: health check, enrolment, a good start.",
			everydayWords: words("starting school", "school enrolment", "register for school", "first grade", "school entry examination"),
		},
		ganztag: {
			name: "All-day and after-school care",
			summary: "Who looks after your child when lessons are over.",
			everydayWords: words("after school care", "after-school club", "all-day school", "childcare after school", "ogs"),
		},
		schulberatung: {
			name: "School advice and school psychology",
			summary: "When learning, marks or conflicts at school cause distress.",
			everydayWords: words("school psychologist", "school counselling", "bad marks", "bullying", "dyslexia", "afraid of school"),
		},
		schulsozialarbeit: {
			name: "Social work at school",
			summary: "People of trust at school who listen and mediate.",
			everydayWords: words("school social worker", "skipping school", "truancy", "trouble at school"),
		},
		lernfoerderung: {
			name: "Tutoring and help with learning",
			summary: "Extra help with learning, also paid for.",
			everydayWords: words("tutoring", "private lessons", "free tutoring", "help with homework"),
		},
		inklusion: {
			name: "Learning with a disability",
			summary: "Learning together: ways into school and work for children with disabilities.",
			everydayWords: words("disability", "disabled child", "special school", "inclusion", "autism", "special needs"),
		},
		"freizeit-und-jugend": {
			name: "Free time and youth",
			summary: "Meeting places, sport and clubs: places where children and young people can be themselves.",
			everydayWords: words("free time", "leisure", "youth", "what can my child do", "holiday activities"),
		},
		jugendtreff: {
			name: "Youth clubs and youth work",
			summary: "Open rooms and people to talk to for children and young people.",
			everydayWords: words("youth club", "youth centre", "youth center", "teen club"),
		},
		"sport-und-bewegung": {
			name: "Sport and movement",
			summary: "Clubs and groups where children are welcome.",
			everydayWords: words("sports club", "football for kids", "gymnastics", "swimming lessons", "swimming course"),
		},
		"verein-musik-kultur": {
			name: "Paying for clubs, music and culture",
			summary: "A grant for membership fees, music school or holiday camps.",
			everydayWords: words("music school", "club fee", "membership fee", "learn an instrument", "holiday camp money"),
		},
		"ausbildung-und-beruf": {
			name: "Training and work",
			summary: "What comes after school? Try out, decide, begin.",
			everydayWords: words("job", "career", "after school what", "work", "profession"),
		},
		berufsorientierung: {
			name: "Getting to know jobs",
			summary: "Discover strengths, visit companies, do a placement.",
			everydayWords: words("career guidance", "career orientation", "which job suits me", "careers advice"),
		},
		praktikum: {
			name: "Internships and practical courses",
			summary: "Try out work before deciding.",
			everydayWords: words("internship", "work experience", "placement", "find an internship"),
		},
		ausbildung: {
			name: "Find an apprenticeship",
			summary: "The way to an apprenticeship, even with a poor report.",
			everydayWords: words("apprenticeship", "vocational training", "training place", "apprentice"),
		},
		berufsvorbereitung: {
			name: "Without a certificate or a training place",
			summary: "Start again: workshop, preparation, school-leaving certificate.",
			everydayWords: words("no school certificate", "dropped out of school", "youth workshop", "second chance school"),
		},
		"gesundheit-und-entwicklung": {
			name: "Health and development",
			summary: "Is my child growing well? Check-ups, media, the body and gaining strength.",
			everydayWords: words("health", "paediatrician", "pediatrician", "child doctor", "ill child", "check-up"),
		},
		entwicklung: {
			name: "A child's development",
			summary: "Does my child talk, walk and learn like others? Who looks more closely.",
			everydayWords: words(
				"child doesn't speak",
				"late talker",
				"developmental delay",
				"speech therapy",
				"child doesn't walk",
				"early support disability",
			),
		},
		medien: {
			name: "Phone, games, internet",
			summary: "How much is too much? Advice on screen time, games and social networks.",
			everydayWords: words("screen time", "phone addiction", "gaming addiction", "mobile phone", "social media", "cyberbullying"),
		},
		sexualitaet: {
			name: "Body, love, contraception",
			summary: "Questions that children and young people do not always ask their parents.",
			everydayWords: words("contraception", "the pill", "sex education", "morning after pill", "gay", "trans"),
		},
		kur: {
			name: "Health breaks for mother, father and child",
			summary: "Gain strength: advice on health breaks for mothers or fathers with children.",
			everydayWords: words("mother and child cure", "rehab for mothers", "health retreat", "exhausted mother", "burnout"),
		},
		"gewalt-krise-sucht": {
			name: "Violence, crisis, addiction",
			summary: "When home is dangerous or you cannot go on: here is help.",
			everydayWords: words("violence", "crisis", "emergency", "help now"),
		},
		"haeusliche-gewalt": {
			name: "Violence at home",
			summary: "Blows, threats, control: help for you and your children.",
			everydayWords: words(
				"domestic violence",
				"my husband hits me",
				"partner hits me",
				"women's shelter",
				"women's refuge",
				"abusive husband",
			),
		},
		"sexualisierte-gewalt": {
			name: "Sexual violence and abuse",
			summary: "When someone has come sexually too close to you or your child, or you suspect it.",
			everydayWords: words("sexual abuse", "rape", "child abuse", "molested", "sexual assault", "touched inappropriately"),
		},
		kinderschutz: {
			name: "A child is in danger",
			summary: "You are worried about a child, your own or somebody else's?",
			everydayWords: words("child is beaten", "child in danger", "child protection", "neglect", "neighbour's child cries"),
		},
		"nicht-nach-hause": {
			name: "Cannot go home any more",
			summary: "For children and young people who need a safe place at once.",
			everydayWords: words("ran away", "runaway", "thrown out of home", "cannot go home", "emergency shelter teenager"),
		},
		sucht: {
			name: "Alcohol, drugs, addiction",
			summary: "When drinking, smoking weed or gambling rules your life or that of someone in the family.",
			everydayWords: words("alcohol", "drugs", "addiction", "addiction counselling", "my husband drinks", "gambling"),
		},
		"kind-nimmt-drogen": {
			name: "My child takes drugs",
			summary: "Advice and exchange for parents whose child drinks, smokes weed or takes other drugs.",
			everydayWords: words("son smokes weed", "daughter takes drugs", "my child takes drugs", "teenager drinks", "cannabis"),
		},
		"ankommen-und-sprache": {
			name: "Arriving and language",
			summary: "New in Germany: advice, learning German, interpreting.",
			everydayWords: words("migration", "refugee", "new in germany", "foreigner", "asylum"),
		},
		sprachfoerderung: {
			name: "Helping children with language",
			summary: "Groups where children learn German and the family's language.",
			everydayWords: words("language support", "bilingual", "child doesn't speak german", "language group for children"),
		},
		"deutsch-lernen": {
			name: "Learning German",
			summary: "Language courses for young people and adults.",
			everydayWords: words("german course", "learn german", "language course", "integration course", "german lessons"),
		},
		dolmetschen: {
			name: "Interpreting",
			summary: "Someone translates when you talk to kindergarten, school or an office.",
			everydayWords: words("interpreter", "translator", "translate", "someone who translates"),
		},
		migrationsberatung: {
			name: "Advice for people who have come here",
			summary: "Help with papers, school, housing and work.",
			everydayWords: words("migration advice", "refugee advice", "residence permit", "asylum advice", "visa family"),
		},
		"zeugnis-anerkennen": {
			name: "Having certificates recognised",
			summary: "So that school and work from your country count here.",
			everydayWords: words("recognise certificate", "recognition of diploma", "foreign degree", "qualification recognition"),
		},
	},
	phase: {
		"schwangerschaft-geburt": {
			name: "Pregnancy & birth",
			shortName: "Pregnancy & birth",
			ageLabel: "before birth to the first weeks",
			summary: "A child is on the way. Here you find advice, midwives and help for the time around the birth.",
		},
		"null-bis-drei": {
			name: "The first three years",
			shortName: "0–3 years",
			ageLabel: "0 to 3 years",
			summary: "Your child arrives in the world. Here you find early help, parent and child groups and people who come to your home.",
		},
		kita: {
			name: "Kindergarten years",
			shortName: "Kindergarten",
			ageLabel: "3 to 6 years",
			summary: "Playing, asking, finding friends. Here you find kindergartens, family centres, language support and parenting advice.",
		},
		grundschule: {
			name: "Primary school",
			shortName: "Primary school",
			ageLabel: "6 to 10 years",
			summary: "Reading, counting, belonging. Here you find all-day care, social work at school, help with learning and advice.",
		},
		"weiterfuehrende-schule": {
			name: "Secondary school",
			shortName: "Secondary school",
			ageLabel: "10 to 16 years",
			summary:
				"Children become teenagers. Here you find youth clubs, social work at school, advice on media and addiction and someone to talk to.",
		},
		"ausbildung-beruf": {
			name: "Training & work",
			shortName: "Training & work",
			ageLabel: "14 to 27 years",
			summary:
				"What do I want to be? Here young people and their parents find advice on placements, training, studies and a life of their own.",
		},
	},
	transition: {
		"geburt-familie": {
			name: "From birth into the family",
			ageLabel: "pregnancy to the first birthday",
			summary: "The baby is here and nothing is as it was. Who is there for you in the first months.",
		},
		"familie-kita": {
			name: "From the family to kindergarten or childminder",
			ageLabel: "mostly between 1 and 3 years",
			summary: "For the first time without mum and dad. How settling in works and how you find a place.",
		},
		"kita-grundschule": {
			name: "From kindergarten to primary school",
			ageLabel: "5 to 7 years",
			summary: "Soon at school! What your child needs now and what happens at enrolment and the health check.",
		},
		"grundschule-weiterfuehrende": {
			name: "From primary to secondary school",
			ageLabel: "9 to 11 years",
			summary: "Which school suits my child? How to decide together and what makes the start easier.",
		},
		"schule-beruf": {
			name: "From school to work",
			ageLabel: "14 to 20 years, from grade 8",
			summary: "Try out, decide, begin. Who helps on the way to training or studies.",
		},
	},
	"crisis-line": {
		"notruf-112": {
			name: "Emergency: ambulance and fire brigade",
			forWhom: "for everyone when a person is badly hurt, unconscious or in danger of death, and when there is a fire",
			description:
				"You say where you are and what has happened. Stay on the phone until you are told that you can hang up. The call works without credit. Also when somebody wants to take their own life: call 112.",
			hoursNote: "day and night",
		},
		"polizei-110": {
			name: "Police",
			forWhom: "for everyone when you or a child are being threatened or beaten",
			description:
				"You say where you are and what is happening. The police come. They may send the attacker out of the home, and they reach the youth welfare office at night and at weekends.",
			hoursNote: "day and night",
		},
		nora: {
			name: "Emergency call without speaking: the app “nora”",
			forWhom: "for deaf people and for everyone who cannot or must not speak in an emergency",
			description:
				"With this app of the federal states you call police, fire brigade or ambulance without speaking. Important: you have to register before and show your identity card. Best do it today, not in the emergency. Deaf people can also use the relay service TESS or an emergency fax.",
			websiteLabel: "App “nora” at nora-notruf.de (leaves this site)",
			hoursNote: "day and night, after registration",
		},
		"hilfetelefon-gewalt-gegen-frauen": {
			name: "Helpline: violence against women",
			forWhom: "for women who suffer violence and for people who want to help them",
			description:
				"You talk to women who know about it. They listen, advise you and name help near you, for example a women's shelter. You do not have to say your name. There is also advice by chat and e-mail.",
			websiteLabel: "Chat and e-mail at hilfetelefon.de (leaves this site)",
			hoursNote: "day and night, every day",
			languagesNote: "18 languages with an interpreter, and sign language",
		},
		"hilfetelefon-sexueller-missbrauch": {
			name: "Helpline: sexual abuse",
			forWhom: "for everyone who worries about a child and for people who have suffered abuse themselves",
			description:
				"You have a strange feeling? That is enough for a call. You talk to experts and do not have to say your name. Together you think about what protects the child now.",
			hoursNote: "Monday, Wednesday, Friday 9–14, Tuesday and Thursday 15–20 (times not confirmed)",
			languagesNote: "19 foreign languages with interpreting, and sign language",
		},
		"opfer-telefon": {
			name: "Victims' helpline of WEISSER RING",
			forWhom: "for people who have become victims of a crime, and their families",
			description: "Someone listens and explains your rights and where there is help. You do not have to say your name or report anything.",
			hoursNote: "every day 7–22 (according to a source of 2019)",
		},
		"hilfetelefon-gewalt-an-maennern": {
			name: "Helpline: violence against men",
			forWhom: "for men who suffer violence, in the family or elsewhere",
			description: "Men suffer violence too. On the phone you are believed, and together you think about what helps now.",
			websiteLabel: "Online advice at maennerhilfetelefon.de (leaves this site)",
			hoursNote: "Monday to Thursday 8–20, Friday 8–15 (according to a source of 2023)",
		},
		"kinder-und-jugendtelefon": {
			name: "Helpline for children and young people “Nummer gegen Kummer”",
			forWhom: "for children and young people with worries, whatever they are",
			description:
				"You can talk about anything: quarrels at home, trouble at school, love, fear. You do not have to say your name. The call is not on the phone bill. There is also a chat and advice by e-mail.",
			websiteLabel: "Chat and e-mail at nummergegenkummer.de (leaves this site)",
			hoursNote: "Monday to Saturday 14–20, mornings on Monday, Wednesday and Thursday 10–12 (according to a source of 2020)",
		},
		elterntelefon: {
			name: "Helpline for parents “Nummer gegen Kummer”",
			forWhom: "for mothers, fathers, grandparents and everyone who brings up children",
			description:
				"You are tired, angry or at a loss? Here someone listens, without blame. Together you find a next step. You do not have to say your name.",
			websiteLabel: "More at nummergegenkummer.de (leaves this site)",
			hoursNote: "Monday to Friday 9–17, Tuesday and Thursday until 19 (according to a source of 2020)",
		},
		"schwangere-in-not": {
			name: "Helpline: pregnant and in distress",
			forWhom: "for pregnant women who do not know what to do or want to keep their pregnancy secret",
			description:
				"Nobody pushes you. You can talk about everything, also about a confidential birth: your child is born safely in hospital, and your name stays secret.",
			hoursNote: "day and night",
		},
		telefonseelsorge: {
			name: "TelefonSeelsorge (someone to talk to)",
			forWhom: "for everyone who needs someone to talk to, whatever they believe in",
			description:
				"A person answers and has time for you. You can talk about everything, also about not wanting to live any more. You do not have to say your name.",
			hoursNote: "day and night",
		},
		krisenchat: {
			name: "krisenchat",
			forWhom: "for children and young people up to 25",
			description:
				"You write by WhatsApp, by SMS or in the chat on the website, and trained people answer you. That works too when you cannot talk right now. Important: you leave this site. What you write goes to krisenchat and, with WhatsApp and SMS, also to these services. We see nothing of it.",
			websiteLabel: "Chat at krisenchat.de (leaves this site)",
			hoursNote: "day and night",
		},
		giftnotruf: {
			name: "Poison emergency line NRW",
			forWhom: "for everyone when a child has swallowed, or may have swallowed, something poisonous",
			description:
				"Experts in Bonn tell you what to do now. Have ready: what was it, how much, when, and how heavy is your child? If your child is unconscious, breathes badly or has a seizure: call 112 at once.",
			hoursNote: "day and night",
		},
		"aerztlicher-bereitschaftsdienst": {
			name: "Doctors on call",
			forWhom: "for everyone who falls ill in the evening or at the weekend, when it is not life-threatening",
			description:
				"They ask what is wrong and tell you which practice is open or whether someone comes to you. In danger of death always 112.",
			hoursNote: "Monday, Tuesday, Thursday from 18, Wednesday and Friday from 13, each until the morning, weekends and holidays all day",
		},
	},
};
