import { fold } from "./fold.ts";

/**
 * Words that say little about what is meant. The lists of all languages hold on every page: who asks in Turkish on a German
 * page is understood, too. A word that means something in another language is in no list (Romanian "care", English "not").
 */

const listOf = (...languages: string[]) => new Set(languages.flatMap((words) => words.split(" ").map(fold)));

/* They are in no index. */
const FUNCTION_WORDS = listOf(
	/* de */ "aber alle als am an auch auf aus bei beim bin bis da das dass dem den der des die doch du ein eine einem einen einer eines er es für hat ich im in ist man mein meine meinem meinen meiner mich mir mit nach nicht noch nur oder ob schon sein seine sich sie sind so über um und uns unser unsere vom von vor was wann warum wegen welche wenn wer wie wir wird wo zu zum zur",
	/* en */ "the and or of for with to my is are we you on at what how where who when does it me can from our your has have all do",
	/* tr */ "ve ile için bir bu ne mi mu ben biz var çok gibi olan nasıl nerede",
	/* pl */ "na do nie jest się jak co po od dla czy mój moja moje mam ma mnie gdzie",
	/* ro */ "și la cu de în un pe pentru nu este ce din sau să meu mea mei cum unde sunt",
	/* ru uk bg */ "и в на с со не за да се от по у до из к о об я мы он она мой моя моего мне меня нас что как где для це і й та з із зі є мене моя моєї мій що як де ли ми си съм е ми нас при как",
	/* ar fa */ "في من على إلى عن مع و يا هل ما لا أنا هذا هذه كيف أين لي عند در از به با که را این آن برای ما چه کجا چگونه چطور است هست می",
);

/* They are in nearly every question: what is found must not depend on them, as long as there are better ones. */
const WEAK_WORDS = listOf(
	/* de */ "alt bitte bekomme bekommen brauche braucht brauchen dringend finde darf dürfen finden ganz ganze gehen geht gibt habe haben hallo hier hilfe immer jemand kann kein keine kind kinder kindern kindes kommen können lassen machen möchte muss müssen nähe richtig sagen sehr sohn soll suche suchen sucht tochter tun viel will wissen wollen zwei drei vier",
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
