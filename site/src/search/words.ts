import { fold } from "./fold.ts";

/**
 * Words that say little about what is meant. The lists of all languages hold on every page: who asks in Turkish on a German
 * page is understood, too. A word that means something in another language is in no list (Romanian "care", English "not").
 * Words in other than Latin letters are in `other-letters.ts`.
 */

const wordsOf = (languages: readonly string[]) => languages.flatMap((words) => words.split(" ").map(fold));
const listOf = (...languages: string[]) => new Set(wordsOf(languages));

/* They are in no index. */
const FUNCTION_WORDS = listOf(
	/* de */ "ab aber alle allerdings als also am an ans auch auf aufs aus außerdem bei beim bin bis bist bitte brauch brauche brauchen braucht da daher damals dann darf darum das dass davon dazu dein deine dem den denn der des deshalb deswegen dich die dies diese diesem diesen dieser dir doch dort du durch dürfen eben ein eine einem einen einer eines er es euch euer eure falls finde finden für fürs gibt gibts hab habe haben habt hast hat hatte hätte hätten ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist jede jeden jeder jedes jedoch kann kein keine keinem keinen keiner können könnte könnten man mein meine meinem meinen meiner mich mir mit möchte muss müssen nach nicht nichts nix noch nur ob obwohl oder schon seid sein seine seinem seinen seiner seit sich sie sind so soll sollte sollten sondern sonst sowie trotzdem über um ums und uns unser unsere unserem unseren unserer vom von vor während wann war wäre warum was wegen weil welche welcher wenn wer weshalb wie wieso will wir wird wo wollen worden wozu wurde würde wurden würden zu zum zur zwar",
	/* en */ "the and or of for with to my is are we you on at what how where who when does it me can from our your has have all do as be been being she he her his they this that there if so an was were will would could should their them us about i im doesn don didn won isn wont dont doesnt because by",
	/* tr */ "ve ile için bir bu ne mi mu ben biz var çok gibi olan nasıl nerede ama beni benim bizim bize daha değil her hiç kadar kim ki neden olur şey",
	/* pl */ "na do nie jest się jak co po od dla czy mój moja moje mam ma mnie gdzie we ze przy przez mi my są być jeszcze bardzo ale lub że kiedy kto jaki jakie ten ta to te tego tej tu tam mojego mojej moich",
	/* ro */ "și la cu de în un pe pentru nu este ce din sau să meu mea mei cum unde sunt că îmi mă te ne foarte când cine sa ai au fi fost",
);

/* They are in nearly every question: what is found must not depend on them, as long as there are better ones. */
const WEAK_WORDS = listOf(
	/* de */ "abend abends adresse alt andauernd andere anderen angebot angebote anmelden anmeldung antrag beantragen bekomme bekommen bekommt daheim damen damit danke drei dringend echt eigentlich einfach etwas fast frage fragen ganz ganze geben geehrte geehrter gegangen gehen geht gehts gekommen gemacht gerade gern gerne gesagt gestern gesucht ging gratis groß große großen großer grüße grüßen günstig gut gute guten guter hallo hause helfen herren heute hey hi hier hilfe hilft hoch immer info information informationen infos irgendwie jemand jemanden jetzt kam kind kinder kindern kindes klappt klein kleine kleinen kleiner komme kommen komisch kommt kontakt kosten kostenlos kostet kriege kriegen kriegt lange lasse lassen lässt leider lieber liebsten mach mache machen macht mal mehr melde möglichkeit möglichkeiten moin morgen morgens nachts nähe neue neuen neues nie nummer öffnungszeiten oft passiert problem probleme raus richtig rum sage sagen sagt schnell sehr selbst sohn soviel ständig such suche suchen sucht tag telefon telefonnummer termin termine teuer tochter total tun tut überhaupt uhr umgebung umsonst viel vielleicht vier voll voraussetzung voraussetzungen vorgestern weiss weiter werden wieder wirklich wissen woche wochen wohin wohne wohnt zuhause zuviel zwei",
	/* en */ "child children kid kids help need needs looking find search want get near old year years no son daughter please hello hi some any give show tell really always husband wife partner boyfriend girlfriend know cant wants anymore too much",
	/* tr */ "çocuk çocuğum çocuğu çocuklar yardım istiyorum lazım arıyorum gerek yaşında yok bana oğlum oğlumun oğluma kızım kızımın kızıma çocuğumun çocuğuma lütfen merhaba kocam kocamdan eşim eşimden eşimle karım bilmiyorum yapacağımı ediyor",
	/* pl */ "dziecko dziecka dzieci pomoc pomocy potrzebuję szukam chcę mieć syn syna synem córka córki córkę dzieckiem dziecku dzieciom lat mogę można proszę mąż męża mężem żona żony partner wiem robić swojego mojemu",
	/* ro */ "copil copilul copilului copii ajutor caut vreau nevoie am fiul fiului fiica fiicei băiatul fetița copiilor pot poate trebuie ani soțul soț soția bărbatul știu fac",
);

/** True for folded words that are not looked up. */
export function isFunctionWord(folded: string): boolean {
	return FUNCTION_WORDS.has(folded);
}

/** True for folded words that order the hits but need not be in them. */
export function isWeakWord(folded: string): boolean {
	return WEAK_WORDS.has(folded);
}

/** Takes in words of further languages, parted by spaces. */
export function learnWords(functionWords: readonly string[], weakWords: readonly string[]): void {
	for (const word of wordsOf(functionWords)) FUNCTION_WORDS.add(word);
	for (const word of wordsOf(weakWords)) WEAK_WORDS.add(word);
}
