import { fold } from "./fold.ts";

/**
 * Words that say little about what is meant. The lists of all languages hold on every page: who asks in Turkish on a German
 * page is understood, too. A word that means something in another language is in no list (Romanian "care", English "not").
 */

const listOf = (...languages: string[]) => new Set(languages.flatMap((words) => words.split(" ").map(fold)));

/* They are in no index. */
const FUNCTION_WORDS = listOf(
	/* de */ "aber alle als also am an ans auch auf aufs aus bei beim bin bis bist da darf das dass dein deine dem den denn der des die dies diese diesem diesen dieser doch du dürfen ein eine einem einen einer eines er es für fürs habt hast hat hatte ich ihm ihn ihr ihre ihrem ihren ihrer im in ins ist kann können man mein meine meinem meinen meiner mich mir mit möchte muss müssen nach nicht nichts nix noch nur ob oder schon seid sein seine seinem seinen seiner sich sie sind so soll über um ums und uns unser unsere unserem unseren unserer vom von vor wann war warum was wegen welche welcher wenn wer wie will wir wird wo wollen wurde zu zum zur",
	/* en */ "the and or of for with to my is are we you on at what how where who when does it me can from our your has have all do as be been being she he her his they this that there if so",
	/* tr */ "ve ile için bir bu ne mi mu ben biz var çok gibi olan nasıl nerede",
	/* pl */ "na do nie jest się jak co po od dla czy mój moja moje mam ma mnie gdzie",
	/* ro */ "și la cu de în un pe pentru nu este ce din sau să meu mea mei cum unde sunt",
	/* ru uk bg */ "и в на с со не за да се от по у до из к о об я мы он она мой моя моего мне меня нас что как где для це і й та з із зі є мене моя моєї мій що як де ли ми си съм е ми нас при как",
	/* ar fa */ "في من على إلى عن مع و يا هل ما لا أنا هذا هذه كيف أين لي عند در از به با که را این آن برای ما چه کجا چگونه چطور است هست می",
);

/* They are in nearly every question: what is found must not depend on them, as long as there are better ones. */
const WEAK_WORDS = listOf(
	/* de */ "adresse alt andauernd anmelden anmeldung antrag beantragen bitte bekomme bekommen bekommt brauch brauche braucht brauchen damit dringend einfach etwas fast fragen finde frage finden ganz ganze gehen gehts geht gesucht gerade gibt gibts gratis günstig hab habe haben hallo hier hilfe hilft hoch immer irgendwie jemand jemanden jetzt kein keine kind kinder kindern kindes kommen kontakt kosten kostenlos kostet lange lassen mach mache machen macht mal mehr melde nähe nie nummer oft öffnungszeiten problem probleme richtig sagen sehr selbst sohn soviel ständig such suche suchen sucht telefonnummer termin termine teuer tochter total tun tut umsonst viel voll weiss weiter werden wieder wirklich wissen wohin zuviel zwei drei vier",
	/* en */ "child children kid kids help need needs looking find search want get near old year years no son daughter",
	/* tr */ "çocuk çocuğum çocuğu çocuklar yardım istiyorum lazım arıyorum gerek yaşında yok bana",
	/* pl */ "dziecko dziecka dzieci pomoc pomocy potrzebuję szukam chcę mieć",
	/* ro */ "copil copilul copilului copii ajutor caut vreau nevoie am",
	/* ru uk bg */ "ребенок ребенка ребенку дети детей помощь нужна нужен нужно ищу хочу дитина дитини дитині діти дітей допомога потрібна потрібен потрібно шукаю хочу дете детето деца помощ търся искам трябва",
	/* ar fa */ "طفل طفلي الطفل أطفال للأطفال مساعدة أريد أحتاج أبحث کودک بچه فرزند فرزندم کودکم کمک خواهم دارم دنبال نیاز",
);

/** True for folded words that are not looked up. */
export function isFunctionWord(folded: string): boolean {
	return FUNCTION_WORDS.has(folded);
}

/** True for folded words that order the hits but need not be in them. */
export function isWeakWord(folded: string): boolean {
	return WEAK_WORDS.has(folded);
}
