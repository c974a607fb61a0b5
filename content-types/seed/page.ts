import type { SeedEntry } from "./seed-entry.ts";

const UPDATED_ON = "2026-11-23";

const impressum = `Diese Angaben verlangen § 5 des Digitale-Dienste-Gesetzes (DDG) und § 18 des Medienstaatsvertrags (MStV).

## Wer diese Website betreibt

[[Lücke: Name und Rechtsform der Stelle, die diese Website betreibt, zum Beispiel „Kreis Steinfurt, Körperschaft des öffentlichen Rechts“]]
[[Lücke: Straße und Hausnummer]]
[[Lücke: Postleitzahl und Ort]]

Vertreten durch: [[Lücke: Name und Amt der Person, die die Stelle vertritt]]

## So erreichen Sie uns

Telefon: [[Lücke: Telefonnummer]]
E-Mail: [[Lücke: E-Mail-Adresse, am besten ein Funktionspostfach]]

Für Notfälle ist diese Adresse nicht gedacht. Dafür gibt es die Seite „Hilfe sofort“.

## Umsatzsteuer

Umsatzsteuer-Identifikationsnummer: [[Lücke: Nummer eintragen oder diesen Abschnitt löschen, wenn es keine gibt]]

## Verantwortlich für den Inhalt

Nach § 18 Absatz 2 MStV: [[Lücke: Name und Anschrift einer Person, die redaktionell verantwortlich ist]]

## Woher die Angaben stammen

Die Angaben zu Angeboten und Trägern stammen aus öffentlichen Quellen oder von den Trägern selbst. Bei jedem Eintrag stehen die Quelle und der Stand. Was ein Träger noch nicht bestätigt hat, ist gekennzeichnet.

Postleitzahlen und ein Teil der Kartenpunkte: GeoNames, https://www.geonames.org/, Lizenz CC BY 4.0, https://creativecommons.org/licenses/by/4.0/deed.de

Leitbilder, Leitziele, der Steckbrief und der Veranstaltungsbericht sind Texte der Stellen, die dabei genannt sind. Sie stehen hier im Wortlaut.

Fotos und Zeichnungen: [[Lücke: Bildnachweise eintragen oder „keine“]]

## Links zu anderen Websites

Manche Links führen zu anderen Anbietern. Für deren Seiten sind die Anbieter selbst verantwortlich. Wenn Sie etwas finden, das nicht in Ordnung ist, sagen Sie uns Bescheid. Dann nehmen wir den Link heraus.`;

const datenschutz = `Kurz gesagt: Sie können hier alles lesen, ohne etwas über sich preiszugeben. Es gibt keine Cookies, keine Werbung und niemanden, der Ihnen folgt. Darum sehen Sie auch kein Cookie-Fenster.

## Wer verantwortlich ist

[[Lücke: Name, Anschrift, Telefon und E-Mail der verantwortlichen Stelle]]

Behördliche Datenschutzbeauftragte oder behördlicher Datenschutzbeauftragter: [[Lücke: Anschrift und E-Mail, ein Name ist nicht nötig]]

## Was passiert, wenn Sie eine Seite aufrufen

Ihr Gerät fragt unseren Server nach der Seite. Dabei schickt es technisch notwendige Angaben mit: die IP-Adresse, die Uhrzeit, die gewünschte Seite und den Namen des Browsers. Der Server braucht sie, um zu antworten.

Ob und wie lange der Server diese Angaben in einem Protokoll aufbewahrt: [[Lücke: Dauer der Speicherung, zum Beispiel „7 Tage, danach gelöscht“, oder „gar nicht“]]

Das Protokoll dient nur dazu, Fehler und Angriffe zu erkennen. Rechtsgrundlage ist Artikel 6 Absatz 1 Buchstabe e der Datenschutz-Grundverordnung (DSGVO) zusammen mit § 3 des Datenschutzgesetzes NRW.

Wo der Server steht: [[Lücke: Name und Ort des Rechenzentrums, und ob es einen Vertrag zur Auftragsverarbeitung nach Artikel 28 DSGVO gibt]]

## Keine Cookies, keine Dritten

Diese Website setzt keine Cookies. Sie misst nicht, wer kommt und wohin jemand klickt. Schriften, Bilder und Programme kommen nur von unserem eigenen Server. Kein anderer Anbieter erfährt, dass Sie hier sind.

## Die Suche

Die Suche läuft in Ihrem Browser. Ihr Suchwort geht an keine Suchmaschine. Es steht in der Adresse der Seite, damit Sie die Suche wiederfinden oder weitergeben können. Wer so eine Adresse öffnet, schickt sie auch an unseren Server.

Wenn Sie „Meinen Standort nehmen“ antippen und es erlauben, rechnet Ihr Gerät selbst aus, was in der Nähe ist. Der Standort verlässt Ihr Gerät nicht.

Findet die Suche zu einem Wort gar nichts, kann das Wort gezählt werden, damit das Netzwerk lernt, was fehlt. Gezählt werden nur das Wort, der Tag und wie oft: keine IP-Adresse, keine Uhrzeit, keine Kennung. Ziffern, Adressen, häufige Namen und ganze Sätze werden nicht gezählt. Die Koordination sieht ein Wort erst, wenn es mindestens dreimal gesucht wurde. Nach 180 Tagen wird es gelöscht. Wenn Ihr Browser bittet, Sie nicht zu verfolgen („Do Not Track“ oder „Global Privacy Control“), wird nichts gezählt.

## Die Merkliste

Wenn Sie ein Angebot auf die Merkliste setzen, merkt sich das nur Ihr Gerät. Wir sehen Ihre Merkliste nicht. Gespeichert wird erst, wenn Sie selbst etwas auf die Liste setzen. Weil Sie es so wollen, ist das nach § 25 Absatz 2 Nummer 2 des Telekommunikation-Digitale-Dienste-Datenschutz-Gesetzes (TDDDG) ohne Einwilligung erlaubt. Sie können die Liste jederzeit leeren. Auch wenn Sie die Daten des Browsers löschen, ist sie weg.

## Für schlechtes Netz

Ihr Browser bewahrt Seiten auf, die Sie zuletzt besucht haben, und die Nummern von „Hilfe sofort“. So lassen sie sich auch ohne Internet öffnen. Das bleibt auf Ihrem Gerät; wir sehen es nicht. Seiten über Gewalt und Krisen werden nicht aufbewahrt, mit Ausnahme von „Hilfe sofort“ selbst. Ihre Suchwörter werden dafür nicht gespeichert. „Seite schnell verlassen“ löscht alles davon, ebenso das Löschen der Website-Daten im Browser. [[Lücke: Prüfung, ob das Aufbewahren nach § 25 Absatz 2 Nummer 2 TDDDG ohne Einwilligung erlaubt ist]]

## Wenn jemand nicht sehen soll, dass Sie hier waren

Auf Seiten über Gewalt und Krisen steht oben „Seite schnell verlassen“. Was dieser Knopf kann und was nicht, steht auf der Seite „Hilfe sofort“.

Ihr Browser schreibt einen Verlauf. Wer Ihr Handy oder Ihren Rechner in die Hand nimmt, kann dort sehen, welche Seiten Sie besucht haben. Löschen Sie den Verlauf oder öffnen Sie die Seite in einem privaten Fenster. Auch eine Merkliste bleibt auf dem Gerät, bis Sie sie leeren. Sicherer ist ein Gerät, das niemand sonst benutzt, zum Beispiel bei einer Freundin oder in einer Bücherei.

## Wenn Sie uns schreiben

Der Link „Rückmeldung“ öffnet Ihr E-Mail-Programm. Wir lesen Ihre Nachricht, um Ihnen zu antworten oder einen Eintrag zu verbessern. Bitte schreiben Sie keine Namen von Kindern und keine Krankengeschichten: E-Mails sind nicht sicher verschlüsselt. Was wir davon in der Redaktion notieren, wird nach 180 Tagen gelöscht. Die E-Mail selbst löschen wir: [[Lücke: Frist für E-Mails im Postfach]]

Rechtsgrundlage ist Artikel 6 Absatz 1 Buchstabe e DSGVO zusammen mit § 3 Datenschutzgesetz NRW.

## Links zu anderen

Wenn Sie auf einen Link zu einem anderen Anbieter tippen, verlassen Sie diese Website. Dort gelten andere Regeln. Das gilt zum Beispiel für krisenchat, der auch WhatsApp nutzt.

## Namen auf dieser Website

Manche Träger und das Netzwerk nennen Ansprechpersonen. Sie stehen hier, weil sie beruflich erreichbar sein sollen. Wer nicht mehr genannt werden möchte, sagt es uns.

## Ihre Rechte

Sie dürfen wissen, welche Daten wir über Sie haben. Sie dürfen verlangen, dass wir sie berichtigen, löschen oder nicht mehr verwenden. Sie dürfen widersprechen (Artikel 15 bis 18 und 21 DSGVO). Eine Nachricht an uns genügt.

Sie dürfen sich auch beschweren:

Landesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen
Kavalleriestraße 2–4, 40213 Düsseldorf
E-Mail: poststelle@ldi.nrw.de
https://www.ldi.nrw.de/`;

const barrierefreiheit = `Diese Erklärung gilt für die Website „kinderstark Steinfurt“. Die Stelle, die sie betreibt, ist [[Lücke: Name der öffentlichen Stelle]]. Sie will ihre Website barrierefrei machen, so wie es §§ 10 bis 10d des Behindertengleichstellungsgesetzes Nordrhein-Westfalen (BGG NRW) und die Barrierefreie-Informationstechnik-Verordnung Nordrhein-Westfalen (BITVNRW) verlangen.

## Wie barrierefrei ist diese Website?

Diese Website ist mit den Anforderungen [[Lücke: nach der Prüfung eintragen: „vollständig vereinbar“, „teilweise vereinbar“ oder „nicht vereinbar“]]. Maßstab ist die Norm EN 301 549 in der Fassung, die im Amtsblatt der Europäischen Union steht, mit den Regeln der WCAG 2.1, Stufe AA. Gebaut ist die Website nach den strengeren Regeln der WCAG 2.2, Stufe AA.

## Was noch nicht barrierefrei ist

- Deutsche Gebärdensprache: Es gibt noch kein Video. Wir haben noch keine Aufnahme. Anderer Weg: Die Seite „Gebärdensprache“ nennt Dienste mit Dolmetschen.
- Leichte Sprache: Nur die Seite „Leichte Sprache“ und einzelne Angebote haben Texte in Leichter Sprache. Eine Prüfgruppe hat sie noch nicht gelesen.
- Amtliche Texte: Leitbild, Leitziele, Steckbrief und Veranstaltungsbericht stehen im Wortlaut hier. Sie sind nicht in einfacher Sprache geschrieben. Anderer Weg: Über jedem Text steht in einem Satz, worum es geht.
- Dateien anderer: PDF-Dateien und Videos, die Träger bereitstellen, sind nicht immer barrierefrei. Anderer Weg: Was Familien wissen müssen, steht auch auf der Seite selbst.
- Weiteres Ergebnis der Prüfung: [[Lücke: was die Prüfung sonst ergeben hat, mit Grund und anderem Weg, oder „nichts“]]

Auf den Websites von Kitas, Schulen und Trägern, zu denen wir verlinken, gilt diese Erklärung nicht.

## Wie und wann geprüft wurde

Diese Erklärung wurde am 23.11.2026 erstellt. Sie beruht auf einer Selbstbewertung: Beim Bau der Website haben Prüfprogramme jede Art von Seite untersucht. Eine Prüfung durch Menschen steht noch aus: [[Lücke: wer geprüft hat, auch mit Screenreader und nur mit der Tastatur, und an welchem Tag]]

Zuletzt überprüft am: [[Lücke: Datum der letzten Überprüfung, mindestens einmal im Jahr]]

## Eine Barriere melden

Sie kommen irgendwo nicht weiter? Sie brauchen einen Text in anderer Form? Sagen Sie es uns. Sie müssen nichts begründen. Wir antworten in angemessener Zeit, spätestens in [[Lücke: Frist, zum Beispiel „zwei Wochen“]].

Zuständig: [[Lücke: Stelle mit Anschrift]]
E-Mail: [[Lücke: E-Mail-Adresse für Barrieren]]
Telefon: [[Lücke: Telefonnummer, möglichst auch ein Weg für gehörlose Menschen]]
Formular: [[Lücke: Web-Adresse eines barrierefreien Kontaktformulars, wie es § 10b BGG NRW verlangt]]

## Wenn wir nicht helfen

Haben wir nicht oder nicht gut genug geantwortet? Dann können Sie sich an die Ombudsstelle für barrierefreie Informationstechnik des Landes Nordrhein-Westfalen wenden. Sie vermittelt zwischen Ihnen und uns. Das Verfahren steht in § 10d BGG NRW.

https://www.lbbp.nrw.de/ombudsstelle
E-Mail: ombudsstelle-barrierefreie-it@mags.nrw.de

[[Lücke: E-Mail und Anschrift der Ombudsstelle auf deren Website prüfen; die E-Mail-Adresse stammt aus einer Quelle von 2020]]`;

const ueberUns = `Irgendwo im Kreis Steinfurt gibt es fast immer jemanden, der helfen kann. Nur weiß man oft nicht wo. Diese Website soll das ändern.

## Was Sie hier finden

Ein Verzeichnis für Familien im ganzen Kreis: Hebammen und Frühe Hilfen, Kita und Tagespflege, Beratung, Ganztag, Jugendtreffs, Hilfe beim Lernen und auf dem Weg in den Beruf. Dazu die Nummern für den Notfall und die Antwort auf die Frage, welches Jugendamt zuständig ist.

Alles ist nach dem Leben von Kindern geordnet, nicht nach Ämtern: von der Schwangerschaft bis in den Beruf. Das nennen Fachleute Bildungskette oder Präventionskette. Gemeint ist: An keiner Stelle soll ein Kind verloren gehen, schon gar nicht beim Schritt von der einen in die nächste.

## Wer dahinter steht

Das Präventionsnetz im Kreis Steinfurt. Darin arbeiten Jugendämter, Beratungsstellen, Kitas, Schulen, Gesundheitswesen, Vereine sowie die Städte und Gemeinden zusammen. Sein Leitbild heißt: Gutes miteinander vernetzen – Lücken schließen – Neues Aufbauen. Es gehört zum Landesprogramm „kinderstark – NRW schafft Chancen“.

## Wie verlässlich die Angaben sind

Bei jedem Angebot steht, woher die Angaben kommen und von wann sie sind. Viele stammen aus öffentlichen Quellen, und der Träger hat sie noch nicht bestätigt. Das schreiben wir dann dazu. Rufen Sie im Zweifel an, bevor Sie losfahren.

Wo wir etwas nicht wissen, steht „nicht bekannt“. Das heißt nicht nein.

## Was wir nicht tun

Wir beraten nicht selbst, und wir nehmen keine Meldungen über Kinder in Gefahr an. Dafür sind die Jugendämter da, in Not die Polizei unter 110. Wir verkaufen nichts, zeigen keine Werbung und verfolgen niemanden durchs Netz.

## Sie vermissen etwas?

Sagen Sie uns, was Sie gesucht und nicht gefunden haben. So erfahren wir, wo im Kreis etwas fehlt. Der Link „Rückmeldung“ steht unten auf jeder Seite.`;

const leichteSprache = `Dieser Text ist in Leichter Sprache.
Eine Prüf-Gruppe hat den Text noch nicht geprüft.

## Was ist das für eine Internet-Seite?

Diese Internet-Seite ist für Familien.
Sie ist für Familien im Kreis Steinfurt.

Sie haben ein Kind?
Sie bekommen ein Kind?
Oder Sie sind selbst jung?
Dann finden Sie hier Hilfe.

Zum Beispiel:

- Hilfe in der Schwangerschaft
- Hilfe mit einem Baby
- Hilfe bei Streit in der Familie
- Hilfe in der Schule
- Hilfe bei der Suche nach einer Arbeit

Sie müssen für die Internet-Seite nichts bezahlen.
Niemand fragt nach Ihrem Namen.

## Hilfe im Notfall

Ist jemand schwer verletzt?
Brennt es?
Dann rufen Sie an: 112

Schlägt Sie jemand?
Bedroht Sie jemand?
Dann rufen Sie die Polizei an: 110

Diese Nummern kosten nichts.
Sie können am Tag und in der Nacht anrufen.

Oben auf jeder Seite steht: Hilfe sofort.
Dort finden Sie noch mehr Nummern.

## So finden Sie ein Angebot

Angebot heißt zum Beispiel: eine Beratung oder eine Gruppe.

Auf der ersten Seite ist ein Such-Feld.
Schreiben Sie ein Wort in das Feld.
Zum Beispiel: Hebamme.
Dann sehen Sie eine Liste.
In der Liste stehen Angebote.

Bei vielen Angeboten steht eine Telefon-Nummer.
Sie können auf die Nummer tippen.
Dann ruft Ihr Handy dort an.

## Das Menü

Oben auf jeder Seite ist das Menü.
Im Menü stehen diese Wörter:

- Angebote finden. Hier stehen alle Angebote.
- Bildungskette. Das heißt: Hier sind die Angebote nach dem Alter von Ihrem Kind geordnet.
- Orte. Hier finden Sie Angebote in Ihrer Stadt oder in Ihrem Dorf.
- Leitbild und Netzwerk. Hier steht: Wer macht diese Internet-Seite?
- Wer ist zuständig? Hier finden Sie Ihr Jugend-Amt.
- Merkliste. Hier können Sie Angebote sammeln. Nur Ihr Gerät kennt die Liste.

## Was ist das Jugend-Amt?

Im Jugend-Amt arbeiten Menschen.
Sie helfen Familien.
Sie beraten Mütter und Väter.
Sie beraten auch Kinder und Jugendliche.
Sie schützen Kinder vor Gewalt.

Im Kreis Steinfurt gibt es 5 Jugend-Ämter.
Welches Jugend-Amt ist für Sie da?
Tippen Sie im Menü auf: Wer ist zuständig?
Dann schreiben Sie Ihren Ort in das Feld.

## Was können Sie bei einem Problem tun?

Können Sie etwas nicht lesen?
Ist etwas falsch?
Ganz unten auf jeder Seite steht: Rückmeldung.
Dort können Sie uns schreiben.

Auf der Seite Barrierefreiheit steht noch mehr.
Barrierefreiheit heißt: Alle Menschen können die Internet-Seite benutzen.`;

const gebaerdensprache = `Hier soll ein Video in Deutscher Gebärdensprache stehen. Es erklärt, was Sie auf dieser Website finden und wie Sie sich zurechtfinden.

[[Lücke: Video in Deutscher Gebärdensprache, mit Größe und Dauer; gezeigt werden sollen Inhalt der Website, Navigation und die Erklärung zur Barrierefreiheit]]

## Im Notfall ohne Sprechen

- App „nora“: Notruf an Polizei, Feuerwehr und Rettungsdienst ohne Sprechen. Melden Sie sich vorher an. https://www.nora-notruf.de/
- Relay-Dienst TESS: Eine Person dolmetscht zwischen Gebärdensprache oder Schrift und Telefon.
- Notruf-Fax an 110 oder 112.

## Beratung mit Gebärdensprache

- Hilfetelefon Gewalt gegen Frauen: Beratung mit Dolmetschen in Gebärdensprache, dazu Chat und E-Mail. https://www.hilfetelefon.de/
- Hilfe-Telefon Sexueller Missbrauch: Beratung auch in Gebärdensprache und per E-Mail. Mehr dazu: https://www.bundesregierung.de/breg-de/aktuelles/hilfetelefon-sexueller-kindesmissbrauch-2275784

Beides kostet nichts.

## Angebote im Kreis Steinfurt

Bei jedem Angebot steht, ob Gebärdensprache möglich ist, wenn wir es wissen. In der Suche finden Sie solche Angebote über den Filter „Sprache“. Steht dort „nicht bekannt“, fragen Sie bitte per E-Mail nach.

## Uns erreichen

[[Lücke: E-Mail-Adresse oder anderer Weg ohne Telefon, auf dem gehörlose Menschen die Redaktion erreichen]]`;

const fachkraefte = `Diese Seite ist für Menschen, die beruflich mit Kindern, Jugendlichen und Familien zu tun haben: in Kita, Schule, Praxis, Beratung, Jugendarbeit und Verein.

## Ist ein Kind jetzt in Gefahr?

Rufen Sie 110 oder 112 an. Warten Sie nicht auf eine Beratung.

## Sie machen sich Sorgen um ein Kind

Sie müssen das nicht allein einschätzen. Sie haben ein Recht auf Beratung durch eine „insoweit erfahrene Fachkraft“, also jemanden, der sich mit Kinderschutz besonders gut auskennt.

- § 8b SGB VIII: Dieses Recht haben alle, die beruflich in Kontakt mit Kindern oder Jugendlichen stehen.
- § 4 KKG: Dieses Recht haben auch Berufe mit Schweigepflicht, zum Beispiel Ärztinnen, Hebammen, Psychologen, Beratungsstellen, Sozialarbeiterinnen und Lehrkräfte.
- § 8a Absatz 4 SGB VIII: Einrichtungen der Jugendhilfe ziehen eine solche Fachkraft hinzu. Das steht in ihrer Vereinbarung mit dem Jugendamt.

So läuft es ab:

- Sie rufen das Jugendamt an, in dessen Bezirk das Kind lebt, und fragen nach der Beratung im Kinderschutz.
- Sie schildern, was Sie gesehen und gehört haben. Den Namen des Kindes nennen Sie nicht (Pseudonymisierung).
- Gemeinsam überlegen Sie: Wie groß ist die Gefahr? Wie spreche ich mit den Eltern und mit dem Kind? Welche Hilfe passt?
- Schreiben Sie das Gespräch auf. Die Verantwortung für den Fall bleibt bei Ihnen.

Reicht das nicht aus, um das Kind zu schützen, dürfen Sie nach § 4 Absatz 3 KKG das Jugendamt mit Namen informieren. Sagen Sie das der Familie vorher, außer wenn das Kind dadurch in Gefahr gerät. Bei dringender Gefahr sollen Angehörige der Heilberufe das Jugendamt unverzüglich informieren.

## Die fünf Jugendämter im Kreis Steinfurt

- Jugendamt der Stadt Emsdetten: für Emsdetten
- Jugendamt der Stadt Greven: für Greven
- Jugendamt der Stadt Ibbenbüren: für Ibbenbüren
- Jugendamt der Stadt Rheine: für Rheine
- Kreisjugendamt Steinfurt: für die 20 anderen Städte und Gemeinden, auch für die Stadt Steinfurt

Die Seite „Wer ist zuständig?“ findet das richtige Jugendamt nach Postleitzahl oder Ort.

Beratung durch insoweit erfahrene Fachkräfte: [[Lücke: Telefonnummern der fünf Jugendämter oder der beauftragten Beratungsstellen]]
Außerhalb der Bürozeiten: [[Lücke: Rufbereitschaft der fünf Jugendämter; in den Quellen stand keine, bis dahin gilt die 110]]
Netzwerkstelle Kinderschutz nach § 9 Landeskinderschutzgesetz NRW: [[Lücke: Stelle bei jedem Jugendamt]]

## Medizinische Kinderschutzhotline

Telefon 0800 1921000, Tag und Nacht, kostenlos. Ärztinnen und Ärzte beraten Fachkräfte aus Gesundheitswesen, Jugendhilfe und Familiengerichten. Diese Nummer ist nicht für Familien. Bitte geben Sie sie nicht an Eltern weiter.

## Bitte keine Fälle über diese Website

Schicken Sie uns keine Meldung über ein Kind, auch nicht ohne Namen. Diese Website ist dafür kein sicherer Weg, und hier liest niemand rund um die Uhr. Rufen Sie das Jugendamt an.

## Im Gespräch mit Familien

Sie können jedes Angebot aus diesem Verzeichnis ausdrucken oder den kurzen Link weitergeben. Der kurze Link bleibt gültig, auch wenn das Angebot einmal umbenannt wird. Fehlt etwas, das Familien bei Ihnen suchen? Sagen Sie es uns über „Rückmeldung“, bitte ohne Namen.

## Zum Nachlesen

- SGB VIII: https://www.gesetze-im-internet.de/sgb_8/
- KKG: https://www.gesetze-im-internet.de/kkg/
- Landeskinderschutzgesetz NRW: https://recht.nrw.de/lmi/owa/br_bes_detail?bes_id=48647&anw_nr=2&aufgehoben=N&det_id=631018`;

const mitmachen = `Sie haben ein Angebot für Kinder, Jugendliche oder Familien im Kreis Steinfurt? Dann gehört es hierher. Der Eintrag kostet nichts.

## Wer mitmachen kann

Alle, die im Kreis etwas für Familien tun: Städte und Gemeinden, Beratungsstellen, Kitas, Familienzentren, Schulen, Praxen, Kirchengemeinden, Vereine und Initiativen. Auch Angebote außerhalb des Kreises sind willkommen, wenn Familien von hier sie nutzen.

## Was nicht hineingehört

Werbung, Verkauf und private Handynummern. Auch Angebote, bei denen Kinder oder Eltern nicht geschützt sind, nehmen wir nicht auf.

## Was wir von Ihnen brauchen

- Name des Angebots, so wie Familien ihn kennen
- Zwei oder drei Sätze: Was passiert dort, und was haben Familien davon?
- Für wen ist es, und für welches Alter?
- Wo und wann findet es statt? Oder kommen Sie nach Hause, oder geht es online?
- Was kostet es? Zahlt „Bildung und Teilhabe“?
- Muss man sich anmelden, und wie?
- In welchen Sprachen können Sie beraten?
- Kommt man mit Kinderwagen und Rollstuhl hinein?
- Telefon und E-Mail des Angebots, am besten ein gemeinsames Postfach

Schreiben Sie so, wie Sie am Telefon sprechen. Kurze Sätze helfen allen.

Bei Schutzeinrichtungen wie einem Frauenhaus veröffentlichen wir keine Adresse. Sagen Sie uns bitte dazu, dass die Adresse geheim ist.

## Ihr Angebot steht schon hier?

Wir haben viele Einträge aus öffentlichen Quellen angelegt. Sie tragen den Hinweis, dass der Träger sie noch nicht bestätigt hat. Schauen Sie Ihren Eintrag an und sagen Sie uns, was stimmt und was nicht. Danach verschwindet der Hinweis. Möchten Sie gar nicht im Verzeichnis stehen, nehmen wir den Eintrag heraus.

## So geht es weiter

Sie schreiben uns. Die Redaktion legt den Eintrag an, zeigt ihn Ihnen und veröffentlicht ihn, wenn Sie zustimmen. Einmal im Jahr fragen wir nach, ob noch alles stimmt. Änderungen nehmen wir jederzeit auf.

Kontakt der Redaktion: [[Lücke: E-Mail-Adresse und Telefonnummer der Redaktion]]

## Auf Einträge verlinken

Jedes Angebot hat eine feste kurze Adresse. Sie dürfen sie drucken und auf Ihrer eigenen Website verwenden. Sie bleibt gültig, auch wenn das Angebot einmal anders heißt.`;

/** Legal and general pages. `[[Lücke: …]]` marks what only the operator can know. */
export const pages: SeedEntry<"page">[] = [
	{
		key: "impressum",
		title: "Impressum",
		slug: "impressum",
		kind: "impressum",
		summary: "Wer diese Website betreibt und wie Sie uns erreichen.",
		body: impressum,
		updatedOn: UPDATED_ON,
		internalNote: "Bitte alle Lücken füllen und von der Rechtsstelle prüfen lassen, bevor die Website öffentlich wird.",
	},
	{
		key: "datenschutz",
		title: "Datenschutz",
		slug: "datenschutz",
		kind: "datenschutz",
		summary: "Keine Cookies, keine Verfolgung, keine Dritten. Was beim Aufruf einer Seite passiert und welche Rechte Sie haben.",
		body: datenschutz,
		updatedOn: UPDATED_ON,
		internalNote: "Bitte mit der oder dem Datenschutzbeauftragten abstimmen. Anschrift der LDI NRW vor der Veröffentlichung prüfen.",
	},
	{
		key: "barrierefreiheit",
		title: "Erklärung zur Barrierefreiheit",
		slug: "barrierefreiheit",
		kind: "barrierefreiheit",
		summary: "Wie gut alle Menschen diese Website nutzen können, was noch fehlt und wem Sie eine Barriere melden.",
		body: barrierefreiheit,
		updatedOn: UPDATED_ON,
		internalNote:
			"Muss mindestens einmal im Jahr überprüft werden (§ 4 BITVNRW). Nach dem Erstellen und nach jeder Änderung an die Überwachungsstelle schicken: ueberwachungsstelle-nrw@it.nrw.de (Adresse von 2020, bitte prüfen). Zuständig für Beschwerden ist die Ombudsstelle des Landes, nicht die Schlichtungsstelle des Bundes.",
	},
	{
		key: "ueber-uns",
		title: "Über dieses Angebot",
		slug: "ueber-uns",
		kind: "ueber_uns",
		summary: "Was Sie hier finden, wer dahinter steht und wie verlässlich die Angaben sind.",
		body: ueberUns,
		updatedOn: UPDATED_ON,
	},
	{
		key: "leichte-sprache",
		title: "Leichte Sprache",
		slug: "leichte-sprache",
		kind: "leichte_sprache",
		summary: "Was ist das für eine Internet-Seite? Und wie finden Sie Hilfe?",
		body: leichteSprache,
		updatedOn: UPDATED_ON,
		internalNote: "Bitte von einer Prüfgruppe lesen lassen. Danach den Satz am Anfang ändern.",
	},
	{
		key: "gebaerdensprache",
		title: "Deutsche Gebärdensprache",
		slug: "gebaerdensprache",
		kind: "gebaerdensprache",
		summary: "Das Video in Deutscher Gebärdensprache fehlt noch. Hier stehen Wege zur Hilfe ohne Telefonieren.",
		body: gebaerdensprache,
		updatedOn: UPDATED_ON,
		internalNote:
			"Für das Video gilt Anlage 2 der BITV 2.0: mindestens 320 × 240 Bildpunkte und 25 Bilder je Sekunde, Hintergrund weder schwarz noch weiß, zum Herunterladen mit Angabe von Größe und Dauer.",
	},
	{
		key: "fachkraefte",
		title: "Für Fachkräfte",
		slug: "fachkraefte",
		kind: "fachkraefte",
		summary: "Sorge um ein Kind: Ihr Recht auf Beratung, die fünf Jugendämter und die Hotline nur für Fachkräfte.",
		body: fachkraefte,
		updatedOn: UPDATED_ON,
	},
	{
		key: "mitmachen",
		title: "Angebot eintragen",
		slug: "mitmachen",
		kind: "mitmachen",
		summary: "Für Einrichtungen, Vereine und Initiativen: So kommt Ihr Angebot ins Verzeichnis, und so bleibt es aktuell.",
		body: mitmachen,
		updatedOn: UPDATED_ON,
	},
];
